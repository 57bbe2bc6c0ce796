//! The way through a form: which pages and questions are shown, what a page still needs, and where to go next.
//!
//! Questions are looked at in order, and each condition sees the facts of the registers and the answers to the questions
//! shown before it. So an answer to a question that is no longer shown counts for nothing, and yet is not lost.

use rules::{Facts, Truth};

use crate::form::{Form, Setting};
use crate::{Answers, Page, Question, QuestionKind, establish};

/// A form as it stands with what is known and answered now.
#[derive(Debug, Clone)]
pub struct Walk<'a> {
    pub(crate) form: &'a Form,
    pages: Vec<ShownPage<'a>>,
    facts: Facts,
    pub(crate) children: Vec<usize>,
}

/// A page that is shown.
#[derive(Debug, Clone)]
pub struct ShownPage<'a> {
    /// The page.
    pub page: &'a Page,
    /// Its questions that are shown.
    pub questions: Vec<ShownQuestion<'a>>,
    /// What it still needs.
    pub state: PageState,
}

/// A question that is shown.
#[derive(Debug, Clone, Copy)]
pub struct ShownQuestion<'a> {
    /// The question.
    pub question: &'a Question,
    /// False where it depends on an answer that is not given yet: shown, but not yet asked for.
    pub certain: bool,
}

/// What a page still needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageState {
    /// Everything on it was filled in beforehand: passed over on the way forward, shown among the answers to check.
    Known,
    /// The person has answered it.
    Done,
    /// Something on it is to be answered or mended.
    Open,
}

/// Where to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// To the page with this id.
    Page(&'a str),
    /// To the answers to check.
    Check,
}

/// How far somebody is: page `at` of `of`, counted from 1, without the pages that are known already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The place of the page.
    pub at: usize,
    /// How many pages there are.
    pub of: usize,
}

impl Form {
    /// The form as it stands with these answers; see [`Walk`]. Answers are those of the person over the ones filled in
    /// beforehand: [`Answers::filled_from`].
    pub fn walk(&self, setting: &Setting<'_>, answers: &Answers) -> Walk<'_> {
        let mut walk = Walk {
            form: self,
            pages: Vec::new(),
            facts: setting.facts.clone(),
            children: (0..setting.facts.children().len()).collect(),
        };
        for page in &self.pages {
            let questions = walk.shown_questions(page, setting, answers);
            if !questions.is_empty() {
                walk.pages.push(ShownPage { page, questions, state: PageState::Open });
            }
        }
        // States need the whole: a condition of validity may read any answer.
        let states: Vec<PageState> = walk.pages.iter().map(|shown| walk.state(shown, setting, answers)).collect();
        for (shown, state) in walk.pages.iter_mut().zip(states) {
            shown.state = state;
        }
        walk
    }

    /// What registers know together with what the shown answers say: `answers.…`, and the facts that answers establish
    /// where no register knows them.
    pub fn facts_with_answers(&self, setting: &Setting<'_>, answers: &Answers) -> Facts {
        self.walk(setting, answers).facts
    }
}

impl<'a> Walk<'a> {
    fn shown_questions(&mut self, page: &'a Page, setting: &Setting<'_>, answers: &Answers) -> Vec<ShownQuestion<'a>> {
        let mut shown = Vec::new();
        let Some(page_certain) = self.shows(page.show_when.as_deref(), setting) else {
            return shown;
        };
        for question in &page.questions {
            let Some(certain) = self.shows(question.show_when.as_deref(), setting) else { continue };
            let waived = question.evidence.as_deref().is_some_and(|name| !(setting.evidence_asked)(name, &self.facts));
            if question.kind == QuestionKind::File && waived {
                continue;
            }
            shown.push(ShownQuestion { question, certain: certain && page_certain });
            self.learn(question, setting, answers);
        }
        shown
    }

    /// `None` where it is not shown, else whether that is certain. What no answer would settle is certain: the person is asked.
    fn shows(&self, condition: Option<&str>, setting: &Setting<'_>) -> Option<bool> {
        let Some(source) = condition else { return Some(true) };
        let finding = self.form.decide(source, &self.facts, setting.today, &self.children);
        match finding.truth {
            Truth::Yes => Some(true),
            Truth::No => None,
            Truth::Unknown => Some(!finding.unknown.iter().any(|key| key.starts_with("answers."))),
        }
    }

    /// Takes the answer to a shown question into the facts.
    fn learn(&mut self, question: &Question, setting: &Setting<'_>, answers: &Answers) {
        let Some(value) = answers.value(&question.id) else { return };
        if question.kind == QuestionKind::Children {
            let chosen = answers.list(&question.id);
            let is_chosen = |child: &rules::Value| {
                child.as_map().and_then(|map| map.get("id")?.as_text()).is_some_and(|id| chosen.contains(&id))
            };
            let children = setting.facts.children().iter().enumerate();
            self.children = children.filter(|(_, child)| is_chosen(child)).map(|(place, _)| place).collect();
        }
        establish::learn(&mut self.facts, question, value, setting);
    }

