//! Every page of the desk in every language: it opens, and no word is missing.

use identity::Role;
use kernel::Lang;
use testkit::TestDatabase;

use super::house::{Office, SUPPORT};

/// The first key of ours that stands on a page instead of its words.
fn bare_key(html: &str) -> Option<&str> {
    let prefixes = ["desk-", "casework-", "identity-", "pages-", "authz-", "fact-", "people-origin-"];
    let texts = html.split('>').filter_map(|part| part.split('<').next());
    texts.map(str::trim).find(|text| prefixes.iter().any(|prefix| text.starts_with(prefix)) && !text.contains(' '))
}

testkit::on_both! {
    async fn every_page_opens_in_every_language(db: TestDatabase) {
        let office = Office::open(&db).await;
        let (open, decided, asked) = (office.support().await, office.support().await, office.support().await);
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let decider = office.officer("130001", Role::Decider).await;
        let both = office.hire("130001", "両方 する", &[Role::Reviewer, Role::Decider, Role::Publisher]).await;
        office.deed(reviewer, decided, "pass-on", &[("note", "よい")]).await.done("desk-done-pass-on");
        office.deed(reviewer, asked, "ask-opinion", &[("question", "どうか")]).await.done("desk-done-ask-opinion");
        let mut paths = vec!["/desk/figures".to_owned(), "/desk/figures?days=7".to_owned(), "/desk/services".to_owned(), "/desk/print".to_owned()];
        for tab in ["mine", "to-take", "all", "overdue", "waiting", "clear", "closed"] {
            paths.push(format!("/desk?tab={tab}"));
        }
        for id in [open, decided, asked] {
            paths.push(format!("/desk/cases/{id}"));
        }
        for deed in ["take", "correction", "ask-opinion", "hand-over", "pass-on"] {
            paths.push(format!("/desk/cases/{open}/{deed}"));
        }
        for deed in ["approve", "refuse"] {
            paths.push(format!("/desk/cases/{decided}/{deed}"));
        }
        paths.push("/desk/services/018-support".to_owned());
        for lang in Lang::OFFERED {
            for path in &paths {
                let html = office.get_in(lang, both, path).await.ok();
                assert_eq!(bare_key(&html), None, "{path} in {lang}");
            }
        }
        office.deed(decider, decided, "approve", &[]).await.done("desk-done-approve");
        for lang in Lang::OFFERED {
            let html = office.get_in(lang, both, &format!("/desk/cases/{decided}")).await.ok();
            assert_eq!(bare_key(&html), None, "a closed case in {lang}");
        }
    }

    async fn figures_count_what_came_and_went(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let decider = office.officer("130001", Role::Decider).await;
        office.deed(reviewer, id, "pass-on", &[]).await.done("desk-done-pass-on");
        office.deed(decider, id, "approve", &[]).await.done("desk-done-approve");
        let html = office.get(decider, "/desk/figures?days=7").await.ok();
        assert!(html.contains("100.0") && html.contains("018"), "all online, all in time, by service");
    }

    async fn what_the_registers_say_now_stands_beside_each_answer(db: TestDatabase) {
        let office = Office::open(&db).await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let id = office.support().await;
        let html = office.get(reviewer, &format!("/desk/cases/{id}")).await.ok();
        assert!(html.contains("いまの登録") && html.contains("desk-same") && !html.contains("ちがいあり"));
        let account = serde_json::json!({ "bank": "0005", "bank_name": "", "branch": "001", "branch_name": "",
            "kind": "ordinary", "number": "7654321", "holder": "ｻﾄｳ ｱｵｲ" });
        let own = forms::Answers::of_person([("account", account)]);
        let id = office.apply(SUPPORT, people::persona::SATO_AOI, None, own).await;
        let html = office.get(reviewer, &format!("/desk/cases/{id}")).await.ok();
        assert!(html.contains("ちがいあり") && html.contains("••••321"));
    }
}
