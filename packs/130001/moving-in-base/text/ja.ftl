title = 転入の届出（引っ越してきたとき）
summary = 引っ越してきた日から14日以内に届け出ます。先に送っておくと、窓口で書く必要がありません。国民健康保険や児童手当も一緒に申し込めます。
what-you-get = 住民票が新しい住所でできます。窓口では、本人確認とマイナンバーカードや在留カードの住所の書きかえだけで済みます。
keywords = 転入届 引っ越し 引越 住所変更 住民票 転出証明書 外国から 在留カード 新住所 ひっこし てんにゅうとどけ てんにゅう じゅうしょ じゅうみんひょう
how-to =
    1. 引っ越しが済んでから届け出てください。引っ越す前の届出は受け付けられません。
    2. この画面で内容を送り、受付番号を受け取ってください。
    3. 14日以内に窓口へお越しください。全員のマイナンバーカードか本人確認書類、外国籍の方は在留カードをお持ちください。
    マイナンバーカードがあれば、前の住所の役所には行かず、マイナポータルから転出を届け出られます。正当な理由なく遅れると、5万円以下の過料（お金の支払い）を求められることがあります。

c-moves-here = ほかの区市町村や国外から引っ越してくる（引っ越してきて14日以内である）

e-identity = 届け出る方の本人確認書類
e-identity-help = 運転免許証、パスポート、在留カードなど。マイナンバーカードをお持ちなら、いりません。
e-moving-out = 転出証明書
e-moving-out-help = 前に住んでいた区市町村で受け取る書類です。マイナンバーカードを使って転出を届け出た方、国外から来た方は、いりません。
e-residence-card = 在留カードまたは特別永住者証明書
e-residence-card-help = 引っ越してきた外国籍の方全員のものが必要です。空港でカードが出なかった方は、パスポートを付けてください。

s-prepare = 窓口での用意
s-accept = 届出の受理（窓口での本人確認）

page-move = 引っ越しの日
q-moved-on = 新しい住所に住み始めた日
q-moved-on-help = 実際に住み始めた日です。契約や入国の日ではありません。
q-came-from = どこから引っ越してきましたか
q-came-from-help = 住民票のあった場所でお答えください。
q-came-from-tokyo = 都内のほかの区市町村
q-came-from-japan = 東京都の外（国内）
q-came-from-abroad = 国外
page-new-address = 新しい住所
q-new-address = 新しい住所
q-new-address-help = 建物の名前と部屋番号も書いてください。郵便物が届かない原因になります。
q-new-address-error = この届出で扱える住所ではありません。引っ越し先の区市町村に届け出てください。
page-applicant = 届け出る方
q-applicant = お名前と生年月日
q-applicant-help = ご本人か、一緒に住む世帯の方が届け出てください。
q-head-of-household = 新しい住所での世帯主のお名前
q-head-of-household-help = 家計を主に支え、住民票で世帯の代表になる方です。
page-members = 一緒に引っ越した方
q-moved-with = だれが引っ越しましたか
q-moved-with-help = 一緒に住む方全員の届出を、一度にできます。
q-moved-with-alone = わたしだけ
q-moved-with-whole-household = 世帯の全員
q-moved-with-part-of-household = 世帯の一部
q-member-names = 一緒に引っ越した方のお名前と生年月日
q-member-names-help = 1行に1人ずつ、お名前、生年月日、世帯主から見た続柄（妻、子など）を書いてください。
page-contact = 連絡先
q-phone = 日中に連絡のつく電話番号
q-phone-help = 窓口にお越しいただく前に、足りないものをお知らせすることがあります。
page-documents = 書類
q-identity-file = 届け出る方の本人確認書類
q-identity-file-help = 運転免許証なら両面を撮ってください。マイナンバー（12けたの番号）は写さないでください。
q-moving-out-file = 転出証明書
q-moving-out-file-help = 紙の全体が写るように撮ってください。原本は窓口にお持ちください。
q-residence-card-file = 在留カードまたは特別永住者証明書
q-residence-card-file-help = 全員のカードの両面を撮ってください。実物は窓口にお持ちください。裏に新しい住所を書きます。
