//! Sessions and officers, on both databases.

#[path = "it/sessions.rs"]
mod sessions;
