//! The types of values as far as they are known before deciding.

use crate::Value;
use crate::dictionary::FactType;

/// The type of a value as far as it is known before deciding.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kin {
    Bool,
    Int,
    Text,
    Date,
    List(Box<Kin>),
    /// A map of a fact (`person.address`) or an element of `household.children`.
    Map(Option<String>),
    /// Not known before deciding, such as an answer.
    Any,
}

impl Kin {
    pub(crate) fn of(kind: FactType, key: &str) -> Kin {
        match kind {
            FactType::Bool => Kin::Bool,
            FactType::Int => Kin::Int,
            FactType::Text => Kin::Text,
            FactType::Date => Kin::Date,
            FactType::Map => Kin::Map(Some(key.to_owned())),
            FactType::List if key == "household.children" => Kin::List(Box::new(Kin::Map(Some("child".to_owned())))),
            FactType::List => Kin::List(Box::new(Kin::Any)),
        }
    }

    pub(crate) fn value(value: &Value) -> Kin {
        match value {
            Value::Bool(_) => Kin::Bool,
            Value::Int(_) => Kin::Int,
            Value::Text(_) => Kin::Text,
            Value::Date(_) => Kin::Date,
            Value::List(items) => Kin::List(Box::new(items.first().map_or(Kin::Any, Kin::value))),
            Value::Map(_) => Kin::Map(None),
        }
    }

    pub(crate) fn fits(&self, other: &Kin) -> bool {
        match (self, other) {
            (Kin::Any, _) | (_, Kin::Any) | (Kin::Map(_), Kin::Map(_)) => true,
            (Kin::List(a), Kin::List(b)) => a.fits(b),
            (a, b) => a == b,
        }
    }

    pub(crate) fn word(&self) -> &'static str {
        match self {
            Kin::List(element) if **element == Kin::Int => "a list of numbers",
            Kin::List(element) if **element == Kin::Text => "a list of texts",
            Kin::Bool => "yes or no",
            Kin::Int => "a number",
            Kin::Text => "text",
            Kin::Date => "a date",
            Kin::List(_) => "a list",
            Kin::Map(_) => "a map",
            Kin::Any => "anything",
        }
    }
}
