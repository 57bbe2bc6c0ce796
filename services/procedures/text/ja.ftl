
## Navigation

procedures-nav-home = ホーム
procedures-nav-find = さがす
procedures-nav-cases = 申請の状況

## Front page

procedures-home-greeting = { $name }さん、こんにちは
procedures-home-letters = 新しいお知らせが { $n } 通あります
procedures-home-begun-on = { $day }に保存しました。続きから始められます。{ $until }を過ぎると、添付したファイルと一緒に自動で消えます。
procedures-home-fits = いま、あなたに合う支援
procedures-home-fits-none = いま新しく合う支援はありません。状況が変わると、ここに表示されます。
procedures-home-fits-more = ほかに { $n } 件
procedures-home-by-effort = { $by }・{ $effort }
procedures-home-mine = いま進んでいること
procedures-home-cases-all = すべて見る
procedures-home-life = くらしの場面からさがす
procedures-welcome-title = 都と区市町村の手続が、ひとつに
procedures-welcome-lead = 知らなくても届く。何度も書かない。どこまで進んだか、いつでもわかる。
procedures-welcome-sign-in = ログインして、自分に合う支援を見る
procedures-officer-title = 職員としてログインしています
procedures-officer-lead = 申請の審査や支払は、執務机から行います。
procedures-officer-desk = 執務机を開く

## Search

procedures-search-title = 手続をさがす
procedures-search-label = どんなことでお困りですか
procedures-search-help = 例：引っ越し、子どもの手当、粗大ごみ
procedures-search-button = さがす
procedures-search-found = { $n } 件見つかりました
procedures-search-none = 「{ $words }」に合う手続は見つかりませんでした
procedures-search-none-help = 短い言葉や、別の言い方でお試しください。くらしの場面からもさがせます。

## Moments of life

procedures-life-birth = 妊娠・出産
procedures-life-birth-lead = 赤ちゃんを迎える前とあとの手続です。
procedures-life-childcare = 子育て
procedures-life-childcare-lead = 手当、医療費、預かりなど、子育てを支える手続です。
procedures-life-education = 学び
procedures-life-education-lead = 就学や学費の支援です。
procedures-life-moving = 引越し
procedures-life-moving-lead = 引っ越したら14日以内にする届出と、あわせてできる手続です。
procedures-life-marriage = 結婚・離婚
procedures-life-marriage-lead = 家族のかたちが変わるときの手続です。
procedures-life-work = 仕事
procedures-life-work-lead = 働くこと、失業、職業訓練の支援です。
procedures-life-illness = 病気・障害
procedures-life-illness-lead = 医療費の助成や、障害のある方の支援です。
procedures-life-ageing = 高齢・介護
procedures-life-ageing-lead = 高齢の方のくらしと介護の支援です。
procedures-life-home = 住まい・ごみ
procedures-life-home-lead = 住まいの支援、粗大ごみなど、毎日のくらしの手続です。
procedures-life-disaster = 災害
procedures-life-disaster-lead = 災害に備え、被害にあったときの手続です。
procedures-life-bereavement = おくやみ
procedures-life-bereavement-lead = ご家族が亡くなられたときの手続です。
procedures-life-business = 起業・事業
procedures-life-business-lead = 届出、許可、補助金など、事業者の方の手続です。
procedures-life-none = この場面の手続は、まだ登録がありません。

## Tags

procedures-tag-begun = 入力の途中
procedures-tag-soon = 期限が近い
procedures-tag-maybe = 対象かもしれません
procedures-tag-fits = 対象です
procedures-tag-not = いまは対象外です
procedures-tag-closed = 受付していません

## Amounts and days

procedures-yen = { $amount }円
procedures-gives-once = { $amount }
procedures-gives-gift = { $amount }相当のギフト
procedures-gives-month = 月 { $amount }
procedures-gives-year = 年 { $amount }
procedures-gives-reduction = { $amount }まで助成
procedures-act-by = { $day }まで
procedures-effort-none = 入力なし・確認して送るだけ
procedures-effort = 入力は { $n } 項目
procedures-child-born = { $day }生まれ
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
procedures-source-earlier = 前回の申請
procedures-origin-birth = この届出のお答え
procedures-source = { $register }から

## A service

procedures-service-owner = { $owner }のサービス
procedures-service-fits = あなたは対象です
procedures-service-maybe = 次のことがわかると、対象かどうかがわかります
procedures-service-not = 登録されている情報では、いまは対象ではありません
procedures-service-not-help = 下の「対象になる方」で、当てはまらない条件がわかります。登録と事情が違うときは、窓口にご相談ください。
procedures-service-from = { $day }から対象になります。
procedures-service-paused = いま受付を止めています
procedures-service-elsewhere = ほかの自治体または事業者向けのサービスです
procedures-service-apply = 申請をはじめる
procedures-service-notify = 届出をはじめる
procedures-service-get = 受けられるもの
procedures-service-fee = 費用
procedures-service-fee-depends = 内容によって決まります
procedures-service-by = いつまでに
procedures-service-decided = 結果がわかるまで
procedures-service-days = オンラインなら { $days } 開庁日以内（窓口・郵送では { $standard } 開庁日）
procedures-service-takes = 申請にかかる手間
procedures-service-who = 対象になる方
procedures-service-open = 次の点は、まだ登録がありません。申請のときにお聞きします。
procedures-service-everybody-person = どなたでも使えます。
procedures-service-everybody-business = 事業者の方ならどなたでも使えます。
procedures-service-needed = 用意するもの
procedures-service-needed-nothing = 用意する書類はありません。
procedures-service-not-needed = 出さなくてよい書類
procedures-service-not-needed-why = 役所の登録で確認できるため、提出はいりません。
procedures-service-after = 申請したあと
procedures-service-step-send = 送信すると、すぐに受付番号が出ます。
procedures-service-step-letter = 結果をお知らせします。
procedures-service-law = 根拠となる法令と出典
procedures-service-checked = この説明は { $day } に出典と照らし合わせました。

