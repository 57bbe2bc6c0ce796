//! What base registers learn: a birth with the cases that go with it, and a move.

use casework::{ActError, Doer, Event, Refusal, State, find};
use kernel::{Clock, OwnerCode};
use people::persona::{NGUYEN_THI_LAN, SATO_AOI, TAKAHASHI_YUI};
use serde_json::{Value, json};
use store::Scope;
use testkit::TestDatabase;

use crate::town::{ALL, Town};

const CHAIN: [&str; 5] =
    ["131121/birth", "131121/jido-teate", "131121/child-medical", "130001/018-support", "130001/akachan-first"];

fn baby() -> Vec<(&'static str, Value)> {
    vec![
        (
            "new-child",
            json!({ "name": "高橋 凛", "kana": "タカハシ リン", "birth_date": "2026-11-17", "sex": "female" }),
        ),
        ("relation", json!("mother")),
        ("public-servant", json!(false)),
        ("child-insurance", json!("applying")),
    ]
}

fn move_to(municipality: &str) -> Vec<(&'static str, Value)> {
    let address =
        json!({ "postcode": "160-0022", "municipality": municipality, "town": "新宿1丁目1番1号", "building": "" });
    vec![("moved-on", json!("2026-11-16")), ("new-address", address)]
}

testkit::on_both! {
    async fn a_birth_brings_the_child_and_four_cases_that_know_it(db: TestDatabase) {
        let town = Town::open(&db).await;
        let cases = town.apply(TAKAHASHI_YUI, &CHAIN, &baby()).await;
        assert_eq!(cases.len(), 5);
        for (case, key) in cases.iter().zip(CHAIN) {
            assert_eq!(case.service.to_string(), key);
        }
        for case in &cases[1..] {
            assert_eq!(case.subjects, ["newborn:new-child"], "{}", case.service);
            assert_eq!(case.finding.subjects[0].name, "高橋 凛");
            assert_eq!(case.finding.subjects[0].eligible, "yes", "{}: {:?}", case.service, case.finding);
        }
        // Before the register knows the child, nothing can be granted to it.
        let early = town.to_last_step(&cases[1]).await;
        let done = town.act(&early, Event::Approved { note: String::new() }).await;
        assert!(matches!(done, Err(ActError::Refused(Refusal::BirthNotAccepted))), "{done:?}");

        town.accept(&cases[0]).await;
        let facts = town.facts(TAKAHASHI_YUI).await;
        assert_eq!(facts.children().len(), 1);
        let child = facts.for_child(0).unwrap();
        let id = child.get("child.id").unwrap().as_text().unwrap().to_owned();
        assert_eq!(child.get("child.supported"), Some(&rules::Value::Bool(true)));
        assert_eq!(facts.get("person.pregnant"), Some(&rules::Value::Bool(false)));
        for case in &cases[1..] {
            let now = town.again(case).await;
            assert_eq!(now.subjects, std::slice::from_ref(&id), "{}", case.service);
            assert_eq!(now.finding.subjects[0].subject, id);
            assert_eq!(now.answers.list("children"), [id.as_str()]);
            assert_eq!(now.is_clear, case.is_clear, "knowing the child is no correction");
            let events = find::events(&town.store, case.id).await.unwrap();
            let (_, doer, event) = events.last().unwrap();
            assert!(matches!(event, Event::ChildEntered { .. }));
            assert_eq!(*doer, Doer::Program);
        }
        for case in &cases[1..] {
            assert_eq!(town.approve(case).await.standing.state, State::Approved);
        }
        let tokyo = OwnerCode::TOKYO;
        let tx = town.store.begin().await.unwrap();
        let day = kernel::Date::constant(2027, 4, 30);
        payments::due::raise(&tx, &*town.clock, &*town.rng, tokyo, day).await.unwrap();
        tx.commit().await.unwrap();
        let paid = payments::due::of_case(&town.store, ALL, cases[3].id).await.unwrap();
        assert_eq!(paid.iter().map(|payment| payment.yen).sum::<i64>(), 20_000, "December to March at 5,000 yen");
    }

    async fn a_birth_told_twice_is_one_child(db: TestDatabase) {
        let town = Town::open(&db).await;
        let first = town.apply(TAKAHASHI_YUI, &CHAIN[..1], &baby()).await.remove(0);
        let both = town.apply(TAKAHASHI_YUI, &[CHAIN[0], CHAIN[3]], &baby()).await;
        town.accept(&first).await;
        town.accept(&both[0]).await;
        let facts = town.facts(TAKAHASHI_YUI).await;
        assert_eq!(facts.children().len(), 1);
        let id = facts.for_child(0).unwrap().get("child.id").unwrap().as_text().unwrap().to_owned();
        assert_eq!(town.again(&both[1]).await.subjects, [id], "the second application knows the child of the first");
    }

    async fn a_withdrawn_companion_is_left_alone(db: TestDatabase) {
        let town = Town::open(&db).await;
        let cases = town.apply(TAKAHASHI_YUI, &CHAIN, &baby()).await;
        let own = Doer::Applicant { person: TAKAHASHI_YUI };
        let scope = Scope::Person(TAKAHASHI_YUI);
        town.office.act(scope, cases[4].id, None, own, Event::Withdrawn, None).await.unwrap();
        town.accept(&cases[0]).await;
        let left = town.again(&cases[4]).await;
        assert_eq!((left.standing.state, left.version), (State::Withdrawn, 2));
    }

    async fn a_newborn_is_counted_after_its_siblings(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut answers = baby();
        answers[0].1 = json!({ "name": "佐藤 凛", "kana": "サトウ リン", "birth_date": "2026-11-18", "sex": "female" });
        answers.push(("children", json!(["newborn:new-child"])));
        let cases = town.apply(SATO_AOI, &["131083/birth", "131083/jido-teate"], &answers).await;
        assert_eq!(cases[1].subjects, ["newborn:new-child"]);
        assert_eq!(cases[1].finding.subjects[0].yen["monthly"], 30_000, "the third child");
    }

    async fn a_move_takes_the_household_along(db: TestDatabase) {
        let town = Town::open(&db).await;
        let services = ["131041/moving-in", "131041/jido-teate"];
        let mut answers = move_to("131041");
        answers.push(("moved-with", json!("whole-household")));
        answers.push(("public-servant", json!(false)));
        let cases = town.apply(SATO_AOI, &services, &answers).await;
        assert_eq!(cases[1].finding.subjects[0].eligible, "yes", "by the address that is moved to");
        town.accept(&cases[0]).await;
        let facts = town.facts(SATO_AOI).await;
        let here = rules::Value::Text("131041".to_owned());
        assert_eq!(facts.get("person.municipality"), Some(&here));
        assert_eq!(facts.get("person.resident_since"), Some(&rules::Value::Date(kernel::Date::constant(2026, 11, 16))));
        for child in 0..2 {
            assert_eq!(facts.for_child(child).unwrap().get("child.municipality"), Some(&here));
        }
        assert_eq!(facts.get("household.size"), Some(&rules::Value::Int(4)));
    }

    async fn who_moves_alone_leaves_the_others_where_they_live(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut answers = move_to("131041");
        answers.push(("moved-with", json!("part-of-household")));
        answers.push(("member-names", json!("佐藤　湊（長男）")));
        let case = town.apply(SATO_AOI, &["131041/moving-in"], &answers).await.remove(0);
        town.accept(&case).await;
        let scope = Scope::Person(SATO_AOI);
        let household = people::find::household_of(town.store.reader(), scope, SATO_AOI).await.unwrap();
        let mut names: Vec<&str> = household.members.iter().map(|one| one.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["佐藤 湊", "佐藤 葵"]);
        let alone = [move_to("131083"), vec![("moved-with", json!("alone"))]].concat();
        let case = town.apply(NGUYEN_THI_LAN, &["131083/moving-in"], &alone).await.remove(0);
        town.accept(&case).await;
        let today = town.clock.today();
        let facts = people::facts::of_person(&town.store, NGUYEN_THI_LAN, today).await.unwrap();
        assert_eq!(facts.get("person.municipality"), Some(&rules::Value::Text("131083".to_owned())));
    }
}
