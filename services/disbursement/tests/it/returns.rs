//! The bank's answer: a file or pasted lines, what was taken, every odd line; silence.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use kernel::Lang;
use payments::PaymentState;

use crate::world::{World, account};

testkit::on_both! {
    async fn an_answer_is_pasted_and_odd_lines_stay_to_be_mended(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(2, Some(&account("1234567"))).await;
        world.sent_to_the_bank().await;
        let sent = world.list(PaymentState::Exported).await;
        let lines = format!("{},0\n{},2\n1234,0\n", sent[0].reference, sent[1].reference);
        let answer = world.post(&world.checker, "/payments/returns", &[("lines", &lines)]).await;
        assert_eq!(answer.status, StatusCode::OK);
        let page = answer.page();
        assert!(page.contains("取り込めない行がありました") && page.contains("<code>1234,0</code>"));
        assert!(page.contains("\n1234,0</textarea>"), "what could not be taken stays in the box, and nothing else");
        assert!(page.contains("照合番号（20けた）と結果コードが読み取れません"));
        assert_eq!(world.list(PaymentState::Paid).await.len(), 1);
        let returned = world.get(&world.maker, "/payments?state=returned").await;
        assert!(returned.page().contains("取引なし") && returned.page().contains("口座を入れる・直す"));
        let last = world.trail().await.pop().unwrap();
        assert_eq!(last, ("returns-taken".to_owned(), serde_json::json!({ "paid": 1, "returned": 1, "odd": 1 })));
    }

    async fn a_file_in_shift_jis_is_read(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(1, Some(&account("1234567"))).await;
        world.sent_to_the_bank().await;
        let reference = world.list(PaymentState::Exported).await.remove(0).reference;
        let mut body = format!(
            "--b\r\ncontent-disposition: form-data; name=\"form-token\"\r\n\r\n{}\r\n\
             --b\r\ncontent-disposition: form-data; name=\"lines\"\r\n\r\n\r\n\
             --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"kekka.csv\"\r\ncontent-type: text/csv\r\n\r\n",
            world.checker.session.csrf.as_str(),
        )
        .into_bytes();
        body.extend([0x8f, 0xc6, 0x8d, 0x87, b'\r', b'\n']);
        body.extend(format!("{reference},0\r\n--b--\r\n").into_bytes());
        let request = Request::post("/payments/returns").header("content-type", "multipart/form-data; boundary=b");
        let answer = world.ask(&world.checker, Lang::EN, request.body(Body::from(body)).unwrap()).await;
        assert!(answer.page().contains("Everything was taken in"));
        assert_eq!(world.list(PaymentState::Paid).await.len(), 1);
    }

    async fn nothing_sent_is_told_beside_the_field(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let answer = world.post(&world.checker, "/payments/returns", &[("lines", "  \n")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.page().contains("href=\"#lines\"") && answer.page().contains("id=\"lines-error\""));
        assert!(world.actions().await.is_empty());
    }

    async fn silence_is_marked_by_a_person(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(2, Some(&account("1234567"))).await;
        let batch = world.sent_to_the_bank().await;
        assert!(world.get(&world.maker, &batch).await.page().contains("/silent\""));
        let marked = world.post(&world.maker, &format!("{batch}/silent"), &[]).await;
        assert_eq!(marked.flash.as_deref(), Some("success.disbursement-flash-silent"));
        assert_eq!(world.list(PaymentState::Unknown).await.len(), 2);
        let again = world.post(&world.maker, &format!("{batch}/silent"), &[]).await;
        assert_eq!(again.flash.as_deref(), Some("warning.disbursement-flash-not-now"));
        let prepared = world.post(&world.maker, "/payments/prepare", &[("pay-on", "2026-11-26")]).await;
        assert_eq!(prepared.flash.as_deref(), Some("warning.disbursement-flash-nothing-due"), "never again by itself");
    }
}
