//! The course of cases: what really happened, as a picture and as a table; other offices only where their people are many.

use casework::{Channel, CorrectionItem, Doer, Event};
use kernel::OfficerId;
use service_kit::Fault;
use store::Scope;
use uuid::Uuid;

use crate::world::{World, people};

testkit::on_both! {
    async fn the_course_shows_where_cases_wait(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let empty = world.get(Some(&world.officer), "/quality/course/child-medical").await;
        assert!(empty.page().contains("この1年に届いた申請はまだありません"));
        let case = world.apply(Channel::Online).await;
        world.clock.advance_seconds(36 * 3600);
        let items = vec![CorrectionItem { question: "insurance-file".to_owned(), message: "写りません".to_owned() }];
        let by = world.app.today();
        let office = Scope::Owner("131083".parse().unwrap());
        let officer = Doer::Officer { officer: OfficerId(Uuid::from_u128(1)) };
        world.act(&case, office, officer, Event::CorrectionAsked { items, by }).await;
        let page = world.get(Some(&world.officer), "/quality/course/child-medical").await;
        for said in ["<svg class=\"course\"", "<desc", "補正を求める", "1.5日", "1回", "くらべられる自治体はありません"] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
    }

    async fn another_office_is_shown_where_its_people_are_many(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.apply(Channel::Online).await;
        for person in people(5) {
            world.program.apply(person, "131121/child-medical", Channel::Online).await;
        }
        let page = world.get(Some(&world.officer), "/quality/course/child-medical").await;
        assert!(page.page().contains("世田谷区") && page.page().contains("江東区"));
        let other = world.get(Some(&world.officer), "/quality/course/nothing").await;
        assert!(matches!(other.fault.as_deref(), Some(Fault::NotFound)));
        let resident = world.get(Some(&world.aoi), "/quality/course/child-medical").await;
        assert!(matches!(resident.fault.as_deref(), Some(Fault::Forbidden(_))));
    }
}
