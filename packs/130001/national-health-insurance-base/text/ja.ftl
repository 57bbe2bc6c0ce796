title = 国民健康保険に入る届出
summary = 会社などの健康保険に入っていない方が、国民健康保険に入るための届出です。引っ越しや退職の日から14日以内に届け出ます。
what-you-get = 病院や薬局での支払いが、かかった費用の2割または3割になります。資格確認書か「資格情報のお知らせ」を世帯主あてにお送りします。保険料は世帯ごとに計算して、後からお知らせします。
keywords = 国民健康保険 国保 こくほ 加入 保険証 マイナ保険証 退職 会社をやめた 転入 外国人 こくみんけんこうほけん ほけん ほけんしょう けんこうほけん
how-to =
    1. 入る理由と日を選びます。保険料は、届け出た日ではなく、入ることになった日の分からかかります。
    2. 会社の保険をやめた方は、やめた日の分かる証明書を付けてください。
    3. 1～2週間ほどで、世帯主あてに郵便でお送りします。

c-lives-here = あなたの住所がこの区市町村にある
c-not-covered = 会社などの健康保険や後期高齢者医療制度に入っていない
c-under-75 = 75歳未満である
c-no-public-assistance = 生活保護を受けていない

e-identity = 届け出る方の本人確認書類
e-identity-help = 運転免許証、パスポート、在留カードなど。マイナンバーカードをお持ちなら、いりません。
e-left-insurance = 健康保険をやめた日が分かる証明書
e-left-insurance-help = 健康保険資格喪失証明書、退職証明書、離職票など、どれか1つ。

s-check = 内容の確認
s-accept = 届出の受理

page-reason = 入る理由
q-reason = 国民健康保険に入るのはなぜですか
q-reason-help = 一番近いものを選んでください。
q-reason-moved-in = 引っ越してきた
q-reason-left-insurance = 会社などの健康保険をやめた（扶養から外れた場合も）
q-reason-born = 子どもが生まれた
q-reason-assistance-ended = 生活保護を受けなくなった
q-since = その日
q-since-help = 引っ越した日、会社の保険をやめた日の翌日、生まれた日などです。
page-applicant = 届け出る方
q-applicant = お名前と生年月日
q-applicant-help = 世帯主か、同じ世帯の方が届け出てください。
page-members = 入る方
q-joining = 国民健康保険に入る方のお名前と生年月日
q-joining-help = ご自身も含めて、1行に1人ずつ書いてください。
page-documents = 書類
q-identity-file = 届け出る方の本人確認書類
q-identity-file-help = 運転免許証なら両面を撮ってください。マイナンバー（12けたの番号）は写さないでください。
q-left-insurance-file = 健康保険をやめた日が分かる証明書
q-left-insurance-file-help = お名前とやめた日が読めるように撮ってください。
