title = Notification of a food business
summary = Tell the public health centre before you start a food business that needs no permit, such as selling packed meals or vegetables or roasting coffee. There is no fee.
what-you-get = You may trade once the notification is accepted. It does not expire and needs no renewal.
keywords = food business notification restaurant health centre hygiene HACCP takeaway coffee Taito opening
how-to =
    1. Notify before you start. If you cook on the premises, to eat in or take away, you need a restaurant permit instead: please ask the health centre.
    2. Name one food hygiene manager for each shop. Somebody without a qualification can promise to take the course.
    3. Also notify changes of name or manager, and closing.

c-food-industry = You make or sell food, or run a restaurant or hotel

e-manager = Proof of the food hygiene manager’s qualification
e-manager-help = Certificate of the course, or a licence as cook, confectioner or dietitian. Not needed if the health centre has seen it already.

s-check = Checking the notification
s-accept = Accepting the notification

page-category = What you start
q-category = What kind of business is it?
q-category-help = If there are several, choose the main one.
q-category-packed-meals = Selling packed meals and dishes made elsewhere
q-category-packed-meat-fish = Selling packed meat or fish
q-category-milk = Selling milk and dairy products
q-category-vegetables = Selling vegetables and fruit
q-category-coffee = Roasting or selling coffee beans
q-category-tea = Processing or selling tea leaves
q-category-rice = Selling rice and other grain
q-category-other-food = Selling or making other food or drink
q-category-cooked-meals = Serving food cooked on the premises
q-category-error = Serving food cooked on the premises needs a restaurant permit, not a notification. Please ask the Taito health centre before any building work.
q-opens-on = Day of opening
q-opens-on-help = Notify before that day. If you have opened already, notify at once.
page-business = The business
q-business-name = Name of the business
q-business-name-help = As registered, or your own name if you are a sole trader.
q-corporate-number = Corporate number
q-corporate-number-help = 13 digits.
q-representative = Name of the representative
q-representative-help = Your own name if you are a sole trader.
page-shop = The shop
q-shop-name = Name of the shop
q-shop-name-help = As on the sign.
q-shop-address = Address of the shop
q-shop-address-help = Shops in Taito City only.
q-shop-address-error = For a shop outside Taito City, notify the health centre of that place.
q-phone = Telephone number of the shop
q-phone-help = For emergencies such as food poisoning.
page-manager = Food hygiene manager
q-manager-name = Name of the food hygiene manager
q-manager-name-help = The person in charge of hygiene in the shop. It may be the representative.
q-manager-qualification = Qualification
q-manager-qualification-help = If there is none yet, choose the last one.
q-manager-qualification-course = Completed the food hygiene manager course
q-manager-qualification-cook = Licensed cook
q-manager-qualification-confectioner = Licensed confectioner
q-manager-qualification-dietitian = Dietitian
q-manager-qualification-course-planned = Will take the course
page-hygiene = Hygiene control
q-hygiene-plan = How do you apply HACCP?
q-hygiene-plan-help = HACCP finds and prevents dangers at each step of work. Small shops apply its ideas with their trade’s guide.
q-hygiene-plan-haccp-view = Control that takes in the ideas of HACCP (small shops)
q-hygiene-plan-haccp-based = Control based on HACCP
page-documents = Documents
q-manager-file = Proof of the manager’s qualification
q-manager-file-help = The name and qualification should be readable.
