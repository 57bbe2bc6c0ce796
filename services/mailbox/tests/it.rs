//! The mailbox as its reader meets it, on both databases.

#[path = "it/letters.rs"]
mod letters_page;
#[path = "it/me.rs"]
mod me;
#[path = "it/settings.rs"]
mod settings;
#[path = "it/world.rs"]
mod world;
