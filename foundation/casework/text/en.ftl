
## States

casework-state-open = Under review
casework-state-correction = Waiting for you
casework-state-approved = Approved
casework-state-refused = Refused
casework-state-accepted = Accepted
casework-state-withdrawn = Withdrawn

## Events

casework-event-opened = Application received
casework-event-assigned = Assigned
casework-event-correction-asked = Correction asked
casework-event-corrected = Correction received
casework-event-step-done = Step finished
casework-event-opinion-asked = Expert asked
casework-event-opinion-given = Expert gave an opinion
casework-event-approved = Approved
casework-event-refused = Refused
casework-event-accepted = Notification accepted
casework-event-child-entered = The birth was accepted and your child is in the resident register
casework-event-withdrawn = Withdrawn

## Why something cannot be done now

casework-refusal-closed = This case is closed.
casework-refusal-with-applicant = It is waiting for the applicant's correction.
casework-refusal-with-expert = It is waiting for the expert's opinion.
casework-refusal-no-opinion-asked = No opinion was asked for.
casework-refusal-no-correction-asked = There is nothing to correct now.
casework-refusal-not-the-deciding-step = This is not the deciding step yet; finish the steps before it.
casework-refusal-last-step = This is the last step: decide the case.
casework-refusal-reason-needed = A refusal needs its reasons: choose the conditions that fail, or write the reason.
casework-refusal-nothing-to-correct = Choose at least one thing to correct.
casework-refusal-words-needed = Please write it in words.
casework-refusal-birth-not-accepted = The child's birth has not been accepted yet. Decide this case after it is.
casework-refusal-amount-unknown = The amount cannot be worked out. Find out what is missing, by a correction or in the registers, before you decide.
casework-refusal-granted-before = Another case has already granted the same to the same person. Nobody is paid twice: look at the earlier case, then refuse this one or ask the applicant to withdraw it.
casework-refusal-changed-meanwhile = Somebody changed this case meanwhile. Look at it again before you act.

## Letters

casework-letter-approved-subject = { $title }: approved
casework-letter-approved-outcome = Your application of { $day } is approved as follows.
casework-letter-refused-subject = { $title }: refused
casework-letter-refused-outcome = Your application of { $day } is refused for the following reasons.
casework-letter-accepted-subject = { $title }: accepted
casework-letter-accepted-outcome = Your notification of { $day } is accepted.
casework-letter-correction-subject = { $title }: please correct
casework-letter-correction-body = Something in your application needs your attention. The days until your answer do not count towards the time for deciding.
casework-letter-number = Number
casework-letter-subject = For
casework-letter-met-clause = This condition holds: { $clause }
casework-letter-unmet-clause = This condition does not hold: { $clause }
casework-letter-amount = { $yen } yen { $span }
casework-letter-amount-for = { $award } ({ $name })
casework-letter-month = a month, from { $from } to { $until }
casework-letter-year = a year, from { $from } to { $until }
casework-letter-once = once
casework-letter-fee = Fee
casework-letter-office = { $owner }
casework-letter-receipt-subject = { $title }: we have received your application
casework-letter-receipt-body = We have received your application. Keep the number; you will need it if you contact us.
