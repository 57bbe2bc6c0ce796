//! What is counted without following anybody: how long pages are open, and where applications are left.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use casework::{Applicant, drafts};
use jiff::ToSpan;
use kernel::Lang;
use people::persona::SATO_AOI;
use quality::{left, seconds};

use crate::world::{SERVICE, World};

async fn says(world: &World, json: &str) -> StatusCode {
    let request = Request::post("/quality/seconds").body(Body::from(json.to_owned())).unwrap();
    world.ask(None, Lang::JA, request).await.status
}

testkit::on_both! {
    async fn only_sums_are_kept(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        for (count, narrow) in [(12, true), (14, true), (40, false)] {
            let said = format!(r#"{{"service":"{SERVICE}","page":"insurance","seconds":{count},"narrow":{narrow}}}"#);
            assert_eq!(says(&world, &said).await, StatusCode::NO_CONTENT);
        }
        let open = seconds::since(&world.app.store, Some(SERVICE), world.app.today()).await.unwrap().remove(SERVICE).unwrap();
        assert_eq!((open.all, open.phone, open.visits()), (3, 2, 3));
        assert_eq!((open.median("insurance"), open.seconds(), open.phone_percent()), (Some(15), Some(15), Some(67)));
        let tx = world.app.store.begin().await.unwrap();
        seconds::forget(&tx, world.app.today()).await.unwrap();
        left::forget(&tx, world.app.today()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seconds::since(&world.app.store, None, world.app.today()).await.unwrap().len(), 1, "today is kept");
        let tx = world.app.store.begin().await.unwrap();
        seconds::forget(&tx, world.app.today().tomorrow().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(seconds::since(&world.app.store, None, world.app.today()).await.unwrap().is_empty());
        assert_eq!(open.pages["insurance"].iter().map(|(bucket, times)| (*bucket, *times)).collect::<Vec<_>>(), [(15, 2), (45, 1)]);
    }

    async fn what_is_no_page_of_ours_is_not_kept(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        for said in [
            r#"{"service":"131083/child-medical","page":"nothing","seconds":9,"narrow":true}"#,
            r#"{"service":"131083/nothing","page":"insurance","seconds":9,"narrow":true}"#,
            r#"{"service":"131083/child-medical","page":"insurance","seconds":99999,"narrow":true}"#,
        ] {
            assert_eq!(says(&world, said).await, StatusCode::NO_CONTENT);
        }
        // Nothing that could tell who it was is even read.
        let with_more = r#"{"service":"131083/child-medical","page":"insurance","seconds":9,"narrow":true,"id":"x"}"#;
        assert_eq!(says(&world, with_more).await, StatusCode::BAD_REQUEST);
        assert_eq!(says(&world, &"x".repeat(1000)).await, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(seconds::since(&world.app.store, None, world.app.today()).await.unwrap().is_empty());
    }

    async fn a_draft_left_for_a_week_is_counted_once_by_its_page(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let (app, key) = (&world.app, SERVICE.parse().unwrap());
        let tx = app.store.begin().await.unwrap();
        let applicant = Applicant { person: SATO_AOI, business: None };
        let mut draft = drafts::begin(&tx, &*app.clock, &*app.rng, applicant, vec![(key, 1)]).await.unwrap();
        draft.answers = forms::Answers::of_person([("child-insurance", serde_json::json!("employee"))]);
        drafts::save(&tx, &*app.clock, &draft).await.unwrap();
        tx.commit().await.unwrap();
        let from = app.today().saturating_sub(30.days());
        let counted = async |days: i64| {
            world.clock.advance_seconds(days * 24 * 3600);
            left::count(&app.store, &app.registry, app.today()).await.unwrap()
        };
        assert_eq!(counted(7).await, 0, "somebody may come back on the seventh day");
        assert_eq!(counted(1).await, 1);
        assert_eq!(counted(1).await, 0, "it is counted once");
        let found = left::since(&app.store, Some(SERVICE), from).await.unwrap().remove(SERVICE).unwrap();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [("documents".to_owned(), 1)]);
    }
}
