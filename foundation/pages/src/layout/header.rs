//! The header: switches of language and theme, the mark, who is signed in, the main navigation.
//! On a phone the navigation is the bar at the bottom of the screen.

use kernel::Lang;
use maud::{Markup, html};

use super::brand;
use crate::icon::Icon;
use crate::visit::{NavLink, Theme, Visit};

/// The header of a page.
pub(super) fn header(visit: &Visit, with_nav: bool) -> Markup {
    html! {
        header.header {
            div.settings { div.settings-inner { (languages(visit)) (themes(visit)) } }
            div.masthead {
                (brand(visit))
                @if with_nav && !visit.nav.is_empty() { (navigation(visit)) }
                @if visit.signed_in.is_some() { (signed_in(visit)) }
            }
        }
    }
}

fn languages(visit: &Visit) -> Markup {
    let words = &visit.wording;
    html! {
        nav.languages aria-label=(words.get("pages-languages")) {
            ul {
                @for lang in Lang::OFFERED {
                    li {
                        a href=(visit.here_with("lang", lang.tag())) hreflang=(lang.tag()) lang=(lang.tag())
                            aria-current=[(lang == visit.lang()).then_some("true")] {
                            (words.get(&format!("pages-language-{}", lang.tag())))
                        }
                    }
                }
            }
        }
    }
}

fn themes(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let choice = |theme: Theme, icon: Icon| {
        let label = words.get(&format!("pages-theme-{}", theme.name()));
        html! {
            a.theme href=(visit.here_with("theme", theme.name())) data-theme-to=(theme.name()) aria-label=(label) title=(label) { (icon) }
        }
    };
    html! {
        div.themes {
            (choice(Theme::Dark, Icon::Moon))
            (choice(Theme::Light, Icon::Sun))
        }
    }
}

fn signed_in(visit: &Visit) -> Markup {
    let words = &visit.wording;
    html! {
        @if let Some(person) = &visit.signed_in {
            div.signed-in {
                a.signed-in-name href=(person.href) {
                    (Icon::Person)
                    span {
                        span.said { (words.get("pages-signed-in")) }
                        (words.with("pages-person", &[("name", person.name.clone().into())]))
                        @if let Some(acts_for) = &person.acts_for { small { (acts_for) } }
                    }
                }
                form method="post" action=(person.sign_out) {
                    @if let Some(token) = &visit.form_token { input type="hidden" name="form-token" value=(token); }
                    button.sign-out type="submit" { (Icon::Leave) span { (words.get("pages-sign-out")) } }
                }
            }
        }
    }
}

fn navigation(visit: &Visit) -> Markup {
    let words = &visit.wording;
    html! {
        nav.nav aria-label=(words.get("pages-nav")) {
            ul { @for link in &visit.nav { li { (nav_link(visit, link)) } } }
        }
    }
}

fn nav_link(visit: &Visit, link: &NavLink) -> Markup {
    html! {
        a href=(link.href) aria-current=[link.current.then_some("page")] {
            @if let Some(icon) = link.icon { (icon) }
            span.nav-label { (link.label) }
            @if link.count > 0 {
                span.count { span aria-hidden="true" { (link.count) }
                    span.said { (visit.wording.with("pages-waiting", &[("n", link.count.into())])) } }
            }
        }
    }
}
