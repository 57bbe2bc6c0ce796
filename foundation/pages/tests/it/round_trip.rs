//! What a field shows of a stored answer, a browser sends back unchanged: names and values are those that `forms` reads.

use forms::{Choice, Question, QuestionKind, Submitted};
use kernel::Lang;
use pages::{ChoiceView, QuestionView, question_field};
use serde_json::{Value, json};

use crate::html::sent;
use crate::wiring::{question, wording};

fn answers() -> Vec<(QuestionKind, Value)> {
    vec![
        (QuestionKind::Text, json!("山田 \"太郎\" & <子>")),
        (QuestionKind::LongText, json!("一行目\n\n三行目")),
        (QuestionKind::Kana, json!("ヤマダ タロウ")),
        (QuestionKind::Date, json!("2026-04-01")),
        (QuestionKind::Yen, json!(1_234_567)),
        (QuestionKind::Number, json!(12)),
        (QuestionKind::YesNo, json!(false)),
        (QuestionKind::Choice, json!("b")),
        (QuestionKind::Choices, json!(["a", "c"])),
        (QuestionKind::Children, json!(["11111111-1111-1111-1111-111111111111"])),
        (
            QuestionKind::NewChild,
            json!({"name": "山田 凛", "kana": "ヤマダ リン", "birth_date": "2026-09-03", "sex": "female"}),
        ),
        (
            QuestionKind::Address,
            json!({"postcode": "135-0016", "municipality": "131083", "town": "東陽四丁目11番28号", "building": "101"}),
        ),
        (
            QuestionKind::BankAccount,
            json!({"bank": "0001", "bank_name": "みずほ銀行", "branch": "128", "branch_name": "東陽町支店", "kind": "ordinary", "number": "0234567", "holder": "ﾔﾏﾀﾞ ｱｵｲ"}),
        ),
        (QuestionKind::Consent, json!(true)),
        (QuestionKind::Phone, json!("090-1234-5678")),
        (QuestionKind::Email, json!("aoi@example.jp")),
        (QuestionKind::CorporateNumber, json!("8000020130001")),
    ]
}

#[test]
fn a_stored_answer_comes_back_as_it_was() {
    for lang in Lang::OFFERED {
        let words = wording(lang);
        for (kind, answer) in answers() {
            let question = question(kind);
            let mut view = QuestionView::new(&question, "何か");
            view.answer = Some(&answer);
            view.choices =
                question.choices.iter().map(|choice| ChoiceView::new(choice.id.clone(), choice.id.clone())).collect();
            view.children = vec![pages::field::children::Child {
                id: "11111111-1111-1111-1111-111111111111".to_owned(),
                name: "凛".to_owned(),
                detail: String::new(),
            }];
            let html = question_field(&words, &view).into_string();
            let fields = Submitted::from_pairs(sent(&html));
            let normal = |value: &Value| forms::read::settle(&question, value).expect("the sample is a valid answer");
            assert_eq!(
                forms::read::read(&question, &fields).as_ref(),
                Ok(&normal(&answer)),
                "{kind:?} in {lang}: {html}"
            );
        }
    }
}

#[test]
fn what_was_typed_wins_over_what_is_stored() {
    let question =
        Question { choices: vec![Choice { id: "a".to_owned(), show_when: None }], ..question(QuestionKind::Yen) };
    let stored = json!(5000);
    let typed = Submitted::from_pairs([("q-x", "五千")]);
    let mut view = QuestionView::new(&question, "金額");
    view.answer = Some(&stored);
    view.sent = Some(&typed);
    let html = question_field(&wording(Lang::JA), &view).into_string();
    assert_eq!(sent(&html), [("q-x".to_owned(), "五千".to_owned())]);
}

#[test]
fn a_known_applicant_is_shown_without_fields() {
    let question = question(QuestionKind::Person);
    let stored = json!({"name": "山田 葵", "kana": "ヤマダ アオイ", "birth_date": "1994-05-17"});
    let mut view = QuestionView::new(&question, "申請する方");
    view.answer = Some(&stored);
    assert_eq!(sent(&question_field(&wording(Lang::JA), &view).into_string()), []);
    view.answer = None;
    let names: Vec<String> =
        sent(&question_field(&wording(Lang::JA), &view).into_string()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["q-x-name", "q-x-kana", "q-x-birth-era", "q-x-birth-year", "q-x-birth-month", "q-x-birth-day"]);
}
