//! Which bureau answers for a procedure, and which procedures are 重点手続: marked so, or with 10,000 applications a year.

use std::sync::LazyLock;

use registry::ServiceKey;
use serde::Deserialize;

use crate::measure::Measured;

/// From so many applications a year a procedure is a priority without being marked.
pub const PRIORITY: u64 = 10_000;

/// What is known of a procedure besides its definition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Which procedure.
    pub service: ServiceKey,
    /// The bureau; its words are `quality-bureau-<bureau>`.
    #[serde(default)]
    pub bureau: Option<String>,
    /// Whether it is marked as a priority.
    #[serde(default)]
    pub priority: bool,
}

#[derive(Debug, Deserialize)]
struct File {
    procedure: Vec<Entry>,
}

static BUILTIN: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../portfolio.toml")).expect("portfolio.toml is checked by a test");
    file.procedure
});

/// What is known of all procedures.
pub fn entries() -> &'static [Entry] {
    &BUILTIN
}

fn entry(service: &str) -> Option<&'static Entry> {
    entries().iter().find(|entry| entry.service.to_string() == service)
}

/// The bureau of a procedure.
pub fn bureau(service: &str) -> Option<&'static str> {
    entry(service)?.bureau.as_deref()
}

/// Whether a procedure is a priority.
pub fn is_priority(measured: &Measured) -> bool {
    measured.arrived >= PRIORITY || entry(&measured.service).is_some_and(|entry| entry.priority)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_entry_stands_once() {
        let mut names: Vec<String> = super::entries().iter().map(|entry| entry.service.to_string()).collect();
        names.sort();
        let before = names.len();
        names.dedup();
        assert_eq!(names.len(), before);
    }
}
