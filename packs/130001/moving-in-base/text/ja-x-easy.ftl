title = 引（ひ）っ越（こ）してきたとき（転入届（てんにゅうとどけ））
summary = 新（あたら）しい家（いえ）に住（す）み始（はじ）めたら、14日の間（あいだ）に役所（やくしょ）に知らせます。先（さき）にここで送（おく）ると、役所で書くことがなくなります。
what-you-get = 新しい住所（じゅうしょ）の住民票（じゅうみんひょう）ができます。役所では、カードを見せるだけです。
keywords = 引っ越し 転入 住所 住民票 在留カード 外国
how-to =
    1. 引っ越した後（あと）で知らせてください。引っ越す前（まえ）は、できません。
    2. ここで書いて送ってください。番号（ばんごう）が出ます。
    3. 14日の間に役所に来てください。家族（かぞく）みんなのマイナンバーカード、在留（ざいりゅう）カードを持（も）ってきてください。
    早（はや）く知らせてください。遅（おく）れると、お金を払（はら）うことがあります。

c-moved = 引っ越してきた（1年より前ではない）

e-identity = あなたが本人（ほんにん）だとわかるもの
e-identity-help = 運転免許証（うんてんめんきょしょう）、パスポート、在留カードなどです。マイナンバーカードがあれば、いりません。
e-moving-out = 転出証明書（てんしゅつしょうめいしょ）
e-moving-out-help = 前の町（まち）の役所でもらう紙です。マイナンバーカードがある人、外国（がいこく）から来た人は、いりません。
e-residence-card = 在留カード
e-residence-card-help = 引っ越してきた外国人（がいこくじん）、みんなの分がいります。まだカードがない人は、パスポートです。

s-prepare = 役所が用意（ようい）します
s-accept = 役所で本人か調（しら）べて、受（う）け取（と）ります

page-move = 引っ越した日
q-moved-on = 新しい家に住み始めた日
q-moved-on-help = 日本（にほん）に来た日ではありません。
q-came-from = どこから来ましたか
q-came-from-help = 前に住んでいた所（ところ）です。
q-came-from-tokyo = 東京（とうきょう）のほかの町
q-came-from-japan = 東京の外（そと）（日本）
q-came-from-abroad = 外国
page-new-address = 新しい住所
q-new-address = 新しい住所
q-new-address-help = 建物（たてもの）の名前（なまえ）と部屋（へや）の番号も書いてください。
q-new-address-error = ここでは、この住所は出せません。引っ越した町の役所に出してください。
page-applicant = あなた
q-applicant = 名前と生まれた日
q-applicant-help = 引っ越した人か、いっしょに住む家族です。
q-head-of-household = 世帯主（せたいぬし）の名前
q-head-of-household-help = 家族の代表（だいひょう）の人です。1人で住むなら、あなたです。
page-members = いっしょに引っ越した人
q-moved-with = だれが引っ越しましたか
q-moved-with-help = 家族みんなの分を、1回（かい）で出せます。
q-moved-with-alone = わたしだけ
q-moved-with-whole-household = 家族みんな
q-moved-with-part-of-household = 家族の何人（なんにん）か
q-member-names = いっしょに引っ越した人の名前と生まれた日
q-member-names-help = 1行（ぎょう）に1人ずつ書いてください。「妻（つま）」「子」なども書いてください。
page-contact = 電話（でんわ）
q-phone = 昼（ひる）に話（はな）せる電話番号
q-phone-help = 聞きたいことがあるとき、電話します。
page-documents = 写真（しゃしん）を送る
q-identity-file = あなたが本人だとわかるもの
q-identity-file-help = カードは表（おもて）と裏（うら）を撮（と）ってください。マイナンバー（12の数字）は見せないでください。
q-moving-out-file = 転出証明書
q-moving-out-file-help = 紙の全部（ぜんぶ）が見えるように撮ってください。役所に紙を持ってきてください。
q-residence-card-file = 在留カード
q-residence-card-file-help = みんなのカードの表と裏を撮ってください。役所にカードを持ってきてください。
