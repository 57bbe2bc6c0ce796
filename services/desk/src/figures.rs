//! Numbers: cases a day, how long they took, in time or not, returned, online, and the hours given back; in all and by service.

use axum::extract::{Query, State as Shared};
use casework::figures::{self, Figures};
use casework::hours;
use jiff::ToSpan;
use kernel::{Date, Lang};
use maud::{Markup, html};
use pages::chart::{Point, columns};
use pages::figures::{Figure, figures as row};
use pages::panes::pane;
use pages::table::{Column, Row, RowState, Table};
use pages::tabs::{Tab, tabs};
use pages::{Heading, Layout, Width};
use serde::Deserialize;
use service_kit::{App, Fault, OfficerCaller};
use text::Wording;

use crate::words;

/// The spans offered, in days.
const SPANS: [i64; 3] = [7, 30, 90];

/// What the address asks for.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    /// Days until today.
    days: Option<i64>,
}

/// `GET /desk/figures`
pub async fn page(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Fault> {
    let span = wanted.days.filter(|days| SPANS.contains(days)).unwrap_or(30);
    let to = app.today();
    let from = to.checked_sub((span - 1).days()).unwrap_or(to);
    let all = figures::of(&app.store, caller.owner, None, from, to).await?;
    let lang = caller.visit.lang();
    let mut by_service = Vec::new();
    for service in app.registry.of_owner(caller.owner).into_iter().filter(|service| !service.definition().base) {
        let key = service.key().to_string();
        let found = figures::of(&app.store, caller.owner, Some(&key), from, to).await?;
        if found.arrived + found.open + found.decided > 0 {
            by_service.push((key, service.title(lang).to_owned(), found));
        }
    }
    let words = &caller.visit.wording;
    let title = words.get("desk-figures-title");
    let body = html! {
        (Heading::new(title.clone())
            .above(words::owner(words, caller.owner))
            .lead(words.with("desk-figures-span", &[("from", words::day(words, from).into()), ("to", words::day(words, to).into())])))
        (tabs(&words.get("desk-figures-spans"), &spans(words, span)))
        (row(&headline(words, &all)))
        section { (pane("arrived", &words.get("desk-figures-by-day"), &html! {
            (columns(words, &words.get("desk-figures-arrived-by-day"), &days(words, &all, |(_, arrived, _)| *arrived)))
            (columns(words, &words.get("desk-figures-closed-by-day"), &days(words, &all, |(_, _, closed)| *closed)))
        })) }
        section { (table(words, &by_service)) }
        p.help { (words.with("desk-figures-method", &[
            ("travel", count(hours::TRAVEL_MINUTES).into()),
            ("waiting", count(hours::WAITING_MINUTES).into()),
            ("writing", count(hours::WRITING_MINUTES).into()),
            ("all", count(hours::MINUTES_A_CASE).into()),
        ])) }
    };
    Ok(Layout::new(&caller.visit, title).width(Width::Full).page(body))
}

fn spans(words: &Wording, current: i64) -> Vec<Tab> {
    SPANS
        .iter()
        .map(|span| Tab {
            label: words.with("desk-figures-days", &[("n", (*span).into())]),
            href: format!("/desk/figures?days={span}"),
            current: *span == current,
            count: None,
        })
        .collect()
}

fn headline(words: &Wording, all: &Figures) -> Vec<Figure> {
    let unit = |key: &str| words.get(&format!("desk-unit-{key}"));
    let label = |key: &str| words.get(&format!("desk-figure-{key}"));
    let median = all.median_days.map_or_else(|| "–".to_owned(), |days| days.to_string());
    vec![
        Figure::new(label("arrived"), grouped(all.arrived), unit("cases")),
        Figure::new(label("median"), median, unit("working-days")).note(words.get("desk-figure-median-note")),
        Figure::new(label("in-time"), share(all.in_time, all.decided), unit("percent"))
            .note(words.with("desk-figure-decided-note", &[("n", count(all.decided).into())])),
        Figure::new(label("returned"), share(all.returned, all.arrived), unit("percent")),
        Figure::new(label("online"), share(all.online, all.arrived), unit("percent")),
        Figure::new(label("open"), grouped(all.open), unit("cases"))
            .note(words.with("desk-figure-overdue-note", &[("n", count(all.overdue).into())])),
        Figure::new(label("hours"), grouped(hours::given_back(all.online)), unit("hours")),
    ]
}

fn days(words: &Wording, all: &Figures, value: impl Fn(&(Date, u64, u64)) -> u64) -> Vec<Point> {
    all.by_day
        .iter()
        .map(|day| {
            let n = value(day);
            let label = match words.lang() {
                Lang::EN => day.0.strftime("%-d %b").to_string(),
                _ => format!("{}/{}", day.0.month(), day.0.day()),
            };
            Point::new(label, count(n), words.with("desk-figures-cases", &[("n", count(n).into())]))
        })
        .collect()
}

fn table(words: &Wording, by_service: &[(String, String, Figures)]) -> Markup {
    let heads = ["service", "arrived", "median", "in-time", "returned", "online", "open", "overdue", "hours"];
    let columns = heads.iter().enumerate().map(|(place, head)| {
        let column = Column::new(words.get(&format!("desk-figure-{head}")));
        if place == 0 { column } else { column.number() }
    });
    let row = |(key, title, one): &(String, String, Figures)| Row {
        id: key.clone(),
        name: title.clone(),
        href: Some(format!(
            "/desk?{}",
            serde_html_form::to_string([("tab", "all"), ("service", key)]).unwrap_or_default()
        )),
        state: if one.overdue > 0 { RowState::Overdue } else { RowState::Plain },
        cells: vec![
            html! { (title) },
            html! { (grouped(one.arrived)) },
            html! { (one.median_days.map_or_else(|| "–".to_owned(), |days| days.to_string())) },
            html! { (percent(one.in_time, one.decided)) },
            html! { (percent(one.returned, one.arrived)) },
            html! { (percent(one.online, one.arrived)) },
            html! { (grouped(one.open)) },
            html! { (grouped(one.overdue)) },
            html! { (grouped(hours::given_back(one.online))) },
        ],
    };
    let table = Table {
        words,
        caption: words.get("desk-figures-by-service"),
        caption_shown: true,
        columns: columns.collect(),
        rows: by_service.iter().map(row).collect(),
        select: None,
        empty: words.get("desk-figures-none"),
    };
    html! { (table) }
}

fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn grouped(n: u64) -> String {
    kernel::yen::Yen(count(n)).format()
}

/// A share with its sign; a dash of nothing has none.
fn percent(part: u64, whole: u64) -> String {
    let share = share(part, whole);
    if whole == 0 { share } else { format!("{share}%") }
}

/// A share in percent with one decimal; a dash where there is nothing to share.
fn share(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let tenths = (part * 1000 + whole / 2) / whole;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_are_rounded_to_a_tenth() {
        assert_eq!(share(2, 3), "66.7");
        assert_eq!(share(0, 5), "0.0");
        assert_eq!(share(0, 0), "–");
    }
}
