//! What is asked of the search, and what it answers.

use std::collections::BTreeMap;
use std::ops::Range;

use kernel::OwnerCode;
use serde::{Deserialize, Serialize};

use crate::document::{Audience, Kind};
use crate::place::Place;

/// What is asked.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// As typed; may be empty where something is chosen.
    pub words: String,
    /// Where the person lives; a place in the words counts more.
    pub home: Option<OwnerCode>,
    /// What the answers must fit.
    pub chosen: Chosen,
    /// How many answers to pass over.
    pub offset: usize,
    /// How many answers to give; 0 gives ten.
    pub limit: usize,
    /// Whether to count the answers by kind, owner and so on.
    pub facets: bool,
}

/// What the answers must fit; what is not chosen does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Of this owner: a government's code or a ministry's name.
    pub owner: Option<String>,
    /// At this moment of life.
    pub life_event: Option<String>,
    /// For these people.
    pub audience: Option<Audience>,
    /// That can be done online, or that cannot.
    pub online: Option<bool>,
}

impl Chosen {
    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        *self == Chosen::default()
    }
}

/// The answers to one question.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// Best first.
    pub hits: Vec<Hit>,
    /// How many documents answer, over all pages.
    pub found: usize,
    /// How many of them each choice would leave.
    pub facets: Facets,
    /// The place that the question names.
    pub place: Option<Place>,
    /// The question with typos mended: what was searched for in its stead.
    pub read_as: Option<String>,
    /// Words that nothing is known by.
    pub unknown: Vec<String>,
    /// Whether these are only the nearest there is: nothing answers all of the question, or nothing fits what was chosen.
    pub nearest: Option<Nearest>,
}

/// Why answers are only the nearest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nearest {
    /// No document is about most of the question.
    InPart,
    /// Documents answer, but none fits what was chosen; these fit less.
    WithoutChoice,
}

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The document's key.
    pub key: String,
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// What it is.
    pub summary: String,
    /// The law that it rests on.
    pub law: String,
    /// Its owner's code or name.
    pub owner: String,
    /// Its owner as people call it.
    pub owner_name: String,
    /// For whom it is.
    pub audience: Audience,
    /// Whether it can be done online.
    pub online: bool,
    /// How often it is done in a year.
    pub volume: u64,
    /// How well it answers; only for comparing answers to one question.
    pub score: f32,
    /// Bytes of the title that say what was asked for.
    pub in_title: Vec<Range<usize>>,
    /// Bytes of the summary that say what was asked for.
    pub in_summary: Vec<Range<usize>>,
    /// Other owners' documents that are the same to people, where no place is known: keys, best first.
    pub others: Vec<String>,
}

/// Answers counted by what could be chosen next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// By kind.
    pub kinds: BTreeMap<Kind, usize>,
    /// By the owner's code, with the owner's name.
    pub owners: BTreeMap<String, (String, usize)>,
    /// By moment of life.
    pub life_events: BTreeMap<String, usize>,
    /// By audience.
    pub audiences: BTreeMap<Audience, usize>,
    /// That can be done online, and that cannot.
    pub online: [usize; 2],
}

/// Something offered while somebody types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What is offered.
    pub text: String,
    /// The document whose title it is; none for a word.
    pub key: Option<String>,
}
