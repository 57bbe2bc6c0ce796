
## Navigation

quality-nav-voices = 使（つか）う人（ひと）の声（こえ）
quality-nav-map = サービスの よさ

## Sending a review

quality-review-title = あなたの思（おも）ったことを 教（おし）えてください
quality-review-lead = すぐに終（お）わります。もう一度（いちど） 送（おく）ると、新（あたら）しくなります。
quality-review-send = 送（おく）る
quality-review-back = もどる
quality-question-receipt = 申（もう）し込（こ）みは かんたんでしたか
quality-question-decision = 結果（けっか）が来（く）るまで どうでしたか
quality-error-score = 3つから 1つ えらんでください。
quality-error-long = { $over }文字（もじ） 多（おお）いです。500文字（もじ）までです。
quality-flash-thanks = ありがとうございました。サービスを よくするために 使（つか）います。
quality-refused-odd = 送（おく）れませんでした。もう一度（いちど） 送（おく）ってください。
quality-refused-early = 結果（けっか）が出（で）てから 送（おく）れます。

## The officer's page

quality-voices-title = 使（つか）う人（ひと）の声（こえ）
quality-voices-lead = 申（もう）し込（こ）みと結果（けっか）のあとの 声（こえ）です。
quality-voices-all = とどいた声（こえ）
quality-voices-of = とどいた声（こえ）：{ $service }
quality-voices-show-all = ぜんぶの手続（てつづ）き
quality-voices-none = まだ ありません。
quality-moment-receipt = 申（もう）し込（こ）みのあと
quality-moment-decision = 結果（けっか）のあと
quality-day = { $year }年{ $month }月{ $day }日
quality-no-reviews = なし
quality-column-trend = 12週間（しゅうかん）

## The map

quality-map-title = 手続（てつづ）きの よさの 地図（ちず）
quality-map-lead = どの手続（てつづ）きが 早（はや）くて かんたんで 使（つか）いやすいか わかります。毎晩（まいばん） 計算（けいさん）します。
quality-map-as-of = { $day }の 計算（けいさん）です。
quality-map-unmeasured = まだ 計算（けいさん）していません。毎晩（まいばん） 3時（じ）すぎに 計算（けいさん）します。
quality-map-none = 合（あ）う手続（てつづ）きは ありません。
quality-map-which = どの手続（てつづ）きか
quality-map-all = ぜんぶの手続（てつづ）き
quality-map-priority = 大切（たいせつ）な手続（てつづ）き
quality-map-levels = 手続（てつづ）きの よさ
quality-map-further = もっと くわしく
quality-map-fewest = だれのことか わからないように します。{ $n }人（にん）より 少（すく）ない数（かず）は 出（だ）しません。
quality-map-method = 計算（けいさん）の しかた
quality-map-csv = CSVで もらう
quality-map-json = JSONで もらう
quality-map-back = 地図（ちず）に もどる
quality-filter-all = ぜんぶ
quality-filter-owner = 市（し）や区（く）
quality-filter-bureau = 局（きょく）
quality-filter-level = よさ
quality-procedures = { $n }つ
quality-priority = 大切（たいせつ）な手続（てつづ）き
quality-office = { $owner } { $bureau }
quality-bureau-child-policy = 子供政策連携室（こどもせいさくれんけいしつ）
quality-bureau-welfare = 福祉局（ふくしきょく）
quality-bureau-digital = デジタルサービス局（きょく）
quality-bureau-industry = 産業労働局（さんぎょうろうどうきょく）
quality-bureau-urban = 都市整備局（としせいびきょく）
quality-sum-good = ふつうより よい
quality-sum-good-note = わかった{ $of }つの うち { $n }つ
quality-sum-hours-note = 1年（ねん）。人（ひと） { $people }時間（じかん）、会社（かいしゃ） { $businesses }時間（じかん）、職員（しょくいん） { $officers }時間（じかん）
quality-column-service = 手続（てつづ）き
quality-column-level = よさ
quality-column-reviews = 声（こえ）の数（かず）
quality-column-good = よかった
quality-column-applications = 申（もう）し込（こ）み（1年（ねん））
quality-column-hours = できた時間（じかん）
quality-column-criterion = 見（み）るところ
quality-unit-hours = 時間（じかん）
quality-hours = { $n }時間（じかん）
quality-minutes = { $n }分（ふん）
quality-few = 少（すく）ない
quality-unknown = わからない
quality-unchecked = まだ しらべていない
quality-separator = 、

