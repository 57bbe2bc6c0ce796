//! Every text exists in every language, with the same values in it, and every key that the code names exists.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;

const LANGUAGES: [&str; 3] = ["ja", "ja-x-easy", "en"];

/// Keys missing, unused or inconsistent between languages, room by room.
pub fn faults() -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut known = BTreeSet::new();
    let mut code = String::new();
    for shelf in ["foundation", "services", "touchpoints"] {
        for entry in std::fs::read_dir(shelf)? {
            let room = entry?.path();
            gather_code(&room, &mut code)?;
            if room.join("text").is_dir() {
                known.extend(compare(&room, &mut faults)?);
            }
        }
    }
    faults.extend(unused(&known, &code));
    Ok(faults)
}

type Messages = BTreeMap<String, BTreeSet<String>>;

fn compare(room: &Path, faults: &mut Vec<String>) -> Result<Vec<String>> {
    let mut languages: Vec<(PathBuf, Messages)> = Vec::new();
    for language in LANGUAGES {
        let file = room.join("text").join(format!("{language}.ftl"));
        match std::fs::read_to_string(&file) {
            Ok(text) => languages.push((file, messages(&text))),
            Err(_) => faults.push(format!("{}: write this language's texts", file.display())),
        }
    }
    let all: BTreeSet<String> = languages.iter().flat_map(|(_, messages)| messages.keys().cloned()).collect();
    for key in &all {
        let values = languages.iter().find_map(|(_, messages)| messages.get(key));
        for (file, messages) in &languages {
            match messages.get(key) {
                None => faults.push(format!("{}: `{key}` is missing", file.display())),
                // A date is put together otherwise in each language, but a text that places nothing has lost something.
                Some(own) if own.is_empty() != values.is_none_or(BTreeSet::is_empty) => faults.push(format!(
                    "{}: `{key}` places {own:?}, but another language places {values:?}",
                    file.display()
                )),
                Some(_) => {}
            }
        }
    }
    Ok(all.into_iter().collect())
}

/// The keys of a Fluent file and the variables that each places.
fn messages(text: &str) -> Messages {
    let mut found = Messages::new();
    let mut current: Option<String> = None;
    for line in text.lines() {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        if starts && let Some((key, _)) = line.split_once('=') {
            let key = key.trim().to_owned();
            found.entry(key.clone()).or_default();
            current = Some(key);
        } else if !line.starts_with(' ') && !line.trim().is_empty() {
            current = None;
        }
        if let Some(key) = &current {
            let values = found.entry(key.clone()).or_default();
            for part in line.split('$').skip(1) {
                let name: String =
                    part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
                values.insert(name);
            }
        }
    }
    found
}

/// Keys that no code names, neither whole nor by a beginning that is completed in code (`"desk-state-{}"`).
fn unused(known: &BTreeSet<String>, code: &str) -> Vec<String> {
    let beginnings: BTreeSet<&str> = code
        .split('"')
        .filter_map(|literal| literal.split_once('{').map(|(start, _)| start))
        .filter(|start| start.contains('-') && start.ends_with('-'))
        .collect();
    let named: BTreeSet<&str> = code.split('"').collect();
    known
        .iter()
        .filter(|key| !named.contains(key.as_str()) && !beginnings.iter().any(|start| key.starts_with(start)))
        .map(|key| format!("text key `{key}` is not used by any code: remove it, or name it whole where it is used"))
        .collect()
}

fn gather_code(folder: &Path, code: &mut String) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather_code(&path, code)?;
        } else if path.extension().is_some_and(|e| e == "rs" || e == "js") {
            code.push_str(&std::fs::read_to_string(&path)?);
            code.push('\n');
        }
    }
    Ok(())
}
