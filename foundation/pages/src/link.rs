//! Links: in a sentence, standing alone with a picture, or to another site.

use maud::{Markup, Render, html};

use crate::icon::Icon;

/// A link.
#[derive(Debug, Clone)]
pub struct Link {
    href: String,
    label: String,
    icon: Option<Icon>,
    standing: bool,
    external: bool,
    download: bool,
}

impl Link {
    /// A link in a sentence.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Link { href: href.into(), label: label.into(), icon: None, standing: false, external: false, download: false }
    }

    /// A picture before the words.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Stands alone on its line: a target of 44 px.
    #[must_use]
    pub fn standing(mut self) -> Self {
        self.standing = true;
        self
    }

    /// Leads to another site: shown by its picture; opens in the same window.
    #[must_use]
    pub fn external(mut self) -> Self {
        self.external = true;
        self
    }

    /// Saves a file.
    #[must_use]
    pub fn download(mut self) -> Self {
        self.download = true;
        self
    }
}

impl Render for Link {
    fn render(&self) -> Markup {
        let class = if self.standing { "link link-standing" } else { "link" };
        html! {
            a class=(class) href=(self.href) download[self.download] rel=[self.external.then_some("noopener external")] {
                @if let Some(icon) = self.icon { (icon) }
                span { (self.label) }
                @if self.external { (Icon::External) }
            }
        }
    }
}
