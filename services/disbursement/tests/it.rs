//! Payments as officers do them over the pages, on both databases.

#[path = "it/account.rs"]
mod account;
#[path = "it/night.rs"]
mod night;
#[path = "it/payer.rs"]
mod payer;
#[path = "it/release.rs"]
mod release;
#[path = "it/returns.rs"]
mod returns;
#[path = "it/words.rs"]
mod words;
#[path = "it/world.rs"]
mod world;
