//! The account that was lacking or wrong: checked, kept, and only then is a returned payment due again.

use axum::http::StatusCode;
use payments::PaymentState;
use service_kit::Fault;

use crate::world::{World, account};

const GOOD: [(&str, &str); 7] = [
    ("q-account-bank", "9900"),
    ("q-account-bank-name", "ゆうちょ銀行"),
    ("q-account-branch", "０１８"),
    ("q-account-branch-name", "〇一八"),
    ("q-account-kind", "ordinary"),
    ("q-account-number", "7654321"),
    ("q-account-holder", "さとう あおい"),
];

testkit::on_both! {
    async fn a_returned_payment_is_due_again_with_a_corrected_account(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let case = world.case(Some(&account("1234567"))).await;
        world.sent_to_the_bank().await;
        let reference = world.list(PaymentState::Exported).await.remove(0).reference;
        world.post(&world.checker, "/payments/returns", &[("lines", &format!("{reference},2"))]).await;
        let path = format!("/payments/accounts/{}", case.id);
        let page = world.get(&world.maker, &path).await;
        assert!(page.page().contains("取引なし") && page.page().contains("value=\"1234567\""));
        assert!(world.actions().await.contains(&"read".to_owned()), "who looked at an account is written down");
        let answer = world.post(&world.maker, &path, &GOOD).await;
        assert_eq!(answer.flash.as_deref(), Some("success.disbursement-flash-account-due"));
        let due = world.list(PaymentState::Due).await.remove(0);
        assert_eq!(due.account.as_ref().unwrap()["number"], "7654321");
        assert_ne!(due.reference, reference);
        world.sent_to_the_bank().await;
        assert_eq!(world.list(PaymentState::Exported).await.len(), 1);
    }

    async fn what_is_wrong_stands_beside_its_field_and_nothing_is_lost(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let case = world.case(None).await;
        world.post(&world.maker, "/payments/raise", &[]).await;
        assert_eq!(world.list(PaymentState::NoAccount).await.len(), 1);
        let path = format!("/payments/accounts/{}", case.id);
        let mut fields = GOOD;
        fields[5].1 = "12345678";
        fields[6].1 = "佐藤";
        let answer = world.post(&world.maker, &path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in ["#q-account-number", "#q-account-holder", "value=\"12345678\"", "value=\"佐藤\"", "value=\"ゆうちょ銀行\""] {
            assert!(answer.page().contains(said), "the page does not say {said}");
        }
        let empty = world.post(&world.maker, &path, &[]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(world.list(PaymentState::NoAccount).await.len(), 1);
        world.post(&world.maker, &path, &GOOD).await;
        assert_eq!(world.list(PaymentState::Due).await.len(), 1);
    }

    async fn another_governments_case_is_not_there(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let missing = world.get(&world.maker, "/payments/accounts/00000000-0000-0000-0000-000000000001").await;
        assert!(matches!(missing.fault.as_deref(), Some(Fault::NotFound)));
        let case = world.case(None).await;
        let refused = world.get(&world.checker, &format!("/payments/accounts/{}", case.id)).await;
        assert!(matches!(refused.fault.as_deref(), Some(Fault::Forbidden(_))), "the checker changes no account");
    }
}
