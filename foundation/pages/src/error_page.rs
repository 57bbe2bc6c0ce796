//! Pages for when something went wrong: what happened, what to do next, a way back, and a number to ask with.

use maud::{Markup, html};

use crate::button::{Button, row};
use crate::heading::Heading;
use crate::layout::Layout;
use crate::visit::Visit;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// 400: the request makes no sense.
    Unreadable,
    /// 403: not allowed, or not signed in any more.
    Forbidden,
    /// 404: there is no such page.
    NotFound,
    /// 409: somebody else, or the same person in another window, was faster.
    Conflict,
    /// 413: too large.
    TooLarge,
    /// 422: cannot be done as asked.
    Impossible,
    /// 429: too often.
    TooOften,
    /// 500: our fault.
    Fault,
    /// 503: not now.
    Unavailable,
}

impl Trouble {
    /// Every trouble, for the gallery and for tests.
    pub const ALL: [Trouble; 9] = [
        Trouble::Unreadable,
        Trouble::Forbidden,
        Trouble::NotFound,
        Trouble::Conflict,
        Trouble::TooLarge,
        Trouble::Impossible,
        Trouble::TooOften,
        Trouble::Fault,
        Trouble::Unavailable,
    ];

    /// The status of the answer.
    pub fn status(self) -> u16 {
        match self {
            Trouble::Unreadable => 400,
            Trouble::Forbidden => 403,
            Trouble::NotFound => 404,
            Trouble::Conflict => 409,
            Trouble::TooLarge => 413,
            Trouble::Impossible => 422,
            Trouble::TooOften => 429,
            Trouble::Fault => 500,
            Trouble::Unavailable => 503,
        }
    }

    /// The trouble of a status; any other of 400 and above as the nearest.
    pub fn from_status(status: u16) -> Trouble {
        let known = Self::ALL.into_iter().find(|trouble| trouble.status() == status);
        known.unwrap_or(match status {
            401 => Trouble::Forbidden,
            410 => Trouble::NotFound,
            400..500 => Trouble::Unreadable,
            502 | 504 => Trouble::Unavailable,
            _ => Trouble::Fault,
        })
    }
}

/// A page for a trouble.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    trouble: Trouble,
    reference: Option<String>,
    detail: Option<String>,
    back: Option<(String, String)>,
}

impl ErrorPage {
    /// The page of a trouble.
    pub fn new(trouble: Trouble) -> Self {
        ErrorPage { trouble, reference: None, detail: None, back: None }
    }

    /// The number under which the log knows what happened.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// What exactly, in the reader's language: which file was too large, who changed the case.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// A better way back than the front page: words and address.
    #[must_use]
    pub fn back(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.back = Some((label.into(), href.into()));
        self
    }

    /// The whole page.
    pub fn page(&self, visit: &Visit) -> Markup {
        let words = &visit.wording;
        let key = |what: &str| words.get(&format!("pages-error-{}-{what}", self.trouble.status()));
        let mut buttons = Vec::new();
        if let Some((label, href)) = &self.back {
            buttons.push(Button::primary(label.clone()).href(href.clone()));
            buttons.push(Button::secondary(words.get("pages-error-home")).href("/"));
        } else {
            buttons.push(Button::primary(words.get("pages-error-home")).href("/"));
        }
        Layout::new(visit, key("title")).page(html! {
            div.error-page {
                (Heading::new(key("title")).above(words.with("pages-error-status", &[("n", i32::from(self.trouble.status()).into())])).lead(key("what")))
                @if let Some(detail) = &self.detail { p.error-detail { (detail) } }
                h2 { (words.get("pages-error-next")) }
                p { (key("next")) }
                (row(&buttons))
                @if let Some(reference) = &self.reference {
                    p.reference { (words.get("pages-error-reference")) " " code { (reference) } }
                }
            }
        })
    }
}
