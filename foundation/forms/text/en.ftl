# How answers are shown
forms-yes = Yes
forms-no = No
forms-agreed = Agreed
forms-not-answered = Not answered
forms-child-unnamed = Child of the household
forms-date = { $day } { $month ->
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
    } { $year } ({ $era } { $era-year })
forms-date-western = { $day } { $month ->
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
forms-era-meiji = Meiji
forms-era-taisho = Taisho
forms-era-showa = Showa
forms-era-heisei = Heisei
forms-era-reiwa = Reiwa
forms-yen = { $amount } yen
forms-name-with-kana = { $name } ({ $kana })
forms-sex-female = Female
forms-sex-male = Male
forms-address = { $town }, { $place }
forms-coded = { $name } ({ $code })
forms-bank = { $bank }, branch { $branch }
forms-account = { $kind } { $number }
forms-account-ordinary = Ordinary account
forms-account-current = Current account
forms-file = { $name } ({ $size })

# Nothing was answered
forms-error-required-words = Enter an answer
forms-error-required-kana = Enter it in katakana, for example ヤマダ ハナコ
forms-error-required-date = Enter the year, month and day, for example 2026, 4, 1
forms-error-required-yen = Enter an amount, for example 12,000
forms-error-required-number = Enter a number, for example 3
forms-error-required-yes-no = Choose yes or no
forms-error-required-choice = Choose one
forms-error-required-choices = Choose all that apply
forms-error-required-person = Enter the applicant’s name and date of birth
forms-error-required-children = Choose the children this is for
forms-error-required-new-child = Enter the child’s name, name in katakana, date of birth and sex
forms-error-required-address = Enter an address
forms-error-required-bank-account = Enter the account to be paid to
forms-error-required-file = Attach a file
forms-error-required-consent = Read this and tick the box if you agree
forms-error-required-phone = Enter a phone number, for example 090-1234-5678
forms-error-required-email = Enter an email address, for example hanako@example.jp
forms-error-required-corporate-number = Enter the 13-digit corporate number, for example 8000020130001

# Words
forms-error-too-long = Use { $max } characters or fewer. You have { $over } too many
forms-error-kana = “{ $found }” is not katakana. Enter the reading in katakana, for example ヤマダ ハナコ
forms-error-kana-missing = Enter the name in katakana, for example ヤマダ ハナコ
forms-error-name-missing = Enter the name, for example 山田 花子
forms-error-sex-missing = Choose female or male
forms-error-not-valid = This answer cannot be accepted. Check what you entered

# Days
forms-error-date-shape = This is not a date. Enter it like 2026-04-01, 1 April 2026 or R8.4.1
forms-error-date-year-missing = Enter the year, for example 2026
forms-error-date-month-missing = Enter the month, for example 4
forms-error-date-day-missing = Enter the day, for example 1
forms-error-date-month = The month must be a number from 1 to 12
forms-error-date-day-shape = The day must be a number from 1 to 31
forms-error-date-day = Month { $month } of { $year } has { $last } days. Check the day
forms-error-date-year-unclear = Enter the year with four digits, or choose an era, for example 2026 or Reiwa 8
forms-error-date-year-range = The year must be from 1873 to 2199
forms-error-date-era = { $era } does not include that day. Did you mean { $day }?
forms-error-date-early = Enter { $bound } or a later day
forms-error-date-late = Enter { $bound } or an earlier day
forms-error-birth-missing = Enter the date of birth, for example 2018, 5, 5
forms-error-birth-future = The date of birth is later than today, { $bound }. Check the year

# Numbers and money
forms-error-number-shape = Enter a number in digits, for example 3
forms-error-number-fraction = Enter a whole number, for example 3
forms-error-number-huge = The number is too large. Check the digits
forms-error-number-small = Enter { $bound } or more
forms-error-number-great = Enter { $bound } or less
forms-error-yen-shape = Enter the amount in digits, for example 12,000
forms-error-yen-fraction = Enter whole yen, for example 12,000
forms-error-yen-small = Enter { $bound } or more
forms-error-yen-great = Enter { $bound } or less

# Choices
forms-error-yes-no = Choose yes or no
forms-error-choice-unknown = Choose again from the list
forms-error-choices-few = Choose at least { $bound }
forms-error-choices-many = Choose at most { $bound }
forms-error-child-unknown = Choose again from the children of the household

# Telephone, e-mail
forms-error-phone-characters = “{ $found }” cannot be in a phone number. Use digits, for example 090-1234-5678
forms-error-phone-foreign = Enter a phone number in Japan, for example 090-1234-5678 or +81 90-1234-5678
forms-error-phone-start = Enter a number that begins with 0 and can be called, for example 090-1234-5678 or 03-1234-5678
forms-error-phone-length = This has { $found } digits. Such a number has { $wanted }, for example 090-1234-5678 or 03-1234-5678
forms-error-email-at = The @ is missing. Enter it like hanako@example.jp
forms-error-email-shape = Check what stands before and after the @. Enter it like hanako@example.jp
forms-error-email-space = Take the space out of the email address. Enter it like hanako@example.jp
forms-error-email-characters = “{ $found }” cannot be in an email address. Enter it like hanako@example.jp
forms-error-email-domain = Check what stands after the @. Enter it like hanako@example.jp

# Address
forms-error-postcode = A postcode has 7 digits, for example 135-8383
forms-error-postcode-missing = Enter the postcode, for example 135-8383
forms-error-municipality = Choose the municipality again, for example Koto City (江東区)
forms-error-municipality-missing = Choose the municipality, for example Koto City (江東区)
forms-error-town-missing = Enter the town and house number, for example 東陽4-11-28

# Bank account
forms-error-bank-missing = Enter the 4-digit bank code, for example 0001
forms-error-bank-code = A bank code has 4 digits, for example 0001 (Japan Post Bank is 9900)
forms-error-branch-missing = Enter the 3-digit branch code, for example 123
forms-error-branch-code = A branch code has 3 digits; for Japan Post Bank the 5-digit kigo works too, for example 123 or 10180
forms-error-account-kind-missing = Choose ordinary or current account
forms-error-account-missing = Enter the account number, for example 1234567
forms-error-account-number = An account number has up to 7 digits; for Japan Post Bank the 8-digit bango works too, for example 1234567
forms-error-holder-missing = Enter the account holder in katakana, for example ヤマダ ハナコ
forms-error-holder = “{ $found }” cannot be in an account holder’s name. Enter it in katakana as in the bankbook, for example ヤマダ ハナコ
forms-error-holder-long = The account holder’s name has { $over } characters too many. Enter the first 30 as in the bankbook (voicing marks count)

# 法人番号
forms-error-corporate-characters = “{ $found }” cannot be in a corporate number. Enter 13 digits, for example 8000020130001
forms-error-corporate-twelve = This looks like the 12-digit company registration number. Enter the 13-digit corporate number, for example 8000020130001
forms-error-corporate-length = This has { $found } digits. A corporate number has 13, for example 8000020130001
forms-error-corporate-check = One of the digits of the corporate number is wrong. Check them one by one

# Files
forms-error-file-empty = The file is empty. Choose another file
forms-error-file-too-large = The file is too large. Choose one of up to { $max } MB; a photo taken at a smaller size helps
forms-error-file-too-many = You can attach up to { $max } files. Remove one first
forms-error-file-forged = The file is named as { $claimed } but its content is not { $claimed }. Choose a { $formats } file
forms-error-file-type = { $found } files are not accepted. Choose a { $formats } file
forms-error-file-unknown = This kind of file is not accepted. Choose a { $formats } file
forms-error-file-broken = The { $format } file is damaged and cannot be read. Save it or take the photo again
forms-error-file-pixels = The image is too large ({ $width } × { $height } pixels). Each side may have up to { $max } pixels, all together up to 220 million