## Levels

quality-level-attractive = とても よい
quality-level-basic = ふつう
quality-level-below = まだ たりない
quality-level-unknown = わからない
quality-means-attractive = 使（つか）って よかったと 思（おも）えます。
quality-means-basic = あたりまえの よさです。
quality-means-below = 決（き）まりに とどいていません。
quality-means-unknown = 記録（きろく）が ないか、人（ひと）が 少（すく）ないです。よいとも わるいとも 言（い）いません。
quality-principle-faster = 早（はや）い
quality-principle-simpler = かんたん
quality-principle-easier = 使（つか）いやすい

## Criteria

quality-criterion-standard-days = 決（き）まりの日数（にっすう）と くらべた日数（にっすう）
quality-criterion-online-days = インターネットの 決（き）まりの日数（にっすう）と くらべた日数（にっすう）
quality-criterion-end-to-end = インターネットで できるところ
quality-criterion-time-to-complete = 書（か）くのに かかる時間（じかん）
quality-criterion-asked-again = 役所（やくしょ）が 知（し）っているのに 聞（き）くこと
quality-criterion-questions = みんなが 答（こた）える質問（しつもん）
quality-criterion-evidence = かならず いる書類（しょるい）
quality-criterion-pages = 書（か）くページ
quality-criterion-steps = 役所（やくしょ）の 中（なか）の しごとの 数（かず）
quality-criterion-returned = なおして もらった わりあい
quality-criterion-abandoned = とちゅうで やめた わりあい
quality-criterion-phone = スマートフォンで 使（つか）った わりあい
quality-criterion-accessibility = 使（つか）えない人（ひと）が いる ところ
quality-criterion-languages = ことばの 数（かず）
quality-criterion-review = よかったと 言（い）った わりあい
quality-method-standard-days = 申（もう）し込（こ）みから 決（き）まるまでの 日数（にっすう）です。まん中（なか）の人（ひと）の日数（にっすう）を、決（き）まりの日数（にっすう）で わります。
quality-method-online-days = インターネットの 申（もう）し込（こ）みだけの 日数（にっすう）です。決（き）まりの日数（にっすう）で わります。
quality-method-end-to-end = どこにも 行（い）かないで できるところの わりあいです。手続（てつづ）きの 決（き）まりから 読（よ）みます。
quality-method-time-to-complete = ページを 開（ひら）いていた 時間（じかん）の 合計（ごうけい）です。だれの時間（じかん）かは 記録（きろく）しません。
quality-method-asked-again = 役所（やくしょ）が もう 知（し）っているのに 聞（き）いている質問（しつもん）の数（かず）です。
quality-method-questions = かならず 自分（じぶん）で 答（こた）える質問（しつもん）の数（かず）です。
quality-method-evidence = だれでも かならず 出（だ）す書類（しょるい）の数（かず）です。
quality-method-pages = みんなが 何（なに）かを 書（か）くページの数（かず）です。
quality-method-steps = 申（もう）し込（こ）みが 来（き）てから 決（き）まるまでの、役所（やくしょ）の しごとの 数（かず）です。
quality-method-returned = なおすために 一度（いちど）でも もどした 申（もう）し込（こ）みの わりあいです。
quality-method-abandoned = 7日間（なのかかん） だれも さわらなかった 申（もう）し込（こ）みの わりあいです。どのページかだけを 残（のこ）します。
quality-method-phone = せまい画面（がめん）で 開（ひら）いた わりあいです。
quality-method-accessibility = 目（め）や手（て）が 不自由（ふじゆう）な人（ひと）が 使（つか）えないところの 数（かず）です。1年（ねん）より 前（まえ）の しらべは 使（つか）いません。
quality-method-languages = 説明（せつめい）と質問（しつもん）が ぜんぶ ある ことばの数（かず）です。
quality-method-review = 声（こえ）の うち、「よかった」の わりあいです。
quality-value-percent = { $n }%
quality-value-count = { $n }
quality-value-seconds = { $s }秒（びょう）
quality-value-minutes = { $m }分（ふん）{ $s }秒（びょう）
quality-at-most = { $value }まで
quality-at-least = { $value }より 多（おお）い
quality-from-definition = 手続（てつづ）きの 決（き）まり
quality-from-nobody = まだ 記録（きろく）が ありません
quality-from-few = { $n }人（にん）より 少（すく）ない
quality-from-people = { $n }人（にん）
quality-from-visits = { $n }回（かい）

