title = 大きいごみを出します（粗大（そだい）ごみ）
summary = 家（いえ）のいす、布団（ふとん）、自転車（じてんしゃ）など、30cmより大きいごみを取（と）りに行きます。
what-you-get = 選（えら）んだ日に取りに行きます。お金がいります。送（おく）る前（まえ）に、いくらかわかります。
keywords = 粗大ごみ 大きいごみ 家具 布団 自転車 捨てる
how-to =
    1. 出すもの、数（かず）、日を選んでください。いくらか見てください。
    2. コンビニで「粗大ごみ処理券（しょりけん）」を買（か）って、ごみに貼（は）ってください。
    3. その日の朝（あさ）8時までに、家の前に出してください。
    エアコン、テレビ、冷蔵庫（れいぞうこ）、洗濯機（せんたくき）、パソコンは出せません。買った店（みせ）に聞いてください。

c-lives-here = 江東区（こうとうく）に住（す）んでいる

s-arrange = 日とお金を決（き）めます
r-not-collected = 区（く）が取りに行けないもの
r-too-large = 大きすぎるもの

page-items = 出すもの
q-items = どれを出しますか
q-items-help = いくつ選んでもいいです。わからないときは、近（ちか）いものを選んでください。
q-items-futon = 布団（1つ 400円）
q-items-chair = いす（1つ 400円）
q-items-small-box = 小さいたんすや棚（たな）（1つ 400円）
q-items-bicycle = 自転車（1つ 800円）
q-items-armchair = 1人のソファ（1つ 800円）
q-items-mattress = ベッドのマット（1つ 1,200円）
q-items-bed = ベッド（1つ 1,200円）
q-items-sofa = 2人より大きいソファ（1つ 2,000円）
q-items-wardrobe = 大きいたんすや棚（1つ 2,800円）
page-counts = 数
q-futon-count = 布団（ふとん）はいくつですか
q-chair-count = いすはいくつですか
q-small-box-count = 小さいたんすや棚はいくつですか
q-bicycle-count = 自転車（じてんしゃ）は何台（なんだい）ですか
q-armchair-count = 1人のソファはいくつですか
q-mattress-count = ベッドのマットはいくつですか
q-bed-count = ベッドはいくつですか
q-sofa-count = 大きいソファはいくつですか
q-wardrobe-count = 大きいたんすや棚はいくつですか
page-pickup = 日と場所（ばしょ）
q-pickup-on = 取りに来てほしい日
q-pickup-on-help = 4日後（よっかご）から2か月後までの日です。
q-pickup-address = 住所（じゅうしょ）
q-pickup-address-help = 江東区（こうとうく）の中だけです。
q-pickup-address-error = 江東区（こうとうく）の住所（じゅうしょ）を書いてください。
q-pickup-spot = どこに出しますか
q-pickup-spot-help = 1つ選んでください。
q-pickup-spot-house-front = 家の前
q-pickup-spot-building-entrance = マンションの1階（かい）の入口（いりぐち）
q-pickup-spot-collection-point = マンションのごみ置（お）き場（ば）
page-applicant = あなた
q-applicant = 名前（なまえ）と生まれた日
q-applicant-help = 家族（かぞく）のだれでもいいです。
q-phone = 電話番号（でんわばんごう）
q-phone-help = 電話することがあります。
