//! Two officers on one case: the second sees what the first did, and loses nothing.

use axum::http::StatusCode;
use identity::Role;
use testkit::TestDatabase;

use super::house::Office;

testkit::on_both! {
    async fn the_second_officer_sees_what_the_first_did_and_keeps_their_words(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let first = office.officer("130001", Role::Reviewer).await;
        let second = office.hire("130001", "二宮 次郎", &[Role::Reviewer]).await;
        let seen = office.case(id).await.version.to_string();
        office.post(first, &format!("/desk/cases/{id}/take"), &[("version", &seen)]).await.done("desk-done-take");
        let fields = [("version", seen.as_str()), ("note", "世帯を確かめた")];
        let answer = office.post(second, &format!("/desk/cases/{id}/pass-on"), &fields).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.html.contains("木村 さくら"), "who was quicker");
        assert!(answer.html.contains("担当を決めました"), "what happened");
        assert!(answer.html.contains("世帯を確かめた"), "what was typed");
        assert!(answer.html.contains("name=\"version\" value=\"2\""), "ready to be sent again");
        assert_eq!(office.case(id).await.version, 2);
        // Having seen it, they may do it all the same.
        office.deed(second, id, "pass-on", &[("note", "世帯を確かめた")]).await.done("desk-done-pass-on");
    }

    async fn where_it_is_no_longer_possible_the_words_are_kept_to_be_copied(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let first = office.officer("130001", Role::Reviewer).await;
        let second = office.hire("130001", "二宮 次郎", &[Role::Reviewer]).await;
        office.deed(first, id, "pass-on", &[("note", "問題なし")]).await.done("desk-done-pass-on");
        let fields = [("version", "1"), ("message-account", "通帳の写しが読めません")];
        let answer = office.post(second, &format!("/desk/cases/{id}/correction"), &fields).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.html.contains("通帳の写しが読めません"));
        let form = office.post(second, &format!("/desk/cases/{id}/correction"), &[("version", "x")]).await;
        assert_eq!(form.status, StatusCode::BAD_REQUEST);
    }
}
