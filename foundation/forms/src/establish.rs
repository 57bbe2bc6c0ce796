//! What an answer makes known: `answers.<question>` for later conditions, the fact that it establishes, and the newborn
//! child that services applied for together with a notification of birth are for.

use std::collections::BTreeMap;

use rules::{Facts, Value};
use serde_json::Value as Json;

use crate::form::Setting;
use crate::values::NewChild;
use crate::{Answers, Form, Question, QuestionKind};

/// How the id begins by which a newborn child goes until a register knows it; the question that tells of it follows.
const NEWBORN: &str = "newborn:";

/// Whether this is the id of a child that no register knows yet.
pub fn is_newborn(child: &str) -> bool {
    child.starts_with(NEWBORN)
}

/// The id by which the child told of in the answer to a question goes until a register knows it.
pub fn newborn_id(question: &str) -> String {
    format!("{NEWBORN}{question}")
}

/// Takes the children whom answers of type `new-child` tell of among those of the household, as the register will once
/// the birth is accepted: living with the applicant, supported by them, in no institution, younger than their siblings.
/// A child whom the register knows already is not counted twice.
pub fn expect_newborns(facts: &mut Facts, form: &Form, answers: &Answers) {
    for question in form.questions().filter(|question| question.kind == QuestionKind::NewChild) {
        let Some(told) = answers.new_child(&question.id) else { continue };
        let mut children = facts.children().to_vec();
        if children.iter().any(|child| is_same(child, &told)) {
            continue;
        }
        let child = newborn(newborn_id(&question.id), &told, facts);
        children.push(Value::Map(child));
        facts.set("household.children", children);
    }
}

/// Spaces in names are written in many ways.
fn is_same(child: &Value, told: &NewChild) -> bool {
    let Some(child) = child.as_map() else { return false };
    let plain = |name: &str| name.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let name = child.get("name").and_then(Value::as_text);
    child.get("birth_date") == Some(&Value::Date(told.birth_date)) && name.map(plain) == Some(plain(&told.name))
}

fn newborn(id: String, told: &NewChild, facts: &Facts) -> BTreeMap<String, Value> {
    let known = |key: &str| facts.get(key).cloned();
    let fields = [
        ("id", Some(Value::Text(id))),
        ("name", Some(Value::Text(told.name.clone()))),
        ("kana", Some(Value::Text(told.kana.clone()))),
        ("birth_date", Some(Value::Date(told.birth_date))),
        ("municipality", known("household.municipality").or_else(|| known("person.municipality"))),
        ("lives_with", Some(Value::Bool(true))),
        ("supported", Some(Value::Bool(true))),
        ("in_care", Some(Value::Bool(false))),
        ("has_my_number_card", Some(Value::Bool(false))),
        ("welfare", known("person.welfare")),
        ("order", order_after(facts.children()).map(Value::Int)),
    ];
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// The place after the siblings whom the applicant supports; not known where that is not known of one of them.
fn order_after(siblings: &[Value]) -> Option<i64> {
    siblings.iter().try_fold(1, |order, sibling| match sibling.as_map()?.get("supported")? {
        Value::Bool(supported) => Some(order + i64::from(*supported)),
        _ => None,
    })
}

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

#[cfg(test)]
mod tests {
    use kernel::Date;
    use serde_json::json;

    use super::*;
    use crate::Page;

    fn form() -> Form {
        let page = json!({ "id": "baby", "question": [{ "id": "baby", "type": "new-child" }] });
        let page: Page = serde_json::from_value(page).expect("a page");
        Form::new("131083/birth", &[page]).expect("a form")
    }

    fn told() -> Answers {
        let baby = json!({ "name": "佐藤　凛", "kana": "サトウ リン", "birth_date": "2026-11-18", "sex": "female" });
        Answers::of_person([("baby", baby)])
    }

    fn sibling(name: &str, supported: Option<bool>) -> Value {
        let mut child = BTreeMap::from([("name".to_owned(), Value::Text(name.to_owned()))]);
        child.extend(supported.map(|supported| ("supported".to_owned(), Value::Bool(supported))));
        Value::Map(child)
    }

    #[test]
    fn a_newborn_is_the_youngest_of_the_household() {
        let mut facts = Facts::new();
        facts.set("household.municipality", "131083");
        facts.set("household.children", vec![sibling("佐藤 陽菜", Some(true)), sibling("佐藤 翼", Some(false))]);
        expect_newborns(&mut facts, &form(), &told());
        let child = facts.for_child(2).expect("three children");
        assert_eq!(child.get("child.order"), Some(&Value::Int(2)));
        assert_eq!(child.get("child.municipality"), Some(&Value::Text("131083".to_owned())));
        assert_eq!(child.get("child.supported"), Some(&Value::Bool(true)));
        assert_eq!(child.get("child.in_care"), Some(&Value::Bool(false)));
        assert_eq!(child.on("child.months", Date::constant(2026, 12, 18)), Some(Value::Int(1)));
        assert!(child.get("child.id").and_then(Value::as_text).is_some_and(is_newborn));
    }

    #[test]
    fn a_newborn_is_counted_once_and_its_place_may_be_unknown() {
        let mut facts = Facts::new();
        facts.set("household.children", vec![sibling("佐藤 翼", None)]);
        expect_newborns(&mut facts, &form(), &told());
        expect_newborns(&mut facts, &form(), &told());
        assert_eq!(facts.children().len(), 2);
        assert_eq!(facts.for_child(1).expect("two children").get("child.order"), None);
    }
}
