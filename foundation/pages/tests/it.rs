//! Pages as a reader's tools see them: names, ids and what refers to them, the words, the round trip of a form.

#[path = "it/html.rs"]
mod html;
#[path = "it/pages_whole.rs"]
mod pages_whole;
#[path = "it/round_trip.rs"]
mod round_trip;
#[path = "it/wiring.rs"]
mod wiring;
#[path = "it/words.rs"]
mod words;
