//! The audit log on both databases: appended in batches and in turns, read back, and every kind of tampering named.

#[path = "it/appending.rs"]
mod appending;
#[path = "it/looking.rs"]
mod looking;
#[path = "it/rig.rs"]
mod rig;
#[path = "it/tampering.rs"]
mod tampering;
