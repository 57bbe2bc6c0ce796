title = Moving in
summary = Notify us within 14 days of moving here. If you send the details first, there is nothing to write at the office. You can apply for National Health Insurance and the Child Allowance at the same time.
what-you-get = A residence record at your new address. At the office we only confirm who you are and write the new address on your My Number or residence card.
keywords = moving in address change residence record tennyu relocation from abroad residence card new address
how-to =
    1. Notify after you have moved. It cannot be accepted before.
    2. Send the details here and keep the receipt number.
    3. Come to the office within 14 days. Bring everybody’s My Number card or other identification, and residence cards if you are not Japanese.
    With a My Number card you need not go to your former office: notify your moving out on Mynaportal. Being late without good reason may cost a fine of up to 50,000 yen.

c-moves-here = You move here from elsewhere or from abroad (or did so within the last 14 days)

e-identity = Proof of your identity
e-identity-help = Driving licence, passport, residence card or the like. Not needed if you hold a My Number card.
e-moving-out = Certificate of moving out
e-moving-out-help = Issued where you lived before. Not needed if you moved out with a My Number card or come from abroad.
e-residence-card = Residence card or special permanent resident certificate
e-residence-card-help = For every non-Japanese person who moved. If none was issued at the airport, attach the passport.

s-prepare = Preparing for your visit
s-accept = Accepting the notification (identity confirmed at the office)

page-move = Your move
q-moved-on = The day you began to live at the new address
q-moved-on-help = The day you actually moved in, not the day of the contract or of entering Japan.
q-came-from = Where did you move from?
q-came-from-help = Where your residence record was.
q-came-from-tokyo = Elsewhere in Tokyo
q-came-from-japan = Elsewhere in Japan
q-came-from-abroad = Abroad
page-new-address = New address
q-new-address = New address
q-new-address-help = Please include the building and room number, or letters may not reach you.
q-new-address-error = This address cannot be handled here. Please notify the municipality that you moved to.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = You, or somebody of the household you live in.
q-head-of-household = Head of the household at the new address
q-head-of-household-help = The person who mainly supports the household and represents it in the record.
page-members = Who moved
q-moved-with = Who moved?
q-moved-with-help = One notification is enough for everybody who lives together.
q-moved-with-alone = Only me
q-moved-with-whole-household = The whole household
q-moved-with-part-of-household = Part of the household
q-member-names = Names and dates of birth of those who moved with you
q-member-names-help = One person a line: name, date of birth and relation to the head of the household.
page-contact = Contact
q-phone = Telephone number during the day
q-phone-help = We may tell you what is missing before you come.
page-documents = Documents
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides of a card. Please do not show the 12-digit My Number.
q-moving-out-file = Certificate of moving out
q-moving-out-file-help = Photograph the whole sheet. Bring the original to the office.
q-residence-card-file = Residence card or special permanent resident certificate
q-residence-card-file-help = Both sides of everybody’s card. Bring the cards, too: the new address is written on the back.
