//! Looking for a service: in one's own words, or by the moment of life.

use axum::extract::{Path, Query, State as Shared};
use maud::{Markup, html};
use pages::card::{grid, stack};
use pages::{Button, Card, Crumb, Heading, Icon, Layout, Tag, Tone, Visit};
use registry::{LifeEvent, Service};
use rules::Truth;
use serde::Deserialize;
use service_kit::{App, Fault, Guest, Resident};

use crate::home::{href, life_events, search_box};
use crate::knowledge::Knowledge;
use crate::{fits, words};

/// What was looked for.
#[derive(Debug, Deserialize)]
pub struct Words {
    /// In the person's own words.
    #[serde(default)]
    q: String,
}

/// `GET /search?q=`
pub async fn search(Shared(app): Shared<App>, guest: Guest, Query(query): Query<Words>) -> Result<Markup, Fault> {
    let visit = &guest.visit;
    let typed: String = query.q.chars().take(200).collect();
    let words = &visit.wording;
    let hits = if typed.trim().is_empty() { Vec::new() } else { app.registry.search(&typed, visit.lang()) };
    let found = hits.into_iter().map(|hit| hit.service).collect();
    let cards = cards(&app, &guest, found).await?;
    let body = html! {
        (Heading::new(words.get("procedures-search-title")))
        (search_box(visit, &typed))
        @if typed.trim().is_empty() {
            (life_events(visit))
        } @else if cards.is_empty() {
            section.nothing aria-live="polite" {
                h2 { (words.with("procedures-search-none", &[("words", typed.clone().into())])) }
                p { (words.get("procedures-search-none-help")) }
            }
            (life_events(visit))
        } @else {
            p role="status" { (words.with("procedures-search-found", &[("n", cards.len().into())])) }
            (stack(&cards))
        }
    };
    Ok(Layout::new(visit, words.get("procedures-search-title")).page(body))
}

/// `GET /life`
pub async fn life_events_index(guest: Guest) -> Markup {
    let visit = &guest.visit;
    let words = &visit.wording;
    let body = html! { (Heading::new(words.get("procedures-home-life"))) (life_events(visit)) };
    Layout::new(visit, words.get("procedures-home-life")).width(pages::Width::Wide).page(body)
}

/// `GET /life/{event}`
pub async fn life_event(Shared(app): Shared<App>, guest: Guest, Path(name): Path<String>) -> Result<Markup, Fault> {
    let event = LifeEvent::ALL.into_iter().find(|event| event.name() == name).ok_or(Fault::NotFound)?;
    let visit = &guest.visit;
    let words = &visit.wording;
    let cards = cards(&app, &guest, app.registry.by_life_event(event)).await?;
    let title = words.get(&format!("procedures-life-{}", event.name()));
    let body = html! {
        (Heading::new(title.clone()).lead(words.get(&format!("procedures-life-{}-lead", event.name()))))
        @if cards.is_empty() {
            p { (words.get("procedures-life-none")) }
            p { (Button::secondary(words.get("procedures-search-title")).href("/search").icon(Icon::Search)) }
        } @else {
            (grid(&cards))
        }
    };
    let crumbs = vec![Crumb::new(words.get("procedures-nav-home"), "/")];
    Ok(Layout::new(visit, title).crumbs(crumbs).width(pages::Width::Wide).page(body))
}

/// The cards of what was found. For somebody who is signed in, services of other municipalities are left out,
/// and each card says whether it fits.
async fn cards(app: &App, guest: &Guest, found: Vec<Service>) -> Result<Vec<Markup>, Fault> {
    let today = app.today();
    let caller = Resident::of_guest(guest);
    let known = match &caller {
        Some(caller) => Some(Knowledge::of(app, caller).await?),
        None => None,
    };
    let mut cards = Vec::new();
    for service in found {
        let truth = match (&caller, &known) {
            (Some(caller), Some(known)) => {
                if !known.is_offered(&service) || !fits::is_for(&service, caller) {
                    continue;
                }
                // Where somebody could move to is offered to them and is not brought to them as fitting.
                known.is_at_home(&service).then(|| service.truth(&known.facts, today))
            }
            _ => None,
        };
        cards.push(card(&guest.visit, &service, truth, service.accepts(today)));
    }
    Ok(cards)
}

fn card(visit: &Visit, service: &Service, fits: Option<Truth>, accepts: bool) -> Markup {
    let words = &visit.wording;
    let mut card = Card::new(href(service), service.title(visit.lang()))
        .level(2)
        .icon(words::service_icon(service))
        .above(words::owner(words, service.definition().owner))
        .text(service.summary(visit.lang()));
    if !accepts {
        card = card.tag(Tag::new(Tone::Warning, words.get("procedures-tag-closed")));
    } else if let Some(truth) = fits {
        card = card.tag(fit_tag(visit, truth));
    }
    html! { (card) }
}

/// Whether a service fits, as a tag.
pub fn fit_tag(visit: &Visit, truth: Truth) -> Tag {
    let words = &visit.wording;
    match truth {
        Truth::Yes => Tag::new(Tone::Success, words.get("procedures-tag-fits")).icon(Icon::Check),
        Truth::Unknown => Tag::plain(words.get("procedures-tag-maybe")),
        Truth::No => Tag::plain(words.get("procedures-tag-not")),
    }
}
