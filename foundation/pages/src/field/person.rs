//! The applicant as the register has them: shown, not typed.

use maud::{Markup, html};
use text::Wording;

use super::Field;

/// A person of the register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registered {
    /// Name.
    pub name: String,
    /// Its reading.
    pub kana: String,
    /// Birth date, already worded.
    pub birth_date: String,
}

/// The card of a person; where the register is wrong, the person is told where it is mended, since a form cannot.
pub fn person(words: &Wording, field: &Field, person: &Registered) -> Markup {
    field.compound(
        words,
        &html! {
            dl.person {
                div { dt { (words.get("pages-person-name")) } dd { ruby { (person.name) rt { (person.kana) } } } }
                @if !person.birth_date.is_empty() { div { dt { (words.get("pages-person-birth")) } dd { (person.birth_date) } } }
            }
            p.help { (words.get("pages-person-wrong")) }
        },
    )
}
