authz-refused-tenant = ほかの役所（やくしょ）の仕事です。
authz-refused-role = あなたは、これをする係（かかり）ではありません。
authz-refused-step = 今は、これをするときではありません。
authz-refused-not-asked = ほかの専門家（せんもんか）が意見を言うことになっています。
authz-refused-same-person = 準備（じゅんび）した人は、自分で確認（かくにん）できません。
authz-refused-no-case = 申請（しんせい）をしていない人のことは見ることができません。
authz-refused-not-officer = これは役所（やくしょ）の人だけができます。
authz-refused-own-proposal = 自分（じぶん）が 書（か）いた ものは、ほかの人（ひと）が 見（み）てから 公開（こうかい）します。
