title = 国民健康保険（こくみんけんこうほけん）に入ります
summary = 会社（かいしゃ）の健康保険がない人は、国民健康保険に入ります。引（ひ）っ越（こ）した日や会社をやめた日から、14日の間（あいだ）に知らせてください。
what-you-get = 病院（びょういん）で払（はら）うお金が、全部（ぜんぶ）の2割（わり）か3割になります。病院で見せる紙（かみ）が、家（いえ）に届（とど）きます。毎月（まいつき）、保険料（ほけんりょう）を払います。
keywords = 国民健康保険 国保 病院 保険 会社をやめた 外国人
how-to =
    1. 入る理由（りゆう）と日を選（えら）びます。
    2. 会社の保険をやめた人は、やめた日がわかる紙の写真（しゃしん）を送（おく）ってください。
    3. 1週間（しゅうかん）から2週間で、家に届きます。

c-lives-here = あなたの住所（じゅうしょ）がこの町にある
c-not-covered = 会社の健康保険に入っていない
c-under-75 = 75歳（さい）より若（わか）い
c-no-public-assistance = 生活保護（せいかつほご）を受（う）けていない

e-identity = あなたが本人（ほんにん）だとわかるもの
e-identity-help = 運転免許証（うんてんめんきょしょう）、パスポート、在留（ざいりゅう）カードなどです。マイナンバーカードがあれば、いりません。
e-left-insurance = 会社の保険をやめた日がわかる紙
e-left-insurance-help = 会社でもらえます。

s-check = 書いたことを調（しら）べます
s-accept = 受（う）け取（と）ります

page-reason = 入る理由
q-reason = どうして国民健康保険に入りますか
q-reason-help = いちばん近（ちか）いものを選んでください。
q-reason-moved-in = 引っ越してきた
q-reason-left-insurance = 会社の健康保険をやめた
q-reason-born = 子どもが生まれた
q-reason-assistance-ended = 生活保護が終（お）わった
q-since = その日
q-since-help = 引っ越した日、会社の保険をやめた次（つぎ）の日、生まれた日などです。
page-applicant = あなた
q-applicant = 名前（なまえ）と生まれた日
q-applicant-help = いっしょに住（す）む家族（かぞく）でもいいです。
page-members = 入る人
q-joining = 国民健康保険に入る人の名前と生まれた日
q-joining-help = 1行（ぎょう）に1人ずつ書いてください。あなたも書いてください。
page-documents = 写真を送る
q-identity-file = あなたが本人だとわかるもの
q-identity-file-help = カードは表（おもて）と裏（うら）を撮（と）ってください。マイナンバー（12の数字）は見せないでください。
q-left-insurance-file = 会社の保険をやめた日がわかる紙
q-left-insurance-file-help = 名前と日が見えるように撮ってください。
