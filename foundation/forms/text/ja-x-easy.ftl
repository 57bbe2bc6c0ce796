# How answers are shown
forms-yes = はい
forms-no = いいえ
forms-agreed = 「いいです」と答えました（同意）
forms-not-answered = 書いていません
forms-child-unnamed = 家族の子ども
forms-date = { $year }年{ $month }月{ $day }日（{ $era }{ $era-year ->
        [1] 元
       *[other] { $era-year }
    }年{ $month }月{ $day }日）
forms-date-western = { $year }年{ $month }月{ $day }日
forms-era-meiji = 明治
forms-era-taisho = 大正
forms-era-showa = 昭和
forms-era-heisei = 平成
forms-era-reiwa = 令和
forms-yen = { $amount }円
forms-name-with-kana = { $name }（{ $kana }）
forms-sex-female = 女
forms-sex-male = 男
forms-address = { $place }{ $town }
forms-coded = { $name }（{ $code }）
forms-bank = { $bank } { $branch }
forms-account = { $kind } { $number }
forms-account-ordinary = 普通（ふつう）預金（よきん）
forms-account-current = 当座（とうざ）預金（よきん）
forms-file = { $name }（{ $size }）

# Nothing was answered
forms-error-required-words = ここに書いてください
forms-error-required-kana = カタカナで書いてください。例（れい）：ヤマダ ハナコ
forms-error-required-date = 年、月、日を書いてください。例（れい）：2026年4月1日、令和8年4月1日
forms-error-required-yen = お金がいくらか、数字で書いてください。例（れい）：12,000
forms-error-required-number = 数字を書いてください。例（れい）：3
forms-error-required-yes-no = 「はい」か「いいえ」を選（えら）んでください
forms-error-required-choice = 1つ選（えら）んでください
forms-error-required-choices = 合っているものを選（えら）んでください
forms-error-required-person = 申し込む人の名前と、生まれた日を書いてください
forms-error-required-children = どの子どものことか、選（えら）んでください
forms-error-required-new-child = 子どもの名前、カタカナの名前、生まれた日、男か女かを書いてください
forms-error-required-address = 住所（じゅうしょ）を書いてください。住所は、住んでいるところです
forms-error-required-bank-account = お金を受け取る銀行（ぎんこう）の口座（こうざ）を書いてください
forms-error-required-file = ファイルを付けてください
forms-error-required-consent = よく読んでください。よければ、チェックを入れてください
forms-error-required-phone = 電話番号（でんわばんごう）を書いてください。例（れい）：090-1234-5678
forms-error-required-email = メールアドレスを書いてください。例（れい）：hanako@example.jp
forms-error-required-corporate-number = 法人番号（ほうじんばんごう）を書いてください。数字は13個です。例（れい）：8000020130001

# Words
forms-error-too-long = 文字は{ $max }個までです。{ $over }個多いです。短くしてください
forms-error-kana = 「{ $found }」はカタカナではありません。カタカナで書いてください。例（れい）：ヤマダ ハナコ
forms-error-kana-missing = 名前をカタカナで書いてください。例（れい）：ヤマダ ハナコ
forms-error-name-missing = 名前を書いてください。例（れい）：山田 花子
forms-error-sex-missing = 男か女かを選（えら）んでください
forms-error-not-valid = この答えでは申し込めません。もう一度見てください

# Days
forms-error-date-shape = 日にちがわかりません。例（れい）のように書いてください。例：2026年4月1日、令和8年4月1日
forms-error-date-year-missing = 年を書いてください。例（れい）：2026
forms-error-date-month-missing = 月を書いてください。例（れい）：4
forms-error-date-day-missing = 日を書いてください。例（れい）：1
forms-error-date-month = 月は1から12の数字です
forms-error-date-day-shape = 日は1から31の数字です
forms-error-date-day = { $year }年{ $month }月は{ $last }日までです。日を見直してください
forms-error-date-year-unclear = 年は4つの数字で書いてください。例（れい）：2026
forms-error-date-year-range = 年は1873から2199までです
forms-error-date-era = { $era }に、その日はありません。{ $day }ですか
forms-error-date-early = { $bound }か、その後の日を書いてください
forms-error-date-late = { $bound }か、その前の日を書いてください
forms-error-birth-missing = 生まれた日を書いてください。例（れい）：2018年5月5日
forms-error-birth-future = 生まれた日が、今日（{ $bound }）より後です。年を見直してください

# Numbers and money
forms-error-number-shape = 数字で書いてください。例（れい）：3
forms-error-number-fraction = 「.」のない数字で書いてください。例（れい）：3
forms-error-number-huge = 数字が大きすぎます。もう一度見てください
forms-error-number-small = { $bound }か、もっと大きい数字を書いてください
forms-error-number-great = { $bound }か、もっと小さい数字を書いてください
forms-error-yen-shape = お金がいくらか、数字で書いてください。例（れい）：12,000
forms-error-yen-fraction = 「.」のない数字で書いてください。例（れい）：12,000
forms-error-yen-small = { $bound }か、もっと多いお金を書いてください
forms-error-yen-great = { $bound }か、もっと少ないお金を書いてください

