//! One procedure with its evidence: every figure with its thresholds, how it came about, from how many people and when; the way
//! that its level took; where applications were left; the hours given back, before and after.

use axum::extract::{Path, State as Shared};
use kernel::{Date, Moment};
use maud::{Markup, html};
use pages::chart::{Point, line};
use pages::{Banner, Button, Heading, Icon, Tone, Visit};
use registry::Service;
use service_kit::{App, Fault, Guest};
use text::Wording;

use crate::days;
use crate::definition;
use crate::hours::{Travel, Visit as ToOffice};
use crate::measure::{FEWEST, Gathered, Measured, SPAN_DAYS};
use crate::shown;
use crate::standard::{Criterion, Level, Principle, Standard};
use crate::voices::{self, answers};

/// So many answers to reviews are shown.
const ANSWERS: u64 = 5;

/// `GET /quality/services/{owner}/{id}`
pub async fn page(
    Shared(app): Shared<App>,
    guest: Guest,
    Path((owner, id)): Path<(String, String)>,
) -> Result<Markup, Fault> {
    let key = format!("{owner}/{id}").parse().map_err(|_| Fault::NotFound)?;
    let service = app.registry.get(&key).filter(|service| !service.definition().base).ok_or(Fault::NotFound)?;
    let history = days::of(&app.store, &key.to_string()).await?;
    let visit = &guest.visit;
    let words = &visit.wording;
    let title = service.title(visit.lang()).to_owned();
    let ways = pages::button::row(&[
        Button::secondary(words.get("quality-one-service")).href(format!("/services/{key}")).icon(Icon::Document),
        Button::text(words.get("quality-map-method")).href("/quality/standard").icon(Icon::Help),
    ]);
    let Some((last, at)) = history.last() else {
        let body = html! {
            (Heading::new(title.clone()).above(shown::office(words, key.owner, &key.to_string())))
            (Banner::new(Tone::Info, words.get("quality-map-unmeasured")))
            (ways)
        };
        return Ok(crate::map::back(visit, title).page(body));
    };
    let answers = answers::of(&app.store, &key.to_string(), ANSWERS).await?;
    let gathered = Gathered::on(&app.store, Some(&key.to_string()), app.today()).await?;
    let body = html! {
        (Heading::new(title.clone())
            .above(shown::office(words, last.owner, &last.service))
            .beside(html! { (shown::level(words, last.level())) }))
        p { (measured_on(words, last.day, *at)) " " (words.with("quality-one-span", &[("n", SPAN_DAYS.to_string().into())])) }
        @for principle in Principle::ALL { (of_principle(visit, &service, last, principle)) }
        (trend(words, &history))
        (left(visit, &service, &gathered))
        (hours(words, last))
        @if !answers.is_empty() {
            section aria-labelledby="answers" {
                (pages::heading::section("answers", &words.get("quality-answers-title"), None))
                (voices::listed(words, &answers))
            }
        }
        (ways)
    };
    Ok(crate::map::back(visit, title).page(body))
}

fn measured_on(words: &Wording, day: Date, at: Moment) -> String {
    words.with("quality-one-measured", &[("day", shown::day(words, day).into()), ("time", at.hour_minute().into())])
}

/// A principle with its criteria.
fn of_principle(visit: &Visit, service: &Service, one: &Measured, principle: Principle) -> Markup {
    let words = &visit.wording;
    let id = format!("principle-{}", principle.name());
    html! {
        section.quality-principle aria-labelledby=(id) {
            div.section-heading {
                h2 id=(id) { (words.get(&format!("quality-principle-{}", principle.name()))) }
                (shown::level(words, one.principle(principle)))
            }
            ul.quality-criteria {
                @for criterion in Standard::builtin().of(principle) { li { (figure(visit, service, one, criterion)) } }
            }
        }
    }
}

