//! Mistakes of those who write rules: where they are and what would be right.

use rules::{Condition, Dictionary, FactType};

/// All that is said about a rule, one mistake a line.
fn told(rule: &str) -> String {
    match Condition::parse(rule) {
        Err(error) => error.to_string(),
        Ok(condition) => match condition.check(Dictionary::builtin()) {
            Ok(()) => "nothing".to_owned(),
            Err(errors) => errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
        },
    }
}

#[test]
fn every_mistake_has_its_place_and_its_cure() {
    let rules = [
        "person.age >= 18",
        "person.agee >= 18",
        "person.age >= '18'",
        "person.municipality == 131083",
        "person.birth_date < '2026-04-01'",
        "person.age",
        "person.sex == 'femal'",
        "person.health_insurance in ['national', 'employe']",
        "person >= 18",
        "pearson.age >= 18",
        "answers.new-child == true",
        "person.age >= 18.5",
        "person.income == null",
        "person.age >= 18 &&",
        "person.age >=\n  18 && person.foo",
        "'千代田区' == person.name && person.foo",
        "household.children.exists(c, c.agee < 3)",
        "household.children.exists(person, true)",
        "household.children.exists(c.x, true)",
        "household.children.exists(true)",
        "person.age.exists(c, c)",
        "person.address.street == 'x'",
        "date('2026-02-30') < today",
        "add_day(today, 3) < today",
        "add_days(today) < today",
        "age(person.age) > 3",
        "today + 3 > today",
        "has(today)",
        "person.name.matches('[')",
        "person.name.matches(person.kana)",
        "person.age > 3 ? 'a' : 4",
        "person.age && true",
        "!person.age",
        "1 / 0 == 1",
        "",
        "person.age > 3 ; true",
        "'千代田区' == person.name && ; true",
        "(person.age > 3",
        "sum(household.children.map(c, c.name)) > 3",
        "household.children > household.children",
        "person.age in 3",
    ];
    let told: Vec<String> = rules.iter().map(|rule| format!("{rule}\n    {}", told(rule).replace('\n', "\n    "))).collect();
    insta::assert_snapshot!(told.join("\n"), @"");
}

#[test]
fn a_form_knows_its_questions() {
    let form = Dictionary::builtin().with_answers([("new-child", Some(FactType::Bool)), ("cost", Some(FactType::Int))]);
    let check = |rule: &str| Condition::parse(rule).unwrap().check(&form).map_err(|e| e[0].to_string());
    assert_eq!(check("answers.new_child && answers.cost > 3"), Ok(()));
    assert_eq!(
        check("answers.new_chidl").unwrap_err(),
        "line 1, column 1: there is no question answers.new-chidl: did you mean answers.new-child?"
    );
    assert!(check("answers.cost == 'x'").unwrap_err().contains("a number is compared with text"));
}
