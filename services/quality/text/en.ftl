
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

quality-map-title = Digital quality map of procedures
quality-map-lead = How fast, simple and easy to use each procedure is: worked out every night from real applications and published as it is.
quality-map-as-of = Worked out on { $day }.
quality-map-unmeasured = Nothing has been worked out yet. It is done every night after three.
quality-map-none = No procedure fits.
quality-map-which = Which procedures
quality-map-all = All procedures
quality-map-priority = Priority procedures
quality-map-levels = Quality of the procedures
quality-map-further = More
quality-map-fewest = Figures of fewer than { $n } people are not published, so that nobody can be recognised.
quality-map-method = The standard and the method
quality-map-csv = Download as CSV
quality-map-json = Download as JSON
quality-map-back = Back to the quality map
quality-filter-all = All
quality-filter-owner = Government
quality-filter-bureau = Bureau
quality-filter-level = Quality
quality-procedures = { $n } procedures
quality-priority = priority
quality-office = { $owner }, { $bureau }
quality-bureau-child-policy = Office for Child Policy
quality-bureau-welfare = Bureau of Social Welfare
quality-bureau-digital = Bureau of Digital Services
quality-bureau-industry = Bureau of Industrial and Labor Affairs
quality-bureau-urban = Bureau of Urban Development
quality-sum-good = Expected quality or better
quality-sum-good-note = { $n } of the { $of } procedures that can be judged
quality-sum-hours-note = in a year: people { $people } h, businesses { $businesses } h, officers { $officers } h
quality-column-service = Procedure
quality-column-level = Quality
quality-column-reviews = Reviews
quality-column-good = Good
quality-column-applications = Cases (year)
quality-column-hours = Hours given back
quality-column-criterion = Criterion
quality-unit-hours = hours
quality-hours = { $n } h
quality-minutes = { $n } min
quality-few = few
quality-unknown = unknown
quality-unchecked = not checked
quality-separator = {", "}

## Levels

quality-level-attractive = Attractive
quality-level-basic = Expected
quality-level-below = Below
quality-level-unknown = Unknown
quality-means-attractive = The quality that Tokyo calls attractive: so good that people are glad they used it.
quality-means-basic = The quality that Tokyo calls expected: what everybody may take for granted.
quality-means-below = The standard is not met.
quality-means-unknown = There is no record, or too few people are behind it. It counts neither as good nor as bad.
quality-principle-faster = Faster
quality-principle-simpler = Simpler
quality-principle-easier = Easier to use

## Criteria

quality-criterion-standard-days = Days against the standard
quality-criterion-online-days = Days against the online standard
quality-criterion-end-to-end = Stages done online
quality-criterion-time-to-complete = Time to fill it in
quality-criterion-asked-again = Asked although a register knows
quality-criterion-questions = Questions that everybody answers
quality-criterion-evidence = Documents never waived
quality-criterion-pages = Pages to fill in
quality-criterion-steps = Steps inside the office
quality-criterion-returned = Sent back for correction
quality-criterion-abandoned = Given up on the way
quality-criterion-phone = Used on a phone
quality-criterion-accessibility = Accessibility faults
quality-criterion-languages = Languages
quality-criterion-review = Rated as good
quality-method-standard-days = The median working days to a decision of the applications that arrived in the last year, without the days that applicants took to answer, divided by the standard processing period of the procedure.
quality-method-online-days = The same median of online applications alone, divided by the online standard processing period.
quality-method-end-to-end = Of applying, documents, fee, notice and receiving: the share for which nobody has to go anywhere. Read from the definition.
quality-method-time-to-complete = The sum of the median seconds for which each page was open. Browsers send only the page and the seconds; whose they are is not recorded.
quality-method-asked-again = Questions that are not filled in beforehand although the resident register, tax or another register knows the answer. Read from the definition.
quality-method-questions = Questions that everybody has to answer themselves, without documents and consents. Read from the definition.
quality-method-evidence = Documents that are never waived because a register shows the same. Read from the definition.
quality-method-pages = Pages on which everybody has something to fill in. Read from the definition.
quality-method-steps = Steps inside the office from receipt to decision. Read from the definition.
quality-method-returned = Of the applications that arrived in the last year, the share that was sent back to the applicant at least once.
quality-method-abandoned = The share of applications that nobody touched for seven days after beginning them. Each is counted once, and only its page is kept. Some of them may be sent later.
quality-method-phone = The share of pages that were open on a narrow screen. Only the class of width that browsers send is counted.
quality-method-accessibility = Faults that keep somebody out, as recorded when the pages were checked against JIS X 8341-3. A check older than a year is not used.
quality-method-languages = Languages in which every explanation and question is there. Read from the definition.
quality-method-review = Of the reviews of the last year, the share that said “good”.
quality-value-percent = { $n }%
quality-value-count = { $n }
quality-value-seconds = { $s } s
quality-value-minutes = { $m } min { $s } s
quality-at-most = at most { $value }
quality-at-least = at least { $value }
quality-from-definition = The definition; no records of people
quality-from-nobody = No record yet
quality-from-few = fewer than { $n } people
quality-from-people = { $n } people
quality-from-visits = { $n } visits

