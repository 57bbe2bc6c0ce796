web-sign-in-title = ログイン
web-sign-in-demo-lead = これは練習（れんしゅう）です。人（ひと）を選（えら）んでください。本当（ほんとう）の人（ひと）では ありません。
web-sign-in-none = まだ使（つか）えません。役所（やくしょ）に聞（き）いてください。
web-sign-in-residents = 住（す）んでいる人（ひと）・会社（かいしゃ）
web-sign-in-officers = 職員（しょくいん）
web-flash-signed-out = ログアウトしました。
web-refused-other-site = ほかのサイトからは できません。
web-too-large = { $megabytes } MBより小（ちい）さくしてください。