## Applying

procedures-back = 戻る
procedures-next = 次へ
procedures-save = 保存して戻る
procedures-saved = 入力した内容を保存しました。
procedures-saved-hint = 「次へ」を押すたびに保存されます。別の端末からも続けられます。
procedures-together-title = 一緒に申請しますか
procedures-together-lead = 同じ情報でできる手続です。同じことを二度書く必要はありません。
procedures-together-legend = 一緒に申請する手続
procedures-check-title = 内容を確認して送信
procedures-check-elsewhere = 別の画面で回答が変わりました。もう一度確かめてから送ってください。
procedures-check-lead = 内容に間違いがなければ、送信してください。
procedures-check-nothing-to-type = 入力するものはありません。役所の登録で、すべてそろっています。
procedures-check-services = 申請する手続
procedures-check-change-services = 一緒に申請する手続を変える
procedures-check-fee = 費用 { $fee }
procedures-check-not-eligible = 登録されている情報では対象になりません。申請はできますが、認められないことがあります。
procedures-check-office-decides = 対象かどうかは、担当が確認します。
procedures-check-before-sending = 送信すると、申請したことになります。事実と違う内容で受け取ったお金は、返していただくことがあります。
procedures-check-send = 送信する
procedures-check-go-on = 残りを入力する
procedures-check-kept-until = まだ送っていません。入力した内容と添付したファイルは、{ $until }まで保存し、その後は自動で消します。
procedures-check-discard = この申請をやめて、入力を消す
procedures-receipt-title = 受け付けました
procedures-receipt-durable = 申請は確かに保存されました。この画面を閉じてもかまいません。
procedures-receipt-number = 受付番号
procedures-receipt-due = 結果の予定
procedures-receipt-office = 担当
procedures-receipt-follow = 進み具合を見る
procedures-receipt-next = 受付のお知らせを、お知らせ箱に届けました。結果もそこに届きます。
procedures-receipt-home = ホームへ
procedures-review-title = この手続はいかがでしたか
procedures-review-question = 申請のしやすさ
procedures-review-question-decision = 結果が届くまでの満足度
procedures-review-send = 感想を送る

## My applications

procedures-cases-title = 申請の状況
procedures-cases-none = まだ申請はありません。
procedures-cases-find = 手続をさがす
procedures-cases-open = 進んでいる申請
procedures-cases-closed = 終わった申請
procedures-case-closed-on = { $day }に終わりました
procedures-case-due = { $day }までに結果をお知らせします
procedures-case-late = 予定より遅れています。お待たせして申し訳ありません。
procedures-case-by = { $day }まで
procedures-case-waits = あなたの補正を待っています。その間の日数は数えません。
procedures-case-clock-stands = 直していただく間の日数は、決定までの日数に数えません。決定の期限は、その分だけ後ろに移ります。今日直すと、{ $day }までに決定します。
procedures-case-life = これまでと、これから
procedures-case-letters = 届いたお知らせ
procedures-case-payments = お支払い
procedures-case-answers = 申請した内容
procedures-case-withdraw = この申請を取り下げる
procedures-case-correct = { $day }までに、次のことを直してください
procedures-case-correct-go = 直す
procedures-case-approved = 認められました
procedures-case-accepted = 届出を受理しました
procedures-case-refused = 認められませんでした
procedures-case-refused-next = 納得できないときは、通知書に書かれた方法で審査請求ができます。
procedures-event-step-done = { $step }が終わりました
procedures-payment-due = 支払の準備中
procedures-payment-no-account = 振込先をお知らせください
procedures-payment-prepared = 支払の準備中
procedures-payment-released = 支払の準備中
procedures-payment-exported = 銀行に依頼しました
procedures-payment-paid = 振り込みました
procedures-payment-returned = 振込できませんでした。口座をご確認ください。
procedures-payment-unknown = 確認中
procedures-correct-title = 申請を直す
procedures-correct-lead = 直すのは次のところだけです。ほかはそのままで大丈夫です。
procedures-correct-send = 直した内容を送る
procedures-withdraw-title = 申請を取り下げますか
procedures-withdraw-lead = 取り下げると、審査は行われません。必要になったら、もう一度申請できます。
procedures-withdraw-together = 次の申請も、いっしょに取り下げになります。この届出が受理されないと決められないためです。
procedures-withdraw-yes = 取り下げる
procedures-withdraw-no = 取り下げない

## After doing something

procedures-flash-corrected = 直した内容を受け付けました。
procedures-flash-discarded = 入力した内容を消しました。
procedures-flash-withdrawn = 申請を取り下げました。
procedures-flash-elsewhere = このページの答えは、別の画面でも変更されていました。いま送った内容を保存しました。
procedures-refused-closed = この手続は、いま受け付けていません。受付期間をご確認ください。
procedures-refused-not-for-you = この手続は、お住まいの自治体またはお立場では申請できません。
procedures-refused-changed-elsewhere = 別の画面で先に保存されたため、保存できませんでした。申請のページを開き直してください。入力済みの内容は残っています。

## What was applied for already

procedures-taken-already = この手続は、すでに申請しています
procedures-taken-twice = 同じ給付の申請が、すでにあります。同じ人が同じものを二度受け取ることはできません
procedures-taken-case = 受付番号 { $number }
procedures-taken-granted = （認定済み）
procedures-taken-running = （審査中）
procedures-check-left-out = いま受け付けていない手続は、この申請から外しました。ほかの手続は、このまま送れます
