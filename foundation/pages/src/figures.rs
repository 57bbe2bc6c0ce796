//! Figures: a few numbers that matter, large, each with what it means.

use maud::{Markup, Render, html};

/// A count in groups of three digits: `50,000`.
pub fn grouped(count: usize) -> String {
    kernel::Yen(i64::try_from(count).unwrap_or(i64::MAX)).format()
}

/// A number with its words.
#[derive(Debug, Clone)]
pub struct Figure {
    label: String,
    value: String,
    unit: String,
    note: Option<String>,
    picture: Option<Markup>,
}

impl Figure {
    /// A number: `Figure::new("今日の受付", "128", "件")`.
    pub fn new(label: impl Into<String>, value: impl Into<String>, unit: impl Into<String>) -> Self {
        Figure { label: label.into(), value: value.into(), unit: unit.into(), note: None, picture: None }
    }

    /// A line below: compared with what.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// A small picture: see [`crate::chart::sparkline`].
    #[must_use]
    pub fn picture(mut self, picture: Markup) -> Self {
        self.picture = Some(picture);
        self
    }
}

impl Render for Figure {
    fn render(&self) -> Markup {
        html! {
            div.figure {
                dt { (self.label) }
                dd.figure-value { (self.value) span.figure-unit { (self.unit) } }
                @if let Some(picture) = &self.picture { dd.figure-picture { (picture) } }
                @if let Some(note) = &self.note { dd.figure-note { (note) } }
            }
        }
    }
}

/// Figures side by side.
pub fn figures(figures: &[Figure]) -> Markup {
    html! { dl.figures { @for figure in figures { (figure) } } }
}
