//! Words: every key that a service needs, in every language offered, and keys that nothing asks for.

use std::collections::{BTreeMap, BTreeSet};

use forms::QuestionKind;
use kernel::Lang;

use super::{Found, questions_of};
use crate::definition::Definition;
use crate::fault::{Fault, nearest};
use crate::node::Step;
use crate::place::{File, Place};
use crate::words;

/// The keys that a service needs, each with what it words, and those that it may have.
struct Keys<'a> {
    needed: BTreeMap<String, Vec<Step<'a>>>,
    allowed: BTreeSet<String>,
}

/// Keys that every service needs.
const ALWAYS: [&str; 4] = ["title", "summary", "what-you-get", "keywords"];
/// Keys that any service may have.
const SOMETIMES: [&str; 3] = ["how-long", "how-to", "contact"];

impl<'a> Keys<'a> {
    fn of(definition: &'a Definition, letters: &[String]) -> Keys<'a> {
        let mut keys = Keys { needed: BTreeMap::new(), allowed: SOMETIMES.map(str::to_owned).into() };
        for key in ALWAYS {
            keys.needed.insert(key.to_owned(), Vec::new());
        }
        let mut need = |prefix: &str, list: &'a str, ids: Vec<&String>| {
            for (n, id) in ids.into_iter().enumerate() {
                keys.needed.insert(format!("{prefix}-{id}"), vec![list.into(), n.into()]);
            }
        };
        need("c", "criterion", definition.criteria.iter().map(|c| &c.id).collect());
        need("e", "evidence", definition.evidence.iter().map(|e| &e.id).collect());
        need("s", "step", definition.steps.iter().map(|s| &s.id).collect());
        need("a", "award", definition.awards.iter().map(|a| &a.id).collect());
        need("r", "refusal_grounds", definition.refusal_grounds.iter().collect());
        need("page", "page", definition.pages.iter().map(|p| &p.id).collect());
        keys.allowed.extend(definition.evidence.iter().map(|evidence| format!("e-{}-help", evidence.id)));
        keys.allowed.extend(definition.pages.iter().map(|page| format!("page-{}-help", page.id)));
        for (page, n, question) in questions_of(definition) {
            let path = vec!["page".into(), page.into(), "question".into(), n.into()];
            let key = format!("q-{}", question.id);
            keys.allowed.insert(format!("{key}-help"));
            keys.allowed.insert(format!("{key}-error"));
            if question.valid_when.is_some() && question.kind != QuestionKind::Consent {
                keys.needed.insert(format!("{key}-error"), path.clone());
            }
            for (c, choice) in question.choices.iter().enumerate() {
                let path = path.iter().copied().chain(["choice".into(), c.into()]).collect();
                keys.needed.insert(format!("{key}-{}", choice.id), path);
                keys.allowed.insert(format!("{key}-{}-help", choice.id));
            }
            keys.needed.insert(key, path);
        }
        for word in letters {
            keys.needed.insert(word.clone(), vec!["letters".into()]);
        }
        keys
    }

    fn knows(&self, key: &str) -> bool {
        self.needed.contains_key(key) || self.allowed.contains(key)
    }
}

/// Everything about words.
pub(super) fn check(definition: &Definition, found: &mut Found<'_>) {
    let letters: Vec<String> = found.draft.letters.values().flat_map(|file| letter_words(&file.text)).collect();
    let keys = Keys::of(definition, &letters);
    for lang in Lang::OFFERED {
        if !definition.base {
            missing(&keys, lang, found);
        }
        unused(&keys, lang, definition.base, found);
        references(lang, definition.base, found);
    }
}

/// What messages place between braces: a pack's words take no values, and other messages must exist.
fn references(lang: Lang, base: bool, found: &mut Found<'_>) {
    let Some(all) = found.draft.words.get(&lang) else { return };
    let own = all.iter().filter(|(_, message)| found.draft.owns(&message.place.file.path));
    let mut faults = Vec::new();
    for (key, message) in own {
        for name in words::references(&message.source) {
            let number = name.chars().all(|c| c.is_ascii_digit());
            let wrong = if name.starts_with('$') {
                format!("“{{ {name} }}” is not filled in: the words of a pack take no values")
            } else if !number && !base && !all.contains_key(name) {
                format!("there are no words “{name}” to place here")
            } else {
                continue;
            };
            let near = nearest(name, all.keys().map(String::as_str)).map(str::to_owned);
            faults.push(Fault::error("reference", &message.place, key, wrong).maybe(near));
        }
    }
    found.faults.extend(faults);
}

/// The keys that a letter asks for: `word("l-note")`.
fn letter_words(typst: &str) -> Vec<String> {
    let asked = typst.split("word(\"").skip(1);
    asked.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

fn missing(keys: &Keys<'_>, lang: Lang, found: &mut Found<'_>) {
    let path = found.draft.folder.toml.path.replace("service.toml", &format!("text/{lang}.ftl"));
    let Some(words) = found.draft.words.get(&lang) else {
        let place = Place::top(&File::new(path, ""));
        let wrong = format!("there are no words in {lang}");
        found.tell(Fault::error("missing-text", &place, "", wrong)).right(format!("text/{lang}.ftl"));
        return;
    };
    // A missing key is shown at the end of the file, where it would be written.
    let file = found.draft.folder.texts.get(&lang).cloned().unwrap_or_else(|| File::new(path, ""));
    let end = file.text.trim_end().len();
    let place = Place { file, start: end, end };
    let absent: Vec<_> = keys.needed.iter().filter(|(key, _)| !words.contains_key(*key)).collect();
    for (key, of) in absent {
        let (_, field) = found.draft.tree.follow(of);
        let whose = if of.is_empty() { String::new() } else { format!(", the words of {field}") };
        let wrong = format!("“{key}” is missing{whose}");
        found.tell(Fault::error("missing-text", &place, key, wrong)).right(format!("{key} = …"));
    }
}

fn unused(keys: &Keys<'_>, lang: Lang, base: bool, found: &mut Found<'_>) {
    let Some(all) = found.draft.words.get(&lang) else { return };
    let own = all.iter().filter(|(_, message)| found.draft.owns(&message.place.file.path));
    let used_by_others = |key: &str| all.values().any(|message| words::references(&message.source).contains(&key));
    let mut faults = Vec::new();
    for (key, message) in own {
        // A base may word what only its children have.
        if base || keys.knows(key) || used_by_others(key) {
            continue;
        }
        let wrong = format!("nothing asks for “{key}”");
        let absent = keys.needed.keys().filter(|known| !all.contains_key(*known)).map(String::as_str);
        let near = nearest(key, absent).map(str::to_owned);
        faults.push(Fault::warning("unused-text", &message.place, key, wrong).maybe(near));
    }
    found.faults.extend(faults);
}