## A procedure with its evidence

quality-one-measured = { $day } { $time }に 計算（けいさん）しました。
quality-one-span = その前（まえ）の { $n }日間（にちかん）の 記録（きろく）です。
quality-one-service = この手続（てつづ）きを 見（み）る
quality-evidence-how = 計算（けいさん）の しかた
quality-evidence-people = 何人（なんにん）か
quality-evidence-source = もとに なるもの
quality-evidence-as-of = （{ $day }）
quality-evidence-ours = この数（かず）は、この しくみが 決（き）めました（{ $day }）。都（と）の 数（かず）は 公開（こうかい）されていません。
quality-evidence-weight = とても 大切（たいせつ）
quality-evidence-essential = これが たりないと、ぜんぶが「まだ たりない」に なります。
quality-stage-apply = 申（もう）し込（こ）み
quality-stage-evidence = 書類（しょるい）
quality-stage-fee = お金（かね）を はらう
quality-stage-notice = 結果（けっか）の お知（し）らせ
quality-stage-award = 受（う）け取（と）る
quality-stage-here = { $stage }：インターネット
quality-stage-elsewhere = { $stage }：ほかの やり方（かた）
quality-lang-ja = 日本語（にほんご）
quality-lang-ja-x-easy = やさしい日本語（にほんご）
quality-lang-en = 英語（えいご）
quality-trend-title = これまで
quality-trend-chart = 「ふつう」より よいところの わりあい
quality-trend-first = 記録（きろく）は まだ 1日（にち）です。毎晩（まいばん） ふえます。
quality-trend-point = { $percent }%（{ $level }）
quality-left-title = どのページで やめたか
quality-left-lead = 7日間（なのかかん） だれも さわらなかった 申（もう）し込（こ）みと、ページの時間（じかん）です。5より 少（すく）ない数（かず）は 出（だ）しません。
quality-left-page = ページ
quality-left-drafts = やめた数（かず）
quality-left-times = 開（ひら）いた回数（かいすう）
quality-left-median = 開（ひら）いていた時間（じかん）
quality-page-check = 見直（みなお）して 送（おく）るページ
quality-hours-lead = 役所（やくしょ）に 行（い）くときと、インターネットの ときの 時間（じかん）です。
quality-hours-what = かかる時間（じかん）
quality-hours-before = 役所（やくしょ）
quality-hours-after = インターネット
quality-hours-travel = 行（い）って 帰（かえ）る
quality-hours-waiting = 待（ま）つ
quality-hours-writing = 役所（やくしょ）が 知（し）っていることを 書（か）く
quality-hours-officer = 職員（しょくいん）が 入力（にゅうりょく）する
quality-hours-people = 人（ひと）に できた時間（じかん）（1年（ねん））
quality-hours-businesses = 会社（かいしゃ）に できた時間（じかん）（1年（ねん））
quality-hours-officers = 職員（しょくいん）に できた時間（じかん）（1年（ねん））

## Side by side

quality-compare-title = 手続（てつづ）きを くらべる
quality-compare-lead = 同（おな）じ決（き）まりで くらべます。
quality-compare-button = えらんだ手続（てつづ）きを くらべる
quality-compare-help = 2つか { $n }つ えらべます。
quality-compare-most = { $n }つまで くらべられます。はじめの { $n }つを 出（だ）しました。
quality-compare-two = 手続（てつづ）きを 2つより 多（おお）く えらんでください。

