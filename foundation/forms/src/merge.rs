//! Several services applied for in one go: their pages put together, each question asked once.

use std::collections::BTreeMap;

use crate::form::{Form, FormError, condition_sources};
use crate::{Page, Question, QuestionKind};

/// Why forms cannot be put together; the services are then applied for one after the other.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// Two services ask a question of the same name for different things.
    #[error(
        "the question “{question}” has a different {what} in {first} and in {second}: give one of them another name"
    )]
    Conflict {
        /// The question's id.
        question: String,
        /// What differs: `type`, `choices`, `fact`, `evidence`, `earliest`, `latest`.
        what: &'static str,
        /// The service that asks it first.
        first: String,
        /// The service that asks it otherwise.
        second: String,
    },
    /// A condition put together from two does not parse.
    #[error(transparent)]
    Form(#[from] FormError),
}

impl Form {
    /// Puts forms together: pages in their order, those of each added service after the ones before. Pages that only ask for
    /// files come after the questions of all of them, because what is to be shown depends on what was answered; what each
    /// form asks after its files stays behind them, and pages that only ask for consent are last. A question of the same
    /// name and type is asked once, where it stood first, and shown where either service shows it; it must satisfy both.
    pub fn merge(forms: &[&Form]) -> Result<Form, MergeError> {
        let mut merged = Merging { pages: Vec::new(), askers: BTreeMap::new() };
        for form in forms {
            for page in &form.pages {
                merged.add(form, page)?;
            }
        }
        let mut ranked: Vec<(Rank, Page)> = Vec::with_capacity(merged.pages.len());
        for page in &merged.pages {
            ranked.push((rank(page, &merged.pages, forms), page.clone()));
        }
        // Sorting is stable: within a rank the pages keep their order.
        ranked.sort_by_key(|(rank, _)| *rank);
        let pages = ranked.into_iter().map(|(_, page)| page).collect();
        Ok(Form::assemble(pages, merged.askers)?)
    }
}

/// Where a page stands among those of several forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Questions,
    Files,
    AfterFiles,
    Consent,
}

fn rank(page: &Page, pages: &[Page], forms: &[&Form]) -> Rank {
    if asks_only(page, &[QuestionKind::Consent]) {
        return Rank::Consent;
    }
    // The one who wrote a form alone gave it its order.
    if forms.len() < 2 {
        return Rank::Questions;
    }
    if asks_only(page, &[QuestionKind::File]) {
        return if is_read(page, pages) { Rank::Questions } else { Rank::Files };
    }
    let closes = asks_only(page, &[QuestionKind::BankAccount, QuestionKind::Consent]);
    if closes && forms.iter().all(|form| asks_after_files(form, page)) { Rank::AfterFiles } else { Rank::Questions }
}

fn asks_only(page: &Page, kinds: &[QuestionKind]) -> bool {
    page.questions.iter().all(|question| kinds.contains(&question.kind))
}

/// Whether a condition of another page reads what is handed in on this one; then this one stays before it.
fn is_read(page: &Page, pages: &[Page]) -> bool {
    let others: Vec<Page> = pages.iter().filter(|other| other.id != page.id).cloned().collect();
    let names = page.questions.iter().map(|question| format!("answers.{}", question.id.replace('-', "_")));
    let sources = condition_sources(&others);
    names.into_iter().any(|name| sources.iter().any(|(_, source)| source.contains(&name)))
}

/// Whether a form asks what stands on a page, if at all, behind its own files.
fn asks_after_files(form: &Form, page: &Page) -> bool {
    let is_asked = |one: &Page| one.questions.iter().any(|q| page.questions.iter().any(|other| other.id == q.id));
    let files = form.pages.iter().rposition(|one| asks_only(one, &[QuestionKind::File]));
    form.pages.iter().enumerate().all(|(at, one)| !is_asked(one) || files.is_some_and(|files| files < at))
}

struct Merging {
    pages: Vec<Page>,
    askers: BTreeMap<String, Vec<String>>,
}

