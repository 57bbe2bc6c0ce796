//! The cells of an entry as they were said, and what is understood of them. The originals are what is kept; what is
//! understood is worked out from them, so it can be worked out better tomorrow.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::field::Field;
use crate::odd::Odd;
use crate::read;
use crate::value::{Chosen, Span, Value};

/// Before the header of a column that is none of ours.
const OTHER: &str = "x:";

/// The cells of an entry as they were said. What was left blank is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cells {
    fields: BTreeMap<Field, String>,
    other: BTreeMap<String, String>,
}

impl Cells {
    /// What was said in a field; nothing where it was left blank.
    pub fn get(&self, field: Field) -> &str {
        self.fields.get(&field).map_or("", String::as_str)
    }

    /// Says something in a field; an empty text takes it away.
    pub fn set(&mut self, field: Field, said: impl Into<String>) {
        let said = said.into();
        if said.is_empty() {
            self.fields.remove(&field)
        } else {
            self.fields.insert(field, said)
        };
    }

    /// The fields in which something was said.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &str)> {
        self.fields.iter().map(|(field, said)| (*field, said.as_str()))
    }

    /// Columns that are none of ours, by their header.
    pub fn other(&self) -> impl Iterator<Item = (&str, &str)> {
        self.other.iter().map(|(header, said)| (header.as_str(), said.as_str()))
    }

    /// What was said in a column that is none of ours.
    pub fn get_other(&self, header: &str) -> &str {
        self.other.get(header).map_or("", String::as_str)
    }

    /// Keeps what was said in a column that is none of ours.
    pub fn set_other(&mut self, header: &str, said: impl Into<String>) {
        let said = said.into();
        if said.is_empty() {
            self.other.remove(header)
        } else {
            self.other.insert(header.to_owned(), said)
        };
    }

    /// As JSON, always in the same order.
    pub fn to_json(&self) -> String {
        let mut map: Map<String, Json> = Map::new();
        for (field, said) in self.fields() {
            map.insert(field.key().to_owned(), said.into());
        }
        for (header, said) in self.other() {
            map.insert(format!("{OTHER}{header}"), said.into());
        }
        Json::Object(map).to_string()
    }

    /// From JSON. A key that this program does not know is kept as a column of its own.
    pub fn from_json(json: &str) -> Option<Cells> {
        let map: Map<String, Json> = serde_json::from_str(json).ok()?;
        let mut cells = Cells::default();
        for (key, said) in map {
            let said = said.as_str()?.to_owned();
            match (Field::of_key(&key), key.strip_prefix(OTHER)) {
                (Some(field), _) => cells.set(field, said),
                (None, Some(header)) => cells.set_other(header, said),
                (None, None) => cells.set_other(&key, said),
            }
        }
        Some(cells)
    }

    /// What is understood of them.
    pub fn understood(&self) -> Understood {
        self.understood_by(&mut read::Reader::default())
    }

    /// The same, by a reader that remembers other rows.
    pub fn understood_by(&self, reader: &mut read::Reader) -> Understood {
        let mut values = BTreeMap::new();
        let mut odd = Vec::new();
        for (field, said) in self.fields() {
            let reading = reader.read(field, said);
            odd.extend(reading.odd.map(|one| (field, one)));
            values.insert(field, reading.value);
        }
        odd.extend(read::row::counts(&mut values));
        Understood { values, odd }
    }
}

/// What is understood of an entry's cells.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    values: BTreeMap<Field, Value>,
    /// What is odd about which field.
    pub odd: Vec<(Field, Odd)>,
}

impl Understood {
    /// The value of a field.
    pub fn get(&self, field: Field) -> &Value {
        self.values.get(&field).unwrap_or(&Value::Unknown)
    }

    /// The choices made in a field; none where they are not known.
    pub fn choices(&self, field: Field) -> Option<&[Chosen]> {
        match self.get(field) {
            Value::Choices(chosen) => Some(chosen),
            Value::None => Some(&[]),
            _ => None,
        }
    }

    /// The name of the one choice made in a field.
    pub fn choice(&self, field: Field) -> Option<&'static str> {
        self.choices(field)?.first().map(|chosen| chosen.name())
    }

    /// A number of cases.
    pub fn count(&self, field: Field) -> Option<u64> {
        match self.get(field) {
            Value::Count(count) => Some(*count),
            _ => None,
        }
    }

    /// A time.
    pub fn span(&self, field: Field) -> Option<Span> {
        match self.get(field) {
            Value::Span(span) => Some(*span),
            _ => None,
        }
    }

    /// An address on the web.
    pub fn link(&self, field: Field) -> Option<&str> {
        match self.get(field) {
            Value::Link(link) => Some(link),
            _ => None,
        }
    }
}