## A procedure with its evidence

quality-one-measured = Worked out on { $day } at { $time },
quality-one-span = from the records of the { $n } days before.
quality-one-service = See this procedure
quality-evidence-how = How it is worked out
quality-evidence-people = From how many
quality-evidence-source = Source
quality-evidence-as-of = (as of { $day })
quality-evidence-ours = The thresholds are this platform's own, because those of Tokyo are not public ({ $day }).
quality-evidence-weight = Essential
quality-evidence-essential = Where this is below, the whole procedure is.
quality-stage-apply = Applying
quality-stage-evidence = Documents
quality-stage-fee = Fee
quality-stage-notice = Notice of the outcome
quality-stage-award = Receiving what is given
quality-stage-here = { $stage }: online
quality-stage-elsewhere = { $stage }: in another way
quality-lang-ja = Japanese
quality-lang-ja-x-easy = Easy Japanese
quality-lang-en = English
quality-trend-title = How it went so far
quality-trend-chart = Share of criteria of expected quality or better
quality-trend-first = There is one day on record. One more comes every night.
quality-trend-point = { $percent }% ({ $level })
quality-left-title = At which page people gave up
quality-left-lead = Applications that nobody touched for seven days, and how long pages were open. Counts below five are not shown.
quality-left-page = Page
quality-left-drafts = Given up
quality-left-times = Opened
quality-left-median = Open for (median)
quality-page-check = The page to check and send
quality-hours-lead = What one application takes at a counter, and online.
quality-hours-what = Time taken
quality-hours-before = Counter
quality-hours-after = Online
quality-hours-travel = There and back
quality-hours-waiting = Waiting
quality-hours-writing = Writing what registers know
quality-hours-officer = Typing in and filing, by an officer
quality-hours-people = Given back to people (year)
quality-hours-businesses = Given back to businesses (year)
quality-hours-officers = Given back to officers (year)

## Side by side

quality-compare-title = Procedures side by side
quality-compare-lead = Held against the same standard.
quality-compare-button = Compare those ticked
quality-compare-help = Tick two or { $n }.
quality-compare-most = At most { $n } stand side by side: these are the first { $n }.
quality-compare-two = Tick at least two procedures.

## The standard

