//! Templates: the letters that are built in, and those that packs bring.

use serde::{Deserialize, Serialize};

/// The functions that every template imports as `/miyako.typ`.
pub(crate) const MIYAKO: &str = include_str!("../typst/miyako.typ");

/// The template of a print batch.
pub(crate) const BATCH: &str = include_str!("../typst/batch.typ");

/// A letter that needs no pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BuiltIn {
    /// 受付票: the application has arrived.
    Receipt,
    /// 決定通知書: it is granted.
    Approved,
    /// 却下通知書: it is refused.
    Refused,
    /// 受理通知書: a notification was accepted.
    Accepted,
    /// 補正依頼書: something is missing or wrong.
    Correction,
    /// お知らせ: anything else.
    Message,
    /// The cover of a print batch, for the officer.
    BatchCover,
}

impl BuiltIn {
    /// All of them.
    pub const ALL: [BuiltIn; 7] = [
        Self::Receipt,
        Self::Approved,
        Self::Refused,
        Self::Accepted,
        Self::Correction,
        Self::Message,
        Self::BatchCover,
    ];

    /// Its name, as stored.
    pub fn name(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Accepted => "accepted",
            Self::Correction => "correction",
            Self::Message => "message",
            Self::BatchCover => "batch-cover",
        }
    }

    /// The built-in letter of this name.
    pub fn from_name(name: &str) -> Option<BuiltIn> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Its Typst source.
    pub fn source(self) -> &'static str {
        match self {
            Self::Receipt => include_str!("../typst/receipt.typ"),
            Self::Approved => include_str!("../typst/approved.typ"),
            Self::Refused => include_str!("../typst/refused.typ"),
            Self::Accepted => include_str!("../typst/accepted.typ"),
            Self::Correction => include_str!("../typst/correction.typ"),
            Self::Message => include_str!("../typst/message.typ"),
            Self::BatchCover => include_str!("../typst/batch-cover.typ"),
        }
    }
}

/// What a letter is set with.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// A letter that needs no pack.
    BuiltIn(BuiltIn),
    /// A pack's `letters/<name>.typ`.
    Pack {
        /// The file's name, for faults.
        name: String,
        /// The file's contents.
        source: String,
    },
}

impl Template {
    /// The file's name, for faults.
    pub fn name(&self) -> String {
        match self {
            Template::BuiltIn(built_in) => format!("{}.typ", built_in.name()),
            Template::Pack { name, .. } => name.clone(),
        }
    }

    /// Its Typst source.
    pub fn source(&self) -> &str {
        match self {
            Template::BuiltIn(built_in) => built_in.source(),
            Template::Pack { source, .. } => source,
        }
    }
}

impl From<BuiltIn> for Template {
    fn from(built_in: BuiltIn) -> Self {
        Template::BuiltIn(built_in)
    }
}
