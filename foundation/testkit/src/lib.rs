//! What tests stand on: both databases, a clock and a source of chance that repeat, and a mail server that remembers.
//!
//! | module | subject |
//! |---|---|
//! | [`database`] | running one test on SQLite and on PostgreSQL |
//! | [`postgres`] | a PostgreSQL server for tests, started where there is none |
//! | [`fixed`] | the clock and the source of chance |
//! | [`smtp`] | a mail server that keeps what it is given, and can be slow or down |
//! | [`program`] | a whole program around one service, with sessions and requests |
//! | [`browser`] | somebody at a browser without scripts, talking to a router |
//!
//! ```ignore
//! testkit::on_both! {
//!     async fn a_case_is_kept(db: testkit::TestDatabase) {
//!         let store = db.open(&casework::migrations()).await;
//!     }
//! }
//! ```

pub mod browser;
pub mod database;
pub mod fixed;
pub mod postgres;
pub mod program;
pub mod smtp;

pub use browser::{Browser, Page};
pub use database::{TestDatabase, on_both, run};
pub use fixed::{clock, rng};
pub use program::{Answer, Packs, Plan, Program};
pub use store::Engine;
