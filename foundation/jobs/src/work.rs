//! What a handler gets, and how it says that it failed.

use kernel::{Clock, Moment, OwnerCode};
use serde::de::DeserializeOwned;
use store::{StoreError, Tx};
use uuid::Uuid;

use crate::claim;
use crate::enqueue::JobId;

/// A job in the hands of its handler.
#[derive(Debug, Clone)]
pub struct Work {
    /// Which job.
    pub id: JobId,
    /// Its kind.
    pub kind: String,
    /// The government that it is done for.
    pub owner: Option<OwnerCode>,
    /// What the handler needs.
    pub payload: serde_json::Value,
    /// Which attempt this is, from 1.
    pub attempt: u32,
    /// How many there may be.
    pub max_attempts: u32,
    /// When it was promised.
    pub made_at: Moment,
    pub(crate) lease: Uuid,
}

impl Work {
    /// The payload as a type of the handler's.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        // The message of the JSON reader can repeat what it read, so it is not kept.
        T::deserialize(&self.payload)
            .map_err(|_| Failure::lasting("unreadable-payload", "the payload has another shape"))
    }

    /// Notes in the handler's own transaction that the job is done: its deeds and the note become durable together,
    /// so they happen exactly once. A failure where the lease went to somebody else meanwhile: take everything back.
    pub async fn finish(&self, tx: &Tx, clock: &dyn Clock) -> Result<(), Failure> {
        if claim::end_done(tx, self.id, self.lease, clock.now()).await? {
            Ok(())
        } else {
            Err(Failure::passing("lease-lost", "the job took longer than its lease and went to somebody else"))
        }
    }
}

/// Why a handler did not do its work. Neither name nor reason may carry personal data: officers and logs see them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {reason}")]
pub struct Failure {
    /// A short name by which failures are counted and told apart, such as `smtp-refused`.
    pub name: String,
    /// What happened, for an officer or operator.
    pub reason: String,
    /// What to do next.
    pub next: Next,
}

/// What to do after a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Try again after a wait that grows.
    Again,
    /// Try again at this moment, and do not count the attempt: the other side said when.
    At(Moment),
    /// Give up at once: it would fail again.
    GiveUp,
}

impl Failure {
    /// It may go better next time.
    pub fn passing(name: impl Into<String>, reason: impl Into<String>) -> Failure {
        Failure { name: name.into(), reason: reason.into(), next: Next::Again }
    }

    /// It will never go better; a person must look.
    pub fn lasting(name: impl Into<String>, reason: impl Into<String>) -> Failure {
        Failure { name: name.into(), reason: reason.into(), next: Next::GiveUp }
    }

    /// The other side asked to come back at a moment.
    pub fn later(name: impl Into<String>, reason: impl Into<String>, at: Moment) -> Failure {
        Failure { name: name.into(), reason: reason.into(), next: Next::At(at) }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Failure::passing("store", error.to_string())
    }
}
