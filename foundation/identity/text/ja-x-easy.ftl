identity-role-reviewer = 申請（しんせい）を見る人
identity-role-decider = 決める人
identity-role-expert = くわしい人（専門家（せんもんか））
identity-role-payer-maker = お金をはらう準備（じゅんび）をする人
identity-role-payer-checker = お金をはらう前に確認（かくにん）する人
identity-role-publisher = サービスを公開（こうかい）する人
identity-role-auditor = 記録（きろく）を調べる人
