//! The officer's page: fitted, told, opened, applied and unclaimed; a matching started by hand.

use axum::http::StatusCode;
use kernel::OwnerCode;
use people::persona::SATO_AOI;
use push::record;
use service_kit::Fault;

use crate::world::World;

testkit::on_both! {
    async fn an_officer_sees_what_is_unclaimed(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        assert!(world.get(&world.koto, "/reach").await.page().contains("まだ照合していません"));
        world.matched("131083").await;
        let koto: OwnerCode = "131083".parse().unwrap();
        let counts = record::counts(&world.app.store, koto).await.unwrap();
        let jido = counts["131083/jido-teate"];
        assert!(jido.fitted > 0 && jido.unclaimed == jido.fitted && jido.unclaimed_yen > 0);
        let tokyo = record::counts(&world.app.store, OwnerCode::TOKYO).await.unwrap()["130001/018-support"];
        // Every eligible child is 5,000 yen a month, each household counted once.
        assert!(tokyo.unclaimed_yen % 60_000 == 0 && tokyo.unclaimed_yen >= 60_000 * i64::try_from(tokyo.unclaimed).unwrap());
        let page = world.get(&world.koto, "/reach").await;
        for said in ["最後の照合：2026年11月20日", "児童手当", "円"] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
        assert!(!page.page().contains("/reach/run"), "only publishers start a matching");
    }

    async fn what_was_opened_and_applied_for_is_counted(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.matched("131083").await;
        let before = record::counts(&world.app.store, OwnerCode::TOKYO).await.unwrap()["130001/018-support"];
        let told = record::told_counts(&world.app.store, OwnerCode::TOKYO).await.unwrap()["130001/018-support"];
        assert_eq!(told, (before.fitted, 0));
        world.open_mail(SATO_AOI).await;
        world.apply(SATO_AOI, "130001/018-support").await;
        assert_eq!(world.get(&world.publisher, "/reach").await.status, StatusCode::OK);
        let told = record::told_counts(&world.app.store, OwnerCode::TOKYO).await.unwrap()["130001/018-support"];
        assert_eq!(told, (before.fitted, 1), "looking at the page finds what was opened");
        world.matched("131083").await;
        let after = record::counts(&world.app.store, OwnerCode::TOKYO).await.unwrap()["130001/018-support"];
        assert_eq!((after.fitted, after.unclaimed), (before.fitted, before.unclaimed - 1));
        assert!(after.unclaimed_yen < before.unclaimed_yen);
    }

    async fn a_publisher_starts_a_matching(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let refused = world.post(&world.koto, "/reach/run").await;
        assert!(matches!(refused.fault.as_deref(), Some(Fault::Forbidden(_))));
        let started = world.post(&world.publisher, "/reach/run").await;
        assert_eq!(started.flash.as_deref(), Some("success.push-flash-started"));
        let again = world.post(&world.publisher, "/reach/run").await;
        assert_eq!(again.flash.as_deref(), Some("warning.push-flash-under-way"));
        let page = world.get(&world.publisher, "/reach").await;
        assert!(page.page().contains("照合しています") && page.page().contains("<progress"));
        world.runner.run_all().await.unwrap();
        let page = world.get(&world.publisher, "/reach").await;
        assert!(page.page().contains("最後の照合") && page.page().contains("/reach/run"));
        assert_eq!(world.mail(SATO_AOI).await.len(), 1);
    }
}
