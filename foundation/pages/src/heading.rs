//! The heading block of a page: a small line above, the heading, a lead below.

use maud::{Markup, Render, html};

/// A page's `h1` with what belongs to it.
#[derive(Debug, Clone)]
pub struct Heading {
    title: String,
    above: Option<String>,
    lead: Option<String>,
    beside: Option<Markup>,
}

impl Heading {
    /// A heading.
    pub fn new(title: impl Into<String>) -> Self {
        Heading { title: title.into(), above: None, lead: None, beside: None }
    }

    /// A small line above: the section, the case's number, the owner.
    #[must_use]
    pub fn above(mut self, above: impl Into<String>) -> Self {
        self.above = Some(above.into());
        self
    }

    /// One or two sentences below, in larger letters.
    #[must_use]
    pub fn lead(mut self, lead: impl Into<String>) -> Self {
        self.lead = Some(lead.into());
        self
    }

    /// Something beside the heading: a tag, buttons.
    #[must_use]
    pub fn beside(mut self, beside: Markup) -> Self {
        self.beside = Some(beside);
        self
    }
}

impl Render for Heading {
    fn render(&self) -> Markup {
        html! {
            div.heading {
                div.heading-words {
                    @if let Some(above) = &self.above { p.heading-above { (above) } }
                    h1 { (self.title) }
                    @if let Some(lead) = &self.lead { p.lead { (lead) } }
                }
                @if let Some(beside) = &self.beside { div.heading-beside { (beside) } }
            }
        }
    }
}

/// A heading of a section with a link at its end: 「手紙　すべて見る」. `id` lets the section be labelled by it.
pub fn section(id: &str, title: &str, more: Option<(&str, &str)>) -> Markup {
    html! {
        div.section-heading {
            h2 id=(id) { (title) }
            @if let Some((href, label)) = more {
                a.section-more href=(href) aria-describedby=(id) { (label) (crate::Icon::Right) }
            }
        }
    }
}
