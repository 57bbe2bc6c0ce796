
## States

casework-state-open = 調（しら）べています
casework-state-correction = 直（なお）してください
casework-state-approved = 「はい」になりました
casework-state-refused = だめでした
casework-state-accepted = 受（う）け取（と）りました
casework-state-withdrawn = やめました

## Events

casework-event-opened = 受（う）け付（つ）けました
casework-event-assigned = 担当（たんとう）が決（き）まりました
casework-event-correction-asked = 直（なお）すように お願（ねが）いしました
casework-event-corrected = 直（なお）したものを受（う）け取（と）りました
casework-event-step-done = 手順（てじゅん）が終（お）わりました
casework-event-opinion-asked = 専門家（せんもんか）に聞（き）きました
casework-event-opinion-given = 専門家（せんもんか）が答（こた）えました
casework-event-approved = 「はい」になりました
casework-event-refused = だめでした
casework-event-accepted = 受（う）け取（と）りました
casework-event-child-entered = 子どもが生まれた届（とどけ）を受け取りました。子どもは住民（じゅうみん）として登録されました
casework-event-withdrawn = やめました

## Why something cannot be done now

casework-refusal-closed = もう終（お）わっています。
casework-refusal-with-applicant = 直（なお）すのを待（ま）っています。
casework-refusal-with-expert = 専門家（せんもんか）を待（ま）っています。
casework-refusal-no-opinion-asked = 意見（いけん）は聞（き）いていません。
casework-refusal-no-correction-asked = 直（なお）すところは ありません。
casework-refusal-not-the-deciding-step = まだ決（き）められません。
casework-refusal-last-step = 最後（さいご）です。決（き）めてください。
casework-refusal-reason-needed = 理由（りゆう）を書（か）いてください。
casework-refusal-nothing-to-correct = 直（なお）すところを選（えら）んでください。
casework-refusal-words-needed = 書（か）いてください。
casework-refusal-birth-not-accepted = 子どもが生まれた届（とどけ）の手続きが、まだ終わっていません。終わってから決めてください。
casework-refusal-amount-unknown = いくら払うか計算できません。足りないことを確かめてから決めてください。
casework-refusal-granted-before = 同（おな）じ人（ひと）に、同（おな）じお金（かね）をもう払（はら）うと決（き）めています。2回（かい）は払（はら）えません。前（まえ）の申請（しんせい）を見（み）てください。
casework-refusal-changed-meanwhile = ほかの人（ひと）が先（さき）に変（か）えました。もう一度（いちど）見（み）てください。

## Letters

casework-letter-approved-subject = { $title }：「はい」のお知（し）らせ
casework-letter-approved-outcome = { $day }の申（もう）し込（こ）みは「はい」になりました。
casework-letter-refused-subject = { $title }：だめでした
casework-letter-refused-outcome = { $day }の申（もう）し込（こ）みは、次（つぎ）の理由（りゆう）で だめでした。
casework-letter-accepted-subject = { $title }：受（う）け取（と）りました
casework-letter-accepted-outcome = { $day }の届（とど）け出（で）を受（う）け取（と）りました。
casework-letter-correction-subject = { $title }：直（なお）してください
casework-letter-correction-body = 直（なお）してほしいところがあります。
casework-letter-number = 番号（ばんごう）
casework-letter-subject = だれのため
casework-letter-met-clause = 合っている条件（じょうけん）：{ $clause }
casework-letter-unmet-clause = 合っていない条件（じょうけん）：{ $clause }
casework-letter-amount = { $yen }円・{ $span }
casework-letter-amount-for = { $award }（{ $name }さん）
casework-letter-month = 1か月に（{ $from }から{ $until }まで）
casework-letter-year = 1年に（{ $from }から{ $until }まで）
casework-letter-once = 1回（かい）
casework-letter-fee = 手数料（てすうりょう）
casework-letter-office = { $owner }
casework-letter-receipt-subject = { $title }：受（う）け付（つ）けました
casework-letter-receipt-body = 申（もう）し込（こ）みを受（う）け付（つ）けました。番号（ばんごう）は 聞（き）くときに使（つか）います。
