//! The audit log: who did what to whose data, in an order that cannot be changed unseen.
//!
//! Each government has a log of its own: a Merkle tree in the shape of RFC 6962, whose head is kept with every append,
//! and a running chain that says at which leaf something was changed.
//!
//! | module | subject |
//! |---|---|
//! | [`entry`] | what is written down, and what a leaf commits to |
//! | [`tree`] | hashes of leaves and nodes, the frontier, the root, the chain; pure |
//! | [`append`] | writing, in the transaction of the work itself |
//! | [`verify`] | reading everything back and naming the first leaf that is wrong |
//! | [`looked`] | who looked at a person's data, and what happened in a case |
//! | [`erase`] | forgetting whom a leaf is about, without breaking the tree |

pub mod append;
pub mod entry;
pub mod erase;
pub mod looked;
pub mod record;
pub mod tree;
pub mod verify;

pub use append::append;
pub use entry::{Entry, READ};
pub use erase::erase;
pub use tree::{Frontier, Hash};
pub use verify::{Checkpoint, Fault, checkpoint, verify};

/// The tables of this room.
pub fn migrations() -> Vec<store::Migration> {
    vec![store::Migration { room: "audit", number: 1, sql: include_str!("../migrations/0001.sql") }]
}
