
## Navigation

quality-nav-voices = 利用者の声
quality-nav-map = サービスの品質

## Sending a review

quality-review-title = ご感想をお聞かせください
quality-review-lead = 1分で終わります。あとから送り直すと、新しいものに置き換わります。
quality-review-send = 感想を送る
quality-review-back = 申請の状況へ戻る
quality-question-receipt = 申請のしやすさは、いかがでしたか
quality-question-decision = 結果が届くまでは、いかがでしたか
quality-error-score = 3つの顔から1つ選んでください。
quality-error-long = { $over }文字多すぎます。500文字までにしてください。
quality-flash-thanks = ありがとうございました。サービスの改善に使います。
quality-refused-odd = この感想は受け付けられません。申請の状況のページから、もう一度送ってください。
quality-refused-early = 結果についての感想は、結果が出てから送れます。

## The officer's page

quality-voices-title = 利用者の声
quality-voices-lead = 申請のあとと結果のあとに届いた評価です。手続を選ぶと、その声だけを読めます。
quality-voices-all = 届いた声
quality-voices-of = 届いた声：{ $service }
quality-voices-show-all = すべての手続
quality-voices-none = まだ声は届いていません。
quality-moment-receipt = 申請のあと
quality-moment-decision = 結果のあと
quality-day = { $year }年{ $month }月{ $day }日
quality-no-reviews = なし
quality-column-trend = 12週間の動き

## The map

quality-map-title = 行政手続デジタルクオリティマップ
quality-map-lead = どの手続が、どれだけ早く、シンプルで、使いやすいか。実際の申請から毎晩計算し、そのまま公開しています。
quality-map-as-of = { $day }の計算です。
quality-map-unmeasured = まだ計算していません。毎晩3時過ぎに計算します。
quality-map-none = 条件に合う手続はありません。
quality-map-which = 手続の範囲
quality-map-all = すべての手続
quality-map-priority = 重点手続
quality-map-levels = 手続の品質
quality-map-further = くわしく
quality-map-fewest = 個人がわからないように、{ $n }人に満たない数字は公開していません。
quality-map-method = 品質基準と計算の方法
quality-map-csv = CSVで取得する
quality-map-json = JSONで取得する
quality-map-back = クオリティマップへ戻る
quality-filter-all = すべて
quality-filter-owner = 自治体
quality-filter-bureau = 局
quality-filter-level = 品質
quality-procedures = { $n }手続
quality-priority = 重点手続
quality-office = { $owner } { $bureau }
quality-bureau-child-policy = 子供政策連携室
quality-bureau-welfare = 福祉局
quality-bureau-digital = デジタルサービス局
quality-bureau-industry = 産業労働局
quality-bureau-urban = 都市整備局
quality-sum-good = 当たり前品質以上
quality-sum-good-note = 判定できた{ $of }手続のうち{ $n }手続
quality-sum-hours-note = 1年。都民{ $people }時間、事業者{ $businesses }時間、職員{ $officers }時間
quality-column-service = 手続
quality-column-level = 品質
quality-column-reviews = 評価の数
quality-column-good = よかった
quality-column-applications = 申請（1年）
quality-column-hours = 手取り時間
quality-column-criterion = 項目
quality-unit-hours = 時間
quality-hours = { $n }時間
quality-minutes = { $n }分
quality-few = 少数
quality-unknown = 不明
quality-unchecked = 未点検
quality-separator = 、

## Levels

quality-level-attractive = 魅力的品質
quality-level-basic = 当たり前品質
quality-level-below = 未達
quality-level-unknown = 不明
quality-means-attractive = 使ってよかったと思える質です。
quality-means-basic = だれもが当たり前に期待する質です。
quality-means-below = 基準に届いていません。
quality-means-unknown = 記録がないか、人数が少なく、判定していません。よいとも悪いともみなしません。
quality-principle-faster = より早く
quality-principle-simpler = よりシンプルに
quality-principle-easier = より使いやすく

