//! Labels, helps and errors are tied to their controls, for every kind of question.

use forms::{Choice, FieldError, Question, QuestionKind};
use kernel::Lang;
use pages::field::input::{Input, Kind};
use pages::{ChoiceView, ErrorLine, Field, QuestionView, error_summary, html, question_field};
use text::{Phrases, Wording};

use crate::html::broken_references;

pub(crate) fn wording(lang: Lang) -> Wording {
    Phrases::gather(&[pages::text(), forms::text()]).expect("our texts parse").wording(lang)
}

pub(crate) fn question(kind: QuestionKind) -> Question {
    let choices = ["a", "b", "c"].map(|id| Choice { id: id.to_owned(), show_when: None }).to_vec();
    Question {
        id: "x".to_owned(),
        kind,
        optional: false,
        show_when: None,
        prefill: None,
        fact: None,
        choices,
        min: None,
        max: None,
        earliest: None,
        latest: None,
        max_length: Some(200),
        valid_when: None,
        evidence: None,
    }
}

const KINDS: [(QuestionKind, &[&str]); 19] = [
    (QuestionKind::Text, &[""]),
    (QuestionKind::LongText, &[""]),
    (QuestionKind::Kana, &[""]),
    (QuestionKind::Date, &["", "era", "year", "month", "day"]),
    (QuestionKind::Yen, &[""]),
    (QuestionKind::Number, &[""]),
    (QuestionKind::YesNo, &[""]),
    (QuestionKind::Choice, &[""]),
    (QuestionKind::Choices, &[""]),
    (QuestionKind::Person, &["", "name", "kana", "birth", "birth-year", "birth-month", "birth-day"]),
    (QuestionKind::Children, &[""]),
    (QuestionKind::NewChild, &["", "name", "kana", "birth", "birth-year", "birth-month", "birth-day", "sex"]),
    (QuestionKind::Address, &["", "postcode", "municipality", "town", "building"]),
    (QuestionKind::BankAccount, &["", "bank", "bank-name", "branch", "branch-name", "kind", "number", "holder"]),
    (QuestionKind::File, &[""]),
    (QuestionKind::Consent, &[""]),
    (QuestionKind::Phone, &[""]),
    (QuestionKind::Email, &[""]),
    (QuestionKind::CorporateNumber, &[""]),
];

#[test]
fn every_error_is_said_beside_its_field_and_its_link_leads_there() {
    let words = wording(Lang::JA);
    for (kind, parts) in KINDS {
        let question = question(kind);
        for part in parts {
            let errors = [FieldError::new("x", "forms-error-required-words").at(part)];
            let mut view = QuestionView::new(&question, "何か").errors(&errors, &words, &|_| None);
            view.help = Some("助け".to_owned());
            view.source = Some("住民票".to_owned());
            view.choices = vec![ChoiceView::new("a", "い").help("ろ"), ChoiceView::new("b", "は")];
            view.children = vec![pages::field::children::Child {
                id: "1".to_owned(),
                name: "凛".to_owned(),
                detail: "0歳".to_owned(),
            }];
            let lines = view.error_lines(&words);
            let page = html! { (error_summary(&words, &lines)) (question_field(&words, &view)) }.into_string();
            assert_eq!(broken_references(&page), Vec::<String>::new(), "{kind:?} {part}: {page}");
            assert_eq!(
                page.matches("入力してください").count(),
                2,
                "once in the summary and once beside {kind:?} {part}: {page}"
            );
            assert!(page.contains("-error\""), "{kind:?} {part}");
        }
    }
}

#[test]
fn a_field_with_an_error_is_wired_so() {
    let field =
        Field::new("q-name", "氏名").help("姓と名の間を空けます").source("住民票の登録").error("入力してください");
    let html = Input::new(Kind::Text, "山田").autocomplete("name").field(&wording(Lang::JA), &field).into_string();
    let input = html.rsplit("<input").next().unwrap_or_default();
    insta::assert_snapshot!(input, @r#" class="input" id="q-name" name="q-name" type="text" value="山田" autocomplete="name" spellcheck="false" aria-describedby="q-name-help q-name-source q-name-error" aria-invalid="true"></div>"#);
    assert!(html.contains(r#"<label for="q-name">氏名</label>"#), "{html}");
}

#[test]
fn an_amount_has_its_unit_in_its_description_and_its_groups_in_its_value() {
    let field = Field::new("q-income", "所得");
    let html = Input::new(Kind::Yen, "3240000").field(&wording(Lang::JA), &field).into_string();
    assert!(html.contains(r#"value="3,240,000""#) && html.contains(r#"aria-describedby="q-income-unit""#), "{html}");
}

#[test]
fn no_error_no_summary() {
    assert_eq!(error_summary(&wording(Lang::EN), &[]).into_string(), "");
    let one = error_summary(&wording(Lang::EN), &[ErrorLine::new("q-a", "Enter a name")]).into_string();
    assert!(one.contains("One thing to correct"), "{one}");
}
