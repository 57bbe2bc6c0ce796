//! The officer's page: how the government's services are judged, by moment and week by week, what people wrote, and what it is
//! about.
//!
//! | module | subject |
//! |---|---|
//! | [`analysis`] | comments grouped by what they are about; pure |
//! | [`grouped`], [`quotes`] | groups and comments as officers read them |
//! | [`answer`], [`answers`] | answering a group |
//! | [`telling`] | telling those who wrote |

pub mod analysis;
pub mod answer;
pub mod answers;
pub mod grouped;
pub mod quotes;
pub mod telling;

use std::collections::BTreeMap;

use axum::extract::{Query, State as Shared};
use kernel::{Date, Moment, Yen};
use maud::{Markup, Render, html};
use pages::chart::{Point, sparkline};
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Heading, Icon, Layout, Tone, Visit, Width};
use registry::Service;
use serde::Deserialize;
use service_kit::{App, Fault, OfficerCaller};
use text::Wording;

use crate::record::{self, Voice};
use crate::shown;
use crate::tally::{Asked, Tally, by_week};
use crate::voices::analysis::Group;
use crate::voices::quotes::{covered, said};

/// How many weeks the small line shows.
const WEEKS: usize = 12;
/// How many comments the page shows.
const VOICES: usize = 50;
/// How many comments are grouped.
const GROUPED: u64 = 2000;
/// How many answers the page shows.
const ANSWERS: u64 = 5;
/// The day has so many seconds.
const DAY: i64 = 24 * 3600;

/// Whose comments are wanted.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// `owner/service`; of all services, if absent.
    #[serde(default)]
    service: String,
}

/// One service of the page.
#[derive(Debug, Default)]
struct Judged {
    receipt: Tally,
    decision: Tally,
    weeks: Vec<Tally>,
}

/// `GET /quality`
pub async fn page(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Fault> {
    let judged = judged(&app, &caller).await?;
    let service = wanted.service.parse().ok().and_then(|key| app.registry.get(&key));
    let service = service.filter(|service| service.definition().owner == caller.owner);
    let (voices, groups) = match &service {
        Some(service) => analysed(&app, &caller, service).await?,
        None => (record::voices(&app.store, caller.owner, None, GROUPED).await?, Vec::new()),
    };
    let shown: Vec<&Voice> = voices.iter().take(VOICES).collect();
    let mut to_cover = grouped::quoted(&groups, &voices);
    to_cover.extend(&shown);
    let quotes = covered(&app, &caller, &to_cover).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("quality-voices-title");
    let heading = match &service {
        Some(service) => words.with("quality-voices-of", &[("service", service.title(visit.lang()).to_owned().into())]),
        None => words.get("quality-voices-all"),
    };
    let everything = words.get("quality-voices-show-all");
    let more = service.is_some().then_some(("/quality", everything.as_str()));
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("quality-voices-lead")))
        @if service.is_none() { (raised(&app, visit, &voices)) }
        (table(&app, visit, &judged))
        @if let Some(service) = &service {
            (grouped::groups(&app, visit, service, &groups, &voices, &quotes))
            (answered(&app, visit, service).await?)
        }
        section aria-labelledby="voices" {
            (pages::heading::section("voices", &heading, more))
            @if voices.is_empty() { div.empty { (Icon::Inbox) p { (words.get("quality-voices-none")) } } }
            ul.voices { @for voice in &shown { li { (said(&app, visit, voice, &quotes)) } } }
        }
    };
    Ok(Layout::new(visit, title).width(Width::Wide).page(body))
}

/// The comments on a service, with their groups.
async fn analysed(app: &App, caller: &OfficerCaller, service: &Service) -> Result<(Vec<Voice>, Vec<Group>), Fault> {
    let voices = record::voices(&app.store, caller.owner, Some(&service.key().to_string()), GROUPED).await?;
    let groups = analysis::groups(&voices, Some(service), app.clock.now());
    Ok((voices, groups))
}

/// The services in which a kind of trouble is new or twice as frequent as before.
fn raised(app: &App, visit: &Visit, voices: &[Voice]) -> Markup {
    let mut by_service: BTreeMap<&str, Vec<Voice>> = BTreeMap::new();
    for voice in voices {
        by_service.entry(&voice.service).or_default().push(voice.clone());
    }
    let now = app.clock.now();
    let rising = by_service.into_iter().filter_map(|(service, voices)| {
        let group = analysis::groups(&voices, None, now).into_iter().find(|group| group.rising)?;
        let about = match group.about {
            analysis::About::Topic(topic) => visit.wording.get(&format!("quality-topic-{topic}")),
            analysis::About::Alike(_) => visit.wording.get("quality-topic-unknown"),
        };
        Some((service, about))
    });
    let rising: Vec<(&str, String)> = rising.collect();
    html! {
        @if !rising.is_empty() {
            (Banner::new(Tone::Warning, visit.wording.get("quality-about-raised")).body(html! {
                ul.points { @for (service, about) in &rising {
                    li { a href=(format!("/quality?service={service}#about")) { (named(app, visit, service)) } " " (about) }
                } }
            }))
        }
    }
}

/// What was answered lately.
async fn answered(app: &App, visit: &Visit, service: &Service) -> Result<Markup, Fault> {
    let answers = answers::of(&app.store, &service.key().to_string(), ANSWERS).await?;
    let words = &visit.wording;
    Ok(html! {
        @if !answers.is_empty() {
            section aria-labelledby="answers" {
                (pages::heading::section("answers", &words.get("quality-answers-title"), None))
                (listed(words, &answers))
            }
        }
    })
}

