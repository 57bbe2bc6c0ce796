
## Navigation

disbursement-nav-payments = 支払（しはらい）

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
disbursement-payments = { $n }件（けん）
disbursement-unit = 件（けん）

## The page of payments

disbursement-title = 支払（しはらい）
disbursement-lead = 決（き）まったお金（かね）を、二人（ふたり）で たしかめてから 送（おく）ります。
disbursement-returns-open = 銀行（ぎんこう）の結果（けっか）を入（い）れる
disbursement-payer-open = お金（かね）を出（だ）す口座（こうざ）
disbursement-state-due = これから払（はら）う
disbursement-state-no-account = 口座（こうざ）がない
disbursement-state-prepared = もう一人（ひとり）の確認（かくにん）を待（ま）つ
disbursement-state-released = 確認（かくにん）した
disbursement-state-exported = 銀行（ぎんこう）にたのんだ
disbursement-state-paid = 払（はら）った
disbursement-state-returned = もどってきた
disbursement-state-unknown = わからない
disbursement-due-title = 払（はら）う予定（よてい）
disbursement-due-none = いま 払（はら）うものは ありません。
disbursement-column-due = 払（はら）う日（ひ）
disbursement-column-count = 数（かず）
disbursement-column-yen = お金（かね）
disbursement-column-payee = 受（う）け取（と）る人（ひと）
disbursement-column-service = 手続（てつづ）き
disbursement-column-state = 今（いま）のようす
disbursement-column-next = 次（つぎ）にすること
disbursement-column-account = 送（おく）る口座（こうざ）
disbursement-column-reference = 照合（しょうごう）番号（ばんごう）
disbursement-column-maker = 作（つく）った人（ひと）
disbursement-column-checker = 確認（かくにん）した人（ひと）
disbursement-column-line = 行（ぎょう）
disbursement-column-content = 書（か）いてあること
disbursement-column-why = わけ
disbursement-list-title = 支払（しはらい）のリスト
disbursement-list-none = この支払（しはらい）は ありません。
disbursement-list-more = 古（ふる）い方（ほう）から { $n }件（けん）を 見（み）せています。
disbursement-list-closed = 受（う）け取（と）る人（ひと）と口座（こうざ）は、支払（しはらい）の担当（たんとう）だけが 見（み）られます。
disbursement-account-mend = 口座（こうざ）を直（なお）す
disbursement-batch-open = まとまりを見（み）る

## Raising and preparing

disbursement-raise-title = 払（はら）う日（ひ）が来（き）たものを 出（だ）す
disbursement-raise-help = 毎朝（まいあさ） 自動（じどう）でします。今（いま） することも できます。何回（なんかい） おしても だいじょうぶです。
disbursement-raise = 今（いま） 出（だ）す
disbursement-raised = { $n }件（けん） 出（だ）しました。
disbursement-raised-none = 新（あたら）しいものは ありません。
disbursement-prepare-title = 支払（しはらい）の まとまりを作（つく）る
disbursement-pay-on = お金（かね）を送（おく）る日（ひ）
disbursement-pay-on-help = 銀行（ぎんこう）がお金（かね）を送（おく）る日（ひ）です。
disbursement-prepare = まとまりを作（つく）る
disbursement-error-pay-day = お金（かね）を送（おく）る日（ひ）を えらんでください。
disbursement-error-unwritable = 銀行（ぎんこう）の書（か）き方（かた）で 書（か）けないものが あります。直（なお）してください。
disbursement-flash-prepared = まとまりを作（つく）りました。ほかの人（ひと）が 確認（かくにん）します。
disbursement-flash-nothing-due = 払（はら）うものが ありません。

## Batches

disbursement-batches-title = 支払（しはらい）の まとまり
disbursement-batches-none = まだ ありません。
disbursement-batch-prepared = 確認（かくにん）を待（ま）つ
disbursement-batch-released = 確認（かくにん）した
disbursement-batch-exported = ファイルを取（と）った
disbursement-batch-dissolved = やめた
disbursement-batch-title = { $day }に送（おく）る分（ぶん）
disbursement-batch-total = 合計（ごうけい）
disbursement-batch-sha256 = ファイルのしるし（SHA-256）
disbursement-batch-exported-at = はじめて取（と）った時（とき）
disbursement-batch-list = この まとまりの支払（しはらい）
disbursement-batch-empty = 支払（しはらい）は ありません。
disbursement-release-check = 数（かず）、合計（ごうけい）、受（う）け取（と）る人（ひと）を たしかめてください
disbursement-release-check-help = 確認（かくにん）すると、銀行（ぎんこう）のファイルができます。もう 変（か）えられません。
disbursement-release = 確認（かくにん）する
disbursement-release-other = 作（つく）った人（ひと）ではない人（ひと）が 確認（かくにん）します。
disbursement-release-role = 確認（かくにん）する人（ひと）を 待（ま）っています。
disbursement-dissolve = まとまりを やめる
disbursement-file = 銀行（ぎんこう）のファイルを取（と）る
disbursement-file-help = 銀行（ぎんこう）に わたすファイルです。何回（なんかい） 取（と）っても 同（おな）じです。銀行（ぎんこう）には 1回（かい）だけ わたしてください。
disbursement-silent-title = 銀行（ぎんこう）から 返事（へんじ）がないとき
disbursement-silent-help = 返事（へんじ）がない支払（しはらい）を「わからない」にします。銀行（ぎんこう）に 聞（き）いてください。
disbursement-silent = 「わからない」にする
disbursement-flash-released = 確認（かくにん）しました。ファイルを取（と）れます。
disbursement-flash-dissolved = まとまりを やめました。
disbursement-flash-silent = 「わからない」にしました。銀行（ぎんこう）に 聞（き）いてください。
disbursement-flash-not-now = もう 変（か）わっていました。今（いま）のようすを 見（み）てください。
disbursement-flash-totals-differ = 数（かず）か 合計（ごうけい）が ちがいます。やめて、担当（たんとう）に 知（し）らせてください。
disbursement-flash-payer-missing = お金（かね）を出（だ）す口座（こうざ）を 入（い）れてください。
disbursement-flash-payer-unwritable = 出（だ）す口座（こうざ）に 書（か）けない字（じ）が あります。

