//! Letters: what a letter says as data, and its setting as an accessible PDF (PDF/UA-1 and PDF/A-2a).
//!
//! | module | subject |
//! |---|---|
//! | [`data`] | what a letter says: stored with the notice, shown as a page, set as a PDF |
//! | [`sheet`] | the letter in one language: every string as it is printed or shown |
//! | [`own_words`] | what a pack's own template says, for the page |
//! | [`template`] | built-in letters and letters of packs |
//! | [`press`] | setting a letter, and the print batch of many |
//! | [`trial`] | trying a template before anybody's letter is set with it |
//! | [`fonts`] | the fonts of the machine, mapped once |
//! | [`characters`] | fitting text to the fonts: 外字, variation sequences, unbreakable runs |
//! | [`world`] | what a template can see: itself, our functions, its data, and nothing else |
//! | [`error`] | what can go wrong, with file and line where a pack is at fault |

pub mod characters;
pub mod data;
mod diagnosis;
pub mod error;
pub mod fonts;
pub mod own_words;
mod parts;
mod payload;
pub mod press;
pub mod sheet;
mod specimen;
pub mod template;
pub mod trial;
pub mod world;

pub use data::{
    Address, Addressee, Amount, Contact, Decision, Honorific, Lawsuit, LetterData, Line, Objection, Reason, Sender,
    Task,
};
pub use error::{Fault, LetterError};
pub use own_words::OwnWords;
pub use press::{Conformance, Pdf, Press};
pub use sheet::Sheet;
pub use template::{BuiltIn, Template};
pub use trial::Sample;

/// The words of letters in every language.
pub fn text() -> text::Source {
    text::source!("letters")
}