quality-standard-title = The standard and the method
quality-standard-lead = Procedures are measured by three principles: faster, simpler, easier to use.
quality-standard-edition = Edition { $version }, since { $day }
quality-standard-ours = The three principles and the two levels are those of the Tokyo Metropolitan Government. Its thresholds are not public, so every threshold here is this platform's own.
quality-standard-levels = Levels
quality-standard-whole = A principle is below where one essential criterion is; unknown where more than half of the essential ones are; attractive where none is below and at least half are attractive; else of expected quality. The whole procedure has the level of its lowest principle; where none is below and one is unknown, it is unknown.
quality-standard-hours = How hours given back are worked out
quality-map-hours = Each online application is taken to save the way to the counter and back, { $waiting } minutes of waiting and { $writing } of writing what registers know; and { $officer } minutes of an officer. For procedures of the metropolis the way is the mean over residents, { $mean } minutes.
quality-standard-assumed = These values are assumptions. Where a government has counted at its counters, its values take their place.
quality-standard-travel = There and back, by municipality of residence
quality-standard-places = Municipalities
quality-standard-count = { $n }:
quality-standard-own = Municipal office
quality-standard-metropolitan = Metropolitan office
quality-standard-seconds = How time to fill in is measured
quality-standard-seconds-how = When a page of questions is left, the browser sends once the name of the procedure, the name of the page, the seconds, and whether the screen is narrow. It sends no cookie and no number, so nobody can tell whose it is. What arrives is added to a count at once and not kept one by one. Where scripts are off, nothing is measured.

## The owner's pages

quality-nav-lift = Better procedures
quality-lift-title = Making procedures better
quality-lift-lead = The quality of your procedures now, and what would bring each to the next level.
quality-lift-steps = To do
quality-lift-gain = Hours gained (year)
quality-lift-nightly = It is worked out every night. After you changed a definition, it can be worked out at once.
quality-lift-again = Work out now
quality-lift-evidence = See the evidence
quality-lift-voices = See the reviews
quality-lift-definition = See the definition
quality-lift-back = Back to the procedures
quality-lift-top = This is the highest level already.
quality-lift-unknown = For one of the three principles there is no record yet that can be judged.
quality-lift-next = To reach “{ $level }”
quality-lift-method = What gains most comes first. It is estimated as if the { $n } applications of the last year went on and the criterion just met its threshold.
quality-lift-from-to = Now { $now }; bring it to { $to }.
quality-lift-hours = Gains about { $n } h { $m } min a year
quality-lift-no-hours = Not estimated in hours
quality-advice-standard-days = Look at the course of cases for the step at which they wait.
quality-advice-online-days = Cases on which the rule is clear can be finished together, which shortens the days.
quality-advice-end-to-end = See whether the fee can be paid online and what is given can be sent.
quality-advice-time-to-complete = Begin with the page that takes longest: fewer questions, plainer words.
quality-advice-asked-again = Add “prefill” to the question, and the register fills it in.
quality-advice-questions = Drop questions that no decision needs.
quality-advice-evidence = Add “waived_when” to the document, so that it is not asked of those whom a register shows.
quality-advice-pages = Ask less, or put questions that belong together on one page.
quality-advice-steps = Join steps in which the same role looks twice.
quality-advice-returned = Mend the words and checks of the question that is sent back most.
quality-advice-abandoned = Mend the page at which most people give up.
quality-advice-phone = Try it to the end on a narrow screen, and let documents be photographed.
quality-advice-accessibility = Mend the faults, check again, and record the check below.
quality-advice-languages = Write the missing words in easy Japanese and English.
quality-advice-review = Begin with the trouble that reviews name most, and tell people what you changed.
quality-check-title = Check of accessibility
quality-check-last = The check of { $day } found { $n } faults ({ $note }).
quality-check-never = No check is on record. The map says “not checked”.
quality-check-day = Day of the check
quality-check-day-help = For example 2026-11-20
quality-check-faults = Number of faults
quality-check-faults-help = Faults that keep somebody out; 0 if none.
quality-check-note = With what, and by whom
quality-check-note-help = For example: axe, and two colleagues who use a screen reader
quality-check-send = Record the check
quality-error-day = Enter a day up to today, such as 2026-11-20.
quality-error-faults = Enter a number, 0 or more.
quality-error-note = Say with what it was checked, in at most { $n } characters.
quality-flash-measured = Worked out again.
quality-flash-checked = The check is on record, and the quality was worked out again.

## The file

quality-csv-service = Procedure id
quality-csv-title = Procedure
quality-csv-government = Government and bureau
quality-csv-priority = Priority
quality-csv-as-of = As of
quality-csv-level = Quality
quality-csv-faster = Faster
quality-csv-simpler = Simpler
quality-csv-easier = Easier
quality-csv-applications = Applications (year)
quality-csv-people-minutes = Given back to people (minutes)
quality-csv-business-minutes = Given back to businesses (minutes)
quality-csv-officer-minutes = Given back to officers (minutes)
quality-csv-yes = yes
quality-csv-no = no

