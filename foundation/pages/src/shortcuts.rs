//! The keys of the officer's desk, and the panel that lists them.

use maud::{Markup, html};
use text::Wording;

/// The keys that every list has, and the keys of their words.
const OF_LISTS: [(&str, &str); 6] = [
    ("j", "pages-key-next"),
    ("k", "pages-key-previous"),
    ("o", "pages-key-open"),
    ("x", "pages-key-tick"),
    ("/", "pages-key-search"),
    ("?", "pages-key-help"),
];

/// The panel: opens by `?` or by its own summary. `more` are the keys of this page, such as `a` 承認.
/// A button or link takes part through [`crate::Button::key`].
pub fn panel(words: &Wording, more: &[(&str, String)]) -> Markup {
    html! {
        details.shortcuts data-shortcuts {
            summary { (crate::Icon::Keyboard) span { (words.get("pages-keys")) } }
            dl.shortcuts-list {
                @for (key, label) in OF_LISTS { div { dt { kbd { (key) } } dd { (words.get(label)) } } }
                @for (key, label) in more { div { dt { kbd { (key) } } dd { (label) } } }
            }
        }
    }
}