## Criteria

quality-criterion-standard-days = 標準処理期間に対する日数
quality-criterion-online-days = オンライン標準処理期間に対する日数
quality-criterion-end-to-end = オンラインで終わる段階
quality-criterion-time-to-complete = 入力にかかる時間
quality-criterion-asked-again = 登録からわかるのに尋ねている質問
quality-criterion-questions = 全員が答える質問
quality-criterion-evidence = 省略できない書類
quality-criterion-pages = 入力するページ
quality-criterion-steps = 役所の中の段階
quality-criterion-returned = 補正で戻した割合
quality-criterion-abandoned = 途中でやめた割合
quality-criterion-phone = スマートフォンでの利用
quality-criterion-accessibility = アクセシビリティの不備
quality-criterion-languages = 使えることば
quality-criterion-review = よかったという評価
quality-method-standard-days = この1年に届き、決定まで終わった申請の処理日数（中央値、開庁日。補正を待った日を除く）を、手続の標準処理期間で割ったものです。
quality-method-online-days = オンラインの申請だけの処理日数（中央値）を、オンライン標準処理期間で割ったものです。
quality-method-end-to-end = 申請、書類、手数料、結果の通知、受け取りのうち、どこにも行かずに済む段階の割合です。手続の定義から読みます。
quality-method-time-to-complete = 各ページを開いていた秒数（中央値）の合計です。ブラウザがページと秒数だけを送ります。だれのものかは記録しません。
quality-method-asked-again = 住民票や税などの登録にあるのに、あらかじめ入力されない質問の数です。手続の定義から読みます。
quality-method-questions = 必ず自分で答える質問の数です。書類と同意は数えません。手続の定義から読みます。
quality-method-evidence = 登録で確かめて省略できることのない書類の数です。手続の定義から読みます。
quality-method-pages = 全員が何かを入力するページの数です。手続の定義から読みます。
quality-method-steps = 受け付けてから決定するまでの、役所の中の段階の数です。手続の定義から読みます。
quality-method-returned = この1年に届いた申請のうち、補正のために一度でも申請者に戻したものの割合です。
quality-method-abandoned = 書きかけのまま7日間触れられなかった申請の割合です。一度数え、どのページだったかだけを残します。あとで送信されたものも含みます。
quality-method-phone = 狭い画面で開かれたページの割合です。ブラウザが送る幅の区分だけを数えます。
quality-method-accessibility = 手続のページを規格（JIS X 8341-3）に照らして点検し、使えない人が出る不備として記録された数です。1年を過ぎた点検は使いません。
quality-method-languages = 説明と質問のすべてがそろっていることばの数です。手続の定義から読みます。
quality-method-review = この1年のレビューのうち、「よかった」の割合です。
quality-value-percent = { $n }%
quality-value-count = { $n }
quality-value-seconds = { $s }秒
quality-value-minutes = { $m }分{ $s }秒
quality-at-most = { $value }以下
quality-at-least = { $value }以上
quality-from-definition = 手続の定義（人の記録ではありません）
quality-from-nobody = まだ記録がありません
quality-from-few = { $n }人未満
quality-from-people = { $n }人
quality-from-visits = { $n }回

## A procedure with its evidence