## The standard

quality-standard-title = 計算（けいさん）の しかた
quality-standard-lead = 「早（はや）い・かんたん・使（つか）いやすい」の 3つで 見（み）ます。
quality-standard-edition = { $version }（{ $day }から）
quality-standard-ours = 3つの 考（かんが）え方（かた）は 東京都（とうきょうと）の ものです。数（かず）は 公開（こうかい）されていないので、この しくみが 決（き）めました。
quality-standard-levels = よさの 決（き）め方（かた）
quality-standard-whole = 大切（たいせつ）な ところが 1つでも たりないと「まだ たりない」です。大切（たいせつ）な ところの 半分（はんぶん）より 多（おお）くが わからないと「わからない」です。たりないところが なくて、半分（はんぶん）より 多（おお）くが「とても よい」なら「とても よい」です。ほかは「ふつう」です。ぜんたいは、3つの いちばん 低（ひく）いものです。
quality-standard-hours = できた時間（じかん）の 計算（けいさん）
quality-map-hours = インターネットの 申（もう）し込（こ）み1つで、役所（やくしょ）に 行（い）く時間（じかん）、待（ま）つ{ $waiting }分（ふん）、書（か）く{ $writing }分（ふん）が いりません。職員（しょくいん）は { $officer }分（ふん）です。都（と）の 役所（やくしょ）に 行（い）く時間（じかん）は、平均（へいきん）の { $mean }分（ふん）です。
quality-standard-assumed = この数（かず）は「たぶん」の 数（かず）です。ほんとうに はかった数（かず）が あれば、かえます。
quality-standard-travel = 役所（やくしょ）に 行（い）って 帰（かえ）る時間（じかん）
quality-standard-places = 市（し）や区（く）
quality-standard-count = { $n }つ
quality-standard-own = 市（し）や区（く）の 役所（やくしょ）
quality-standard-metropolitan = 都（と）の 役所（やくしょ）
quality-standard-seconds = 書（か）く時間（じかん）の はかり方（かた）
quality-standard-seconds-how = 質問（しつもん）のページを はなれるとき、手続（てつづ）きの名前（なまえ）、ページの名前（なまえ）、秒（びょう）、画面（がめん）が せまいかだけを 送（おく）ります。だれかは わかりません。すぐに 数（かず）に たします。

## The owner's pages

