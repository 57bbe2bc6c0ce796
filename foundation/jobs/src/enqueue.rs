//! Promising work in the transaction of the deed that causes it: either both happen or neither.

use kernel::{Clock, Moment, OwnerCode, Rng};
use serde::Serialize;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{DbErr, EntityTrait};
use store::{StoreError, Tx};

use crate::row::{self, state};

kernel::id! {
    /// A job.
    JobId
}

/// How often a job is begun before it is given up, unless it says otherwise. With [`crate::Retry::default`] that takes
/// four to nine hours, so that a mail server may be down for an hour and nobody has to do anything.
pub const ATTEMPTS: u32 = 14;

/// The most rows in one INSERT, below the number of parameters that PostgreSQL and SQLite allow.
const ROWS: usize = 500;

/// Work to be done.
#[derive(Debug, Clone)]
pub struct Job {
    /// What is to be done: the name that a handler is registered under, such as `notices-mail`.
    pub kind: &'static str,
    /// The government that it is done for: its officers see the job when it is given up.
    pub owner: Option<OwnerCode>,
    /// What the handler needs. Ids rather than names: a payload is kept for weeks.
    pub payload: serde_json::Value,
    /// When it may start; at once where absent.
    pub run_at: Option<Moment>,
    /// A second job of the same kind with the same key is not taken, even when the first is done.
    pub unique_key: Option<String>,
    /// How often it is begun before it is given up.
    pub attempts: u32,
}

impl Job {
    /// A job of a kind.
    ///
    /// # Panics
    /// Where the payload is no JSON (a map with keys that are no text), which is a slip of ours and not of input.
    pub fn new(kind: &'static str, payload: &impl Serialize) -> Job {
        let payload = serde_json::to_value(payload).expect("a payload is JSON");
        Job { kind, owner: None, payload, run_at: None, unique_key: None, attempts: ATTEMPTS }
    }

    /// The same, for a government.
    #[must_use]
    pub fn of(mut self, owner: OwnerCode) -> Job {
        self.owner = Some(owner);
        self
    }

    /// The same, not before a moment.
    #[must_use]
    pub fn at(mut self, moment: Moment) -> Job {
        self.run_at = Some(moment);
        self
    }

    /// The same, once for a key.
    #[must_use]
    pub fn unique(mut self, key: impl Into<String>) -> Job {
        self.unique_key = Some(key.into());
        self
    }

    /// The same, begun at most so often.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Job {
        self.attempts = attempts.max(1);
        self
    }
}

/// Promises a job. Says whether it is new: `false` where its key was promised before.
pub async fn enqueue(tx: &Tx, clock: &dyn Clock, rng: &dyn Rng, job: Job) -> Result<bool, StoreError> {
    Ok(enqueue_all(tx, clock, rng, vec![job]).await? == 1)
}

/// Promises many jobs with few statements. Says how many are new.
pub async fn enqueue_all(tx: &Tx, clock: &dyn Clock, rng: &dyn Rng, jobs: Vec<Job>) -> Result<u64, StoreError> {
    let now = clock.now();
    let mut rows: Vec<row::ActiveModel> =
        jobs.into_iter().map(|job| new_row(job, now, JobId::new(clock, rng))).collect();
    let mut new = 0;
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(ROWS));
        let known = OnConflict::columns([row::Column::Kind, row::Column::UniqueKey]).do_nothing().to_owned();
        let done = row::Entity::insert_many(rows).on_conflict(known).exec_without_returning(tx.conn()).await;
        new += match done {
            Ok(count) => count,
            Err(DbErr::RecordNotInserted) => 0,
            Err(error) => return Err(error.into()),
        };
        rows = rest;
    }
    Ok(new)
}

fn new_row(job: Job, now: Moment, id: JobId) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(id.0),
        kind: Set(job.kind.to_owned()),
        owner: Set(job.owner.map(|owner| owner.to_string())),
        payload: Set(job.payload.to_string()),
        unique_key: Set(job.unique_key),
        state: Set(state::WAITING.to_owned()),
        due_at: Set(job.run_at.unwrap_or(now).0),
        attempts: Set(0),
        max_attempts: Set(i64::from(job.attempts)),
        lease: Set(None),
        failure: Set(None),
        reason: Set(None),
        made_at: Set(now.0),
        ended_at: Set(None),
    }
}