impl Merging {
    fn add(&mut self, form: &Form, page: &Page) -> Result<(), MergeError> {
        let mut left = page.clone();
        left.questions.clear();
        for question in &page.questions {
            let asked_at = self.pages.iter().position(|p| p.questions.iter().any(|q| q.id == question.id));
            match asked_at {
                Some(at) => self.ask_once(at, form, page, question)?,
                None => left.questions.push(question.clone()),
            }
            let askers = self.askers.entry(question.id.clone()).or_default();
            for asker in form.askers(&question.id) {
                if !askers.contains(asker) {
                    askers.push(asker.clone());
                }
            }
        }
        if left.questions.is_empty() {
            return Ok(());
        }
        // A page of the same name goes on where it stands; its title says what both ask about.
        match self.pages.iter_mut().find(|p| p.id == left.id) {
            Some(same) => {
                if same.show_when != left.show_when {
                    push_down(same);
                    push_down(&mut left);
                }
                same.questions.append(&mut left.questions);
            }
            None => self.pages.push(left),
        }
        Ok(())
    }

    /// Joins a question to the one of the same name on the page at `at`.
    fn ask_once(&mut self, at: usize, form: &Form, page: &Page, second: &Question) -> Result<(), MergeError> {
        let target = &mut self.pages[at];
        let first = target.questions.iter().find(|q| q.id == second.id).expect("the page was found by it");
        let shown_first = both(target.show_when.as_deref(), first.show_when.as_deref());
        let shown_second = both(page.show_when.as_deref(), second.show_when.as_deref());
        if shown_first != shown_second && shown_first.is_some() {
            push_down(target);
        }
        let named = |services: &[String]| services.first().cloned().unwrap_or_default();
        let first_asker = named(self.askers.get(&second.id).map_or(&[], Vec::as_slice));
        let first = target.questions.iter_mut().find(|q| q.id == second.id).expect("the page was found by it");
        if shown_first != shown_second {
            first.show_when = shown_first.zip(shown_second).map(|(one, two)| format!("({one}) || ({two})"));
        }
        join(first, second).map_err(|what| MergeError::Conflict {
            question: second.id.clone(),
            what,
            first: first_asker,
            second: named(form.askers(&second.id)),
        })
    }
}

/// Moves a page's condition to each of its questions, which shows the same.
fn push_down(page: &mut Page) {
    let condition = page.show_when.take();
    for question in &mut page.questions {
        question.show_when = both(condition.as_deref(), question.show_when.as_deref());
    }
}

fn both(one: Option<&str>, two: Option<&str>) -> Option<String> {
    match (one, two) {
        (Some(one), Some(two)) => Some(format!("({one}) && ({two})")),
        (one, two) => one.or(two).map(str::to_owned),
    }
}

/// Makes `first` ask for what both ask for; names what stands against it.
fn join(first: &mut Question, second: &Question) -> Result<(), &'static str> {
    if first.kind != second.kind {
        return Err("type");
    }
    if first.choices != second.choices {
        return Err("choices");
    }
    take(&mut first.fact, second.fact.as_ref(), "fact")?;
    take(&mut first.evidence, second.evidence.as_ref(), "evidence")?;
    take(&mut first.earliest, second.earliest.as_ref(), "earliest")?;
    take(&mut first.latest, second.latest.as_ref(), "latest")?;
    first.prefill = first.prefill.take().or_else(|| second.prefill.clone());
    first.optional &= second.optional;
    first.min = first.min.max(second.min);
    first.max = least(first.max, second.max);
    first.max_length = least(first.max_length, second.max_length);
    if first.valid_when != second.valid_when {
        first.valid_when = both(first.valid_when.as_deref(), second.valid_when.as_deref());
    }
    Ok(())
}

fn take(first: &mut Option<String>, second: Option<&String>, what: &'static str) -> Result<(), &'static str> {
    match (first.as_ref(), second) {
        (Some(one), Some(two)) if one != two => Err(what),
        (None, Some(two)) => {
            *first = Some(two.clone());
            Ok(())
        }
        _ => Ok(()),
    }
}

fn least<T: Ord>(one: Option<T>, two: Option<T>) -> Option<T> {
    match (one, two) {
        (Some(one), Some(two)) => Some(one.min(two)),
        (one, two) => one.or(two),
    }
}
