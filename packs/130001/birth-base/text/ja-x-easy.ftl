title = 赤（あか）ちゃんが生まれたとき（出生届（しゅっしょうとどけ））
summary = 赤ちゃんが生まれたことを、役所（やくしょ）に知らせます。赤ちゃんのお金や、病院（びょういん）のカードも、いっしょに申（もう）し込（こ）めます。
what-you-get = 赤ちゃんの名前（なまえ）が役所の記録（きろく）に入ります。毎月（まいつき）のお金、病院のカード、10万円分（まんえんぶん）のギフトカードも、1回（かい）で申し込めます。
keywords = 出生届 赤ちゃん 名前 生まれた 役所
how-to =
    1. 生まれた日から14日の間（あいだ）に知らせてください。生まれた日が1日目です。
    2. 病院でもらった「出生証明書（しゅっしょうしょうめいしょ）」の写真（しゃしん）を撮（と）ってください。紙は捨（す）てないでください。
    3. いっしょに申し込むものを選（えら）んで、送（おく）ってください。
    14日を過（す）ぎても、知らせることができます。早（はや）く知らせてください。

c-birth-in-family = 家族（かぞく）に赤ちゃんが生まれた（もうすぐ生まれる）

e-birth-certificate = 出生証明書
e-birth-certificate-help = 赤ちゃんが生まれた病院でもらう紙です。
e-identity = あなたが本人（ほんにん）だとわかるもの
e-identity-help = 運転免許証（うんてんめんきょしょう）、パスポート、在留（ざいりゅう）カードなどです。マイナンバーカードがあれば、いりません。

s-check = 書いたことを調（しら）べます
s-accept = 受（う）け取（と）ります

page-new-child = 生まれた赤ちゃん
q-new-child = 赤ちゃんの名前、読（よ）み方、生まれた日、男（おとこ）か女（おんな）か
q-new-child-help = 名前に使（つか）えない漢字（かんじ）があります。
q-new-child-error = 生まれた日が正（ただ）しくありません。1年より前（まえ）のときは、役所に来てください。
page-birth-place = 生まれた時間（じかん）と場所（ばしょ）
q-birth-time = 生まれた時間
q-birth-time-help = 出生証明書に書いてあります。例（れい）: 午前（ごぜん）6時30分
q-birth-place = 生まれた場所
q-birth-place-help = 出生証明書にある病院の住所（じゅうしょ）です。
page-applicant = あなた
q-applicant = 名前と生まれた日
q-applicant-help = お父さんかお母さんが知らせます。
q-relation = あなたは赤ちゃんのだれですか
q-relation-help = 1つ選んでください。
q-relation-mother = お母さん
q-relation-father = お父さん
q-relation-other = ほかの人
page-parents = お父さんとお母さん
q-parents-married = 赤ちゃんが生まれたとき、お父さんとお母さんは結婚（けっこん）していましたか
q-parents-married-help = 法律（ほうりつ）で聞くことになっています。
q-registered-domicile = 本籍（ほんせき）
q-registered-domicile-help = 戸籍（こせき）がある場所です。住民票（じゅうみんひょう）でわかります。
q-head-of-household = 世帯主（せたいぬし）の名前
q-head-of-household-help = 住民票で、家族の代表（だいひょう）の人です。
page-contact = 電話（でんわ）
q-phone = 昼（ひる）に話（はな）せる電話番号（でんわばんごう）
q-phone-help = 聞きたいことがあるとき、電話します。
page-documents = 写真を送る
q-birth-certificate-file = 出生証明書
q-birth-certificate-file-help = 紙の全部（ぜんぶ）が見えるように撮ってください。
q-identity-file = あなたが本人だとわかるもの
q-identity-file-help = カードは表（おもて）と裏（うら）を撮ってください。マイナンバー（12の数字）は見せないでください。
