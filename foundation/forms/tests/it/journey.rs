//! From the first page to the answers to check, with what goes wrong on the way.

use forms::values::StoredFile;
use forms::{Answers, Known, PageState, Progress, Setting, Step};
use rules::Facts;
use serde_json::json;

use crate::world::{SUPPORT, TODAY, form, mother, registers, sent};

fn waived(_: &str, _: &Facts) -> bool {
    false
}

#[test]
fn what_is_known_is_passed_over() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let setting = Setting { evidence_asked: &waived, ..Setting::new(&facts, TODAY) };
    let known = form.prefill(&Known::new(&facts, TODAY, &registers));
    let walk = form.walk(&setting, &known);
    let states: Vec<(&str, PageState)> = walk.pages().iter().map(|p| (p.page.id.as_str(), p.state)).collect();
    let wanted = [
        ("applicant", PageState::Known),
        ("children", PageState::Known),
        ("apart", PageState::Open),
        ("account", PageState::Known),
        ("consent", PageState::Open),
    ];
    assert_eq!(states, wanted);
    let missing: Vec<&str> = walk.unanswered(&known).iter().map(|question| question.id.as_str()).collect();
    assert_eq!(missing, ["apart-reason", "consent"]);
    assert_eq!(walk.resume(), Step::Page("apart"));
    assert_eq!(walk.next("apart"), Step::Page("consent"));
    assert_eq!(walk.previous("consent"), Some("apart"));
    assert_eq!(walk.previous("apart"), None);
    assert_eq!(walk.progress("consent"), Progress { at: 2, of: 2 });
    // Opened by its change link, a known page counts too.
    assert_eq!(walk.progress("children"), Progress { at: 1, of: 3 });
}

#[test]
fn only_the_children_who_were_chosen_decide_what_is_asked() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let setting = Setting::new(&facts, TODAY);
    let chosen = |ids: &[&str]| Answers::of_person([("children", json!(ids))]);
    assert!(form.walk(&setting, &chosen(&["haru"])).page("apart").is_none());
    assert!(form.walk(&setting, &chosen(&["haru", "sora"])).page("apart").is_some());
    // Before anything is chosen, any child may be meant.
    assert!(form.walk(&setting, &Answers::new()).page("apart").is_some());
    let stranger = form.walk(&setting, &chosen(&["nobody"]));
    assert_eq!(stranger.check_page("children", &setting, &chosen(&["nobody"]))[0].key, "forms-error-child-unknown");
}

#[test]
fn a_page_is_read_checked_and_kept() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let setting = Setting::new(&facts, TODAY);
    let known = form.prefill(&Known::new(&facts, TODAY, &registers));
    // “Other” without its words: the words are asked for, because the answer they depend on is given.
    let turn = form.turn("apart", &setting, &Answers::new(), &known, &sent(&[("q-apart-reason", "other")]));
    assert_eq!(turn.errors.iter().map(forms::FieldError::field).collect::<Vec<_>>(), ["q-apart-words"]);
    let long = sent(&[("q-apart-reason", "other"), ("q-apart-words", "とても長い事情があります")]);
    let turn = form.turn("apart", &setting, &turn.answers, &known, &long);
    assert_eq!(turn.errors[0].key, "forms-error-too-long");
    let good = sent(&[("q-apart-reason", "other"), ("q-apart-words", "全寮制の学校")]);
    let turn = form.turn("apart", &setting, &turn.answers, &known, &good);
    assert_eq!(turn.errors, []);
    // Changed to another reason, the words count for nothing and are not lost.
    let changed = sent(&[("q-apart-reason", "school"), ("q-apart-words", "")]);
    let turn = form.turn("apart", &setting, &turn.answers, &known, &changed);
    assert_eq!(turn.errors, []);
    assert_eq!(turn.answers.text("apart-words"), Some("全寮制の学校"));
    let all = turn.answers.filled_from(&known);
    let walk = form.walk(&setting, &all);
    assert_eq!(walk.effective(&all).text("apart-words"), None);
    assert_eq!(walk.facts().get("answers.apart_words"), None);
}

#[test]
fn nothing_asked_before_its_time() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let setting = Setting::new(&facts, TODAY);
    // With no reason chosen, only the reason is missing.
    let turn = form.turn("apart", &setting, &Answers::new(), &Answers::new(), &sent(&[]));
    assert_eq!(turn.errors.iter().map(|e| e.key).collect::<Vec<_>>(), ["forms-error-required-choice"]);
}

