//! Letters: those that the definition names, those that nothing names, the answers that they place, and how they are set.

use super::Found;
use crate::definition::Definition;
use crate::fault::{Fault, suggestion};
use crate::place::Place;
use crate::service::Service;

/// Tries a letter with sample data. What sets letters stands above this room, so it is handed in.
pub trait TrialPress {
    /// What is wrong with one of a service's letters; empty where it is right.
    fn faults(&self, service: &Service, name: &str, source: &str) -> Vec<LetterFault>;
}

/// What is wrong with a letter, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterFault {
    /// Its line, from 1; 0 where it belongs to no line.
    pub line: u32,
    /// Its column in characters, from 1.
    pub column: u32,
    /// What is wrong.
    pub wrong: String,
    /// Whether the letter was found wrong; if not, it could not be tried.
    pub tried: bool,
}

/// Tries no letter: for those who only look whether a pack is well formed.
#[derive(Debug, Clone, Copy)]
pub struct NoPress;

impl TrialPress for NoPress {
    fn faults(&self, _: &Service, _: &str, _: &str) -> Vec<LetterFault> {
        Vec::new()
    }
}

/// How the pack's own letters are set.
pub(super) fn set(service: &Service, press: &dyn TrialPress, found: &mut Found<'_>) {
    for (name, file) in &found.draft.folder.letters {
        for fault in press.faults(service, name, &file.text) {
            let place = Place::at(file, fault.line, fault.column);
            found.faults.push(if fault.tried {
                Fault::error("letter-broken", &place, "", fault.wrong)
            } else {
                Fault::warning("letter-untried", &place, "", fault.wrong)
            });
        }
    }
}

/// Answers that a letter places and that are never asked. A base may place what only its children ask.
fn answers(definition: &Definition, found: &mut Found<'_>) {
    if definition.base {
        return;
    }
    let known: Vec<&str> = super::questions_of(definition).map(|(_, _, question)| question.id.as_str()).collect();
    let mut faults = Vec::new();
    for file in found.draft.folder.letters.values() {
        for (at, _) in file.text.match_indices("field(\"") {
            let start = at + "field(\"".len();
            let Some((name, _)) = file.text[start..].split_once('"') else { continue };
            if known.contains(&name) {
                continue;
            }
            let place = Place { file: std::sync::Arc::clone(file), start, end: start + name.len() };
            let wrong = format!("there is no question “{name}”, so nothing ever stands here");
            let right = suggestion(name, known.iter().copied());
            faults.push(Fault::error("letter-field", &place, "", wrong).maybe(right));
        }
    }
    found.faults.extend(faults);
}

/// Everything about letters.
pub(super) fn check(definition: &Definition, found: &mut Found<'_>) {
    let letters = &definition.letters;
    let named = [("approved", &letters.approved), ("refused", &letters.refused), ("accepted", &letters.accepted)];
    for (field, name) in named {
        let Some(name) = name.as_ref().filter(|name| !found.draft.letters.contains_key(*name)) else { continue };
        let names: Vec<String> = found.draft.letters.keys().cloned().collect();
        let right =
            suggestion(name, names.iter().map(String::as_str)).unwrap_or_else(|| format!("a file letters/{name}.typ"));
        let wrong = format!("there is no letter letters/{name}.typ");
        found.error("no-letter", &["letters".into(), field.into()], wrong).right(right);
    }
    let is_named = |name: &str| named.iter().any(|(_, named)| named.as_deref() == Some(name));
    let imported = |name: &str| found.draft.letters.values().any(|file| file.text.contains(&format!("{name}.typ")));
    let unused: Vec<Fault> = found
        .draft
        .folder
        .letters
        .iter()
        .filter(|(name, _)| !is_named(name) && !imported(name))
        .map(|(name, file)| {
            let wrong = "nothing names this letter, so it is never sent";
            Fault::warning("unused-letter", &Place::top(file), "", wrong)
                .right(format!("letters = {{ approved = \"{name}\" }}"))
        })
        .collect();
    found.faults.extend(unused);
    answers(definition, found);
}
