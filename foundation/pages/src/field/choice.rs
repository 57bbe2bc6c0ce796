//! One of some choices, several of some choices, yes or no: large targets, native controls.

use maud::{Markup, html};
use text::Wording;

use super::Field;

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// Its words.
    pub label: String,
    /// A second line.
    pub help: Option<String>,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Choice { value: value.into(), label: label.into(), help: None }
    }

    /// With a second line.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// One of some choices: radio buttons.
pub fn one_of(words: &Wording, field: &Field, choices: &[Choice], chosen: &str) -> Markup {
    field.group(
        words,
        &html! { div.choices { @for (index, choice) in choices.iter().enumerate() {
            (item(field, "radio", index, choice, choice.value == chosen))
        } } },
    )
}

/// Several of some choices: checkboxes that share one name.
pub fn some_of(words: &Wording, field: &Field, choices: &[Choice], chosen: &[String]) -> Markup {
    field.group(
        words,
        &html! { div.choices { @for (index, choice) in choices.iter().enumerate() {
            (item(field, "checkbox", index, choice, chosen.contains(&choice.value)))
        } } },
    )
}

/// Yes or no: two radio buttons side by side, values `yes` and `no`.
pub fn yes_no(words: &Wording, field: &Field, chosen: Option<bool>) -> Markup {
    let choices = [Choice::new("yes", words.get("pages-yes")), Choice::new("no", words.get("pages-no"))];
    let chosen = chosen.map_or("", |yes| if yes { "yes" } else { "no" });
    field.group(
        words,
        &html! { div.choices.choices-row { @for (index, choice) in choices.iter().enumerate() {
            (item(field, "radio", index, choice, choice.value == chosen))
        } } },
    )
}

/// One control with its label; the first has the field's name as id, so that an error's link leads to it.
fn item(field: &Field, kind: &str, index: usize, choice: &Choice, checked: bool) -> Markup {
    let id = if index == 0 { field.name.clone() } else { format!("{}-{}", field.name, index + 1) };
    let help_id = format!("{id}-note");
    html! {
        div.choice {
            input id=(id) type=(kind) name=(field.name) value=(choice.value) checked[checked]
                aria-invalid=[(kind == "checkbox").then(|| field.invalid()).flatten()]
                aria-describedby=[choice.help.as_ref().map(|_| &help_id)];
            label for=(id) { (choice.label) }
            @if let Some(help) = &choice.help { p.choice-help id=(help_id) { (help) } }
        }
    }
}
