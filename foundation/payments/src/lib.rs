//! Payments: what is owed to whom, when it falls due, who prepared and who released it, and what the bank said.
//!
//! | module | subject |
//! |---|---|
//! | [`entitle`] | entitlements: so much, so often, from one day to another |
//! | [`claim`] | nobody is given the same thing twice |
//! | [`instalments`] | when an entitlement falls due, and how much; pure |
//! | [`raise`] | raising what has fallen due, once each |
//! | [`due`] | payments and where they stand |
//! | [`account`] | the account that was lacking or wrong: makes a returned payment due again |
//! | [`totals`] | how much stands where |
//! | [`batch`] | preparing, releasing by a second person, exporting |
//! | [`zengin`] | the file that Japanese banks read (全銀協規定フォーマット 総合振込) |
//! | [`outcome`] | what the bank said: paid, returned, unknown |
//! | [`record`] | the tables |

pub mod account;
pub mod batch;
pub mod claim;
pub mod due;
pub mod entitle;
mod file;
pub mod instalments;
pub mod outcome;
pub mod raise;
pub mod record;
pub mod totals;
pub mod zengin;

pub use batch::{Batch, BatchError, BatchState};
pub use claim::Again;
pub use due::{Payment, PaymentState};
pub use entitle::{EntitleError, Every, NewEntitlement, PayBy, Payee};
pub use totals::Total;

/// The tables of this room.
pub fn migrations() -> Vec<store::Migration> {
    vec![
        store::Migration { room: "payments", number: 1, sql: include_str!("../migrations/0001.sql") },
        store::Migration { room: "payments", number: 2, sql: include_str!("../migrations/0002.sql") },
    ]
}
