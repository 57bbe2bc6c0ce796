title = Child Allowance
summary = A monthly allowance for everyone raising children up to upper secondary school age. There is no income limit.
what-you-get = For each child 15,000 yen a month up to the month of the third birthday, then 10,000 yen; 30,000 yen at any age from the third child on. Two months are paid together into your account in every even month.
keywords = child allowance jido teate benefit monthly children birth moving third child
how-to =
    1. Apply within 15 days from the day after the birth, or the day after you moved here. If you are late, the months you missed cannot be paid.
    2. The parent with the higher income applies. Public servants apply to their employer.
    3. We tell you the result and pay from the month after you applied.
    When children are counted, include those you support up to the March 31 after they turn 22.

c-lives-here = Your address is in this municipality
c-child-age = The first March 31 after the child turned 18 has not passed
c-raising = You look after the child and share the cost of living
c-not-in-care = The child is not placed in an institution or with foster parents (they receive the allowance then)

e-identity = Proof of your identity
e-identity-help = Driving licence, passport, residence card or the like. Not needed if you hold a My Number card.
e-account = Proof of your bank account
e-account-help = Passbook or cash card. Not needed if we pay into your registered public money account.
e-living-apart = Declaration on a child living apart
e-living-apart-help = Needed if you support a child who lives elsewhere, for example in a school dormitory or while you work away from home.
e-older-sibling = Statement on supporting an older child
e-older-sibling-help = Says that you pay the living costs of a child of about 19 to 22. Needed only if you have three or more children with that child counted.

s-check = Checking the application
s-decide = Deciding on entitlement and amount
a-monthly = Child Allowance
r-other-parent = The other parent is the main earner
r-public-servant = You are a public servant and are paid by your employer

page-children = Children
q-children = For which children are you applying?
q-children-help = Untick children for whom you already receive the allowance.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = The parent with the higher income should apply.
page-work = Work
q-public-servant = Are you a public servant?
q-public-servant-help = Answer yes if you work for the state or a local government that pays the allowance itself. Staff of independent agencies answer no.
q-public-servant-error = Public servants apply to their employer. You do not need to send this form.
page-account = Payment
q-account = Account to be paid into
q-account-help = It must be in your own name, not your child’s or partner’s.
page-documents = Documents
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides of a card. Please do not show the 12-digit My Number.
q-account-file = Proof of your bank account
q-account-file-help = The bank, branch, account number and holder should be readable.
q-living-apart-file = Declaration on a child living apart
q-living-apart-file-help = Write the child’s address, how often you meet and what you send.
q-older-sibling-file = Statement on supporting an older child
q-older-sibling-file-help = Write the older child’s name, date of birth and school or work.
