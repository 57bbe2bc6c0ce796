//! Values while evaluating: borrowed from the facts and the rule, so that deciding copies nothing.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use kernel::Date;

use crate::Value;

/// A value while evaluating.
#[derive(Debug, Clone)]
pub(crate) enum Val<'e> {
    Bool(bool),
    Int(i64),
    Date(Date),
    Text(&'e str),
    Made(String),
    List(Items<'e>),
    Map(&'e BTreeMap<String, Value>),
}

/// The elements of a list: as given, some of them, or made.
#[derive(Debug, Clone)]
pub(crate) enum Items<'e> {
    Given(&'e [Value]),
    Picked(Vec<&'e Value>),
    Made(Vec<Value>),
}

impl Items<'_> {
    pub(crate) fn len(&self) -> usize {
        match self {
            Items::Given(items) => items.len(),
            Items::Picked(items) => items.len(),
            Items::Made(items) => items.len(),
        }
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Value> {
        match self {
            Items::Given(items) => items.get(index),
            Items::Picked(items) => items.get(index).copied(),
            Items::Made(items) => items.get(index),
        }
    }
}

impl<'e> Val<'e> {
    #[inline]
    pub(crate) fn of(value: &'e Value) -> Val<'e> {
        match value {
            Value::Bool(b) => Val::Bool(*b),
            Value::Int(i) => Val::Int(*i),
            Value::Date(d) => Val::Date(*d),
            Value::Text(s) => Val::Text(s),
            Value::List(items) => Val::List(Items::Given(items)),
            Value::Map(map) => Val::Map(map),
        }
    }

    pub(crate) fn owned(self) -> Value {
        match self {
            Val::Bool(b) => Value::Bool(b),
            Val::Int(i) => Value::Int(i),
            Val::Date(d) => Value::Date(d),
            Val::Text(s) => Value::Text(s.to_owned()),
            Val::Made(s) => Value::Text(s),
            Val::List(Items::Given(items)) => Value::List(items.to_vec()),
            Val::List(Items::Picked(items)) => Value::List(items.into_iter().cloned().collect()),
            Val::List(Items::Made(items)) => Value::List(items),
            Val::Map(map) => Value::Map(map.clone()),
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Val::Text(s) => Some(s),
            Val::Made(s) => Some(s),
            _ => None,
        }
    }
}

/// Whether two values of any type are the same.
pub(crate) fn same(a: &Val<'_>, b: &Val<'_>) -> bool {
    match (a, b) {
        (Val::Bool(a), Val::Bool(b)) => a == b,
        (Val::Int(a), Val::Int(b)) => a == b,
        (Val::Date(a), Val::Date(b)) => a == b,
        (Val::Map(a), Val::Map(b)) => a == b,
        (Val::List(a), Val::List(b)) => a.len() == b.len() && (0..a.len()).all(|n| a.get(n) == b.get(n)),
        _ => matches!((a.text(), b.text()), (Some(a), Some(b)) if a == b),
    }
}

/// The order of two values of one type that has one.
pub(crate) fn order(a: &Val<'_>, b: &Val<'_>) -> Option<Ordering> {
    match (a, b) {
        (Val::Int(a), Val::Int(b)) => Some(a.cmp(b)),
        (Val::Date(a), Val::Date(b)) => Some(a.cmp(b)),
        (Val::Bool(a), Val::Bool(b)) => Some(a.cmp(b)),
        _ => Some(a.text()?.cmp(b.text()?)),
    }
}
