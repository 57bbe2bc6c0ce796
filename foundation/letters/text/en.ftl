letters-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
letters-postcode = 〒{ $code }
letters-yen = ¥{ $amount }
letters-honorific-person = { "" }
letters-honorific-organisation = { "" }
letters-seal-omitted = (issued without an official seal)
letters-law = Legal basis: { $law }
letters-due = Please do this by { $day }.
letters-heading-decision = Decision
letters-heading-reasons = Reasons
letters-heading-amounts = Amount
letters-heading-facts = Details
letters-heading-tasks = What we ask you to do
letters-heading-objection = If you disagree with this decision
letters-heading-contact = Contact
letters-amount-what = Item
letters-amount-when = When
letters-amount-yen = Amount
letters-untitled = Notice
letters-total = Total
letters-objection-review = If you disagree with this decision, you may request a review (審査請求) from { $to } within { $months } { $months ->
    [one] month
   *[other] months
}, counted from the day after you learned of the decision. Once one year has passed, counted from the day after the decision, a review can no longer be requested.
letters-objection-lawsuit = Besides requesting a review, you may bring an action to annul this decision against { $defendant } (represented in court by { $representative }) within { $months } { $months ->
    [one] month
   *[other] months
}, counted from the day after you learned of the decision. Once one year has passed, counted from the day after the decision, the action can no longer be brought.
letters-objection-lawsuit-after-review = If you request a review, you may bring the action within { $months } { $months ->
    [one] month
   *[other] months
}, counted from the day after you learned of the ruling on your request. Once one year has passed, counted from the day after the ruling, the action can no longer be brought.
letters-contact-office = Office
letters-contact-address = Address
letters-contact-phone = Telephone
letters-contact-email = E-mail
letters-contact-hours = Hours
letters-contact-url = Website
