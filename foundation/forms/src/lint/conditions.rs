//! Conditions and days in CEL: that they parse, read what there is, give what is wanted, and look only at what was asked before.

use rules::{Condition, Dictionary, Expression, FactType, SyntaxError};

use super::facts::seen_as;
use super::{Faults, path};
use crate::Page;
use crate::form::{condition_sources, day_sources};

pub(super) fn check(pages: &[Page], faults: &mut Faults) {
    let questions = pages.iter().flat_map(|page| &page.questions);
    let dictionary =
        Dictionary::builtin().with_answers(questions.map(|question| (question.id.as_str(), seen_as(question.kind))));
    for (at, source) in condition_sources(pages) {
        let found = Condition::parse(source).map_err(|fault| vec![fault]).and_then(|parsed| parsed.check(&dictionary));
        add(&at, found, "a condition in CEL that is true or false, such as person.age >= 18", faults);
    }
    for (at, source) in day_sources(pages) {
        let found = Expression::parse(source)
            .map_err(|fault| vec![fault])
            .and_then(|parsed| parsed.check(&dictionary, FactType::Date));
        add(&at, found, "a day in CEL, such as today or add_days(today, -14)", faults);
    }
    order(pages, faults);
}

fn add(at: &str, found: Result<(), Vec<SyntaxError>>, right: &str, faults: &mut Faults) {
    for fault in found.err().into_iter().flatten() {
        faults.add(at, fault.to_string(), right);
    }
}

/// What shows a page or question must have been asked before it: nobody can answer what comes later.
fn order(pages: &[Page], faults: &mut Faults) {
    let all: Vec<&str> = pages.iter().flat_map(|page| &page.questions).map(|question| question.id.as_str()).collect();
    let mut asked: Vec<&str> = Vec::new();
    for page in pages {
        early(&format!("page.{}.show_when", page.id), page.show_when.as_deref(), &all, &asked, faults);
        for question in &page.questions {
            let at = format!("{}.show_when", path(page, question));
            early(&at, question.show_when.as_deref(), &all, &asked, faults);
            asked.push(&question.id);
        }
    }
}

fn early(at: &str, source: Option<&str>, all: &[&str], asked: &[&str], faults: &mut Faults) {
    let Some(condition) = source.and_then(|source| Condition::parse(source).ok()) else { return };
    for key in condition.reads() {
        let Some(id) = key.strip_prefix("answers.") else { continue };
        let id = id.split('.').next().unwrap_or(id);
        if all.contains(&id) && !asked.contains(&id) {
            faults.add(at, format!("{id} is asked later or is this question itself"), format!("ask {id} before it"));
        }
    }
}
