
## Navigation

procedures-nav-home = ホーム
procedures-nav-find = さがす
procedures-nav-cases = 申（もう）し込（こ）み

## Front page

procedures-home-greeting = { $name }さん、こんにちは
procedures-home-letters = 新（あたら）しい手紙（てがみ）が { $n }つ あります
procedures-home-begun-on = { $day }に保存（ほぞん）しました。続（つづ）きができます。{ $until }のあとは、ファイルもいっしょに消（き）えます。
procedures-home-fits = あなたが使（つか）えるサービス
procedures-home-fits-none = いまは新（あたら）しいサービスは ありません。
procedures-home-fits-more = ほかに { $n }つ あります
procedures-home-by-effort = { $by }。{ $effort }
procedures-home-mine = いま していること
procedures-home-cases-all = ぜんぶ見（み）る
procedures-home-life = 生活（せいかつ）からさがす
procedures-welcome-title = 東京（とうきょう）の手続（てつづ）きが ひとつのところで できます
procedures-welcome-lead = 必要（ひつよう）なサービスを お知（し）らせします。同（おな）じことを 何度（なんど）も書（か）きません。
procedures-welcome-sign-in = ログインして 自分（じぶん）のサービスを見（み）る
procedures-officer-title = 職員（しょくいん）としてログインしています
procedures-officer-lead = 仕事（しごと）は「執務机（しつむづくえ）」でします。
procedures-officer-desk = 執務机（しつむづくえ）を開（ひら）く

## Search

procedures-search-title = 手続（てつづ）きをさがす
procedures-search-label = なにをしたいですか
procedures-search-help = 例（れい）：引（ひ）っ越（こ）し、子（こ）どものお金（かね）、大（おお）きいごみ
procedures-search-button = さがす
procedures-search-found = { $n }つ 見（み）つかりました
procedures-search-none = 「{ $words }」は見（み）つかりませんでした
procedures-search-none-help = 短（みじか）い言葉（ことば）で、もう一度（いちど）さがしてください。

## Moments of life

procedures-life-birth = 赤（あか）ちゃん
procedures-life-birth-lead = 赤（あか）ちゃんが生（う）まれる前（まえ）と後（あと）の手続（てつづ）きです。
procedures-life-childcare = 子育（こそだ）て
procedures-life-childcare-lead = 子（こ）どものお金（かね）や病院（びょういん）の手続（てつづ）きです。
procedures-life-education = 学校（がっこう）
procedures-life-education-lead = 学校（がっこう）のお金（かね）の手続（てつづ）きです。
procedures-life-moving = 引（ひ）っ越（こ）し
procedures-life-moving-lead = 引（ひ）っ越（こ）したら14日（にち）の間（あいだ）にする手続（てつづ）きです。
procedures-life-marriage = 結婚（けっこん）・離婚（りこん）
procedures-life-marriage-lead = 家族（かぞく）が変（か）わるときの手続（てつづ）きです。
procedures-life-work = 仕事（しごと）
procedures-life-work-lead = 仕事（しごと）の手続（てつづ）きです。
procedures-life-illness = 病気（びょうき）・障害（しょうがい）
procedures-life-illness-lead = 病気（びょうき）や障害（しょうがい）の人（ひと）の手続（てつづ）きです。
procedures-life-ageing = お年寄（としよ）り・介護（かいご）
procedures-life-ageing-lead = お年寄（としよ）りの手続（てつづ）きです。
procedures-life-home = 家（いえ）・ごみ
procedures-life-home-lead = 家（いえ）とごみの手続（てつづ）きです。
procedures-life-disaster = 災害（さいがい）
procedures-life-disaster-lead = 地震（じしん）や台風（たいふう）のときの手続（てつづ）きです。
procedures-life-bereavement = 家族（かぞく）がなくなったとき
procedures-life-bereavement-lead = 家族（かぞく）がなくなったときの手続（てつづ）きです。
procedures-life-business = 会社（かいしゃ）・お店（みせ）
procedures-life-business-lead = 会社（かいしゃ）やお店（みせ）の手続（てつづ）きです。
procedures-life-none = この手続（てつづ）きは、まだありません。

## Tags

procedures-tag-begun = 途中（とちゅう）
procedures-tag-soon = もうすぐ終（お）わり
procedures-tag-maybe = 使（つか）えるかもしれません
procedures-tag-fits = 使（つか）えます
procedures-tag-not = いまは使（つか）えません
procedures-tag-closed = いまは申（もう）し込（こ）めません

## Amounts and days

