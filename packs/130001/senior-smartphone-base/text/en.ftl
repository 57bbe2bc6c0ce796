title = Grant for a first smartphone for seniors
summary = If you are 65 or older and buy your first smartphone, up to 30,000 yen of the cost is paid.
what-you-get = Up to 30,000 yen for the phone, charger, contract fee, account set-up and data transfer together, paid into your account. Monthly charges are not included. One phone for each person, once.
keywords = smartphone mobile phone senior elderly grant subsidy first purchase 30000
how-to =
    1. Buy at one of the designated shops and take its lesson in using the phone.
    2. Register in the apps that are asked for.
    3. Photograph the receipt and the proof of the lesson, and apply. Applications close early when the budget is spent.

c-lives-here = Your address is in this municipality
c-age = You are 65, or will be by March 31 of this fiscal year

e-receipt = Receipt
e-receipt-help = Showing your name, the date, the shop and the items (phone, charger, fees).
e-lesson = Proof of the smartphone lesson
e-lesson-help = Given to you by the shop.
e-identity = Proof of your identity
e-identity-help = Driving licence, care insurance card or the like with your address. Not needed if you hold a My Number card.
e-account = Proof of your bank account
e-account-help = Passbook or cash card. Not needed if we pay into your registered public money account.

s-check = Checking the receipt
s-decide = Deciding on the grant
a-grant = Smartphone grant
r-not-first = It is not a first smartphone (replacing an old type counts as first)
r-other-shop = It was not bought at a designated shop
r-budget-spent = The budget is spent
r-already-given = You have received this grant before

page-phone-before = Your phone before
q-phone-before = Which phone did you use before?
q-phone-before-help = An old smartphone is one with iOS 15 or Android 8 at most that cannot read cards (NFC). The shop can tell you.
q-phone-before-error = If you use a current smartphone already, this grant is not for you.
q-phone-before-none = None
q-phone-before-feature-phone = A feature phone
q-phone-before-old-smartphone = An old smartphone
q-phone-before-smartphone = A current smartphone
page-purchase = The smartphone you bought
q-bought-on = Date of purchase
q-bought-on-help = As on the receipt.
q-shop = Shop
q-shop-help = Its name as on the receipt.
q-cost = Total cost, tax included
q-cost-help = Phone, charger, contract fee, account set-up and data transfer. Leave out discounts, what you paid with points, and monthly charges.
page-conditions = Conditions
q-conditions = I took the lesson, registered in the Tokyo app and added the LINE accounts that are asked for
q-conditions-help = You also promise that the phone is for your own use and will not be resold.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = The person who uses the phone.
page-account = Payment
q-account = Account to be paid into
q-account-help = It must be in your own name.
page-documents = Documents
q-receipt-file = Receipt
q-receipt-file-help = If the items are on a separate sheet, photograph that, too.
q-lesson-file = Proof of the smartphone lesson
q-lesson-file-help = The shop and the date should be readable.
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides. Please do not show the 12-digit My Number.
q-account-file = Proof of your bank account
q-account-file-help = The bank, branch, account number and holder should be readable.
