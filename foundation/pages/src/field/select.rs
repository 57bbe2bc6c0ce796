//! One of many: a native list. For fewer than eight choices take radio buttons, which need one tap less.

use maud::{Markup, html};
use text::Wording;

use super::Field;

/// A named group of options; an empty name means no group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// The group's name.
    pub label: String,
    /// Values and words.
    pub options: Vec<(String, String)>,
}

/// A native list in its frame, beginning with 「選んでください」.
pub fn select(words: &Wording, field: &Field, groups: &[Group], chosen: &str) -> Markup {
    field.one(words, &control(words, &field.name, groups, chosen, field.described_by(), field.invalid()))
}

/// The list alone, with its wiring.
pub fn control(
    words: &Wording,
    name: &str,
    groups: &[Group],
    chosen: &str,
    described_by: Option<String>,
    invalid: Option<&str>,
) -> Markup {
    let known = chosen.is_empty() || groups.iter().any(|group| group.options.iter().any(|(value, _)| value == chosen));
    let options = |group: &Group| {
        html! { @for (value, label) in &group.options { option value=(value) selected[value == chosen] { (label) } } }
    };
    html! {
        span.select-box {
            select.input.select id=(name) name=(name) aria-describedby=[described_by] aria-invalid=[invalid] {
                option value="" { (words.get("pages-choose")) }
                // What was chosen elsewhere is kept, even where this list does not offer it.
                @if !known { option value=(chosen) selected { (chosen) } }
                @for group in groups {
                    @if group.label.is_empty() { (options(group)) }
                    @else { optgroup label=(group.label) { (options(group)) } }
                }
            }
        }
    }
}
