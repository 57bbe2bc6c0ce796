//! What an answer makes known: `answers.<question>` for later conditions, and the fact that it establishes.

use rules::{Facts, Value};
use serde_json::Value as Json;

use crate::form::Setting;
use crate::{Question, QuestionKind};

/// Takes an answer into the facts. The fact that it establishes is set only where no register knows it.
pub(crate) fn learn(facts: &mut Facts, question: &Question, answer: &Json, setting: &Setting<'_>) {
    let Some(value) = value_of(question.kind, answer) else { return };
    if let Some(key) = &question.fact
        && setting.facts.on(key, setting.today).is_none()
    {
        facts.set(key, value.clone());
    }
    facts.set(&format!("answers.{}", question.id), value);
}

/// An answer as a value that conditions read.
pub fn value_of(kind: QuestionKind, answer: &Json) -> Option<Value> {
    match kind {
        QuestionKind::Date => Some(Value::Date(answer.as_str()?.parse().ok()?)),
        // Words stay words, also where they look like a day.
        QuestionKind::Text
        | QuestionKind::LongText
        | QuestionKind::Kana
        | QuestionKind::Choice
        | QuestionKind::Phone
        | QuestionKind::Email
        | QuestionKind::CorporateNumber => Some(Value::Text(answer.as_str()?.to_owned())),
        QuestionKind::Choices | QuestionKind::Children => {
            let items = answer.as_array()?.iter();
            Some(Value::List(items.filter_map(|item| Some(Value::Text(item.as_str()?.to_owned()))).collect()))
        }
        QuestionKind::Yen
        | QuestionKind::Number
        | QuestionKind::YesNo
        | QuestionKind::Consent
        | QuestionKind::Person
        | QuestionKind::NewChild
        | QuestionKind::Address
        | QuestionKind::BankAccount
        | QuestionKind::File => Value::from_json(answer).ok(),
    }
}
