//! Forms as a person goes through them.

#[path = "it/beforehand.rs"]
mod beforehand;
#[path = "it/journey.rs"]
mod journey;
#[path = "it/together.rs"]
mod together;
#[path = "it/wording.rs"]
mod wording;
#[path = "it/world.rs"]
mod world;
