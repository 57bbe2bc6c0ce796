
## Navigation

quality-nav-voices = 使(つか)う人(ひと)の声(こえ)
quality-nav-map = サービスの よさ

## Sending a review

quality-review-title = あなたの思(おも)ったことを 教(おし)えてください
quality-review-lead = すぐに終(お)わります。もう一度(いちど) 送(おく)ると、新(あたら)しくなります。
quality-review-send = 送(おく)る
quality-review-back = もどる
quality-question-receipt = 申(もう)し込(こ)みは かんたんでしたか
quality-question-decision = 結果(けっか)が来(く)るまで どうでしたか
quality-error-score = 3つから 1つ えらんでください。
quality-error-long = { $over }文字(もじ) 多(おお)いです。500文字(もじ)までです。
quality-flash-thanks = ありがとうございました。サービスを よくするために 使(つか)います。
quality-refused-odd = 送(おく)れませんでした。もう一度(いちど) 送(おく)ってください。
quality-refused-early = 結果(けっか)が出(で)てから 送(おく)れます。

## The officer's page

quality-voices-title = 使(つか)う人(ひと)の声(こえ)
quality-voices-lead = 申(もう)し込(こ)みと結果(けっか)のあとの 声(こえ)です。
quality-voices-all = とどいた声(こえ)
quality-voices-of = とどいた声(こえ)：{ $service }
quality-voices-show-all = ぜんぶの手続(てつづ)き
quality-voices-none = まだ ありません。
quality-moment-receipt = 申(もう)し込(こ)みのあと
quality-moment-decision = 結果(けっか)のあと
quality-no-reviews = なし
quality-column-trend = 12週間(しゅうかん)

## The map

quality-map-title = サービスの よさ
quality-map-lead = どのサービスが 早(はや)くて 使(つか)いやすいか。1年(ねん)の数字(すうじ)です。
quality-map-none = まだ ありません。
quality-map-picture = できた時間(じかん)（1年(ねん)）
quality-map-how = 数字(すうじ)の出(だ)し方(かた)
quality-map-hours = 役所(やくしょ)に行(い)くと{ $counter }分(ふん)、インターネットだと{ $online }分(ふん) かかると考(かんが)えます。1件(けん)で{ $saved }分(ふん)の時間(じかん)が できます。
quality-map-fewest = 少(すく)ないとき（{ $n }件(けん)より少(すく)ない）は、数字(すうじ)を見(み)せません。
quality-map-json = 同(おな)じ数字(すうじ)（JSON）
quality-column-service = 手続(てつづ)き
quality-column-owner = 役所(やくしょ)
quality-column-reviews = 声(こえ)の数(かず)
quality-column-good = よかった
quality-column-days = 決(き)まるまでの日(ひ)
quality-column-online = インターネットの わりあい
quality-column-hours = できた時間(じかん)
quality-unit-hours = 時間(じかん)
quality-hours = { $n }時間(じかん)
quality-days = { $n }日(にち)
quality-reviews = 声(こえ) { $n }件(けん)
quality-applications = 申(もう)し込(こ)み { $n }件(けん)
quality-few = 少(すく)ない
