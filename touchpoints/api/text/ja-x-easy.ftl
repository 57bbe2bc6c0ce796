api-refused-municipality = municipality には、6桁（けた）のコードを書（か）いてください（例（れい）：131083）。
api-refused-shape = 送（おく）った JSON を読（よ）むことができませんでした。/api/v1/openapi.json を見（み）てください。
api-refused-key = このkeyは使えません。新しいUUIDを作ってください。
api-refused-question = このサービスの質問にないものがあります。
