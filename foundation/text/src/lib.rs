//! Words in every language: Fluent files of each room, gathered once, asked for by key.
//!
//! A room embeds `text/<tag>.ftl` for each offered language and names them with [`source!`].
//! Keys are unique over all rooms because each starts with its room's name: `desk-queue-title`.

mod phrases;

pub use phrases::{Arg, Phrases, Source, TextError, Wording};
