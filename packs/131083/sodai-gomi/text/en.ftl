title = Bulky waste collection
summary = We collect furniture, bedding, bicycles and other household items with a side of about 30 cm or more, from in front of your home.
what-you-get = Collection on the day you choose. The fee depends on the items; you see the total before you send.
keywords = bulky waste sodai gomi garbage rubbish furniture futon bed sofa bicycle disposal sticker
how-to =
    1. Choose items, numbers and a day. Check the total fee before you send.
    2. Once the day is settled, buy bulky waste stickers of the amount we tell you (A 200 yen, B 300 yen) at a convenience store and stick them on.
    3. Put the items out by 8 a.m. on the day. You need not be present.
    Air conditioners, televisions, refrigerators, freezers, washing machines, dryers and computers cannot be collected. Ask the shop where you bought them.

c-lives-here = Your address is in Koto City

s-arrange = Settling the day and fee
r-not-collected = The item cannot be collected by the city (appliance recycling law, business waste and the like)
r-too-large = It is too large for the truck, for example longer than 180 cm

page-items = Items
q-items = What are you putting out? (any number)
q-items-help = If you cannot find it, choose what comes nearest. We tell you if the fee differs.
q-items-futon = Futon (400 yen each)
q-items-chair = Chair, not a sofa (400 yen each)
q-items-small-box = Chest or shelf, height plus width up to 135 cm (400 yen each)
q-items-bicycle = Bicycle, 16 inches or more (800 yen each)
q-items-armchair = Sofa for one (800 yen each)
q-items-mattress = Bed mattress (1,200 yen each)
q-items-bed = Bed without mattress (1,200 yen each)
q-items-sofa = Sofa for two or more (2,000 yen each)
q-items-wardrobe = Chest or shelf, height plus width over 270 cm (2,800 yen each)
page-counts = Numbers
q-futon-count = How many futons?
q-chair-count = How many chairs?
q-small-box-count = How many small chests or shelves?
q-bicycle-count = How many bicycles?
q-armchair-count = How many one-seat sofas?
q-mattress-count = How many mattresses?
q-bed-count = How many beds?
q-sofa-count = How many larger sofas?
q-wardrobe-count = How many large chests or shelves?
page-pickup = Day and place
q-pickup-on = Preferred day
q-pickup-on-help = Between four days and two months from today. We may offer a day close to it.
q-pickup-address = Address of collection
q-pickup-address-help = Within Koto City only. Your registered address is filled in.
q-pickup-address-error = Please write an address in Koto City.
q-pickup-spot = Where will you put it?
q-pickup-spot-help = Somewhere the collectors can see it.
q-pickup-spot-house-front = In front of the house
q-pickup-spot-building-entrance = At the ground-floor entrance of the building
q-pickup-spot-collection-point = At the building’s waste area
page-applicant = You
q-applicant = Your name and date of birth
q-applicant-help = Anybody of the household can apply.
q-phone = Telephone number
q-phone-help = We may call you on the day.