## The bank's answer

disbursement-returns-title = 銀行（ぎんこう）の結果（けっか）を入（い）れる
disbursement-returns-lead = 銀行（ぎんこう）のファイルを えらぶか、行（ぎょう）を はってください。
disbursement-returns-file = 結果（けっか）のファイル（CSV）
disbursement-returns-lines = または、行（ぎょう）を はる
disbursement-returns-lines-help = 例（れい）：00000000010000000002,0
disbursement-returns-take = 入（い）れる
disbursement-error-returns-empty = ファイルを えらぶか、行（ぎょう）を はってください。
disbursement-returns-done = ぜんぶ 入（はい）りました
disbursement-returns-partly = 入（はい）らない行（ぎょう）が ありました
disbursement-returns-none = 入（はい）った行（ぎょう）が ありません
disbursement-returns-odd = 入（はい）らない行（ぎょう）
disbursement-returns-mend = もどってきた支払（しはらい）の 口座（こうざ）を直（なお）す
disbursement-returns-shape = 結果（けっか）コードの意味（いみ）
disbursement-returns-shape-help = 0は払（はら）えました。ほかは 払（はら）えませんでした。
disbursement-outcome-0 = 払（はら）えました
disbursement-outcome-1 = お金（かね）が たりない
disbursement-outcome-2 = 口座（こうざ）が ない
disbursement-outcome-3 = 口座（こうざ）の人（ひと）の つごう
disbursement-outcome-4 = 書類（しょるい）が ない
disbursement-outcome-8 = 役所（やくしょ）の つごう
disbursement-outcome-9 = そのほか
disbursement-odd-shape = 番号（ばんごう）が 読（よ）めません。
disbursement-odd-code = コードが ちがいます。
disbursement-odd-unknown-reference = この番号（ばんごう）の支払（しはらい）は ありません。
disbursement-odd-not-exported = まだ 銀行（ぎんこう）に たのんでいません。
disbursement-odd-settled-otherwise = もう ほかの結果（けっか）が 入（はい）っています。

## The account of a case

disbursement-account-title = お金（かね）を送（おく）る口座（こうざ）
disbursement-account-none = 口座（こうざ）が ない
disbursement-account-returned = もどってきた お金（かね）が あります。口座（こうざ）を直（なお）すと、また 送（おく）れます。
disbursement-account-save = この口座（こうざ）にする
disbursement-flash-account-due = 口座（こうざ）を入（い）れました。
disbursement-flash-account-kept = 口座（こうざ）を入（い）れました。次（つぎ）から 使（つか）います。

## The payer

disbursement-payer-title = お金（かね）を出（だ）す口座（こうざ）
disbursement-payer-lead = 銀行（ぎんこう）のファイルに書（か）く、役所（やくしょ）の口座（こうざ）です。
disbursement-payer-demo = 練習（れんしゅう）の番号（ばんごう）です。本物（ほんもの）では ありません。
disbursement-payer-none = まだ ありません。入（い）れてください。
disbursement-payer-save = 保存（ほぞん）する
disbursement-flash-payer-saved = 保存（ほぞん）しました。
disbursement-field-payer-code = 委託者（いたくしゃ）コード
disbursement-field-payer-code-help = 銀行（ぎんこう）から聞（き）いた 10けた
disbursement-field-payer-name = 役所（やくしょ）の名前（なまえ）（カタカナ）
disbursement-field-bank = 銀行（ぎんこう）の番号（ばんごう）（4けた）
disbursement-field-bank-name = 銀行（ぎんこう）の名前（なまえ）（カタカナ）
disbursement-field-branch = 支店（してん）の番号（ばんごう）（3けた）
disbursement-field-branch-name = 支店（してん）の名前（なまえ）（カタカナ）
disbursement-field-number = 口座（こうざ）番号（ばんごう）（7けた）
disbursement-field-holder = 口座（こうざ）の名前（なまえ）
disbursement-field-reference = 照合（しょうごう）番号（ばんごう）
disbursement-field-kind = 口座（こうざ）の種類（しゅるい）
disbursement-error-missing = { $field }を 書（か）いてください。
disbursement-error-kind = 口座（こうざ）の種類（しゅるい）を えらんでください。
disbursement-unwritable-digits = { $field }は { $digits }けたまでの 数字（すうじ）です。
disbursement-unwritable-character = { $field }に 使（つか）えない字（じ）「{ $character }」が あります。カタカナで 書（か）いてください。
disbursement-unwritable-amount = お金（かね）の数（かず）が 大（おお）きすぎます。
