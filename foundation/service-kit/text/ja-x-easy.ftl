service-kit-refused-resident-only = このページは、住（す）んでいる人（ひと）と会社（かいしゃ）の人（ひと）のページです。職員（しょくいん）は見（み）ることができません。
service-kit-refused-officers-only = このページは、職員（しょくいん）だけが見（み）ることができます。
service-kit-refused-odd-form = 送（おく）った内容（ないよう）を読（よ）むことができませんでした。前（まえ）のページに戻（もど）って、もう一度（いちど）してください。
service-kit-refused-stale-form = このページは古（ふる）くなりました。前（まえ）のページに戻（もど）って、もう一度（いちど）してください。
