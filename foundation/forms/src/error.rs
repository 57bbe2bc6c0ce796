//! What is wrong with one field, as a value that stands beside it until the person has mended it.

use kernel::Date;
use kernel::wareki::Era;
use text::{Arg, Wording};

use crate::shown;
use crate::submitted::field;

/// What is wrong with an answer: which question, which part, and the words that say what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The question's id.
    pub question: String,
    /// The part of the answer, such as `month`; empty for the answer as a whole.
    pub part: &'static str,
    /// Key of the words in `text/*.ftl`: `forms-error-…`.
    pub key: &'static str,
    /// Values that the words name.
    pub args: Vec<(&'static str, ErrorArg)>,
    /// Whether the pack's own `q-<question>-error`, where it has one, says it better.
    pub general: bool,
}

/// A value named in the words of an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorArg {
    /// Words, such as the characters that do not belong.
    Text(String),
    /// A number.
    Number(i64),
    /// An amount of yen.
    Yen(i64),
    /// A day, shown in both calendars.
    Date(Date),
    /// An era.
    Era(Era),
}

impl FieldError {
    /// An error of a whole answer.
    pub fn new(question: &str, key: &'static str) -> FieldError {
        FieldError { question: question.to_owned(), part: "", key, args: Vec::new(), general: false }
    }

    /// The same error, of one part.
    #[must_use]
    pub fn at(mut self, part: &'static str) -> FieldError {
        self.part = part;
        self
    }

    /// The same error, naming a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: ErrorArg) -> FieldError {
        self.args.push((name, arg));
        self
    }

    /// The same error, for which the pack's own words stand where it has some.
    #[must_use]
    pub fn general(mut self) -> FieldError {
        self.general = true;
        self
    }

    /// The name of the field to put it beside: `q-birth-month`.
    pub fn field(&self) -> String {
        field(&self.question, self.part)
    }

    /// What to tell the person. `own` gives the pack's words for a key, where it has them.
    pub fn message(&self, words: &Wording, own: &dyn Fn(&str) -> Option<String>) -> String {
        let own = self.general.then(|| own(&format!("q-{}-error", self.question))).flatten();
        own.unwrap_or_else(|| {
            let args: Vec<(&str, Arg)> = self.args.iter().map(|(name, arg)| (*name, arg.shown(words))).collect();
            words.with(self.key, &args)
        })
    }
}

impl ErrorArg {
    fn shown(&self, words: &Wording) -> Arg {
        match self {
            ErrorArg::Text(text) => Arg::Text(text.clone()),
            ErrorArg::Number(number) => Arg::Number(*number),
            ErrorArg::Yen(yen) => Arg::Text(shown::yen(*yen, words)),
            ErrorArg::Date(day) => Arg::Text(shown::date(*day, words)),
            ErrorArg::Era(era) => Arg::Text(shown::era(*era, words)),
        }
    }
}

/// What a part of a reading reports; the caller adds the question and, for composed answers, the part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) part: &'static str,
    pub(crate) key: &'static str,
    pub(crate) args: Vec<(&'static str, ErrorArg)>,
}

impl Wrong {
    pub(crate) fn new(key: &'static str) -> Wrong {
        Wrong { part: "", key, args: Vec::new() }
    }

    pub(crate) fn at(mut self, part: &'static str) -> Wrong {
        self.part = part;
        self
    }

    pub(crate) fn text(mut self, name: &'static str, text: impl Into<String>) -> Wrong {
        self.args.push((name, ErrorArg::Text(text.into())));
        self
    }

    pub(crate) fn count(mut self, name: &'static str, count: usize) -> Wrong {
        self.args.push((name, ErrorArg::Number(i64::try_from(count).unwrap_or(i64::MAX))));
        self
    }

    pub(crate) fn number(mut self, name: &'static str, number: i64) -> Wrong {
        self.args.push((name, ErrorArg::Number(number)));
        self
    }

    pub(crate) fn of(self, question: &str) -> FieldError {
        FieldError { question: question.to_owned(), part: self.part, key: self.key, args: self.args, general: false }
    }
}
