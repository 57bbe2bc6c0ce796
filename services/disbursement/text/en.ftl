
## Navigation

disbursement-nav-payments = Payments

## Days and amounts

disbursement-day = { $weekday } { $day } { $month } { $year }
disbursement-weekday-1 = Mon
disbursement-weekday-2 = Tue
disbursement-weekday-3 = Wed
disbursement-weekday-4 = Thu
disbursement-weekday-5 = Fri
disbursement-weekday-6 = Sat
disbursement-weekday-7 = Sun
disbursement-month-1 = January
disbursement-month-2 = February
disbursement-month-3 = March
disbursement-month-4 = April
disbursement-month-5 = May
disbursement-month-6 = June
disbursement-month-7 = July
disbursement-month-8 = August
disbursement-month-9 = September
disbursement-month-10 = October
disbursement-month-11 = November
disbursement-month-12 = December
disbursement-yen = ¥{ $amount }
disbursement-payments = { $n }
disbursement-unit = payments

## The page of payments

disbursement-title = Payments
disbursement-lead = Money that was granted is paid after two people have looked at it.
disbursement-returns-open = Take in the bank's answer
disbursement-payer-open = Paying account
disbursement-state-due = Due
disbursement-state-no-account = No account
disbursement-state-prepared = Waiting for release
disbursement-state-released = Released
disbursement-state-exported = Sent to the bank
disbursement-state-paid = Paid
disbursement-state-returned = Returned
disbursement-state-unknown = Unknown
disbursement-due-title = What is due
disbursement-due-none = Nothing is due.
disbursement-column-due = Due on
disbursement-column-count = Number
disbursement-column-yen = Amount
disbursement-column-payee = Payee
disbursement-column-service = Service
disbursement-column-state = State
disbursement-column-next = Next
disbursement-column-account = Account
disbursement-column-reference = Reference
disbursement-column-maker = Prepared by
disbursement-column-checker = Released by
disbursement-column-line = Line
disbursement-column-content = Content
disbursement-column-why = Why
disbursement-list-title = List of payments
disbursement-list-none = There are none in this state.
disbursement-list-more = The oldest { $n } are shown.
disbursement-list-closed = Only officers who work with payments see payees and accounts.
disbursement-account-mend = Enter or correct the account
disbursement-batch-open = See the batch

## Raising and preparing

disbursement-raise-title = Raise what falls due
disbursement-raise-help = Happens by itself every morning at 4:30. You may do it now; doing it again raises nothing twice.
disbursement-raise = Raise now
disbursement-raised = { $n } payments raised.
disbursement-raised-none = Nothing new falls due.
disbursement-prepare-title = Prepare a batch
disbursement-pay-on = Day of payment
disbursement-pay-on-help = The day on which the bank pays. Everything due up to that day goes in.
disbursement-prepare = Prepare
disbursement-error-pay-day = Choose a day of payment from the list: a working day, at least three working days ahead.
disbursement-error-unwritable = A payment cannot be written in the bank's format. Mend it and try again.
disbursement-flash-prepared = The batch is prepared. Once another officer has released it, its file can be fetched.
disbursement-flash-nothing-due = Nothing is due.

## Batches

disbursement-batches-title = Batches
disbursement-batches-none = None yet.
disbursement-batch-prepared = Waiting for release
disbursement-batch-released = Released
disbursement-batch-exported = File fetched
disbursement-batch-dissolved = Taken apart
disbursement-batch-title = Payments of { $day }
disbursement-batch-total = Total
disbursement-batch-sha256 = SHA-256 of the file
disbursement-batch-exported-at = First fetched
disbursement-batch-list = Payments in this batch
disbursement-batch-empty = No payments.
disbursement-release-check = Check number, total and payees
disbursement-release-check-help = Releasing writes the bank's file; it never changes after that.
disbursement-release = Release
disbursement-release-other = Somebody else has to release it, because you prepared it.
disbursement-release-role = Waits for an officer who releases payments.
disbursement-dissolve = Take the batch apart
disbursement-file = Fetch the bank's file
disbursement-file-help = 全銀協 format (general transfers). It is the same every time; register it with the bank only once.
disbursement-silent-title = When the bank says nothing
disbursement-silent-help = Marks payments without an answer as unknown. They are never paid again by themselves: ask the bank.
disbursement-silent = Mark as unknown
disbursement-flash-released = Released. The bank's file can be fetched.
disbursement-flash-dissolved = The batch was taken apart; its payments are due again.
disbursement-flash-silent = Marked as unknown. Ask the bank.
disbursement-flash-not-now = It changed meanwhile, so nothing was done. Look at where it stands now.
disbursement-flash-totals-differ = Number or total differ from what was prepared. Nothing was released; tell whoever is responsible.
disbursement-flash-payer-missing = Enter the paying account first.
disbursement-flash-payer-unwritable = The paying account cannot be written in the bank's format.

