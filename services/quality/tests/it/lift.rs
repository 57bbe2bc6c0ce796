//! The owner's pages: what would lift a procedure, a check recorded, and the map that changes by it.

use casework::Channel;
use serde_json::Value;
use service_kit::Fault;

use crate::world::{SERVICE, World, people};

const PAGE: &str = "/quality/lift/child-medical";

testkit::on_both! {
    async fn a_recorded_check_changes_the_map(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.night().await;
        let before = world.get(None, &format!("/quality/services/{SERVICE}")).await;
        assert!(before.page().contains("未点検"));
        let check = [("day", "２０２６-11-20"), ("faults", "0"), ("note", "axe と画面読み上げ")];
        let answer = world.post(&world.publisher, &format!("{PAGE}/check"), &check).await;
        assert_eq!(answer.flash.as_deref(), Some("success.quality-flash-checked"));
        let after = world.get(None, &format!("/quality/services/{SERVICE}")).await;
        assert!(!after.page().contains("未点検"));
        let own = world.get(Some(&world.publisher), PAGE).await;
        assert!(own.page().contains("不備は0件でした（axe と画面読み上げ）"));
        let trail = audit::checkpoint(&world.app.store, "131083".parse().unwrap()).await;
        assert!(trail.unwrap().is_some(), "a check leaves a trace");
    }

    async fn mending_what_is_below_lifts_the_procedure(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        for person in people(5) {
            let case = world.program.apply(person, SERVICE, Channel::Online).await;
            world.decide(&case).await;
        }
        let level = async |faults: &str| {
            let check = [("day", "2026-11-20"), ("faults", faults), ("note", "axe")];
            world.post(&world.publisher, &format!("{PAGE}/check"), &check).await;
            let json: Value = serde_json::from_slice(&world.get(None, "/quality/services.json?owner=131083").await.bytes).unwrap();
            json["services"].as_array().unwrap().iter().find(|one| one["service"] == SERVICE).unwrap()["level"].clone()
        };
        assert_eq!(level("9").await, "below");
        assert_eq!(level("2").await, "attractive", "most else is; a check that just meets the standard keeps nothing down");
    }

    async fn a_check_of_long_ago_says_nothing(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let check = [("day", "2025-11-01"), ("faults", "0"), ("note", "axe")];
        world.post(&world.publisher, &format!("{PAGE}/check"), &check).await;
        let page = world.get(None, &format!("/quality/services/{SERVICE}")).await;
        assert!(page.page().contains("未点検"));
    }

    async fn what_is_wrong_stands_beside_its_field_and_nothing_is_lost(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let check = [("day", "2026-12-31"), ("faults", "few"), ("note", "axe で確かめた")];
        let answer = world.post(&world.publisher, &format!("{PAGE}/check"), &check).await;
        assert_eq!(answer.status, 422);
        for said in ["href=\"#day\"", "href=\"#faults\"", "axe で確かめた", "value=\"few\""] {
            assert!(answer.page().contains(said), "the page does not say {said}");
        }
    }

    async fn only_publishers_record_and_only_of_their_own(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let check = [("day", "2026-11-20"), ("faults", "0"), ("note", "axe")];
        let reviewer = world.post(&world.officer, &format!("{PAGE}/check"), &check).await;
        assert!(matches!(reviewer.fault.as_deref(), Some(Fault::Forbidden(_))));
        let foreign = world.get(Some(&world.publisher), "/quality/lift/018-support").await;
        assert!(matches!(foreign.fault.as_deref(), Some(Fault::NotFound)));
        let resident = world.get(Some(&world.aoi), "/quality/lift").await;
        assert!(matches!(resident.fault.as_deref(), Some(Fault::Forbidden(_))));
    }

    async fn the_list_says_what_would_lift_each(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let measured = world.post(&world.publisher, "/quality/lift", &[]).await;
        assert_eq!(measured.flash.as_deref(), Some("success.quality-flash-measured"));
        let page = world.get(Some(&world.publisher), "/quality/lift").await;
        assert!(page.page().contains(PAGE) && page.page().contains("今すぐ計算する"));
        let check = [("day", "2026-11-20"), ("faults", "9"), ("note", "axe")];
        world.post(&world.publisher, &format!("{PAGE}/check"), &check).await;
        let page = world.get(Some(&world.publisher), PAGE).await;
        for said in ["「当たり前品質」に上げるには", "今は9。3以下にします。", "時間には見積もれません"] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
    }
}
