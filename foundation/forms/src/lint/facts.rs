//! Facts that fill answers in or that answers establish: that they exist and that their types fit.

use rules::{Dictionary, Fact, FactType};

use super::Faults;
use crate::{Question, QuestionKind};

pub(super) fn check(path: &str, question: &Question, dictionary: &Dictionary, faults: &mut Faults) {
    if let Some(key) = &question.prefill {
        // The whole applicant is no single fact.
        let whole = question.kind == QuestionKind::Person && key == "person";
        if !whole && let Some(fact) = known(&format!("{path}.prefill"), key, dictionary, faults) {
            fits(&format!("{path}.prefill"), fact, filled_by(question.kind), "fill in", faults);
        }
    }
    if let Some(key) = &question.fact
        && let Some(fact) = known(&format!("{path}.fact"), key, dictionary, faults)
    {
        let at = format!("{path}.fact");
        fits(&at, fact, establishes(question.kind), "be established by", faults);
        for choice in &question.choices {
            if !fact.values.is_empty() && !fact.values.contains(&choice.id) {
                let right = format!("the values of {key} are {}", fact.values.join(", "));
                faults.add(
                    format!("{path}.choice.{}", choice.id),
                    format!("{} is no value of {key}", choice.id),
                    right,
                );
            }
        }
    }
}

fn known<'d>(at: &str, key: &str, dictionary: &'d Dictionary, faults: &mut Faults) -> Option<&'d Fact> {
    let found = dictionary.find(key);
    if found.is_none() {
        let near = dictionary.nearest(key).map_or_else(
            || "use a fact of the dictionary (foundation/rules/facts.toml)".to_owned(),
            |near| format!("did you mean {near}?"),
        );
        faults.add(at, format!("there is no fact {key}"), near);
    }
    found
}

fn fits(at: &str, fact: &Fact, types: &[FactType], how: &str, faults: &mut Faults) {
    if types.is_empty() {
        faults.add(at, format!("no fact can {how} this type of question"), "take it away");
    } else if !types.contains(&fact.kind) {
        let wanted: Vec<&str> = types.iter().map(|kind| word(*kind)).collect();
        let message = format!("{} is {} and cannot {how} this type of question", fact.key, word(fact.kind));
        faults.add(at, message, format!("a fact that is {}", wanted.join(" or ")));
    }
}

fn word(kind: FactType) -> &'static str {
    match kind {
        FactType::Bool => "yes or no",
        FactType::Int => "a number",
        FactType::Text => "text",
        FactType::Date => "a date",
        FactType::List => "a list",
        FactType::Map => "a map",
    }
}

/// The types of facts that can fill in an answer.
fn filled_by(kind: QuestionKind) -> &'static [FactType] {
    match kind {
        QuestionKind::Choice => &[FactType::Text, FactType::Int, FactType::Bool],
        QuestionKind::Person => &[FactType::Text, FactType::Date],
        QuestionKind::Children => &[FactType::List],
        QuestionKind::Choices | QuestionKind::Consent | QuestionKind::File | QuestionKind::NewChild => &[],
        other => establishes(other),
    }
}

/// The types of facts that an answer can establish.
fn establishes(kind: QuestionKind) -> &'static [FactType] {
    match kind {
        QuestionKind::Text
        | QuestionKind::LongText
        | QuestionKind::Kana
        | QuestionKind::Choice
        | QuestionKind::Phone
        | QuestionKind::Email
        | QuestionKind::CorporateNumber => &[FactType::Text],
        QuestionKind::Date => &[FactType::Date],
        QuestionKind::Yen | QuestionKind::Number => &[FactType::Int],
        QuestionKind::YesNo | QuestionKind::Consent => &[FactType::Bool],
        QuestionKind::Choices => &[FactType::List],
        QuestionKind::Address | QuestionKind::BankAccount => &[FactType::Map],
        QuestionKind::Person | QuestionKind::NewChild | QuestionKind::Children | QuestionKind::File => &[],
    }
}

/// The type that conditions see an answer as; `None` where it is a map or list of its own.
pub(super) fn seen_as(kind: QuestionKind) -> Option<FactType> {
    match establishes(kind) {
        [one] if !matches!(one, FactType::List | FactType::Map) => Some(*one),
        _ => None,
    }
}
