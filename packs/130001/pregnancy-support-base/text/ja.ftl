title = 妊婦のための支援給付（妊婦支援給付金）
summary = 妊娠した方に、妊娠が分かったときと出産が近づいたときの2回、給付金を支給します。
what-you-get = 1回目は5万円。2回目は、おなかのお子さんの人数に5万円を掛けた額です（双子なら10万円）。口座に振り込みます。
keywords = 妊娠 妊婦 給付金 5万円 10万円 出産 母子手帳 面談 にんしん にんぷ
how-to =
    1. 妊娠の届出と面談が済んだら、1回目を申し込めます。
    2. 出産予定日の8週間前になったら、2回目を申し込めます。
    3. 申し込めるのは、医療機関で妊娠が確かめられた日（2回目は予定日の8週間前の日）から2年間です。
    残念ながら妊娠が続かなかった方も対象になります。窓口で、静かな場所で承ります。

c-lives-here = 申し込む日に、住所がこの区市町村にある
c-pregnant = 妊娠している（医療機関で胎児の心拍が確かめられている）

e-identity = 本人確認書類
e-identity-help = 運転免許証、パスポート、在留カードなど。マイナンバーカードをお持ちなら、いりません。
e-account = 振込先の口座が分かるもの
e-account-help = 通帳やキャッシュカード。公金受取口座（国に登録した口座）に振り込むなら、いりません。

s-check = 妊娠の届出の確認
s-decide = 支給の決定
a-first = 妊婦支援給付金（1回目）
a-second = 妊婦支援給付金（2回目）
r-paid-elsewhere = ほかの区市町村で同じ回の給付を受けている
r-not-confirmed = 医療機関で妊娠が確かめられていない

page-payment = 申し込む回
q-payment = どちらを申し込みますか
q-payment-help = 1回目と2回目は、別々に申し込みます。
q-payment-first = 1回目（妊娠が分かったとき）
q-payment-second = 2回目（出産予定日の8週間前から）
q-payment-error = 2回目は、出産予定日の8週間前から申し込めます。
q-babies = おなかのお子さんの人数
q-babies-help = 医師から聞いた人数です。双子なら「2」です。
page-clinic = 医療機関
q-clinic = 妊娠を確かめた医療機関の名前
q-clinic-help = 母子健康手帳や診察券に書いてあります。
q-confirmed-on = 胎児の心拍を確かめた日
q-confirmed-on-help = だいたいの日でもかまいません。
page-applicant = 申し込む方
q-applicant = お名前と生年月日
q-applicant-help = 妊娠しているご本人です。
page-account = 振込先
q-account = 振込先の口座
q-account-help = ご本人の名義の口座です。
page-documents = 確認のための書類
q-identity-file = 本人確認書類
q-identity-file-help = カードは両面を撮ってください。マイナンバー（12けたの番号）は写さないでください。
q-account-file = 振込先の口座が分かるもの
q-account-file-help = 銀行名、支店名、口座番号、名義（カナ）が見えるように撮ってください。
