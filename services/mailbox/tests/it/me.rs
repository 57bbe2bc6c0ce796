//! My devices and who looked at my data.

use axum::http::StatusCode;
use identity::{DemoDoor, Opened};
use kernel::OwnerCode;
use people::persona::{SATO_AOI, SUZUKI_SHIGERU};

use crate::world::World;

async fn another_device(world: &World) -> Opened {
    let door = DemoDoor::of_the_demo_start();
    let says = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0";
    identity::login(&world.app.store, &door.resident(SATO_AOI), says, None, &*world.clock, &*world.app.rng)
        .await
        .unwrap()
}

testkit::on_both! {
    async fn a_device_is_seen_and_signed_out(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let other = another_device(&world).await;
        let page = world.get(&world.aoi, "/me").await;
        assert!(page.page().contains("Firefox（Windows）") && page.page().contains("Chrome（Android）"));
        let stolen = world.post(&world.shigeru, &format!("/sessions/{}/end", other.session.id), "").await;
        assert_eq!(stolen.status, StatusCode::NOT_FOUND, "nobody signs out another person's device");
        let ended = world.post(&world.aoi, &format!("/sessions/{}/end", other.session.id), "").await;
        assert_eq!(ended.to.as_deref(), Some("/me"));
        assert!(identity::resume(&world.app.store, &other.token, &*world.clock).await.unwrap().is_none());
        let again = another_device(&world).await;
        assert_eq!(world.post(&world.aoi, "/sessions/end", "which=others").await.to.as_deref(), Some("/me"));
        assert!(identity::resume(&world.app.store, &again.token, &*world.clock).await.unwrap().is_none());
        assert!(identity::resume(&world.app.store, &world.aoi.token, &*world.clock).await.unwrap().is_some());
        assert_eq!(world.post(&world.aoi, "/sessions/end", "which=all").await.to.as_deref(), Some("/"));
        assert!(identity::resume(&world.app.store, &world.aoi.token, &*world.clock).await.unwrap().is_none());
    }

    async fn one_sees_who_looked_and_nobody_elses(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let entry = |person: kernel::PersonId, action: &str| audit::Entry {
            tenant: "131083".parse::<OwnerCode>().unwrap(),
            actor: "officer:0194".to_owned(),
            action: action.to_owned(),
            subject: Some(person.0),
            case: None,
            definition: None,
            detail: serde_json::Value::Null,
            at: world.app.clock.now(),
        };
        let tx = world.app.store.begin().await.unwrap();
        let entries = [entry(SATO_AOI, "read"), entry(SATO_AOI, "case-approved"), entry(SUZUKI_SHIGERU, "case-refused")];
        audit::append(&tx, &*world.app.rng, &entries).await.unwrap();
        tx.commit().await.unwrap();
        let page = world.get(&world.aoi, "/me").await;
        assert!(page.page().contains("あなたの情報を見ました") && page.page().contains("江東区の職員"));
        assert!(page.page().contains("認められました") && !page.page().contains("認められませんでした"));
    }
}