procedures-yen = { $amount }円（えん）
procedures-gives-once = { $amount }
procedures-gives-gift = { $amount }のギフト
procedures-gives-month = 1か月（げつ） { $amount }
procedures-gives-year = 1年（ねん） { $amount }
procedures-gives-reduction = { $amount }まで安（やす）くなります
procedures-act-by = { $day }まで
procedures-effort-none = 書（か）くことは ありません
procedures-effort = 書（か）くところは { $n }つ
procedures-child-born = { $day }に生（う）まれました
procedures-month-1 = 1月
procedures-month-2 = 2月
procedures-month-3 = 3月
procedures-month-4 = 4月
procedures-month-5 = 5月
procedures-month-6 = 6月
procedures-month-7 = 7月
procedures-month-8 = 8月
procedures-month-9 = 9月
procedures-month-10 = 10月
procedures-month-11 = 11月
procedures-month-12 = 12月
procedures-source-earlier = 前（まえ）の申（もう）し込（こ）み
procedures-origin-birth = この手続きの答え
procedures-source = { $register }から

## A service

procedures-service-owner = { $owner }のサービス
procedures-service-fits = あなたは使（つか）えます
procedures-service-maybe = 次（つぎ）のことが わかると、使（つか）えるか わかります
procedures-service-not = いまは使（つか）えません
procedures-service-not-help = 下（した）の「使（つか）える人（ひと）」を見（み）てください。違（ちが）うと思（おも）ったら、窓口（まどぐち）で聞（き）いてください。
procedures-service-from = { $day }から使（つか）えます。
procedures-service-paused = いまは申（もう）し込（こ）めません
procedures-service-elsewhere = ほかの町（まち）や会社（かいしゃ）のサービスです
procedures-service-apply = 申（もう）し込（こ）みをはじめる
procedures-service-notify = 届（とど）け出（で）をはじめる
procedures-service-get = もらえるもの
procedures-service-fee = お金（かね）
procedures-service-fee-depends = 内容（ないよう）で変（か）わります
procedures-service-by = いつまで
procedures-service-decided = 結果（けっか）がわかるまで
procedures-service-days = ネットなら { $days }日（にち）ぐらい（窓口（まどぐち）は { $standard }日（にち）ぐらい）
procedures-service-takes = 書（か）く量（りょう）
procedures-service-who = 使（つか）える人（ひと）
procedures-service-open = 次（つぎ）のことは、申（もう）し込（こ）むときに聞（き）きます。
procedures-service-everybody-person = だれでも使（つか）えます。
procedures-service-everybody-business = 会社（かいしゃ）やお店（みせ）なら使（つか）えます。
procedures-service-needed = いるもの
procedures-service-needed-nothing = 書類（しょるい）は いりません。
procedures-service-not-needed = 出（だ）さなくてよい書類（しょるい）
procedures-service-not-needed-why = 役所（やくしょ）が もう知（し）っています。
procedures-service-after = 申（もう）し込（こ）んだ後（あと）
procedures-service-step-send = 送（おく）ると、すぐに番号（ばんごう）が出（で）ます。
procedures-service-step-letter = 結果（けっか）を知（し）らせます。
procedures-service-law = 法律（ほうりつ）
procedures-service-checked = { $day }に確（たし）かめました。

## Applying

procedures-back = 戻（もど）る
procedures-next = 次（つぎ）へ
procedures-save = 保存（ほぞん）して戻（もど）る
procedures-saved = 書（か）いたことを保存（ほぞん）しました。
procedures-saved-hint = 「次（つぎ）へ」を押（お）すと保存（ほぞん）します。ほかのスマホでも続（つづ）けられます。
procedures-together-title = 一緒（いっしょ）に申（もう）し込（こ）みますか
procedures-together-lead = 同（おな）じことを 2回（かい）書（か）きません。
procedures-together-legend = 一緒（いっしょ）に申（もう）し込（こ）む手続（てつづ）き
procedures-check-title = 見（み）て、送（おく）る
procedures-check-elsewhere = ほかの画面で答えが変わりました。もう一度見てから送ってください。
procedures-check-lead = 間違（まちが）いがなければ、送（おく）ってください。
procedures-check-nothing-to-type = 書（か）くことは ありません。
procedures-check-services = 申（もう）し込（こ）む手続（てつづ）き
procedures-check-change-services = 手続（てつづ）きを変（か）える
procedures-check-fee = お金（かね） { $fee }
procedures-check-not-eligible = いまの情報（じょうほう）では使（つか）えません。申（もう）し込（こ）めますが、だめかもしれません。
procedures-check-office-decides = 役所（やくしょ）が確（たし）かめます。
procedures-check-before-sending = 送（おく）ると、申（もう）し込（こ）みになります。うそを書（か）くと、お金（かね）を返（かえ）すことがあります。
procedures-check-send = 送（おく）る
procedures-check-go-on = 残（のこ）りを書（か）く
procedures-check-kept-until = まだ送（おく）っていません。書（か）いたこととファイルは、{ $until }まで保存（ほぞん）します。そのあと消（き）えます。
procedures-check-discard = やめて、消（け）す
procedures-receipt-title = 受（う）け付（つ）けました
procedures-receipt-durable = 申（もう）し込（こ）みは 保存（ほぞん）しました。この画面（がめん）を閉（と）じても だいじょうぶです。
procedures-receipt-number = 番号（ばんごう）
procedures-receipt-due = 結果（けっか）がわかる日（ひ）
procedures-receipt-office = 役所（やくしょ）
procedures-receipt-follow = ようすを見（み）る
procedures-receipt-next = 手紙（てがみ）を送（おく）りました。結果（けっか）も届（とど）きます。
procedures-receipt-home = ホームへ
procedures-review-title = この手続（てつづ）きは どうでしたか
procedures-review-question = 申（もう）し込（こ）みは 簡単（かんたん）でしたか
procedures-review-question-decision = 全体（ぜんたい）は どうでしたか
procedures-review-send = 送（おく）る

