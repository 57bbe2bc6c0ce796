
## Navigation

disbursement-nav-payments = 支払

## Days and amounts

disbursement-day = { $year }年{ $month }{ $day }日（{ $weekday }）
disbursement-weekday-1 = 月
disbursement-weekday-2 = 火
disbursement-weekday-3 = 水
disbursement-weekday-4 = 木
disbursement-weekday-5 = 金
disbursement-weekday-6 = 土
disbursement-weekday-7 = 日
disbursement-month-1 = 1月
disbursement-month-2 = 2月
disbursement-month-3 = 3月
disbursement-month-4 = 4月
disbursement-month-5 = 5月
disbursement-month-6 = 6月
disbursement-month-7 = 7月
disbursement-month-8 = 8月
disbursement-month-9 = 9月
disbursement-month-10 = 10月
disbursement-month-11 = 11月
disbursement-month-12 = 12月
disbursement-yen = { $amount }円
disbursement-payments = { $n }件
disbursement-unit = 件

## The page of payments

disbursement-title = 支払
disbursement-lead = 支給が決まったお金を、二人の目で確かめて振り込みます。
disbursement-returns-open = 銀行の結果を取り込む
disbursement-payer-open = 支払元の口座
disbursement-state-due = 支払待ち
disbursement-state-no-account = 口座なし
disbursement-state-prepared = 確認待ち
disbursement-state-released = 確認済み
disbursement-state-exported = 銀行へ依頼済み
disbursement-state-paid = 振込済み
disbursement-state-returned = 振込不能
disbursement-state-unknown = 結果不明
disbursement-due-title = 支払の予定
disbursement-due-none = いま支払を待っているものはありません。
disbursement-column-due = 支払期日
disbursement-column-count = 件数
disbursement-column-yen = 金額
disbursement-column-payee = 受取人
disbursement-column-service = 手続
disbursement-column-state = 状態
disbursement-column-next = 次にすること
disbursement-column-account = 振込先の口座
disbursement-column-reference = 照合番号（顧客コード）
disbursement-column-maker = 作成者
disbursement-column-checker = 確認者
disbursement-column-line = 行
disbursement-column-content = 内容
disbursement-column-why = 理由
disbursement-list-title = 支払の一覧
disbursement-list-none = この状態の支払はありません。
disbursement-list-more = 古いものから{ $n }件を表示しています。
disbursement-list-closed = 受取人と口座は、支払担当の職員だけが見られます。
disbursement-account-mend = 口座を入れる・直す
disbursement-batch-open = まとまりを見る

## Raising and preparing

disbursement-raise-title = 支払期日が来たものを挙げる
disbursement-raise-help = 毎朝4時30分に自動で行われます。今すぐ行うこともできます。何度押しても二重にはなりません。
disbursement-raise = 今すぐ挙げる
disbursement-raised = { $n }件の支払を挙げました。
disbursement-raised-none = 新しく支払期日が来たものはありません。
disbursement-prepare-title = 支払のまとまりを作る
disbursement-pay-on = 振込日
disbursement-pay-on-help = 銀行が振り込む日です。この日までに期日が来る支払をまとめます。
disbursement-prepare = まとまりを作る
disbursement-error-pay-day = 振込日を一覧から選んでください。銀行の営業日で、3営業日以上先の日を選べます。
disbursement-error-unwritable = 銀行の形式で書けない支払があります。直してから、もう一度作ってください。
disbursement-flash-prepared = まとまりを作りました。別の職員が確認すると、銀行のファイルができます。
disbursement-flash-nothing-due = 支払を待っているものがありません。

## Batches

disbursement-batches-title = 支払のまとまり
disbursement-batches-none = まだありません。
disbursement-batch-prepared = 確認待ち
disbursement-batch-released = 確認済み
disbursement-batch-exported = ファイル取得済み
disbursement-batch-dissolved = 取りやめ
disbursement-batch-title = { $day } 振込分
disbursement-batch-total = 合計金額
disbursement-batch-sha256 = ファイルのSHA-256
disbursement-batch-exported-at = 最初の取得
disbursement-batch-list = このまとまりの支払
disbursement-batch-empty = 支払はありません。
disbursement-release-check = 件数、合計金額、受取人を確かめてください
disbursement-release-check-help = 確認すると銀行のファイルが作られ、内容は変えられなくなります。
disbursement-release = 確認して確定する
disbursement-release-other = 作成した人とは別の職員が確認します。あなたが作ったまとまりは、あなたには確定できません。
disbursement-release-role = 支払の確認を担当する職員を待っています。
disbursement-dissolve = まとまりを取りやめる
disbursement-file = 銀行のファイルを取得する
disbursement-file-help = 全銀協規定フォーマット（総合振込）です。何度取得しても同じ内容です。銀行への登録は一度だけにしてください。
disbursement-silent-title = 銀行から結果が来ないとき
disbursement-silent-help = 結果のない支払を「結果不明」にします。自動で払い直すことはありません。銀行に確かめてください。
disbursement-silent = 結果不明にする
disbursement-flash-released = 確定しました。銀行のファイルを取得できます。
disbursement-flash-dissolved = まとまりを取りやめました。支払は支払待ちに戻りました。
disbursement-flash-silent = 結果不明にしました。銀行に確かめてください。
disbursement-flash-not-now = その間に状態が変わったため、行えませんでした。今の状態を確かめてください。
disbursement-flash-totals-differ = 作成時の件数または合計金額と合いません。確定せずに、担当者に知らせてください。
disbursement-flash-payer-missing = 支払元の口座を先に入れてください。
disbursement-flash-payer-unwritable = 支払元の口座に、銀行の形式で書けないところがあります。

