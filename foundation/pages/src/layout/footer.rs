//! The footer: the mark once more, links that every page has, and what this is.

use maud::{Markup, html};

use crate::mark::mark;
use crate::visit::Visit;

/// The footer of a page.
pub(super) fn footer(visit: &Visit) -> Markup {
    let words = &visit.wording;
    html! {
        footer.footer {
            div.footer-inner {
                div.footer-brand { (mark()) p { (words.get("pages-footer-what")) } }
                @if !visit.footer.is_empty() {
                    nav aria-label=(words.get("pages-footer-nav")) {
                        ul { @for link in &visit.footer { li { a href=(link.href) { (link.label) } } } }
                    }
                }
            }
        }
    }
}
