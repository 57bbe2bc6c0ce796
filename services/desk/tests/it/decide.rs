//! Deciding: approving with what follows, refusing with reasons, handing over, accepting a notification.

use axum::http::StatusCode;
use casework::{Event, State, find};
use identity::Role;
use testkit::TestDatabase;

use super::house::Office;

testkit::on_both! {
    async fn a_refusal_needs_reasons_and_the_letter_tells_them(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let decider = office.officer("130001", Role::Decider).await;
        office.deed(reviewer, id, "pass-on", &[("note", "所得の確認は不要")]).await.done("desk-done-pass-on");
        let bare = office.deed(decider, id, "refuse", &[("reason", "  "), ("ground", "not-a-ground")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bare.html.contains("href=\"#ground\"") && bare.html.contains("行政手続法第8条"));
        let reason = "他の方が受給しています";
        office.deed(decider, id, "refuse", &[("ground", "already-paid"), ("reason", reason)]).await.done("desk-done-refuse");
        assert_eq!(office.case(id).await.standing.state, State::Refused);
        let events = find::events(&office.app.store, id).await.unwrap();
        let Some((_, _, Event::Refused { grounds, .. })) = events.last() else { panic!("the last event is the refusal") };
        assert_eq!(grounds, &["already-paid"]);
        let html = office.get(decider, &format!("/desk/cases/{id}")).await.ok();
        assert!(html.contains(reason) && html.contains("所得の確認は不要") && html.contains("却下のお知らせ"));
    }

    async fn an_approval_makes_its_letter_and_cannot_be_done_twice(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let decider = office.officer("130001", Role::Decider).await;
        office.deed(reviewer, id, "pass-on", &[]).await.done("desk-done-pass-on");
        let version = office.case(id).await.version.to_string();
        let path = format!("/desk/cases/{id}/approve");
        office.post(decider, &path, &[("version", &version), ("note", "可")]).await.done("desk-done-approve");
        let again = office.post(decider, &path, &[("version", &version), ("note", "可")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        let html = office.get(decider, &format!("/desk/cases/{id}")).await.ok();
        assert!(html.contains("認定のお知らせ") && html.contains("この案件は終わっています"));
    }

    async fn a_case_is_handed_to_a_colleague_who_can_do_it(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let colleague = office.hire("130001", "三浦 三郎", &[Role::Reviewer]).await;
        let decider = office.officer("130001", Role::Decider).await;
        let form = office.get(reviewer, &format!("/desk/cases/{id}/hand-over")).await.ok();
        assert!(form.contains("三浦 三郎") && !form.contains("伊藤 健"), "only those who can do the step");
        for nobody in [String::new(), decider.officer().unwrap().to_string()] {
            let refused = office.deed(reviewer, id, "hand-over", &[("officer", &nobody)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let to = colleague.officer().unwrap().to_string();
        office.deed(reviewer, id, "hand-over", &[("officer", &to)]).await.done("desk-done-hand-over");
        assert_eq!(office.case(id).await.assignee, colleague.officer());
    }
}
