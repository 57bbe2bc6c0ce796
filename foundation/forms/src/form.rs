//! A form ready for use: the pages of one service, or of several applied for together, with their conditions parsed once.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use kernel::Date;
use rules::{Condition, Expression, Facts, Finding, SyntaxError, Truth};

use crate::{Page, Question};

/// The pages of one service or of several. Cheap to clone; one is kept for each revision of a definition.
#[derive(Debug, Clone)]
pub struct Form {
    pub(crate) pages: Vec<Page>,
    /// By source; with whether it reads `child.…`.
    conditions: HashMap<String, (Arc<Condition>, bool)>,
    days: HashMap<String, Arc<Expression>>,
    /// Question → the services that ask it.
    pub(crate) askers: BTreeMap<String, Vec<String>>,
}

/// A condition of a page or question that does not parse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {fault}")]
pub struct FormError {
    /// Where it stands: `page.child.question.due-date.show_when`.
    pub path: String,
    /// What is wrong.
    pub fault: SyntaxError,
}

/// What a form is filled in against: what registers know, the day, and which evidence is asked for.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// What registers know of the applicant.
    pub facts: &'a Facts,
    /// The day on which it is filled in.
    pub today: Date,
    /// Whether the evidence of this name is asked for, given the facts with what was answered so far. A `file` question whose
    /// evidence is waived or not required is left out.
    pub evidence_asked: &'a dyn Fn(&str, &Facts) -> bool,
}

impl<'a> Setting<'a> {
    /// A setting in which all evidence is asked for.
    pub fn new(facts: &'a Facts, today: Date) -> Setting<'a> {
        Setting { facts, today, evidence_asked: &|_, _| true }
    }
}

impl std::fmt::Debug for Setting<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Setting").field("today", &self.today).finish_non_exhaustive()
    }
}

impl Form {
    /// The form of one service. `service` is the service's name, kept as the asker of every question.
    pub fn new(service: &str, pages: &[Page]) -> Result<Form, FormError> {
        let questions = pages.iter().flat_map(|page| &page.questions);
        let askers = questions.map(|question| (question.id.clone(), vec![service.to_owned()])).collect();
        Form::assemble(pages.to_vec(), askers)
    }

    pub(crate) fn assemble(pages: Vec<Page>, askers: BTreeMap<String, Vec<String>>) -> Result<Form, FormError> {
        let mut conditions = HashMap::new();
        let mut days = HashMap::new();
        for (path, source) in condition_sources(&pages) {
            let parsed = Condition::parse(source).map_err(|fault| FormError { path, fault })?;
            let of_child = parsed.reads().iter().any(|key| key.starts_with("child."));
            conditions.entry(source.to_owned()).or_insert_with(|| (Arc::new(parsed), of_child));
        }
        for (path, source) in day_sources(&pages) {
            let parsed = Expression::parse(source).map_err(|fault| FormError { path, fault })?;
            days.entry(source.to_owned()).or_insert_with(|| Arc::new(parsed));
        }
        Ok(Form { pages, conditions, days, askers })
    }

    /// All pages in their order, shown or not.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// All questions in their order, shown or not.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages.iter().flat_map(|page| &page.questions)
    }

    /// The page with this id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// The services that ask a question, in the order in which they were put together; their packs hold its words.
    pub fn askers(&self, question: &str) -> &[String] {
        self.askers.get(question).map_or(&[], Vec::as_slice)
    }

    /// Decides a condition of this form. One that reads `child.…` where no single child is meant is decided for each of
    /// `children` (places in `household.children`) and holds where it holds for one.
    pub(crate) fn decide(&self, source: &str, facts: &Facts, today: Date, children: &[usize]) -> Finding {
        let Some((condition, of_child)) = self.conditions.get(source) else {
            return Finding { truth: Truth::Unknown, unknown: Vec::new(), fault: None };
        };
        let of_each = *of_child && !facts.iter().any(|(key, _)| key.starts_with("child."));
        let each: Vec<Facts> =
            if of_each { children.iter().filter_map(|n| facts.for_child(*n)).collect() } else { vec![] };
        let Some((first, rest)) = each.split_first() else {
            return condition.decide(facts, today);
        };
        rest.iter().fold(condition.decide(first, today), |so_far, child| {
            let next = condition.decide(child, today);
            // Yes for one child is enough; among no and unknown, the unknown stands.
            match (so_far.truth, next.truth) {
                (Truth::Yes, _) | (Truth::Unknown, Truth::No | Truth::Unknown) => so_far,
                _ => next,
            }
        })
    }

    /// The day that an `earliest` or `latest` of this form comes out as, where it is known.
    pub(crate) fn day(&self, source: Option<&String>, facts: &Facts, today: Date) -> Option<Date> {
        self.days.get(source?)?.value(facts, today).date()
    }
}

/// All conditions of the pages with where they stand.
pub(crate) fn condition_sources(pages: &[Page]) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    for page in pages {
        let path = format!("page.{}", page.id);
        found.extend(page.show_when.iter().map(|source| (format!("{path}.show_when"), source.as_str())));
        for question in &page.questions {
            let path = format!("{path}.question.{}", question.id);
            found.extend(question.show_when.iter().map(|source| (format!("{path}.show_when"), source.as_str())));
            found.extend(question.valid_when.iter().map(|source| (format!("{path}.valid_when"), source.as_str())));
            for choice in &question.choices {
                let path = format!("{path}.choice.{}.show_when", choice.id);
                found.extend(choice.show_when.iter().map(|source| (path.clone(), source.as_str())));
            }
        }
    }
    found
}

/// All day expressions of the pages with where they stand.
pub(crate) fn day_sources(pages: &[Page]) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    for page in pages {
        for question in &page.questions {
            let path = format!("page.{}.question.{}", page.id, question.id);
            found.extend(question.earliest.iter().map(|source| (format!("{path}.earliest"), source.as_str())));
            found.extend(question.latest.iter().map(|source| (format!("{path}.latest"), source.as_str())));
        }
    }
    found
}
