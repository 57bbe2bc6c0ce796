//! Criteria: which clause fails, how nearly, and what would settle the rest.

use jiff::civil::{Date, date};
use rules::{Condition, Criteria, NearMiss, Truth};

use crate::language::facts;

const TODAY: Date = date(2026, 11, 21);

fn criteria(clauses: &[(&str, &str)]) -> Criteria {
    Criteria::new(clauses.iter().map(|(id, rule)| ((*id).to_owned(), Condition::parse(rule).unwrap())).collect())
}

#[track_caller]
fn near(rule: &str, known: &serde_json::Value) -> Option<NearMiss> {
    let verdict = criteria(&[("clause", rule)]).explain(&facts(known), TODAY);
    assert_eq!(verdict.truth, Truth::No, "{rule}");
    verdict.clauses[0].near.clone()
}

#[test]
fn every_clause_has_its_state() {
    let criteria = criteria(&[
        ("age", "person.age >= 18"),
        ("resident", "person.municipality == '131083'"),
        ("income", "person.income <= 2_000_000".replace('_', "").as_str()),
        ("care", "person.care_level > 0 || person.support_level > 0"),
    ]);
    let mut known = facts(&serde_json::json!({"person.birth_date": "1990-05-05", "person.income": 1_000_000}));
    let verdict = criteria.explain(&known, TODAY);
    assert_eq!(verdict.truth, Truth::Unknown);
    assert_eq!(verdict.unknown, ["person.municipality", "person.care_level"]);
    let truths: Vec<Truth> = verdict.clauses.iter().map(|c| c.truth).collect();
    assert_eq!(truths, [Truth::Yes, Truth::Unknown, Truth::Yes, Truth::Unknown]);

    known.set("person.income", 2_120_000);
    let verdict = criteria.explain(&known, TODAY);
    assert_eq!((verdict.truth, verdict.unknown.len()), (Truth::No, 0));
    assert_eq!(verdict.failed().collect::<Vec<_>>(), ["income"]);
    assert_eq!(verdict.clauses[2].near, Some(NearMiss::Over { fact: "person.income".into(), by: 120_000 }));
    assert_eq!(criteria.truth(&known, TODAY), Truth::No);
    assert_eq!(criteria.reads()[..2], ["person.age", "person.municipality"]);
    assert_eq!(Criteria::default().explain(&known, TODAY).truth, Truth::Yes);
}

#[test]
fn time_alone_will_do() {
    let birth = |day: &str| serde_json::json!({"person.birth_date": day, "child.birth_date": day});
    let from = |day| Some(NearMiss::From(day));
    assert_eq!(near("person.age >= 70", &birth("1957-04-01")), from(date(2027, 4, 1)));
    assert_eq!(near("attains(person.birth_date, 70) <= today", &birth("1957-04-01")), from(date(2027, 3, 31)));
    assert_eq!(near("child.months >= 6 && child.months < 7", &birth("2026-10-31")), from(date(2027, 5, 1)));
    assert_eq!(near("today == date('2027-02-03')", &birth("2026-10-31")), from(date(2027, 2, 3)));
    assert_eq!(near("school_grade(child.birth_date) == 1", &birth("2024-04-02")), from(date(2031, 4, 1)));
    // Too old already: no day will do, so the number is told.
    let over = NearMiss::Over { fact: "child.age".into(), by: 3 };
    assert_eq!(near("child.age < 18", &birth("2006-04-02")), Some(over));
}

#[test]
fn all_clauses_together_have_their_day() {
    let criteria = criteria(&[("old", "person.age >= 70"), ("open", "today >= date('2027-10-01')")]);
    let verdict = criteria.explain(&facts(&serde_json::json!({"person.birth_date": "1957-04-01"})), TODAY);
    assert_eq!(verdict.eligible_from, Some(date(2027, 10, 1)));
}

#[test]
fn numbers_over_and_under() {
    let known = serde_json::json!({"person.income": 100, "household.size": 2, "household.income": 500, "person.welfare": false});
    let over = |fact: &str, by| Some(NearMiss::Over { fact: fact.into(), by });
    let under = |fact: &str, by| Some(NearMiss::Under { fact: fact.into(), by });
    assert_eq!(near("person.income < 100", &known), over("person.income", 1));
    assert_eq!(near("person.income > 100", &known), under("person.income", 1));
    assert_eq!(near("90 >= person.income", &known), over("person.income", 10));
    assert_eq!(near("!(person.income >= 90)", &known), over("person.income", 11));
    assert_eq!(near("person.income - 30 <= 30 + household.size * 5", &known), over("person.income", 30));
    assert_eq!(near("person.income <= (household.size >= 3 ? 200 : 60)", &known), over("person.income", 40));
    assert_eq!(near("person.income <= 60 || household.income <= 490", &known), over("household.income", 10));
    assert_eq!(near("person.income <= 60 && household.size == 2", &known), over("person.income", 40));
    assert_eq!(near("person.income <= 60 && person.welfare", &known), None);
    assert_eq!(near("person.welfare", &known), None);
}
