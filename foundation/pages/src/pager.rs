//! Pages of a long list: which part this is, the one before and the next.

use maud::{Markup, html};
use text::Wording;

use crate::figures::grouped;

/// Which part of a list is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Number of the first row shown, from 1.
    pub first: usize,
    /// Number of the last row shown.
    pub last: usize,
    /// How many rows there are in all, where that is known cheaply.
    pub all: Option<usize>,
    /// Where the rows before are.
    pub before: Option<String>,
    /// Where the next rows are.
    pub next: Option<String>,
}

/// The pager below a list.
pub fn pager(words: &Wording, part: &Part) -> Markup {
    let shown = match part.all {
        Some(all) => words.with(
            "pages-pager-of",
            &[("first", grouped(part.first).into()), ("last", grouped(part.last).into()), ("all", grouped(all).into())],
        ),
        None => words
            .with("pages-pager-shown", &[("first", grouped(part.first).into()), ("last", grouped(part.last).into())]),
    };
    html! {
        nav.pager aria-label=(words.get("pages-pager")) {
            p { (shown) }
            @if let Some(href) = &part.before { a.pager-link href=(href) rel="prev" { (crate::Icon::Left) span { (words.get("pages-pager-before")) } } }
            @if let Some(href) = &part.next { a.pager-link href=(href) rel="next" { span { (words.get("pages-pager-next")) } (crate::Icon::Right) } }
        }
    }
}
