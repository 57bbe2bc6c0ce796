what-you-get = Show the certificate with your child’s health insurance at the hospital or pharmacy, and your 20 or 30 percent is covered, for visits and stays, up to upper secondary school age. Meals in hospital are refunded too, with the receipt.
l-visit = All of your share under health insurance
l-meal = Covered. Pay first, then apply for a refund with the receipt.
