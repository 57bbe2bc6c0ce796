//! What is known about one person, household, child or business: values by dotted key. What is absent is unknown.

use std::collections::BTreeMap;

use kernel::Date;

use crate::derived::Derived;
use crate::dictionary::hyphened;
use crate::{Dictionary, Value, ValueError};

/// Known facts. Ages come from the birth date unless they are given themselves, so moving the day moves them.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Facts of the dictionary, each at its place, so that a rule finds them without comparing words.
    slots: Vec<Option<Value>>,
    /// Answers by question id, with hyphens.
    answers: BTreeMap<String, Value>,
    /// Facts that the dictionary does not have, by whole key.
    other: BTreeMap<String, Value>,
}

/// Where a fact is kept.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Place {
    Slot(u16),
    Answer(String),
    Other(String),
}

impl Place {
    /// The place of `root.name`.
    pub(crate) fn of(root: &str, name: &str) -> Place {
        if root == "answers" {
            return Place::Answer(hyphened(name));
        }
        let key = format!("{root}.{name}");
        Dictionary::place(&key).map_or(Place::Other(key), Place::Slot)
    }
}

/// Why facts could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {reason}")]
pub struct FactError {
    /// Which fact.
    pub key: String,
    /// What is wrong with its value.
    pub reason: ValueError,
}

impl Default for Facts {
    fn default() -> Self {
        Facts {
            slots: vec![None; Dictionary::builtin().facts().len()],
            answers: BTreeMap::new(),
            other: BTreeMap::new(),
        }
    }
}

impl Facts {
    /// Nothing known.
    pub fn new() -> Facts {
        Facts::default()
    }

    /// Facts from JSON by dotted key, as stored tests write them: `"person.birth_date": "1990-01-01"`. Nested objects
    /// (`"person": {"birth_date": …}`) are the same. `null` is unknown.
    pub fn from_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a String, &'a serde_json::Value)>,
    ) -> Result<Facts, FactError> {
        let mut facts = Facts::default();
        for (key, json) in pairs {
            match Value::from_json(json) {
                Ok(value) => facts.set(key, value),
                Err(ValueError::Null) => {}
                Err(reason) => return Err(FactError { key: key.clone(), reason }),
            }
        }
        Ok(facts)
    }

    /// All known facts as one JSON object by dotted key; [`Facts::from_pairs`] reads it back.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::Value::Object(self.iter().map(|(key, value)| (key, value.to_json())).collect())
    }

    /// Makes a fact known. `set("person.address.town", …)` sets one name inside a map; `set("child", map)` sets each
    /// of its names. A day given as text to a fact that is a date becomes a date.
    pub fn set(&mut self, key: &str, value: impl Into<Value>) {
        let value = value.into();
        let mut parts = key.splitn(3, '.');
        let (root, name, rest) = (parts.next().unwrap_or(key), parts.next(), parts.next());
        let Some(name) = name else {
            if let Value::Map(map) = value {
                for (field, inner) in map {
                    self.set(&format!("{root}.{field}"), inner);
                }
            } else {
                self.other.insert(key.to_owned(), value);
            }
            return;
        };
        let value = Dictionary::settle(key, value);
        let place = Place::of(root, name);
        let value = match rest {
            None => value,
            Some(rest) => within(self.take(&place), rest, value),
        };
        match place {
            Place::Slot(n) => self.slots[usize::from(n)] = Some(value),
            Place::Answer(id) => drop(self.answers.insert(id, value)),
            Place::Other(key) => drop(self.other.insert(key, value)),
        }
    }

    /// Makes a fact unknown again and gives back what was known.
    pub fn forget(&mut self, key: &str) -> Option<Value> {
        let (root, name) = key.split_once('.')?;
        self.take(&Place::of(root, name))
    }

    fn take(&mut self, place: &Place) -> Option<Value> {
        match place {
            Place::Slot(n) => self.slots[usize::from(*n)].take(),
            Place::Answer(id) => self.answers.remove(id),
            Place::Other(key) => self.other.remove(key),
        }
    }

    /// A known fact as it was given; ages that would have to be computed are found by [`Facts::on`].
    pub fn get(&self, key: &str) -> Option<&Value> {
        let mut parts = key.split('.');
        let (root, name) = (parts.next()?, parts.next()?);
        let mut value = self.at(&Place::of(root, name))?;
        for field in parts {
            value = value.as_map()?.get(field)?;
        }
        Some(value)
    }

    /// A known fact as of `today`: as it was given, or an age computed from the birth date.
    pub fn on(&self, key: &str, today: Date) -> Option<Value> {
        if let Some(value) = self.get(key) {
            return Some(value.clone());
        }
        let (parent, field) = key.rsplit_once('.')?;
        let derived = Derived::of(parent, field)?;
        derived.value(self.get(&derived.source(parent))?, today).map(Value::Int)
    }

    #[inline]
    pub(crate) fn at(&self, place: &Place) -> Option<&Value> {
        match place {
            Place::Slot(n) => self.slots[usize::from(*n)].as_ref(),
            Place::Answer(id) => self.answers.get(id),
            Place::Other(key) => self.other.get(key),
        }
    }

    #[inline]
    pub(crate) fn slot(&self, place: u16) -> Option<&Value> {
        self.slots[usize::from(place)].as_ref()
    }

    /// The known facts in the order of the dictionary, then answers, then others.
    pub fn iter(&self) -> impl Iterator<Item = (String, &Value)> {
        let named = Dictionary::builtin().facts().iter().zip(&self.slots);
        let slots = named.filter_map(|(fact, value)| Some((fact.key.clone(), value.as_ref()?)));
        let answers = self.answers.iter().map(|(id, value)| (format!("answers.{id}"), value));
        slots.chain(answers).chain(self.other.iter().map(|(key, value)| (key.clone(), value)))
    }

    /// The children of the household, where they are known.
    pub fn children(&self) -> &[Value] {
        self.get("household.children").and_then(Value::as_list).unwrap_or_default()
    }

    /// These facts with `child.…` telling of one child of the household, by its place in the list.
    pub fn for_child(&self, index: usize) -> Option<Facts> {
        let child = self.children().get(index)?.clone();
        let mut facts = self.clone();
        for slot in Dictionary::builtin().facts().iter().zip(&mut facts.slots) {
            if slot.0.key.starts_with("child.") {
                *slot.1 = None;
            }
        }
        facts.set("child", child);
        Some(facts)
    }

    /// These facts with others laid over them: what `over` knows wins.
    #[must_use]
    pub fn overlaid(mut self, over: &Facts) -> Facts {
        for (slot, newer) in self.slots.iter_mut().zip(&over.slots) {
            if newer.is_some() {
                slot.clone_from(newer);
            }
        }
        self.answers.extend(over.answers.clone());
        self.other.extend(over.other.clone());
        self
    }
}

