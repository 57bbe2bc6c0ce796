//! What conditions mean, in examples.

use jiff::civil::{Date, date};
use rules::{Condition, Expression, Facts, Outcome, Truth, Value};

const TODAY: Date = date(2026, 11, 21);

pub(crate) fn facts(json: &serde_json::Value) -> Facts {
    Facts::from_pairs(json.as_object().expect("an object")).expect("values of facts")
}

fn family() -> Facts {
    facts(&serde_json::json!({
        "person": {"birth_date": "1990-05-05", "municipality": "131083", "income": 3_000_000, "name": "佐藤 花子"},
        "household": {"size": 4, "children": [
            {"name": "葵", "birth_date": "2024-06-01", "months": 29},
            {"name": "蓮", "birth_date": "2010-04-01"},
        ]},
        "answers": {"new-child": true, "cost": 450_000},
    }))
}

fn ask(rule: &str) -> (Truth, Vec<String>) {
    let found = Condition::parse(rule).unwrap_or_else(|e| panic!("{rule}: {e}")).decide(&family(), TODAY);
    assert_eq!(found.fault, None, "{rule}");
    (found.truth, found.unknown)
}

#[track_caller]
fn yes(rule: &str) {
    assert_eq!(ask(rule).0, Truth::Yes, "{rule}");
}

#[track_caller]
fn no(rule: &str) {
    assert_eq!(ask(rule).0, Truth::No, "{rule}");
}

#[track_caller]
fn unknown(rule: &str, needs: &[&str]) {
    assert_eq!(ask(rule), (Truth::Unknown, needs.iter().map(|s| (*s).to_owned()).collect()), "{rule}");
}

