title = Support payment in pregnancy
summary = Two payments to everyone who is pregnant: when the pregnancy is confirmed, and when the birth comes near.
what-you-get = First 50,000 yen. Then 50,000 yen for each child you are expecting (100,000 yen for twins). Paid into your account.
keywords = pregnancy pregnant payment benefit 50000 yen birth maternity
how-to =
    1. After notifying the pregnancy and talking with our staff, apply for the first payment.
    2. From eight weeks before the due date, apply for the second.
    3. You have two years from the day the pregnancy was confirmed (for the second, from eight weeks before the due date).
    If the pregnancy sadly did not continue, you are entitled all the same. Please come to us; we will speak in a quiet place.

c-lives-here = Your address is in this municipality on the day you apply
c-pregnant = You are pregnant (the heartbeat has been confirmed by a doctor)

e-identity = Proof of your identity
e-identity-help = Driving licence, passport, residence card or the like. Not needed if you hold a My Number card.
e-account = Proof of your bank account
e-account-help = Passbook or cash card. Not needed if we pay into your registered public money account.

s-check = Checking the pregnancy notification
s-decide = Deciding on the payment
a-first = Support in pregnancy, first payment
a-second = Support in pregnancy, second payment
r-paid-elsewhere = Another municipality has made the same payment
r-not-confirmed = The pregnancy has not been confirmed by a doctor

page-payment = Which payment
q-payment = Which payment are you applying for?
q-payment-help = You apply for the two separately.
q-payment-first = First (pregnancy confirmed)
q-payment-second = Second (from eight weeks before the due date)
q-payment-error = The second payment can be applied for from eight weeks before the due date.
q-babies = How many children are you expecting?
q-babies-help = As your doctor told you. Write 2 for twins.
page-clinic = Clinic
q-clinic = Clinic that confirmed the pregnancy
q-clinic-help = See your maternity handbook or patient card.
q-confirmed-on = Day the heartbeat was confirmed
q-confirmed-on-help = About that day will do.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = The person who is pregnant.
page-account = Payment
q-account = Account to be paid into
q-account-help = It must be in your own name.
page-documents = Documents
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides. Please do not show the 12-digit My Number.
q-account-file = Proof of your bank account
q-account-file-help = The bank, branch, account number and holder should be readable.
