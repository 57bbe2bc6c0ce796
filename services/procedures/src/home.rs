//! The front page: what fits me now and why, my letters, my cases with the day by which they will be decided.

use axum::extract::State as Shared;
use casework::drafts;
use kernel::{Date, Moment};
use maud::{Markup, html};
use pages::card::{grid, stack, tile, tiles};
use pages::{Banner, Button, Card, Heading, Icon, Layout, ServiceCard, Tag, Tone, visit::Visit};
use registry::LifeEvent;
use rules::Truth;
use service_kit::{App, Fault, Guest, Resident};

use crate::fits::{self, Fit};
use crate::knowledge::Knowledge;
use crate::{cases, words};

/// How many fitting services the front page shows before it points to the rest.
const SHOWN: usize = 6;

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
    let unread = notices::unread_count(&app.store, caller.recipient()).await?;
    let recent = casework::find::recent(&app.store, caller.scope(), 5).await?;
    let begun = drafts::list(&app.store, caller.applicant()).await?;
    let words = &visit.wording;
    let today = app.today();
    let body = html! {
        (Heading::new(words.with("procedures-home-greeting", &[("name", known.name.clone().into())]))
            .lead(words.get("procedures-home-lead")))
        (search_box(visit, ""))
        @if unread > 0 {
            (Banner::new(Tone::Info, words.with("procedures-home-letters", &[("n", unread.into())]))
                .body(html! { (Button::secondary(words.get("procedures-home-letters-open")).href("/mail").icon(Icon::Mail)) }))
        }
        @if !begun.is_empty() {
            section aria-labelledby="begun" {
                (pages::heading::section("begun", &words.get("procedures-home-begun"), None))
                (stack(&begun.iter().filter_map(|draft| draft_card(app, visit, draft)).collect::<Vec<_>>()))
            }
        }
        section aria-labelledby="fits" {
            (pages::heading::section("fits", &words.get("procedures-home-fits"), None))
            @if fits.is_empty() {
                p { (words.get("procedures-home-fits-none")) }
            } @else {
                (grid(&fits.iter().take(SHOWN).map(|fit| fit_card(app, visit, &known, fit)).collect::<Vec<_>>()))
                @if fits.len() > SHOWN {
                    details.more {
                        summary { (words.with("procedures-home-fits-more", &[("n", (fits.len() - SHOWN).into())])) }
                        (grid(&fits.iter().skip(SHOWN).map(|fit| fit_card(app, visit, &known, fit)).collect::<Vec<_>>()))
                    }
                }
            }
        }
        @if !recent.is_empty() {
            section aria-labelledby="cases" {
                (pages::heading::section("cases", &words.get("procedures-home-cases"), Some(("/cases", &words.get("procedures-home-cases-all")))))
                (stack(&recent.iter().map(|case| cases::list::card(app, visit, case, today)).collect::<Vec<_>>()))
            }
        }
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

fn draft_card(app: &App, visit: &Visit, draft: &casework::Draft) -> Option<Markup> {
    let words = &visit.wording;
    let (key, revision) = draft.services.first()?;
    let service = app.registry.revision(key, *revision)?;
    let saved = words::day(words, draft.updated_at.day());
    let card = Card::new(format!("/apply/{}", draft.id), service.title(visit.lang()))
        .icon(words::service_icon(&service))
        .text(words.with("procedures-home-begun-on", &[("day", saved.into())]))
        .tag(Tag::new(Tone::Warning, words.get("procedures-tag-begun")));
    Some(html! { (card) })
}

/// The card of a service that fits.
pub fn fit_card(app: &App, visit: &Visit, known: &Knowledge, fit: &Fit) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let today = app.today();
    let service = &fit.service;
    let definition = service.definition();
    let why = definition.criteria.iter().take(3).map(|c| service.text(lang, &format!("c-{}", c.id)).to_owned());
    let tag = match (fit.truth, fit.act_by) {
        (_, Some(day)) if soon(today, day) => {
            Some(Tag::new(Tone::Warning, words.get("procedures-tag-soon")).icon(Icon::Clock))
        }
        (Truth::Unknown, _) => Some(Tag::plain(words.get("procedures-tag-maybe"))),
        _ => None,
    };
    let card = ServiceCard {
        words,
        href: href(service),
        title: service.title(lang).to_owned(),
        owner: words::owner(words, definition.owner),
        summary: service.summary(lang).to_owned(),
        icon: words::service_icon(service),
        why: if fit.truth == Truth::Yes { why.collect() } else { Vec::new() },
        gives: words::gives(words, service, &known.facts, today),
        by: fit.act_by.map(|day| words.with("procedures-act-by", &[("day", words::day(words, day).into())])),
        takes: Some(crate::apply::effort(app, service, known, words)),
        tag,
        level: 3,
    };
    html! { (card) }
}

fn soon(today: Date, day: Date) -> bool {
    Moment::start_of(day).millis_since(Moment::start_of(today)) <= 14 * 24 * 3600 * 1000
}

/// Where a service is explained.
pub fn href(service: &registry::Service) -> String {
    format!("/services/{}", service.key())
}
