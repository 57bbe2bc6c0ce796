//! What a person sent, as it came: field names with the words typed into them. It is kept until it has been read without
//! error, so that a page can show it again beside what is wrong.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// Raw fields of an HTML form: name → values in the order sent. See [`field`] for the names.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Submitted(BTreeMap<String, Vec<String>>);

/// The name of a field: `q-<question>`, or `q-<question>-<part>` for one part of an answer.
pub fn field(question: &str, part: &str) -> String {
    if part.is_empty() { format!("q-{question}") } else { format!("q-{question}-{part}") }
}

impl Submitted {
    /// Fields from pairs in the order sent; a repeated name keeps all its values.
    pub fn from_pairs<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Submitted {
        let mut fields = Submitted::default();
        for (name, value) in pairs {
            fields.0.entry(name.into()).or_default().push(value.into());
        }
        fields
    }

    /// The first value of a part of a question; empty where it was not sent.
    pub fn part(&self, question: &str, part: &str) -> &str {
        self.0.get(&field(question, part)).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// All values of a part of a question.
    pub fn all(&self, question: &str, part: &str) -> &[String] {
        self.0.get(&field(question, part)).map_or(&[], Vec::as_slice)
    }

    /// Whether a part of a question was sent at all, be it empty.
    pub fn has(&self, question: &str, part: &str) -> bool {
        self.0.contains_key(&field(question, part))
    }

    /// Whether the question or one of its parts was sent with something in it.
    pub fn speaks_of(&self, question: &str, parts: &[&str]) -> bool {
        parts.iter().any(|part| self.all(question, part).iter().any(|value| !value.trim().is_empty()))
    }

    /// Sets a part of a question to one value.
    pub fn set(&mut self, question: &str, part: &str, value: impl Into<String>) {
        self.0.insert(field(question, part), vec![value.into()]);
    }

    /// Adds a value to a part of a question.
    pub fn push(&mut self, question: &str, part: &str, value: impl Into<String>) {
        self.0.entry(field(question, part)).or_default().push(value.into());
    }

    /// Adds other fields; a name that both have takes the other's values.
    pub fn extend(&mut self, other: Submitted) {
        self.0.extend(other.0);
    }

    /// All fields by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(name, values)| (name.as_str(), values.as_slice()))
    }

    /// Whether nothing was sent.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Names only: what was typed is personal data and belongs in no log.
impl fmt::Debug for Submitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
