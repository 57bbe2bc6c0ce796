//! Panes side by side: what is decided upon, and what it is decided by. On a phone one above the other.

use maud::{Markup, html};

/// A main pane and a narrower one beside it that stays in sight.
pub fn panes(main: &Markup, side: &Markup) -> Markup {
    html! { div.panes { div.pane-main { (main) } div.pane-side { (side) } } }
}

/// Two panes of one width: answers and what the registers say.
pub fn halves(left: &Markup, right: &Markup) -> Markup {
    html! { div.panes.panes-halves { div { (left) } div { (right) } } }
}

/// A pane with a heading, to stand among others.
pub fn pane(id: &str, title: &str, body: &Markup) -> Markup {
    html! { section.pane aria-labelledby=(id) { h2.pane-title id=(id) { (title) } (body) } }
}