    fn state(&self, shown: &ShownPage<'_>, setting: &Setting<'_>, answers: &Answers) -> PageState {
        if !self.page_faults(shown, setting, answers).is_empty() {
            return PageState::Open;
        }
        let asked = || shown.questions.iter().filter(|q| q.certain);
        let prefilled = |q: &ShownQuestion<'_>| {
            answers.get(&q.question.id).is_some_and(|a| a.provenance.is_prefilled() && !a.value.is_null())
        };
        let untouched = |q: &ShownQuestion<'_>| prefilled(q) || answers.get(&q.question.id).is_none();
        let needs_person = asked().any(|q| matches!(q.question.kind, QuestionKind::Consent | QuestionKind::File));
        // Without faults, what has no answer is optional; one left empty by the person makes the page theirs.
        if !needs_person && asked().any(prefilled) && asked().all(untouched) {
            return PageState::Known;
        }
        let seen = asked()
            .all(|q| answers.get(&q.question.id).is_some() || (q.question.optional && asked().any(|o| !untouched(o))));
        if seen { PageState::Done } else { PageState::Open }
    }

    /// The pages shown, in order.
    pub fn pages(&self) -> &[ShownPage<'a>] {
        &self.pages
    }

    /// A shown page by its id.
    pub fn page(&self, id: &str) -> Option<&ShownPage<'a>> {
        self.pages.iter().find(|shown| shown.page.id == id)
    }

    /// What registers know together with what the shown answers say.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The shown questions with their pages, in order.
    pub fn questions(&self) -> impl Iterator<Item = (&'a Page, ShownQuestion<'a>)> {
        self.pages.iter().flat_map(|shown| shown.questions.iter().map(|question| (shown.page, *question)))
    }

    /// The answers that count: those to the questions shown, without the ones left empty. What is sent.
    pub fn effective(&self, answers: &Answers) -> Answers {
        let kept = self.questions().filter_map(|(_, q)| {
            let answer = answers.get(&q.question.id).filter(|answer| !answer.value.is_null())?;
            Some((q.question.id.clone(), answer.clone()))
        });
        kept.collect()
    }

    /// The questions that the person must still answer: shown, asked for and not filled in.
    pub fn unanswered(&self, answers: &Answers) -> Vec<&'a Question> {
        let missing =
            |q: &ShownQuestion<'a>| q.certain && !q.question.optional && answers.value(&q.question.id).is_none();
        self.questions().map(|(_, question)| question).filter(missing).map(|q| q.question).collect()
    }

    /// Whether every page is known or done.
    pub fn is_complete(&self) -> bool {
        self.pages.iter().all(|shown| shown.state != PageState::Open)
    }

    /// Where to begin or go on: the first page that needs something.
    pub fn resume(&self) -> Step<'a> {
        let open = self.pages.iter().find(|shown| shown.state == PageState::Open);
        open.map_or(Step::Check, |shown| Step::Page(&shown.page.id))
    }

    /// Forward from a page (be it shown or not): the next page that is not known already.
    pub fn next(&self, from: &str) -> Step<'a> {
        let from = self.place(from);
        let next = self.pages.iter().find(|p| p.state != PageState::Known && self.place(&p.page.id) > from);
        next.map_or(Step::Check, |shown| Step::Page(&shown.page.id))
    }

    /// Forward after a change from the answers to check: the first page that the change has opened, else back to them.
    pub fn after_change(&self, from: &str) -> Step<'a> {
        match self.resume() {
            Step::Page(id) if id == from => self.next(from),
            other => other,
        }
    }

    /// Back from a page: the page before it that is not known already; `None` at the first.
    pub fn previous(&self, from: &str) -> Option<&'a str> {
        let from = self.place(from);
        let mut before = self.pages.iter().rev().filter(|p| p.state != PageState::Known);
        before.find(|p| self.place(&p.page.id) < from).map(|shown| shown.page.id.as_str())
    }

    /// Back from the answers to check.
    pub fn last(&self) -> Option<&'a str> {
        let mut back = self.pages.iter().rev().filter(|p| p.state != PageState::Known);
        back.next().map(|shown| shown.page.id.as_str())
    }

    /// How far somebody is who stands at a page.
    pub fn progress(&self, at: &str) -> Progress {
        let place = self.place(at);
        let counted = |p: &&ShownPage<'_>| p.state != PageState::Known || p.page.id == at;
        let of = self.pages.iter().filter(counted).count();
        let at = self.pages.iter().filter(counted).filter(|p| self.place(&p.page.id) <= place).count();
        Progress { at: at.max(1), of: of.max(1) }
    }

    /// The place of a page among all pages of the form, so that a page no longer shown still has one.
    fn place(&self, id: &str) -> usize {
        self.form.pages.iter().position(|page| page.id == id).unwrap_or(usize::MAX)
    }
}
