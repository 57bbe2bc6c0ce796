
## Navigation

mailbox-nav = お知らせ
mailbox-nav-me = あなたの端末と、情報の閲覧記録

## The mailbox

mailbox-title = お知らせ
mailbox-lead = 都と区市町村からの通知や連絡が、ここに届きます。
mailbox-tabs = お知らせの絞り込み
mailbox-tab-all = すべて
mailbox-tab-unread = 未読
mailbox-section-unread = まだ読んでいないお知らせ
mailbox-section-read = 読んだお知らせ
mailbox-none = お知らせはまだありません。届くと、ここに表示されます。
mailbox-none-unread = まだ読んでいないお知らせはありません。
mailbox-read-all = すべて読んだことにする
mailbox-newest = 新しいお知らせに戻る
mailbox-settings-link = お知らせの受け取り方
mailbox-me-link = ログイン中の端末と、あなたの情報の閲覧記録
mailbox-offline = この端末で表示したお知らせは、インターネットにつながらないときも読めます。
mailbox-flash-all-read = すべて読んだことにしました。
mailbox-flash-unread = 未読に戻しました。

## One letter

mailbox-back = お知らせの一覧
mailbox-mark-unread = 未読に戻す
mailbox-pdf = PDFで開く
mailbox-correct = 内容を直す
mailbox-case = 申請の状況を見る（{ $number }）
mailbox-service = 手続の説明を見る
mailbox-term-review = このお知らせが届いた日（{ $came }）に決定を知った場合、審査請求ができるのは、{ $until }までです。
mailbox-term-lawsuit = 同じ場合、取消しの訴えを起こせるのは、{ $until }までです（届いた日：{ $came }）。

## How letters come

mailbox-settings-title = お知らせの受け取り方
mailbox-settings-lead = 新しいお知らせが届いたことを、どうやってお伝えするか選べます。
mailbox-email = メールアドレス
mailbox-email-help = 入力すると、お知らせが届いたことをメールでお伝えします。内容はメールに書きません。空にすると、メールは届きません。
mailbox-email-wrong = メールアドレスを、「name@example.jp」のような形で入力してください。
mailbox-field-email-mode = メールの回数
mailbox-email-mode-each = 届くたびに1通ずつ
mailbox-email-mode-daily = 1日1回、朝にまとめて
mailbox-field-push = 登録した端末に通知する
mailbox-help-push = 「いいえ」にすると、すべての端末で通知が止まります。
mailbox-field-paper = 通知書を紙でも受け取る
mailbox-help-paper = 住民票の住所へ郵送します。届くまで数日かかります。
mailbox-field-lang = 通知書の言葉
mailbox-help-lang = これから届くお知らせの言葉です。画面の言葉は、ページの上で変えられます。
mailbox-lang-ja = 日本語
mailbox-lang-ja-x-easy = やさしい日本語
mailbox-lang-en = English（英語）
mailbox-settings-save = 保存する
mailbox-flash-settings = 受け取り方を保存しました。
mailbox-proof = 届いた番号の入力
mailbox-proof-title = { $email } に、6桁の番号を送ります
mailbox-proof-title-failed = { $email } に番号を送れませんでした
mailbox-proof-sent = 届いたメールにある番号を入力してください。届くまで数分かかることがあります。
mailbox-proof-until = 確認が済むまで、このアドレスにお知らせのメールは届きません。
mailbox-proof-until-old = 確認が済むまでは、これまでどおり { $email } にメールが届きます。
mailbox-code = メールに書かれた番号
mailbox-code-help = 6桁の数字です。24時間使えます。
mailbox-code-send = 確認する
mailbox-code-again = 番号をもう一度送る
mailbox-code-wrong = 番号がちがいます。いちばん新しいメールにある6桁の番号を入力してください。
mailbox-code-over = この番号はもう使えません。番号をもう一度送ってください。
mailbox-flash-code = 受け取り方を保存しました。メールアドレスを確認するため、番号を送ります。
mailbox-flash-code-too-many = 番号を何度も送ったため、メールアドレスは変わっていません。1日たってから、もう一度お試しください。
mailbox-flash-proven = メールアドレスを確認しました。これから、このアドレスにお知らせします。
mailbox-push-title = この端末への通知
mailbox-push-lead = お知らせが届いたことを、この端末の画面に表示します。内容は表示しません。
mailbox-push-devices = いま { $n } 台の端末に登録されています。
mailbox-push-on = この端末に通知する
mailbox-push-off = この端末への通知をやめる
mailbox-push-done = この端末に通知します。
mailbox-push-ended = この端末への通知をやめました。
mailbox-push-denied = この端末では通知が許可されていません。ブラウザの設定で許可してから、もう一度お試しください。
mailbox-push-failed = 登録できませんでした。時間をおいて、もう一度お試しください。
mailbox-push-refused = このブラウザの通知サービスには対応していません。
mailbox-push-without = この機能は、通知に対応したブラウザで使えます。
mailbox-push-not-set-up = いまは端末への通知を行っていません。
mailbox-how-title = お知らせの仕組み
mailbox-how-always = お知らせは、必ずこの「お知らせ」のページに届きます。消えることはありません。
mailbox-how-email = メールには、お知らせが届いたことだけを書きます。パスワードや口座をメールで尋ねることはありません。
mailbox-how-push = 端末への通知も、届いたことだけを表示します。ほかの人が画面を見ても、内容は分かりません。
mailbox-how-paper = 紙を選ぶと、通知書を郵送します。このページにも同じものが届きます。
mailbox-how-reminder = 大切なお知らせを7日間開かないと、一度だけ、もう一度お伝えします。
mailbox-how-change = 受け取り方は、いつでも変えられます。

## My devices, and who looked

mailbox-me-title = あなたの端末と、情報の閲覧記録
mailbox-me-lead = ログイン中の端末を確かめ、あなたの情報を誰が何のために見たかを見ることができます。
mailbox-me-cases = 申請の状況
mailbox-devices-title = ログイン中の端末
mailbox-device = { $browser }（{ $system }）
mailbox-device-unknown = 名前の分からない端末
mailbox-device-this = この端末
mailbox-device-seen = 最後に使った日時：
mailbox-device-began = ログインした日時：
mailbox-device-end = ログアウトさせる
mailbox-devices-end-others = ほかの端末をすべてログアウトさせる
mailbox-devices-end-all = この端末も含めて、すべてログアウトする
mailbox-flash-session-ended = その端末をログアウトさせました。
mailbox-flash-sessions-ended = 端末をログアウトさせました。
mailbox-looked-title = あなたの情報の閲覧と処理の記録
mailbox-looked-lead = あなたの申請や情報について、いつ、どの役所が、何をしたかの記録です。新しい順に50件まで表示します。記録は書き換えられない形で保存しています。
mailbox-looked-none = 記録はまだありません。
mailbox-looked-office = { $owner }の職員
mailbox-looked-you = あなた
mailbox-looked-program = システム（自動）
mailbox-deed-other = あなたの情報を処理しました
mailbox-deed-read = あなたの情報を見ました
mailbox-deed-read-file = あなたが送った書類を見ました
mailbox-deed-payment-account-set = 振込先の口座を書き換えました
mailbox-open = このページを開く
mailbox-told-title = このお知らせをお伝えした方法
mailbox-told-reminder = { $channel }（再度）