quality-nav-lift = よくする
quality-lift-title = 手続（てつづ）きを よくする
quality-lift-lead = 今（いま）の よさと、もっと よくするために することです。
quality-lift-steps = することの数（かず）
quality-lift-gain = できる時間（じかん）（1年（ねん））
quality-lift-nightly = 毎晩（まいばん） 計算（けいさん）します。なおしたあとは、すぐに 計算（けいさん）できます。
quality-lift-again = 今（いま） 計算（けいさん）する
quality-lift-evidence = 数字（すうじ）の もとを 見（み）る
quality-lift-voices = 声（こえ）を 見（み）る
quality-lift-definition = 手続（てつづ）きの 決（き）まりを 見（み）る
quality-lift-back = 手続（てつづ）きの 一覧（いちらん）に もどる
quality-lift-top = いちばん よいところです。
quality-lift-unknown = まだ 記録（きろく）が たりません。
quality-lift-next = 「{ $level }」に するには
quality-lift-method = できる時間（じかん）が 多（おお）い順（じゅん）です。1年（ねん）の 申（もう）し込（こ）み{ $n }件（けん）で 計算（けいさん）します。
quality-lift-from-to = 今（いま）は { $now }です。{ $to }に します。
quality-lift-hours = 1年（ねん）に { $n }時間（じかん）{ $m }分（ふん） できます
quality-lift-no-hours = 時間（じかん）は 計算（けいさん）できません
quality-advice-standard-days = どこで 待（ま）っているか 見（み）てください。
quality-advice-online-days = はっきりしている 申（もう）し込（こ）みは、まとめて できます。
quality-advice-end-to-end = お金（かね）を インターネットで はらえないか、考（かんが）えてください。
quality-advice-time-to-complete = 時間（じかん）の 長（なが）いページを なおしてください。
quality-advice-asked-again = 役所（やくしょ）が 知（し）っていることは、自動（じどう）で 入（い）れてください。
quality-advice-questions = いらない質問（しつもん）を やめてください。
quality-advice-evidence = 役所（やくしょ）が わかる書類（しょるい）は、もらわないでください。
quality-advice-pages = 質問（しつもん）を へらしてください。
quality-advice-steps = 同（おな）じ人（ひと）が 2回（かい） 見（み）るところを まとめてください。
quality-advice-returned = なおすことが 多（おお）い質問（しつもん）の 説明（せつめい）を なおしてください。
quality-advice-abandoned = やめる人（ひと）が 多（おお）いページを なおしてください。
quality-advice-phone = スマートフォンで さいごまで ためしてください。
quality-advice-accessibility = 使（つか）えないところを なおして、もう一度（いちど） しらべてください。
quality-advice-languages = たりない ことばを 書（か）いてください。
quality-advice-review = こまったことの 多（おお）いものから なおしてください。
quality-check-title = 使（つか）えない人（ひと）が いないか しらべる
quality-check-last = { $day }に しらべました。{ $n }つ ありました（{ $note }）。
quality-check-never = まだ しらべていません。
quality-check-day = しらべた日（ひ）
quality-check-day-help = 例（れい）：2026-11-20
quality-check-faults = 使（つか）えないところの 数（かず）
quality-check-faults-help = なければ 0です。
quality-check-note = 何（なに）で しらべたか
quality-check-note-help = 例（れい）：axe
quality-check-send = 記録（きろく）する
quality-error-day = 今日（きょう）までの 日（ひ）を 入（い）れてください。例（れい）：2026-11-20
quality-error-faults = 0か それより 大（おお）きい 数（かず）を 入（い）れてください。
quality-error-note = 何（なに）で しらべたか、{ $n }文字（もじ）までで 書（か）いてください。
quality-flash-measured = もう一度（いちど） 計算（けいさん）しました。
quality-flash-checked = 記録（きろく）して、計算（けいさん）しました。

## The file

quality-csv-service = 手続ID
quality-csv-title = 手続名
quality-csv-government = 自治体・局
quality-csv-priority = 重点手続
quality-csv-as-of = 計算日
quality-csv-level = 品質
quality-csv-faster = より早く
quality-csv-simpler = よりシンプルに
quality-csv-easier = より使いやすく
quality-csv-applications = 申請（1年）
quality-csv-people-minutes = 都民の手取り時間（分）
quality-csv-business-minutes = 事業者の手取り時間（分）
quality-csv-officer-minutes = 職員の手取り時間（分）
quality-csv-yes = はい
quality-csv-no = いいえ

## Reviews by what they are about

