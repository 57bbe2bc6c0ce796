//! A TOML document as a tree in which every value keeps its place, so that inherited values are still found in the
//! file where they were written.

use std::sync::Arc;

use serde_json::Value as Json;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fault::Fault;
use crate::place::{File, Place};

/// A value and where it was written.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) value: Shape,
    pub(crate) place: Place,
}

/// What TOML can say. Dates are texts `YYYY-MM-DD`, however they were written.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Table(Vec<Entry>),
    List(Vec<Node>),
    Text(String),
    Int(i64),
    Float(f64),
    Bool(bool),
    Date(String),
}

/// One field of a table.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) name: String,
    /// Where the name stands.
    pub(crate) place: Place,
    pub(crate) node: Node,
}

/// One step into a tree.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step<'a> {
    Field(&'a str),
    Index(usize),
}

impl<'a> From<&'a str> for Step<'a> {
    fn from(name: &'a str) -> Self {
        Step::Field(name)
    }
}

impl From<usize> for Step<'_> {
    fn from(index: usize) -> Self {
        Step::Index(index)
    }
}

/// Reads a TOML file. Faults of syntax are returned beside what could be understood.
pub(crate) fn parse(file: &Arc<File>) -> (Node, Vec<Fault>) {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    let faults = errors
        .iter()
        .map(|error| {
            let span = error.span().unwrap_or_default();
            let place = Place { file: Arc::clone(file), start: span.start, end: span.end };
            Fault::error("syntax", &place, "", format!("not TOML: {}", error.message()))
        })
        .collect();
    (Node { value: table_of(table.get_ref(), file), place: Place::top(file) }, faults)
}

fn table_of(table: &DeTable<'_>, file: &Arc<File>) -> Shape {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(name, value)| Entry {
            name: name.get_ref().clone().into_owned(),
            place: Place { file: Arc::clone(file), start: name.span().start, end: name.span().end },
            node: node_of(value, file),
        })
        .collect();
    entries.sort_by_key(|entry| entry.place.start);
    Shape::Table(entries)
}

fn node_of(value: &Spanned<DeValue<'_>>, file: &Arc<File>) -> Node {
    let place = Place { file: Arc::clone(file), start: value.span().start, end: value.span().end };
    let value = match value.get_ref() {
        DeValue::Table(table) => table_of(table, file),
        DeValue::Array(items) => Shape::List(items.iter().map(|item| node_of(item, file)).collect()),
        DeValue::String(text) => Shape::Text(text.clone().into_owned()),
        DeValue::Boolean(truth) => Shape::Bool(*truth),
        DeValue::Datetime(day) => Shape::Date(day.to_string()),
        DeValue::Float(number) => Shape::Float(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Shape::Int(number),
            Err(_) => Shape::Float(f64::NAN),
        },
    };
    Node { value, place }
}

impl Node {
    /// The fields, where this is a table.
    pub(crate) fn entries(&self) -> &[Entry] {
        if let Shape::Table(entries) = &self.value { entries } else { &[] }
    }

    /// The items, where this is a list.
    pub(crate) fn items(&self) -> &[Node] {
        if let Shape::List(items) = &self.value { items } else { &[] }
    }

    /// The words, where this is a text.
    pub(crate) fn text(&self) -> Option<&str> {
        if let Shape::Text(text) = &self.value { Some(text) } else { None }
    }

    /// The field of this name, where this is a table that has it.
    pub(crate) fn field(&self, name: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.name == name)
    }

    /// The `id` of an entry of a list.
    pub(crate) fn id(&self) -> Option<&str> {
        self.field("id")?.node.text()
    }

    /// Follows a path as far as it goes: the node where it ends and the path as people read it,
    /// with entries by their id: `criterion[adult].when`.
    pub(crate) fn follow(&self, path: &[Step<'_>]) -> (&Node, String) {
        let mut here = self;
        let mut words = String::new();
        let mut lost = false;
        for step in path {
            let next = match step {
                Step::Field(name) => {
                    if !words.is_empty() {
                        words.push('.');
                    }
                    words.push_str(name);
                    here.field(name).map(|entry| &entry.node)
                }
                Step::Index(index) => {
                    let item = here.items().get(*index);
                    let name = item.and_then(Node::id).map_or_else(|| index.to_string(), str::to_owned);
                    words.extend(["[", name.as_ref(), "]"]);
                    item
                }
            };
            match next {
                Some(node) if !lost => here = node,
                _ => lost = true,
            }
        }
        (here, words)
    }

    /// The same value as JSON; dates become texts. A number that JSON lacks becomes null.
    pub(crate) fn to_json(&self) -> Json {
        match &self.value {
            Shape::Table(entries) => {
                Json::Object(entries.iter().map(|entry| (entry.name.clone(), entry.node.to_json())).collect())
            }
            Shape::List(items) => Json::Array(items.iter().map(Node::to_json).collect()),
            Shape::Text(text) | Shape::Date(text) => Json::String(text.clone()),
            Shape::Int(number) => Json::from(*number),
            Shape::Float(number) => Json::from(*number),
            Shape::Bool(truth) => Json::Bool(*truth),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_places() {
        let file = File::new("s.toml", "a = 1\n[[criterion]]\nid = \"adult\"\nwhen = \"x\"\nsince = 2026-04-01\n");
        let (tree, faults) = parse(&file);
        assert!(faults.is_empty());
        let (node, words) = tree.follow(&["criterion".into(), 0.into(), "when".into()]);
        assert_eq!((words.as_str(), node.place.line_column()), ("criterion[adult].when", (4, 8)));
        assert_eq!(tree.to_json()["criterion"][0]["since"], "2026-04-01");
        let (_, faults) = parse(&File::new("s.toml", "a = \nb = 2\nb = 3\n"));
        assert_eq!(faults.iter().map(|f| f.line).collect::<Vec<_>>(), [1, 3]);
    }
}
