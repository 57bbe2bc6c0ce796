title = Tokyo Silver Pass
summary = A pass for residents of Tokyo aged 70 and over, valid on Toei buses, subways, trams, the Nippori-Toneri Liner and private buses in Tokyo.
what-you-get = A pass valid from its issue to the next September 30. It costs 1,000 yen if you are exempt from resident tax or have a low income, otherwise 12,000 yen (6,000 yen if issued from April to September).
keywords = silver pass bus subway tram senior elderly 70 travel pass
how-to =
    1. You can apply from the first day of the month in which you turn 70. If you were born on the 1st, from the month before.
    2. The price follows from your tax record. Pay at a convenience store when you are told.
    3. The pass comes by post two to three weeks after you have paid.
    Whenever you buy it, the pass ends on September 30.

c-tokyo-resident = Your address is in Tokyo
c-age-70 = The month in which you turn 70 has begun (the month before if you were born on the 1st)

e-identity = Proof of your identity
e-identity-help = Driving licence, health insurance certificate or the like. Not needed if you hold a My Number card.
e-income = Proof of resident tax or income
e-income-help = One of: notice of the care insurance premium, certificate of resident tax, certificate of public assistance. Not needed if your tax record can be checked.

s-check = Checking entitlement and price
s-decide = Deciding to issue the pass
r-cannot-ride = You cannot regularly use buses and trains, being bedridden or the like
r-not-resident = You are not registered as a resident of Tokyo

page-kind = Your pass
q-pass-kind = First pass or renewal?
q-pass-kind-help = If you hold a current pass, choose renewal.
q-pass-kind-first = First pass
q-pass-kind-renewal = Renewal
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = The person who uses the pass.
page-delivery = Delivery
q-delivery-address = Where should the pass be sent?
q-delivery-address-help = Your registered address is filled in.
q-phone = Telephone number
q-phone-help = For questions about your papers. You may leave it empty.
page-documents = Documents
q-identity-file = Proof of your identity
q-identity-file-help = Name, address and date of birth should be readable. Please do not show the 12-digit My Number.
q-income-file = Proof of resident tax or income
q-income-file-help = For this fiscal year. On the care insurance notice, the income level should be readable.
