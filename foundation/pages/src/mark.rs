//! The mark of 都: blocks on both sides of the avenue, as in the plan of the old capital,
//! and at its head, where the palace stood, a person.

use maud::{Markup, html};

/// The mark as inline SVG; decoration beside the name, so hidden from screen readers.
pub fn mark() -> Markup {
    html! {
        svg.mark viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false" {
            path.mark-blocks d="M3 15.5h8.75v5.75H3z M3 23.75h8.75V29.5H6a3 3 0 0 1-3-3z M20.25 15.5H29v5.75h-8.75z M20.25 23.75H29v2.75a3 3 0 0 1-3 3h-5.75z" {}
            circle.mark-person cx="16" cy="7.6" r="5.1" {}
        }
    }
}
