//! The registry from outside: broken packs and their reports, inheritance, real packs, revisions on both databases.

#[path = "it/broken.rs"]
mod broken;
#[path = "it/broken_tests.rs"]
mod broken_tests;
#[path = "it/inherited.rs"]
mod inherited;
#[path = "it/packs.rs"]
mod packs;
#[path = "it/published.rs"]
mod published;
