//! One of my cases: its life as a line, what I am asked to do, what I answered, what was paid.

use axum::extract::{Path, State as Shared};
use casework::{Case, Doer, Event, State, find};
use forms::Words;
use kernel::{CaseId, Date, Moment};
use maud::{Markup, html};
use pages::list::{AnswerLine, description};
use pages::timeline::{self, When, timeline};
use pages::{Banner, Button, Crumb, Heading, Icon, Layout, Tone, Visit};
use registry::Service;
use service_kit::{App, Fault, Resident};
use text::Wording;

use crate::apply::sheet::child_fact;
use crate::knowledge::Knowledge;
use crate::words;

/// `GET /cases/{case}`
pub async fn page(Shared(app): Shared<App>, caller: Resident, Path(id): Path<CaseId>) -> Result<Markup, Fault> {
    let case = find::one(&app.store, caller.scope(), id).await?.ok_or(Fault::NotFound)?;
    let service = app.registry.revision(&case.service, case.revision).ok_or(Fault::NotFound)?;
    let events = find::events(&app.store, id).await?;
    let known = Knowledge::of(&app, &caller).await?;
    let payments = payments::due::of_case(&app.store, caller.scope(), id).await?;
    let letters = notices::of_case(&app.store, caller.recipient(), id).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let today = app.today();
    let body = html! {
        (Heading::new(service.title(visit.lang())).above(case.number.clone()).beside(html! { (super::list::state_tag(visit, &case)) }))
        (asked(visit, &case, &events, today))
        (outcome(visit, &service, &case, &events))
        section aria-labelledby="life" {
            (pages::heading::section("life", &words.get("procedures-case-life"), None))
            (timeline(words, &life(visit, &service, &case, &events, today)))
        }
        @if !letters.is_empty() {
            section aria-labelledby="letters" {
                (pages::heading::section("letters", &words.get("procedures-case-letters"), None))
                ul.points { @for letter in &letters { li { a href=(format!("/mail/{}", letter.id)) lang=[(letter.lang != visit.lang()).then(|| letter.lang.tag())] { (letter.subject) } } } }
            }
        }
        @if !payments.is_empty() {
            section aria-labelledby="payments" {
                (pages::heading::section("payments", &words.get("procedures-case-payments"), None))
                (description(&payments.iter().map(|p| (
                    words::day(words, p.due_on),
                    html! { (words::yen(words, p.yen)) " " (words.get(&format!("procedures-payment-{}", p.state.name()))) },
                )).collect::<Vec<_>>()))
            }
        }
        section aria-labelledby="answers" {
            (pages::heading::section("answers", &words.get("procedures-case-answers"), None))
            (answers(visit, &service, &case, &known))
        }
        @if matches!(case.standing.state, State::Open | State::Correction) {
            p { a href=(format!("/cases/{id}/withdraw")) { (words.get("procedures-case-withdraw")) } }
        }
        @if matches!(case.standing.state, State::Approved | State::Refused | State::Accepted) {
            (review(visit, &case))
        }
    };
    let crumbs = vec![Crumb::new(words.get("procedures-nav-cases"), "/cases")];
    Ok(Layout::new(visit, service.title(visit.lang())).crumbs(crumbs).page(body))
}

type Events = [(Moment, Doer, Event)];

/// What the person is asked to do, first on the page.
fn asked(visit: &Visit, case: &Case, events: &Events, today: Date) -> Markup {
    let words = &visit.wording;
    if case.standing.state != State::Correction {
        return html! {};
    }
    let last = events.iter().rev().find_map(|(_, _, event)| match event {
        Event::CorrectionAsked { items, by } => Some((items, by)),
        _ => None,
    });
    let Some((items, by)) = last else { return html! {} };
    let title = words.with("procedures-case-correct", &[("day", words::day(words, *by).into())]);
    let body = html! {
        ul { @for item in items { li { (item.message) } } }
        p { (clock(words, case, today)) }
        (Button::primary(words.get("procedures-case-correct-go")).href(format!("/cases/{}/correct", case.id)).icon_after(Icon::Right))
    };
    html! { (Banner::new(Tone::Warning, title).body(body)) }
}

/// What waiting for the person does to the day by which it is decided.
fn clock(words: &Wording, case: &Case, today: Date) -> String {
    let clock = case.clock();
    if clock.is_overdue(today) {
        return words.get("procedures-case-late");
    }
    let due = words::day(words, clock.due_if_answered(today));
    words.with("procedures-case-clock-stands", &[("day", due.into())])
}

