//! Answers that registers or an earlier application already know, so that nobody types them again (once-only).

use kernel::Date;
use rules::{Facts, Truth, Value};
use serde_json::{Map, Value as Json, json};

use crate::read::settle;
use crate::{Answer, Answers, Form, Provenance, Question, QuestionKind};

/// Where answers are filled in from.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// What registers know of the applicant.
    pub facts: &'a Facts,
    /// The day, for ages.
    pub today: Date,
    /// The register that a fact comes from, by the fact's key: `resident-register`. `None` leaves the answer empty: what no
    /// register vouches for is not filled in.
    pub origin: &'a dyn Fn(&str) -> Option<String>,
    /// Whether the service fits a child, by the child's id. Children whom it does not fit are left out; where it is unknown for
    /// one, the person chooses and nothing is filled in.
    pub child_fits: &'a dyn Fn(&str) -> Truth,
    /// Answers of the same person's last application.
    pub earlier: Option<&'a Answers>,
}

impl std::fmt::Debug for Known<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Known").field("today", &self.today).finish_non_exhaustive()
    }
}

impl<'a> Known<'a> {
    /// Registers alone; every child fits.
    pub fn new(facts: &'a Facts, today: Date, origin: &'a dyn Fn(&str) -> Option<String>) -> Known<'a> {
        Known { facts, today, origin, child_fits: &|_| Truth::Yes, earlier: None }
    }
}

impl Form {
    /// The answers that are known beforehand, to questions shown or not. A value that would not be a valid answer is left out.
    pub fn prefill(&self, known: &Known<'_>) -> Answers {
        self.questions().filter_map(|question| Some((question.id.clone(), filled(question, known)?))).collect()
    }
}

fn filled(question: &Question, known: &Known<'_>) -> Option<Answer> {
    from_register(question, known).or_else(|| from_earlier(question, known))
}

fn from_register(question: &Question, known: &Known<'_>) -> Option<Answer> {
    let key = match (&question.prefill, question.kind) {
        // The applicant is always the one whom the register knows.
        (_, QuestionKind::Person) => "person.name",
        (Some(key), _) => key,
        (None, _) => return None,
    };
    let value = match question.kind {
        QuestionKind::Consent | QuestionKind::File | QuestionKind::NewChild => return None,
        QuestionKind::Person => applicant(known)?,
        QuestionKind::Children => children(known)?,
        QuestionKind::Choice => choice(known.facts.on(key, known.today)?)?,
        _ => known.facts.on(key, known.today)?.to_json(),
    };
    let origin = (known.origin)(key)?;
    let value = settle(question, &value).ok()??;
    Some(Answer { value, provenance: Provenance::Register { origin } })
}

fn applicant(known: &Known<'_>) -> Option<Json> {
    let mut map = Map::new();
    for name in ["name", "kana", "birth_date"] {
        map.insert(name.to_owned(), known.facts.get(&format!("person.{name}"))?.to_json());
    }
    Some(Json::Object(map))
}

fn children(known: &Known<'_>) -> Option<Json> {
    let mut ids = Vec::new();
    for child in known.facts.children() {
        let id = child.as_map()?.get("id")?.as_text()?;
        match (known.child_fits)(id) {
            Truth::Yes => ids.push(id),
            Truth::No => {}
            Truth::Unknown => return None,
        }
    }
    Some(json!(ids))
}

/// Codes and grades as the choice of the same name; yes and no as `yes` and `no`.
fn choice(value: Value) -> Option<Json> {
    match value {
        Value::Text(text) => Some(text.into()),
        Value::Int(number) => Some(number.to_string().into()),
        Value::Bool(yes) => Some(if yes { "yes" } else { "no" }.into()),
        Value::Date(_) | Value::List(_) | Value::Map(_) => None,
    }
}

/// Only what stays with a person from one application to the next; what was asked about one matter is not carried into another.
fn from_earlier(question: &Question, known: &Known<'_>) -> Option<Answer> {
    let stays = matches!(
        question.kind,
        QuestionKind::Kana
            | QuestionKind::Phone
            | QuestionKind::Email
            | QuestionKind::Address
            | QuestionKind::BankAccount
            | QuestionKind::CorporateNumber
    );
    let value = known.earlier.filter(|_| stays)?.value(&question.id)?;
    let value = settle(question, value).ok()??;
    Some(Answer { value, provenance: Provenance::Earlier })
}
