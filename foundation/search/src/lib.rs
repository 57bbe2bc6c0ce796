//! Finding a service, procedure or programme in one's own words: Japanese full text in one embedded index.
//!
//! A question is read before anything is searched: the place in it says whose services count, chatter is passed over, words of
//! people lead to words of offices (`words.toml`), kana lead to kanji (`readings.txt`), typos are mended. Documents hold pairs of
//! kanji and triples of kana, so no dictionary of the language is needed (docs/adr/0013-search-by-pairs-and-own-words.md).
//!
//! | module | subject |
//! |---|---|
//! | [`engine`] | opening, making anew, changing, searching: where to begin |
//! | [`document`], [`source`] | what can be found, and from where it comes |
//! | [`answer`] | what is asked and answered |
//! | [`place`] | the place that a question names |
//! | `question`, `segment`, `lexicon`, `spelling`, `romaji` | what is meant |
//! | `fold`, `terms` | how texts are compared |
//! | `build`, `file`, `index`, `live` | the index |
//! | `rank`, `find`, `whose`, `highlight`, `suggest` | answers |

pub mod answer;
mod build;
pub mod document;
pub mod engine;
mod file;
mod find;
mod fold;
mod highlight;
mod index;
mod lexicon;
mod live;
pub mod place;
mod question;
mod rank;
mod romaji;
mod segment;
pub mod source;
mod spelling;
mod suggest;
mod terms;
mod whose;

pub use answer::{Answer, Chosen, Facets, Hit, Nearest, Query, Suggestion};
pub use document::{Audience, Document, Kind};
pub use engine::{Built, Engine};
pub use file::StoredError;
pub use place::Place;
