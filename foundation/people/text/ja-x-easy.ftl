# 登録簿の名前と、体験用の人物の紹介。

people-origin-my-number-card = マイナンバーカード
people-origin-resident-register = 住民票（じゅうみんひょう）
people-origin-family-register = 戸籍（こせき）
people-origin-tax = 税金（ぜいきん）の記録（きろく）
people-origin-welfare = 福祉（ふくし）の記録（きろく）
people-origin-health-insurance = 健康保険（けんこうほけん）の記録（きろく）
people-origin-public-account = 国に登録（とうろく）した口座（こうざ）
people-origin-business-register = 会社の登録（とうろく）
people-origin-own = あなたが書いたこと
people-origin-computed = ほかのことから計算（けいさん）しました

people-persona-sato-aoi = 江東区（こうとうく）に住んでいます。夫（おっと）と、4歳（さい）と3か月の子がいます。働いています。
people-persona-suzuki-shigeru = 八王子市（はちおうじし）に、ひとりで住んでいます。72歳（さい）です。税金（ぜいきん）がない人です。
people-persona-takahashi-yui = 世田谷区（せたがやく）に住んでいます。もうすぐ子どもが生まれます。
people-persona-nguyen-thi-lan = 先週、さいたま市から新宿区（しんじゅくく）に引っ越しました。
people-persona-tanaka-ichiro = 台東区（たいとうく）で食堂（しょくどう）をしています。
people-persona-yamamoto-sho = 青ヶ島村（あおがしまむら）に、ひとりで住んでいます。29歳（さい）です。
people-persona-nakamura-misaki = 大田区（おおたく）の会社の社長（しゃちょう）です。
