//! Tabs: links to parts of one thing. The server answers each, so they work without a script and can be kept.

use maud::{Markup, html};

use crate::figures::grouped;

/// A tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one.
    pub current: bool,
    /// How many things are in it.
    pub count: Option<usize>,
}

/// Tabs; `label` says of what they are parts.
pub fn tabs(label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            ul { @for tab in tabs {
                li { a href=(tab.href) aria-current=[tab.current.then_some("page")] {
                    (tab.label) @if let Some(count) = tab.count { " " span.tab-count { (grouped(count)) } }
                } }
            } }
        }
    }
}
