
## Navigation

mailbox-nav = 手紙
mailbox-nav-me = あなたの機械（きかい）と、情報（じょうほう）を見た人

## The mailbox

mailbox-title = 手紙（てがみ）
mailbox-lead = 役所（やくしょ）からの手紙が ここに 届きます（とどきます）。
mailbox-tabs = 見る手紙を選ぶ（えらぶ）
mailbox-tab-all = ぜんぶ
mailbox-tab-unread = まだ読んでいない
mailbox-section-unread = まだ読んでいない手紙
mailbox-section-read = 読んだ手紙
mailbox-none = 手紙は まだ ありません。
mailbox-none-unread = まだ読んでいない手紙は ありません。
mailbox-read-all = ぜんぶ 読んだことにする
mailbox-newest = 新しい（あたらしい）手紙に もどる
mailbox-settings-link = 手紙の 受け取り方（うけとりかた）
mailbox-me-link = ログインしている機械（きかい）と、あなたの情報（じょうほう）を見た人
mailbox-offline = この機械（きかい）で見た手紙は インターネットがないときも 読むことができます。
mailbox-flash-all-read = ぜんぶ 読んだことにしました。
mailbox-flash-unread = 「まだ読んでいない」に もどしました。

## One letter

mailbox-back = 手紙の一覧（いちらん）
mailbox-mark-unread = 「まだ読んでいない」に もどす
mailbox-pdf = PDFで 見る
mailbox-correct = 直す（なおす）
mailbox-case = 申し込み（もうしこみ）を 見る（{ $number }）
mailbox-service = 手続き（てつづき）の説明（せつめい）を 見る
mailbox-term-review = この手紙が届いた日（{ $came }）に知ったとき、審査請求（しんさせいきゅう：もう一度 調べてもらうこと）は { $until }まで できます。
mailbox-term-lawsuit = 裁判所（さいばんしょ）に 訴える（うったえる）ことは { $until }まで できます（届いた日：{ $came }）。

## How letters come

