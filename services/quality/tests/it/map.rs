//! The public page: shares only where enough people are behind them, hours by channel, the same as JSON.

use casework::Channel;
use serde_json::Value;

use crate::world::{SERVICE, World};

testkit::on_both! {
    async fn everybody_sees_how_services_fare(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let page = world.get(None, "/quality/services").await;
        assert!(page.page().contains("まだ申請のない手続") && page.page().contains("計60分"));
        for n in 0..8 {
            let channel = if n < 2 { Channel::Counter } else { Channel::Online };
            let case = world.apply(channel).await;
            let score = if n == 0 { "1" } else { "3" };
            world.review(&world.aoi, &case, "receipt", score, "ひみつ").await;
        }
        world.clock.advance_seconds(301);
        let page = world.get(None, "/quality/services").await;
        for said in ["88%", "75%", "6時間", &format!("/services/{SERVICE}")] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
        assert!(!page.page().contains("ひみつ"), "what people wrote is for the officers");
        let json: Value = serde_json::from_slice(&world.get(None, "/quality/services.json").await.bytes).unwrap();
        assert_eq!(json["as_of"], "2026-11-20");
        let one = json["services"].as_array().unwrap().iter().find(|one| one["service"] == SERVICE).unwrap();
        assert_eq!((&one["good_percent"], &one["online_percent"]), (&88.into(), &75.into()));
        assert_eq!((&one["reviews"], &one["hours_given_back"]), (&8.into(), &6.into()));
        assert_eq!(one["median_working_days"], Value::Null, "nothing was decided yet");
    }

    async fn few_are_not_shown(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        for _ in 0..4 {
            let case = world.apply(Channel::Online).await;
            world.review(&world.aoi, &case, "receipt", "3", "").await;
        }
        let json: Value = serde_json::from_slice(&world.get(None, "/quality/services.json").await.bytes).unwrap();
        let one = json["services"].as_array().unwrap().iter().find(|one| one["service"] == SERVICE).unwrap();
        assert_eq!((&one["reviews"], &one["good_percent"], &one["online_percent"]), (&4.into(), &Value::Null, &Value::Null));
    }

    async fn the_numbers_are_kept_for_a_while(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.get(None, "/quality/services.json").await;
        world.apply(Channel::Online).await;
        let first = world.get(None, "/quality/services.json").await;
        let applications = |bytes: &[u8]| {
            let json: Value = serde_json::from_slice(bytes).unwrap();
            json["services"].as_array().unwrap().iter().map(|one| one["applications"].as_u64().unwrap()).sum::<u64>()
        };
        assert_eq!(applications(&first.bytes), 0);
        world.clock.advance_seconds(301);
        assert_eq!(applications(&world.get(None, "/quality/services.json").await.bytes), 1);
    }
}