# Choices
forms-error-yes-no = 「はい」か「いいえ」を選（えら）んでください
forms-error-choice-unknown = もう一度、ここから選（えら）んでください
forms-error-choices-few = { $bound }つか、もっと選（えら）んでください
forms-error-choices-many = { $bound }つまで選（えら）べます
forms-error-child-unknown = もう一度、家族の子どもを選（えら）んでください

# Telephone, e-mail
forms-error-phone-characters = 「{ $found }」は電話番号（でんわばんごう）に使えません。数字で書いてください。例（れい）：090-1234-5678
forms-error-phone-foreign = 日本の電話番号（でんわばんごう）を書いてください。例（れい）：090-1234-5678
forms-error-phone-start = 電話番号（でんわばんごう）は0から始まります。例（れい）：090-1234-5678、03-1234-5678
forms-error-phone-length = 数字が{ $found }個です。電話番号（でんわばんごう）の数字は{ $wanted }個です。例（れい）：090-1234-5678、03-1234-5678
forms-error-email-at = 「@」がありません。例（れい）：hanako@example.jp
forms-error-email-shape = 「@」の前と後を見直してください。例（れい）：hanako@example.jp
forms-error-email-space = メールアドレスの中に空いているところがあります。消してください。例（れい）：hanako@example.jp
forms-error-email-characters = 「{ $found }」はメールアドレスに使えません。例（れい）：hanako@example.jp
forms-error-email-domain = 「@」の後を見直してください。例（れい）：hanako@example.jp

# Address
forms-error-postcode = 郵便番号（ゆうびんばんごう）の数字は7個です。例（れい）：135-8383
forms-error-postcode-missing = 郵便番号（ゆうびんばんごう）を書いてください。例（れい）：135-8383
forms-error-municipality = もう一度、住んでいる区や市や町や村を選（えら）んでください。例（れい）：江東区
forms-error-municipality-missing = 住んでいる区や市や町や村を選（えら）んでください。例（れい）：江東区
forms-error-town-missing = 町の名前と番地（ばんち）を書いてください。例（れい）：東陽4-11-28

# Bank account
forms-error-bank-missing = 銀行（ぎんこう）の番号を書いてください。数字は4個です。例（れい）：0001
forms-error-bank-code = 銀行（ぎんこう）の番号の数字は4個です。例（れい）：0001。ゆうちょ銀行は9900です
forms-error-branch-missing = 支店（してん）の番号を書いてください。数字は3個です。例（れい）：123
forms-error-branch-code = 支店（してん）の番号の数字は3個です。ゆうちょ銀行は記号（きごう）5個でもいいです。例（れい）：123、10180
forms-error-account-kind-missing = 「普通（ふつう）」か「当座（とうざ）」かを選（えら）んでください
forms-error-account-missing = 口座番号（こうざばんごう）を書いてください。例（れい）：1234567
forms-error-account-number = 口座番号（こうざばんごう）の数字は7個までです。ゆうちょ銀行は8個でもいいです。例（れい）：1234567
forms-error-holder-missing = 口座（こうざ）の名前をカタカナで書いてください。例（れい）：ヤマダ ハナコ
forms-error-holder = 「{ $found }」は使えません。通帳（つうちょう）と同じように、カタカナで書いてください。例（れい）：ヤマダ ハナコ
forms-error-holder-long = 口座（こうざ）の名前は30文字までです。「゛」も1文字です。{ $over }文字多いです。はじめの30文字を書いてください

# 法人番号
forms-error-corporate-characters = 「{ $found }」は使えません。13個の数字を書いてください。例（れい）：8000020130001
forms-error-corporate-twelve = 数字が12個です。法人番号（ほうじんばんごう）の数字は13個です。会社法人等番号とはちがいます
forms-error-corporate-length = 数字が{ $found }個です。法人番号（ほうじんばんごう）の数字は13個です。例（れい）：8000020130001
forms-error-corporate-check = どこかの数字がちがいます。1つずつ見直してください

# Files
forms-error-file-empty = ファイルの中に何もありません。ほかのファイルを選（えら）んでください
forms-error-file-too-large = ファイルが大きすぎます。{ $max }MBまでです。写真は、小さいサイズでもう一度とってください
forms-error-file-too-many = ファイルは{ $max }個までです。いらないファイルを消してください
forms-error-file-forged = 名前は{ $claimed }ですが、中は{ $claimed }ではありません。{ $formats }のファイルを選（えら）んでください
forms-error-file-type = { $found }のファイルは使えません。{ $formats }のファイルを選（えら）んでください
forms-error-file-unknown = このファイルは使えません。{ $formats }のファイルを選（えら）んでください
forms-error-file-broken = { $format }のファイルがこわれています。もう一度とってください
forms-error-file-pixels = 写真が大きすぎます（{ $width }×{ $height }）。たても横も{ $max }までにしてください。全部で2億2千万までです
