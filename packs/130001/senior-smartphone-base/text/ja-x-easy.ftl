title = お年寄（としよ）りがスマートフォンを買（か）うときのお金
summary = 65歳（さい）以上（いじょう）の人が、はじめてスマートフォンを買うとき、3万円（まんえん）まで出します。
what-you-get = スマートフォンを買ったお金を、3万円まで返（かえ）します。毎月（まいつき）の電話（でんわ）のお金は入りません。1人1回（かい）です。
keywords = スマホ スマートフォン 携帯 電話 お年寄り 3万円
how-to =
    1. 決（き）まった店（みせ）で買ってください。店の教室（きょうしつ）で使（つか）い方を習（なら）ってください。
    2. 決まったアプリを入れてください。
    3. 領収書（りょうしゅうしょ）の写真（しゃしん）を送（おく）ってください。お金がなくなると、早（はや）く終（お）わることがあります。

c-lives-here = あなたの住所（じゅうしょ）がこの町にある
c-age = 次（つぎ）の3月31日までに65歳になる

e-receipt = 領収書（りょうしゅうしょ）
e-receipt-help = 名前（なまえ）、日、店、何（なに）を買ったかがわかるものです。
e-lesson = 教室に行ったことがわかる紙
e-lesson-help = 店でもらいます。
e-identity = あなたが本人（ほんにん）だとわかるもの
e-identity-help = 運転免許証（うんてんめんきょしょう）などです。マイナンバーカードがあれば、いりません。
e-account = 銀行（ぎんこう）の口座（こうざ）がわかるもの
e-account-help = 通帳（つうちょう）かキャッシュカードです。国（くに）に登録（とうろく）した口座（こうざ）なら、いりません。

s-check = 領収書（りょうしゅうしょ）を見ます
s-decide = お金を出すか決めます
a-grant = スマートフォンのお金
r-not-first = はじめてのスマートフォンではない
r-other-shop = 決まった店で買っていない
r-budget-spent = お金がなくなりました
r-already-given = もう1回もらいました

page-phone-before = 前（まえ）の電話
q-phone-before = 前は、どんな電話を使っていましたか
q-phone-before-help = わからないときは、店の人に聞いてください。
q-phone-before-error = もうスマートフォンを使っている人は、もらえません。
q-phone-before-none = 持（も）っていなかった
q-phone-before-feature-phone = ガラケー（ボタンの携帯電話）
q-phone-before-old-smartphone = とても古（ふる）いスマートフォン
q-phone-before-smartphone = スマートフォン
page-purchase = 買ったスマートフォン
q-bought-on = 買った日
q-bought-on-help = 領収書（りょうしゅうしょ）に書いてあります。
q-shop = 買った店
q-shop-help = 店の名前です。
q-cost = 払（はら）ったお金
q-cost-help = スマートフォン、充電器（じゅうでんき）、店に払ったお金です。毎月の電話のお金は入れません。
page-conditions = 約束（やくそく）
q-conditions = 教室に行きました。東京都（とうきょうと）のアプリとLINEを入れました
q-conditions-help = 自分（じぶん）で使います。人に売（う）りません。
page-applicant = あなた
q-applicant = 名前と生まれた日
q-applicant-help = スマートフォンを使う人です。
page-account = お金が入る口座（こうざ）
q-account = お金が入る口座（こうざ）
q-account-help = あなたの名前の口座（こうざ）です。
page-documents = 写真（しゃしん）を送る
q-receipt-file = 領収書（りょうしゅうしょ）
q-receipt-file-help = 全部（ぜんぶ）が見えるように撮（と）ってください。
q-lesson-file = 教室に行ったことがわかる紙
q-lesson-file-help = 店の名前と日が見えるように撮ってください。
q-identity-file = あなたが本人（ほんにん）だとわかるもの
q-identity-file-help = 表（おもて）と裏（うら）を撮ってください。マイナンバー（12の数字）は見せないでください。
q-account-file = 銀行（ぎんこう）の口座（こうざ）がわかるもの
q-account-file-help = 番号（ばんごう）と名前が見えるように撮ってください。
