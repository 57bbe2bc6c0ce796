//! Revisions of services in the database: draft, scheduled, published, paused, retired.
//!
//! A revision's content never changes once it was published, so a running case finds the one it was opened with. The
//! revision that took effect last is the service's current one; pausing and retiring change its state.
//!
//! | module | subject |
//! |---|---|
//! | [`record`] | the table and its rows |
//! | [`publish`] | drafts, publishing, scheduling: only packs whose tests pass |
//! | [`standing`] | pausing, resuming, retiring |
//! | [`load_packs`] | publishing the packs of a folder where they changed |

mod load_packs;
mod publish;
mod record;
mod standing;

pub use load_packs::{LoadError, Loaded, load_packs, load_packs_with};
pub use publish::{Publishable, Refusal, draft, publish, publish_new, redraft, schedule, unschedule};
pub(crate) use record::{Listed, contents, listed};
pub use record::{RevisionInfo, history, pack_of};
pub use standing::{pause, resume, retire};

use kernel::Moment;
use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::definition::ServiceKey;

/// The state of a revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Being written; nobody sees it but officers.
    Draft,
    /// Takes effect at a moment to come.
    Scheduled,
    /// In effect since it was published, until a newer one is.
    Published,
    /// Shown, but takes no applications for now.
    Paused,
    /// No longer offered; running cases go on.
    Retired,
}

impl State {
    /// Its name in the database and in text keys.
    pub fn name(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Scheduled => "scheduled",
            State::Published => "published",
            State::Paused => "paused",
            State::Retired => "retired",
        }
    }

    fn from_name(name: &str) -> Option<State> {
        let all = [State::Draft, State::Scheduled, State::Published, State::Paused, State::Retired];
        all.into_iter().find(|state| state.name() == name)
    }

    /// The state as it is at `now`: a scheduled revision whose moment has come is published.
    #[must_use]
    pub fn at(self, publish_at: Option<Moment>, now: Moment) -> State {
        if self == State::Scheduled && publish_at.is_some_and(|at| at <= now) { State::Published } else { self }
    }

    /// Whether a revision in this state is, or was until a newer one, what the service is.
    pub fn has_taken_effect(self) -> bool {
        matches!(self, State::Published | State::Paused | State::Retired)
    }
}

/// What can go wrong with a revision.
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such revision, or none that has taken effect.
    #[error("there is no such revision of {0}")]
    NotFound(ServiceKey),
    /// The revision is in a state in which this cannot be done to it.
    #[error("revision {number} of {service} is {}, so this cannot be done", .state.name())]
    WrongState {
        /// Which service.
        service: ServiceKey,
        /// Which revision.
        number: u32,
        /// The state it is in.
        state: State,
    },
    /// The pack cannot be published.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A moment to come is needed and this one has passed.
    #[error("the moment has passed")]
    Past,
    /// What is stored is no pack that this program reads.
    #[error("revision {number} of {service} is not readable: {reason}")]
    Content {
        /// Which service.
        service: ServiceKey,
        /// Which revision.
        number: u32,
        /// What is wrong.
        reason: String,
    },
}

impl From<store::sea_orm::DbErr> for RevisionError {
    fn from(error: store::sea_orm::DbErr) -> Self {
        RevisionError::Store(error.into())
    }
}

/// The tables of this room.
pub fn migrations() -> Vec<store::Migration> {
    vec![store::Migration { room: "registry", number: 1, sql: include_str!("../migrations/0001.sql") }]
}
