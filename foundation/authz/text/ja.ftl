authz-refused-tenant = ほかの自治体の担当です。
authz-refused-role = この操作をする役割がありません。
authz-refused-step = この案件は、いまこの操作をする段階ではありません。
authz-refused-not-asked = この案件の意見は、ほかの専門家に依頼されています。
authz-refused-same-person = 支払を作成した人は、その支払を確認できません。
authz-refused-no-case = 案件がない人の情報は見られません。
authz-refused-not-officer = 職員だけができる操作です。
authz-refused-own-proposal = 自分が書いた案は、ほかの人が確認して公開します。
