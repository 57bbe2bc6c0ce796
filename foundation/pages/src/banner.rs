//! Notification banners: information, success, warning, error.

use maud::{Markup, Render, html};
use text::Wording;

use crate::icon::Icon;

/// Whether it is good news or bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Neither.
    Info,
    /// Done.
    Success,
    /// Look here.
    Warning,
    /// Something failed.
    Error,
}

impl Tone {
    /// The name in attributes and keys.
    pub fn name(self) -> &'static str {
        match self {
            Tone::Info => "info",
            Tone::Success => "success",
            Tone::Warning => "warning",
            Tone::Error => "error",
        }
    }

    /// The picture of the tone.
    pub fn icon(self) -> Icon {
        match self {
            Tone::Info => Icon::Info,
            Tone::Success => Icon::CheckCircle,
            Tone::Warning => Icon::Alert,
            Tone::Error => Icon::Stop,
        }
    }
}

/// A banner.
#[derive(Debug, Clone)]
pub struct Banner {
    tone: Tone,
    title: String,
    body: Option<Markup>,
    role: Option<&'static str>,
    says: Option<String>,
}

impl Banner {
    /// A banner with this title.
    pub fn new(tone: Tone, title: impl Into<String>) -> Self {
        Banner { tone, title: title.into(), body: None, role: None, says: None }
    }

    /// What it says below its title.
    #[must_use]
    pub fn body(mut self, body: Markup) -> Self {
        self.body = Some(body);
        self
    }

    /// Read out by a screen reader when the page opens: for what has just happened.
    #[must_use]
    pub fn announced(mut self, words: &Wording) -> Self {
        self.role = Some(if self.tone == Tone::Error { "alert" } else { "status" });
        self.says = Some(words.get(&format!("pages-tone-{}", self.tone.name())));
        self
    }
}

impl Render for Banner {
    fn render(&self) -> Markup {
        html! {
            div.banner data-tone=(self.tone.name()) role=[self.role] {
                (self.tone.icon())
                div.banner-words {
                    p.banner-title { @if let Some(says) = &self.says { span.said { (says) } } (self.title) }
                    @if let Some(body) = &self.body { div.banner-body { (body) } }
                }
            }
        }
    }
}