fn outcome(visit: &Visit, service: &Service, case: &Case, events: &Events) -> Markup {
    let words = &visit.wording;
    match case.standing.state {
        State::Approved => html! { (Banner::new(Tone::Success, words.get("procedures-case-approved"))) },
        State::Accepted => html! { (Banner::new(Tone::Success, words.get("procedures-case-accepted"))) },
        State::Refused => {
            let refused = events.iter().rev().find_map(|(_, _, event)| match event {
                Event::Refused { grounds, reason } => Some((grounds, reason)),
                _ => None,
            });
            html! {
                (Banner::new(Tone::Error, words.get("procedures-case-refused")).body(html! {
                    @if let Some((grounds, reason)) = refused {
                        ul { @for ground in grounds { li { (ground_in_words(words, service, ground)) } } }
                        @if !reason.trim().is_empty() { p { (reason) } }
                    }
                    p { (words.get("procedures-case-refused-next")) }
                }))
            }
        }
        _ => html! {},
    }
}

/// A ground of refusal: the condition that does not hold, or another ground of the service.
fn ground_in_words(words: &Wording, service: &Service, ground: &str) -> String {
    match service.look(words.lang(), &format!("c-{ground}")) {
        Some(clause) => words.with("casework-letter-unmet-clause", &[("clause", clause.into())]),
        None => service.look(words.lang(), &format!("r-{ground}")).unwrap_or(ground).to_owned(),
    }
}

/// The case's life: what happened, what happens now, what is still ahead.
fn life(visit: &Visit, service: &Service, case: &Case, events: &Events, today: Date) -> Vec<timeline::Event> {
    let words = &visit.wording;
    let told = |event: &Event| !matches!(event, Event::Assigned { .. } | Event::OpinionAsked { .. });
    let mut line: Vec<timeline::Event> = events
        .iter()
        .filter(|(_, _, event)| told(event))
        .map(|(at, _, event)| timeline::Event {
            when: When::Past,
            title: event_title(visit, service, event),
            day: Some((words::day(words, at.day()), at.day().to_string())),
            body: None,
        })
        .collect();
    if case.standing.state.is_closed() {
        return line;
    }
    let due = case.clock().due_if_answered(today);
    let due = (words.with("procedures-case-by", &[("day", words::day(words, due).into())]), due.to_string());
    for (place, step) in case.steps.iter().enumerate().skip(case.standing.step) {
        let now = place == case.standing.step;
        let waiting = now && case.standing.state == State::Correction;
        line.push(timeline::Event {
            when: if waiting {
                When::Waiting
            } else if now {
                When::Now
            } else {
                When::Ahead
            },
            title: service.look(visit.lang(), &format!("s-{step}")).unwrap_or_default().to_owned(),
            day: (place + 1 == case.steps.len()).then(|| due.clone()),
            body: None,
        });
    }
    line
}

fn event_title(visit: &Visit, service: &Service, event: &Event) -> String {
    let words = &visit.wording;
    match event {
        Event::StepDone { step, .. } => {
            let step = service.look(visit.lang(), &format!("s-{step}")).unwrap_or_default().to_owned();
            words.with("procedures-event-step-done", &[("step", step.into())])
        }
        other => words.get(&format!("casework-event-{}", other.name())),
    }
}

/// What was answered, as it stands now.
pub fn answers(visit: &Visit, service: &Service, case: &Case, known: &Knowledge) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let own = |_: &str, key: &str| service.look(lang, key).map(str::to_owned);
    let child = |id: &str| child_fact(&known.facts, id, "name");
    let shown_words = Words { forms: words, own: &own, child: &child };
    let lines: Vec<AnswerLine> = service
        .form()
        .questions()
        .filter_map(|question| {
            let value = case.answers.value(&question.id)?;
            let lines = forms::summary::display(question, value, &shown_words);
            Some(AnswerLine {
                label: service.text(lang, &format!("q-{}", question.id)).to_owned(),
                value: html! { @for (n, line) in lines.iter().enumerate() { @if n > 0 { br; } (line) } },
                source: None,
                change: None,
            })
        })
        .collect();
    pages::list::answers(words, &lines)
}

fn review(visit: &Visit, case: &Case) -> Markup {
    let words = &visit.wording;
    html! {
        section.review aria-labelledby="review" {
            (pages::heading::section("review", &words.get("procedures-review-title"), None))
            (pages::form(visit, "/reviews", &html! {
                input type="hidden" name="case" value=(case.id);
                input type="hidden" name="moment" value="decision";
                (pages::review::faces(words, "score", &words.get("procedures-review-question-decision")))
                (pages::review::comment(words, "comment"))
                (Button::secondary(words.get("procedures-review-send")))
            }))
        }
    }
}
