//! From a stored answer back to the fields of a page: what stands in each input. Reading it again gives the same answer.

use serde_json::Value as Json;

use crate::{QuestionKind, Submitted};

/// The fields of one question, filled with its answer. Files have none: they are listed, not typed.
pub fn of(question: &str, kind: QuestionKind, answer: &Json) -> Submitted {
    let mut fields = Submitted::default();
    match kind {
        QuestionKind::Date => date(&mut fields, question, ["era", "year", "month", "day"], answer),
        QuestionKind::YesNo | QuestionKind::Consent => {
            if let Some(yes) = answer.as_bool() {
                fields.set(question, "", if yes { "yes" } else { "no" });
            }
        }
        QuestionKind::Choices | QuestionKind::Children => {
            for id in answer.as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(Json::as_str) {
                fields.push(question, "", id);
            }
        }
        QuestionKind::Person | QuestionKind::NewChild => {
            parts(&mut fields, question, answer, &[("name", "name"), ("kana", "kana"), ("sex", "sex")]);
            let birth = ["birth-era", "birth-year", "birth-month", "birth-day"];
            date(&mut fields, question, birth, answer.get("birth_date").unwrap_or(&Json::Null));
        }
        QuestionKind::Address => {
            const PARTS: [&str; 4] = ["postcode", "municipality", "town", "building"];
            parts(&mut fields, question, answer, &PARTS.map(|part| (part, part)));
        }
        QuestionKind::BankAccount => parts(
            &mut fields,
            question,
            answer,
            &[
                ("bank", "bank"),
                ("bank-name", "bank_name"),
                ("branch", "branch"),
                ("branch-name", "branch_name"),
                ("kind", "kind"),
                ("number", "number"),
                ("holder", "holder"),
            ],
        ),
        QuestionKind::File => {}
        QuestionKind::Text
        | QuestionKind::LongText
        | QuestionKind::Kana
        | QuestionKind::Yen
        | QuestionKind::Number
        | QuestionKind::Choice
        | QuestionKind::Phone
        | QuestionKind::Email
        | QuestionKind::CorporateNumber => set(&mut fields, question, "", answer),
    }
    fields
}

fn parts(fields: &mut Submitted, question: &str, answer: &Json, names: &[(&str, &str)]) {
    for (part, name) in names {
        set(fields, question, part, answer.get(*name).unwrap_or(&Json::Null));
    }
}

fn set(fields: &mut Submitted, question: &str, part: &str, value: &Json) {
    match value {
        Json::String(text) => fields.set(question, part, text.as_str()),
        Json::Number(number) => fields.set(question, part, number.to_string()),
        _ => {}
    }
}

/// Western years, because a field of the era is not needed for them.
fn date(fields: &mut Submitted, question: &str, names: [&str; 4], answer: &Json) {
    let Some(day) = answer.as_str().and_then(|text| text.parse::<kernel::Date>().ok()) else { return };
    let [era, year, month, of_month] = names;
    fields.set(question, era, "ce");
    fields.set(question, year, day.year().to_string());
    fields.set(question, month, day.month().to_string());
    fields.set(question, of_month, day.day().to_string());
}
