//! The order of the list, its parts, filters and search.

use forms::Answers;
use identity::Role;
use kernel::CaseId;
use testkit::TestDatabase;

use super::house::{Office, SUPPORT};

fn places(html: &str, cases: &[CaseId]) -> Vec<Option<usize>> {
    cases.iter().map(|case| html.find(&format!("/desk/cases/{case}"))).collect()
}

testkit::on_both! {
    async fn the_most_pressing_case_comes_first(db: TestDatabase) {
        let office = Office::open(&db).await;
        let first = office.support().await;
        office.clock.advance_seconds(10 * 24 * 3600);
        let second = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let html = office.get(reviewer, "/desk?tab=all").await.ok();
        let order = places(&html, &[first, second]);
        assert!(order[0].unwrap() < order[1].unwrap());
        assert_eq!(places(&office.get(reviewer, "/desk?tab=overdue").await.ok(), &[first]), [None]);
        office.clock.advance_seconds(70 * 24 * 3600);
        let overdue = office.get(reviewer, "/desk?tab=overdue").await.ok();
        assert!(places(&overdue, &[first])[0].is_some());
        assert!(overdue.contains("data-state=\"overdue\""));
    }

    async fn what_i_take_is_mine_and_what_nobody_took_is_to_be_taken(db: TestDatabase) {
        let office = Office::open(&db).await;
        let (mine, other) = (office.support().await, office.support().await);
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let decider = office.officer("130001", Role::Decider).await;
        // Without cases of one's own, the list opens at those to be taken.
        let html = office.get(reviewer, "/desk").await.ok();
        assert!(places(&html, &[mine, other]).iter().all(Option::is_some));
        office.deed(reviewer, mine, "take", &[]).await.done("desk-done-take");
        assert!(matches!(places(&office.get(reviewer, "/desk").await.ok(), &[mine, other])[..], [Some(_), None]));
        let to_take = office.get(reviewer, "/desk?tab=to-take").await.ok();
        assert!(matches!(places(&to_take, &[mine, other])[..], [None, Some(_)]));
        // It waits for a reviewer, so a decider has nothing to take.
        assert_eq!(places(&office.get(decider, "/desk?tab=to-take").await.ok(), &[mine, other]), [None, None]);
        let by_name = office.get(decider, &format!("/desk?tab=all&assignee={}", reviewer.officer().unwrap())).await.ok();
        assert!(matches!(places(&by_name, &[mine, other])[..], [Some(_), None]));
    }

    async fn a_case_is_found_by_its_number_or_its_applicants_name(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let other = office.apply(SUPPORT, people::persona::NGUYEN_THI_LAN, None, Answers::new()).await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let number = office.case(id).await.number.to_lowercase().replace('-', "");
        for words in [number.as_str(), "佐藤葵", "藤 葵"] {
            let query = serde_html_form::to_string([("tab", "all"), ("q", words)]).unwrap();
            let html = office.get(reviewer, &format!("/desk?{query}")).await.ok();
            assert!(matches!(places(&html, &[id, other])[..], [Some(_), None]), "{words}");
        }
        let nothing = office.get(reviewer, "/desk?tab=all&q=100%25_").await.ok();
        assert!(nothing.contains("class=\"empty\""));
    }

    async fn closed_cases_have_a_list_of_their_own(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let decider = office.officer("130001", Role::Decider).await;
        office.deed(reviewer, id, "pass-on", &[]).await.done("desk-done-pass-on");
        office.deed(decider, id, "approve", &[]).await.done("desk-done-approve");
        assert_eq!(places(&office.get(decider, "/desk?tab=all").await.ok(), &[id]), [None]);
        assert!(places(&office.get(decider, "/desk?tab=closed&state=approved").await.ok(), &[id])[0].is_some());
        assert_eq!(places(&office.get(decider, "/desk?tab=closed&state=refused").await.ok(), &[id]), [None]);
    }
}
