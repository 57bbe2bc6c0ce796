# Names of the registers, and lines about the made-up people of the demonstration.

people-origin-my-number-card = My Number card
people-origin-resident-register = Resident register
people-origin-family-register = Family register
people-origin-tax = Tax records
people-origin-welfare = Welfare records
people-origin-health-insurance = Health insurance records
people-origin-public-account = Account registered for public payments
people-origin-business-register = Business register
people-origin-own = What you told us
people-origin-computed = Worked out from other information

people-persona-sato-aoi = Lives in Koto City with her husband, a daughter of four and a son of three months. Works.
people-persona-suzuki-shigeru = Lives alone in Hachioji, aged 72, and pays no resident tax.
people-persona-takahashi-yui = Lives in Setagaya City with her husband and expects her first child.
people-persona-nguyen-thi-lan = Moved from Saitama to Shinjuku City last week and reads easy Japanese.
people-persona-tanaka-ichiro = Runs the restaurant Tanaka Shokudo in Taito City.
people-persona-yamamoto-sho = Lives alone on Aogashima, aged 29.
people-persona-nakamura-misaki = Heads Miyako Seisakusho, a maker in Ota City.
