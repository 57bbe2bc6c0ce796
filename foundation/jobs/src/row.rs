//! The table of jobs.

use store::sea_orm;
use store::sea_orm::entity::prelude::*;

/// The states of a job, as stored.
pub mod state {
    /// It waits until it is due.
    pub const WAITING: &str = "waiting";
    /// Somebody does it and holds a lease.
    pub const RUNNING: &str = "running";
    /// It is done.
    pub const DONE: &str = "done";
    /// It was given up; a person decides.
    pub const DEAD: &str = "dead";
}

/// One job.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What is to be done: the name that a handler is registered under.
    pub kind: String,
    /// The government that it is done for, if for one.
    pub owner: Option<String>,
    /// What the handler needs, as JSON.
    pub payload: String,
    /// At most one job of a kind has this key.
    pub unique_key: Option<String>,
    /// One of [`state`].
    pub state: String,
    /// When it may start, or when its lease ends; milliseconds.
    pub due_at: i64,
    /// How often it was begun.
    pub attempts: i64,
    /// How often it may be begun.
    pub max_attempts: i64,
    /// Who does it now: a new value for each attempt.
    pub lease: Option<Uuid>,
    /// The name of the last failure.
    pub failure: Option<String>,
    /// What the last failure said, without personal data.
    pub reason: Option<String>,
    /// When it was promised; milliseconds.
    pub made_at: i64,
    /// When it was done or given up; milliseconds.
    pub ended_at: Option<i64>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
