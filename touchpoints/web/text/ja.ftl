web-sign-in-title = ログイン
web-sign-in-demo-lead = これはお試し用です。なってみたい人を選んでください。人物はすべて架空です。
web-sign-in-none = 本人確認の提供元がまだ設定されていません。運用担当にお問い合わせください。
web-sign-in-residents = 住民・事業者
web-sign-in-officers = 職員
web-flash-signed-out = ログアウトしました。
web-refused-other-site = ほかのサイトから送られた操作は受け付けません。このサイトのページからもう一度お試しください。
web-too-large = 一度に送れるのは { $megabytes } MB までです。ファイルを小さくするか、分けて送ってください。
