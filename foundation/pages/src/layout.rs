//! The whole page around a body: head, skip link, header, breadcrumbs, main, footer.
//! No inline script or style, so that the strictest Content-Security-Policy holds.

mod footer;
mod header;

use maud::{DOCTYPE, Markup, html};

use crate::assets;
use crate::banner::Banner;
use crate::mark::mark;
use crate::visit::{Theme, Visit};

/// How wide the body may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    /// One column for reading and for forms: 44 rem.
    #[default]
    Reading,
    /// Room for cards side by side: 72 rem.
    Wide,
    /// The officer's desk: as wide as the window, to 110 rem.
    Full,
}

impl Width {
    fn class(self) -> &'static str {
        match self {
            Width::Reading => "main main-reading",
            Width::Wide => "main main-wide",
            Width::Full => "main main-full",
        }
    }
}

/// One step of the breadcrumbs; the page itself is not among them, its heading says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

impl Crumb {
    /// A step.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Crumb { label: label.into(), href: href.into() }
    }
}

/// A page to be: give it its body with [`Layout::page`].
#[derive(Debug, Clone)]
pub struct Layout<'a> {
    visit: &'a Visit,
    title: String,
    crumbs: Vec<Crumb>,
    back: Option<Crumb>,
    width: Width,
    faulty: bool,
    bare: bool,
}

impl<'a> Layout<'a> {
    /// A page with this title; the title is not a heading, the body brings its own `h1`.
    pub fn new(visit: &'a Visit, title: impl Into<String>) -> Self {
        Layout {
            visit,
            title: title.into(),
            crumbs: Vec::new(),
            back: None,
            width: Width::Reading,
            faulty: false,
            bare: false,
        }
    }

    /// The way here, from the front page down, without this page.
    #[must_use]
    pub fn crumbs(mut self, crumbs: Vec<Crumb>) -> Self {
        self.crumbs = crumbs;
        self
    }

    /// A way back above the heading instead of breadcrumbs: inside a form.
    #[must_use]
    pub fn back(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.back = Some(Crumb::new(label, href));
        self
    }

    /// How wide the body may be.
    #[must_use]
    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    /// Marks the title as one of a page with errors, so that a screen reader says so first.
    #[must_use]
    pub fn faulty(mut self, faulty: bool) -> Self {
        self.faulty = faulty;
        self
    }

    /// Leaves out navigation: inside a form nothing leads astray.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// The whole HTML document around `body`.
    pub fn page(self, body: Markup) -> Markup {
        let visit = self.visit;
        let words = &visit.wording;
        let theme = (visit.theme != Theme::System).then(|| visit.theme.name());
        let nav = !self.bare && !visit.nav.is_empty();
        html! {
            (DOCTYPE)
            html lang=(visit.lang().tag()) data-theme=[theme] data-reader=[reader(visit)] {
                (self.head())
                body.page data-audience=(visit.audience.name()) data-nav=[nav.then_some("bar")] data-bare[self.bare] {
                    a.skip href="#main" { (words.get("pages-skip")) }
                    @if visit.demo { (demo(visit)) }
                    (header::header(visit, !self.bare))
                    main id="main" class=(self.width.class()) tabindex="-1" {
                        (self.way())
                        @if let Some(flash) = &visit.flash {
                            (Banner::new(flash.tone, flash.message.clone()).announced(words))
                        }
                        (body)
                    }
                    (footer::footer(visit))
                }
            }
        }
    }

    fn head(&self) -> Markup {
        let words = &self.visit.wording;
        let name = words.get("pages-service-name");
        html! {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                title { @if self.faulty { (words.get("pages-title-error")) } (self.title) @if self.title != name { "｜" (name) } }
                meta name="format-detection" content="telephone=no, date=no, address=no";
                meta name="color-scheme" content="light dark";
                meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)";
                meta name="theme-color" content="#141a21" media="(prefers-color-scheme: dark)";
                link rel="stylesheet" href=(assets::stylesheet());
                link rel="icon" href=(assets::path_of("icon.svg")) type="image/svg+xml";
                link rel="apple-touch-icon" href=(assets::path_of("icon-180.png"));
                link rel="manifest" href="/manifest.webmanifest";
                script src=(assets::script()) defer {}
            }
        }
    }

    fn way(&self) -> Markup {
        let words = &self.visit.wording;
        html! {
            @if let Some(back) = &self.back {
                nav.way aria-label=(words.get("pages-way")) {
                    a.way-back href=(back.href) { (crate::Icon::Left) (back.label) }
                }
            } @else if !self.crumbs.is_empty() {
                nav.way aria-label=(words.get("pages-way")) {
                    ol.crumbs {
                        @for crumb in &self.crumbs { li { a href=(crumb.href) { (crumb.label) } } }
                    }
                }
            }
        }
    }
}

fn demo(visit: &Visit) -> Markup {
    html! {
        aside.demo aria-label=(visit.wording.get("pages-demo-label")) {
            p { strong { (visit.wording.get("pages-demo-label")) } " " (visit.wording.get("pages-demo-text")) }
        }
    }
}

/// The name of the service with its mark, as a link to the front page.
pub fn brand(visit: &Visit) -> Markup {
    html! {
        a.brand href="/" {
            (mark())
            span.brand-name lang="ja" { "都" }
            span.brand-sub { (visit.wording.get(&format!("pages-brand-{}", visit.audience.name()))) }
        }
    }
}

/// A mark of who reads, not readable back: pages kept for reading offline are dropped when it changes.
fn reader(visit: &Visit) -> Option<String> {
    let signed_in = visit.signed_in.as_ref()?;
    let who = format!("{}\n{}\n{}", visit.audience.name(), signed_in.name, signed_in.acts_for.as_deref().unwrap_or(""));
    Some(assets::mark_of(who.as_bytes()))
}
