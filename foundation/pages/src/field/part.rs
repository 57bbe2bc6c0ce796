//! One part of a compound field: its own label, help and errors, tied to its control.

use maud::{Markup, html};
use text::Wording;

use super::Field;
use super::choice::Choice;

/// How a part is wired: the name of its control, the ids that describe it, and `aria-invalid`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wiring {
    /// Name and id of the control.
    pub name: String,
    /// The ids of what describes it.
    pub described_by: Option<String>,
    /// `aria-invalid`.
    pub invalid: Option<&'static str>,
}

/// A part with one control. `key` is the key of its label; a key with `-help` at its end helps, where there is one.
pub fn part(words: &Wording, field: &Field, part: &str, key: &str, control: &dyn Fn(Wiring) -> Markup) -> Markup {
    let name = format!("{}-{part}", field.name);
    let help = words.look(&format!("{key}-help"));
    let help_id = help.as_ref().map(|_| format!("{name}-help"));
    let (errors, error_id) = field.part_errors(words, part);
    let ids: Vec<String> = [help_id.clone(), error_id].into_iter().flatten().collect();
    let wiring = Wiring {
        name: name.clone(),
        described_by: (!ids.is_empty()).then(|| ids.join(" ")),
        invalid: field.part_invalid(part),
    };
    html! {
        div.part {
            label for=(name) { (words.get(key)) }
            @if let Some(help) = &help { p.help id=[help_id] { (help) } }
            (errors)
            (control(wiring))
        }
    }
}

/// A part with two or three radio buttons side by side.
pub fn radios(words: &Wording, field: &Field, part: &str, key: &str, choices: &[Choice], chosen: &str) -> Markup {
    let name = format!("{}-{part}", field.name);
    let (errors, error_id) = field.part_errors(words, part);
    html! {
        fieldset.part aria-describedby=[error_id] {
            legend { (words.get(key)) }
            (errors)
            div.choices.choices-row {
                @for (index, choice) in choices.iter().enumerate() {
                    @let id = if index == 0 { name.clone() } else { format!("{name}-{}", index + 1) };
                    div.choice {
                        input id=(id) type="radio" name=(name) value=(choice.value) checked[choice.value == chosen];
                        label for=(id) { (choice.label) }
                    }
                }
            }
        }
    }
}
