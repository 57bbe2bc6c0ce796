//! What can go wrong with a letter, sorted by who can mend it.

use std::fmt;
use std::path::PathBuf;

/// A fault in a template, for the person who writes the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file: the pack's template by its name, or `/miyako.typ`.
    pub file: String,
    /// Its line, from 1; 0 where the fault belongs to no line.
    pub line: usize,
    /// Its column in characters, from 1; 0 where the fault belongs to no line.
    pub column: usize,
    /// What is wrong, and what would be right where that is known.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)
    }
}

/// A failure to set a letter.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// No Japanese font was found: the machine's keeper installs one.
    #[error(
        "no Japanese font was found under {}; install Noto CJK (Debian and Ubuntu: apt install fonts-noto-cjk) or name its folder in the settings",
        folders.iter().map(|f| f.display().to_string()).collect::<Vec<_>>().join(", ")
    )]
    NoJapaneseFont {
        /// Where we looked.
        folders: Vec<PathBuf>,
    },
    /// The template is wrong: the pack's writer mends it.
    #[error("the letter's template is wrong: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Template(Vec<Fault>),
    /// A batch holds more letters than one file should.
    #[error("{found} letters are too many for one file; at most {most} fit")]
    TooMany {
        /// How many were given.
        found: usize,
        /// How many fit.
        most: usize,
    },
    /// A fault of the program, never of a person. The text names no personal data.
    #[error("the letter could not be set: {0}")]
    Broken(String),
}
