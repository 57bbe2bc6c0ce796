# 登録簿の名前と、体験用の人物の紹介。

people-origin-my-number-card = マイナンバーカード
people-origin-resident-register = 住民票の情報
people-origin-family-register = 戸籍の情報
people-origin-tax = 税の情報
people-origin-welfare = 福祉の情報
people-origin-health-insurance = 健康保険の情報
people-origin-public-account = 公金受取口座
people-origin-business-register = 法人登記の情報
people-origin-own = ご本人の登録
people-origin-computed = ほかの情報からの計算

people-persona-sato-aoi = 江東区で夫と4歳の娘、生後3か月の息子と暮らしています。働いています。
people-persona-suzuki-shigeru = 八王子市でひとり暮らしの72歳。住民税は非課税です。
people-persona-takahashi-yui = 世田谷区で夫と暮らしています。もうすぐ初めての子が生まれます。
people-persona-nguyen-thi-lan = 先週、さいたま市から新宿区に引っ越してきました。やさしい日本語で読みます。
people-persona-tanaka-ichiro = 台東区で「有限会社たなか食堂」を営んでいます。
people-persona-yamamoto-sho = 青ヶ島村でひとり暮らしの29歳です。
people-persona-nakamura-misaki = 大田区の「株式会社みやこ製作所」の代表です。
