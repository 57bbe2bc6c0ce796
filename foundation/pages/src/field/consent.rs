//! A statement to agree to: a box to tick, beside the whole statement.

use maud::{Markup, html};
use text::Wording;

use super::Field;

/// The statement is the field's label; what it means stands in its help.
pub fn consent(words: &Wording, field: &Field, agreed: bool) -> Markup {
    field.group(
        words,
        &html! {
            div.choices {
                div.choice.choice-consent {
                    input id=(field.name) type="checkbox" name=(field.name) value="yes" checked[agreed] aria-invalid=[field.invalid()];
                    label for=(field.name) { (words.get("pages-agree")) }
                }
            }
        },
    )
}
