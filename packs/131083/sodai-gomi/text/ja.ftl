title = 粗大ごみの収集
summary = 家庭から出る、一辺がおおむね30cm以上の家具や布団、自転車などを、ご自宅の前まで取りに伺います。
what-you-get = 選んだ日に収集します。手数料は品目と数で決まり、送る前に合計が分かります。
keywords = 粗大ごみ そだいごみ ごみ 不用品 家具 布団 ベッド ソファ 自転車 処理券 引っ越し そだいゴミ 捨てる すてる かぐ ふとん じてんしゃ ひっこし 大型ごみ
how-to =
    1. 品目と数、収集の日を選びます。送る前に手数料の合計をご確認ください。
    2. 収集の日が決まったら、お知らせする金額の有料粗大ごみ処理券（A券200円、B券300円）を、コンビニエンスストアなどで買って貼ってください。
    3. 当日の朝8時までに、決めた場所に出してください。立ち会いはいりません。
    エアコン、テレビ、冷蔵庫・冷凍庫、洗濯機・衣類乾燥機、パソコンは区では収集できません。買った店などにご相談ください。

c-lives-here = 住所が江東区にある

s-arrange = 収集日と手数料の決定
r-not-collected = 区で収集できない品目である（家電リサイクル法の品目、事業で出たものなど）
r-too-large = 一辺が180cmを超えるなど、収集車に載せられない

page-items = 出すもの
q-items = どれを出しますか（いくつでも）
q-items-help = 見当たらない品目や大きさの分からない品目は、一番近いものを選んでください。違うときは、こちらからお知らせします。
q-items-futon = 布団（1枚 400円）
q-items-chair = いす（ソファを除く）（1つ 400円）
q-items-small-box = たんす・棚（高さと幅の合計が135cm以下）（1つ 400円）
q-items-bicycle = 自転車（16インチ以上）（1台 800円）
q-items-armchair = ソファ（1人用）（1つ 800円）
q-items-mattress = ベッドマット（1枚 1,200円）
q-items-bed = ベッド（マットを除く）（1台 1,200円）
q-items-sofa = ソファ（2人用以上）（1つ 2,000円）
q-items-wardrobe = たんす・棚（高さと幅の合計が270cmを超える）（1つ 2,800円）
page-counts = 数
q-futon-count = 布団の枚数
q-chair-count = いすの数
q-small-box-count = 小さなたんす・棚の数
q-bicycle-count = 自転車の台数
q-armchair-count = 1人用ソファの数
q-mattress-count = ベッドマットの枚数
q-bed-count = ベッドの台数
q-sofa-count = 2人用以上のソファの数
q-wardrobe-count = 大きなたんす・棚の数
page-pickup = 収集の日と場所
q-pickup-on = 収集を希望する日
q-pickup-on-help = 4日後から2か月後までの間で選んでください。地域の収集日や混み具合により、近い日をご案内することがあります。
q-pickup-address = 収集の場所の住所
q-pickup-address-help = 江東区内に限ります。住民票の住所が入っています。
q-pickup-address-error = 江東区内の住所を書いてください。
q-pickup-spot = どこに出しますか
q-pickup-spot-help = 収集の人が分かる場所に出してください。
q-pickup-spot-house-front = 家の前（一戸建て）
q-pickup-spot-building-entrance = 集合住宅の1階の玄関の前
q-pickup-spot-collection-point = 集合住宅のごみ置き場
page-applicant = 申し込む方
q-applicant = お名前と生年月日
q-applicant-help = 世帯のどなたでも申し込めます。
q-phone = 電話番号
q-phone-help = 収集のときに連絡することがあります。
