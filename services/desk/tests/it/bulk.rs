//! The same step for many cases: each by itself, and a page that says what became of each.

use casework::{Event, State};
use forms::Answers;
use identity::Role;
use store::Scope;
use testkit::TestDatabase;

use super::house::{Office, SUPPORT};

testkit::on_both! {
    async fn clear_cases_go_on_together_and_one_that_cannot_stops_no_other(db: TestDatabase) {
        let office = Office::open(&db).await;
        let clear = [office.support().await, office.support().await, office.support().await];
        assert!(office.case(clear[0]).await.is_clear, "the rule finds this one clear");
        let unclear = office.apply(SUPPORT, people::persona::SUZUKI_SHIGERU, None, Answers::new()).await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let decider = office.officer("130001", Role::Decider).await;
        let boxes: Vec<String> = clear.iter().chain([&unclear]).map(|id| format!("{id}.1")).collect();
        let mut fields: Vec<(&str, &str)> = boxes.iter().map(|value| ("case", value.as_str())).collect();
        fields.push(("do", "pass-on"));
        // Meanwhile one is withdrawn.
        let person = people::persona::SATO_AOI;
        let doer = casework::Doer::Applicant { person };
        office.app.casework.act(Scope::Person(person), clear[2], None, doer, Event::Withdrawn, None).await.unwrap();
        let html = office.post(reviewer, "/desk/bulk", &fields).await.ok();
        assert!(html.contains("2件を進めました。進めなかったもの 2件"), "{html}");
        assert!(html.contains("規則の判定だけでは明らかでありません") && html.contains("ほかの人が先に"));
        let boxes: Vec<String> = clear[..2].iter().map(|id| format!("{id}.2")).collect();
        let fields = [("case", boxes[0].as_str()), ("case", boxes[1].as_str()), ("do", "approve"), ("case", "nonsense")];
        // Who may not decide, does not decide many either.
        let html = office.post(reviewer, "/desk/bulk", &fields).await.ok();
        assert!(html.contains("0件を進めました。進めなかったもの 2件"));
        let html = office.post(decider, "/desk/bulk", &fields).await.ok();
        // Both are for the same children, and nobody is given the same twice.
        assert!(html.contains("1件を進めました。進めなかったもの 1件") && html.contains("二重には支給できません"));
        assert_eq!(office.case(clear[0]).await.standing.state, State::Approved);
        assert_eq!(office.case(clear[1]).await.standing.state, State::Open);
        assert_eq!(office.case(unclear).await.version, 1);
        // The same form sent again does nothing a second time.
        let html = office.post(decider, "/desk/bulk", &fields).await.ok();
        assert!(html.contains("0件を進めました。進めなかったもの 2件"));
    }

    async fn cases_are_taken_together_and_nothing_ticked_says_so(db: TestDatabase) {
        let office = Office::open(&db).await;
        let ids = [office.support().await, office.support().await];
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let boxes = ids.map(|id| format!("{id}.1"));
        let fields = [("do", "take"), ("case", boxes[0].as_str()), ("case", boxes[1].as_str())];
        office.post(reviewer, "/desk/bulk", &fields).await.ok();
        for id in ids {
            assert_eq!(office.case(id).await.assignee, reviewer.officer());
        }
        let nothing = office.post(reviewer, "/desk/bulk", &[("do", "take")]).await;
        assert!(nothing.flash.contains("desk-bulk-none-ticked"));
    }
}