/// A figure, which opens to its evidence.
fn figure(visit: &Visit, service: &Service, one: &Measured, criterion: &Criterion) -> Markup {
    let words = &visit.wording;
    let reading = one.reading(&criterion.id);
    let standard = Standard::builtin();
    html! {
        details.quality-figure {
            summary {
                span.quality-name { (shown::criterion(words, &criterion.id)) }
                span.quality-value { (shown::reading(words, criterion, reading)) }
                (shown::level(words, reading.and_then(|reading| reading.level)))
                (Icon::Down)
            }
            div.quality-evidence {
                p { (words.get(&format!("quality-method-{}", criterion.id))) }
                (named(visit, service, &criterion.id))
                dl.description {
                    div { dt { (words.get("quality-evidence-people")) } dd { (reading.map_or_else(String::new, |reading| shown::people(words, criterion, reading))) } }
                    div { dt { (words.get("quality-level-basic")) } dd { (shown::threshold(words, criterion, Level::Basic)) } }
                    div { dt { (words.get("quality-level-attractive")) } dd { (shown::threshold(words, criterion, Level::Attractive)) } }
                    @if let Some(source) = standard.source(criterion) {
                        div { dt { (words.get("quality-evidence-source")) } dd {
                            span lang="ja" { (source.title) } " " (words.with("quality-evidence-as-of", &[("day", shown::day(words, source.as_of).into())]))
                            @if criterion.ours { br; (words.with("quality-evidence-ours", &[("day", shown::day(words, standard.as_of).into())])) }
                        } }
                    }
                    @if criterion.essential { div { dt { (words.get("quality-evidence-weight")) } dd { (words.get("quality-evidence-essential")) } } }
                }
            }
        }
    }
}

/// What a figure of the definition counts, by name.
fn named(visit: &Visit, service: &Service, criterion: &str) -> Markup {
    let lang = visit.lang();
    let own = |key: String| service.look(lang, &key).unwrap_or(&key).to_owned();
    let names: Vec<String> = match criterion {
        "asked-again" => {
            definition::asked_again(service).iter().map(|question| own(format!("q-{}", question.id))).collect()
        }
        "questions" => {
            definition::questions(service).iter().map(|question| own(format!("q-{}", question.id))).collect()
        }
        "evidence" => definition::evidence(service).iter().map(|evidence| own(format!("e-{}", evidence.id))).collect(),
        "steps" => service.definition().steps.iter().map(|step| own(format!("s-{}", step.id))).collect(),
        "end-to-end" => definition::stages(service)
            .into_iter()
            .map(|(stage, here)| {
                let stage = visit.wording.get(&format!("quality-stage-{}", stage.name()));
                visit.wording.with(
                    if here { "quality-stage-here" } else { "quality-stage-elsewhere" },
                    &[("stage", stage.into())],
                )
            })
            .collect(),
        "languages" => definition::languages(service)
            .iter()
            .map(|lang| visit.wording.get(&format!("quality-lang-{}", lang.tag())))
            .collect(),
        _ => Vec::new(),
    };
    html! { @if !names.is_empty() { ul.points { @for name in &names { li { (name) } } } } }
}

/// The way that the level took, as the share of criteria that are met; with the numbers as text.
fn trend(words: &Wording, history: &[(Measured, Moment)]) -> Markup {
    let point = |one: &Measured| {
        let known = one.readings.iter().filter(|reading| reading.level.is_some()).count() as u64;
        let met = one.readings.iter().filter(|reading| reading.level >= Some(Level::Basic)).count() as u64;
        let percent = crate::arithmetic::percent(met, known).unwrap_or(0);
        let level = words.get(&format!("quality-level-{}", one.level().map_or("unknown", Level::name)));
        let said =
            words.with("quality-trend-point", &[("percent", percent.to_string().into()), ("level", level.into())]);
        Point::new(shown::short_day(one.day), percent, said)
    };
    let points: Vec<Point> = history.iter().map(|(one, _)| point(one)).collect();
    html! {
        section aria-labelledby="trend" {
            (pages::heading::section("trend", &words.get("quality-trend-title"), None))
            @if points.len() > 1 { (line(words, &words.get("quality-trend-chart"), &points)) }
            @else { p { (words.get("quality-trend-first")) } }
        }
    }
}

