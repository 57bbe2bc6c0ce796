//! The map as files for whoever wants to count: CSV that a spreadsheet opens as it is, and JSON.

use axum::extract::{Query, State as Shared};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use kernel::Lang;
use serde::Serialize;
use service_kit::{App, Fault};

use crate::map::Wanted;
use crate::map::kept::{Kept, Map};
use crate::measure::{FEWEST, Measured, Reading, SPAN_DAYS};
use crate::portfolio;
use crate::shown;
use crate::standard::{Level, Principle, Standard};

/// The map as JSON.
#[derive(Debug, Serialize)]
pub struct MapJson {
    /// The day on which it was measured; none where nothing was.
    as_of: Option<String>,
    /// So many days up to then are measured.
    days: i64,
    /// The edition of the standard.
    standard: String,
    /// The standard itself: criteria, thresholds, sources.
    criteria: &'static Standard,
    /// The procedures.
    services: Vec<ServiceJson>,
}

/// One procedure of the map.
#[derive(Debug, Serialize)]
struct ServiceJson {
    service: String,
    owner: String,
    bureau: Option<&'static str>,
    priority: bool,
    title_ja: String,
    title_en: String,
    level: Option<Level>,
    faster: Option<Level>,
    simpler: Option<Level>,
    easier: Option<Level>,
    /// Counts of fewer than five people are not published.
    applications: Option<u64>,
    minutes_given_back_people: Option<u64>,
    minutes_given_back_businesses: Option<u64>,
    minutes_given_back_officers: Option<u64>,
    criteria: Vec<CriterionJson>,
}

/// The figure of one criterion.
#[derive(Debug, Serialize)]
struct CriterionJson {
    criterion: String,
    value: Option<i64>,
    level: Option<Level>,
    /// How many people are behind it; none where they are too few to be published.
    people: Option<u64>,
}

/// `GET /quality/services.json`
pub async fn json(
    Shared(app): Shared<App>,
    Extension(kept): Extension<Kept>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<MapJson>, Fault> {
    let map = kept.map(&app).await?;
    let standard = Standard::builtin();
    let services = map.as_deref().map_or_else(Vec::new, |map| wanted_of(&app, map, &wanted));
    Ok(Json(MapJson {
        as_of: map.as_ref().map(|map| map.day.to_string()),
        days: SPAN_DAYS,
        standard: standard.version.clone(),
        criteria: standard,
        services: services.into_iter().map(|one| service(&app, one)).collect(),
    }))
}

fn wanted_of<'a>(app: &App, map: &'a Map, wanted: &Wanted) -> Vec<&'a Measured> {
    let named = |one: &Measured| shown::title(&app.registry, Lang::JA, &one.service);
    map.services.iter().filter(|one| wanted.wants(one, &named(one))).collect()
}

fn service(app: &App, one: &Measured) -> ServiceJson {
    let counted = |n: u64| one.is_publishable().then_some(n);
    ServiceJson {
        service: one.service.clone(),
        owner: one.owner.to_string(),
        bureau: portfolio::bureau(&one.service),
        priority: portfolio::is_priority(one),
        title_ja: shown::title(&app.registry, Lang::JA, &one.service),
        title_en: shown::title(&app.registry, Lang::EN, &one.service),
        level: one.level(),
        faster: one.principle(Principle::Faster),
        simpler: one.principle(Principle::Simpler),
        easier: one.principle(Principle::Easier),
        applications: counted(one.arrived),
        minutes_given_back_people: counted(one.minutes.people),
        minutes_given_back_businesses: counted(one.minutes.businesses),
        minutes_given_back_officers: counted(one.minutes.officers),
        criteria: one.readings.iter().map(criterion).collect(),
    }
}

fn criterion(one: &Reading) -> CriterionJson {
    CriterionJson {
        criterion: one.criterion.clone(),
        value: one.value,
        level: one.level,
        people: published(one.people),
    }
}

/// None and five or more may be told.
fn published(n: u64) -> Option<u64> {
    (n == 0 || n >= FEWEST).then_some(n)
}

/// `GET /quality/services.csv`: UTF-8 with a byte order mark, so that spreadsheets read it as it is.
pub async fn csv(
    Shared(app): Shared<App>,
    Extension(kept): Extension<Kept>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fault> {
    let map = kept.map(&app).await?;
    let words = app.wording(Lang::JA);
    let standard = Standard::builtin();
    let mut head = [
        "service",
        "title",
        "government",
        "priority",
        "as-of",
        "level",
        "faster",
        "simpler",
        "easier",
        "applications",
        "people-minutes",
        "business-minutes",
        "officer-minutes",
    ]
    .map(|name| words.get(&format!("quality-csv-{name}")))
    .to_vec();
    head.extend(standard.criteria.iter().map(|criterion| shown::criterion(&words, &criterion.id)));
    let mut lines = vec![line(&head)];
    for one in map.as_deref().map_or_else(Vec::new, |map| wanted_of(&app, map, &wanted)) {
        let level = |level: Option<Level>| {
            level.map_or_else(String::new, |level| words.get(&format!("quality-level-{}", level.name())))
        };
        let number = |n: Option<u64>| n.map_or_else(String::new, |n| n.to_string());
        let mut cells = vec![
            one.service.clone(),
            shown::title(&app.registry, Lang::JA, &one.service),
            shown::office(&words, one.owner, &one.service),
            words.get(if portfolio::is_priority(one) { "quality-csv-yes" } else { "quality-csv-no" }),
            one.day.to_string(),
            level(one.level()),
        ];
        cells.extend(Principle::ALL.map(|principle| level(one.principle(principle))));
        let counts = [one.arrived, one.minutes.people, one.minutes.businesses, one.minutes.officers];
        cells.extend(counts.map(|n| number(one.is_publishable().then_some(n))));
        let value =
            |id: &str| one.reading(id).and_then(|reading| reading.value).map_or_else(String::new, |n| n.to_string());
        cells.extend(standard.criteria.iter().map(|criterion| value(&criterion.id)));
        lines.push(line(&cells));
    }
    let headers =
        [(CONTENT_TYPE, "text/csv; charset=utf-8"), (CONTENT_DISPOSITION, "attachment; filename=\"quality.csv\"")];
    Ok((headers, format!("\u{feff}{}", lines.concat())).into_response())
}

/// One line of CSV (RFC 4180). What a spreadsheet would take for a formula is kept from being one.
fn line(cells: &[String]) -> String {
    let cell = |text: &String| {
        let text = if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.clone() };
        if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
    };
    format!("{}\r\n", cells.iter().map(cell).collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_keeps_its_cells() {
        let cells = ["a,b", "say \"so\"", "=1+1", "plain"].map(str::to_owned);
        assert_eq!(line(&cells), "\"a,b\",\"say \"\"so\"\"\",'=1+1,plain\r\n");
    }
}