## Reviews by what they are about

quality-about-title = What reviews are about
quality-about-lead = Reviews in like words are grouped by themselves. Names, numbers and addresses are covered in quotes.
quality-about-rising = Rising
quality-about-trouble = Trouble { $n }
quality-about-praise = Praise { $n }
quality-about-page = Most are about the page “{ $page }” ({ $n }).
quality-about-answer = Tell what was changed
quality-about-raised = Some trouble is new or rising
quality-topic-unknown = other trouble
quality-topic-alike = Like “{ $like }”
quality-topic-waiting = Waiting and days
quality-topic-photo = Photos and files
quality-topic-sign-in = Signing in and cards
quality-topic-words = Words and explanations
quality-topic-questions = Number of questions
quality-topic-again = The same again
quality-topic-errors = Errors and dead ends
quality-topic-account = Bank account
quality-topic-correction = Corrections
quality-topic-phone = Phones
quality-topic-language = Language and translation
quality-topic-reading-aloud = Screen readers and keyboards
quality-topic-evidence = Documents
quality-topic-notice = Notices
quality-topic-people = Officers and counters
quality-topic-amount = Amounts and fees
quality-answers-title = What was changed because of reviews
quality-answer-title = Tell what was changed: { $about }
quality-answer-lead = Everybody who wrote is told, and it stands on the quality map. No officer learns who was told.
quality-answer-words = What was changed
quality-answer-words-help = Say what changes from when, in at most 800 characters. Where nothing can be changed, say why.
quality-answer-revision = Revision of the definition
quality-answer-revision-help = Choose the revision that changed it. Leave it open where the definition did not change.
quality-answer-revision-n = Revision { $n }
quality-answer-send = Tell them
quality-answer-back = Back to the reviews
quality-answer-telling = those who wrote are being told
quality-answer-told = { $n } people were told
quality-answer-told-few = those who wrote were told
quality-error-answer = Say what was changed.
quality-error-answer-long = { $over } characters too many: 800 at most.
quality-error-revision = Choose a revision of the list.
quality-flash-answered = Those who wrote are told.
quality-told-subject = What came of your review: { $service }
quality-told-intro = Thank you for your review of “{ $service }”. This is a message of { $owner }.
quality-told-changed = The procedure changed with revision { $n } of its definition.
quality-told-where = Its quality now can be seen here: { $address }
quality-told-anonymous = This message is sent by the program. No officer is told who wrote a review.

## The course of cases

quality-lift-course = See the course of cases
quality-course-title = The course of cases
quality-course-lead = The way that the applications of the last year really took: where they wait and what is sent back, so that the work can be arranged anew.
quality-course-none = No application arrived in the last year yet.
quality-course-back = Back to the procedure
quality-course-cases = Applications
quality-course-unit = {""}
quality-course-days = Working days to a decision (median)
quality-course-days-unit = days
quality-course-way = { $n } × { $days }
quality-course-longest = The longest wait is from “{ $from }” to “{ $to }”: { $days }.
quality-course-waits = Where cases wait
quality-course-from = From
quality-course-to = To
quality-course-wait = Days (median)
quality-course-asked = What is sent back
quality-course-asked-lead = The questions that officers asked applicants to correct.
quality-course-times = { $n } times
quality-course-offices = The same procedure of other governments
quality-course-alone = No government can be compared. Those with fewer than { $n } people are left out.
quality-days-tenths = { $n } d
quality-event-opened = Application arrives
quality-event-correction-asked = Correction asked
quality-event-corrected = Correction arrives
quality-event-step-done = Step finished
quality-event-opinion-asked = Opinion asked
quality-event-opinion-given = Opinion given
quality-event-approved = Granted
quality-event-refused = Refused
quality-event-accepted = Accepted
quality-event-withdrawn = Taken back
