//! Buttons: one primary on a page, what else one may do beside it.

use maud::{Markup, Render, html};

use crate::icon::Icon;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Primary,
    Secondary,
    Text,
    Danger,
}

/// A button of a form, or with [`Button::href`] a link that looks like one.
#[derive(Debug, Clone)]
pub struct Button {
    look: Look,
    label: String,
    icon: Option<Icon>,
    icon_after: Option<Icon>,
    href: Option<String>,
    name: Option<String>,
    value: String,
    form: Option<String>,
    action: Option<String>,
    key: Option<String>,
    says: Option<String>,
    wide: bool,
    small: bool,
    unchecked: bool,
}

impl Button {
    fn new(look: Look, label: impl Into<String>) -> Self {
        Button {
            look,
            label: label.into(),
            icon: None,
            icon_after: None,
            href: None,
            name: None,
            value: String::new(),
            form: None,
            action: None,
            key: None,
            says: None,
            wide: false,
            small: false,
            unchecked: false,
        }
    }

    /// The one thing that the page is for.
    pub fn primary(label: impl Into<String>) -> Self {
        Self::new(Look::Primary, label)
    }

    /// Another thing that one may well do.
    pub fn secondary(label: impl Into<String>) -> Self {
        Self::new(Look::Secondary, label)
    }

    /// A thing that one may do but seldom does.
    pub fn text(label: impl Into<String>) -> Self {
        Self::new(Look::Text, label)
    }

    /// A thing that is hard to undo: withdraw, refuse, delete.
    pub fn danger(label: impl Into<String>) -> Self {
        Self::new(Look::Danger, label)
    }

    /// A picture before the words.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A picture after the words: an arrow onwards.
    #[must_use]
    pub fn icon_after(mut self, icon: Icon) -> Self {
        self.icon_after = Some(icon);
        self
    }

    /// Makes it a link to a page.
    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// The pair that is sent when this button is the one pressed.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.value = value.into();
        self
    }

    /// The id of the form that it sends, where it stands outside of it.
    #[must_use]
    pub fn form(mut self, id: impl Into<String>) -> Self {
        self.form = Some(id.into());
        self
    }

    /// Another address that the form is sent to.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// The key that presses it at the officer's desk.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The full name for a screen reader, where the words alone are the same on many rows. It must begin with the words.
    #[must_use]
    pub fn says(mut self, name: impl Into<String>) -> Self {
        self.says = Some(name.into());
        self
    }

    /// As wide as its column.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// Smaller, for rows of a table; its target stays 44 px high.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// Sends without the browser's own checks: save and go on later.
    #[must_use]
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    fn class(&self) -> String {
        let look = match self.look {
            Look::Primary => "button button-primary",
            Look::Secondary => "button button-secondary",
            Look::Text => "button button-text",
            Look::Danger => "button button-danger",
        };
        format!(
            "{look}{}{}",
            if self.wide { " button-wide" } else { "" },
            if self.small { " button-small" } else { "" }
        )
    }

    fn inside(&self) -> Markup {
        html! {
            @if let Some(icon) = self.icon { (icon) }
            span { (self.label) }
            @if let Some(icon) = self.icon_after { (icon) }
            @if let Some(key) = &self.key { kbd aria-hidden="true" { (key) } }
        }
    }
}

impl Render for Button {
    fn render(&self) -> Markup {
        html! {
            @if let Some(href) = &self.href {
                a class=(self.class()) href=(href) aria-label=[&self.says] data-key=[&self.key] { (self.inside()) }
            } @else {
                button class=(self.class()) type="submit" name=[&self.name] value=[self.name.as_ref().map(|_| &self.value)]
                    form=[&self.form] formaction=[&self.action] formnovalidate[self.unchecked]
                    aria-label=[&self.says] data-key=[&self.key] { (self.inside()) }
            }
        }
    }
}

/// Buttons side by side, on a phone one above the other; the primary first.
pub fn row(buttons: &[Button]) -> Markup {
    html! { div.buttons { @for button in buttons { (button) } } }
}
