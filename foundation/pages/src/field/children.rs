//! The children of the household, to be ticked.

use maud::Markup;
use text::Wording;

use super::Field;
use super::choice::{Choice, some_of};

/// A child of the household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    /// Person id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Birth date and age, already worded.
    pub detail: String,
}

/// Boxes to tick, one a child.
pub fn children(words: &Wording, field: &Field, children: &[Child], chosen: &[String]) -> Markup {
    let choices: Vec<Choice> = children
        .iter()
        .map(|child| Choice::new(child.id.clone(), child.name.clone()).help(child.detail.clone()))
        .collect();
    some_of(words, field, &choices, chosen)
}
