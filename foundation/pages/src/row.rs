//! Rows: many things to choose from on one small page, each with what matters of it. The whole row is the link of its title.

use maud::{Markup, Render, html};

use crate::icon::Icon;
use crate::tag::Tag;

/// One row.
#[derive(Debug, Clone)]
pub struct Row {
    href: String,
    title: String,
    icon: Icon,
    gives: Option<String>,
    why: Vec<String>,
    text: Option<String>,
    tag: Option<Tag>,
    strong: bool,
}

impl Row {
    /// A row that leads to a page.
    pub fn new(href: impl Into<String>, icon: Icon, title: impl Into<String>) -> Row {
        Row {
            href: href.into(),
            title: title.into(),
            icon,
            gives: None,
            why: Vec::new(),
            text: None,
            tag: None,
            strong: false,
        }
    }

    /// What it gives, in a few words: 「月 5,000円」.
    #[must_use]
    pub fn gives(mut self, gives: Option<String>) -> Row {
        self.gives = gives;
        self
    }

    /// Why it is shown to this person: short clauses, each met.
    #[must_use]
    pub fn why(mut self, why: impl IntoIterator<Item = String>) -> Row {
        self.why = why.into_iter().collect();
        self
    }

    /// A small line: by when, how far.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Row {
        self.text = Some(text.into());
        self
    }

    /// A state.
    #[must_use]
    pub fn tag(mut self, tag: Option<Tag>) -> Row {
        self.tag = tag;
        self
    }

    /// Waits for the person: stands out.
    #[must_use]
    pub fn strong(mut self, strong: bool) -> Row {
        self.strong = strong;
        self
    }
}

impl Render for Row {
    fn render(&self) -> Markup {
        html! {
            article.row data-strong[self.strong] {
                span.row-icon { (self.icon) }
                div.row-words {
                    h3.row-title { a href=(self.href) { (self.title) } }
                    @if self.gives.is_some() || self.tag.is_some() {
                        p.row-gives {
                            @if let Some(gives) = &self.gives { strong { (gives) } " " }
                            @if let Some(tag) = &self.tag { (tag) }
                        }
                    }
                    @if !self.why.is_empty() {
                        ul.row-why { @for clause in &self.why { li { (Icon::Check) span { (clause) } } } }
                    }
                    @if let Some(text) = &self.text { p.row-text { (text) } }
                }
                span.row-go { (Icon::Right) }
            }
        }
    }
}

/// Rows one below the other, on a wide page two side by side. An item is a list item for a screen reader.
pub fn rows(rows: &[Row]) -> Markup {
    html! { ul.rows { @for row in rows { li { (row) } } } }
}
