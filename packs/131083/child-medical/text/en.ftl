what-you-get = Show the certificate with your child’s health insurance at the hospital or pharmacy, and your 20 or 30 percent is covered, for visits and stays, up to upper secondary school age. Meals in hospital are not covered.
c-living-together = You live together with the child
l-visit = All of your share under health insurance
