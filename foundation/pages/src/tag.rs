//! Tags: one or two words that say a state. The words say it; the colour only helps.

use maud::{Markup, Render, html};

use crate::banner::Tone;
use crate::icon::Icon;

/// A tag.
#[derive(Debug, Clone)]
pub struct Tag {
    tone: Option<Tone>,
    label: String,
    icon: Option<Icon>,
}

impl Tag {
    /// A tag without a tone.
    pub fn plain(label: impl Into<String>) -> Self {
        Tag { tone: None, label: label.into(), icon: None }
    }

    /// A tag with a tone.
    pub fn new(tone: Tone, label: impl Into<String>) -> Self {
        Tag { tone: Some(tone), label: label.into(), icon: None }
    }

    /// With a picture.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }
}

impl Render for Tag {
    fn render(&self) -> Markup {
        html! {
            span.tag data-tone=[self.tone.map(Tone::name)] {
                @if let Some(icon) = self.icon { (icon) }
                (self.label)
            }
        }
    }
}
