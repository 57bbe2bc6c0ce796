//! An account that money is paid to: bank, branch, kind, number, holder in kana.

use maud::{Markup, html};
use text::Wording;

use super::Field;
use super::choice::Choice;
use super::input::{Input, Kind};

/// An account as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Four digits.
    pub bank: String,
    /// The bank's name.
    pub bank_name: String,
    /// Three digits.
    pub branch: String,
    /// The branch's name.
    pub branch_name: String,
    /// `ordinary` or `current`.
    pub kind: String,
    /// Seven digits.
    pub number: String,
    /// The holder in kana.
    pub holder: String,
}

/// The parts in a fieldset.
pub fn account(words: &Wording, field: &Field, typed: &Typed) -> Markup {
    let part = |part: &str, kind: Kind, value: &str, width: Option<u8>| {
        let name = format!("{}-{part}", field.name);
        let help = words.look(&format!("pages-account-{part}-help"));
        let help_id = format!("{name}-help");
        let mut input = Input::new(kind, value).autocomplete("off");
        if let Some(width) = width {
            input = input.width(width);
        }
        html! {
            div.part {
                label for=(name) { (words.get(&format!("pages-account-{part}"))) }
                @if let Some(help) = &help { p.help id=(help_id) { (help) } }
                (input.control(words, &name, help.as_ref().map(|_| help_id.clone()), field.part_invalid(part)))
            }
        }
    };
    field.compound(
        words,
        &html! {
            div.part-pair { (part("bank-name", Kind::Text, &typed.bank_name, None)) (part("bank", Kind::Digits, &typed.bank, Some(4))) }
            div.part-pair { (part("branch-name", Kind::Text, &typed.branch_name, None)) (part("branch", Kind::Digits, &typed.branch, Some(4))) }
            (kind(words, field, &typed.kind))
            (part("number", Kind::Digits, &typed.number, Some(8)))
            (part("holder", Kind::Kana, &typed.holder, None))
        },
    )
}

fn kind(words: &Wording, field: &Field, chosen: &str) -> Markup {
    let name = format!("{}-kind", field.name);
    let choices = ["ordinary", "current"].map(|kind| Choice::new(kind, words.get(&format!("pages-account-kind-{kind}"))));
    html! {
        fieldset.part {
            legend { (words.get("pages-account-kind")) }
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
