//! The mark of 都: the two halves of the old capital with the great avenue between them, and at its head, where the palace
//! stood, a person.

use maud::{Markup, html};

/// The mark as inline SVG; decoration beside the name, so hidden from screen readers.
pub fn mark() -> Markup {
    html! {
        svg.mark viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false" {
            path.mark-blocks d="M6 13.5h8.5l-3 16H5A2.5 2.5 0 0 1 2.5 27V17A3.5 3.5 0 0 1 6 13.5zM26 13.5h-8.5l3 16H27a2.5 2.5 0 0 0 2.5-2.5V17a3.5 3.5 0 0 0-3.5-3.5z" {}
            circle.mark-person cx="16" cy="7" r="4.6" {}
        }
    }
}