#[track_caller]
fn value(text: &str) -> Value {
    match Expression::parse(text).unwrap_or_else(|e| panic!("{text}: {e}")).value(&family(), TODAY) {
        Outcome::Known(value) => value,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn facts_answers_and_ages() {
    yes("person.age == 36 && person.municipality == '131083'");
    yes("age(person.birth_date) == 36 && age_on(person.birth_date, date('2026-05-04')) == 35");
    yes("answers.new_child && answers['new-child'] && answers.`new-child`");
    yes("household.children[0].months == 29 && household.children[1].months == 199");
    yes("household.children_count == 2 && household.children.size() == 2 && size(household.children) == 2");
    yes(
        "person.name.startsWith('佐') && person.name.endsWith('子') && person.name.contains(' ') && size(person.name) == 5",
    );
    yes("person.municipality.matches('^1310[0-9]{2}$')");
    yes("today == date('2026-11-21') && year(today) == 2026 && month(today) == 11 && day(today) == 21");
    yes("has(person.age) && !has(person.sex) && !has(person.address.town)");
    no("person.municipality in ['131016', '131121']");
}

#[test]
fn lists_in_three_values() {
    yes("household.children.exists(c, c.age < 3)");
    no("household.children.all(c, c.age < 3)");
    yes("household.children.exists_one(c, c.age >= 16)");
    yes("household.children.filter(c, c.age < 18).size() == 2");
    yes("household.children.map(c, c.age) == [2, 16] && 16 in household.children.map(c, c.age)");
    yes("household.children.map(c, c.age < 3, c.name) == ['葵']");
    unknown("household.children.exists(c, c.in_care)", &["household.children[].in_care"]);
    no("household.children.all(c, c.age > 3 && c.in_care)");
    unknown("household.children.filter(c, c.welfare).size() > 0", &["household.children[].welfare"]);
    yes("household.children.exists(c, household.children.exists(d, d.age - c.age == 14))");
}

#[test]
fn unknown_is_settled_by_the_fewest_facts() {
    unknown("person.pregnant && person.care_level > 0", &["person.pregnant", "person.care_level"]);
    unknown("(person.pregnant && person.welfare) || person.care_level > 0", &["person.care_level"]);
    unknown("!(person.pregnant || person.welfare)", &["person.pregnant", "person.welfare"]);
    unknown("!(person.pregnant && person.welfare)", &["person.pregnant"]);
    no("person.pregnant && person.age > 40");
    yes("person.pregnant || person.age < 40");
    yes("person.pregnant ? person.age > 30 : person.age > 20");
    unknown("person.pregnant ? person.age > 30 : person.age > 40", &["person.pregnant"]);
    unknown("person.age > 30 ? person.pregnant : person.welfare", &["person.pregnant"]);
    unknown("person.care_level + person.support_level > 3", &["person.care_level", "person.support_level"]);
    unknown("child.age < 18", &["child.age"]);
    unknown("person.address.town == 'x'", &["person.address"]);
}

#[test]
fn faults_are_told_apart_from_unknowns() {
    let found = |rule: &str| Condition::parse(rule).unwrap().decide(&family(), TODAY);
    let zero = found("person.income / (person.age - 36) > 1");
    assert_eq!((zero.truth, zero.fault.as_deref()), (Truth::Unknown, Some("line 1, column 15: division by zero")));
    assert!(found("person.income * 9000000000000 > 1").fault.unwrap().contains("too large"));
    assert!(found("person.name > 3").fault.unwrap().contains("different types"));
    assert!(found("household.children[5].age > 3").fault.unwrap().contains("no such place"));
    // What settles the whole outranks a fault elsewhere; so does an unknown that could settle it.
    assert_eq!(found("person.age > 50 && person.income / 0 > 1").truth, Truth::No);
    assert_eq!(found("person.income / 0 > 1 && person.age > 50").truth, Truth::No);
    assert_eq!(found("person.income / (person.age - 36) > 1 && person.pregnant").unknown, ["person.pregnant"]);
}

#[test]
fn amounts_and_dates() {
    assert_eq!(value("household.children.size() * 5000"), Value::Int(10_000));
    assert_eq!(value("sum(household.children.map(c, c.age < 3 ? 15000 : 10000))"), Value::Int(25_000));
    assert_eq!(value("min(answers.cost * 2 / 3, 200000)"), Value::Int(200_000));
    assert_eq!(value("max(0, person.income - 4000000, -7)"), Value::Int(0));
    assert_eq!(value("-7 / 2"), Value::Int(-3));
    assert_eq!(value("-7 % 2"), Value::Int(-1));
    assert_eq!(value("add_days(date('2026-02-20'), 14)"), Value::Date(date(2026, 3, 6)));
    assert_eq!(value("add_months(date('2026-01-31'), 1)"), Value::Date(date(2026, 2, 28)));
    assert_eq!(value("add_years(date('2028-02-29'), 1)"), Value::Date(date(2029, 2, 28)));
    assert_eq!(value("year_end(today)"), Value::Date(date(2027, 3, 31)));
    assert_eq!(value("year_end_after_age(household.children[1].birth_date, 18)"), Value::Date(date(2028, 3, 31)));
    assert_eq!(value("attains(household.children[1].birth_date, 18)"), Value::Date(date(2028, 3, 31)));
    assert_eq!(value("month_start(today)"), Value::Date(date(2026, 11, 1)));
    assert_eq!(value("month_end(date('2028-02-03'))"), Value::Date(date(2028, 2, 29)));
    assert_eq!(value("fiscal_year(date('2026-03-31'))"), Value::Int(2025));
    assert_eq!(value("months_on(household.children[0].birth_date, date('2026-05-31'))"), Value::Int(23));
    assert_eq!(value("school_grade(household.children[1].birth_date)"), Value::Int(11));
    assert_eq!(value("days_between(date('2026-04-01'), today)"), Value::Int(234));
    assert_eq!(value("'第' + string(2) + '子'"), Value::Text("第2子".into()));
}

#[test]
fn reads_names_the_facts_in_order() {
    let rule = "person.age > 3 && household.children.exists(c, c.age < answers.limit) && person.address.town == 'a'";
    let rule = Condition::parse(rule).unwrap();
    assert_eq!(
        rule.reads(),
        ["person.age", "household.children", "household.children[].age", "answers.limit", "person.address"]
    );
    assert!(rule.moves_with_time());
}

#[test]
fn a_child_is_asked_about_one_by_one() {
    let rule = Condition::parse("child.age < 3 && person.municipality == '131083'").unwrap();
    let truths: Vec<Truth> = (0..2).map(|n| rule.truth(&family().for_child(n).unwrap(), TODAY)).collect();
    assert_eq!(truths, [Truth::Yes, Truth::No]);
    assert_eq!(family().for_child(2), None);
}
