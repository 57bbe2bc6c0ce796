title = Tokyo App living support (Tokyo Points)
summary = Tokyo Points worth 11,000 yen for every resident of Tokyo aged 15 or over who has been identified with a My Number card.
what-you-get = 11,000 Tokyo Points (worth 11,000 yen), to be spent on tickets for metropolitan facilities or exchanged for points of payment services. They arrive within about a week.
keywords = tokyo app points living support 11000 my number card prices
how-to =
    1. Identify yourself with your My Number card.
    2. Check your name and send. There is nothing to type.
    3. We tell you when the points have arrived. Once for each person.

c-tokyo-resident = You are registered as a resident of Tokyo
c-age-15 = You are 15 or older
c-card = You hold a My Number card

s-decide = Deciding on the points
a-points = Tokyo Points
r-already-given = You have received the points already

page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = The person identified by the card. Children apply with their own cards.