#[test]
fn a_wrong_page_keeps_what_was_right_and_what_was_before() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let setting = Setting::new(&facts, TODAY);
    let known = form.prefill(&Known::new(&facts, TODAY, &registers));
    let page = sent(&[("q-phone", "090-1234"), ("q-email", "aoi@example.jp")]);
    let turn = form.turn("applicant", &setting, &Answers::new(), &known, &page);
    assert_eq!(turn.errors.iter().map(forms::FieldError::field).collect::<Vec<_>>(), ["q-phone"]);
    assert_eq!(turn.answers.text("email"), Some("aoi@example.jp"));
    assert!(turn.answers.get("applicant").is_none(), "shown without fields, the applicant is left alone");
}

#[test]
fn a_form_is_complete_when_every_page_is() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let setting = Setting::new(&facts, TODAY);
    let known = form.prefill(&Known::new(&facts, TODAY, &registers));
    let mut answers = Answers::new();
    for (page, fields) in [("apart", [("q-apart-reason", "school")]), ("consent", [("q-consent", "yes")])] {
        let turn = form.turn(page, &setting, &answers, &known, &sent(&fields));
        assert_eq!(turn.errors, []);
        answers = turn.answers;
    }
    let before = answers.clone().filled_from(&known);
    let walk = form.walk(&setting, &before);
    assert_eq!(walk.resume(), Step::Page("account"), "the file is still to come");
    assert_eq!(walk.check(&setting, &before)[0].1.key, "forms-error-required-file");
    let file =
        StoredFile { blob: "b1".into(), name: "通帳.jpg".into(), media_type: "image/jpeg".into(), size: 340_000 };
    answers.add_file("passbook", file);
    let turn = form.turn(
        "account",
        &setting,
        &answers,
        &known,
        &forms::inputs::of(
            "bank-account",
            forms::QuestionKind::BankAccount,
            &known.get("bank-account").expect("known").value,
        ),
    );
    assert_eq!(turn.errors, []);
    assert!(turn.answers.get("bank-account").expect("answered").provenance.is_prefilled());
    let all = turn.answers.clone().filled_from(&known);
    let walk = form.walk(&setting, &all);
    assert!(walk.is_complete());
    assert_eq!(walk.resume(), Step::Check);
    assert_eq!(walk.check(&setting, &all), []);
    assert_eq!(walk.effective(&all).values().len(), 7);
    let gone = form.turn("account", &setting, &turn.answers, &known, &sent(&[("q-passbook-remove", "b1")]));
    assert!(gone.answers.files("passbook").is_empty());
}

#[test]
fn an_answer_establishes_what_no_register_knows() {
    let toml = r#"
        [[page]]
        id = "pregnancy"
        [[page.question]]
        id = "pregnant"
        type = "yes-no"
        fact = "person.pregnant"
        [[page]]
        id = "due"
        show_when = "person.pregnant"
        [[page.question]]
        id = "due-date"
        type = "date"
        fact = "person.due_date"
        earliest = "add_days(today, -14)"
        valid_when = "answers.due_date != date('2027-01-01')"
    "#;
    let form = form("birth", toml);
    let mut facts = mother();
    let answers = Answers::of_person([("pregnant", json!(true)), ("due-date", json!("2027-03-03"))]);
    let setting = Setting::new(&facts, TODAY);
    let learned = form.facts_with_answers(&setting, &answers);
    assert_eq!(
        learned.get("person.due_date").and_then(rules::Value::as_date),
        Some(kernel::Date::constant(2027, 3, 3))
    );
    let early = form.turn("due", &setting, &answers, &Answers::new(), &sent(&[("q-due-date", "2026年11月1日")]));
    assert_eq!(early.errors[0].key, "forms-error-date-early");
    let forbidden = form.turn("due", &setting, &answers, &Answers::new(), &sent(&[("q-due-date", "R9.1.1")]));
    assert!(forbidden.errors[0].general);
    // A register that says no stands against the answer.
    facts.set("person.pregnant", false);
    let setting = Setting::new(&facts, TODAY);
    assert!(form.walk(&setting, &answers).page("due").is_none());
}
