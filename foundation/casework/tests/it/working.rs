//! Working on cases: against the version seen, one event at a time, with a clock that stands still for corrections.

use casework::{ActError, CorrectionItem, Doer, Event, Refusal, State, figures, find};
use forms::Provenance;
use kernel::{Clock, Moment, OwnerCode, calendar};
use people::persona::{SATO_AOI, SUZUKI_SHIGERU};
use serde_json::json;
use store::Scope;
use testkit::TestDatabase;

use crate::town::{ALL, ANNA, BEN, Town};

const SUPPORT: &str = "130001/018-support";

fn ask(question: &str, town: &Town) -> Event {
    let items = vec![CorrectionItem { question: question.to_owned(), message: "読み取れません".to_owned() }];
    Event::CorrectionAsked { items, by: calendar::add_working_days(town.clock.today(), 10) }
}

testkit::on_both! {
    async fn the_second_of_two_officers_is_told(db: TestDatabase) {
        let town = Town::open(&db).await;
        let case = town.apply(SATO_AOI, &[SUPPORT], &[]).await.remove(0);
        let scope = Scope::Owner(case.owner);
        let take = |officer| {
            let event = Event::Assigned { officer };
            town.office.act(scope, case.id, Some(case.version), Doer::Officer { officer }, event, None)
        };
        let (one, two) = tokio::join!(take(ANNA), take(BEN));
        let changed = |done: &Result<_, ActError>| matches!(done, Err(ActError::ChangedMeanwhile));
        assert!(changed(&one) != changed(&two), "one of them, and only one");
        let now = town.again(&case).await;
        assert_eq!(now.version, 2);
        assert_eq!(find::events(&town.store, case.id).await.unwrap().len(), 2);
    }

    async fn every_event_counts_one_version_and_is_in_the_log(db: TestDatabase) {
        let town = Town::open(&db).await;
        let case = town.apply(SATO_AOI, &[SUPPORT], &[]).await.remove(0);
        let tries = [
            Event::Assigned { officer: ANNA },
            Event::Approved { note: String::new() },
            Event::OpinionAsked { question: "続柄は足りるか".to_owned(), expert: Some(BEN) },
            Event::StepDone { step: "check".to_owned(), note: String::new() },
            Event::OpinionGiven { favourable: true, opinion: "足りる".to_owned() },
            ask("account", &town),
            Event::StepDone { step: "check".to_owned(), note: String::new() },
            Event::Corrected { changed: vec![] },
            Event::StepDone { step: "check".to_owned(), note: String::new() },
            Event::StepDone { step: "decide".to_owned(), note: String::new() },
            Event::Refused { grounds: vec![], reason: " ".to_owned() },
            Event::Refused { grounds: vec!["raising".to_owned()], reason: String::new() },
            Event::Withdrawn,
            Event::Assigned { officer: BEN },
        ];
        let mut version = 1;
        for event in tries {
            let before = town.again(&case).await;
            match town.act(&case, event).await {
                Ok(after) => {
                    version += 1;
                    assert!(!before.standing.state.is_closed());
                    assert_eq!(after.version, version);
                }
                Err(error) => assert!(matches!(error, ActError::Refused(_)), "{error}"),
            }
            let now = town.again(&case).await;
            let events = find::events(&town.store, case.id).await.unwrap();
            assert_eq!((now.version, i64::try_from(events.len()).unwrap()), (version, version));
        }
        let closed = town.again(&case).await;
        assert_eq!(closed.standing.state, State::Refused);
        assert!(closed.closed_at.is_some());
        assert_eq!(version, 8);
        assert_eq!(audit::verify(&town.store, OwnerCode::TOKYO, &[]).await.unwrap(), None);
        let leaves = audit::checkpoint(&town.store, OwnerCode::TOKYO).await.unwrap().unwrap().size;
        assert_eq!(leaves, 8, "one leaf an event");
    }

    async fn a_correction_stops_the_clock(db: TestDatabase) {
        let town = Town::open(&db).await;
        let case = town.apply(SATO_AOI, &[SUPPORT], &[]).await.remove(0);
        let due = case.due_on;
        assert_eq!(due, calendar::add_working_days(town.clock.today(), 40));
        let waiting = town.act(&case, ask("account", &town)).await.unwrap();
        assert_eq!((waiting.standing.state, waiting.paused_on), (State::Correction, Some(town.clock.today())));
        // From Friday over the labour day of Monday: Tuesday to Friday are four working days.
        town.clock.set(Moment::start_of(kernel::Date::constant(2026, 11, 27)).plus_seconds(9 * 3600));
        let mut answers = waiting.answers.clone();
        answers.set("account", json!({ "bank": "0001", "branch": "001", "kind": "ordinary", "number": "1234567", "holder": "ｻﾄｳ ｱｵｲ" }), Provenance::Person);
        let own = Doer::Applicant { person: SATO_AOI };
        let event = Event::Corrected { changed: vec!["account".to_owned()] };
        let back = town
            .office
            .act(Scope::Person(SATO_AOI), case.id, Some(waiting.version), own, event, Some(answers))
            .await
            .unwrap();
        assert_eq!(back.standing.state, State::Open);
        assert_eq!(back.due_on, calendar::add_working_days(due, 4));
        assert_eq!(back.paused_on, None);
        assert!(!back.is_clear, "somebody has to read what was corrected");
        assert_eq!(back.answers.account("account").unwrap().number, "1234567");
    }

    async fn waiting_for_the_applicant_is_never_overdue(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut cases = Vec::new();
        for _ in 0..3 {
            cases.push(town.apply(SATO_AOI, &[SUPPORT], &[]).await.remove(0));
        }
        let [waits, open, late] = &cases[..] else { panic!("three cases") };
        town.act(waits, ask("account", &town)).await.unwrap();
        town.clock.set(Moment::start_of(kernel::Date::constant(2027, 3, 1)));
        let today = town.clock.today();
        assert!(late.due_on < today, "forty working days are over");
        // One that was late already when its applicant was asked stays late.
        town.act(late, ask("account", &town)).await.unwrap();
        let scope = Scope::Owner(waits.owner);
        let tally = casework::tally::of(&town.store, scope, ANNA, &[], today).await.unwrap();
        assert_eq!((tally.open, tally.waiting, tally.overdue), (3, 2, 2));
        let overdue = find::Filter { overdue_on: Some(today), open: Some(true), ..find::Filter::default() };
        let listed = find::list(&town.store, scope, &overdue, None).await.unwrap();
        let mut ids: Vec<_> = listed.iter().map(|line| kernel::CaseId(line.id)).collect();
        ids.sort_unstable();
        let mut both = [open.id, late.id];
        both.sort_unstable();
        assert_eq!(ids, both, "the list finds as many as the tally counts");
        let found = figures::of(&town.store, waits.owner, None, today, today).await.unwrap();
        assert_eq!((found.open, found.overdue), (3, 2), "and so do the figures");
        // Answered after all these months, it is due as many working days from now as were left.
        let now = town.again(waits).await;
        assert_eq!(now.clock().left(today), 40);
        let own = Doer::Applicant { person: SATO_AOI };
        let answered = Event::Corrected { changed: vec![] };
        let answers = Some(now.answers.clone());
        let back = town.office.act(Scope::Person(SATO_AOI), waits.id, None, own, answered, answers).await.unwrap();
        assert_eq!(back.due_on, calendar::add_working_days(today, 40));
        assert!(!back.clock().is_overdue(today));
    }

    async fn figures_leave_out_the_days_of_the_applicant(db: TestDatabase) {
        let town = Town::open(&db).await;
        let friday = town.clock.today();
        let case = town.apply(SATO_AOI, &[SUPPORT], &[]).await.remove(0);
        town.act(&case, ask("account", &town)).await.unwrap();
        // Monday is a holiday: from Friday to the Friday after, four working days are the applicant's.
        town.clock.set(Moment::start_of(kernel::Date::constant(2026, 11, 27)));
        let own = Doer::Applicant { person: SATO_AOI };
        let answered = Event::Corrected { changed: vec![] };
        let answers = Some(case.answers.clone());
        town.office.act(Scope::Person(SATO_AOI), case.id, None, own, answered, answers).await.unwrap();
        town.clock.set(Moment::start_of(kernel::Date::constant(2026, 12, 1)));
        town.approve(&case).await;
        let found = figures::of(&town.store, case.owner, None, friday, town.clock.today()).await.unwrap();
        assert_eq!((found.decided, found.in_time, found.returned), (1, 1, 1));
        assert_eq!(found.median_days, Some(2), "of six working days, four were the applicant's");
    }

    async fn nobody_else_finds_or_changes_a_case(db: TestDatabase) {
        let town = Town::open(&db).await;
        let case = town.apply(SATO_AOI, &["131083/jido-teate"], &[("public-servant", json!(false))]).await.remove(0);
        let others = [
            Scope::Owner(OwnerCode::TOKYO),
            Scope::Owner("131121".parse().unwrap()),
            Scope::Person(SUZUKI_SHIGERU),
            Scope::Business(people::persona::TANAKA_SHOKUDO),
        ];
        for scope in others {
            assert!(find::one(&town.store, scope, case.id).await.unwrap().is_none());
            assert!(find::recent(&town.store, scope, 10).await.unwrap().is_empty());
            assert!(find::list(&town.store, scope, &find::Filter::default(), None).await.unwrap().is_empty());
            let event = Event::Assigned { officer: BEN };
            let done = town.office.act(scope, case.id, None, Doer::Officer { officer: BEN }, event, None).await;
            assert!(matches!(done, Err(ActError::NotFound)));
        }
        assert!(find::one(&town.store, Scope::Owner(case.owner), case.id).await.unwrap().is_some());
        assert!(find::one(&town.store, ALL, case.id).await.unwrap().is_some());
    }

    async fn figures_tell_what_the_office_did(db: TestDatabase) {
        let town = Town::open(&db).await;
        let friday = town.clock.today();
        let mut cases = Vec::new();
        for _ in 0..4 {
            cases.push(town.apply(SATO_AOI, &[SUPPORT], &[]).await.remove(0));
        }
        town.act(&cases[3], ask("account", &town)).await.unwrap();
        town.approve(&cases[0]).await;
        town.clock.set(Moment::start_of(kernel::Date::constant(2026, 11, 26)));
        let last = town.to_last_step(&cases[1]).await;
        let reason = "先の申請で認定しています。".to_owned();
        town.act(&last, Event::Refused { grounds: vec![], reason }).await.unwrap();
        let own = Doer::Applicant { person: SATO_AOI };
        town.office.act(Scope::Person(SATO_AOI), cases[2].id, None, own, Event::Withdrawn, None).await.unwrap();
        let found = figures::of(&town.store, OwnerCode::TOKYO, Some(SUPPORT), friday, town.clock.today()).await.unwrap();
        assert_eq!((found.arrived, found.online, found.returned), (4, 4, 1));
        assert_eq!((found.decided, found.in_time, found.open, found.overdue), (2, 2, 1, 0));
        // The same day and three working days later: of two, the later one is the median.
        assert_eq!(found.median_days, Some(3));
        assert_eq!(found.by_day.first(), Some(&(friday, 4, 1)));
        assert_eq!(found.by_day.last().map(|(_, arrived, closed)| (*arrived, *closed)), Some((0, 2)));
        let elsewhere = figures::of(&town.store, "131083".parse().unwrap(), None, friday, town.clock.today()).await;
        assert_eq!(elsewhere.unwrap().arrived, 0);
    }

    async fn what_is_not_possible_says_why(db: TestDatabase) {
        let town = Town::open(&db).await;
        let case = town.apply(SATO_AOI, &[SUPPORT], &[]).await.remove(0);
        let why = async |event| match town.act(&case, event).await {
            Err(ActError::Refused(refusal)) => refusal,
            other => panic!("not refused: {other:?}"),
        };
        assert_eq!(why(Event::Approved { note: String::new() }).await, Refusal::NotTheDecidingStep);
        assert_eq!(why(Event::Accepted).await, Refusal::NotTheDecidingStep);
        assert_eq!(why(Event::Corrected { changed: vec![] }).await, Refusal::NoCorrectionAsked);
        let bare = Event::CorrectionAsked { items: vec![], by: town.clock.today() };
        assert_eq!(why(bare).await, Refusal::NothingToCorrect);
    }
}
