//! Casework: applications begun, sent, worked on and decided. A case is its events; its row is what they add up to.
//!
//! | module | subject |
//! |---|---|
//! | [`drafts`] | applications begun and not yet sent |
//! | [`submit`] | sending: cases, receipts and audit leaves, durable before anybody is told |
//! | [`state`] | what may happen to a case, and when; pure |
//! | [`act`] | what the applicant and the officers do to a case |
//! | [`outcome`] | what follows a decision: letter, payment, register |
//! | [`find`] | lists and single cases, within a scope |
//! | [`figures`] | numbers for officers: cases a day, median days, returns |
//! | [`finding`] | what the rule found |
//! | [`number`] | 受付番号 |
//! | [`record`] | the tables |

pub mod drafts;
pub mod finding;
pub mod number;
pub mod record;
pub mod state;

pub use drafts::{Draft, DraftError};
pub use finding::{Finding, SubjectFinding};
pub use record::{Applicant, Case, Channel, Doer};
pub use state::{CorrectionItem, Event, Refusal, Standing, State};

/// The tables of casework.
pub fn migrations() -> Vec<store::Migration> {
    vec![store::Migration { room: "casework", number: 1, sql: include_str!("../migrations/0001.sql") }]
}