## My applications

procedures-cases-title = 申（もう）し込（こ）みのようす
procedures-cases-none = まだ申（もう）し込（こ）みはありません。
procedures-cases-find = 手続（てつづ）きをさがす
procedures-cases-open = いま見（み）ている申（もう）し込（こ）み
procedures-cases-closed = 終（お）わった申（もう）し込（こ）み
procedures-case-closed-on = { $day }に終（お）わりました
procedures-case-due = { $day }までに知（し）らせます
procedures-case-late = 遅（おく）れています。すみません。
procedures-case-by = { $day }まで
procedures-case-waits = あなたが直（なお）すのを待（ま）っています。待（ま）つ日（ひ）は数（かぞ）えません。
procedures-case-clock-stands = あなたが直（なお）すあいだの日（ひ）は数（かぞ）えません。決（き）める日（ひ）は、そのぶん後（あと）になります。今日（きょう）直（なお）すと、{ $day }までに決（き）めます。
procedures-case-life = これまでと これから
procedures-case-letters = 届（とど）いた手紙（てがみ）
procedures-case-payments = お金（かね）
procedures-case-answers = 申（もう）し込（こ）んだこと
procedures-case-withdraw = 申（もう）し込（こ）みをやめる
procedures-case-correct = { $day }までに 直（なお）してください
procedures-case-correct-go = 直（なお）す
procedures-case-approved = 「はい」になりました
procedures-case-accepted = 届（とど）け出（で）を受（う）け取（と）りました
procedures-case-refused = だめでした
procedures-case-refused-next = 手紙（てがみ）に、もう一度（いちど）お願（ねが）いする方法（ほうほう）が書（か）いてあります。
procedures-event-step-done = { $step }が終（お）わりました
procedures-payment-due = 準備（じゅんび）しています
procedures-payment-no-account = 口座（こうざ）を教（おし）えてください
procedures-payment-prepared = 準備（じゅんび）しています
procedures-payment-released = 準備（じゅんび）しています
procedures-payment-exported = 銀行（ぎんこう）にお願（ねが）いしました
procedures-payment-paid = 振（ふ）り込（こ）みました
procedures-payment-returned = 振（ふ）り込（こ）めませんでした。口座（こうざ）を見（み）てください。
procedures-payment-unknown = 確（たし）かめています
procedures-correct-title = 申（もう）し込（こ）みを直（なお）す
procedures-correct-lead = ここだけ直（なお）してください。
procedures-correct-send = 送（おく）る
procedures-withdraw-title = 申（もう）し込（こ）みをやめますか
procedures-withdraw-lead = やめると、役所（やくしょ）は調（しら）べません。また申（もう）し込（こ）めます。
procedures-withdraw-together = 次（つぎ）の 申（もう）し込（こ）みも、いっしょに やめることに なります。この届（とど）けが ないと、決（き）められないからです。
procedures-withdraw-yes = やめる
procedures-withdraw-no = やめない

## After doing something

procedures-flash-corrected = 受（う）け取（と）りました。
procedures-flash-discarded = 消（け）しました。
procedures-flash-withdrawn = 申（もう）し込（こ）みをやめました。
procedures-flash-elsewhere = ほかの画面（がめん）でも変（か）えていました。いまの内容（ないよう）を保存（ほぞん）しました。
procedures-refused-closed = いまは申（もう）し込（こ）めません。
procedures-refused-not-for-you = あなたは申（もう）し込（こ）めません。
procedures-refused-changed-elsewhere = ほかの画面（がめん）で保存（ほぞん）しました。もう一度（いちど）開（ひら）いてください。

## What was applied for already

procedures-taken-already = この 手続（てつづき）は、もう 申請（しんせい）しています
procedures-taken-twice = 同（おな）じ 申請（しんせい）が、もうあります。同（おな）じ お金（かね）や 品物（しなもの）は、2回（かい）もらえません
procedures-taken-case = 受付番号（うけつけばんごう） { $number }
procedures-taken-granted = （認（みと）められました）
procedures-taken-running = （しらべています）
procedures-check-left-out = いま 受（う）け付（つ）けて いない ものは、外（はず）しました。ほかの ものは、このまま 送（おく）れます
