
## Navigation

push-nav-reach = Reach

## The notice

push-digest-subject-one = Fits you: { $service }
push-digest-subject = { $n } services fit you
push-digest-intro = From what the registers say, you can receive the following. Nothing has been applied for yet.
push-digest-title = ■ { $service }
push-digest-by = Apply by { $day }
push-digest-end = If you have applied already or do not want it, there is nothing to do.

## The page

push-reach-title = Reach of services
push-reach-lead = How many of those whom a service fits were told and applied, and how much is still unclaimed.
push-reach-how = Fitted and not applied are as of the last matching. Services for households or children count households, others people or businesses. Unclaimed is for a year: monthly benefits twelve times, one-off ones once; reductions are not included.
push-reach-none = There are no services yet.
push-reach-unclaimed = { $n } not applied
push-column-service = Service
push-column-fitted = Fits
push-column-told = Told
push-column-opened = Opened
push-column-applied = Applied
push-column-granted = Granted
push-column-open = Not applied
push-column-unclaimed = Unclaimed a year
push-unit-yen = yen
push-unit-cases = cases
push-yen = ¥{ $amount }
push-run-under-way = Matching is under way
push-run-so-far = { $households } households and businesses looked at, { $told } notices sent.
push-run-look = Look again
push-run-last = Last matching: { $day } { $time }
push-run-never = Nothing was matched yet. It happens by itself every night at two.
push-run-start = Match now
push-flash-under-way = A matching is under way already.
push-flash-started = Matching has begun.
