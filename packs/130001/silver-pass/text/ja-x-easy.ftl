title = シルバーパス
summary = 70歳（さい）以上（いじょう）の人が、東京（とうきょう）のバスや都営（とえい）の電車（でんしゃ）に乗（の）れるカードです。
what-you-get = 次（つぎ）の9月30日まで使（つか）えます。お金は1,000円か12,000円です。収入（しゅうにゅう）が少（すく）ない人は1,000円です。4月から9月に申（もう）し込（こ）むと、12,000円の人は6,000円です。
keywords = シルバーパス バス 電車 お年寄り 70歳
how-to =
    1. 70歳になる月（つき）の1日から申し込めます。
    2. 手紙（てがみ）が届（とど）いたら、コンビニでお金を払（はら）ってください。
    3. 2週間（しゅうかん）から3週間で、カードが家（いえ）に届きます。

c-tokyo-resident = 東京に住所（じゅうしょ）がある
c-age-70 = 70歳になる月になった

e-identity = あなたが本人（ほんにん）だとわかるもの
e-identity-help = 運転免許証（うんてんめんきょしょう）などです。マイナンバーカードがあれば、いりません。
e-income = 税金（ぜいきん）がわかる紙
e-income-help = 介護保険料（かいごほけんりょう）の手紙や、税金の証明書（しょうめいしょ）です。役所（やくしょ）がわかるときは、いりません。

s-check = いくら払うか調（しら）べます
s-decide = カードを出すか決（き）めます
r-cannot-ride = 病気（びょうき）などで、バスや電車に乗れない
r-not-resident = 東京に住んでいない

page-kind = カードのこと
q-pass-kind = はじめてですか
q-pass-kind-help = 今（いま）カードがある人は「つづける」です。
q-pass-kind-first = はじめて
q-pass-kind-renewal = つづける
page-applicant = あなた
q-applicant = 名前（なまえ）と生まれた日
q-applicant-help = カードを使う人です。
page-delivery = カードが届く家
q-delivery-address = 住所
q-delivery-address-help = 住民票（じゅうみんひょう）の住所が入っています。
q-phone = 電話番号（でんわばんごう）
q-phone-help = 書かなくてもいいです。
page-documents = 写真（しゃしん）を送（おく）る
q-identity-file = あなたが本人だとわかるもの
q-identity-file-help = 名前と住所が見えるように撮（と）ってください。マイナンバー（12の数字）は見せないでください。
q-income-file = 税金がわかる紙
q-income-file-help = 今年（ことし）の紙を撮ってください。
