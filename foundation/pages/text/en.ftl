# The words that components carry themselves.
pages-service-name = 都 Miyako
pages-brand-resident = Miyako
pages-brand-business = Miyako for business
pages-brand-officer = Miyako for officers
pages-skip = Skip to content
pages-title-error = Error:{" "}
pages-way = Where you are
pages-demo-label = Demo
pages-demo-text = A sample with invented people.
pages-languages = Language
pages-language-ja = 日本語
pages-language-ja-x-easy = やさしい日本語
pages-language-en = English
pages-theme-dark = Use dark colours
pages-theme-light = Use light colours
pages-signed-in = Signed in as{" "}
pages-person = { $name }
pages-sign-out = Sign out
pages-nav = Main menu
pages-waiting = ({ $n } waiting)
pages-footer-what = Miyako is one counter for the services of Tokyo and its 62 municipalities.
pages-footer-nav = About this site

# Messages
pages-tone-info = Information:{" "}
pages-tone-success = Done:{" "}
pages-tone-warning = Please note:{" "}
pages-tone-error = Error:{" "}
pages-error-line = { $label }: { $text }
pages-errors-title = { $n ->
    [one] One thing to correct
   *[other] { $n } things to correct
}

# Fields
pages-required = Required
pages-optional = Optional
pages-source = Filled in for you. Source: { $source }. You can change it.
pages-choose = Please choose
pages-yes = Yes
pages-no = No
pages-agree = I have read this and agree
pages-yen = yen
pages-count-limit = Up to { $n } characters
pages-count-left = {"{n}"} characters left
pages-count-over = {"{n}"} characters too many
pages-wait = Sending
pages-date-era = Calendar
pages-date-year = year
pages-date-month = month
pages-date-day = day
pages-era-ce = Western
pages-era-reiwa = Reiwa (令和)
pages-era-heisei = Heisei (平成)
pages-era-showa = Showa (昭和)
pages-era-taisho = Taisho (大正)
pages-era-meiji = Meiji (明治)
pages-person-name = Name
pages-person-kana = Reading of the name (katakana)
pages-person-birth = Date of birth
pages-person-wrong = If the register is wrong, your municipal office can correct it.
pages-address-postcode = Postcode
pages-address-postcode-help = For example 135-8383
pages-address-municipality = Municipality
pages-address-wards = Wards
pages-address-cities = Cities
pages-address-towns = Towns and villages
pages-address-town = Town and number
pages-address-town-help = For example 東陽四丁目11番28号
pages-address-building = Building and room (if any)
pages-account-bank-name = Name of the bank
pages-account-bank = Bank code (4 digits)
pages-account-branch-name = Name of the branch
pages-account-branch = Branch code (3 digits)
pages-account-kind = Kind of account
pages-account-kind-ordinary = Ordinary (普通)
pages-account-kind-current = Current (当座)
pages-account-number = Account number (7 digits)
pages-account-number-help = If it is shorter, put zeros in front.
pages-account-holder = Account holder (katakana)
pages-account-holder-help = As printed in the passbook, for example ヤマダ ハナコ
pages-child-name = Name of the child
pages-child-kana = Reading of the name (katakana)
pages-child-birth = Date of birth
pages-child-sex = Sex (as in the birth notification)
pages-child-sex-female = Female
pages-child-sex-male = Male
pages-file-drop = Drop files here, or choose them below
pages-file-camera = Take a photo
pages-file-rule = { $formats }, up to { $max } each.
pages-file-too-large = Too large (up to { $max })
pages-file-wrong-type = This type of file cannot be used
pages-file-remove = Remove
pages-file-remove-named = Remove { $name }
pages-file-chosen = {"{n}"} files chosen
pages-files-stored = Files received

# Cards, lists, progress
pages-unread = Unread
pages-card-why = Why this fits you
pages-card-gives = You get
pages-card-by = By
pages-card-takes = Takes
pages-met = Met:{" "}
pages-not-met = Not met:{" "}
pages-change = Change
pages-change-what = : { $what }
pages-progress = Step { $now } of { $all }
pages-progress-left = { $n } to go
pages-progress-last = This is the last step
pages-step-done = Done:{" "}
pages-when-past = Done:{" "}
pages-when-now = Now:{" "}
pages-when-ahead = To come:{" "}
pages-when-waiting = Your turn:{" "}
pages-face-good = Good
pages-face-soso = So-so
pages-face-bad = Difficult
pages-review-comment = What would make it better?
pages-review-comment-help = Please do not write names or addresses.

# Desk
pages-table-tick = Select
pages-table-tick-all = Select all
pages-table-tick-row = Select { $row }
pages-table-ticked = {"{n}"} selected
pages-table-ticked-hint = With the selected
pages-due-over = { $n ->
    [one] 1 day over
   *[other] { $n } days over
}
pages-due-today = Due today
pages-due-in = { $n ->
    [one] 1 day left
   *[other] { $n } days left
}
pages-filter-search = Search
pages-filter-apply = Filter
pages-filter-active = Filters in use
pages-filter-remove = Remove filter:{" "}
pages-diff-what = Item
pages-diff-before = Before
pages-diff-after = After
pages-diff-same = Unchanged
pages-none = None
pages-keys = Keyboard
pages-key-next = Next row
pages-key-previous = Previous row
pages-key-open = Open
pages-key-tick = Select or unselect
pages-key-search = Search
pages-key-help = This list
pages-pager = Pages
pages-pager-of = { $first }–{ $last } of { $all }
pages-pager-shown = { $first }–{ $last }
pages-pager-before = Previous
pages-pager-next = Next
pages-chart-numbers = Show the numbers
pages-chart-from-to = { $title }: from { $first } to { $last }

# Offline
pages-offline-title = You are offline
pages-offline-lead = You can go on where you were as soon as you are connected.
pages-offline-safe = Everything up to the last “saved” is kept.
pages-offline-letters = Read letters you opened before

# Errors
pages-error-status = Error { $n }
pages-error-next = What you can do
pages-error-home = Go to the front page
pages-error-reference = Reference number:
pages-error-400-title = We could not read that
pages-error-400-what = What was sent was cut off, or the address is wrong.
pages-error-400-next = Go back and try again. Everything you saved is still there.
pages-error-403-title = You cannot open this page
pages-error-403-what = Your session has ended, or you are not allowed to see this page.
pages-error-403-next = Sign in again; often you can go on where you were.
pages-error-404-title = Page not found
pages-error-404-what = The address is wrong, or the page is gone.
pages-error-404-next = You can search from the front page.
pages-error-409-title = Somebody was faster
pages-error-409-what = Another window or another person changed the same thing first. Nothing was overwritten.
pages-error-409-next = Open it as it is now, check it, and try again.
pages-error-413-title = The file is too large
pages-error-413-what = What was sent is too large to receive. Your other answers are kept.
pages-error-413-next = Make the photo smaller or split the file, and send it again.
pages-error-422-title = We cannot go on like this
pages-error-422-what = Something does not fit, so nothing was accepted.
pages-error-422-next = Go back and check what you entered.
pages-error-429-title = Please wait a moment
pages-error-429-what = Too many requests came in a short time, so we paused.
pages-error-429-next = Wait about a minute and try again.
pages-error-500-title = This is our fault
pages-error-500-what = Something unexpected happened. An application that got its receipt number is not lost.
pages-error-500-next = Try again in a while. If it goes on, tell us the number below.
pages-error-503-title = Not available right now
pages-error-503-what = The service is down for a short time. An application that got its receipt number is not lost.
pages-error-503-next = Open the page again in a few minutes. If you were sending something, go back to the page before and send it again. The same application is never made twice.