quality-one-measured = { $day } { $time }に計算しました。
quality-one-span = それまでの{ $n }日間の記録です。
quality-one-service = この手続を見る
quality-evidence-how = 求め方
quality-evidence-people = もとの人数
quality-evidence-source = 根拠
quality-evidence-as-of = （{ $day }時点）
quality-evidence-ours = 基準の値は、都の値が公開されていないため、この仕組みが決めたものです（{ $day }）。
quality-evidence-weight = 必須の項目
quality-evidence-essential = これが未達なら、手続全体が未達になります。
quality-stage-apply = 申請
quality-stage-evidence = 書類の提出
quality-stage-fee = 手数料
quality-stage-notice = 結果の通知
quality-stage-award = 受け取り
quality-stage-here = { $stage }：オンライン
quality-stage-elsewhere = { $stage }：別の方法
quality-lang-ja = 日本語
quality-lang-ja-x-easy = やさしい日本語
quality-lang-en = 英語
quality-trend-title = これまでの動き
quality-trend-chart = 当たり前品質以上の項目の割合
quality-trend-first = 記録はまだ1日分です。毎晩増えます。
quality-trend-point = { $percent }%（{ $level }）
quality-left-title = どのページでやめたか
quality-left-lead = 書きかけのまま7日間触れられなかった申請と、ページを開いていた時間です。5に満たない数は出していません。
quality-left-page = ページ
quality-left-drafts = やめた申請
quality-left-times = 開かれた回数
quality-left-median = 開いていた時間（中央値）
quality-page-check = 確認して送信するページ
quality-hours-lead = 窓口に行っていたときと、オンラインにしたあとの、1件にかかる時間です。
quality-hours-what = かかる時間
quality-hours-before = 窓口
quality-hours-after = オンライン
quality-hours-travel = 行き帰り
quality-hours-waiting = 待ち
quality-hours-writing = 登録にあることの記入
quality-hours-officer = 職員の入力と整理
quality-hours-people = 都民の手取り時間（1年）
quality-hours-businesses = 事業者の手取り時間（1年）
quality-hours-officers = 職員の手取り時間（1年）

## Side by side

quality-compare-title = 手続をくらべる
quality-compare-lead = 同じ基準で並べています。
quality-compare-button = 選んだ手続をくらべる
quality-compare-help = 2つか{ $n }つ選べます。
quality-compare-most = 並べられるのは{ $n }つまでです。はじめの{ $n }つを並べました。
quality-compare-two = 手続を2つ以上選んでください。

## The standard

quality-standard-title = 品質基準と計算の方法
quality-standard-lead = 「より早く、よりシンプルに、より使いやすく」の3原則で、手続の質を測ります。
quality-standard-edition = 版 { $version }（{ $day }から）
quality-standard-ours = 3原則と「当たり前品質」「魅力的品質」は東京都の考え方です。都の基準の値は公開されていないため、ここにある値はすべて、この仕組みが決めたものです。
quality-standard-levels = 判定
quality-standard-whole = 原則ごとの判定は、必須の項目がひとつでも未達なら未達、必須の項目の半分以上がわからなければ不明、未達がなく半分以上が魅力的品質なら魅力的品質、ほかは当たり前品質です。手続全体の判定は、3原則のうちいちばん低いものです。未達がなく、不明の原則があれば不明です。
quality-standard-hours = 手取り時間の計算
quality-map-hours = オンラインの申請1件ごとに、窓口への行き帰り、待ち{ $waiting }分、登録にあることの記入{ $writing }分が省けると数えます。職員は1件{ $officer }分です。都の手続の行き帰りは、住む人の数で平均した{ $mean }分です。
quality-standard-assumed = これらの値は仮定です。窓口で実際に数えた値があれば、それに置き換えます。
quality-standard-travel = 窓口への行き帰り（住んでいる区市町村ごと）
quality-standard-places = 区市町村
quality-standard-count = { $n }団体
quality-standard-own = 区市町村の窓口
quality-standard-metropolitan = 都の窓口
quality-standard-seconds = 入力にかかる時間の測り方
quality-standard-seconds-how = 質問のページを離れるとき、ブラウザが、手続の名前、ページの名前、秒数、画面が狭いかどうかだけを一度送ります。クッキーも番号も送らず、だれが開いたかはわかりません。届いたものはすぐに区分ごとの回数に足され、ひとつひとつは残りません。スクリプトを使わない人の時間は測りません。

## The owner's pages

