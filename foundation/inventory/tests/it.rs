//! The inventory on both databases.

#[path = "it/drafts.rs"]
mod drafts;
#[path = "it/imports.rs"]
mod imports;
#[path = "it/rounds.rs"]
mod rounds;
#[path = "it/survey.rs"]
mod survey;
#[path = "it/world.rs"]
mod world;
