//! Forms: what a service asks, as data; how an answer is read, checked and filled in beforehand. Pure: no I/O, no clock.
//!
//! | module | subject |
//! |---|---|
//! | [`question`] | the shape of pages and questions, as a pack writes them |
//! | [`form`] | a form ready for use, of one service |
//! | [`merge`] | the forms of several services applied for in one go |
//! | [`prefill`] | answers that registers already know |
//! | [`flow`] | which pages and questions are shown, what they need, where to go next |
//! | [`turn`] | one page sent: read, taken in, checked |
//! | [`read`](mod@read) | what was typed, as a typed answer or as errors that say what would be right |
//! | [`check`] | whether answers stand |
//! | [`summary`] | the answers to check before sending |
//! | [`answers`], [`values`] | answers with their sources, and their shapes |
//! | [`submitted`], [`inputs`] | raw fields, and answers as fields |
//! | [`upload`] | files that are handed in |
//! | [`lint`](mod@lint) | faults of a pack's pages |
//! | [`shown`] | days, amounts and sizes as people read them |
//!
//! An application goes: [`Form::prefill`] → stored answers [`Answers::filled_from`] it → [`Form::walk`] says where to go →
//! a page is sent → [`Form::turn`] → … → [`Walk::summary`] → [`Walk::check`] → [`Walk::effective`] is what is sent.

pub mod answers;
pub mod check;
pub mod error;
mod establish;
pub mod flow;
pub mod form;
pub mod inputs;
pub mod lint;
pub mod merge;
pub mod prefill;
pub mod question;
pub mod read;
pub mod shown;
pub mod submitted;
pub mod summary;
pub mod turn;
mod typed;
pub mod upload;
pub mod values;

pub use answers::{Answer, Answers, Provenance};
pub use error::{ErrorArg, FieldError};
pub use establish::{expect_newborns, is_newborn, newborn_id, value_of};
pub use flow::{PageState, Progress, ShownPage, ShownQuestion, Step, Walk};
pub use form::{Form, FormError, Setting};
pub use lint::{Fault, lint};
pub use merge::MergeError;
pub use prefill::Known;
pub use question::{Choice, Page, Question, QuestionKind};
pub use submitted::Submitted;
pub use summary::{Row, SummaryPage, Words};
pub use turn::Turn;

/// The words of forms, in every language: errors beside fields, and how answers are shown.
pub fn text() -> text::Source {
    text::source!("forms")
}
