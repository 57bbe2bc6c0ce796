
## Navigation

quality-nav-voices = 利用者の声
quality-nav-map = サービスの品質

## Sending a review

quality-review-title = ご感想をお聞かせください
quality-review-lead = 1分で終わります。あとから送り直すと、新しいものに置き換わります。
quality-review-send = 感想を送る
quality-review-back = 申請の状況へ戻る
quality-question-receipt = 申請のしやすさは、いかがでしたか
quality-question-decision = 結果が届くまでは、いかがでしたか
quality-error-score = 3つの顔から1つ選んでください。
quality-error-long = { $over }文字多すぎます。500文字までにしてください。
quality-flash-thanks = ありがとうございました。サービスの改善に使います。
quality-refused-odd = この感想は受け付けられません。申請の状況のページから、もう一度送ってください。
quality-refused-early = 結果についての感想は、結果が出てから送れます。

## The officer's page

quality-voices-title = 利用者の声
quality-voices-lead = 申請のあとと結果のあとに届いた評価です。手続を選ぶと、その声だけを読めます。
quality-voices-all = 届いた声
quality-voices-of = 届いた声：{ $service }
quality-voices-show-all = すべての手続
quality-voices-none = まだ声は届いていません。
quality-moment-receipt = 申請のあと
quality-moment-decision = 結果のあと
quality-day = { $year }年{ $month }月{ $day }日
quality-no-reviews = なし
quality-column-trend = 12週間の動き

## The map

quality-map-title = サービスの品質
quality-map-lead = どの手続が、どれだけ早く、使いやすく、時間を生み出したか。この1年の実績を、そのまま公開しています。
quality-map-none = この1年の申請はまだありません。
quality-map-unused = この1年、まだ申請のない手続（{ $n }件）
quality-map-picture = 手取り時間（1年）
quality-map-how = 数字の求め方
quality-map-hours = 手取り時間は、オンライン申請1件ごとに、窓口への往復{ $travel }分、待ち{ $waiting }分、記入{ $writing }分の計{ $saved }分が省けると仮定し、この1年のオンライン申請の数にかけています。
quality-map-fewest = 個人がわからないように、{ $n }件に満たない割合と日数は公開していません。
quality-map-json = 同じ数字をJSONで取得する
quality-column-service = 手続
quality-column-reviews = 評価の数
quality-column-good = よかった
quality-column-days = 決定までの日数（中央値）
quality-column-online = オンラインの割合
quality-column-hours = 手取り時間
quality-unit-hours = 時間
quality-hours = { $n }時間
quality-days = { $n }開庁日
quality-reviews = 評価{ $n }件
quality-applications = 申請{ $n }件
quality-few = 少数
