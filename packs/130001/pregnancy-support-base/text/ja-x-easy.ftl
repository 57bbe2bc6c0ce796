title = おなかに赤（あか）ちゃんがいる人のお金
summary = おなかに赤ちゃんがいる人に、2回（かい）お金を出します。
what-you-get = 1回目（かいめ）は5万円（まんえん）です。2回目は、赤ちゃん1人に5万円です。
keywords = 妊娠 赤ちゃん お金 5万円
how-to =
    1. 役所（やくしょ）に「赤ちゃんができた」と知らせて、話（はな）した後（あと）に、1回目を申（もう）し込（こ）みます。
    2. 生まれる日の8週間前（しゅうかんまえ）から、2回目を申し込みます。
    3. 2年の間（あいだ）に申し込んでください。
    赤ちゃんが亡（な）くなったときも、お金が出ます。役所に来てください。

c-lives-here = あなたの住所（じゅうしょ）がこの町にある
c-pregnant = おなかに赤ちゃんがいる

e-identity = あなたが本人（ほんにん）だとわかるもの
e-identity-help = 運転免許証（うんてんめんきょしょう）、パスポート、在留（ざいりゅう）カードなどです。マイナンバーカードがあれば、いりません。
e-account = 銀行（ぎんこう）の口座（こうざ）がわかるもの
e-account-help = 通帳（つうちょう）かキャッシュカードです。国（くに）に登録（とうろく）した口座（こうざ）なら、いりません。

s-check = 調（しら）べます
s-decide = お金を出すか決（き）めます
a-first = 1回目のお金
a-second = 2回目のお金
r-paid-elsewhere = ほかの町（まち）で、もうもらった
r-not-confirmed = 病院（びょういん）で、まだわかっていない

page-payment = 1回目か2回目か
q-payment = どちらですか
q-payment-help = 1つ選（えら）んでください。
q-payment-first = 1回目（赤ちゃんができたとき）
q-payment-second = 2回目（生まれる8週間前から）
q-payment-error = 2回目は、生まれる日の8週間前からです。
q-babies = おなかの赤ちゃんは何人（なんにん）ですか
q-babies-help = 双子（ふたご）なら「2」です。
page-clinic = 病院（びょういん）
q-clinic = 病院（びょういん）の名前（なまえ）
q-clinic-help = 赤ちゃんがいると言われた病院（びょういん）です。
q-confirmed-on = 病院（びょういん）でわかった日
q-confirmed-on-help = だいたいの日でいいです。
page-applicant = あなた
q-applicant = 名前と生まれた日
q-applicant-help = おなかに赤ちゃんがいる人です。
page-account = お金が入る口座（こうざ）
q-account = お金が入る口座（こうざ）
q-account-help = あなたの名前の口座（こうざ）です。
page-documents = 写真（しゃしん）を送（おく）る
q-identity-file = あなたが本人（ほんにん）だとわかるもの
q-identity-file-help = 表（おもて）と裏（うら）を撮（と）ってください。マイナンバー（12の数字）は見せないでください。
q-account-file = 銀行（ぎんこう）の口座（こうざ）がわかるもの
q-account-file-help = 番号（ばんごう）と名前が見えるように撮ってください。