quality-nav-lift = 品質を上げる
quality-lift-title = 手続の品質を上げる
quality-lift-lead = 担当の手続の今の品質と、次の品質に上げるためにすることです。
quality-lift-steps = することの数
quality-lift-gain = 生まれる時間（1年）
quality-lift-nightly = 毎晩計算します。定義を直したあとは、すぐに計算し直せます。
quality-lift-again = 今すぐ計算する
quality-lift-evidence = 数字の根拠を見る
quality-lift-voices = 利用者の声を見る
quality-lift-definition = 手続の定義を見る
quality-lift-back = 手続の一覧へ戻る
quality-lift-top = いちばん上の「魅力的品質」です。
quality-lift-unknown = 3原則のどれかに、判定できる記録がまだありません。
quality-lift-next = 「{ $level }」に上げるには
quality-lift-method = 生まれる時間の多い順です。この1年の申請{ $n }件が同じだけ続くとして、項目が基準ちょうどになったときに省ける時間を見積もっています。
quality-lift-from-to = 今は{ $now }。{ $to }にします。
quality-lift-hours = 1年に約{ $n }時間{ $m }分が生まれます
quality-lift-no-hours = 時間には見積もれません
quality-advice-standard-days = 「申請の流れ」で、どの段階で待っているかを確かめてください。
quality-advice-online-days = 規則の判定が明らかな申請をまとめて進めると、日数が縮まります。
quality-advice-end-to-end = 手数料の支払いと品物の受け取りを、オンラインや送付に変えられないか確かめてください。
quality-advice-time-to-complete = 時間の長いページから、質問を減らすか、言葉をやさしくしてください。
quality-advice-asked-again = 質問に prefill を加えると、登録から自動で入ります。
quality-advice-questions = 審査で使っていない質問をやめてください。
quality-advice-evidence = 書類に waived_when を加え、登録で確かめられる人には求めないようにしてください。
quality-advice-pages = 質問を減らすか、関係のある質問を1ページにまとめてください。
quality-advice-steps = 同じ役割が続けて見ている段階をまとめてください。
quality-advice-returned = いちばん多く戻している質問の説明と確かめ方を直してください。
quality-advice-abandoned = いちばん多くやめているページを直してください。
quality-advice-phone = 狭い画面で最後まで試し、書類は写真で出せるようにしてください。
quality-advice-accessibility = 不備を直して点検し直し、下に記録してください。
quality-advice-languages = やさしい日本語と英語の言葉をそろえてください。
quality-advice-review = 「利用者の声」で多い困りごとから直し、直したことを伝えてください。
quality-check-title = アクセシビリティの点検
quality-check-last = { $day }の点検で、不備は{ $n }件でした（{ $note }）。
quality-check-never = 点検の記録はありません。マップでは「未点検」と出ます。
quality-check-day = 点検した日
quality-check-day-help = 例：2026-11-20
quality-check-faults = 不備の数
quality-check-faults-help = 使えない人が出る不備の数です。なければ0。
quality-check-note = 何で、だれが確かめたか
quality-check-note-help = 例：axe と、画面読み上げを使う職員2人
quality-check-send = 点検を記録する
quality-error-day = 今日までの日を、2026-11-20 のように入れてください。
quality-error-faults = 0以上の数を入れてください。
quality-error-note = 何で確かめたかを、{ $n }文字までで入れてください。
quality-flash-measured = 計算し直しました。
quality-flash-checked = 点検を記録し、計算し直しました。

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

