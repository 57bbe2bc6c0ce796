//! Each fault of a pack has its place and its remedy.

use super::*;

/// Pages as a pack writes them.
fn pages(toml: &str) -> Vec<Page> {
    #[derive(serde::Deserialize)]
    struct File {
        page: Vec<Page>,
    }
    toml::from_str::<File>(toml).unwrap().page
}

fn faults(toml: &str) -> Vec<String> {
    lint(&pages(toml)).into_iter().map(|fault| format!("{}: {}: {}", fault.path, fault.message, fault.right)).collect()
}

#[test]
fn a_good_form_has_no_fault() {
    let found = faults(
        r#"
        [[page]]
        id = "you"
        [[page.question]]
        id = "applicant"
        type = "person"
        prefill = "person"
        [[page.question]]
        id = "pregnant"
        type = "yes-no"
        fact = "person.pregnant"
        [[page]]
        id = "due"
        show_when = "answers.pregnant"
        [[page.question]]
        id = "due-date"
        type = "date"
        fact = "person.due_date"
        earliest = "add_days(today, -14)"
        latest = "add_months(today, 10)"
        valid_when = "answers.due_date >= date('2020-01-01')"
        "#,
    );
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn each_fault_says_where_it_is_and_what_would_be_right() {
    let found = faults(
        r#"
        [[page]]
        id = "AboutYou"
        show_when = "answers.later"
        [[page.question]]
        id = "name"
        type = "text"
        prefill = "person.nam"
        min = 3
        [[page.question]]
        id = "name"
        type = "yes-no"
        fact = "person.income"
        [[page.question]]
        id = "colour"
        type = "choice"
        [[page.question]]
        id = "receipt"
        type = "file"
        [[page.question]]
        id = "later"
        type = "number"
        min = 5
        max = 1
        valid_when = "answers.later >"
        [[page.question]]
        id = "sex"
        type = "choice"
        fact = "person.sex"
        choice = [{ id = "female" }, { id = "help" }]
        [[page]]
        id = "empty"
        question = []
        "#,
    );
    let shown: Vec<&str> = found.iter().map(String::as_str).collect();
    let has = |start: &str| assert!(shown.iter().any(|fault| fault.starts_with(start)), "{start} not in {shown:#?}");
    has("page.AboutYou: “AboutYou” is not a name: use lower-case words with hyphens, such as about-you");
    has("page.AboutYou.question.name: page.AboutYou.question.name has this id too");
    has("page.AboutYou.question.name.prefill: there is no fact person.nam: did you mean person.name?");
    has("page.AboutYou.question.name.min: this type has no min");
    has(
        "page.AboutYou.question.name.fact: person.income is a number and cannot be established by this type of question: a fact that is yes or no",
    );
    has("page.AboutYou.question.colour: there is nothing to choose");
    has("page.AboutYou.question.receipt: a file must say which evidence it is");
    has("page.AboutYou.question.later.min: no answer is at least 5 and at most 1");
    has("page.AboutYou.question.later.valid_when: line 1");
    has("page.AboutYou.question.sex.choice.help: q-sex-help are the words of the question's help");
    has("page.AboutYou.question.sex.choice.help: help is no value of person.sex: the values of person.sex are");
    has("page.AboutYou.show_when: later is asked later");
    has("page.empty: the page asks nothing");
}

#[test]
fn two_questions_never_share_a_field() {
    let found = faults(
        r#"
        [[page]]
        id = "child"
        [[page.question]]
        id = "birth"
        type = "date"
        [[page.question]]
        id = "birth-year"
        type = "number"
        "#,
    );
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("page.child.question.birth-year: its name is also that of “year” of the question birth")
    );
}
