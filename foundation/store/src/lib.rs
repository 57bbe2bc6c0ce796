//! Where everything is kept: SQLite by default, PostgreSQL by URL, one query for both.
//!
//! | module | subject |
//! |---|---|
//! | [`connect`] | opening a database: who writes, who reads |
//! | `promises` | what a database must promise before we start, checked on every connection |
//! | [`transaction`] | one writer at a time on SQLite, transactions on both |
//! | [`group_commit`] | many callers, one commit |
//! | [`migrate`] | bringing the tables of every room up to date |
//! | [`blob`] | files, durable together with the rows that name them |
//! | [`scope`] | whose data a query may touch |
//! | [`failpoint`] | named instants at which the crash test may kill the program |
//! | [`error`] | what a caller can do about a failure |

pub mod blob;
pub mod connect;
pub mod error;
pub mod failpoint;
pub mod group_commit;
pub mod migrate;
mod promises;
pub mod scope;
mod statements;
pub mod transaction;

pub use connect::{Engine, Store};
pub use error::StoreError;
pub use group_commit::{Batch, GroupCommit, Limits, SubmitError};
pub use migrate::Migration;
pub use scope::Scope;
pub use sea_orm;
pub use transaction::Tx;