/// Answers with their day, the revision that they name, and how many were told.
pub(crate) fn listed(words: &Wording, answers: &[answers::Answer]) -> Markup {
    html! {
        ul.voices { @for answer in answers { li { article.voice {
            p.voice-head {
                time datetime=(answer.at.day()) { (shown::day(words, answer.at.day())) }
                @if let Some(revision) = answer.revision { " " span { (words.with("quality-answer-revision-n", &[("n", revision.to_string().into())])) } }
                " " span { (told(words, answer)) }
            }
            p.voice-words { (answer.words) }
        } } } }
    }
}

/// How many were told; of few it is only said that they are few.
fn told(words: &Wording, answer: &answers::Answer) -> String {
    match answer.told {
        None => words.get("quality-answer-telling"),
        Some(n) if n < crate::measure::FEWEST => words.get("quality-answer-told-few"),
        Some(n) => words.with("quality-answer-told", &[("n", shown::number(n).into())]),
    }
}

async fn judged(app: &App, caller: &OfficerCaller) -> Result<BTreeMap<String, Judged>, Fault> {
    let mut judged: BTreeMap<String, Judged> = BTreeMap::new();
    for service in app.registry.of_owner(caller.owner) {
        if !service.definition().base {
            judged.insert(service.key().to_string(), Judged::default());
        }
    }
    for (service, asked, tally) in record::tallies(&app.store, Some(caller.owner)).await? {
        let one = judged.entry(service).or_default();
        match asked {
            Asked::Receipt => one.receipt = tally,
            Asked::Decision => one.decision = tally,
        }
    }
    let today = app.today();
    let weeks = i64::try_from(WEEKS).unwrap_or(0);
    let from = Moment::start_of(today).plus_seconds(-DAY * (weeks * 7 - 1));
    let mut scores: BTreeMap<String, Vec<(i64, Moment)>> = BTreeMap::new();
    for (service, score, at) in record::since(&app.store, caller.owner, from).await? {
        scores.entry(service).or_default().push((score, at));
    }
    for (service, one) in &mut judged {
        let own = scores.get(service).map_or(&[][..], Vec::as_slice);
        one.weeks = by_week(own, today, WEEKS);
    }
    Ok(judged)
}

fn table(app: &App, visit: &Visit, judged: &BTreeMap<String, Judged>) -> Markup {
    let words = &visit.wording;
    let mut services: Vec<(&String, &Judged)> = judged.iter().collect();
    services.sort_by_key(|(_, one)| std::cmp::Reverse(one.receipt.with(one.decision).count()));
    // On a phone a row becomes a card, in which each number needs its name beside it.
    let cell = |name: &str, value: Markup| html! { span.cell-label { (words.get(name)) } span { (value) } };
    let row = |(key, one): &(&String, &Judged)| {
        let all = one.receipt.with(one.decision);
        Row {
            id: (*key).clone(),
            name: named(app, visit, key),
            href: Some(format!("/quality?service={key}#voices")),
            state: RowState::Plain,
            cells: vec![
                html! { (named(app, visit, key)) },
                cell(
                    "quality-column-reviews",
                    html! { (Yen(i64::try_from(all.count()).unwrap_or(i64::MAX)).format()) },
                ),
                cell("quality-column-good", share(words, all)),
                cell("quality-moment-receipt", share(words, one.receipt)),
                cell("quality-moment-decision", share(words, one.decision)),
                html! {
                    @if all.count() > 0 { (cell("quality-column-trend", trend(words, app.today(), &one.weeks))) }
                },
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("quality-voices-title"),
        caption_shown: false,
        columns: vec![
            Column::new(words.get("quality-column-service")),
            Column::new(words.get("quality-column-reviews")).number(),
            Column::new(words.get("quality-column-good")).number(),
            Column::new(words.get("quality-moment-receipt")).number(),
            Column::new(words.get("quality-moment-decision")).number(),
            Column::new(words.get("quality-column-trend")),
        ],
        rows: services.iter().map(row).collect(),
        select: None,
        empty: words.get("quality-voices-none"),
    };
    html! { div.stacked { (table.render()) } }
}

/// The share of good ones with how many there are behind it.
fn share(words: &Wording, tally: Tally) -> Markup {
    match tally.good_percent() {
        Some(percent) => html! { (percent) "%" },
        None => html! { span.none { (words.get("quality-no-reviews")) } },
    }
}

/// The share of good ones week by week; a week without any takes the one before it, so that the line does not fall to
/// nothing where nobody wrote.
fn trend(words: &Wording, today: Date, weeks: &[Tally]) -> Markup {
    let first = weeks.iter().find_map(Tally::good_percent).unwrap_or(0);
    let mut last = first;
    let points: Vec<Point> = weeks
        .iter()
        .enumerate()
        .map(|(place, week)| {
            last = week.good_percent().unwrap_or(last);
            let ago = i64::try_from(weeks.len() - 1 - place).unwrap_or(0);
            let day = Moment::start_of(today).plus_seconds(-DAY * 7 * ago).day();
            let label = format!("{}/{}", day.month(), day.day());
            Point::new(label, i64::try_from(last).unwrap_or(0), format!("{last}%"))
        })
        .collect();
    sparkline(words, &words.get("quality-column-trend"), &points)
}

fn named(app: &App, visit: &Visit, service: &str) -> String {
    let found = service.parse().ok().and_then(|key| app.registry.get(&key));
    found.map_or_else(|| service.to_owned(), |service| service.title(visit.lang()).to_owned())
}
