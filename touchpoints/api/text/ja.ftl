api-refused-municipality = municipality には、6桁の全国地方公共団体コードを指定してください（例：131083）。
api-refused-shape = 送られた JSON を読み取れませんでした。/api/v1/openapi.json の形に合わせてください。
api-refused-key = このkeyは使えません。新しいUUIDを作ってください。
api-refused-question = このサービスの様式にない質問が含まれています。
