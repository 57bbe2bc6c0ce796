//! A child who is not in the register yet: name, kana, birth date, sex as in the notification of birth.

use maud::{Markup, html};
use text::Wording;

use super::choice::Choice;
use super::input::{Input, Kind};
use super::{Field, date};

/// A child as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Name.
    pub name: String,
    /// Its reading.
    pub kana: String,
    /// Birth date.
    pub born: date::Typed,
    /// `male` or `female`; empty where not chosen.
    pub sex: String,
}

/// The parts in a fieldset.
pub fn new_child(words: &Wording, field: &Field, typed: &Typed) -> Markup {
    field.compound(words, &html! { (name_and_birth(words, field, typed, "child", false)) (sex(words, field, &typed.sex)) })
}

/// The same for the applicant, whom no register knows: without the sex.
pub fn applicant(words: &Wording, field: &Field, typed: &Typed) -> Markup {
    field.compound(words, &name_and_birth(words, field, typed, "person", true))
}

fn name_and_birth(words: &Wording, field: &Field, typed: &Typed, who: &str, own: bool) -> Markup {
    let part = |part: &str, kind: Kind, value: &str, token: &str| {
        let name = format!("{}-{part}", field.name);
        html! {
            div.part {
                label for=(name) { (words.get(&format!("pages-{who}-{part}"))) }
                (Input::new(kind, value).autocomplete(token).control(words, &name, None, field.part_invalid(part)))
            }
        }
    };
    html! {
        (part("name", Kind::Text, &typed.name, if own { "name" } else { "off" }))
        (part("kana", Kind::Kana, &typed.kana, "off"))
        fieldset.part id={ (field.name) "-birth" } tabindex="-1" {
            legend { (words.get(&format!("pages-{who}-birth"))) }
            (date::parts(words, field, "birth-", &typed.born, own))
        }
    }
}

fn sex(words: &Wording, field: &Field, chosen: &str) -> Markup {
    let name = format!("{}-sex", field.name);
    let choices = ["female", "male"].map(|sex| Choice::new(sex, words.get(&format!("pages-child-sex-{sex}"))));
    html! {
        fieldset.part {
            legend { (words.get("pages-child-sex")) }
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
