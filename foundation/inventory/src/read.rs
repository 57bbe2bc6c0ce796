//! Reading a cell: what was said becomes a value, and what is odd about it is named. Any text at all can be read.
//!
//! | module | subject |
//! |---|---|
//! | [`fold`] | widths, brackets, circles and dashes made even, for comparing |
//! | [`choice`] | choices of a list, by code, label or both; several in a cell |
//! | [`count`] | numbers of cases, shares |
//! | [`span`] | lengths of time |
//! | [`law`] | numbers of laws |
//! | [`article`] | articles of laws |
//! | [`plain`] | words, names, addresses, years, days |
//! | [`row`] | what one cell says about another: zeros that mean unknown |

pub mod article;
pub mod choice;
pub mod count;
pub mod fold;
pub mod law;
pub mod plain;
pub mod row;
pub mod span;

use std::collections::HashMap;

use crate::field::{Field, Shape};
use crate::odd::Odd;
use crate::value::Value;

/// What was understood of a cell, and what is odd about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What was understood.
    pub value: Value,
    /// What is odd.
    pub odd: Option<Odd>,
}

impl Reading {
    /// Understood without doubt.
    pub fn plain(value: Value) -> Reading {
        Reading { value, odd: None }
    }

    /// With something odd about it.
    pub fn odd(value: Value, odd: Odd) -> Reading {
        Reading { value, odd: Some(odd) }
    }
}

/// How many readings a [`Reader`] remembers; a survey says the same few thousand things over and over.
const REMEMBERED: usize = 50_000;

/// Reads cells and remembers what it read, because tables repeat themselves.
#[derive(Debug, Default)]
pub struct Reader {
    known: HashMap<(Field, String), Reading>,
}

impl Reader {
    /// Reads a cell of a field.
    pub fn read(&mut self, field: Field, said: &str) -> Reading {
        if matches!(field.shape(), Shape::Text | Shape::Count | Shape::Percent) {
            return read(field, said);
        }
        let key = (field, said.to_owned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let reading = read(field, said);
        if self.known.len() < REMEMBERED {
            self.known.insert(key, reading.clone());
        }
        reading
    }
}

/// Reads a cell of a field.
pub fn read(field: Field, said: &str) -> Reading {
    let reading = by_shape(field, said);
    let is_name = matches!(field, Field::Number | Field::Title | Field::Law | Field::Office);
    if is_name && reading.odd.is_none() && said.trim().contains('\n') {
        return Reading { odd: Some(Odd::Lines), ..reading };
    }
    reading
}

fn by_shape(field: Field, said: &str) -> Reading {
    // Long words are neither blank nor a dash.
    if matches!(field.shape(), Shape::Text) && said.len() > 16 && !said.contains('\u{fffd}') {
        let reading = plain::text(said);
        if reading.value != Value::Text(String::new()) {
            return reading;
        }
    }
    let folded = fold::folded(said);
    // Nothing said is not "no".
    if folded.is_empty() {
        let odd = said.chars().any(|c| !c.is_whitespace() && c != '\u{feff}').then_some(Odd::Control);
        return Reading { value: Value::Unknown, odd };
    }
    if fold::is_dash(&folded) {
        return Reading::plain(Value::None);
    }
    let reading = match field.shape() {
        Shape::Text => plain::text(said),
        Shape::Names => plain::names(said),
        Shape::One(list) => choice::one(list, said),
        Shape::Some(list) => choice::some(list, said),
        Shape::Count => count::count(&folded),
        Shape::Percent => count::percent(&folded),
        Shape::Span => span::span(&folded),
        Shape::Law => law::law(&folded),
        Shape::Articles => article::articles(said),
        Shape::Link => plain::link(said),
        Shape::Year => plain::year(said),
        Shape::Day => plain::day(said),
    };
    let broken = reading.odd.is_none() && said.contains('\u{fffd}');
    if broken { Reading { odd: Some(Odd::Broken), ..reading } } else { reading }
}
