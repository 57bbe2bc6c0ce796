//! Two services applied for in one go.

use forms::{Answers, Form, MergeError, Setting};
use serde_json::json;

use crate::world::{SUPPORT, TODAY, form, mother};

const FIRST: &str = r#"
[[page]]
id = "account"
show_when = "answers.children.size() > 1"
[[page.question]]
id = "bank-account"
type = "bank-account"
[[page.question]]
id = "gift"
type = "choice"
choice = [{ id = "points" }, { id = "card" }]
[[page]]
id = "consent-first"
[[page.question]]
id = "consent"
type = "consent"
[[page.question]]
id = "consent-survey"
type = "consent"
"#;

#[test]
fn a_question_is_asked_once_and_consent_comes_last() {
    let merged = Form::merge(&[&form("018", SUPPORT), &form("first", FIRST)]).expect("they fit");
    let order: Vec<String> = merged
        .pages()
        .iter()
        .map(|page| {
            format!("{}: {}", page.id, page.questions.iter().map(|q| q.id.as_str()).collect::<Vec<_>>().join(" "))
        })
        .collect();
    let wanted = [
        "applicant: applicant phone email",
        "children: children",
        "apart: apart-reason apart-words",
        "account: bank-account passbook gift",
        "consent: consent",
        "consent-first: consent-survey",
    ];
    assert_eq!(order, wanted);
    assert_eq!(merged.askers("consent"), ["018", "first"]);
    assert_eq!(merged.askers("gift"), ["first"]);
}

#[test]
fn each_is_shown_where_its_own_service_shows_it() {
    let facts = mother();
    let setting = Setting::new(&facts, TODAY);
    let one_way = Form::merge(&[&form("018", SUPPORT), &form("first", FIRST)]).expect("they fit");
    let other_way = Form::merge(&[&form("first", FIRST), &form("018", SUPPORT)]).expect("they fit");
    for merged in [one_way, other_way] {
        let shown = |ids: &[&str]| {
            let answers = Answers::of_person([("children", json!(ids))]);
            let walk = merged.walk(&setting, &answers);
            let mut shown: Vec<String> =
                walk.page("account").expect("shown").questions.iter().map(|q| q.question.id.clone()).collect();
            shown.sort();
            shown.join(" ")
        };
        assert_eq!(shown(&["haru", "sora"]), "bank-account gift passbook");
    }
    let merged = Form::merge(&[&form("018", SUPPORT), &form("first", FIRST)]).expect("they fit");
    let answers = Answers::of_person([("children", json!(["haru"]))]);
    let walk = merged.walk(&setting, &answers);
    let shown: Vec<&str> =
        walk.page("account").expect("shown").questions.iter().map(|q| q.question.id.as_str()).collect();
    assert_eq!(shown, ["bank-account", "passbook"], "the gift depends on two children");
}

#[test]
fn questions_that_contradict_each_other_are_named() {
    let other = "[[page]]\nid = \"a\"\n[[page.question]]\nid = \"phone\"\ntype = \"text\"\n";
    let error = Form::merge(&[&form("018", SUPPORT), &form("other", other)]).unwrap_err();
    let MergeError::Conflict { question, what, first, second } = error else { panic!("{error}") };
    assert_eq!((question.as_str(), what, first.as_str(), second.as_str()), ("phone", "type", "018", "other"));
}
