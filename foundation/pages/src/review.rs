//! The review in three taps: three faces, and a comment for those who wish.

use maud::{Markup, html};
use text::Wording;

use crate::field::{Field, area};
use crate::icon::Icon;

/// One question with three faces; the values sent are `3` (good), `2` and `1`.
pub fn faces(words: &Wording, name: &str, question: &str) -> Markup {
    let faces = [("3", Icon::FaceGood, "good"), ("2", Icon::FaceSoso, "soso"), ("1", Icon::FaceBad, "bad")];
    html! {
        fieldset.faces {
            legend { (question) }
            div.faces-row {
                @for (index, (value, icon, key)) in faces.iter().enumerate() {
                    @let id = if index == 0 { name.to_owned() } else { format!("{name}-{}", index + 1) };
                    div.face data-face=(key) {
                        input id=(id) type="radio" name=(name) value=(value);
                        label for=(id) { (icon) span { (words.get(&format!("pages-face-{key}"))) } }
                    }
                }
            }
        }
    }
}

/// The comment below the faces, always optional.
pub fn comment(words: &Wording, name: &str) -> Markup {
    let field =
        Field::new(name, words.get("pages-review-comment")).optional(true).help(words.get("pages-review-comment-help"));
    area::area(words, &field, "", 3, Some(500))
}
