title = 018 Support
summary = 5,000 yen a month for every child aged 0 to 18 who lives in Tokyo. There is no income limit.
what-you-get = 5,000 yen a month for each child (up to 60,000 yen a year), paid into your account three times a year: in August for April to July, in December for August to November, and in April for December to March.
keywords = 018 support child benefit allowance 5000 yen Tokyo children money
how-to =
    1. Check the children and the account. If we know the My Number cards of parent and child and your public money account, there is nothing to type.
    2. If all is right, send it. You get a receipt number at once.
    3. The Tokyo Metropolitan Government checks it, tells you the result and pays in the next payment month.
    You apply once. The payment continues until the first March 31 after the child turns 18.

c-child-age = The first March 31 after the child turned 18 has not passed
c-child-in-tokyo = The child’s registered address is in Tokyo
c-raising = You raise the child and share the cost of living
c-not-in-care = The child is not placed in a child welfare institution (if so, the institution applies)

e-identity = Proof of your identity
e-identity-help = Driving licence, passport, residence card or the like. Not needed if you hold a My Number card.
e-relation = Proof of your relation to the child and the child’s address
e-relation-help = One document, such as the child’s medical certificate or a copy of the residence record. Not needed if you and the child both hold My Number cards and live in one household.
e-account = Proof of your bank account
e-account-help = The page of your passbook or the side of your cash card that shows the number and holder. Not needed if we pay into your registered public money account.

s-check = Checking the application
s-decide = Deciding on the payment
a-monthly = 018 Support payment
r-already-paid = Somebody else already receives the payment for the same child
r-moved-out = The child has moved out of Tokyo

page-children = Children
q-children = For which children are you applying?
q-children-help = These are the children in your residence record. Untick any child you are not applying for.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = You should be the parent or guardian who mainly raises the child. The details come from your residence record.
page-account = Payment
q-account = Account to be paid into
q-account-help = It must be in your own name. If you have registered a public money account, it is filled in already.
page-documents = Documents
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides of a card. Please do not show the 12-digit My Number.
q-relation-file = Proof of your relation to the child
q-relation-file-help = The child’s name and address should be readable.
q-account-file = Proof of your bank account
q-account-file-help = The bank, branch, account number and holder should be readable.
