title = 出生届と、続く4つの手続き
summary = 赤ちゃんが生まれたことを届け出ます。児童手当、子ども医療費助成、018サポート、赤ちゃんファーストも、同じ画面から一度に申し込めます。
what-you-get = 赤ちゃんが戸籍と住民票に載ります。続けて申し込むと、児童手当（月15,000円から）、医療証、018サポート（月5,000円）、10万円分のギフトカードが受けられます。同じことを2度書く必要はありません。
keywords = 出生届 しゅっしょうとどけ 赤ちゃん 誕生 名前 ふりがな 戸籍 住民票 出産 ワンストップ しゅっせいとどけ しゅっさん うまれた こせき
how-to =
    1. 生まれた日を1日目として14日以内に届け出てください。最後の日が役所の休みの日なら、次の開庁日までです。
    2. 医師や助産師から受け取った出生証明書を、撮影して付けてください。原本はしばらく取っておいてください。
    3. 一緒に申し込む手続きを選び、内容を確かめて送ります。
    14日を過ぎても届け出られます。正当な理由がないと、5万円以下の過料（お金の支払い）を求められることがあります。

c-birth-in-family = あなたのご家庭に、赤ちゃんが生まれた（まもなく生まれる）

e-birth-certificate = 出生証明書
e-birth-certificate-help = 出産した病院や助産所が書く書類です。紙の出生届の右半分にあります。
e-identity = 届け出る方の本人確認書類
e-identity-help = 運転免許証、パスポート、在留カードなど。マイナンバーカードをお持ちなら、いりません。

s-check = 内容の確認
s-accept = 届出の受理

page-new-child = 生まれたお子さん
q-new-child = お子さんのお名前、よみ、生まれた日、性別
q-new-child-help = 名前に使えるのは、ひらがな、カタカナ、常用漢字、人名用漢字です。ふりがなも戸籍に載ります。
q-new-child-error = 生まれた日は、今日までの1年以内の日にしてください。1年を過ぎているときは、窓口にご相談ください。
page-birth-place = 生まれた時刻と場所
q-birth-time = 生まれた時刻
q-birth-time-help = 出生証明書のとおりに。例: 午前6時30分
q-birth-place = 生まれた場所
q-birth-place-help = 出生証明書にある病院などの住所を書いてください。
page-applicant = 届け出る方
q-applicant = お名前と生年月日
q-applicant-help = お父さんかお母さんが届け出ます。どちらも届け出られないときは、同居の方などが届け出られます。
q-relation = お子さんから見た続柄
q-relation-help = 届出書に載る続柄です。
q-relation-mother = 母
q-relation-father = 父
q-relation-other = そのほか（同居者、出産に立ち会った医師など）
page-parents = ご両親のこと
q-parents-married = お子さんが生まれたとき、ご両親は結婚していましたか
q-parents-married-help = 婚姻届を出している夫婦のお子さんを、法律では「嫡出子」といいます。届出書に書くことが決められているため、お尋ねします。
q-registered-domicile = 本籍
q-registered-domicile-help = お子さんが入る戸籍の場所です。分からないときは、本籍入りの住民票の写しで確かめられます。
q-head-of-household = お子さんの世帯主のお名前
q-head-of-household-help = 住民票で世帯の代表になっている方です。
page-contact = 連絡先
q-phone = 日中に連絡のつく電話番号
q-phone-help = 書き方を確かめるために、お電話することがあります。
page-documents = 書類
q-birth-certificate-file = 出生証明書
q-birth-certificate-file-help = 紙の全体が明るく写るように撮ってください。医師や助産師の署名が読めることを確かめてください。
q-identity-file = 届け出る方の本人確認書類
q-identity-file-help = 運転免許証なら両面を撮ってください。マイナンバー（12けたの番号）は写さないでください。
