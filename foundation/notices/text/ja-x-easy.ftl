notices-document-number = { $year }{ $series }第{ $number }号
notices-platform = 都（みやこ）
notices-kind-letter = 手紙（てがみ）
notices-kind-message = お知らせ
notices-kind-reminder = もう一度の お知らせ
notices-kind-digest = まとめ
notices-channel-email = メール
notices-channel-push = スマホへの お知らせ
notices-channel-paper = 紙の手紙
notices-state-waiting = これから 送ります
notices-state-sent = 送りました
notices-state-failed = 届（とど）きません
notices-reason-unreachable = 相手（あいて）の サーバーが 動いていません。あとで もう一度 送ります。
notices-reason-busy = 相手の サーバーが 混んでいます。あとで もう一度 送ります。
notices-reason-refused = 送り先が 受け取りません。
notices-reason-not-set-up = ここでは 送ることが できません。
notices-reason-unwanted = 送る前に、本人が 受け取るのを やめました。
notices-reason-not-printed = 紙（かみ）の手紙（てがみ）を作（つく）れませんでした。職員（しょくいん）が調（しら）べています。
notices-email-mode-each = 届いたら すぐに
notices-email-mode-daily = 1日に 1回、朝に まとめて
notices-email-new-subject = 【{ $owner }】お知らせが 届いています
notices-email-new-body =
    { $owner }から お知らせが 届きました。
    下の ページを 開いて、見てください。

    { $url }

    大切な ことなので、このメールには 内容（ないよう）を 書いていません。
    このメールに 返事（へんじ）は できません。
    受け取り方を 変える：{ $preferences }
notices-email-reminder-subject = 【{ $owner }】まだ 見ていない お知らせが あります
notices-email-reminder-body =
    { $owner }からの お知らせを まだ 見ていません。
    「いつまで」と 決まっている ことが 書いてあるかもしれません。
    下の ページを 開いて、見てください。

    { $url }

    大切な ことなので、このメールには 内容（ないよう）を 書いていません。
    このメールに 返事（へんじ）は できません。
    受け取り方を 変える：{ $preferences }
notices-email-many-subject = 【{ $owner }】まだ 見ていない お知らせが { $n }つ あります
notices-email-many-body =
    まだ 見ていない お知らせが { $n }つ あります。
    下の ページを 開いて、見てください。

    { $url }

    大切な ことなので、このメールには 内容（ないよう）を 書いていません。
    このメールに 返事（へんじ）は できません。
    受け取り方を 変える：{ $preferences }
notices-email-code-subject = 【{ $owner }】メールアドレスを 確認（かくにん）します
notices-email-code-body =
    このメールアドレスで いいですか。
    次の番号（ばんごう）を「手紙の 受け取り方（うけとりかた）」のページに 書いてください。24時間（じかん） 使えます。

    { $code }

    { $url }

    知らないときは 何も しないでください。ほかのメールは 送りません。
    番号（ばんごう）を 電話（でんわ）で 聞くことは ありません。
notices-push-new = お知らせが 届きました
notices-push-reminder = まだ 見ていない お知らせが あります
notices-push-from = { $owner }からです。開いて 見てください。
notices-cover-title = 紙で送る 手紙の 一覧（いちらん）
notices-cover-body = 紙で ほしい人への 手紙が { $letters }通 あります（{ $pages }枚）。手紙は それぞれ 新しい紙から 始まります。名前が 封筒（ふうとう）の 窓（まど）から 見えるように 入れてください。
notices-cover-label = { $place }　{ $number }
notices-cover-value = { $name }　{ $title }（{ $pages }ページ）
