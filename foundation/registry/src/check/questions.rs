//! Pages and questions: what a kind of question needs, facts that fill in or are established, evidence and its files.

use forms::{Question, QuestionKind as K};
use rules::{Dictionary, FactType};

use super::{Found, questions_of};
use crate::definition::Definition;
use crate::fault::suggestion;
use crate::node::Step;

/// Everything about pages and questions.
pub(super) fn check(definition: &Definition, found: &mut Found<'_>) {
    for (n, page) in definition.pages.iter().enumerate() {
        if page.questions.is_empty() {
            found.error("empty-page", &["page".into(), n.into()], "the page asks nothing").right("[[page.question]]");
        }
    }
    for (page, n, question) in questions_of(definition) {
        let at = [Step::from("page"), page.into(), "question".into(), n.into()];
        let at = |field: &'static str| [at[0], at[1], at[2], at[3], Step::from(field)];
        choices(question, &at("choice"), found);
        bounds(question, &at, found);
        facts(question, &at, found);
        if let Some(name) = &question.evidence {
            evidence(definition, question, name, &at, found);
        }
    }
    for (n, evidence) in definition.evidence.iter().enumerate() {
        let asked = questions_of(definition).any(|(_, _, q)| q.evidence.as_deref() == Some(evidence.id.as_str()));
        if !asked {
            let wrong = "no question takes this evidence, so nobody can show it";
            let right = format!("a question with type = \"file\" and evidence = \"{}\"", evidence.id);
            found.error("evidence-not-asked", &["evidence".into(), n.into()], wrong).right(right);
        }
        for (m, kind) in evidence.accept.iter().enumerate() {
            if !kind.contains('/') {
                let path = ["evidence".into(), n.into(), "accept".into(), m.into()];
                let wrong = format!("“{kind}” is no media type");
                found.error("media-type", &path, wrong).right("such as application/pdf or image/jpeg");
            }
        }
    }
}

fn choices(question: &Question, path: &[Step<'_>], found: &mut Found<'_>) {
    let chooses = matches!(question.kind, K::Choice | K::Choices);
    if chooses && question.choices.is_empty() {
        found.error("no-choices", path, "there is nothing to choose from").right("choice = [{ id = \"…\" }, { id = \"…\" }]");
    } else if !chooses && !question.choices.is_empty() {
        found.error("choices", path, "this kind of question offers no choices").right("type = \"choice\"");
    }
}

fn bounds<'a>(question: &Question, at: &dyn Fn(&'static str) -> [Step<'a>; 5], found: &mut Found<'_>) {
    let counts = matches!(question.kind, K::Yen | K::Number | K::Choices | K::Children);
    let dates = question.kind == K::Date;
    let words = matches!(question.kind, K::Text | K::LongText | K::Kana);
    let misplaced = [
        ("min", question.min.is_some() && !counts, "yen, number, choices or children"),
        ("max", question.max.is_some() && !counts, "yen, number, choices or children"),
        ("earliest", question.earliest.is_some() && !dates, "date"),
        ("latest", question.latest.is_some() && !dates, "date"),
        ("max_length", question.max_length.is_some() && !words, "text, long-text or kana"),
        ("evidence", question.evidence.is_some() && question.kind != K::File, "file"),
    ];
    for (field, wrong, kinds) in misplaced {
        if wrong {
            let wrong = format!("“{field}” does nothing for this kind of question");
            found.error("misplaced", &at(field), wrong).right(format!("it belongs to a question of type {kinds}"));
        }
    }
    if let (Some(min), Some(max)) = (question.min, question.max)
        && max < min
    {
        found.error("bounds", &at("max"), format!("nothing lies between {min} and {max}")).right(format!("{min} or more"));
    }
}

/// Facts that fill in an answer or are established by it: known, and of the answer's type.
fn facts<'a>(question: &Question, at: &dyn Fn(&'static str) -> [Step<'a>; 5], found: &mut Found<'_>) {
    for (field, key) in [("prefill", &question.prefill), ("fact", &question.fact)] {
        let Some(key) = key else { continue };
        let Some(fact) = Dictionary::builtin().find(key) else {
            let near = Dictionary::builtin().nearest(key);
            found.error("unknown-fact", &at(field), format!("there is no fact “{key}”")).maybe(near);
            continue;
        };
        let fits = match fact_type(question.kind) {
            Some(kind) => kind == fact.kind || (question.kind == K::Person && key.starts_with("person.")),
            None => false,
        };
        if !fits {
            let known = Dictionary::builtin().facts().iter().filter(|f| Some(f.kind) == fact_type(question.kind));
            let right = suggestion(key, known.map(|fact| fact.key.as_str()));
            let wrong = format!("the fact “{key}” cannot be the answer to this kind of question");
            found.error("fact-type", &at(field), wrong).maybe(right);
        }
    }
}

/// The type of the answer, as a fact; none where no fact can be the answer.
pub(super) fn fact_type(kind: K) -> Option<FactType> {
    match kind {
        K::Text | K::LongText | K::Kana | K::Choice | K::Phone | K::Email | K::CorporateNumber => Some(FactType::Text),
        K::Date => Some(FactType::Date),
        K::Yen | K::Number => Some(FactType::Int),
        K::YesNo => Some(FactType::Bool),
        K::Choices | K::Children => Some(FactType::List),
        K::Person | K::NewChild | K::Address | K::BankAccount => Some(FactType::Map),
        K::File | K::Consent => None,
    }
}

fn evidence<'a>(
    definition: &Definition,
    question: &Question,
    name: &str,
    at: &dyn Fn(&'static str) -> [Step<'a>; 5],
    found: &mut Found<'_>,
) {
    let known = || definition.evidence.iter().map(|evidence| evidence.id.as_str());
    if question.kind == K::File && !known().any(|id| id == name) {
        let wrong = format!("there is no evidence “{name}”");
        found.error("unknown-evidence", &at("evidence"), wrong).maybe(suggestion(name, known()));
    }
}
