//! The inventory of procedures (手続レジストリ, 棚卸): what every procedure is, as its owner says and as far as it is
//! understood; read from tables of any kind, mended in place, asked for every year.
//!
//! | module | subject |
//! |---|---|
//! | [`field`], [`choices`] | the fields of an entry, and the lists of the national survey |
//! | [`value`], [`read`] | what a cell is understood to say |
//! | [`odd`], [`report`] | what is odd about cells, and what was done |
//! | [`cells`], [`entry`] | an entry: its cells as they were said, what is understood |
//! | [`sheet`] | tables from outside: Parquet, CSV, XLSX |
//! | [`import`] | taking a table in, once or again |
//! | [`export`] | writing tables out that can be read in again |
//! | [`change`] | what differs, and history |
//! | [`find`], [`totals`] | lists, and where it stands |
//! | [`draft`] | proposals: written, looked over, published |
//! | [`bulk`] | a table that comes back changed becomes proposals |
//! | [`round`] | the yearly round: who is asked what, and how far it is |
//! | [`packs`] | the program's own services in the inventory |
//! | [`demo`] | the inventory of the demonstration |
//! | `record` | the tables of the database |

pub mod bulk;
pub mod cells;
pub mod change;
pub mod choices;
pub mod demo;
pub mod draft;
pub mod entry;
pub mod export;
pub mod field;
pub mod find;
pub mod import;
pub mod odd;
pub mod packs;
pub mod read;
mod record;
pub mod report;
pub mod round;
pub mod sheet;
pub mod totals;
pub mod value;

pub use cells::{Cells, Understood};
pub use entry::{Entry, EntryId, Owner, Source};
pub use field::Field;
pub use import::{ImportError, Taken, Taking};
pub use odd::{Grasp, Odd};
pub use value::Value;

/// The tables of this room.
pub fn migrations() -> Vec<store::Migration> {
    vec![store::Migration { room: "inventory", number: 1, sql: include_str!("../migrations/0001.sql") }]
}
