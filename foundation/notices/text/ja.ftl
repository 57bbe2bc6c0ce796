notices-document-number = { $year }{ $series }第{ $number }号
notices-platform = 都（みやこ）
notices-kind-letter = 通知
notices-kind-message = お知らせ
notices-kind-reminder = 再度のお知らせ
notices-kind-digest = まとめ
notices-channel-email = 電子メール
notices-channel-push = 端末への通知
notices-channel-paper = 紙の郵送
notices-state-waiting = 送信待ち
notices-state-sent = 送信済み
notices-state-failed = 届きません
notices-reason-unreachable = 相手のサーバーから応答がありません。自動で送り直します。
notices-reason-busy = 相手のサーバーが混み合っています。自動で送り直します。
notices-reason-refused = あて先が受け取りません。
notices-reason-not-set-up = この環境には送信の設定がありません。
notices-reason-unwanted = 送る前に、ご本人が受け取りをやめました。
notices-reason-not-printed = 紙の通知を作れませんでした。職員が確かめています。
notices-email-mode-each = 届くたびに
notices-email-mode-daily = 1日1回、朝にまとめて
notices-email-new-subject = 【{ $owner }】お知らせが届いています
notices-email-new-body =
    { $owner }からのお知らせが、あなたの郵便受けに届いています。
    内容は、次のページにログインしてご覧ください。

    { $url }

    個人情報を守るため、このメールには内容を載せていません。
    このメールは自動で送っています。返信いただいてもお答えできません。
    受け取り方の変更：{ $preferences }
notices-email-reminder-subject = 【{ $owner }】まだ開かれていないお知らせがあります
notices-email-reminder-body =
    { $owner }からのお知らせが、まだ開かれていません。期限のある内容かもしれません。
    次のページにログインしてご覧ください。

    { $url }

    個人情報を守るため、このメールには内容を載せていません。
    このメールは自動で送っています。返信いただいてもお答えできません。
    受け取り方の変更：{ $preferences }
notices-email-many-subject = 【{ $owner }】未読のお知らせが{ $n }件あります
notices-email-many-body =
    あなたの郵便受けに、未読のお知らせが{ $n }件あります。
    内容は、次のページにログインしてご覧ください。

    { $url }

    個人情報を守るため、このメールには内容を載せていません。
    このメールは自動で送っています。返信いただいてもお答えできません。
    受け取り方の変更：{ $preferences }
notices-email-code-subject = 【{ $owner }】メールアドレスの確認
notices-email-code-body =
    このメールアドレスを、お知らせの受け取り先として確認します。
    次の番号を、「お知らせの受け取り方」のページに入力してください。番号は24時間使えます。

    { $code }

    { $url }

    心当たりがないときは、何もしないでください。このアドレスにほかのメールは届きません。
    番号を電話やメールでお尋ねすることはありません。
    自動で送っています。返信は読まれません。
notices-push-new = お知らせが届いています
notices-push-reminder = まだ開かれていないお知らせがあります
notices-push-from = { $owner }から。開いてご覧ください。
notices-cover-title = 郵送分の送付票
notices-cover-body = 紙での受け取りを希望された方への通知{ $letters }通（{ $pages }枚）です。各通知は新しい用紙から始まります。封入の際は、あて名が窓から見えることを確かめてください。
notices-cover-label = { $place }　{ $number }
notices-cover-value = { $name }　{ $title }（{ $pages }ページ）
