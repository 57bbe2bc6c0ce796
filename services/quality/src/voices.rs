//! The officer's page: how the government's services are judged, by moment and week by week, and what people wrote.

use std::collections::BTreeMap;

use axum::extract::{Query, State as Shared};
use kernel::{Date, Moment, Yen};
use maud::{Markup, Render, html};
use pages::chart::{Point, sparkline};
use pages::table::{Column, Row, RowState, Table};
use pages::{Heading, Icon, Layout, Tag, Tone, Visit, Width};
use serde::Deserialize;
use service_kit::{App, Fault, OfficerCaller};
use text::Wording;

use crate::record::{self, Voice};
use crate::tally::{Asked, Tally, by_week};

/// How many weeks the small line shows.
const WEEKS: usize = 12;
/// How many comments the page shows.
const VOICES: u64 = 50;
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
    let service = Some(wanted.service.as_str()).filter(|service| !service.is_empty());
    let voices = record::voices(&app.store, caller.owner, service, VOICES).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("quality-voices-title");
    let heading = match service {
        Some(service) => words.with("quality-voices-of", &[("service", named(&app, visit, service).into())]),
        None => words.get("quality-voices-all"),
    };
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("quality-voices-lead")))
        (table(&app, visit, &judged))
        section aria-labelledby="voices" {
            (pages::heading::section("voices", &heading, service.map(|_| ("/quality", words.get("quality-voices-show-all"))).as_ref().map(|(href, label)| (*href, label.as_str()))))
            @if voices.is_empty() { div.empty { (Icon::Inbox) p { (words.get("quality-voices-none")) } } }
            ul.voices { @for voice in &voices { li { (said(&app, visit, voice)) } } }
        }
    };
    Ok(Layout::new(visit, title).width(Width::Wide).page(body))
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

fn said(app: &App, visit: &Visit, voice: &Voice) -> Markup {
    let words = &visit.wording;
    let (tone, icon, face) = match voice.score {
        3 => (Tone::Success, Icon::FaceGood, "good"),
        2 => (Tone::Info, Icon::FaceSoso, "soso"),
        _ => (Tone::Warning, Icon::FaceBad, "bad"),
    };
    let day = voice.at.day();
    let shown = words.with(
        "quality-day",
        &[
            ("year", day.year().to_string().into()),
            ("month", day.month().to_string().into()),
            ("day", day.day().to_string().into()),
        ],
    );
    html! {
        article.voice {
            p.voice-head {
                (Tag::new(tone, words.get(&format!("pages-face-{face}"))).icon(icon)) " "
                span { (named(app, visit, &voice.service)) } " "
                span { (words.get(&format!("quality-moment-{}", voice.asked))) } " "
                time datetime=(day) { (shown) }
            }
            p.voice-words { (voice.comment) }
        }
    }
}

fn named(app: &App, visit: &Visit, service: &str) -> String {
    let found = service.parse().ok().and_then(|key| app.registry.get(&key));
    found.map_or_else(|| service.to_owned(), |service| service.title(visit.lang()).to_owned())
}
