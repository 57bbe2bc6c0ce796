//! What a decision gives: money month by month, and a letter in the person's language with reasons and laws.

use casework::{ActError, CorrectionItem, Event, Refusal};
use kernel::{Clock, Date, Lang};
use notices::{NoticeKind, Recipient};
use payments::{Every, Payee};
use people::persona::{NGUYEN_THI_LAN, SATO_AOI};
use serde_json::json;
use testkit::TestDatabase;

use crate::town::Town;

const ALLOWANCE: &str = "131083/jido-teate";

async fn letter_about(town: &Town, case: &casework::Case) -> notices::Notice {
    let to = Recipient::Person(case.applicant.person);
    let lines = notices::of_case(&town.store, to, case.id).await.unwrap();
    let line = lines.iter().max_by_key(|line| line.at).unwrap();
    notices::get(&town.store, to, line.id).await.unwrap().unwrap()
}

testkit::on_both! {
    async fn an_amount_changes_after_the_third_birthday(db: TestDatabase) {
        let town = Town::open(&db).await;
        let case = town.apply(SATO_AOI, &[ALLOWANCE], &[("public-servant", json!(false))]).await.remove(0);
        assert_eq!(case.subjects.len(), 2);
        let facts = town.facts(SATO_AOI).await;
        let payee = Payee { person: Some(SATO_AOI), business: None, name: case.applicant_name.clone() };
        let made = casework::entitlements::of(&town.service(ALLOWANCE), &case, &facts, &payee, None).unwrap();
        let day = Date::constant;
        let told: Vec<(i64, Every, Date, Date)> = made.iter().map(|e| (e.yen, e.every, e.from, e.until)).collect();
        // The elder is four; the baby of 20 August 2026 turns three in August 2029.
        assert_eq!(told, [
            (10_000, Every::Month, day(2026, 12, 1), day(2041, 3, 31)),
            (15_000, Every::Month, day(2026, 12, 1), day(2029, 8, 31)),
            (10_000, Every::Month, day(2029, 9, 1), day(2045, 3, 31)),
        ]);
        assert_eq!((made[1].subject.as_str(), made[2].subject.as_str()), (case.subjects[1].as_str(), case.subjects[1].as_str()));
        town.approve(&case).await;
        let tx = town.store.begin().await.unwrap();
        let raised = payments::due::raise(&tx, &*town.clock, &*town.rng, case.owner, day(2027, 2, 28)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(raised, 2, "a payment for each child");
        let due = payments::due::of_case(&town.store, crate::town::ALL, case.id).await.unwrap();
        let mut yen: Vec<i64> = due.iter().map(|payment| payment.yen).collect();
        yen.sort_unstable();
        assert_eq!(yen, [20_000, 30_000], "December and January");
        let letter = letter_about(&town, &case).await;
        let data = letter.letter().unwrap();
        assert_eq!(data.amounts.iter().map(|amount| amount.yen).collect::<Vec<_>>(), [10_000, 15_000]);
        assert!(data.facts.iter().any(|line| line.value.contains("10,000") && line.value.contains("令和11年9月1日")), "{:?}", data.facts);
    }

    async fn an_approval_is_told_with_reasons_and_laws(db: TestDatabase) {
        let town = Town::open(&db).await;
        let case = town.apply(SATO_AOI, &[ALLOWANCE], &[("public-servant", json!(false))]).await.remove(0);
        town.approve(&case).await;
        let letter = letter_about(&town, &case).await;
        assert_eq!((letter.line.kind, letter.line.lang), (NoticeKind::Letter, Lang::JA));
        let data = letter.letter().unwrap();
        let decision = data.decision.as_ref().unwrap();
        assert!(decision.outcome.contains("令和8年11月20日"), "{}", decision.outcome);
        assert_eq!(decision.reasons.len(), 4);
        assert!(decision.reasons.iter().any(|reason| reason.law.as_deref() == Some("児童手当法4条1項1号")));
        assert!(decision.reasons[0].text.contains("あなたの住所がこの区市町村にある"), "{}", decision.reasons[0].text);
        assert_eq!(data.objection.as_ref().unwrap().to, "東京都知事");
        assert_eq!(letter.line.number.as_deref(), Some("8江東子手第1号"), "文書番号");
        assert_eq!(data.addressee.name, "佐藤 葵");
        assert_eq!(data.addressee.address.as_ref().unwrap().lines[0], "東京都江東区豊洲4丁目6番12号");
    }

    async fn a_refusal_gives_its_grounds(db: TestDatabase) {
        let town = Town::open(&db).await;
        let case = town.apply(SATO_AOI, &[ALLOWANCE], &[("public-servant", json!(false))]).await.remove(0);
        let last = town.to_last_step(&case).await;
        let grounds = vec!["raising".to_owned(), "other-parent".to_owned()];
        let reason = "お子さんは父が監護していると確認しました。".to_owned();
        town.act(&last, Event::Refused { grounds, reason: reason.clone() }).await.unwrap();
        let letter = letter_about(&town, &case).await;
        let reasons = &letter.letter().unwrap().decision.as_ref().unwrap().reasons;
        assert_eq!(reasons.len(), 3);
        assert!(reasons[0].text.contains("当てはまりません"), "{}", reasons[0].text);
        assert_eq!(reasons[0].law.as_deref(), Some("児童手当法4条1項1号"));
        assert!(!reasons[1].text.contains("other-parent"), "a ground has words: {}", reasons[1].text);
        assert_eq!(reasons[2].text, reason);
        assert!(letter.letter().unwrap().objection.is_some());
        assert!(payments::due::of_case(&town.store, crate::town::ALL, case.id).await.unwrap().is_empty());
    }

    async fn letters_are_in_the_persons_language(db: TestDatabase) {
        let town = Town::open(&db).await;
        let key = "131041/national-health-insurance";
        let case = town.apply(NGUYEN_THI_LAN, &[key], &[]).await.remove(0);
        let items = vec![CorrectionItem { question: "phone".to_owned(), message: "番号を確かめてください".to_owned() }];
        let by = kernel::calendar::add_working_days(town.clock.today(), 10);
        town.act(&case, Event::CorrectionAsked { items, by }).await.unwrap();
        let letter = letter_about(&town, &case).await;
        assert_eq!(letter.line.lang, Lang::EASY);
        let data = letter.letter().unwrap();
        assert_eq!((data.due, data.tasks.len()), (Some(by), 1));
        assert_eq!(data.tasks[0].what, "番号を確かめてください");
        assert!(data.objection.is_none());
        assert_eq!(notices::unread_count(&town.store, Recipient::Person(NGUYEN_THI_LAN)).await.unwrap(), 1);
    }

    async fn a_child_whom_the_rule_excludes_is_seen_and_not_paid_for(db: TestDatabase) {
        let town = Town::open(&db).await;
        let facts = town.facts(SATO_AOI).await;
        let ids: Vec<String> = (0..2)
            .map(|n| facts.for_child(n).unwrap().get("child.id").unwrap().as_text().unwrap().to_owned())
            .collect();
        // The gift is for children born since April 2025; the elder one is ticked all the same.
        let ticked = [("children", json!(ids))];
        let case = town.apply(SATO_AOI, &["130001/akachan-first"], &ticked).await.remove(0);
        let told: Vec<&str> = case.finding.subjects.iter().map(|found| found.eligible.as_str()).collect();
        assert_eq!(told, ["no", "yes"], "the officer sees both");
        assert_eq!(case.subjects, ids[1..], "the case is for the younger one");
        assert!(!case.is_clear);
        town.approve(&case).await;
        let letter = letter_about(&town, &case).await;
        let data = letter.letter().unwrap();
        assert_eq!(data.amounts.iter().map(|amount| amount.yen).collect::<Vec<_>>(), [100_000]);
        assert!(data.facts.iter().any(|line| line.value == "佐藤 湊"), "{:?}", data.facts);
        // Applied for together with another service, a tick is no wish for this one.
        let both = ["130001/018-support", "130001/akachan-first"];
        let cases = town.apply(SATO_AOI, &both, &ticked).await;
        assert_eq!(cases[0].answers.list("children"), ids);
        assert_eq!(cases[1].answers.list("children"), ids[1..], "the elder one's name is not told where it has no place");
        assert_eq!(cases[1].finding.subjects.len(), 1);
        assert!(cases[1].is_clear);
    }

    async fn nobody_is_granted_the_same_twice(db: TestDatabase) {
        let town = Town::open(&db).await;
        let first = town.apply(SATO_AOI, &["130001/018-support"], &[]).await.remove(0);
        town.approve(&first).await;
        let again = town.apply(SATO_AOI, &["130001/018-support"], &[]).await.remove(0);
        let last = town.to_last_step(&again).await;
        let done = town.act(&last, Event::Approved { note: String::new() }).await;
        assert!(matches!(done, Err(ActError::Refused(Refusal::GrantedBefore))), "{done:?}");
        assert_eq!(town.again(&again).await.standing.state, casework::State::Open, "and it can still be refused");
    }

    async fn nothing_is_approved_whose_amount_is_unknown(db: TestDatabase) {
        let town = Town::open(&db).await;
        // Whether a grown-up child counts is not known, so the place of the younger ones is not known either.
        let case = town.apply(SATO_AOI, &[ALLOWANCE], &[("public-servant", json!(false))]).await.remove(0);
        let tx = town.store.begin().await.unwrap();
        let scope = store::Scope::Person(SATO_AOI);
        let household = people::find::household_of(tx.conn(), scope, SATO_AOI).await.unwrap();
        let mut elder = household.members.iter().find(|one| one.name == "佐藤 陽菜").unwrap().clone();
        elder.birth_date = Date::constant(2006, 5, 1);
        elder.employed = None;
        people::register::update(&tx, &elder).await.unwrap();
        tx.commit().await.unwrap();
        let last = town.to_last_step(&case).await;
        let done = town.act(&last, Event::Approved { note: String::new() }).await;
        assert!(matches!(done, Err(ActError::Refused(Refusal::AmountUnknown))), "{done:?}");
        let now = town.again(&case).await;
        assert_eq!(now.version, last.version, "nothing changed");
        assert!(notices::of_case(&town.store, Recipient::Person(SATO_AOI), case.id).await.unwrap().is_empty());
    }
}
