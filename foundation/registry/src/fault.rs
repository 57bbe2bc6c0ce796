//! A fault of a pack: where it stands, what is wrong and what would be right; and the report of a whole check.

use std::fmt;

use serde::Serialize;

use crate::place::Place;

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The pack cannot be published.
    Error,
    /// The pack works, but something in it does nothing or is likely a slip.
    Warning,
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// How bad it is.
    pub severity: Severity,
    /// Its kind, stable for programs: `unknown-field`, `missing-text`, `test-failed`….
    pub code: &'static str,
    /// File, relative to where the check was started.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The field's path, entries by their id: `criterion[adult].when`. Empty for a whole file.
    pub field: String,
    /// What is wrong.
    pub wrong: String,
    /// What would be right, where that can be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<String>,
}

impl Fault {
    /// An error at a place.
    pub fn error(code: &'static str, place: &Place, field: impl Into<String>, wrong: impl Into<String>) -> Fault {
        let (line, column) = place.line_column();
        Fault {
            severity: Severity::Error,
            code,
            file: place.file.path.clone(),
            line,
            column,
            field: field.into(),
            wrong: wrong.into(),
            right: None,
        }
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, place: &Place, field: impl Into<String>, wrong: impl Into<String>) -> Fault {
        Fault { severity: Severity::Warning, ..Fault::error(code, place, field, wrong) }
    }

    /// Says what would be right.
    #[must_use]
    pub fn right(mut self, right: impl Into<String>) -> Fault {
        self.right = Some(right.into());
        self
    }

    /// Says what would be right, where that is known.
    #[must_use]
    pub fn maybe(mut self, right: Option<String>) -> Fault {
        self.right = right.or(self.right);
        self
    }

    /// Whether it keeps the pack from being published.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.is_error() { "error" } else { "warning" };
        write!(f, "{}:{}:{}: {severity}[{}]", self.file, self.line, self.column, self.code)?;
        if !self.field.is_empty() {
            write!(f, " {}", self.field)?;
        }
        write!(f, "\n  {}", self.wrong)?;
        if let Some(right) = &self.right {
            write!(f, "\n  right: {right}")?;
        }
        Ok(())
    }
}

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many packs were looked at.
    pub packs: usize,
    /// How many stored tests were run.
    pub tests: usize,
    /// All faults, by file and line.
    pub faults: Vec<Fault>,
}

impl Report {
    /// How many faults keep a pack from being published.
    pub fn errors(&self) -> usize {
        self.faults.iter().filter(|fault| fault.is_error()).count()
    }

    /// How many faults are only warnings.
    pub fn warnings(&self) -> usize {
        self.faults.len() - self.errors()
    }

    /// Whether a pack could not be published.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// Puts the faults in the order in which a person mends them, each once.
    pub(crate) fn sort(&mut self) {
        self.faults.sort_by(|a, b| {
            (&a.file, a.line, a.column, &a.field, a.code).cmp(&(&b.file, b.line, b.column, &b.field, b.code))
        });
        self.faults.dedup();
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(f, "{fault}\n")?;
        }
        let count = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
        writeln!(
            f,
            "{}, {}: {}, {}",
            count(self.packs, "pack", "packs"),
            count(self.tests, "test", "tests"),
            count(self.errors(), "error", "errors"),
            count(self.warnings(), "warning", "warnings")
        )
    }
}

/// The known word nearest to a slip, if one is near enough to be meant.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(2);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= limit && *distance < candidate.chars().count())
        .min()
        .map(|(_, candidate)| candidate)
}

/// What would be right: the nearest known word, or all of them where there are few.
pub(crate) fn suggestion<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(word, known.iter().copied()) {
        Some(near) => Some(near.to_owned()),
        None if known.is_empty() || known.len() > 24 => None,
        None => Some(format!("one of {}", known.join(", "))),
    }
}
