//! Values of facts: what a register, an answer or a test can say, and how it is written in JSON.

use std::collections::BTreeMap;

use kernel::Date;

/// A known value. There are no fractions: money is whole yen and ages are whole years or months.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// A whole number: yen, years, months, people.
    Int(i64),
    /// Words or a code.
    Text(String),
    /// A civil day. In JSON: `"2026-04-01"`.
    Date(Date),
    /// Several values.
    List(Vec<Value>),
    /// Values by name. A name that is absent is unknown.
    Map(BTreeMap<String, Value>),
}

/// Why a JSON value is no value of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// `null` says nothing: what is unknown is left out.
    #[error("null is no value: leave out what is unknown")]
    Null,
    /// Fractions are not used.
    #[error("only whole numbers up to 19 digits are used")]
    Fraction,
}

impl Value {
    /// Reads JSON. A string of the form `YYYY-MM-DD` that is a day of the calendar becomes a date;
    /// `null` inside an object leaves that name unknown.
    pub fn from_json(json: &serde_json::Value) -> Result<Value, ValueError> {
        use serde_json::Value as J;
        Ok(match json {
            J::Null => return Err(ValueError::Null),
            J::Bool(b) => Value::Bool(*b),
            J::Number(n) => Value::Int(n.as_i64().ok_or(ValueError::Fraction)?),
            J::String(s) => match day(s) {
                Some(date) => Value::Date(date),
                None => Value::Text(s.clone()),
            },
            J::Array(items) => Value::List(items.iter().map(Value::from_json).collect::<Result<_, _>>()?),
            J::Object(map) => Value::Map(
                map.iter()
                    .filter(|(_, v)| !v.is_null())
                    .map(|(k, v)| Ok((k.clone(), Value::from_json(v)?)))
                    .collect::<Result<_, ValueError>>()?,
            ),
        })
    }

    /// Writes JSON; a date becomes `"YYYY-MM-DD"`.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as J;
        match self {
            Value::Bool(b) => J::Bool(*b),
            Value::Int(i) => J::from(*i),
            Value::Text(s) => J::String(s.clone()),
            Value::Date(d) => J::String(d.to_string()),
            Value::List(items) => J::Array(items.iter().map(Value::to_json).collect()),
            Value::Map(map) => J::Object(map.iter().map(|(k, v)| (k.clone(), v.to_json())).collect()),
        }
    }

    /// The truth, where this is one.
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(b) = self { Some(*b) } else { None }
    }

    /// The whole number, where this is one.
    pub fn as_int(&self) -> Option<i64> {
        if let Value::Int(i) = self { Some(*i) } else { None }
    }

    /// The words, where these are some.
    pub fn as_text(&self) -> Option<&str> {
        if let Value::Text(s) = self { Some(s) } else { None }
    }

    /// The day, where this is one.
    pub fn as_date(&self) -> Option<Date> {
        if let Value::Date(d) = self { Some(*d) } else { None }
    }

    /// The values, where this is a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        if let Value::List(items) = self { Some(items) } else { None }
    }

    /// The values by name, where this is a map.
    pub fn as_map(&self) -> Option<&BTreeMap<String, Value>> {
        if let Value::Map(map) = self { Some(map) } else { None }
    }
}

/// A day written `YYYY-MM-DD` and nothing else.
pub(crate) fn day(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
    if shaped { text.parse().ok() } else { None }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}
impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Int(value)
    }
}
impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Value::Int(value.into())
    }
}
impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Value::Int(value.into())
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Self {
        day(value).map_or_else(|| Value::Text(value.to_owned()), Value::Date)
    }
}
impl From<String> for Value {
    fn from(value: String) -> Self {
        day(&value).map_or(Value::Text(value), Value::Date)
    }
}
impl From<Date> for Value {
    fn from(value: Date) -> Self {
        Value::Date(value)
    }
}
impl From<Vec<Value>> for Value {
    fn from(value: Vec<Value>) -> Self {
        Value::List(value)
    }
}
impl From<BTreeMap<String, Value>> for Value {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Value::Map(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_comes_back_as_it_went() {
        let json = serde_json::json!({"a": [1, true, "x", "2026-04-01"], "b": {"c": null, "d": "2026-02-30"}});
        let value = Value::from_json(&json).unwrap();
        let back = serde_json::json!({"a": [1, true, "x", "2026-04-01"], "b": {"d": "2026-02-30"}});
        assert_eq!(value.to_json(), back);
        assert_eq!(value.as_map().unwrap()["a"].as_list().unwrap()[3].as_date().unwrap().year(), 2026);
        assert_eq!(Value::from_json(&serde_json::json!(1.5)), Err(ValueError::Fraction));
    }
}
