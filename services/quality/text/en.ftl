
## Navigation

quality-nav-voices = Reviews
quality-nav-map = Quality of services

## Sending a review

quality-review-title = Tell us what you think
quality-review-lead = It takes a minute. Sending again replaces what you sent before.
quality-review-send = Send
quality-review-back = Back to the application
quality-question-receipt = How easy was it to apply?
quality-question-decision = How was it until you had the decision?
quality-error-score = Choose one of the three.
quality-error-long = { $over } characters too many: 500 at most.
quality-flash-thanks = Thank you. We use it to make the service better.
quality-refused-odd = This review cannot be taken. Please send it again from the page of your application.
quality-refused-early = The decision can be reviewed once it is there.

## The officer's page

quality-voices-title = Reviews
quality-voices-lead = What applicants said after applying and after the decision. Choose a service to read only its comments.
quality-voices-all = Comments
quality-voices-of = Comments on { $service }
quality-voices-show-all = All services
quality-voices-none = No comments yet.
quality-moment-receipt = After applying
quality-moment-decision = After the decision
quality-day = { $year }-{ $month }-{ $day }
quality-no-reviews = None
quality-column-trend = Twelve weeks

## The map

quality-map-title = Quality of services
quality-map-lead = How quick and easy each service was, and how much time it gave back: the last year, as measured.
quality-map-none = No applications in the last year yet.
quality-map-unused = Services without an application in the last year ({ $n })
quality-map-picture = Hours given back in a year
quality-map-how = How the numbers are made
quality-map-hours = Hours given back assume that each online application saves { $saved } minutes: { $travel } on the way to the counter and back, { $waiting } waiting and { $writing } writing; they are the online applications of the last year times that.
quality-map-fewest = Shares and days of fewer than { $n } are not published, so that nobody can be recognised.
quality-map-json = The same numbers as JSON
quality-column-service = Service
quality-column-reviews = Reviews
quality-column-good = Good
quality-column-days = Days to decision (median)
quality-column-online = Online
quality-column-hours = Hours given back
quality-unit-hours = hours
quality-hours = { $n } h
quality-days = { $n } working days
quality-reviews = { $n } reviews
quality-applications = { $n } applications
quality-few = few
