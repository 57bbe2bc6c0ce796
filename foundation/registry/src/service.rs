//! A service ready for use: a pack whose conditions are parsed and whose words are at hand, made once a revision and
//! then only read.
//!
//! | module | subject |
//! |---|---|
//! | [`wording`] | its words in every language |
//! | [`eligibility`] | whom it is for, person by person or child by child |
//! | [`evidence`] | what must be shown and what a register shows already |
//! | [`grant`] | what is given and what it costs |
//! | [`timing`] | when one may apply, and by when one must |
//! | [`foreseen`] | what will be known once a case is accepted |

pub mod eligibility;
pub mod evidence;
pub mod foreseen;
pub mod grant;
pub mod timing;
pub mod wording;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use forms::{Answers, Form, FormError, Known, Setting};
use kernel::{Date, Lang};
use rules::{Condition, Criteria, Expression, Facts, SyntaxError};
use text::TextError;

use crate::definition::{Definition, ServiceKey, Step};
use crate::pack::Pack;
use crate::revisions::State;
use evidence::EvidenceRule;
use grant::AwardRule;
use wording::Words;

/// A service ready for use, in one of its revisions. Cheap to clone.
#[derive(Clone)]
pub struct Service {
    inner: Arc<Compiled>,
    revision: u32,
    state: State,
}

struct Compiled {
    pack: Pack,
    hash: String,
    words: Words,
    criteria: Criteria,
    form: Form,
    act_by: Option<Expression>,
    evidence: Vec<EvidenceRule>,
    steps: Vec<Option<Condition>>,
    awards: Vec<AwardRule>,
    fee: Option<Expression>,
}

