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

const NOTIFICATION: &str = r#"
[[page]]
id = "child"
[[page.question]]
id = "baby"
type = "new-child"
[[page]]
id = "documents"
[[page.question]]
id = "certificate"
type = "file"
evidence = "certificate"
[[page]]
id = "account"
[[page.question]]
id = "bank-account"
type = "bank-account"
[[page]]
id = "agree"
[[page.question]]
id = "agree"
type = "consent"
"#;

const FOLLOWER: &str = r#"
[[page]]
id = "insurance"
[[page.question]]
id = "insurance"
type = "choice"
choice = [{ id = "own" }, { id = "applying" }]
[[page]]
id = "documents"
[[page.question]]
id = "card"
type = "file"
evidence = "card"
"#;

fn page_ids(form: &Form) -> Vec<&str> {
    form.pages().iter().map(|page| page.id.as_str()).collect()
}

#[test]
fn documents_are_asked_for_when_it_is_known_which_are_needed() {
    let (birth, medical) = (form("birth", NOTIFICATION), form("medical", FOLLOWER));
    let merged = Form::merge(&[&birth, &medical]).expect("they fit");
    assert_eq!(page_ids(&merged), ["child", "insurance", "documents", "account", "agree"]);
    // The card is asked for where the answer on a later page of the first form's order wants it.
    let facts = mother();
    let asked = |name: &str, facts: &rules::Facts| {
        name != "card" || facts.get("answers.insurance") == Some(&rules::Value::Text("own".to_owned()))
    };
    let setting = Setting { evidence_asked: &asked, ..Setting::new(&facts, TODAY) };
    let files = |insurance: &str| {
        let answers = Answers::of_person([("insurance", json!(insurance))]);
        let walk = merged.walk(&setting, &answers);
        walk.page("documents").expect("shown").questions.iter().map(|q| q.question.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(files("own"), ["certificate", "card"]);
    assert_eq!(files("applying"), ["certificate"]);
}

#[test]
fn one_form_alone_keeps_its_order_and_an_account_before_the_files_stays_there() {
    let alone = form("birth", NOTIFICATION);
    assert_eq!(page_ids(&Form::merge(&[&alone]).expect("one")), ["child", "documents", "account", "agree"]);
    // Whether proof of an account is needed may depend on the account.
    let before = "[[page]]\nid = \"account\"\n[[page.question]]\nid = \"bank-account\"\ntype = \"bank-account\"\n";
    let merged = Form::merge(&[&alone, &form("allowance", before)]).expect("they fit");
    assert_eq!(page_ids(&merged), ["child", "account", "documents", "agree"]);
}

#[test]
fn files_that_a_later_question_reads_stay_before_it() {
    let reads = "[[page]]\nid = \"why\"\nshow_when = \"answers.certificate.size() > 1\"\n[[page.question]]\nid = \"why\"\ntype = \"text\"\n";
    let merged = Form::merge(&[&form("birth", NOTIFICATION), &form("other", reads)]).expect("they fit");
    assert_eq!(page_ids(&merged), ["child", "documents", "why", "account", "agree"]);
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