quality-about-title = 何（なに）についての 声（こえ）か
quality-about-lead = 言葉（ことば）が にている声（こえ）を まとめます。名前（なまえ）や 番号（ばんごう）は かくします。
quality-about-rising = ふえています
quality-about-trouble = こまったこと { $n }
quality-about-praise = よかったこと { $n }
quality-about-page = 「{ $page }」の ページの 声（こえ）が 多（おお）いです（{ $n }）。
quality-about-answer = なおしたことを 知（し）らせる
quality-about-raised = 新（あたら）しい こまったことが あります
quality-topic-unknown = ほかの こまったこと
quality-topic-alike = 「{ $like }」に にた声（こえ）
quality-topic-waiting = 待（ま）つ時間（じかん）
quality-topic-photo = 写真（しゃしん）・ファイル
quality-topic-sign-in = ログイン・カード
quality-topic-words = ことば・説明（せつめい）
quality-topic-questions = 質問（しつもん）の 多（おお）さ
quality-topic-again = 同（おな）じことを また 書（か）く
quality-topic-errors = エラー・進（すす）めない
quality-topic-account = 銀行（ぎんこう）の 口座（こうざ）
quality-topic-correction = なおすこと
quality-topic-phone = スマートフォン
quality-topic-language = 外国（がいこく）の ことば
quality-topic-reading-aloud = 読（よ）み上（あ）げ・キーボード
quality-topic-evidence = 書類（しょるい）
quality-topic-notice = お知（し）らせ
quality-topic-people = 職員（しょくいん）・窓口（まどぐち）
quality-topic-amount = お金（かね）
quality-answers-title = 声（こえ）を聞（き）いて なおしたこと
quality-answer-title = なおしたことを 知（し）らせる：{ $about }
quality-answer-lead = 書（か）いた人（ひと） みんなに とどきます。だれに とどいたかは わかりません。
quality-answer-words = なおしたこと
quality-answer-words-help = 何（なに）を いつから かえたか、800文字（もじ）までで 書（か）いてください。
quality-answer-revision = 決（き）まりの 版（はん）
quality-answer-revision-help = 決（き）まりを かえたときは、えらんでください。
quality-answer-revision-n = 決（き）まりの 第（だい）{ $n }版（はん）
quality-answer-send = 知（し）らせる
quality-answer-back = 声（こえ）に もどる
quality-answer-telling = 書（か）いた人（ひと）に 知（し）らせています
quality-answer-told = { $n }人（にん）に 知（し）らせました
quality-answer-told-few = 書（か）いた人（ひと）に 知（し）らせました
quality-error-answer = なおしたことを 書（か）いてください。
quality-error-answer-long = { $over }文字（もじ） 多（おお）いです。800文字（もじ）までです。
quality-error-revision = 中（なか）から えらんでください。
quality-flash-answered = 書（か）いた人（ひと）に 知（し）らせます。
quality-told-subject = あなたの声（こえ）を 聞（き）いて：{ $service }
quality-told-intro = 「{ $service }」の 声（こえ）を ありがとうございました。{ $owner }からの お知（し）らせです。
quality-told-changed = この手続（てつづ）きは、決（き）まりの 第（だい）{ $n }版（はん）で かわりました。
quality-told-where = 手続（てつづ）きの よさは ここで 見（み）られます。 { $address }
quality-told-anonymous = この お知（し）らせは 自動（じどう）で とどきます。だれが 書（か）いたか、職員（しょくいん）は 知（し）りません。

## The course of cases

quality-lift-course = 申（もう）し込（こ）みの 流（なが）れを 見（み）る
quality-course-title = 申（もう）し込（こ）みの 流（なが）れ
quality-course-lead = 1年（ねん）の 申（もう）し込（こ）みが ほんとうに 通（とお）った 道（みち）です。
quality-course-none = まだ 申（もう）し込（こ）みが ありません。
quality-course-back = 手続（てつづ）きに もどる
quality-course-cases = 申（もう）し込（こ）み
quality-course-unit = 件（けん）
quality-course-days = 決（き）まるまでの日（ひ）
quality-course-days-unit = 日（にち）
quality-course-way = { $n }件（けん） { $days }
quality-course-longest = いちばん 長（なが）く 待（ま）つのは「{ $from }」から「{ $to }」までです。{ $days }です。
quality-course-waits = どこで 待（ま）つか
quality-course-from = はじめ
quality-course-to = つぎ
quality-course-wait = 待（ま）つ日（ひ）
quality-course-asked = 何（なに）を なおすか
quality-course-asked-lead = 職員（しょくいん）が なおしてほしいと 言（い）った質問（しつもん）です。
quality-course-times = { $n }回（かい）
quality-course-offices = ほかの 市（し）や区（く）の 同（おな）じ手続（てつづ）き
quality-course-alone = くらべるところが ありません。{ $n }人（にん）より 少（すく）ないところは 出（だ）しません。
quality-days-tenths = { $n }日（にち）
quality-event-opened = 申（もう）し込（こ）みが とどく
quality-event-correction-asked = なおすことを たのむ
quality-event-corrected = なおしたものが とどく
quality-event-step-done = しごとが おわる
quality-event-opinion-asked = 意見（いけん）を 聞（き）く
quality-event-opinion-given = 意見（いけん）が 来（く）る
quality-event-approved = 認（みと）める
quality-event-refused = 認（みと）めない
quality-event-accepted = 受（う）け取（と）る
quality-event-withdrawn = やめる
