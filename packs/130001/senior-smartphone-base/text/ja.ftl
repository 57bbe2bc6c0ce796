title = 高齢者スマートフォン購入費助成
summary = 65歳以上の方が初めてスマートフォンを買うとき、費用を3万円まで助成します。
what-you-get = スマートフォン本体、充電器、契約の手数料、設定やデータ移行の料金を合わせて、3万円までを口座に振り込みます。毎月の通信料は入りません。1人1台、1回限りです。
keywords = スマホ スマートフォン 携帯 高齢者 シニア 購入 補助 助成 ガラケー 買いかえ 3万円 すまほ けいたい けいたい電話 こうれいしゃ ほじょ
how-to =
    1. 指定された店で買い、店のスマホ教室（基本の使い方の講座）を受けてください。
    2. 決められたアプリの登録を済ませてください。
    3. 領収書と教室の受講が分かるものを撮って、申し込んでください。予算がなくなると、期間の途中でも受付を終わります。

c-lives-here = あなたの住所がこの区市町村にある
c-age = この年度の3月31日までに65歳になる（もうなっている）

e-receipt = 領収書
e-receipt-help = 買った人の名前、日付、店の名前、内訳（本体、充電器、手数料など）が分かるもの。
e-lesson = スマホ教室を受けたことが分かるもの
e-lesson-help = 買った店が渡す受講証明書など。
e-identity = 本人確認書類
e-identity-help = 運転免許証、介護保険証など、住所の分かるもの。マイナンバーカードをお持ちなら、いりません。
e-account = 振込先の口座が分かるもの
e-account-help = 通帳やキャッシュカード。公金受取口座（国に登録した口座）に振り込むなら、いりません。

s-check = 領収書と内容の確認
s-decide = 助成の決定
a-grant = スマートフォン購入費の助成
r-not-first = 初めての購入（古い機種からの買いかえを含む）に当たらない
r-other-shop = 指定された店で買ったものではない
r-budget-spent = 予算の額に達した
r-already-given = この助成をすでに受けている

page-phone-before = これまでの電話
q-phone-before = これまでどんな電話を使っていましたか
q-phone-before-help = 古いスマートフォンとは、iOS 15以下かAndroid 8以下で、カードを読み取る機能（NFC）のないものです。店の人に見てもらえます。
q-phone-before-error = すでにスマートフォンをお使いの方は、この助成の対象になりません。
q-phone-before-none = 持っていなかった
q-phone-before-feature-phone = ガラケー（従来型の携帯電話）
q-phone-before-old-smartphone = 古いスマートフォン
q-phone-before-smartphone = 今のスマートフォン（上の3つ以外）
page-purchase = 買ったスマートフォン
q-bought-on = 買った日
q-bought-on-help = 領収書の日付です。
q-shop = 買った店
q-shop-help = 店の名前を、領収書のとおりに書いてください。
q-cost = かかった費用の合計（税込み）
q-cost-help = 本体、充電器、契約事務手数料、アカウント設定料、データ移行料を足した額です。値引きやポイントで払った分、毎月の通信料は入れません。
page-conditions = 約束していただくこと
q-conditions = スマホ教室を受け、東京都公式アプリの登録と、決められたLINE公式アカウントの友だち登録を済ませました
q-conditions-help = 自分が使うために買い、転売しないことも約束してください。
page-applicant = 申請する方
q-applicant = お名前と生年月日
q-applicant-help = スマートフォンを使うご本人です。
page-account = 振込先
q-account = 振込先の口座
q-account-help = ご本人の名義の口座です。
page-documents = 書類
q-receipt-file = 領収書
q-receipt-file-help = 内訳が別の紙のときは、それも撮ってください。
q-lesson-file = スマホ教室を受けたことが分かるもの
q-lesson-file-help = 店の名前と受講した日が見えるように撮ってください。
q-identity-file = 本人確認書類
q-identity-file-help = 両面を撮ってください。マイナンバー（12けたの番号）は写さないでください。
q-account-file = 振込先の口座が分かるもの
q-account-file-help = 銀行名、支店名、口座番号、名義（カナ）が見えるように撮ってください。