quality-about-title = 何についての声か
quality-about-lead = 言葉の似ている声を自動でまとめています。引用は、名前、番号、住所を伏せています。
quality-about-rising = 増えています
quality-about-trouble = 困りごと { $n }
quality-about-praise = よかった { $n }
quality-about-page = 多くは「{ $page }」のページについてです（{ $n }件）。
quality-about-answer = 改善を知らせる
quality-about-raised = 新しい困りごと、増えている困りごとがあります
quality-topic-unknown = そのほかの困りごと
quality-topic-alike = 「{ $like }」に似た声
quality-topic-waiting = 待ち時間・日数
quality-topic-photo = 写真・ファイル
quality-topic-sign-in = ログイン・カード
quality-topic-words = 言葉・説明
quality-topic-questions = 質問の多さ
quality-topic-again = 同じことの繰り返し
quality-topic-errors = エラー・進めない
quality-topic-account = 口座
quality-topic-correction = 補正・やり直し
quality-topic-phone = スマートフォン
quality-topic-language = ことば・翻訳
quality-topic-reading-aloud = 読み上げ・キーボード
quality-topic-evidence = 書類
quality-topic-notice = お知らせ・連絡
quality-topic-people = 職員・窓口
quality-topic-amount = 金額・手数料
quality-answers-title = 声を受けて変えたこと
quality-answer-title = 改善を知らせる：{ $about }
quality-answer-lead = 書いた人全員にお知らせが届き、クオリティマップにも載ります。だれに届いたかは、職員にはわかりません。
quality-answer-words = 何を変えたか
quality-answer-words-help = 何を、いつから、どう変えたかを、800文字までで書いてください。変えられないときは、その理由を書いてください。
quality-answer-revision = 変えた定義の版
quality-answer-revision-help = 手続の定義を変えたときは、その版を選んでください。変えていないときは、選ばずに送ってください。
quality-answer-revision-n = 定義の第{ $n }版
quality-answer-send = 知らせる
quality-answer-back = 声の一覧へ戻る
quality-answer-telling = 書いた人に知らせています
quality-answer-told = { $n }人に知らせました
quality-answer-told-few = 書いた人に知らせました
quality-error-answer = 何を変えたかを書いてください。
quality-error-answer-long = { $over }文字多すぎます。800文字までにしてください。
quality-error-revision = 一覧にある版を選んでください。
quality-flash-answered = 書いた人に知らせます。
quality-told-subject = いただいた声を受けて：{ $service }
quality-told-intro = 「{ $service }」に感想をお寄せいただき、ありがとうございました。{ $owner }からのお知らせです。
quality-told-changed = この手続は、定義の第{ $n }版で変わりました。
quality-told-where = 手続の今の品質は、こちらで見られます。 { $address }
quality-told-anonymous = このお知らせは自動で届いています。だれが感想を書いたかは、職員に知らされていません。

## The course of cases

quality-lift-course = 申請の流れを見る
quality-course-title = 申請の流れ
quality-course-lead = この1年に届いた申請が、実際にたどった流れです。どこで待ち、何を戻しているかを確かめて、手続を組み直すために使います。
quality-course-none = この1年に届いた申請はまだありません。
quality-course-back = この手続へ戻る
quality-course-cases = 申請
quality-course-unit = 件
quality-course-days = 決定までの開庁日（中央値）
quality-course-days-unit = 日
quality-course-way = { $n }件 { $days }
quality-course-longest = いちばん長く待つのは「{ $from }」から「{ $to }」までで、{ $days }です。
quality-course-waits = どこで待つか
quality-course-from = これから
quality-course-to = これまで
quality-course-wait = 待つ日数（中央値）
quality-course-asked = 何を戻しているか
quality-course-asked-lead = 職員が申請者に補正を求めた質問です。
quality-course-times = { $n }回
quality-course-offices = ほかの自治体の同じ手続
quality-course-alone = くらべられる自治体はありません。{ $n }人に満たない自治体は出していません。
quality-days-tenths = { $n }日
quality-event-opened = 申請が届く
quality-event-correction-asked = 補正を求める
quality-event-corrected = 補正が届く
quality-event-step-done = 段階が終わる
quality-event-opinion-asked = 意見を求める
quality-event-opinion-given = 意見が出る
quality-event-approved = 承認
quality-event-refused = 却下
quality-event-accepted = 受理
quality-event-withdrawn = 取下げ
