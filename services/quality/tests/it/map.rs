//! The public map: measured every night from what really happened, with its evidence; as files; side by side.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use casework::Channel;
use kernel::Lang;
use serde_json::Value;

use crate::world::{SERVICE, World, people};

fn of<'a>(json: &'a Value, criterion: &str) -> &'a Value {
    let services = json["services"].as_array().unwrap();
    let one = services.iter().find(|one| one["service"] == SERVICE).unwrap();
    one["criteria"].as_array().unwrap().iter().find(|one| one["criterion"] == criterion).unwrap()
}

testkit::on_both! {
    async fn the_map_is_worked_out_every_night(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        assert!(world.get(None, "/quality/services").await.page().contains("まだ計算していません"));
        for person in people(5) {
            world.program.apply(person, SERVICE, Channel::Online).await;
        }
        world.night().await;
        let page = world.get(None, "/quality/services").await;
        for said in ["2026年11月20日の計算です", "江東区", "子ども医療費助成", "時間", "/quality/standard"] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
        let json: Value = serde_json::from_slice(&world.get(None, "/quality/services.json").await.bytes).unwrap();
        assert_eq!(json["as_of"], "2026-11-20");
        let one = json["services"].as_array().unwrap().iter().find(|one| one["service"] == SERVICE).unwrap();
        // Five applications, each a visit of 60 minutes to 江東区 and 10 minutes of an officer.
        assert_eq!((&one["applications"], &one["minutes_given_back_people"], &one["minutes_given_back_officers"]), (&5.into(), &300.into(), &50.into()));
        assert_eq!((&of(&json, "returned")["value"], &of(&json, "returned")["people"]), (&0.into(), &5.into()));
        assert_eq!(of(&json, "standard-days")["value"], Value::Null, "nothing was decided yet");
        assert_eq!(of(&json, "languages")["level"], "attractive");
    }

    async fn of_few_people_nothing_is_told(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        // Many cases of one person are still one person.
        for _ in 0..6 {
            let case = world.apply(Channel::Online).await;
            world.review(&world.aoi, &case, "receipt", "3", "").await;
        }
        world.night().await;
        let json: Value = serde_json::from_slice(&world.get(None, "/quality/services.json").await.bytes).unwrap();
        let one = json["services"].as_array().unwrap().iter().find(|one| one["service"] == SERVICE).unwrap();
        assert_eq!((&one["applications"], &one["minutes_given_back_people"]), (&Value::Null, &Value::Null));
        for criterion in ["returned", "review"] {
            let found = of(&json, criterion);
            assert_eq!((&found["value"], &found["level"], &found["people"]), (&Value::Null, &Value::Null, &Value::Null));
        }
        let page = world.get(None, &format!("/quality/services/{SERVICE}")).await;
        assert!(page.page().contains("5人未満") && page.page().contains("少数"));
        let map = world.get(None, "/quality/services?owner=131083&q=子ども医療費").await;
        assert!(map.page().contains("都民0時間"), "what may not be told alone is in no sum");
    }

    async fn every_figure_opens_to_its_evidence(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let before = world.get(None, &format!("/quality/services/{SERVICE}")).await;
        assert!(before.status == StatusCode::OK && before.page().contains("まだ計算していません"));
        world.night().await;
        let page = world.get(None, &format!("/quality/services/{SERVICE}")).await;
        for said in ["未点検", "標準処理期間", "この仕組みが決めたものです", "記録はまだ1日分", "30分", "2026年11月20日 09:00に計算しました"] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
        world.clock.advance_seconds(24 * 3600);
        world.night().await;
        let page = world.get(None, &format!("/quality/services/{SERVICE}")).await;
        assert!(page.page().contains("chart-stroke"), "two days make a line");
        assert_eq!(world.get(None, "/quality/services/131083/nothing").await.status, StatusCode::NOT_FOUND);
        for lang in Lang::OFFERED {
            for path in [format!("/quality/services/{SERVICE}"), "/quality/standard".to_owned(), "/quality/services".to_owned()] {
                let answer = world.ask(None, lang, Request::get(&path).body(Body::empty()).unwrap()).await;
                assert_eq!(answer.status, StatusCode::OK, "{path}");
            }
        }
    }

    async fn the_map_is_filtered_and_compared(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.night().await;
        let koto = world.get(None, "/quality/services?owner=131083").await;
        assert!(koto.page().contains(&format!("/quality/services/{SERVICE}")));
        assert!(!koto.page().contains("/quality/services/131121/"));
        let priority = world.get(None, "/quality/services?of=priority").await;
        assert!(priority.page().contains("/quality/services/130001/018-support"));
        assert!(!priority.page().contains(&format!("\"/quality/services/{SERVICE}\"")));
        let bureau = world.get(None, "/quality/services?bureau=welfare&q=シルバー").await;
        assert!(bureau.page().contains("/quality/services/130001/silver-pass"));
        assert!(!bureau.page().contains("/quality/services/130001/018-support"));
        let alone = world.get(None, &format!("/quality/compare?service={SERVICE}")).await;
        assert!(alone.page().contains("2つ以上選んでください"));
        let beside = world.get(None, &format!("/quality/compare?service={SERVICE}&service=131121/child-medical")).await;
        assert!(beside.page().contains("世田谷区") && beside.page().contains("江東区") && beside.page().contains("手続をくらべる"));
    }

    async fn the_file_opens_in_a_spreadsheet(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.night().await;
        let csv = world.get(None, "/quality/services.csv?owner=131083").await;
        assert_eq!(csv.headers.get(header::CONTENT_TYPE).unwrap(), "text/csv; charset=utf-8");
        let text = csv.page();
        assert!(text.starts_with('\u{feff}') && text.contains("\r\n131083/"));
        let lines: Vec<usize> = text.lines().map(|line| line.matches(',').count()).collect();
        assert!(lines.windows(2).all(|pair| pair[0] == pair[1]), "every line has as many cells");
    }

    async fn old_days_are_thinned_to_the_first_of_each_month(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.night().await;
        for days in [11, 1, 89, 20] {
            world.clock.advance_seconds(days * 24 * 3600);
            world.night().await;
        }
        let tx = world.app.store.begin().await.unwrap();
        quality::days::thin(&tx, world.app.today()).await.unwrap();
        tx.commit().await.unwrap();
        let kept = quality::days::of(&world.app.store, SERVICE).await.unwrap();
        let kept: Vec<String> = kept.into_iter().map(|(one, _)| one.day.to_string()).collect();
        // Of 11-20, 12-01, 12-02, 2027-03-01 and 2027-03-21.
        assert_eq!(kept, ["2026-12-01", "2027-03-01", "2027-03-21"]);
    }
}
