identity-role-reviewer = 審査担当
identity-role-decider = 決裁者
identity-role-expert = 専門家
identity-role-payer-maker = 支払担当（作成）
identity-role-payer-checker = 支払担当（確認）
identity-role-publisher = 公開担当
identity-role-auditor = 監査担当
