//! The public page of all services with their measured quality, and the same as JSON for whoever wants to count.

use axum::extract::State as Shared;
use axum::{Extension, Json};
use casework::hours;
use kernel::{Lang, Yen, municipality};
use maud::{Markup, Render, html};
use pages::chart::{Point, bars};
use pages::figures::{Figure, figures};
use pages::table::{Column, Row, RowState, Table};
use pages::{Heading, Layout, Visit, Width};
use serde::Serialize;
use service_kit::{App, Fault, Guest};
use text::Wording;

use crate::measure::{FEWEST, Kept, Measured, Measures};
use crate::tally::Tally;

/// How many services the picture of hours shows.
const PICTURED: usize = 8;

/// `GET /quality/services`
pub async fn page(Shared(app): Shared<App>, Extension(kept): Extension<Kept>, guest: Guest) -> Result<Markup, Fault> {
    let measures = kept.measures(&app).await?;
    let visit = &guest.visit;
    let words = &visit.wording;
    let title = words.get("quality-map-title");
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("quality-map-lead")))
        (sums(words, &measures))
        (table(visit, &measures))
        (unused(visit, &measures))
        (pictured(visit, &measures))
        section aria-labelledby="how" {
            (pages::heading::section("how", &words.get("quality-map-how"), None))
            p { (words.with("quality-map-hours", &[
                ("travel", hours::TRAVEL_MINUTES.to_string().into()),
                ("waiting", hours::WAITING_MINUTES.to_string().into()),
                ("writing", hours::WRITING_MINUTES.to_string().into()),
                ("saved", hours::MINUTES_A_CASE.to_string().into()),
            ])) }
            p { (words.with("quality-map-fewest", &[("n", FEWEST.to_string().into())])) }
            p { a href="/quality/services.json" { (words.get("quality-map-json")) } }
        }
    };
    Ok(Layout::new(visit, title).width(Width::Wide).page(body))
}

fn sums(words: &Wording, measures: &Measures) -> Markup {
    let all = measures.services.iter().fold(Tally::default(), |sum, one| sum.with(one.tally));
    let arrived: u64 = measures.services.iter().map(|one| one.arrived).sum();
    let online: u64 = measures.services.iter().map(|one| one.online).sum();
    let hours: u64 = hours::given_back(online);
    let share = |part: u64, whole: u64| {
        (part * 100).checked_div(whole).map_or_else(|| "—".to_owned(), |percent| percent.to_string())
    };
    let good = all.good_percent().filter(|_| all.count() >= FEWEST).map_or_else(|| "—".to_owned(), |n| n.to_string());
    let shown = figures(&[
        Figure::new(words.get("quality-column-hours"), number(hours), words.get("quality-unit-hours")),
        Figure::new(words.get("quality-column-good"), good, "%")
            .note(words.with("quality-reviews", &[("n", number(all.count()).into())])),
        Figure::new(words.get("quality-column-online"), share(online, arrived), "%")
            .note(words.with("quality-applications", &[("n", number(arrived).into())])),
    ]);
    html! { div.sums { (shown) } }
}

