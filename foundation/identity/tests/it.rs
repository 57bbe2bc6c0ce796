//! Sessions and officers, on both databases.

#[path = "it/kept.rs"]
mod kept;
#[path = "it/sessions.rs"]
mod sessions;
