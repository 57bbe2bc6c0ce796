
## Navigation

push-nav-reach = 届き具合

## The notice

push-digest-subject-one = あなたに合う支援：{ $service }
push-digest-subject = あなたに合う支援が{ $n }件あります
push-digest-intro = 住民票などの登録から、次の支援を受けられることがわかりました。申請はまだ行われていません。
push-digest-title = ■ { $service }
push-digest-by = 申請の期限：{ $day }
push-digest-end = すでに申請された場合や、必要のない場合は、何もしなくてかまいません。

## The page

push-reach-title = 支援の届き具合
push-reach-lead = 合う人の何人に知らせ、何人が申請し、いくらがまだ受け取られていないか。
push-reach-how = 合う・未申請は最後の照合のときの数です。子どもや世帯のための手続は世帯で、ほかは人または事業者で数えます。未受取額は1年分（月ごとの支給は12か月分、一度きりのものはその額）で、減免は含みません。
push-reach-none = この自治体の手続はまだありません。
push-reach-unclaimed = 未申請 { $n }件
push-column-service = 手続
push-column-fitted = 合う
push-column-told = 知らせた
push-column-opened = 開いた
push-column-applied = 申請
push-column-granted = 決定
push-column-open = 未申請
push-column-unclaimed = 未受取額（1年）
push-unit-yen = 円
push-unit-cases = 件
push-yen = { $amount }円
push-run-under-way = 照合しています
push-run-so-far = { $households }の世帯と事業者を調べ、{ $told }通を送りました。
push-run-look = 進み具合を見る
push-run-last = 最後の照合：{ $day } { $time }
push-run-never = まだ照合していません。毎晩2時に自動で行われます。
push-run-start = 今すぐ照合する
push-flash-under-way = すでに照合しています。終わるまでお待ちください。
push-flash-started = 照合を始めました。
