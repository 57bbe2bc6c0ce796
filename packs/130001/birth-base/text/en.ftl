title = Birth notification and what follows
summary = Notify us of your baby’s birth. In the same form you can apply for the Child Allowance, medical aid for children, 018 Support and the Baby First gift.
what-you-get = Your baby is entered in the family register and the residence record. If you apply for the rest at once: the Child Allowance (from 15,000 yen a month), a medical certificate, 018 Support (5,000 yen a month) and a gift card worth 100,000 yen. Nothing is asked twice.
keywords = birth notification register baby newborn name family register residence one stop
how-to =
    1. Notify within 14 days, counting the day of birth as the first. If the last day is a day on which the office is closed, the next working day will do.
    2. Photograph the birth certificate from the doctor or midwife and attach it. Keep the original for now.
    3. Choose what to apply for at the same time, check and send.
    You can still notify later. Without good reason a fine of up to 50,000 yen is possible.

c-birth-in-family = A baby has been born, or soon will be, in your family

e-birth-certificate = Birth certificate
e-birth-certificate-help = Written by the hospital or midwife. It is the right half of the paper form.
e-identity = Proof of your identity
e-identity-help = Driving licence, passport, residence card or the like. Not needed if you hold a My Number card.

s-check = Checking the notification
s-accept = Accepting the notification

page-new-child = Your baby
q-new-child = Name, reading, date of birth and sex
q-new-child-help = Names may use hiragana, katakana and the kanji allowed for names. The reading is entered in the family register, too.
q-new-child-error = The date of birth must lie within the year up to today. If it is longer ago, please come to the office.
page-birth-place = Time and place of birth
q-birth-time = Time of birth
q-birth-time-help = As in the birth certificate, for example 6:30 a.m.
q-birth-place = Place of birth
q-birth-place-help = The address of the hospital as in the birth certificate.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = The father or mother notifies. If neither can, somebody who lives with them may.
q-relation = What are you to the baby?
q-relation-help = This is entered in the notification.
q-relation-mother = Mother
q-relation-father = Father
q-relation-other = Somebody else (living together, attending doctor)
page-parents = The parents
q-parents-married = Were the parents married when the baby was born?
q-parents-married-help = The law requires this in the notification.
q-registered-domicile = Registered domicile (honseki)
q-registered-domicile-help = Where the family register that the child enters is kept. A residence record with the domicile shows it.
q-head-of-household = Name of the head of the household
q-head-of-household-help = The person who represents the household in the residence record.
page-contact = Contact
q-phone = Telephone number during the day
q-phone-help = We may call you about how something is written.
page-documents = Documents
q-birth-certificate-file = Birth certificate
q-birth-certificate-file-help = Photograph the whole sheet in good light. The doctor’s or midwife’s signature must be readable.
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides of a card. Please do not show the 12-digit My Number.