fn table(visit: &Visit, measures: &Measures) -> Markup {
    let words = &visit.wording;
    let few = || html! { span.none { (words.get("quality-few")) } };
    let percent = |share: Option<u64>| match share {
        Some(share) => html! { (share) "%" },
        None => few(),
    };
    let column = |name: &str| words.get(&format!("quality-column-{name}"));
    // On a phone a row becomes a card, in which each number needs its name beside it.
    let cell = |name: &str, value: Markup| html! { span.cell-label { (column(name)) } span { (value) } };
    let row = |one: &Measured| {
        let key = one.service.key();
        let days = match one.median_days() {
            Some(days) => html! { (words.with("quality-days", &[("n", days.into())])) },
            None => few(),
        };
        let hours = words.with("quality-hours", &[("n", number(one.hours_given_back()).into())]);
        Row {
            id: key.to_string(),
            name: one.service.title(visit.lang()).to_owned(),
            href: Some(format!("/services/{key}")),
            state: RowState::Plain,
            cells: vec![
                html! { span { (one.service.title(visit.lang())) br; small.under { (owner(words, one)) } } },
                cell("reviews", html! { (number(one.tally.count())) }),
                cell("good", percent(one.good_percent())),
                cell("days", days),
                cell("online", percent(one.online_percent())),
                cell("hours", html! { (hours) }),
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("quality-map-title"),
        caption_shown: false,
        columns: vec![
            Column::new(column("service")),
            Column::new(column("reviews")).number(),
            Column::new(column("good")).number(),
            Column::new(column("days")).number(),
            Column::new(column("online")).number(),
            Column::new(column("hours")).number(),
        ],
        rows: measures.services.iter().filter(|one| one.is_used()).map(row).collect(),
        select: None,
        empty: words.get("quality-map-none"),
    };
    html! { div.stacked { (table.render()) } }
}

/// Services for which nobody has applied yet: only their names, so that the numbers stay in sight.
fn unused(visit: &Visit, measures: &Measures) -> Markup {
    let words = &visit.wording;
    let services: Vec<&Measured> = measures.services.iter().filter(|one| !one.is_used()).collect();
    html! {
        @if !services.is_empty() {
            details.more {
                summary { (words.with("quality-map-unused", &[("n", services.len().to_string().into())])) }
                ul.points { @for one in &services {
                    li {
                        a href=(format!("/services/{}", one.service.key())) { (one.service.title(visit.lang())) }
                        " " small { (owner(words, one)) }
                    }
                } }
            }
        }
    }
}

fn pictured(visit: &Visit, measures: &Measures) -> Markup {
    let words = &visit.wording;
    let mut services: Vec<&Measured> = measures.services.iter().filter(|one| one.hours_given_back() > 0).collect();
    services.sort_by_key(|one| std::cmp::Reverse(one.hours_given_back()));
    let point = |one: &&Measured| {
        let hours = one.hours_given_back();
        let label = format!("{}（{}）", one.service.title(visit.lang()), owner(words, one));
        Point::new(
            label,
            i64::try_from(hours).unwrap_or(i64::MAX),
            words.with("quality-hours", &[("n", number(hours).into())]),
        )
    };
    let points: Vec<Point> = services.iter().take(PICTURED).map(point).collect();
    html! { @if !points.is_empty() { (bars(&words.get("quality-map-picture"), &points)) } }
}

/// The name of a service's owner in the page's language.
fn owner(words: &Wording, one: &Measured) -> String {
    let Some(government) = municipality::of(one.owner) else { return one.owner.to_string() };
    if words.lang() == Lang::EN { government.english.to_owned() } else { government.name.to_owned() }
}

fn number(n: u64) -> String {
    Yen(i64::try_from(n).unwrap_or(i64::MAX)).format()
}

/// The map as JSON.
#[derive(Debug, Serialize)]
pub struct MapJson {
    /// The day on which it was worked out, `YYYY-MM-DD`.
    as_of: String,
    /// Minutes given back by one application over these pages: an assumption.
    minutes_given_back_per_online_application: u64,
    /// Shares and medians of fewer are left out.
    fewest: u64,
    /// The services, over the last year.
    services: Vec<ServiceJson>,
}

/// One service of the map.
#[derive(Debug, Serialize)]
struct ServiceJson {
    service: String,
    title_ja: String,
    title_en: String,
    reviews: u64,
    good_percent: Option<u64>,
    applications: u64,
    online_percent: Option<u64>,
    median_working_days: Option<u32>,
    hours_given_back: u64,
}

/// `GET /quality/services.json`
pub async fn json(Shared(app): Shared<App>, Extension(kept): Extension<Kept>) -> Result<Json<MapJson>, Fault> {
    let measures = kept.measures(&app).await?;
    let one = |one: &Measured| ServiceJson {
        service: one.service.key().to_string(),
        title_ja: one.service.title(Lang::JA).to_owned(),
        title_en: one.service.title(Lang::EN).to_owned(),
        reviews: one.tally.count(),
        good_percent: one.good_percent(),
        applications: one.arrived,
        online_percent: one.online_percent(),
        median_working_days: one.median_days(),
        hours_given_back: one.hours_given_back(),
    };
    Ok(Json(MapJson {
        as_of: measures.at.day().to_string(),
        minutes_given_back_per_online_application: hours::MINUTES_A_CASE,
        fewest: FEWEST,
        services: measures.services.iter().map(one).collect(),
    }))
}
