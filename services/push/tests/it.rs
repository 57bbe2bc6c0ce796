//! Matching as the night does it and as officers see it, on both databases.

#[path = "it/night.rs"]
mod night;
#[path = "it/reach.rs"]
mod reach;
#[path = "it/world.rs"]
mod world;
