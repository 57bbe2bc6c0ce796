//! One line: words, kana, e-mail, telephone, digits, number, yen.

use maud::{Markup, html};
use text::Wording;

use super::Field;
use super::part::Wiring;

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A name in katakana.
    Kana,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Digits that are not an amount: a code.
    Digits,
    /// A whole number.
    Number,
    /// An amount of yen.
    Yen,
    /// A search.
    Search,
    /// A secret.
    Password,
}

impl Kind {
    fn input_type(self) -> &'static str {
        match self {
            Kind::Email => "email",
            Kind::Phone => "tel",
            Kind::Search => "search",
            Kind::Password => "password",
            // Not type="number": a wheel or an arrow key would change an amount unseen, and what is typed wrongly would be lost.
            _ => "text",
        }
    }

    fn input_mode(self) -> Option<&'static str> {
        match self {
            Kind::Digits | Kind::Number | Kind::Yen => Some("numeric"),
            Kind::Email => Some("email"),
            Kind::Phone => Some("tel"),
            _ => None,
        }
    }
}

/// A line to type in.
#[derive(Debug, Clone)]
pub struct Input {
    kind: Kind,
    value: String,
    autocomplete: Option<String>,
    max_length: Option<usize>,
    width: Option<u8>,
    suffix: Option<String>,
}

impl Input {
    /// A line of this kind with what it holds now.
    pub fn new(kind: Kind, value: impl Into<String>) -> Self {
        Input { kind, value: value.into(), autocomplete: None, max_length: None, width: None, suffix: None }
    }

    /// The purpose that a browser may fill in by itself: a token of HTML's `autocomplete`.
    #[must_use]
    pub fn autocomplete(mut self, token: impl Into<String>) -> Self {
        self.autocomplete = Some(token.into());
        self
    }

    /// The most characters it takes. Not enforced while typing: what is pasted must not be cut unseen.
    #[must_use]
    pub fn max_length(mut self, characters: Option<usize>) -> Self {
        self.max_length = characters;
        self
    }

    /// About how many digits or letters it shows: 2, 4, 8 or 16; the whole column otherwise.
    #[must_use]
    pub fn width(mut self, letters: u8) -> Self {
        self.width = Some(letters);
        self
    }

    /// A unit behind it.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// The line in its frame.
    pub fn field(&self, words: &Wording, field: &Field) -> Markup {
        field.one(words, &self.control(words, &field.name, field.described_by(), field.invalid()))
    }

    /// The line as a part of a compound field.
    pub fn wired(&self, words: &Wording, wiring: Wiring) -> Markup {
        self.control(words, &wiring.name, wiring.described_by, wiring.invalid)
    }

    /// The line alone, with its wiring.
    pub fn control(&self, words: &Wording, name: &str, described_by: Option<String>, invalid: Option<&str>) -> Markup {
        let suffix = match self.kind {
            Kind::Yen => Some(self.suffix.clone().unwrap_or_else(|| words.get("pages-yen"))),
            _ => self.suffix.clone(),
        };
        let described_by = match (&suffix, described_by) {
            (Some(_), Some(ids)) => Some(format!("{ids} {name}-unit")),
            (Some(_), None) => Some(format!("{name}-unit")),
            (None, ids) => ids,
        };
        // An amount is shown in groups of three; what is not a plain number is shown as it was typed.
        let value = match (self.kind, self.value.parse::<i64>()) {
            (Kind::Yen, Ok(amount)) => kernel::Yen(amount).format(),
            _ => self.value.clone(),
        };
        let width = self.width.or(match self.kind {
            Kind::Yen => Some(8),
            Kind::Number => Some(4),
            Kind::Phone => Some(16),
            _ => None,
        });
        let spell = matches!(self.kind, Kind::Text | Kind::Search).then_some("false");
        let line = html! {
            input.input id=(name) name=(name) type=(self.kind.input_type()) inputmode=[self.kind.input_mode()] value=(value)
                data-width=[width] data-kind=[(self.kind == Kind::Yen).then_some("yen")] autocomplete=[&self.autocomplete]
                data-max=[self.max_length] spellcheck=[spell] aria-describedby=[described_by] aria-invalid=[invalid];
        };
        html! {
            @if let Some(suffix) = suffix {
                span.with-unit { (line) span.unit id={ (name) "-unit" } { (suffix) } }
            } @else { (line) }
        }
    }
}
