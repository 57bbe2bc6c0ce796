//! From which account a government pays: invented in a demonstration, entered in earnest, checked as kana.

use axum::http::StatusCode;
use payments::PaymentState;

use crate::world::{World, account};

const GOOD: [(&str, &str); 8] = [
    ("payer-code", "１３１０８３００００"),
    ("payer-name", "こうとうく"),
    ("bank", "1"),
    ("bank-name", "ﾐｽﾞﾎ"),
    ("branch", "100"),
    ("branch-name", "トヨス"),
    ("kind", "current"),
    ("number", "1234567"),
];

testkit::on_both! {
    async fn a_demonstration_invents_its_payer(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let page = world.get(&world.maker, "/payments/payer").await;
        for said in ["実在の銀行・口座ではありません", "value=\"1310830000\"", "value=\"コウトウク\"", "value=\"デモギンコウ\""] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
    }

    async fn in_earnest_nothing_is_released_without_a_payer(db: testkit::TestDatabase) {
        let world = World::open_as(&db, false).await;
        world.entitle(1, Some(&account("1234567"))).await;
        let batch = world.prepare().await;
        let release = format!("{batch}/release");
        let refused = world.post(&world.checker, &release, &[]).await;
        assert_eq!(refused.to.as_deref(), Some("/payments/payer"));
        assert_eq!(world.list(PaymentState::Prepared).await.len(), 1);
        assert!(world.get(&world.maker, "/payments/payer").await.page().contains("まだ登録されていません"));
        let saved = world.post(&world.maker, "/payments/payer", &GOOD).await;
        assert_eq!(saved.flash.as_deref(), Some("success.disbursement-flash-payer-saved"));
        let page = world.get(&world.maker, "/payments/payer").await;
        for said in ["value=\"1310830000\"", "value=\"コウトウク\"", "value=\"ミズホ\""] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
        assert!(!world.get(&world.checker, "/payments/payer").await.page().contains("<form class=\"form\" method=\"post\" action=\"/payments/payer\""));
        world.post(&world.checker, &release, &[]).await;
        let file = world.get(&world.checker, &format!("{batch}/file")).await;
        assert_eq!(&file.bytes[..14], b"12101310830000");
        assert_eq!(&file.bytes[58..62], b"0001");
        assert!(world.actions().await.contains(&"payer-changed".to_owned()));
    }

    async fn what_the_format_cannot_hold_stands_beside_its_field(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let mut fields = GOOD;
        fields[1].1 = "江東区";
        fields[2].1 = "12345";
        fields[3].1 = "";
        fields[6].1 = "";
        let answer = world.post(&world.maker, "/payments/payer", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in ["#payer-name", "「江」", "#bank\"", "#bank-name", "#kind", "value=\"江東区\"", "value=\"12345\"", "value=\"トヨス\""] {
            assert!(answer.page().contains(said), "the page does not say {said}");
        }
        assert!(world.get(&world.maker, "/payments/payer").await.page().contains("value=\"コウトウク\""), "nothing was kept");
    }
}
