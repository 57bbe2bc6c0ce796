//! A disclosure: more, for those who want it. Native `details`, so it works without a script and can be searched.

use maud::{Markup, html};

/// A summary that opens.
pub fn disclosure(summary: &str, body: &Markup) -> Markup {
    html! { details.disclosure { summary { (crate::Icon::Right) span { (summary) } } div.disclosure-body { (body) } } }
}