## The bank's answer

disbursement-returns-title = Take in the bank's answer
disbursement-returns-lead = Choose the file that the bank sent, or paste its lines. Taking the same twice changes nothing.
disbursement-returns-file = File (CSV)
disbursement-returns-lines = Or paste lines
disbursement-returns-lines-help = One line each: twenty digits of the reference, a comma, the code. Example: 00000000010000000002,0
disbursement-returns-take = Take in
disbursement-error-returns-empty = Choose a file or paste lines.
disbursement-returns-done = Everything was taken in
disbursement-returns-partly = Some lines could not be taken in; the others were
disbursement-returns-none = No line could be taken in
disbursement-returns-odd = Lines not taken in
disbursement-returns-mend = Correct the accounts of returned payments
disbursement-returns-shape = What the codes mean
disbursement-returns-shape-help = 全銀協's codes. Any but 0 means that the money came back.
disbursement-outcome-0 = Paid
disbursement-outcome-1 = Insufficient funds
disbursement-outcome-2 = No such account
disbursement-outcome-3 = Account holder's reasons
disbursement-outcome-4 = No transfer request
disbursement-outcome-8 = Payer's reasons
disbursement-outcome-9 = Other
disbursement-odd-shape = The reference (twenty digits) and code cannot be read.
disbursement-odd-code = The code is none of 0, 1, 2, 3, 4, 8, 9.
disbursement-odd-unknown-reference = No payment has this reference. A payment gets a new one when its account is corrected.
disbursement-odd-not-exported = This payment was not sent to the bank yet.
disbursement-odd-settled-otherwise = Another answer was taken in before.

## The account of a case

disbursement-account-title = Account to pay into
disbursement-account-none = No account
disbursement-account-returned = Money came back from the bank. With a corrected account it becomes due again.
disbursement-account-save = Use this account
disbursement-flash-account-due = The account is stored; the payments are due.
disbursement-flash-account-kept = The account is stored and used from the next payment on.

## The payer

disbursement-payer-title = Paying account
disbursement-payer-lead = The payer and account that stand at the head of the bank's file.
disbursement-payer-demo = These numbers are invented for the demonstration; no such bank or account exists.
disbursement-payer-none = Nothing is entered yet; no payment can be released before that.
disbursement-payer-save = Save
disbursement-flash-payer-saved = The paying account is saved.
disbursement-field-payer-code = Payer code
disbursement-field-payer-code-help = Ten digits given by the bank
disbursement-field-payer-name = Payer name (kana)
disbursement-field-bank = Bank number (4 digits)
disbursement-field-bank-name = Bank name (kana)
disbursement-field-branch = Branch number (3 digits)
disbursement-field-branch-name = Branch name (kana)
disbursement-field-number = Account number (7 digits)
disbursement-field-holder = Account holder
disbursement-field-reference = Reference
disbursement-field-kind = Kind of account
disbursement-error-missing = Enter: { $field }.
disbursement-error-kind = Choose the kind of account.
disbursement-unwritable-digits = { $field }: at most { $digits } digits.
disbursement-unwritable-character = { $field} has “{ $character }”, which the bank's format cannot hold. Use katakana, digits or letters.
disbursement-unwritable-amount = The amount does not fit the bank's format (¥1 to ¥9,999,999,999).
