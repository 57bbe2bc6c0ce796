//! Work that is done later: promised in the transaction of the deed that causes it, tried until it is done or given up.
//!
//! | module | subject |
//! |---|---|
//! | [`enqueue`] | promising work, once for each key |
//! | [`runner`] | doing it: who does what, one round or until told to stop |
//! | [`work`] | what a handler gets, and how it says that it failed |
//! | [`claim`] | taking work with a lease, keeping it, ending it |
//! | [`retry`] | when a failed job is tried again |
//! | [`schedule`] | work of every day and every hour |
//! | [`dead`] | work that was given up: seen by an officer, tried again or dropped |
//! | [`counts`] | how much waits, for metrics |
//!
//! A handler may run more than once for the same job (a process can die between the deed and the note that it is done),
//! so it must be safe to repeat; [`Work::finish`] makes deeds in our own database happen once.

pub mod claim;
pub mod counts;
pub mod dead;
pub mod enqueue;
pub mod retry;
pub mod row;
pub mod runner;
pub mod schedule;
pub mod work;

pub use counts::{KindCounts, counts};
pub use enqueue::{Job, JobId, enqueue, enqueue_all};
pub use retry::Retry;
pub use runner::Runner;
pub use schedule::Schedule;
pub use work::{Failure, Work};

/// The tables of this room.
pub fn migrations() -> Vec<store::Migration> {
    vec![store::Migration { room: "jobs", number: 1, sql: include_str!("../migrations/0001.sql") }]
}
