
## Navigation

procedures-nav-home = Home
procedures-nav-find = Find
procedures-nav-cases = My applications

## Front page

procedures-home-greeting = Hello, { $name }
procedures-home-letters = You have { $n } unread letters
procedures-home-begun-on = Saved on { $day }. You can go on from there. After { $until } it is removed by itself, with the files that you attached.
procedures-home-fits = What fits you now
procedures-home-fits-none = Nothing new fits you now. When something changes, it appears here.
procedures-home-fits-more = { $n } more
procedures-home-by-effort = { $by } · { $effort }
procedures-home-mine = Under way
procedures-home-cases-all = See all
procedures-home-life = Find by moment of life
procedures-welcome-title = Every service of Tokyo and its municipalities, in one place
procedures-welcome-lead = It reaches you without asking. You never write the same thing twice. You always see how far it is.
procedures-welcome-sign-in = Sign in to see what fits you
procedures-officer-title = You are signed in as an officer
procedures-officer-lead = Reviewing and payments are done at the desk.
procedures-officer-desk = Open the desk

## Search

procedures-search-title = Find a service
procedures-search-label = What do you need?
procedures-search-help = For example: moving, child allowance, bulky waste
procedures-search-button = Search
procedures-search-found = { $n } found
procedures-search-none = Nothing found for “{ $words }”
procedures-search-none-help = Try shorter or other words, or look by moment of life.

## Moments of life

procedures-life-birth = Pregnancy and birth
procedures-life-birth-lead = Before and after a baby arrives.
procedures-life-childcare = Raising children
procedures-life-childcare-lead = Allowances, medical costs, childcare.
procedures-life-education = Education
procedures-life-education-lead = School and help with its costs.
procedures-life-moving = Moving
procedures-life-moving-lead = What to tell within 14 days of moving, and what can be done with it.
procedures-life-marriage = Marriage and divorce
procedures-life-marriage-lead = When your family changes.
procedures-life-work = Work
procedures-life-work-lead = Working, losing work, training.
procedures-life-illness = Illness and disability
procedures-life-illness-lead = Medical costs and support with a disability.
procedures-life-ageing = Ageing and care
procedures-life-ageing-lead = Living well in later years.
procedures-life-home = Home and waste
procedures-life-home-lead = Housing, bulky waste and daily life.
procedures-life-disaster = Disaster
procedures-life-disaster-lead = Before and after a disaster.
procedures-life-bereavement = Bereavement
procedures-life-bereavement-lead = When a family member has died.
procedures-life-business = Starting and running a business
procedures-life-business-lead = Notifications, permits and subsidies.
procedures-life-none = There are no services here yet.

## Tags

procedures-tag-begun = Not yet sent
procedures-tag-soon = Due soon
procedures-tag-maybe = May fit you
procedures-tag-fits = Fits you
procedures-tag-not = Does not fit you now
procedures-tag-closed = Closed

## Amounts and days

procedures-yen = ¥{ $amount }
procedures-gives-once = { $amount }
procedures-gives-gift = a gift worth { $amount }
procedures-gives-month = { $amount } a month
procedures-gives-year = { $amount } a year
procedures-gives-reduction = up to { $amount } off
procedures-act-by = by { $day }
procedures-effort-none = nothing to type: check and send
procedures-effort =
    { $n ->
        [one] 1 question to answer
       *[other] { $n } questions to answer
    }
procedures-child-born = born { $day }
procedures-month-1 = January
procedures-month-2 = February
procedures-month-3 = March
procedures-month-4 = April
procedures-month-5 = May
procedures-month-6 = June
procedures-month-7 = July
procedures-month-8 = August
procedures-month-9 = September
procedures-month-10 = October
procedures-month-11 = November
procedures-month-12 = December
procedures-source-earlier = Your earlier application
procedures-origin-birth = your answers above
procedures-source = Source: { $register }

## A service

procedures-service-owner = A service of { $owner }
procedures-service-fits = This fits you
procedures-service-maybe = It depends on the following
procedures-service-not = By what we know, this does not fit you now
procedures-service-not-help = See below which condition does not hold. If your situation differs from the register, please talk to the office.
procedures-service-from = You will be eligible from { $day }.
procedures-service-paused = Applications are paused
procedures-service-elsewhere = This is offered by another municipality, or to others than you
procedures-service-apply = Start your application
procedures-service-notify = Start your notification
procedures-service-get = What you get
procedures-service-fee = What it costs
procedures-service-fee-depends = Depends on what you choose
procedures-service-by = By when
procedures-service-decided = Time to a decision
procedures-service-days = Within { $days } working days online ({ $standard } at a counter)
procedures-service-takes = Effort
procedures-service-who = Who it is for
procedures-service-open = These are not known yet; you will be asked.
procedures-service-everybody-person = Everybody.
procedures-service-everybody-business = Every business.
procedures-service-needed = What is needed
procedures-service-needed-nothing = No documents are needed.
procedures-service-not-needed = What you need not send
procedures-service-not-needed-why = A register already shows it.
procedures-service-after = What happens next
procedures-service-step-send = You get a number at once.
procedures-service-step-letter = We tell you the result.
procedures-service-law = Law and sources
procedures-service-checked = Held against its sources on { $day }.

