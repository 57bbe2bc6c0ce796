
## Navigation

push-nav-reach = とどいたか

## The notice

push-digest-subject-one = あなたが使（つか）えるサービス：{ $service }
push-digest-subject = あなたが使（つか）えるサービスが { $n }つ あります
push-digest-intro = 役所（やくしょ）の記録（きろく）を見（み）ると、あなたは 次（つぎ）のサービスを 使（つか）えます。まだ 申（もう）し込（こ）んでいません。
push-digest-title = ■ { $service }
push-digest-by = 申（もう）し込（こ）み：{ $day }まで
push-digest-end = いらないときは、なにも しなくて だいじょうぶです。

## The page

push-reach-title = サービスが とどいたか
push-reach-lead = 使（つか）える人（ひと）の 何人（なんにん）に 知（し）らせたか、まだ どれだけ のこっているか。
push-reach-how = 数（かず）は さいごに しらべたときのものです。お金（かね）は 1年（ねん）分（ぶん）です。
push-reach-none = まだ ありません。
push-reach-unclaimed = まだ { $n }件（けん）
push-column-service = 手続（てつづ）き
push-column-fitted = 使（つか）える
push-column-told = 知（し）らせた
push-column-opened = 読（よ）んだ
push-column-applied = 申（もう）し込（こ）み
push-column-granted = 決（き）まった
push-column-open = まだ
push-column-unclaimed = もらっていないお金（かね）（1年（ねん））
push-unit-yen = 円（えん）
push-unit-cases = 件（けん）
push-yen = { $amount }円
push-run-under-way = しらべています
push-run-so-far = { $households } しらべて、{ $told } 送（おく）りました。
push-run-look = もう一度（いちど） 見（み）る
push-run-last = さいごに しらべた日（ひ）：{ $day } { $time }
push-run-never = まだ しらべていません。毎晩（まいばん） 2時（じ）に しらべます。
push-run-start = 今（いま） しらべる
push-flash-under-way = 今（いま） しらべています。待（ま）ってください。
push-flash-started = はじめました。
