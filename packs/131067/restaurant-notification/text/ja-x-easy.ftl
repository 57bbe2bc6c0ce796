title = 食（た）べ物（もの）の店（みせ）を始（はじ）める届（とど）け
summary = 弁当（べんとう）や野菜（やさい）を売（う）る店、コーヒー豆（まめ）を焼（や）く店などを始めるとき、保健所（ほけんじょ）に知らせます。お金はいりません。
what-you-get = 知らせると、店を始めることができます。
keywords = 店 食べ物 保健所 弁当 コーヒー 台東区
how-to =
    1. 始める前（まえ）に知らせてください。店で料理（りょうり）を作（つく）って出すときは、「許可（きょか）」がいります。保健所（ほけんじょ）に聞いてください。
    2. 店ごとに「食品衛生責任者（しょくひんえいせいせきにんしゃ）」を1人決（き）めてください。
    3. 名前（なまえ）が変（か）わったとき、店をやめたときも、知らせてください。

c-food-industry = 食べ物を作るか、売る仕事（しごと）をしている

e-manager = 責任者の資格（しかく）がわかるもの
e-manager-help = 講習（こうしゅう）の紙や、調理師（ちょうりし）の免許（めんきょ）です。保健所（ほけんじょ）が知っていれば、いりません。

s-check = 書いたことを調（しら）べます
s-accept = 受（う）け取（と）ります

page-category = どんな店ですか
q-category = 何（なに）を売りますか
q-category-help = いちばん多（おお）いものを1つ選（えら）んでください。
q-category-packed-meals = 包（つつ）んである弁当（べんとう）やおかずを売る
q-category-packed-meat-fish = 包んである肉（にく）や魚（さかな）を売る
q-category-milk = 牛乳（ぎゅうにゅう）を売る
q-category-vegetables = 野菜や果物（くだもの）を売る
q-category-coffee = コーヒー豆を焼く、売る
q-category-tea = お茶（ちゃ）の葉（は）を売る
q-category-rice = 米（こめ）を売る
q-category-other-food = ほかの食べ物や飲（の）み物を売る
q-category-cooked-meals = 店で作った料理を出す
q-category-error = 店で料理を作って出すには、許可（きょか）がいります。台東保健所（たいとうほけんじょ）に聞いてください。
q-opens-on = 始める日
q-opens-on-help = 始める前に知らせてください。
page-business = 会社（かいしゃ）や人の名前
q-business-name = 会社か、あなたの名前
q-business-name-help = 会社は、登記（とうき）した名前です。
q-corporate-number = 法人番号（ほうじんばんごう）
q-corporate-number-help = 13の数字（すうじ）です。
q-representative = 代表（だいひょう）の人の名前
q-representative-help = 1人の店なら、あなたの名前です。
page-shop = 店
q-shop-name = 店の名前
q-shop-name-help = 看板（かんばん）の名前です。
q-shop-address = 店の住所（じゅうしょ）
q-shop-address-help = 台東区の中だけです。
q-shop-address-error = 台東区の外（そと）の店は、その町（まち）の保健所（ほけんじょ）に出してください。
q-phone = 店の電話番号（でんわばんごう）
q-phone-help = 急（いそ）ぐとき、電話します。
page-manager = 食品衛生責任者（しょくひんえいせいせきにんしゃ）
q-manager-name = 責任者の名前
q-manager-name-help = 店をきれいに、安全（あんぜん）にする人です。
q-manager-qualification = 責任者の資格（しかく）
q-manager-qualification-help = まだ資格（しかく）がない人は、最後（さいご）のものを選んでください。
q-manager-qualification-course = 責任者の講習（こうしゅう）を受けた
q-manager-qualification-cook = 調理師（ちょうりし）
q-manager-qualification-confectioner = 製菓衛生師（せいかえいせいし）
q-manager-qualification-dietitian = 栄養士（えいようし）
q-manager-qualification-course-planned = これから講習（こうしゅう）を受ける
page-hygiene = 安全（あんぜん）のやり方
q-hygiene-plan = HACCP（ハサップ）のやり方
q-hygiene-plan-help = 食べ物を安全（あんぜん）にするやり方です。小さい店は、上（うえ）を選んでください。
q-hygiene-plan-haccp-view = 小さい店のやり方
q-hygiene-plan-haccp-based = 大きい店のやり方
page-documents = 写真（しゃしん）を送（おく）る
q-manager-file = 責任者の資格（しかく）がわかるもの
q-manager-file-help = 名前が見えるように撮（と）ってください。
