//! Folders and owners, ids that are used twice or misspelt, and names of other services that lead nowhere.

use std::collections::HashSet;

use kernel::OwnerCode;

use super::Found;
use crate::definition::{Definition, ServiceKey};
use crate::fault::{Fault, nearest, suggestion};
use crate::load::Drafts;
use crate::node::Step;

/// The folders' names against what the definition says of itself.
pub(super) fn folder(found: &mut Found<'_>) {
    let (owner, id) = found.draft.folder.name.clone();
    if let Err(error) = owner.parse::<OwnerCode>() {
        let place = crate::place::Place::top(&found.draft.folder.toml);
        let wrong = format!("the folder “{owner}” should be named by its owner's code: {error}");
        found.tell(Fault::error("owner-folder", &place, "owner", wrong)).right("packs/<owner code>/<service>/");
    }
    for (field, folder) in [("owner", owner), ("id", id)].into_iter().filter(|_| found.draft.parsed) {
        let (node, _) = found.draft.tree.follow(&[field.into()]);
        if let Some(said) = node.text().filter(|said| *said != folder).map(str::to_owned) {
            let wrong = format!("“{said}” stands here, but the folder is named “{folder}”");
            found.error("folder-mismatch", &[field.into()], wrong).right(format!("{field} = \"{folder}\""));
        }
    }
}

/// Ids: lower-case words with hyphens, each once. Those of pages and questions are the form's to check.
pub(super) fn ids(definition: &Definition, found: &mut Found<'_>) {
    fn of<T>(items: &[T], id: impl Fn(&T) -> &String) -> Vec<(usize, String)> {
        items.iter().map(|item| id(item).clone()).enumerate().collect()
    }
    let lists = [
        ("criterion", of(&definition.criteria, |c| &c.id)),
        ("evidence", of(&definition.evidence, |e| &e.id)),
        ("step", of(&definition.steps, |s| &s.id)),
        ("award", of(&definition.awards, |a| &a.id)),
    ];
    for (list, ids) in lists {
        let mut seen = HashSet::new();
        for (n, id) in ids {
            one(&id, &[list.into(), n.into(), "id".into()], &mut seen, found);
        }
    }
    let mut seen = HashSet::new();
    for (n, ground) in definition.refusal_grounds.iter().enumerate() {
        one(ground, &["refusal_grounds".into(), n.into()], &mut seen, found);
    }
}

fn one(id: &str, path: &[Step<'_>], seen: &mut HashSet<String>, found: &mut Found<'_>) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || id.starts_with('-') || !id.chars().all(plain) {
        let right = id.trim().to_ascii_lowercase().replace([' ', '_'], "-");
        let right = (right.chars().all(plain) && !right.is_empty()).then_some(right);
        let wrong = format!("“{id}” is no id: use lower-case letters, digits and hyphens");
        found.error("bad-id", path, wrong).maybe(right);
    } else if !seen.insert(id.to_owned()) {
        found.error("duplicate-id", path, format!("“{id}” is the id of an entry before this one")).right("another id");
    }
}

/// Services named in `together` that do not exist.
pub(super) fn pointers(definition: &Definition, drafts: &Drafts, found: &mut Found<'_>) {
    for (n, together) in definition.together.iter().enumerate() {
        let path = [Step::from("together"), n.into()];
        match (&together.service, &together.municipal) {
            (Some(key), None) => service(key, definition, &[path[0], path[1], "service".into()], drafts, found),
            (None, Some(id)) => {
                let ids =
                    || drafts.all.keys().filter(|(owner, _)| *owner != definition.owner.to_string()).map(|(_, id)| id);
                if !ids().any(|known| known == id) {
                    let right = nearest(id, ids().map(String::as_str)).map(str::to_owned);
                    let wrong = format!("no municipality has a service “{id}”");
                    found.error("no-service", &[path[0], path[1], "municipal".into()], wrong).maybe(right);
                }
            }
            _ => found
                .error("together", &path, "an entry names one service")
                .right("service = \"130001/…\" or municipal = \"…\""),
        }
    }
}

fn service(key: &ServiceKey, definition: &Definition, path: &[Step<'_>], drafts: &Drafts, found: &mut Found<'_>) {
    if *key == definition.key() {
        found.error("no-service", path, "the service names itself").right("another service");
        return;
    }
    match drafts.find(key) {
        Some(other) if other.definition.as_ref().is_some_and(|other| other.base) => {
            found
                .error("no-service", path, format!("{key} is a base to inherit from and not offered itself"))
                .maybe(None);
        }
        Some(_) => {}
        None => {
            let names: Vec<String> = drafts.all.keys().map(|(owner, id)| format!("{owner}/{id}")).collect();
            let right = suggestion(&key.to_string(), names.iter().map(String::as_str));
            found.error("no-service", path, format!("there is no service {key}")).maybe(right);
        }
    }
}
