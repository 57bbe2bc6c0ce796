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
    let told: Vec<String> =
        rules.iter().map(|rule| format!("{rule}\n    {}", told(rule).replace('\n', "\n    "))).collect();
    insta::assert_snapshot!(told.join("\n"), @r##"
    person.age >= 18
        nothing
    person.agee >= 18
        line 1, column 1: there is no fact person.agee: did you mean person.age?
    person.age >= '18'
        line 1, column 12: a number is compared with text: write the number without quotation marks
    person.municipality == 131083
        line 1, column 21: text is compared with a number: write the code between quotation marks
    person.birth_date < '2026-04-01'
        line 1, column 19: a date is compared with text: write the day as date("2026-04-01")
    person.age
        line 1, column 1: the result is a number, but should be yes or no
    person.sex == 'femal'
        line 1, column 15: person.sex is never “femal”: it is one of male, female
    person.health_insurance in ['national', 'employe']
        line 1, column 28: person.health_insurance is never “employe”: it is one of national, employee, late-elderly, none
    person >= 18
        line 1, column 1: name one fact of person, such as person.age
    pearson.age >= 18
        line 1, column 1: pearson is not known: facts begin with person, household, child, business or answers. Did you mean person?
    answers.new-child == true
        line 1, column 1: a hyphen in a question's name is written _ in conditions: answers.new_child
    person.age >= 18.5
        line 1, column 15: only whole numbers are used: write 3/2 of x as x * 3 / 2
    person.income == null
        line 1, column 18: there is no null: ask whether a fact is known with has(person.income)
    person.age >= 18 &&
        line 1, column 20: the condition ends too early: something is missing here
    person.age >=
      18 && person.foo
        line 2, column 9: there is no fact person.foo
    '千代田区' == person.name && person.foo
        line 1, column 26: there is no fact person.foo
    household.children.exists(c, c.agee < 3)
        line 1, column 32: there is no fact household.children[].agee: did you mean household.children[].age?
    household.children.exists(person, true)
        line 1, column 27: person has a meaning of its own: choose another name, such as c
    household.children.exists(c.x, true)
        line 1, column 29: the first argument is a plain name for one element, such as c
    household.children.exists(true)
        line 1, column 20: a list is asked as list.exists(c, condition about c)
    person.age.exists(c, c)
        line 1, column 1: this is a number, but should be a list
    person.address.street == 'x'
        line 1, column 16: person.address has no street: it has postcode, municipality, town, building
    date('2026-02-30') < today
        line 1, column 1: this is no day of the calendar: a day is written date("2026-04-01")
    add_day(today, 3) < today
        line 1, column 1: there is no function add_day: did you mean add_days?
    add_days(today) < today
        line 1, column 1: add_days is written like add_days(today, 14)
    age(person.age) > 3
        line 1, column 5: what age reads (as in age(person.birth_date)) is a number, but should be a date
    today + 3 > today
        line 1, column 7: a date is moved with add_days, add_months or add_years
    has(today)
        line 1, column 5: has() asks whether a fact is known, such as has(person.income)
    person.name.matches('[')
        line 1, column 21: the pattern does not parse: unclosed character class
    person.name.matches(person.kana)
        line 1, column 21: the pattern of matches is a text between quotation marks
    person.age > 3 ? 'a' : 4
        line 1, column 24: what stands after : is a number, but should be text
        line 1, column 16: the result is text, but should be yes or no
    person.age && true
        line 1, column 1: each side of && and || is a number, but should be yes or no
    !person.age
        line 1, column 2: what ! turns round is a number, but should be yes or no
    1 / 0 == 1
        line 1, column 3: division by zero

        line 1, column 1: the condition is empty: write true where it always holds
    person.age > 3 ; true
        line 1, column 16: ; is not expected here
    '千代田区' == person.name && ; true
        line 1, column 26: ; is not expected here
    (person.age > 3
        line 1, column 16: the condition ends too early: something is missing here
    sum(household.children.map(c, c.name)) > 3
        line 1, column 24: what sum adds is a list of texts, but should be a list of numbers
    household.children > household.children
        line 1, column 20: a list has no order
    person.age in 3
        line 1, column 15: in looks into a list such as ["a", "b"], not into a number
    "##);
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
