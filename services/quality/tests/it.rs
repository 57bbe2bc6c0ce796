//! Reviews as applicants send them and officers and everybody read them, on both databases.

#[path = "it/map.rs"]
mod map;
#[path = "it/sending.rs"]
mod sending;
#[path = "it/voices.rs"]
mod voices;
#[path = "it/world.rs"]
mod world;
