//! The office's services: drift, and pausing by a publisher.

use axum::http::StatusCode;
use identity::Role;
use registry::{ServiceKey, State};
use testkit::TestDatabase;

use super::house::{Office, SUPPORT};

testkit::on_both! {
    async fn a_publisher_pauses_and_resumes_and_nobody_else(db: TestDatabase) {
        let office = Office::with_stored_services(&db).await;
        let publisher = office.officer("130001", Role::Publisher).await;
        let decider = office.officer("130001", Role::Decider).await;
        let key: ServiceKey = SUPPORT.parse().unwrap();
        let path = "/desk/services/018-support";
        let forbidden = office.post(decider, &format!("{path}/pause"), &[]).await;
        assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
        assert!(!office.get(decider, path).await.ok().contains(&format!("{path}/pause")));
        office.post(publisher, &format!("{path}/pause"), &[("note-pause", "様式の見直し")]).await.done("desk-services-done-pause");
        assert_eq!(office.app.registry.get(&key).unwrap().state(), State::Paused);
        let html = office.get(publisher, path).await.ok();
        assert!(html.contains("様式の見直し") && html.contains("受付停止中"));
        let again = office.post(publisher, &format!("{path}/pause"), &[]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        office.post(publisher, &format!("{path}/resume"), &[]).await.done("desk-services-done-resume");
        assert_eq!(office.app.registry.get(&key).unwrap().state(), State::Published);
    }

    async fn a_municipality_sees_in_what_it_differs_from_the_base(db: TestDatabase) {
        let office = Office::open(&db).await;
        let officer = office.officer("131083", Role::Decider).await;
        let html = office.get(officer, "/desk/services").await.ok();
        assert!(html.contains("/desk/services/child-medical") && html.contains("か所のちがい"));
        let html = office.get(officer, "/desk/services/child-medical").await.ok();
        assert!(html.contains("130001/child-medical"));
        // What differs is named in words, in the language of the officer; the name in the file stands below.
        assert!(html.contains("条件「") && html.contains("文章（日本語）："), "{html}");
        let field = html.split("<code class=\"desk-source\">").nth(1).expect("the name in the file");
        assert!(field.split('<').next().is_some_and(|name| !name.is_empty() && name.is_ascii()));
        assert_eq!(office.get(officer, "/desk/services/018-support").await.status, StatusCode::NOT_FOUND);
    }
}
