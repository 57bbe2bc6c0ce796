title = Medical expense aid for children
summary = The share of medical costs that you would pay yourself under health insurance is covered for your child. You receive a medical certificate (called maru-nyu, maru-ko or maru-ao by age). There is no income limit.
what-you-get = Show the certificate with your child’s health insurance at the hospital or pharmacy, and your 20 or 30 percent is covered. From primary to upper secondary school age you pay up to 200 yen for each outpatient visit. Meals in hospital are not covered.
keywords = child medical certificate aid hospital doctor pharmacy maru-nyu maru-ko maru-ao free
how-to =
    1. Apply when your child is born or when you move here.
    2. For a baby not insured yet, choose “being arranged” and apply straight away.
    3. As soon as it is checked, the certificate comes by post. New certificates for the next school stage come without asking.
    If you could not use it outside Tokyo, you get the money back later with the receipt.

c-lives-here = The child’s address is in this municipality
c-child-age = The first March 31 after the child turned 18 has not passed
c-raising = You raise the child
c-insured = You are covered by health insurance
c-no-public-assistance = The child does not receive public assistance (which has its own medical aid)
c-not-in-care = The child is not placed in an institution or with foster parents (who have other aid)

e-identity = Proof of your identity
e-identity-help = Driving licence, passport, residence card or the like. Not needed if you hold a My Number card.
e-insurance = Proof of the child’s health insurance
e-insurance-help = Eligibility certificate or notice of eligibility. Not needed if the child holds a My Number card or has National Health Insurance.

s-check = Checking the application
s-decide = Deciding on the certificate
r-other-aid = Another medical aid (single parents, disability) comes first
r-not-insured = The child’s health insurance cannot be confirmed

page-children = Children
q-children = For which children are you applying?
q-children-help = Untick children who hold a certificate already.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = The parent or guardian raising the child.
page-insurance = The child’s health insurance
q-child-insurance = Which health insurance does the child have?
q-child-insurance-help = For a baby it may still be being arranged.
q-child-insurance-employee = Employees’ insurance (health insurance society, Kyokai Kenpo, mutual aid)
q-child-insurance-national = National Health Insurance
q-child-insurance-applying = Being arranged
page-documents = Documents
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides of a card. Please do not show the 12-digit My Number.
q-insurance-file = Proof of the child’s health insurance
q-insurance-file-help = The child’s name, the symbol and number and the insurer should be readable. Not needed while it is being arranged.

l-scope = What is covered
l-visit-label = Visits and medicine
l-visit = Your share under health insurance. From primary to upper secondary school age you pay up to 200 yen for each visit.
l-hospital-label = Stays in hospital
l-hospital = All of your share under health insurance
l-meal-label = Meals in hospital
l-meal = Not covered.
l-until-label = Valid
l-until = Until the first March 31 after the child turns 18
l-use = How to use it
l-use-text = In Tokyo, show the certificate at the counter together with your child’s health insurance. If it was not accepted elsewhere, apply for a refund with the receipt.
l-change = Tell us within 14 days if your address, health insurance or name changes.
