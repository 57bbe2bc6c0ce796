//! Casework: applications begun, sent, worked on and decided. A case is its events; its row is what they add up to.
//!
//! | module | subject |
//! |---|---|
//! | [`drafts`] | applications begun and not yet sent |
//! | [`abandoned`] | drafts that nobody came back to, and files that no application took along |
//! | [`submit`] | sending: cases, receipts and audit leaves, durable before anybody is told |
//! | [`event`] | what happens to a case |
//! | [`state`] | when it may happen, and what follows for where the case stands; pure |
//! | [`clock`] | by when it is decided, and that the clock stands still while the applicant must answer; pure |
//! | [`compose`] | from answers to cases; pure |
//! | [`Casework`] | the office: send, act, and what follows |
//! | [`letter`], [`entitlements`], `effects` | what follows a decision: the letter, the money, what registers learn |
//! | [`find`] | lists and single cases, within a scope |
//! | [`tally`] | how many cases wait in each list of the desk |
//! | [`figures`] | numbers for officers: cases a day, median days, returns |
//! | [`passage`] | the way of cases through an office, for measuring |
//! | [`hours`] | 手取り時間: hours given back |
//! | [`applied`] | what was applied for, for many people at once |
//! | [`earlier`] | earlier cases of the same applicant for the same thing |
//! | [`finding`] | what the rule found |
//! | [`number`] | 受付番号 |
//! | [`record`], `tables` | a case as read, and the tables that it is read from |

pub mod abandoned;
mod act;
pub mod applied;
pub mod clock;
pub mod compose;
pub mod drafts;
pub mod earlier;
mod effects;
pub mod entitlements;
pub mod event;
pub mod figures;
pub mod find;
pub mod finding;
pub mod hours;
pub mod letter;
pub mod number;
mod outcome;
pub mod passage;
pub mod record;
mod service;
pub mod state;
pub mod submit;
mod tables;
pub mod tally;

pub use act::ActError;
pub use drafts::{Draft, DraftError};
pub use event::{CorrectionItem, Event};
pub use finding::{Finding, SubjectFinding};
pub use record::{Applicant, Case, Channel, Doer};
pub use service::Casework;
pub use state::{Refusal, Standing, State};

/// The tables of casework.
pub fn migrations() -> Vec<store::Migration> {
    let step = |number, sql| store::Migration { room: "casework", number, sql };
    vec![
        step(1, include_str!("../migrations/0001.sql")),
        step(2, include_str!("../migrations/0002.sql")),
        step(3, include_str!("../migrations/0003.sql")),
    ]
}

/// The words of this room in every language.
pub fn text() -> text::Source {
    text::source!("casework")
}
