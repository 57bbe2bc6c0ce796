//! Cards: a thing that one may open, and the card of a service with why it fits.

use maud::{Markup, Render, html};
use text::Wording;

use crate::banner::Tone;
use crate::icon::Icon;
use crate::tag::Tag;

/// A card whose whole face is the link of its title.
#[derive(Debug, Clone)]
pub struct Card {
    href: String,
    title: String,
    icon: Option<Icon>,
    above: Option<String>,
    text: Option<String>,
    tag: Option<Tag>,
    foot: Option<Markup>,
    strong: bool,
    level: u8,
    lang: Option<&'static str>,
}

impl Card {
    /// A card that leads to a page.
    pub fn new(href: impl Into<String>, title: impl Into<String>) -> Self {
        Card {
            href: href.into(),
            title: title.into(),
            icon: None,
            above: None,
            text: None,
            tag: None,
            foot: None,
            strong: false,
            level: 3,
            lang: None,
        }
    }

    /// A picture.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A small line above the title.
    #[must_use]
    pub fn above(mut self, above: impl Into<String>) -> Self {
        self.above = Some(above.into());
        self
    }

    /// One or two sentences.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// A state.
    #[must_use]
    pub fn tag(mut self, tag: Tag) -> Self {
        self.tag = Some(tag);
        self
    }

    /// Something at the foot: a progress bar, a date.
    #[must_use]
    pub fn foot(mut self, foot: Markup) -> Self {
        self.foot = Some(foot);
        self
    }

    /// Level of its heading, 2 to 4: one below the heading that it stands under.
    #[must_use]
    pub fn level(mut self, level: u8) -> Self {
        self.level = level;
        self
    }

    /// The language of the title, where it is not the page's.
    #[must_use]
    pub fn title_lang(mut self, lang: Option<&'static str>) -> Self {
        self.lang = lang;
        self
    }

    /// Not read yet: stands out, and says so.
    #[must_use]
    pub fn unread(mut self, words: &Wording) -> Self {
        self.strong = true;
        self.tag = Some(Tag::new(Tone::Info, words.get("pages-unread")));
        self
    }
}

impl Render for Card {
    fn render(&self) -> Markup {
        html! {
            article.card data-strong[self.strong] {
                @if let Some(icon) = self.icon { span.card-icon { (icon) } }
                div.card-words {
                    @if self.above.is_some() || self.tag.is_some() {
                        p.card-above { @if let Some(tag) = &self.tag { (tag) " " } @if let Some(above) = &self.above { span { (above) } } }
                    }
                    (title(self.level, &self.href, &self.title, self.lang))
                    @if let Some(text) = &self.text { p.card-text { (text) } }
                    @if let Some(foot) = &self.foot { div.card-foot { (foot) } }
                }
            }
        }
    }
}

fn title(level: u8, href: &str, words: &str, lang: Option<&str>) -> Markup {
    let link = html! { a href=(href) lang=[lang] { (words) } };
    match level {
        2 => html! { h2.card-title { (link) } },
        4 => html! { h4.card-title { (link) } },
        _ => html! { h3.card-title { (link) } },
    }
}

/// The card of a service: what it gives, by when, and why it fits this person.
#[derive(Debug, Clone)]
pub struct ServiceCard<'a> {
    /// The words of the page.
    pub words: &'a Wording,
    /// Where it leads.
    pub href: String,
    /// Its name.
    pub title: String,
    /// Who offers it.
    pub owner: String,
    /// What it is, in a sentence.
    pub summary: String,
    /// A picture.
    pub icon: Icon,
    /// Why it fits: short clauses, each met.
    pub why: Vec<String>,
    /// What it gives, worded: 「月 5,000円」.
    pub gives: Option<String>,
    /// By when, worded.
    pub by: Option<String>,
    /// How long it takes to apply, worded: 「約 2分・入力なし」.
    pub takes: Option<String>,
    /// A state: new, applied for, soon over.
    pub tag: Option<Tag>,
    /// Level of its heading, 2 to 4.
    pub level: u8,
}

impl Render for ServiceCard<'_> {
    fn render(&self) -> Markup {
        let fact = |icon: Icon, key: &str, value: &Option<String>| {
            html! { @if let Some(value) = value { div { dt { (icon) (self.words.get(key)) } dd { (value) } } } }
        };
        html! {
            article.card.service-card {
                span.card-icon { (self.icon) }
                div.card-words {
                    p.card-above { @if let Some(tag) = &self.tag { (tag) " " } span { (self.owner) } }
                    (title(self.level, &self.href, &self.title, None))
                    p.card-text { (self.summary) }
                    @if !self.why.is_empty() {
                        div.why {
                            p.why-title { (self.words.get("pages-card-why")) }
                            ul { @for clause in &self.why { li { (Icon::Check) (clause) } } }
                        }
                    }
                    dl.card-facts {
                        (fact(Icon::Yen, "pages-card-gives", &self.gives))
                        (fact(Icon::Calendar, "pages-card-by", &self.by))
                        (fact(Icon::Clock, "pages-card-takes", &self.takes))
                    }
                }
            }
        }
    }
}

/// Cards in a grid: one a row on a phone, as many as fit otherwise. An item is a list item for a screen reader.
pub fn grid(cards: &[Markup]) -> Markup {
    html! { ul.card-grid { @for card in cards { li { (card) } } } }
}

/// Cards one above the other.
pub fn stack(cards: &[Markup]) -> Markup {
    html! { ul.card-stack { @for card in cards { li { (card) } } } }
}

/// A tile of a category: a picture and a word.
pub fn tile(href: &str, icon: Icon, label: &str, note: &str) -> Markup {
    html! { a.tile href=(href) { (icon) span.tile-label { (label) } @if !note.is_empty() { small { (note) } } } }
}

/// Tiles side by side.
pub fn tiles(tiles: &[Markup]) -> Markup {
    html! { ul.tiles { @for tile in tiles { li { (tile) } } } }
}
