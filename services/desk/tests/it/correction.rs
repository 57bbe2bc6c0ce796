//! Asking for a correction, and the case coming back.

use axum::http::StatusCode;
use casework::{Doer, Event, State};
use identity::Role;
use store::Scope;
use testkit::TestDatabase;

use super::house::Office;

testkit::on_both! {
    async fn a_correction_is_asked_and_answered(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let form = office.get(reviewer, &format!("/desk/cases/{id}/correction")).await.ok();
        // Two weeks, unless the officer says otherwise.
        assert!(form.contains("name=\"q-by-month\"") && form.contains("value=\"12\"") && form.contains("value=\"4\""));
        let by = [("q-by-era", "reiwa"), ("q-by-year", "8"), ("q-by-month", "12"), ("q-by-day", "10")];
        let words = [by.as_slice(), &[("item", "account"), ("message-account", "名義が読めません")]].concat();
        office.deed(reviewer, id, "correction", &words).await.done("desk-done-correction");
        let case = office.case(id).await;
        assert_eq!(case.standing.state, State::Correction);
        let person = people::persona::SATO_AOI;
        let letters = notices::of_case(&office.app.store, notices::Recipient::Person(person), id).await.unwrap();
        assert_eq!(letters.len(), 1);
        let html = office.get(reviewer, &format!("/desk/cases/{id}")).await.ok();
        assert!(html.contains("名義が読めません") && html.contains("2026年12月10日まで") && html.contains("未開封"));
        assert!(office.get(reviewer, "/desk?tab=waiting").await.ok().contains(&id.to_string()));
        // Nothing goes on while it is with the applicant.
        assert_eq!(office.deed(reviewer, id, "pass-on", &[]).await.status, StatusCode::CONFLICT);
        let corrected = Event::Corrected { changed: vec!["account".to_owned()] };
        let answers = Some(case.answers.clone());
        let doer = Doer::Applicant { person };
        office.app.casework.act(Scope::Person(person), id, None, doer, corrected, answers).await.unwrap();
        let case = office.case(id).await;
        assert_eq!((case.standing.state, case.is_clear), (State::Open, false));
        office.deed(reviewer, id, "pass-on", &[]).await.done("desk-done-pass-on");
    }

    async fn what_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let none = office.deed(reviewer, id, "correction", &[("q-by-year", "2020"), ("q-by-month", "1"), ("q-by-day", "5")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(none.html.contains("href=\"#item\"") && none.html.contains("href=\"#q-by\"") && none.html.contains("value=\"2020\""));
        let fields = [("item", "account"), ("message-children", "お子さんを選び直してください"), ("q-by-year", "2026"), ("q-by-month", "13"), ("q-by-day", "5")];
        let half = office.deed(reviewer, id, "correction", &fields).await;
        assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(half.html.contains("href=\"#message-account\"") && half.html.contains("href=\"#q-by-month\""));
        assert!(half.html.contains("お子さんを選び直してください"));
        assert_eq!(office.case(id).await.version, 1);
    }
}
