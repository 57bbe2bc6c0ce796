//! A review is sent by the applicant of the case, once for each moment, and changed by sending again.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use casework::Channel;
use kernel::Lang;
use quality::record;
use quality::tally::Asked;
use service_kit::Fault;

use crate::world::World;

testkit::on_both! {
    async fn a_review_is_kept_and_changed_by_sending_again(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let case = world.apply(Channel::Online).await;
        let answer = world.review(&world.aoi, &case, "receipt", "2", "  もう少し短く  ").await;
        assert_eq!(answer.to, Some(format!("/cases/{}", case.id)));
        assert_eq!(answer.flash.as_deref(), Some("success.quality-flash-thanks"));
        let given = record::given(&world.app.store, case.id, Asked::Receipt).await.unwrap();
        assert_eq!(given, Some((2, "もう少し短く".to_owned())));
        let page = world.get(Some(&world.aoi), &format!("/reviews?case={}&moment=receipt", case.id)).await;
        assert!(page.page().contains("もう少し短く") && page.page().contains("value=\"2\" checked"));
        world.review(&world.aoi, &case, "receipt", "3", "").await;
        let given = record::given(&world.app.store, case.id, Asked::Receipt).await.unwrap();
        assert_eq!(given, Some((3, String::new())));
        let tallies = record::tallies(&world.app.store, None).await.unwrap();
        assert_eq!((tallies.len(), tallies[0].2.count()), (1, 1), "it is one review, not two");
    }

    async fn nothing_typed_is_lost(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let case = world.apply(Channel::Online).await;
        let answer = world.review(&world.aoi, &case, "receipt", "", "入力の途中で <b>止まった</b>").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.page();
        assert!(page.contains("href=\"#score\"") && page.contains("入力の途中で &lt;b&gt;止まった"));
        assert!(page.contains(&format!("value=\"{}\"", case.id)) && page.contains("value=\"receipt\""));
        let long = "あ".repeat(501);
        let answer = world.review(&world.aoi, &case, "receipt", "1", &long).await;
        assert!(answer.page().contains("1文字多すぎます") && answer.page().contains(&long));
        assert!(answer.page().contains("value=\"1\" checked"));
        assert_eq!(record::given(&world.app.store, case.id, Asked::Receipt).await.unwrap(), None);
    }

    async fn only_the_applicant_judges_and_only_what_there_is(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let case = world.apply(Channel::Online).await;
        let stranger = world.review(&world.shigeru, &case, "receipt", "1", "").await;
        assert!(matches!(stranger.fault.as_deref(), Some(Fault::NotFound)));
        let officer = world.review(&world.officer, &case, "receipt", "1", "").await;
        assert!(matches!(officer.fault.as_deref(), Some(Fault::Forbidden(_))));
        let early = world.review(&world.aoi, &case, "decision", "3", "").await;
        assert!(matches!(early.fault.as_deref(), Some(Fault::Conflict(_))));
        let odd = world.review(&world.aoi, &case, "someday", "3", "").await;
        assert!(matches!(odd.fault.as_deref(), Some(Fault::BadRequest(_))));
        world.withdraw(&case).await;
        assert_eq!(world.review(&world.aoi, &case, "decision", "3", "").await.status, StatusCode::SEE_OTHER);
        let forged = Request::post("/reviews").header("content-type", "application/x-www-form-urlencoded");
        let forged = forged.body(Body::from(format!("form-token=x&case={}&moment=receipt&score=1", case.id))).unwrap();
        let forged = world.ask(Some(&world.aoi), Lang::JA, forged).await;
        assert!(matches!(forged.fault.as_deref(), Some(Fault::Forbidden(_))));
        let tallies = record::tallies(&world.app.store, None).await.unwrap();
        assert_eq!(tallies.iter().map(|(_, _, tally)| tally.count()).sum::<u64>(), 1);
    }

    async fn the_address_alone_leads_somewhere(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        assert_eq!(world.get(Some(&world.aoi), "/reviews").await.to.as_deref(), Some("/cases"));
        let nothing = world.get(Some(&world.aoi), "/reviews?case=x&moment=receipt").await;
        assert!(matches!(nothing.fault.as_deref(), Some(Fault::NotFound)));
    }
}
