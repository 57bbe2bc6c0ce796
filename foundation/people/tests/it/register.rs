//! Births and moves: what accepted notifications change.

use jiff::civil::date;
use kernel::{ManualClock, OwnerCode};
use people::persona::{SATO_AOI, SUZUKI_SHIGERU, TAKAHASHI_YUI};
use people::register::{self, Move, NewChild};
use people::{Address, HouseholdRole, PeopleError, Sex, facts, find};
use rules::{Condition, Truth};
use store::Scope;
use testkit::TestDatabase;

use crate::{TODAY, populated};

const ANY: Scope = Scope::Platform("a test looks at everybody");

fn shinagawa() -> Address {
    let municipality: OwnerCode = "131091".parse().unwrap();
    Address { postcode: "140-0014".into(), municipality, town: "大井1丁目2番3号".into(), building: String::new() }
}

testkit::on_both! {
    async fn a_birth_adds_a_child_in_the_same_transaction(db: TestDatabase) {
        let store = populated(&db, 100).await;
        let (clock, rng) = (ManualClock::on(TODAY), testkit::rng());
        let home = find::household_of(store.reader(), ANY, TAKAHASHI_YUI).await.unwrap();
        let father = home.head().unwrap().id;
        let child = NewChild {
            name: "高橋　花".into(),
            kana: "たかはし ﾊﾅ".into(),
            birth_date: date(2026, 11, 18),
            sex: Sex::Female,
            parents: [Some(father), Some(TAKAHASHI_YUI)],
        };
        let tx = store.begin().await.unwrap();
        register::birth(&tx, &clock, &rng, home.id, &child).await.unwrap();
        let facts = facts::of_person_through(tx.conn(), TAKAHASHI_YUI, TODAY).await.unwrap();
        let rule = "household.children_count == 1 && household.children[0].kana == 'タカハシ ハナ' && person.is_parent
            && household.children[0].order == 1 && !person.pregnant && !has(person.due_date) && household.size == 3
            && household.children[0].municipality == '131121'";
        assert_eq!(Condition::parse(rule).unwrap().decide(&facts, TODAY).truth, Truth::Yes);
        drop(tx);
        // Not committed: nothing happened.
        assert_eq!(find::household_of(store.reader(), ANY, TAKAHASHI_YUI).await.unwrap().members.len(), 2);

        let tx = store.begin().await.unwrap();
        let wrong = NewChild { kana: "高橋".into(), ..child.clone() };
        assert!(matches!(register::birth(&tx, &clock, &rng, home.id, &wrong).await, Err(PeopleError::Kana(_))));
        let early = NewChild { birth_date: date(2026, 11, 21), ..child.clone() };
        assert!(matches!(register::birth(&tx, &clock, &rng, home.id, &early).await, Err(PeopleError::Future)));
        let stranger = NewChild { parents: [Some(SATO_AOI), None], ..child };
        assert!(matches!(register::birth(&tx, &clock, &rng, home.id, &stranger).await, Err(PeopleError::NotAMember)));
    }

    async fn a_household_that_moves_whole_stays_one(db: TestDatabase) {
        let store = populated(&db, 100).await;
        let (clock, rng) = (ManualClock::on(TODAY), testkit::rng());
        let home = find::household_of(store.reader(), ANY, SATO_AOI).await.unwrap();
        let change = Move {
            people: home.members.iter().map(|one| one.id).collect(),
            to: shinagawa(),
            moved_on: date(2026, 11, 15),
            into: None,
        };
        let tx = store.begin().await.unwrap();
        assert_eq!(register::move_in(&tx, &clock, &rng, &change).await.unwrap(), home.id);
        tx.commit().await.unwrap();
        let now = find::household_of(store.reader(), Scope::Owner(shinagawa().municipality), SATO_AOI).await.unwrap();
        assert_eq!(now.members.len(), 4);
        let mother = now.member(SATO_AOI).unwrap();
        assert_eq!(mother.role, HouseholdRole::Spouse);
        assert_eq!(mother.resident_since, Some(date(2026, 11, 15)));
        assert_eq!(mother.tokyo_since, home.member(SATO_AOI).unwrap().tokyo_since);
        assert_eq!(mother.previous_municipality.map(String::from).as_deref(), Some("131083"));
        let page = find::households_of(store.reader(), ANY, shinagawa().municipality, None, 500).await.unwrap();
        assert!(page.iter().any(|one| one.id == home.id));
    }

    async fn one_who_leaves_makes_a_household_and_the_others_get_a_head(db: TestDatabase) {
        let store = populated(&db, 100).await;
        let (clock, rng) = (ManualClock::on(TODAY), testkit::rng());
        let home = find::household_of(store.reader(), ANY, SATO_AOI).await.unwrap();
        let father = home.head().unwrap().id;
        let tx = store.begin().await.unwrap();
        let change = Move { people: vec![father], to: shinagawa(), moved_on: TODAY, into: None };
        let new_home = register::move_in(&tx, &clock, &rng, &change).await.unwrap();
        assert_ne!(new_home, home.id);
        let left = find::household_of(tx.conn(), ANY, SATO_AOI).await.unwrap();
        assert_eq!(left.head().map(|one| one.id), Some(SATO_AOI));
        let mother = facts::of_person_through(tx.conn(), SATO_AOI, TODAY).await.unwrap();
        let father_facts = facts::of_person_through(tx.conn(), father, TODAY).await.unwrap();
        let truth = |facts: &rules::Facts, rule: &str| Condition::parse(rule).unwrap().decide(facts, TODAY).truth;
        assert_eq!(truth(&mother, "person.single_parent && household.is_single_parent"), Truth::Yes);
        // Whether he still raises the children that live elsewhere is not in any register.
        assert_eq!(truth(&father_facts, "person.is_parent"), Truth::Unknown);
        assert_eq!(truth(&father_facts, "household.children_count == 2 && household.size == 1"), Truth::Yes);
    }

    async fn what_people_tell_is_kept(db: TestDatabase) {
        let store = populated(&db, 100).await;
        let account = find::account_of_person(store.reader(), ANY, SATO_AOI).await.unwrap().unwrap();
        let tx = store.begin().await.unwrap();
        register::set_account(&tx, SUZUKI_SHIGERU, &account).await.unwrap();
        register::set_account(&tx, SUZUKI_SHIGERU, &account).await.unwrap();
        register::tell_contact(&tx, SUZUKI_SHIGERU, None, Some("s@example.jp".into()), None).await.unwrap();
        register::tell_pregnancy(&tx, SATO_AOI, Some(date(2027, 5, 5))).await.unwrap();
        tx.commit().await.unwrap();
        let facts = facts::of_person(&store, SUZUKI_SHIGERU, TODAY).await.unwrap();
        let rule = Condition::parse("person.public_account && person.email == 's@example.jp' && !has(person.phone)").unwrap();
        assert_eq!(rule.decide(&facts, TODAY).truth, Truth::Yes);
        let mother = find::person(store.reader(), ANY, SATO_AOI).await.unwrap();
        assert_eq!((mother.pregnant, mother.due_date), (Some(true), Some(date(2027, 5, 5))));
    }
}
