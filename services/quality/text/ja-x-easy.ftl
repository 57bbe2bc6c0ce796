
## Navigation

quality-nav-voices = 使（つか）う人（ひと）の声（こえ）
quality-nav-map = サービスの よさ

## Sending a review

quality-review-title = あなたの思（おも）ったことを 教（おし）えてください
quality-review-lead = すぐに終（お）わります。もう一度（いちど） 送（おく）ると、新（あたら）しくなります。
quality-review-send = 送（おく）る
quality-review-back = もどる
quality-question-receipt = 申（もう）し込（こ）みは かんたんでしたか
quality-question-decision = 結果（けっか）が来（く）るまで どうでしたか
quality-error-score = 3つから 1つ えらんでください。
quality-error-long = { $over }文字（もじ） 多（おお）いです。500文字（もじ）までです。
quality-flash-thanks = ありがとうございました。サービスを よくするために 使（つか）います。
quality-refused-odd = 送（おく）れませんでした。もう一度（いちど） 送（おく）ってください。
quality-refused-early = 結果（けっか）が出（で）てから 送（おく）れます。

## The officer's page

quality-voices-title = 使（つか）う人（ひと）の声（こえ）
quality-voices-lead = 申（もう）し込（こ）みと結果（けっか）のあとの 声（こえ）です。
quality-voices-all = とどいた声（こえ）
quality-voices-of = とどいた声（こえ）：{ $service }
quality-voices-show-all = ぜんぶの手続（てつづ）き
quality-voices-none = まだ ありません。
quality-moment-receipt = 申（もう）し込（こ）みのあと
quality-moment-decision = 結果（けっか）のあと
quality-day = { $year }年{ $month }月{ $day }日
quality-no-reviews = なし
quality-column-trend = 12週間（しゅうかん）

## The map

quality-map-title = サービスの よさ
quality-map-lead = どのサービスが 早（はや）くて 使（つか）いやすいか。1年（ねん）の数字（すうじ）です。
quality-map-none = まだ 申（もう）し込（こ）みが ありません。
quality-map-unused = まだ 申（もう）し込（こ）みのない手続（てつづ）き（{ $n }つ）
quality-map-picture = できた時間（じかん）（1年（ねん））
quality-map-how = 数字（すうじ）の出（だ）し方（かた）
quality-map-hours = インターネットで申（もう）し込（こ）むと、役所（やくしょ）に行（い）く{ $travel }分（ふん）、待（ま）つ{ $waiting }分（ふん）、書（か）く{ $writing }分（ふん）、ぜんぶで{ $saved }分（ふん）の時間（じかん）が できると考（かんが）えます。
quality-map-fewest = 少（すく）ないとき（{ $n }件（けん）より少（すく）ない）は、数字（すうじ）を見（み）せません。
quality-map-json = 同（おな）じ数字（すうじ）（JSON）
quality-column-service = 手続（てつづ）き
quality-column-reviews = 声（こえ）の数（かず）
quality-column-good = よかった
quality-column-days = 決（き）まるまでの日（ひ）
quality-column-online = インターネットの わりあい
quality-column-hours = できた時間（じかん）
quality-unit-hours = 時間（じかん）
quality-hours = { $n }時間（じかん）
quality-days = { $n }日（にち）
quality-reviews = 声（こえ） { $n }件（けん）
quality-applications = 申（もう）し込（こ）み { $n }件（けん）
quality-few = 少（すく）ない