## The bank's answer

disbursement-returns-title = 銀行の結果を取り込む
disbursement-returns-lead = 銀行から届いた結果のファイルを選ぶか、行を貼り付けてください。同じものを二度取り込んでも、結果は変わりません。
disbursement-returns-file = 結果のファイル（CSV）
disbursement-returns-lines = または、行を貼り付ける
disbursement-returns-lines-help = 1行に「照合番号20けた,結果コード」。例：00000000010000000002,0
disbursement-returns-take = 取り込む
disbursement-error-returns-empty = ファイルを選ぶか、行を貼り付けてください。
disbursement-returns-done = すべて取り込みました
disbursement-returns-partly = 取り込めない行がありました。ほかの行は取り込みました
disbursement-returns-none = 取り込めた行がありません
disbursement-returns-odd = 取り込めない行
disbursement-returns-mend = 振込不能になった支払の口座を直す
disbursement-returns-shape = 結果コードの意味
disbursement-returns-shape-help = 全銀協の結果コードです。0以外は振込不能です。
disbursement-outcome-0 = 振込済み
disbursement-outcome-1 = 資金不足
disbursement-outcome-2 = 取引なし
disbursement-outcome-3 = 預金者の都合
disbursement-outcome-4 = 依頼書なし
disbursement-outcome-8 = 委託者の都合
disbursement-outcome-9 = その他
disbursement-odd-shape = 照合番号（20けた）と結果コードが読み取れません。
disbursement-odd-code = 結果コードが0・1・2・3・4・8・9のいずれでもありません。
disbursement-odd-unknown-reference = この番号の支払はありません。口座を直した支払には新しい番号が付きます。
disbursement-odd-not-exported = まだ銀行に依頼していない支払です。
disbursement-odd-settled-otherwise = すでに別の結果が取り込まれています。

## The account of a case

disbursement-account-title = 振込先の口座
disbursement-account-none = 口座なし
disbursement-account-returned = 銀行から戻ってきた支払があります。口座を直すと、もう一度支払待ちになります。
disbursement-account-save = この口座にする
disbursement-flash-account-due = 口座を登録しました。支払待ちになりました。
disbursement-flash-account-kept = 口座を登録しました。次の支払から使います。

## The payer

disbursement-payer-title = 支払元の口座
disbursement-payer-lead = 銀行のファイルの先頭に書かれる、委託者と口座です。
disbursement-payer-demo = デモのための番号です。実在の銀行・口座ではありません。
disbursement-payer-none = まだ登録されていません。登録するまで、支払を確定できません。
disbursement-payer-save = 保存する
disbursement-flash-payer-saved = 支払元の口座を保存しました。
disbursement-field-payer-code = 委託者コード
disbursement-field-payer-code-help = 銀行から知らされた10けた
disbursement-field-payer-name = 委託者名（カナ）
disbursement-field-bank = 金融機関コード（4けた）
disbursement-field-bank-name = 金融機関名（カナ）
disbursement-field-branch = 支店コード（3けた）
disbursement-field-branch-name = 支店名（カナ）
disbursement-field-number = 口座番号（7けた）
disbursement-field-holder = 口座名義
disbursement-field-reference = 照合番号
disbursement-field-kind = 口座の種類
disbursement-error-missing = { $field }を入力してください。
disbursement-error-kind = 口座の種類を選んでください。
disbursement-unwritable-digits = { $field }は{ $digits }けたまでの数字で入れてください。
disbursement-unwritable-character = { $field }に、銀行の形式で使えない文字「{ $character }」があります。カタカナ、数字、英字で入れてください。
disbursement-unwritable-amount = 金額が銀行の形式に収まりません（1円から9,999,999,999円まで）。
