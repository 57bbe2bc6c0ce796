//! A service as data: the shape of `service.toml`, from which its JSON Schema is generated.
//!
//! The words of a service stand beside it in `text/<lang>.ftl`, by convention: `title`, `summary`, `what-you-get`,
//! `keywords` (what people call it), `how-long` (optional), `c-<criterion>` for a criterion, `e-<evidence>` for evidence,
//! `s-<step>` for a step, `a-<award>` for an award, `r-<reason>` for a ground of refusal, `page-<page>`, `q-<question>`….
//! Letters stand in `letters/<name>.typ`, stored households in `tests/*.toml`.

mod award;
mod basis;
mod evidence;
mod key;
mod kind;
mod outcome;
mod step;
mod stored_test;

use forms::Page;
use kernel::{Date, OwnerCode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use award::{Again, Award, Every, Fee, PayBy};
pub use basis::{Criterion, Law, Source, Window, WorkClock};
pub use evidence::Evidence;
pub use key::ServiceKey;
pub use kind::{Audience, Kind, LifeEvent};
pub use outcome::{Effect, LetterSet, Objection, Together};
pub use step::{Role, Step, StepAction};
pub use stored_test::{Expectation, StoredTest};

/// A service as its owner wrote it, after inheritance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Version of this file's shape: 1.
    pub schema: u32,
    /// Which government's service it is; the same as the folder's name.
    pub owner: OwnerCode,
    /// The service's name among its owner's; the same as the folder's name.
    pub id: String,
    /// The service that this one inherits from, such as `130001/child-medical`: what is not said here is taken from there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<ServiceKey>,
    /// A base to inherit from, not offered itself.
    #[serde(default)]
    pub base: bool,
    /// What kind of service it is.
    pub kind: Kind,
    /// Whom it is for, one by one: conditions are decided for each of them.
    pub audience: Audience,
    /// The moments of life at which people look for it.
    #[serde(default)]
    pub life_events: Vec<LifeEvent>,
    /// The day on which somebody last held the definition against its sources.
    pub checked_on: Date,
    /// The abbreviation (文書記号) under which its letters are numbered, within the government and the fiscal year: `福子給` in
    /// 8福子給第1号. Services of one office may share one, and then share the sequence. The government's short name, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_series: Option<String>,
    /// The law that it rests on.
    #[serde(default, rename = "law")]
    pub laws: Vec<Law>,
    /// Where its facts were found.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
    /// Who is eligible: all must hold. None means everybody of the audience.
    #[serde(default, rename = "criterion")]
    pub criteria: Vec<Criterion>,
    /// When one may apply.
    #[serde(default)]
    pub window: Window,
    /// By when it is decided.
    pub clock: WorkClock,
    /// What is asked.
    #[serde(default, rename = "page")]
    pub pages: Vec<Page>,
    /// What must be shown, and when a register already shows it.
    #[serde(default, rename = "evidence")]
    pub evidence: Vec<Evidence>,
    /// How it is decided, in order. The last step decides.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// What is given.
    #[serde(default, rename = "award")]
    pub awards: Vec<Award>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Fee>,
    /// The letters that tell the outcome.
    #[serde(default)]
    pub letters: LetterSet,
    /// Names of the grounds on which it can be refused, besides the criteria; words are `r-<name>`.
    #[serde(default)]
    pub refusal_grounds: Vec<String>,
    /// How a decision can be objected to. Absent where nothing is decided, as with a notification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objection: Option<Objection>,
    /// What a base register learns once the case is accepted or approved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
    /// Services offered together, in one go.
    #[serde(default)]
    pub together: Vec<Together>,
    /// Years for which a closed case is kept.
    #[serde(default = "five")]
    pub retention_years: u32,
}

fn five() -> u32 {
    5
}

impl Definition {
    /// The service's name among all.
    pub fn key(&self) -> ServiceKey {
        ServiceKey { owner: self.owner, id: self.id.clone() }
    }
}
