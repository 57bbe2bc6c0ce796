service-kit-refused-resident-only = このページは、住民と事業者の方のページです。職員としてログインしているときは開けません。
service-kit-refused-officers-only = このページは、職員のページです。
service-kit-refused-odd-form = 送られた内容を読み取れませんでした。前のページに戻って、もう一度お試しください。
service-kit-refused-stale-form = このページは開いてから時間がたったか、別のログインで開かれたものです。前のページに戻って読み込み直し、もう一度お試しください。入力した内容は、保存済みのものから続けられます。
