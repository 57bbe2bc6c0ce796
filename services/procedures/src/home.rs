//! The front page: what is under way of mine, then what fits me now and why, then how to find the rest.

mod fitting;
mod mine;

use axum::extract::State as Shared;
use maud::{Markup, html};
use pages::card::{tile, tiles};
use pages::row::rows;
use pages::{Button, Heading, Icon, Layout, visit::Visit};
use registry::LifeEvent;
use service_kit::{App, Fault, Guest, Resident};

use crate::knowledge::Knowledge;
use crate::{fits, words};

/// `GET /`
pub async fn page(Shared(app): Shared<App>, guest: Guest) -> Result<Markup, Fault> {
    match Resident::of_guest(&guest) {
        Some(resident) => own(&app, &resident).await,
        None if guest.actor.is_some() => Ok(officers_welcome(&guest.visit)),
        None => Ok(welcome(&guest.visit)),
    }
}

async fn own(app: &App, caller: &Resident) -> Result<Markup, Fault> {
    let visit = &caller.visit;
    let known = Knowledge::of(app, caller).await?;
    let fits = fits::of(app, caller, &known).await?;
    let mine = mine::rows_of(app, caller).await?;
    let words = &visit.wording;
    let body = html! {
        (Heading::new(words.with("procedures-home-greeting", &[("name", known.name.clone().into())])))
        div.home data-mine[!mine.is_empty()] {
            @if !mine.is_empty() {
                section aria-labelledby="mine" {
                    (pages::heading::section("mine", &words.get("procedures-home-mine"), Some(("/cases", &words.get("procedures-home-cases-all")))))
                    (rows(&mine))
                }
            }
            section aria-labelledby="fits" {
                (pages::heading::section("fits", &words.get("procedures-home-fits"), None))
                (fitting::list(app, visit, &known, &fits))
            }
        }
        (search_box(visit, ""))
        (life_events(visit))
    };
    Ok(Layout::new(visit, words.get("pages-service-name")).width(pages::Width::Wide).page(body))
}

/// The front page of somebody who is not signed in.
fn welcome(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let body = html! {
        (Heading::new(words.get("procedures-welcome-title")).lead(words.get("procedures-welcome-lead")))
        (search_box(visit, ""))
        p { (Button::primary(words.get("procedures-welcome-sign-in")).href("/sign-in").icon(Icon::Person)) }
        (life_events(visit))
    };
    Layout::new(visit, words.get("pages-service-name")).width(pages::Width::Wide).page(body)
}

/// The front page of an officer: the way to the desk.
fn officers_welcome(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let body = html! {
        (Heading::new(words.get("procedures-officer-title")).lead(words.get("procedures-officer-lead")))
        p { (Button::primary(words.get("procedures-officer-desk")).href("/desk").icon(Icon::Briefcase)) }
    };
    Layout::new(visit, words.get("pages-service-name")).page(body)
}

/// The box in which one looks for a service.
pub fn search_box(visit: &Visit, typed: &str) -> Markup {
    let words = &visit.wording;
    html! {
        form.search action="/search" method="get" role="search" {
            label for="q" { (words.get("procedures-search-label")) }
            div.search-row {
                input.input id="q" type="search" name="q" value=(typed) maxlength="200" autocomplete="off";
                (Button::primary(words.get("procedures-search-button")).icon(Icon::Search))
            }
            p.help { (words.get("procedures-search-help")) }
        }
    }
}

/// The moments of life, as tiles.
pub fn life_events(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let each = LifeEvent::ALL.map(|event| {
        let label = words.get(&format!("procedures-life-{}", event.name()));
        tile(&format!("/life/{}", event.name()), words::icon(event), &label, "")
    });
    html! {
        section aria-labelledby="life" {
            (pages::heading::section("life", &words.get("procedures-home-life"), None))
            (tiles(&each))
        }
    }
}

/// Where a service is explained.
pub fn href(service: &registry::Service) -> String {
    format!("/services/{}", service.key())
}
