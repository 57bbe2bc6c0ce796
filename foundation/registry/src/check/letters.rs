//! Letters: those that the definition names, and those that nothing names.

use super::Found;
use crate::definition::Definition;
use crate::fault::{Fault, suggestion};
use crate::place::Place;

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
}
