//! Faults of a form's pages that are found when a pack is checked, each with where it stands and what would be right.

mod bounds;
mod conditions;
mod facts;
mod names;

use rules::Dictionary;

use crate::{Page, Question, QuestionKind};

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands, by ids: `page.child.question.due-date.show_when`.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub right: String,
}

/// All faults of the pages of one service, in the order of the file.
pub fn lint(pages: &[Page]) -> Vec<Fault> {
    let mut faults = Faults { found: Vec::new() };
    names::check(pages, &mut faults);
    for page in pages {
        for question in &page.questions {
            let path = path(page, question);
            asked(&path, question, &mut faults);
            bounds::check(&path, question, &mut faults);
            facts::check(&path, question, Dictionary::builtin(), &mut faults);
        }
    }
    conditions::check(pages, &mut faults);
    faults.found
}

struct Faults {
    found: Vec<Fault>,
}

impl Faults {
    fn add(&mut self, path: impl Into<String>, message: impl Into<String>, right: impl Into<String>) {
        self.found.push(Fault { path: path.into(), message: message.into(), right: right.into() });
    }
}

fn path(page: &Page, question: &Question) -> String {
    format!("page.{}.question.{}", page.id, question.id)
}

/// What each kind of question needs and cannot have.
fn asked(path: &str, question: &Question, faults: &mut Faults) {
    let choosing = matches!(question.kind, QuestionKind::Choice | QuestionKind::Choices);
    if choosing && question.choices.is_empty() {
        faults.add(path, "there is nothing to choose", "add [[page.question.choice]] with an id for each choice");
    }
    if choosing && question.choices.len() == 1 && question.kind == QuestionKind::Choice {
        faults.add(
            path,
            "there is only one choice",
            "offer at least two, or ask with type = \"consent\" or \"yes-no\"",
        );
    }
    if !choosing && !question.choices.is_empty() {
        faults.add(format!("{path}.choice"), "this type has no choices", "use type = \"choice\" or \"choices\"");
    }
    if question.kind == QuestionKind::File && question.evidence.is_none() {
        faults.add(path, "a file must say which evidence it is", "add evidence = \"<id of an [[evidence]]>\"");
    }
    if question.kind != QuestionKind::File && question.evidence.is_some() {
        faults.add(format!("{path}.evidence"), "only a file is evidence", "use type = \"file\" or take evidence away");
    }
    if question.kind == QuestionKind::Consent && question.optional {
        faults.add(
            format!("{path}.optional"),
            "a consent that may be left out says nothing",
            "take optional away, or use type = \"yes-no\"",
        );
    }
}

#[cfg(test)]
mod tests;
