title = Joining National Health Insurance
summary = For residents who are not covered by an employer’s health insurance. Notify us within 14 days of moving here or leaving your former insurance.
what-you-get = You pay 20 or 30 percent of the cost at hospitals and pharmacies. An eligibility certificate or notice is sent to the head of the household. The premium is worked out for the household and told later.
keywords = national health insurance kokuho join insurance card left job moved foreigner hospital
how-to =
    1. Choose the reason and the day. The premium counts from the day you had to join, not from the day you notify us.
    2. If you left an employer’s insurance, attach proof of the day.
    3. The papers come by post to the head of the household within one or two weeks.

c-lives-here = Your address is in this municipality
c-not-covered = You have neither an employer’s insurance nor the late-elderly scheme
c-under-75 = You are under 75
c-no-public-assistance = You do not receive public assistance

e-identity = Proof of your identity
e-identity-help = Driving licence, passport, residence card or the like. Not needed if you hold a My Number card.
e-left-insurance = Proof of the day your former insurance ended
e-left-insurance-help = One of: certificate of loss of insurance, certificate of leaving the job, separation slip.

s-check = Checking the notification
s-accept = Accepting the notification

page-reason = Reason
q-reason = Why are you joining National Health Insurance?
q-reason-help = Choose what fits best.
q-reason-moved-in = I moved here
q-reason-left-insurance = I left an employer’s insurance (also as a dependant)
q-reason-born = A child was born
q-reason-assistance-ended = Public assistance ended
q-since = That day
q-since-help = The day you moved, the day after the former insurance ended, the day of birth and so on.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = The head of the household or somebody of the same household.
page-members = Who joins
q-joining = Names and dates of birth of those who join
q-joining-help = One person a line, yourself included.
page-documents = Documents
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides of a card. Please do not show the 12-digit My Number.
q-left-insurance-file = Proof of the day your former insurance ended
q-left-insurance-file-help = The name and the day should be readable.
