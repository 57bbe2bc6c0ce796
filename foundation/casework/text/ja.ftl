
## States

casework-state-open = 審査中
casework-state-correction = 補正待ち
casework-state-approved = 認定・許可
casework-state-refused = 却下
casework-state-accepted = 受理
casework-state-withdrawn = 取下げ

## Events

casework-event-opened = 申請を受け付けました
casework-event-assigned = 担当が決まりました
casework-event-correction-asked = 補正をお願いしました
casework-event-corrected = 補正を受け付けました
casework-event-step-done = 手順が終わりました
casework-event-opinion-asked = 専門家に意見を求めました
casework-event-opinion-given = 専門家の意見が出ました
casework-event-approved = 認められました
casework-event-refused = 認められませんでした
casework-event-accepted = 届出を受理しました
casework-event-child-entered = お子さんの出生届が受理され、住民基本台帳に載りました
casework-event-withdrawn = 申請を取り下げました

## Why something cannot be done now

casework-refusal-closed = この申請はすでに終わっています。
casework-refusal-with-applicant = 申請者の補正を待っています。届いてから進めてください。
casework-refusal-with-expert = 専門家の意見を待っています。届いてから進めてください。
casework-refusal-no-opinion-asked = 意見は求められていません。
casework-refusal-no-correction-asked = いま直すところはありません。
casework-refusal-not-the-deciding-step = まだ決定の段階ではありません。前の手順を終えてください。
casework-refusal-last-step = 最後の手順です。決定してください。
casework-refusal-reason-needed = 却下には理由が必要です（行政手続法第8条）。当てはまらない条件を選ぶか、理由を書いてください。
casework-refusal-nothing-to-correct = 直してほしいところを1つ以上選んでください。
casework-refusal-words-needed = 内容を書いてください。
casework-refusal-birth-not-accepted = お子さんの出生届がまだ受理されていません。受理された後に決定してください。
casework-refusal-amount-unknown = 支給額を計算できません。足りない情報を補正や台帳で確認してから決定してください。
casework-refusal-granted-before = 同じ人に同じものを、別の申請ですでに認定しています。二重には支給できません。先の申請を確かめて、この申請は却下するか、取り下げを案内してください。
casework-refusal-changed-meanwhile = ほかの人が先にこの申請を進めました。最新の状態を確認してから、もう一度操作してください。

## Letters

casework-letter-approved-subject = { $title }：認定のお知らせ
casework-letter-approved-outcome = { $day }の申請について、次のとおり認めます。
casework-letter-refused-subject = { $title }：却下のお知らせ
casework-letter-refused-outcome = { $day }の申請について、次の理由により却下します。
casework-letter-accepted-subject = { $title }：受理のお知らせ
casework-letter-accepted-outcome = { $day }の届出を受理しました。
casework-letter-correction-subject = { $title }：補正のお願い
casework-letter-correction-body = 申請の内容に、確認が必要なところがあります。期日までに直してください。補正にかかった日数は、処理期間に含まれません。
casework-letter-number = 受付番号
casework-letter-subject = 対象
casework-letter-met-clause = 「{ $clause }」ことを確認しました。
casework-letter-unmet-clause = 「{ $clause }」という条件に当てはまりません。
casework-letter-amount = { $yen }円・{ $span }
casework-letter-amount-for = { $award }（{ $name }さん）
casework-letter-month = 月額（{ $from }から{ $until }まで）
casework-letter-year = 年額（{ $from }から{ $until }まで）
casework-letter-once = 一回
casework-letter-fee = 手数料
casework-letter-office = { $owner }長
casework-letter-receipt-subject = { $title }：申請を受け付けました
casework-letter-receipt-body = 申請を受け付けました。受付番号は大切に控えてください。お問い合わせのときに使います。