/// Why a pack cannot be made ready for use.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// A condition or expression does not parse.
    #[error("{field}: {fault}")]
    Rule {
        /// Which field: `criterion[adult].when`.
        field: String,
        /// What is wrong with it.
        fault: SyntaxError,
    },
    /// A condition of the form does not parse.
    #[error(transparent)]
    Form(#[from] FormError),
    /// The words do not parse.
    #[error(transparent)]
    Words(#[from] TextError),
}

impl Service {
    /// Makes a pack ready for use, as a draft without a number.
    pub fn compile(pack: Pack) -> Result<Service, CompileError> {
        let hash = pack.hash();
        Service::with_hash(pack, hash)
    }

    /// The same, where the hash of the pack is known.
    pub(crate) fn with_hash(pack: Pack, hash: String) -> Result<Service, CompileError> {
        let definition = &pack.definition;
        let clause =
            |c: &crate::Criterion| Ok((c.id.clone(), condition(&format!("criterion[{}].when", c.id), &c.when)?));
        let criteria = definition.criteria.iter().map(clause).collect::<Result<_, CompileError>>()?;
        let step = |step: &Step| {
            step.only_when.as_ref().map(|source| condition(&format!("step[{}].only_when", step.id), source)).transpose()
        };
        let fee = definition.fee.as_ref().map(|fee| expression("fee.yen", &fee.yen)).transpose()?;
        let act_by = definition.window.act_by.as_ref().map(|source| expression("window.act_by", source)).transpose()?;
        let compiled = Compiled {
            words: Words::of(&pack)?,
            criteria: Criteria::new(criteria),
            form: Form::new(&definition.key().to_string(), &definition.pages)?,
            act_by,
            evidence: definition.evidence.iter().map(EvidenceRule::parse).collect::<Result<_, _>>()?,
            steps: definition.steps.iter().map(step).collect::<Result<_, _>>()?,
            awards: definition.awards.iter().map(AwardRule::parse).collect::<Result<_, _>>()?,
            fee,
            hash,
            pack,
        };
        Ok(Service { inner: Arc::new(compiled), revision: 0, state: State::Draft })
    }

    /// The same service as a revision in a state.
    #[must_use]
    pub(crate) fn as_revision(&self, revision: u32, state: State) -> Service {
        Service { inner: Arc::clone(&self.inner), revision, state }
    }

    /// The service's name among all.
    pub fn key(&self) -> ServiceKey {
        self.inner.pack.key()
    }

    /// What the service is.
    pub fn definition(&self) -> &Definition {
        &self.inner.pack.definition
    }

    /// The pack that it was made from.
    pub fn pack(&self) -> &Pack {
        &self.inner.pack
    }

    /// SHA-256 of the pack, in hexadecimal.
    pub fn hash(&self) -> &str {
        &self.inner.hash
    }

    /// The number of its revision, from 1; 0 for a draft that was never stored.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// The state of its revision.
    pub fn state(&self) -> State {
        self.state
    }

    /// Its form: pages, questions and their conditions.
    pub fn form(&self) -> &Form {
        &self.inner.form
    }

    /// The Typst source of one of the pack's letters.
    pub fn letter(&self, name: &str) -> Option<&str> {
        self.inner.pack.letters.get(name).map(String::as_str)
    }

    /// The words that the pack's letters ask for (keys `l-…`), in Japanese where this language lacks them.
    pub fn letter_words(&self, lang: Lang) -> BTreeMap<String, String> {
        let words = self.inner.words.beginning(lang, "l-").into_iter();
        words.map(|(key, words)| (key.to_owned(), words.to_owned())).collect()
    }

    /// Its name.
    pub fn title(&self, lang: Lang) -> &str {
        self.text(lang, "title")
    }

    /// What it is, in a sentence or two.
    pub fn summary(&self, lang: Lang) -> &str {
        self.text(lang, "summary")
    }

    /// The words of a key: in Japanese where this language lacks them, the key itself where nobody wrote any.
    pub fn text<'a>(&'a self, lang: Lang, key: &'a str) -> &'a str {
        self.look(lang, key).unwrap_or(key)
    }

    /// The words of a key, in Japanese where this language lacks them, if anybody wrote any.
    pub fn look(&self, lang: Lang, key: &str) -> Option<&str> {
        self.inner.words.look(lang, key)
    }

    /// The steps that this case takes, in order: those whose condition is not false for what is known and answered.
    pub fn steps(&self, facts: &Facts, answers: &Answers, today: Date) -> Vec<&Step> {
        let facts = self.facts_with_answers(facts, answers, today);
        let taken = |when: &Option<Condition>| {
            when.as_ref().is_none_or(|when| self.for_any_child(when, &facts, today) != rules::Truth::No)
        };
        let steps = self.definition().steps.iter().zip(&self.inner.steps);
        steps.filter(|(_, when)| taken(when)).map(|(step, _)| step).collect()
    }

    /// What registers know together with what the answers say: `answers.…`, and the facts that answers establish.
    pub fn facts_with_answers(&self, facts: &Facts, answers: &Answers, today: Date) -> Facts {
        let asked = |name: &str, facts: &Facts| self.asks_for(name, facts, today);
        let setting = Setting { facts, today, evidence_asked: &asked };
        self.inner.form.facts_with_answers(&setting, answers)
    }

    /// Answers that registers or the same person's last application know. `origin` names the register that vouches for a
    /// fact; children whom the service does not fit are left out.
    pub fn prefill(
        &self,
        facts: &Facts,
        today: Date,
        origin: &dyn Fn(&str) -> Option<String>,
        earlier: Option<&Answers>,
    ) -> Answers {
        let child_fits = |id: &str| self.child_fits(id, facts, today);
        self.inner.form.prefill(&Known { facts, today, origin, child_fits: &child_fits, earlier })
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("key", &self.key().to_string())
            .field("revision", &self.revision)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// Parses a condition that stands in `field`.
fn condition(field: &str, source: &str) -> Result<Condition, CompileError> {
    Condition::parse(source).map_err(|fault| CompileError::Rule { field: field.to_owned(), fault })
}

/// Parses an expression that stands in `field`.
fn expression(field: &str, source: &str) -> Result<Expression, CompileError> {
    Expression::parse(source).map_err(|fault| CompileError::Rule { field: field.to_owned(), fault })
}
