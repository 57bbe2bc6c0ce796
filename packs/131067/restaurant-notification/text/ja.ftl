title = 食品の営業の届出（飲食店・食料品店）
summary = 包装された弁当や野菜の販売、コーヒー豆の焙煎など、許可のいらない食品の営業を始めるときに、保健所へ届け出ます。手数料はかかりません。
what-you-get = 届出が受理されると、その日から営業できます。有効期間はなく、更新もいりません。
keywords = 営業届 営業届出 飲食店 食品衛生 保健所 開業 テイクアウト 弁当 コーヒー 食品衛生責任者 HACCP 台東区 えいぎょうとどけ いんしょくてん ほけんじょ かいぎょう お店 料理店 カフェ
how-to =
    1. 始める前に届け出てください。店内で調理して出す、または調理して持ち帰りで売る場合は、届出ではなく「飲食店営業の許可」がいります。保健所にご相談ください。
    2. 店ごとに食品衛生責任者を1人決めてください。資格のない方は、講習を受けることを約束して届け出られます。
    3. 店の名前や責任者が変わったとき、やめたときも届け出てください。

c-food-industry = 食品を作る、売る、または飲食の事業をしている

e-manager = 食品衛生責任者の資格が分かるもの
e-manager-help = 講習会の修了証、調理師・製菓衛生師・栄養士などの免許証。保健所がすでに確かめていれば、いりません。

s-check = 内容の確認
s-accept = 届出の受理

page-category = 始める営業
q-category = どんな営業ですか
q-category-help = 2つ以上あるときは、主なものを選んでください。
q-category-packed-meals = 包装された弁当やそうざいを仕入れて売る
q-category-packed-meat-fish = 包装された肉や魚を仕入れて売る
q-category-milk = 牛乳や乳製品を売る
q-category-vegetables = 野菜や果物を売る
q-category-coffee = コーヒー豆を焙煎する、コーヒー豆を売る
q-category-tea = 茶葉を加工する、茶葉を売る
q-category-rice = 米や麦などの穀類を売る
q-category-other-food = そのほかの食料や飲料を売る、作る
q-category-cooked-meals = 店で調理した料理や弁当を出す
q-category-error = 店で調理した料理を出すには、届出ではなく飲食店営業の許可がいります。工事の前に台東保健所へご相談ください。
q-opens-on = 営業を始める日
q-opens-on-help = 始める前に届け出てください。すでに始めている方は、すぐに届け出てください。
page-business = 届け出る事業者
q-business-name = 事業者の名前
q-business-name-help = 法人は登記した名前、個人は戸籍のお名前です。
q-corporate-number = 法人番号
q-corporate-number-help = 13けたの番号です。
q-representative = 代表者のお名前
q-representative-help = 個人の方は、ご本人のお名前です。
page-shop = 店（施設）
q-shop-name = 店の名前（屋号）
q-shop-name-help = 看板に出す名前です。
q-shop-address = 店の住所
q-shop-address-help = 台東区内の店に限ります。
q-shop-address-error = 台東区の外の店は、その場所の保健所に届け出てください。
q-phone = 店の電話番号
q-phone-help = 食品の事故などで急ぐときに連絡します。
page-manager = 食品衛生責任者
q-manager-name = 食品衛生責任者のお名前
q-manager-name-help = 店で衛生の管理を受け持つ方です。代表者が兼ねてもかまいません。
q-manager-qualification = 責任者の資格
q-manager-qualification-help = まだ資格のない方は、最後のものを選んでください。
q-manager-qualification-course = 食品衛生責任者の講習会を修了した
q-manager-qualification-cook = 調理師
q-manager-qualification-confectioner = 製菓衛生師
q-manager-qualification-dietitian = 栄養士・管理栄養士
q-manager-qualification-course-planned = これから講習を受ける
page-hygiene = 衛生の管理
q-hygiene-plan = HACCP（ハサップ）による管理のしかた
q-hygiene-plan-help = HACCPは、食中毒などの危険を工程ごとに見つけて防ぐ方法です。小さな店は「考え方を取り入れた管理」で足り、業界の手引書に沿って行います。
q-hygiene-plan-haccp-view = HACCPの考え方を取り入れた衛生管理（小規模な店など）
q-hygiene-plan-haccp-based = HACCPに基づく衛生管理
page-documents = 書類
q-manager-file = 食品衛生責任者の資格が分かるもの
q-manager-file-help = 責任者のお名前と資格が読めるように撮ってください。
