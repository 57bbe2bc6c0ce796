//! The list of my cases, and the card of one.

use axum::extract::State as Shared;
use casework::{Case, State};
use kernel::Date;
use maud::{Markup, html};
use pages::card::stack;
use pages::{Button, Card, Heading, Icon, Layout, Tag, Tone, Visit};
use service_kit::{App, Fault, Resident};

use crate::words;

/// `GET /cases`
pub async fn page(Shared(app): Shared<App>, caller: Resident) -> Result<Markup, Fault> {
    let visit = &caller.visit;
    let words = &visit.wording;
    let today = app.today();
    let cases = casework::find::recent(&app.store, caller.scope(), 200).await?;
    let (closed, open): (Vec<Case>, Vec<Case>) = cases.into_iter().partition(|case| case.standing.state.is_closed());
    let cards = |cases: &[Case]| cases.iter().map(|case| card(&app, visit, case, today)).collect::<Vec<_>>();
    let body = html! {
        (Heading::new(words.get("procedures-cases-title")))
        @if open.is_empty() && closed.is_empty() {
            p { (words.get("procedures-cases-none")) }
            p { (Button::secondary(words.get("procedures-cases-find")).href("/search").icon(Icon::Search)) }
        }
        @if !open.is_empty() {
            section aria-labelledby="open" {
                (pages::heading::section("open", &words.get("procedures-cases-open"), None))
                (stack(&cards(&open)))
            }
        }
        @if !closed.is_empty() {
            section aria-labelledby="closed" {
                (pages::heading::section("closed", &words.get("procedures-cases-closed"), None))
                (stack(&cards(&closed)))
            }
        }
    };
    Ok(Layout::new(visit, words.get("procedures-cases-title")).page(body))
}

/// The card of a case: what it is, where it stands, by when it will be decided.
pub fn card(app: &App, visit: &Visit, case: &Case, today: Date) -> Markup {
    let service = app.registry.revision(&case.service, case.revision);
    let title = service.as_ref().map_or_else(|| case.service.to_string(), |s| s.title(visit.lang()).to_owned());
    let card = Card::new(format!("/cases/{}", case.id), title)
        .icon(service.as_ref().map_or(Icon::Document, words::service_icon))
        .above(case.number.clone())
        .tag(state_tag(visit, case))
        .text(standing(visit, case, today));
    html! { (card) }
}

/// By when a case will be decided, or since when it is closed.
pub fn standing(visit: &Visit, case: &Case, today: Date) -> String {
    let words = &visit.wording;
    match case.closed_at {
        Some(at) => words.with("procedures-case-closed-on", &[("day", words::day(words, at.day()).into())]),
        None if case.clock().is_overdue(today) => words.get("procedures-case-late"),
        None if case.paused_on.is_some() => words.get("procedures-case-waits"),
        None => words.with("procedures-case-due", &[("day", words::day(words, case.due_on).into())]),
    }
}

/// Where a case stands, as a tag.
pub fn state_tag(visit: &Visit, case: &Case) -> Tag {
    let label = visit.wording.get(&format!("casework-state-{}", case.standing.state.name()));
    match case.standing.state {
        State::Approved | State::Accepted => Tag::new(Tone::Success, label).icon(Icon::Check),
        State::Refused => Tag::new(Tone::Error, label),
        State::Correction => Tag::new(Tone::Warning, label).icon(Icon::Alert),
        State::Open => Tag::new(Tone::Info, label).icon(Icon::Clock),
        State::Withdrawn => Tag::plain(label),
    }
}
