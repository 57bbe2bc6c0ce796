//! Forms: what a service asks, as data; how an answer is read, checked and filled in beforehand.

pub mod question;

pub use question::{Choice, Page, Question, QuestionKind};
