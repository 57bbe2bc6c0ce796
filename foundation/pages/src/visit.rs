//! What every page knows of the visit that it answers: language, theme, who is signed in, where we are.
//! A touchpoint fills it once a request; pages only read it.

use kernel::Lang;
use text::Wording;

use crate::banner::Tone;
use crate::icon::Icon;

/// One visit of a page.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The words of the language chosen.
    pub wording: Wording,
    /// The theme chosen.
    pub theme: Theme,
    /// Path and query of a page that GET answers: where the switches of language and theme lead back to.
    pub here: String,
    /// For whom the page is.
    pub audience: Audience,
    /// Who is signed in.
    pub signed_in: Option<SignedIn>,
    /// The links of the main navigation. On a phone they are the bar at the bottom: five at most for residents.
    pub nav: Vec<NavLink>,
    /// The links in the footer.
    pub footer: Vec<NavLink>,
    /// What the last step had to say.
    pub flash: Option<Flash>,
    /// Whether this is a demonstration with invented people.
    pub demo: bool,
    /// The value against forged forms; placed in every form as `form-token`.
    pub form_token: Option<String>,
}

impl Visit {
    /// A visit of `here` by somebody who is not signed in.
    pub fn new(wording: Wording, here: impl Into<String>) -> Self {
        Visit {
            wording,
            theme: Theme::System,
            here: here.into(),
            audience: Audience::Resident,
            signed_in: None,
            nav: Vec::new(),
            footer: Vec::new(),
            flash: None,
            demo: false,
            form_token: None,
        }
    }

    /// The language of the page.
    pub fn lang(&self) -> Lang {
        self.wording.lang()
    }

    /// A link to this same page with one parameter set: `?lang=en`, `?theme=dark`, `?sort=due`.
    pub fn here_with(&self, name: &str, value: &str) -> String {
        with_parameter(&self.here, name, value)
    }
}

/// `here` with its parameter `name` set to `value` (both already safe for a URL).
/// A path on this host is kept; anything else is answered by a query alone, so that no link leads away.
pub fn with_parameter(here: &str, name: &str, value: &str) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let path = if path.starts_with('/') && !path.starts_with("//") { path } else { "" };
    let kept = query
        .split('&')
        .filter(|pair| !pair.is_empty() && pair.split('=').next() != Some(name))
        .map(|pair| format!("{pair}&"))
        .collect::<String>();
    format!("{path}?{kept}{name}={value}")
}

/// For whom a page is: the header and its navigation differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// A person who lives here.
    Resident,
    /// Somebody who acts for a business.
    Business,
    /// An officer.
    Officer,
}

impl Audience {
    /// The name in classes and keys.
    pub fn name(self) -> &'static str {
        match self {
            Audience::Resident => "resident",
            Audience::Business => "business",
            Audience::Officer => "officer",
        }
    }
}

/// Light, dark, or as the device says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The value in the cookie `theme` and in `?theme=`.
    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme of this name; as the device says where there is none such.
    pub fn from_name(name: &str) -> Theme {
        match name {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::System,
        }
    }
}

/// Who is signed in, as the header says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The person's name.
    pub name: String,
    /// The business or office that the person acts for.
    pub acts_for: Option<String>,
    /// Where the name leads: the person's own page.
    pub href: String,
    /// Where the form that signs out posts to.
    pub sign_out: String,
}

/// A link of the navigation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavLink {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// The picture on a phone.
    pub icon: Option<Icon>,
    /// Whether this page is the one.
    pub current: bool,
    /// How many things wait there; 0 shows nothing.
    pub count: usize,
}

impl NavLink {
    /// A link with words only.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        NavLink { label: label.into(), href: href.into(), icon: None, current: false, count: 0 }
    }

    /// With a picture.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Marked as the page that we are on.
    #[must_use]
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    /// With the number of things that wait there.
    #[must_use]
    pub fn count(mut self, count: usize) -> Self {
        self.count = count;
        self
    }
}

/// What the last step had to say, shown once at the top of the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flash {
    /// Good news or bad.
    pub tone: Tone,
    /// What it says.
    pub message: String,
}

#[cfg(test)]
mod tests {
    use super::with_parameter;

    #[test]
    fn a_switch_keeps_the_page_and_its_other_parameters() {
        assert_eq!(with_parameter("/mail", "lang", "en"), "/mail?lang=en");
        assert_eq!(with_parameter("/find?q=a%20b&lang=ja&page=2", "lang", "en"), "/find?q=a%20b&page=2&lang=en");
    }

    #[test]
    fn a_switch_never_leads_to_another_host() {
        assert_eq!(with_parameter("//evil.example/x", "lang", "en"), "?lang=en");
        assert_eq!(with_parameter("https://evil.example", "lang", "en"), "?lang=en");
    }
}