mailbox-settings-title = 手紙の 受け取り方（うけとりかた）
mailbox-settings-lead = 新しい手紙が来たことを どうやって 知らせるか 選ぶ（えらぶ）ことができます。
mailbox-email = メールアドレス
mailbox-email-help = 書くと、手紙が来たことを メールで 知らせます。いらないときは 何も書かないでください。
mailbox-email-wrong = メールアドレスを 「name@example.jp」のように 書いてください。
mailbox-field-email-mode = メールの回数（かいすう）
mailbox-email-mode-each = 手紙が来たとき 毎回（まいかい）
mailbox-email-mode-daily = 1日に1回、朝（あさ）
mailbox-field-push = 登録（とうろく）した機械（きかい）に 知らせる
mailbox-help-push = 「いいえ」を選ぶと、ぜんぶの機械で 知らせが 止まります（とまります）。
mailbox-field-paper = 紙（かみ）の手紙も もらう
mailbox-help-paper = 住民票（じゅうみんひょう）の住所（じゅうしょ）に 送ります（おくります）。何日か かかります。
mailbox-field-lang = 手紙の言葉（ことば）
mailbox-help-lang = これから来る手紙の言葉です。画面（がめん）の言葉は ページの上で 変えます（かえます）。
mailbox-lang-ja = 日本語（にほんご）
mailbox-lang-ja-x-easy = やさしい日本語（にほんご）
mailbox-lang-en = English（英語：えいご）
mailbox-settings-save = 保存（ほぞん）する
mailbox-flash-settings = 保存（ほぞん）しました。
mailbox-proof = 数字（すうじ）を 書いてください
mailbox-proof-title = { $email } に 6つの数字（すうじ）を 送ります（おくります）
mailbox-proof-title-failed = { $email } に 送る（おくる）ことが できませんでした
mailbox-proof-sent = メールに 書いてある 数字（すうじ）を 書いてください。メールが来るまで 少し かかります。
mailbox-proof-until = 数字（すうじ）を 書くまで、このアドレスに メールは 来ません。
mailbox-proof-until-old = 数字（すうじ）を 書くまで、{ $email } に メールを 送ります。
mailbox-code = メールに 書いてある 数字（すうじ）
mailbox-code-help = 6つの 数字です。24時間（じかん） 使えます。
mailbox-code-send = 確認（かくにん）する
mailbox-code-again = もう一度（いちど） 送る
mailbox-code-wrong = 数字（すうじ）が ちがいます。いちばん新しい（あたらしい）メールを 見てください。
mailbox-code-over = この数字（すうじ）は もう 使えません。もう一度（いちど） 送ってください。
mailbox-flash-code = 保存（ほぞん）しました。メールで 数字（すうじ）を 送ります。
mailbox-flash-code-too-many = 何回（なんかい）も 送りました。メールアドレスは 変わっていません。明日（あした）もう一度 してください。
mailbox-flash-proven = メールアドレスを 確認（かくにん）しました。これから メールで 知らせます。
mailbox-push-title = この機械（きかい）への お知らせ
mailbox-push-lead = 手紙が来たことを この機械の画面（がめん）に 出します。中身（なかみ）は 出しません。
mailbox-push-devices = いま { $n }台に 登録（とうろく）しています。
mailbox-push-on = この機械に 知らせる
mailbox-push-off = この機械に 知らせるのを やめる
mailbox-push-done = この機械に 知らせます。
mailbox-push-ended = 知らせるのを やめました。
mailbox-push-denied = ブラウザの設定（せってい）で 通知（つうち）を 許可（きょか）してください。
mailbox-push-failed = できませんでした。あとで もう一度 してください。
mailbox-push-refused = このブラウザでは 使うことが できません。
mailbox-push-without = 通知（つうち）ができるブラウザで 使うことができます。
mailbox-push-not-set-up = いまは 使うことが できません。
mailbox-how-title = お知らせの しくみ
mailbox-how-always = 手紙は かならず このページに 来ます。なくなりません。
mailbox-how-email = メールは 手紙が来たことだけを 知らせます。パスワードや口座（こうざ）を メールで 聞きません。
mailbox-how-push = 機械の画面にも 中身（なかみ）は 出ません。
mailbox-how-paper = 紙（かみ）を選ぶと、手紙を 送ります。このページにも 同じ手紙が 来ます。
mailbox-how-reminder = 大切（たいせつ）な手紙を 7日 読まないと、もう一度（いちど） 知らせます。
mailbox-how-change = いつでも 変える（かえる）ことができます。

## My devices, and who looked

mailbox-me-title = あなたの機械（きかい）と、情報（じょうほう）を見た人
mailbox-me-lead = ログインしている機械（きかい）と、あなたの情報（じょうほう）を 誰（だれ）が見たかが わかります。
mailbox-me-cases = 申し込み（もうしこみ）の ようす
mailbox-devices-title = ログインしている機械（きかい）
mailbox-device = { $browser }（{ $system }）
mailbox-device-unknown = 名前（なまえ）が わからない 機械（きかい）
mailbox-device-this = この機械
mailbox-device-seen = さいごに 使った日：
mailbox-device-began = ログインした日：
mailbox-device-end = ログアウトする
mailbox-devices-end-others = ほかの機械を ぜんぶ ログアウトする
mailbox-devices-end-all = この機械も ぜんぶ ログアウトする
mailbox-flash-session-ended = ログアウトしました。
mailbox-flash-sessions-ended = ログアウトしました。
mailbox-looked-title = あなたの情報（じょうほう）を 見た記録（きろく）
mailbox-looked-lead = いつ、どの役所（やくしょ）が、何（なに）をしたかの 記録です。新しい50件まで 出します。
mailbox-looked-none = まだ ありません。
mailbox-looked-office = { $owner }の職員（しょくいん）
mailbox-looked-you = あなた
mailbox-looked-program = コンピューター（自動：じどう）
mailbox-deed-other = あなたの情報を 使いました
mailbox-deed-read = あなたの情報（じょうほう）を 見ました
mailbox-deed-read-file = あなたが送った書類（しょるい）を 見ました
mailbox-deed-payment-account-set = お金を送る口座（こうざ）を 変えました
mailbox-open = このページを ひらく
mailbox-told-title = この手紙を 知らせた方法（ほうほう）
mailbox-told-reminder = { $channel }（もう一度：いちど）
