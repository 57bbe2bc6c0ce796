//! Experts: they see what is asked of them and no more, and the case goes back to whoever asked.

use axum::http::StatusCode;
use identity::Role;
use testkit::TestDatabase;

use super::house::Office;

testkit::on_both! {
    async fn an_expert_sees_what_is_asked_of_them_and_answers(db: TestDatabase) {
        let office = Office::open(&db).await;
        let (id, other) = (office.support().await, office.support().await);
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let expert = office.officer("130001", Role::Expert).await;
        let second = office.hire("130001", "別所 専", &[Role::Expert]).await;
        let path = format!("/desk/cases/{id}");
        assert_eq!(office.get(expert, &path).await.status, StatusCode::FORBIDDEN);
        assert!(office.get(expert, "/desk").await.ok().contains("class=\"empty\""));
        let to = expert.officer().unwrap().to_string();
        let empty = office.deed(reviewer, id, "ask-opinion", &[("expert", &to), ("question", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        office.deed(reviewer, id, "ask-opinion", &[("expert", &to), ("question", "監護にあたるか")]).await.done("desk-done-ask-opinion");
        assert_eq!(office.get(second, &path).await.status, StatusCode::FORBIDDEN);
        let list = office.get(expert, "/desk?tab=all").await.ok();
        assert!(list.contains(&id.to_string()) && !list.contains(&other.to_string()));
        let html = office.get(expert, &path).await.ok();
        assert!(html.contains("監護にあたるか") && !html.contains("いまの登録"), "an expert does not look into the registers");
        // While the opinion is awaited, nobody else goes on.
        assert_eq!(office.deed(reviewer, id, "pass-on", &[]).await.status, StatusCode::CONFLICT);
        let unsure = office.deed(expert, id, "give-opinion", &[("opinion", "あたる")]).await;
        assert!(unsure.html.contains("href=\"#favourable\"") && unsure.html.contains("あたる"));
        let opinion = [("favourable", "yes"), ("opinion", "監護にあたる")];
        office.deed(expert, id, "give-opinion", &opinion).await.done("desk-done-give-opinion");
        assert_eq!(office.case(id).await.assignee, reviewer.officer(), "it goes back to whoever asked");
        assert!(office.get(reviewer, &path).await.ok().contains("監護にあたる"));
        // Whoever gave an opinion still sees what became of it.
        office.get(expert, &path).await.ok();
    }

    async fn an_opinion_may_be_asked_of_any_expert(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let expert = office.officer("130001", Role::Expert).await;
        let second = office.hire("130001", "別所 専", &[Role::Expert]).await;
        office.deed(reviewer, id, "ask-opinion", &[("question", "監護にあたるか")]).await.done("desk-done-ask-opinion");
        assert!(office.get(second, "/desk").await.ok().contains(&id.to_string()));
        office.deed(expert, id, "take", &[]).await.done("desk-done-take");
        assert!(!office.get(second, "/desk").await.ok().contains(&id.to_string()));
        assert_eq!(office.get(second, &format!("/desk/cases/{id}")).await.status, StatusCode::FORBIDDEN);
    }
}