/// At which pages applications were left, and how long pages are open; of few people nothing is told.
fn left(visit: &Visit, service: &Service, gathered: &Gathered) -> Markup {
    let words = &visit.wording;
    let key = service.key().to_string();
    let (left, open) = (gathered.left(&key), gathered.open(&key));
    let named = |page: &str| match page {
        "check" => words.get("quality-page-check"),
        page => service.text(visit.lang(), &format!("page-{page}")).to_owned(),
    };
    let pages = service.form().pages().iter().map(|page| page.id.as_str()).chain(["check"]);
    let times = |page: &str| open.pages.get(page).map_or(0, |buckets| buckets.values().sum::<u64>());
    let rows: Vec<(String, u64, u64, Option<i64>)> = pages
        .map(|page| (named(page), left.get(page).copied().unwrap_or(0), times(page), open.median(page)))
        .filter(|(_, left, times, _)| left + times > 0)
        .collect();
    let count = |n: u64| if n == 0 || n >= FEWEST { shown::number(n) } else { words.get("quality-few") };
    html! {
        @if !rows.is_empty() {
            section aria-labelledby="left" {
                (pages::heading::section("left", &words.get("quality-left-title"), None))
                p.help { (words.get("quality-left-lead")) }
                div.table-box role="group" tabindex="0" aria-label=(words.get("quality-left-title")) {
                    table.table {
                        thead { tr {
                            th scope="col" { (words.get("quality-left-page")) }
                            th.number scope="col" { (words.get("quality-left-drafts")) }
                            th.number scope="col" { (words.get("quality-left-times")) }
                            th.number scope="col" { (words.get("quality-left-median")) }
                        } }
                        tbody { @for (page, left, times, median) in &rows { tr {
                            th scope="row" { (page) }
                            td.number { (count(*left)) }
                            td.number { (count(*times)) }
                            td.number { (median.filter(|_| *times >= FEWEST).map_or_else(|| "—".to_owned(), |n| shown::seconds(words, n))) }
                        } } }
                    }
                }
            }
        }
    }
}

/// The hours given back: before and after.
fn hours(words: &Wording, one: &Measured) -> Markup {
    let before = ToOffice::to(one.owner);
    let minutes = |n: u64| words.with("quality-minutes", &[("n", shown::number(n).into())]);
    let sum = |n: u64| if one.is_publishable() { shown::hours(words, n) } else { words.get("quality-few") };
    let parts = [("travel", before.travel), ("waiting", before.waiting), ("writing", before.writing)];
    html! {
        section aria-labelledby="hours" {
            (pages::heading::section("hours", &words.get("quality-column-hours"), None))
            p { (words.get("quality-hours-lead")) }
            div.table-box role="group" tabindex="0" aria-label=(words.get("quality-column-hours")) {
                table.table {
                    thead { tr {
                        th scope="col" { (words.get("quality-hours-what")) }
                        th.number scope="col" { (words.get("quality-hours-before")) }
                        th.number scope="col" { (words.get("quality-hours-after")) }
                    } }
                    tbody {
                        @for (part, n) in parts { tr {
                            th scope="row" { (words.get(&format!("quality-hours-{part}"))) }
                            td.number { (minutes(n)) } td.number { (minutes(0)) }
                        } }
                        tr {
                            th scope="row" { (words.get("quality-hours-officer")) }
                            td.number { (minutes(Travel::builtin().officer)) } td.number { (minutes(0)) }
                        }
                    }
                }
            }
            dl.description {
                div { dt { (words.get("quality-hours-people")) } dd { (sum(one.minutes.people)) } }
                div { dt { (words.get("quality-hours-businesses")) } dd { (sum(one.minutes.businesses)) } }
                div { dt { (words.get("quality-hours-officers")) } dd { (sum(one.minutes.officers)) } }
            }
        }
    }
}
