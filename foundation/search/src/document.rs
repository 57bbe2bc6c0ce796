//! What can be found: one service, procedure or programme, as words and as what one may choose by.

use kernel::OwnerCode;
use serde::{Deserialize, Serialize};

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A service of a pack, which can be applied for here.
    Service,
    /// An entry of the registry of procedures.
    Procedure,
    /// A programme of support, with or without a procedure of its own.
    Programme,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 3] = [Kind::Service, Kind::Procedure, Kind::Programme];

    /// Its name in addresses and data.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Service => "service",
            Kind::Procedure => "procedure",
            Kind::Programme => "programme",
        }
    }
}

/// Who takes the first step in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// People
    People,
    /// Businesses
    Businesses,
    /// People and businesses
    Everybody,
    /// Governments and their bodies, among themselves or of their own accord
    Governments,
}

impl Audience {
    /// All of them.
    pub const ALL: [Audience; 4] = [Audience::People, Audience::Businesses, Audience::Everybody, Audience::Governments];

    /// Its name in addresses and data.
    pub fn name(self) -> &'static str {
        match self {
            Audience::People => "people",
            Audience::Businesses => "businesses",
            Audience::Everybody => "everybody",
            Audience::Governments => "governments",
        }
    }

    /// Whether what is for `self` is also for somebody who looks for what is for `wanted`.
    pub(crate) fn serves(self, wanted: Audience) -> bool {
        self == wanted || (self == Audience::Everybody && wanted != Audience::Governments)
    }
}

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Its name among all documents: `131083/moving-in` of a service, the 手続ID of a national procedure.
    pub key: String,
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its name as shown.
    pub title: String,
    /// What it is, in a sentence; may be empty.
    pub summary: String,
    /// What else is said about it; counts little.
    pub body: String,
    /// Further words for it, such as names in other languages and readings; count nearly as much as the title.
    pub words: String,
    /// Whose it is: the code of a government, or the name of a ministry.
    pub owner: String,
    /// Its owner as people call it.
    pub owner_name: String,
    /// The law that it rests on.
    pub law: String,
    /// Who takes the first step.
    pub audience: Audience,
    /// Moments of life, by their names in `registry`.
    pub life_events: Vec<String>,
    /// Whether it can be done online.
    pub online: bool,
    /// How often it is done in a year; 0 where nobody counted.
    pub volume: u64,
    /// Whether it is something to apply for or to notify, rather than what an office does afterwards or keeps on file.
    pub is_begun_by_asking: bool,
    /// Documents of different owners that are the same thing to people, such as 児童手当 of each municipality.
    pub family: Option<String>,
}

impl Document {
    /// The government whose it is, where a government's code says so.
    pub fn government(&self) -> Option<OwnerCode> {
        self.owner.parse().ok()
    }
}