## Applying

procedures-back = Back
procedures-next = Continue
procedures-save = Save and go back
procedures-saved = What you typed is saved.
procedures-saved-hint = Saved each time you continue. You can go on from another device.
procedures-together-title = Apply for these together?
procedures-together-lead = They need the same information, so you write nothing twice.
procedures-together-legend = What to apply for
procedures-check-title = Check and send
procedures-check-elsewhere = The answers were changed in another window. Check them again before you send.
procedures-check-lead = If everything is right, send it.
procedures-check-nothing-to-type = There is nothing to type: the registers know it all.
procedures-check-services = What you apply for
procedures-check-change-services = Change what you apply for
procedures-check-fee = Fee { $fee }
procedures-check-not-eligible = By what we know you are not eligible. You may still apply, but it may be refused.
procedures-check-office-decides = The office will check whether you are eligible.
procedures-check-before-sending = Sending makes this your application. Money received on false statements may have to be returned.
procedures-check-send = Send
procedures-check-go-on = Answer what is left
procedures-check-kept-until = Not sent yet. What you typed and attached is kept until { $until } and then removed by itself.
procedures-check-discard = Discard this application
procedures-receipt-title = We have received it
procedures-receipt-durable = Your application is safely stored. You may close this page.
procedures-receipt-number = Number
procedures-receipt-due = Decided by
procedures-receipt-office = Office
procedures-receipt-follow = Follow its progress
procedures-receipt-next = A receipt is in your mailbox. The result will arrive there too.
procedures-receipt-home = Go to the front page
procedures-review-title = How was it?
procedures-review-question = Applying was
procedures-review-question-decision = All in all it was
procedures-review-send = Send your view

## My applications

procedures-cases-title = My applications
procedures-cases-none = You have not applied for anything yet.
procedures-cases-find = Find a service
procedures-cases-open = Under way
procedures-cases-closed = Closed
procedures-case-closed-on = Closed on { $day }
procedures-case-due = You will know by { $day }
procedures-case-late = This is late. We are sorry to keep you waiting.
procedures-case-by = by { $day }
procedures-case-waits = We are waiting for your correction. These days do not count.
procedures-case-clock-stands = The days that you take do not count: the day by which we decide moves on by as many. If you correct it today, we decide by { $day }.
procedures-case-life = So far, and what comes next
procedures-case-letters = Letters
procedures-case-payments = Payments
procedures-case-answers = What you told us
procedures-case-withdraw = Withdraw this application
procedures-case-correct = Please correct the following by { $day }
procedures-case-correct-go = Correct it
procedures-case-approved = Approved
procedures-case-accepted = Your notification was accepted
procedures-case-refused = Refused
procedures-case-refused-next = The letter says how you can object.
procedures-event-step-done = Done: { $step }
procedures-payment-due = being prepared
procedures-payment-no-account = account needed
procedures-payment-prepared = being prepared
procedures-payment-released = being prepared
procedures-payment-exported = sent to the bank
procedures-payment-paid = paid
procedures-payment-returned = returned: please check your account
procedures-payment-unknown = being checked
procedures-correct-title = Correct your application
procedures-correct-lead = Only this needs your attention; everything else stays as it is.
procedures-correct-send = Send the correction
procedures-withdraw-title = Withdraw this application?
procedures-withdraw-lead = It will not be decided. You can apply again later.
procedures-withdraw-together = These applications are withdrawn with it, because they cannot be decided without it.
procedures-withdraw-yes = Withdraw
procedures-withdraw-no = Keep it

## After doing something

procedures-flash-corrected = Your correction has arrived.
procedures-flash-discarded = The application was discarded.
procedures-flash-withdrawn = Your application was withdrawn.
procedures-flash-elsewhere = This page was also changed in another window. What you just sent was kept.
procedures-refused-closed = Applications are not being taken now.
procedures-refused-not-for-you = This service is not offered where you live or to you.
procedures-refused-changed-elsewhere = It was saved in another window first. Please open the application again; what was saved is still there.

## What was applied for already

procedures-taken-already = You have already applied for this
procedures-taken-twice = There is already an application for the same benefit. Nobody receives the same thing twice
procedures-taken-case = Case { $number }
procedures-taken-granted = (granted)
procedures-taken-running = (under review)
procedures-check-left-out = What is closed at present was left out. The rest can be sent as it is
