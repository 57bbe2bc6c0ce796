//! The queue on both databases: promised once, done at least once, tried again, given up, recurring.

#[path = "it/leases.rs"]
mod leases;
#[path = "it/promises.rs"]
mod promises;
#[path = "it/recurring.rs"]
mod recurring;
#[path = "it/rig.rs"]
mod rig;
#[path = "it/trouble.rs"]
mod trouble;
