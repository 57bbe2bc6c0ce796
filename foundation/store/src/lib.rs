//! Where everything is kept: SQLite by default, PostgreSQL by URL, one query for both.
//!
//! | module | subject |
//! |---|---|
//! | [`connect`] | opening a database, and the promises it must keep before we start |
//! | [`transaction`] | one writer at a time on SQLite, transactions on both |
//! | [`migrate`] | bringing the tables of every room up to date |
//! | [`scope`] | whose data a query may touch |
//! | [`error`] | what a caller can do about a failure |

pub mod connect;
pub mod error;
pub mod migrate;
pub mod scope;
pub mod transaction;

pub use connect::{Engine, Store};
pub use error::StoreError;
pub use migrate::Migration;
pub use scope::Scope;
pub use sea_orm;
pub use transaction::Tx;