/// `value` placed at the dotted name `rest` inside a map; what was no map before becomes one.
fn within(outer: Option<Value>, rest: &str, value: Value) -> Value {
    let mut map = if let Some(Value::Map(map)) = outer { map } else { BTreeMap::new() };
    match rest.split_once('.') {
        None => drop(map.insert(rest.to_owned(), value)),
        Some((field, deeper)) => {
            let inner = within(map.remove(field), deeper, value);
            map.insert(field.to_owned(), inner);
        }
    }
    Value::Map(map)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn ages_move_with_the_day() {
        let mut facts = Facts::new();
        facts.set("person.birth_date", "2000-05-05");
        facts.set("household.children", vec![Value::Map(BTreeMap::new())]);
        assert_eq!(facts.on("person.age", date(2026, 5, 4)), Some(Value::Int(25)));
        assert_eq!(facts.on("person.age", date(2026, 5, 5)), Some(Value::Int(26)));
        assert_eq!(facts.on("household.children_count", date(2026, 5, 5)), Some(Value::Int(1)));
        facts.set("person.age", 7);
        assert_eq!(facts.on("person.age", date(2026, 5, 5)), Some(Value::Int(7)));
    }

    #[test]
    fn dotted_names_reach_inside_maps_and_hyphens_are_underscores_in_answers() {
        let mut facts = Facts::new();
        facts.set("person.address.town", "1-1");
        facts.set("person.address.building", "2F");
        assert_eq!(facts.get("person.address.town"), Some(&Value::Text("1-1".into())));
        facts.set("answers.new_child", 1);
        assert_eq!(facts.get("answers.new-child"), Some(&Value::Int(1)));
        let json = facts.to_json();
        assert_eq!(Facts::from_pairs(json.as_object().unwrap()).unwrap(), facts);
    }
}
