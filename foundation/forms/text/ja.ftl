# How answers are shown
forms-yes = はい
forms-no = いいえ
forms-agreed = 同意しました
forms-not-answered = 入力なし
forms-child-unnamed = 世帯のお子さん
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
forms-account-ordinary = 普通預金
forms-account-current = 当座預金
forms-file = { $name }（{ $size }）

# Nothing was answered
forms-error-required-words = 入力してください
forms-error-required-kana = カタカナで入力してください。例：ヤマダ ハナコ
forms-error-required-date = 年月日を入力してください。例：2026年4月1日、または令和8年4月1日
forms-error-required-yen = 金額を入力してください。例：12,000
forms-error-required-number = 数を入力してください。例：3
forms-error-required-yes-no = 「はい」か「いいえ」を選んでください
forms-error-required-choice = 1つ選んでください
forms-error-required-choices = あてはまるものを選んでください
forms-error-required-person = 申請する人の氏名と生年月日を入力してください
forms-error-required-children = 対象のお子さんを選んでください
forms-error-required-new-child = お子さんの氏名、フリガナ、生年月日、性別を入力してください
forms-error-required-address = 住所を入力してください
forms-error-required-bank-account = 振込先の口座を入力してください
forms-error-required-file = ファイルを付けてください
forms-error-required-consent = 内容を確かめ、同意する場合はチェックを入れてください
forms-error-required-phone = 電話番号を入力してください。例：090-1234-5678
forms-error-required-email = メールアドレスを入力してください。例：hanako@example.jp
forms-error-required-corporate-number = 法人番号を13桁で入力してください。例：8000020130001

# Words
forms-error-too-long = { $max }文字以内で入力してください。いま{ $over }文字多くなっています
forms-error-kana = 「{ $found }」はカタカナではありません。フリガナをカタカナで入力してください。例：ヤマダ ハナコ
forms-error-kana-missing = フリガナをカタカナで入力してください。例：ヤマダ ハナコ
forms-error-name-missing = 氏名を入力してください。例：山田 花子
forms-error-sex-missing = 性別を選んでください
forms-error-not-valid = この内容では申請できません。入力を確かめてください

# Days
forms-error-date-shape = 年月日として読めません。例のように入力してください。例：2026年4月1日、令和8年4月1日、R8.4.1
forms-error-date-year-missing = 年を入力してください。例：2026、または令和8
forms-error-date-month-missing = 月を入力してください。例：4
forms-error-date-day-missing = 日を入力してください。例：1
forms-error-date-month = 月は1から12までの数字で入力してください
forms-error-date-day-shape = 日は1から31までの数字で入力してください
forms-error-date-day = { $year }年{ $month }月は{ $last }日までです。日を確かめてください
forms-error-date-year-unclear = 西暦は4桁で入力するか、元号を選んでください。例：2026、令和8
forms-error-date-year-range = 年は1873年から2199年までで入力してください
forms-error-date-era = { $era }にはその日がありません。{ $day }ではありませんか
forms-error-date-early = { $bound }以後の日を入力してください
forms-error-date-late = { $bound }以前の日を入力してください
forms-error-birth-missing = 生年月日を入力してください。例：平成30年5月5日
forms-error-birth-future = 生年月日が今日（{ $bound }）より後になっています。年を確かめてください

# Numbers and money
forms-error-number-shape = 数字で入力してください。例：3
forms-error-number-fraction = 小数点のない整数で入力してください。例：3
forms-error-number-huge = 数が大きすぎます。桁を確かめてください
forms-error-number-small = { $bound }以上の数を入力してください
forms-error-number-great = { $bound }以下の数を入力してください
forms-error-yen-shape = 金額を数字で入力してください。例：12,000
forms-error-yen-fraction = 1円未満は入力できません。整数で入力してください。例：12,000
forms-error-yen-small = { $bound }以上の金額を入力してください
forms-error-yen-great = { $bound }以下の金額を入力してください

# Choices
forms-error-yes-no = 「はい」か「いいえ」を選んでください
forms-error-choice-unknown = 選択肢の中から選び直してください
forms-error-choices-few = { $bound }つ以上選んでください
forms-error-choices-many = { $bound }つまで選べます
forms-error-child-unknown = 世帯のお子さんの中から選び直してください

