//! Drift: in which data a municipality's service differs from the base that it inherits from, shown to officers.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value as Json;

use crate::pack::Pack;

/// How a value differs from the base's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Only the municipality has it.
    Added,
    /// Only the base has it.
    Removed,
    /// Both have it, with other contents.
    Changed,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference {
    /// Where: `criterion[adult].when`, `text/ja/title`, `letters/approved`.
    pub field: String,
    /// How it differs.
    pub change: Change,
    /// What the base says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<Json>,
    /// What the municipality says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<Json>,
}

/// Fields that differ between any two services and say nothing about drift.
const OWN_BY_NATURE: [&str; 6] = ["id", "owner", "extends", "base", "checked_on", "document_series"];

/// Everything in which `own` differs from `base`: fields, entries by id, texts by key, letters by name.
pub fn drift(base: &Pack, own: &Pack) -> Vec<Difference> {
    let json = |pack: &Pack| {
        let mut json = serde_json::to_value(&pack.definition).unwrap_or_default();
        if let Json::Object(fields) = &mut json {
            fields.retain(|name, _| !OWN_BY_NATURE.contains(&name.as_str()));
        }
        json
    };
    let mut found = Vec::new();
    values("", &json(base), &json(own), &mut found);
    let texts = |pack: &Pack| {
        let all = pack.texts.iter();
        all.flat_map(|(lang, words)| words.iter().map(move |(key, text)| (format!("text/{lang}/{key}"), text.clone())))
            .collect()
    };
    by_name(&texts(base), &texts(own), &mut found);
    let letters =
        |pack: &Pack| pack.letters.iter().map(|(name, text)| (format!("letters/{name}"), text.clone())).collect();
    by_name(&letters(base), &letters(own), &mut found);
    found
}

fn by_name(base: &BTreeMap<String, String>, own: &BTreeMap<String, String>, found: &mut Vec<Difference>) {
    let names: BTreeSet<&String> = base.keys().chain(own.keys()).collect();
    for name in names {
        one(name, base.get(name).map(|t| Json::from(t.as_str())), own.get(name).map(|t| Json::from(t.as_str())), found);
    }
}

/// Notes a difference between two values as a whole.
fn one(field: &str, base: Option<Json>, own: Option<Json>, found: &mut Vec<Difference>) {
    let change = match (&base, &own) {
        (None, Some(_)) => Change::Added,
        (Some(_), None) => Change::Removed,
        (Some(base), Some(own)) if base != own => Change::Changed,
        _ => return,
    };
    found.push(Difference { field: field.to_owned(), change, base, own });
}

fn values(path: &str, base: &Json, own: &Json, found: &mut Vec<Difference>) {
    match (base, own) {
        (Json::Object(base), Json::Object(own)) => {
            let mut names: Vec<&String> = base.keys().collect();
            names.extend(own.keys().filter(|name| !base.contains_key(*name)));
            for name in names {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match (base.get(name), own.get(name)) {
                    (Some(base), Some(own)) => values(&path, base, own, found),
                    (base, own) => one(&path, base.cloned(), own.cloned(), found),
                }
            }
        }
        (Json::Array(base), Json::Array(own)) if base.iter().chain(own).all(|item| item["id"].is_string()) => {
            let ids: Vec<&Json> = base.iter().chain(own).map(|item| &item["id"]).collect();
            let mut seen = BTreeSet::new();
            for id in ids.into_iter().filter_map(Json::as_str).filter(|id| seen.insert(*id)) {
                let path = format!("{path}[{id}]");
                let of = |items: &[Json]| items.iter().find(|item| item["id"] == id).cloned();
                match (of(base), of(own)) {
                    (Some(base), Some(own)) => values(&path, &base, &own, found),
                    (base, own) => one(&path, base, own, found),
                }
            }
        }
        (base, own) => one(path, Some(base.clone()), Some(own.clone()), found),
    }
}
