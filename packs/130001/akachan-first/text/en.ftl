title = Baby First gift
summary = A gift card worth 100,000 yen for every newborn, to be spent on baby goods and childcare services. You can apply together with 018 Support.
what-you-get = A gift card worth 100,000 yen for each baby. On its own website you choose nappies, a pram, help in the house and more. It arrives about two to four months after you apply.
keywords = baby first newborn gift card 100000 yen birth Tokyo
how-to =
    1. Apply once the birth has been notified and the baby is in your residence record. If you apply together with 018 Support, you fill everything in only once.
    2. The Tokyo Metropolitan Government checks it and posts a card with your personal ID.
    3. Scan the code on the card, answer a short survey, and spend your 100,000 yen in points.

c-born-since = The child was born on or after April 1, 2025
c-tokyo-at-birth = The child’s address on the day of birth was in Tokyo
c-raising = You raise the child

e-identity = Proof of your identity
e-identity-help = Driving licence, passport, residence card or the like. Not needed if you hold a My Number card.
e-relation = Proof of your relation to the child and the child’s address
e-relation-help = The page of the maternity handbook certifying the birth notification, or a copy of the residence record. Not needed if you hold a My Number card and live with the child.

s-check = Checking the application
s-decide = Deciding on the gift
a-gift = Baby First gift card
r-already-given = A gift card has already been given for this child

page-children = Children
q-children = For which children are you applying?
q-children-help = Children born on or after April 1, 2025.
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = You should be the parent or guardian who mainly raises the child. The details come from your residence record.
page-delivery = Delivery
q-delivery-address = Where should the card be sent?
q-delivery-address-help = Your registered address is filled in. Change it if you are staying elsewhere, for example with your parents.
page-documents = Documents
q-identity-file = Proof of your identity
q-identity-file-help = Photograph both sides of a card. Please do not show the 12-digit My Number.
q-relation-file = Proof of your relation to the child
q-relation-file-help = The child’s name and address should be readable.