# Telephone, e-mail
forms-error-phone-characters = 「{ $found }」は電話番号に使えません。数字で入力してください。例：090-1234-5678
forms-error-phone-foreign = 日本の電話番号を入力してください。例：090-1234-5678、+81 90-1234-5678
forms-error-phone-start = 0から始まる、つながる電話番号を入力してください。例：090-1234-5678、03-1234-5678
forms-error-phone-length = 数字が{ $found }桁です。{ $wanted }桁の電話番号を入力してください。例：090-1234-5678、03-1234-5678
forms-error-email-at = 「@」が入っていません。例：hanako@example.jp
forms-error-email-shape = 「@」の前後を確かめてください。例：hanako@example.jp
forms-error-email-space = メールアドレスの途中に空白があります。空白を消してください。例：hanako@example.jp
forms-error-email-characters = 「{ $found }」はメールアドレスに使えません。半角の英数字で入力してください。例：hanako@example.jp
forms-error-email-domain = 「@」より後ろを確かめてください。例：hanako@example.jp

# Address
forms-error-postcode = 郵便番号は7桁の数字で入力してください。例：135-8383
forms-error-postcode-missing = 郵便番号を入力してください。例：135-8383
forms-error-municipality = 区市町村を選び直してください。例：江東区
forms-error-municipality-missing = 区市町村を選んでください。例：江東区
forms-error-town-missing = 町名と番地を入力してください。例：東陽4-11-28

# Bank account
forms-error-bank-missing = 金融機関コードを4桁の数字で入力してください。例：0001
forms-error-bank-code = 金融機関コードは4桁の数字です。例：0001（ゆうちょ銀行は9900）
forms-error-branch-missing = 支店コード（店番）を3桁の数字で入力してください。例：123
forms-error-branch-code = 支店コード（店番）は3桁の数字です。ゆうちょ銀行は記号5桁でも入力できます。例：123、10180
forms-error-account-kind-missing = 普通預金か当座預金かを選んでください
forms-error-account-missing = 口座番号を入力してください。例：1234567
forms-error-account-number = 口座番号は7桁までの数字です。ゆうちょ銀行は番号8桁でも入力できます。例：1234567
forms-error-holder-missing = 口座名義をカタカナで入力してください。例：ヤマダ ハナコ
forms-error-holder = 「{ $found }」は口座名義に使えません。通帳のとおりにカタカナで入力してください。例：ヤマダ ハナコ
forms-error-holder-long = 口座名義は30文字までです（濁点も1文字）。{ $over }文字減らし、通帳の初めの30文字を入力してください

# 法人番号
forms-error-corporate-characters = 「{ $found }」は法人番号に使えません。13桁の数字で入力してください。例：8000020130001
forms-error-corporate-twelve = 12桁の会社法人等番号のようです。13桁の法人番号を入力してください。例：8000020130001
forms-error-corporate-length = 数字が{ $found }桁です。法人番号は13桁です。例：8000020130001
forms-error-corporate-check = 法人番号のどこかの数字が違っています。1桁ずつ確かめてください

# Files
forms-error-file-empty = ファイルの中身が空です。別のファイルを選んでください
forms-error-file-too-large = ファイルが大きすぎます。{ $max }MBまでのファイルを選んでください。写真は小さいサイズで撮り直すと減らせます
forms-error-file-too-many = ファイルは{ $max }個までです。要らないものを消してから付けてください
forms-error-file-forged = 名前は{ $claimed }ですが、中身は{ $claimed }ではありません。{ $formats }のファイルを選んでください
forms-error-file-type = { $found }のファイルは受け取れません。{ $formats }のファイルを選んでください
forms-error-file-unknown = 受け取れない種類のファイルです。{ $formats }のファイルを選んでください
forms-error-file-broken = { $format }のファイルが壊れていて読めません。もう一度保存するか、撮り直してください
forms-error-file-pixels = 画像が大きすぎます（{ $width }×{ $height }画素）。縦横とも{ $max }画素まで、全体で2億2千万画素までにしてください
