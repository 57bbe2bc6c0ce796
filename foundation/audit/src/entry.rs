//! What is written down, and the statement that a leaf commits to.
//!
//! The person concerned stands in the statement only as SHA-256 of a random salt and their id. When the salt and the
//! id are erased, nobody can tell any more whom the leaf is about, and the tree still holds.

use kernel::{CaseId, Moment, OwnerCode};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The action of a look at somebody's data, which that person can ask about.
pub const READ: &str = "read";

/// Something that happened. It carries no personal data but the id of the person concerned.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The government in whose log it stands.
    pub tenant: OwnerCode,
    /// Who acted, such as `officer:0194…`; see `identity::Actor::reference`.
    pub actor: String,
    /// What was done: `case-opened`, `payment-released`, or [`READ`].
    pub action: String,
    /// The person or business concerned.
    pub subject: Option<Uuid>,
    /// The case concerned.
    pub case: Option<CaseId>,
    /// The definition and its revision that the deed rests on: `130001/018-support@3`.
    pub definition: Option<String>,
    /// More, without personal data: names of questions, grounds, counts.
    pub detail: serde_json::Value,
    /// When.
    pub at: Moment,
}

/// What a leaf commits to, as JSON with its fields in this order.
#[derive(Serialize)]
struct Statement<'a> {
    tenant: &'a str,
    seq: i64,
    at: i64,
    actor: &'a str,
    action: &'a str,
    subject: Option<String>,
    case: Option<String>,
    definition: Option<&'a str>,
    detail: &'a serde_json::Value,
}

impl Entry {
    /// The statement of this entry at a place in its log.
    pub(crate) fn statement(&self, seq: i64, salt: &[u8]) -> String {
        let statement = Statement {
            tenant: self.tenant.as_str(),
            seq,
            at: self.at.0,
            actor: &self.actor,
            action: &self.action,
            subject: self.subject.map(|subject| commitment(salt, subject)),
            case: self.case.map(|case| case.to_string()),
            definition: self.definition.as_deref(),
            detail: &self.detail,
        };
        serde_json::to_string(&statement).expect("a statement is always JSON")
    }
}

/// The commitment to a subject: SHA-256 of the salt and the sixteen bytes of the id, in hexadecimal.
pub fn commitment(salt: &[u8], subject: Uuid) -> String {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(subject.as_bytes());
    hex::encode(hasher.finalize())
}
