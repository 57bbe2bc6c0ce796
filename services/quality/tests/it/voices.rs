//! The officer's page: shares by moment, and what was written, never as markup and never another government's.

use axum::body::Body;
use axum::http::Request;
use casework::Channel;
use kernel::Lang;
use service_kit::Fault;

use crate::world::{SERVICE, World};

testkit::on_both! {
    async fn officers_read_how_their_services_are_judged(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        for (score, comment) in [("3", "よかった"), ("3", ""), ("1", "<script>alert(1)</script>")] {
            let case = world.apply(Channel::Online).await;
            world.review(&world.aoi, &case, "receipt", score, comment).await;
            world.clock.advance_seconds(60);
        }
        let case = world.apply(Channel::Online).await;
        world.withdraw(&case).await;
        world.review(&world.aoi, &case, "decision", "2", "待った").await;
        let page = world.get(Some(&world.officer), "/quality").await;
        for said in ["50%", "67%", "0%", "よかった", "待った", "&lt;script&gt;", "<svg class=\"sparkline\""] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
        assert!(!page.page().contains("<script>alert"));
        let (first, last) = (page.page().find("待った").unwrap(), page.page().rfind("よかった").unwrap());
        assert!(first < last, "the latest first");
        let one = world.get(Some(&world.officer), &format!("/quality?service={SERVICE}")).await;
        assert!(one.page().contains("待った"));
        let other = world.get(Some(&world.officer), "/quality?service=131083/jido-teate").await;
        assert!(!other.page().contains("待った"));
        let english = Request::get("/quality").body(Body::empty()).unwrap();
        assert!(world.ask(Some(&world.officer), Lang::EN, english).await.page().contains("After the decision"));
    }

    async fn residents_do_not_see_what_others_wrote(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let refused = world.get(Some(&world.aoi), "/quality").await;
        assert!(matches!(refused.fault.as_deref(), Some(Fault::Forbidden(_))));
        assert!(matches!(world.get(None, "/quality").await.status.as_u16(), 303));
    }
}
