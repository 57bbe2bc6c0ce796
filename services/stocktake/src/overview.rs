//! Where it stands: how much is online and known, bureau by bureau, why the rest is not, and the other governments.

use std::collections::BTreeMap;

use axum::extract::State as Shared;
use inventory::Owner;
use inventory::totals::{self, Total};
use kernel::Date;
use maud::{Markup, Render, html};
use pages::chart::{Point, bars};
use pages::figures::{Figure, figures};
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Button, Heading, Icon, Layout, Tone, Visit, Width, button};
use service_kit::{App, Fault, OfficerCaller};
use store::Scope;

use crate::words;

/// The day by which all that the metropolis can decide by itself is to be online: 令和9年3月末.
const TARGET: Date = Date::constant(2027, 3, 31);

/// `GET /inventory`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    let own = Owner::Government(caller.owner);
    let by_office = totals::by_office(&app.store, own).await?;
    let all = totals::all(&by_office);
    let causes = totals::by_cause(&app.store, own).await?;
    let owners = totals::by_owner(&app.store).await?;
    let waiting = inventory::draft::waiting(&app.store, Scope::Owner(caller.owner), 500).await?.len();
    let round = inventory::round::latest(&app.store).await?;
    let owed = match &round {
        Some(round) => crate::round::owed(&app, round, caller.owner).await?,
        None => 0,
    };
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("stocktake-title");
    let body = html! {
        (Heading::new(title.clone()).above(words::owner(words, caller.owner.as_str())).lead(words.get("stocktake-lead")))
        @if waiting > 0 {
            (Banner::new(Tone::Warning, words.with("stocktake-waiting", &[("n", waiting.to_string().into())])).body(html! {
                p { a href="/inventory/review" { (words.get("stocktake-waiting-open")) } }
            }))
        }
        @if let Some(round) = &round { (crate::round::reminder(visit, round, owed, app.today())) }
        (sums(visit, &all, app.today()))
        (button::row(&[
            Button::primary(words.get("stocktake-open-list")).href(format!("/inventory/list?owner={}", caller.owner)).icon(Icon::Search),
            Button::secondary(words.get("stocktake-open-lacking")).href(format!("/inventory/list?owner={}&state=lacking", caller.owner)).icon(Icon::Help),
            Button::secondary(words.get("stocktake-open-round")).href("/inventory/round").icon(Icon::Calendar),
            Button::secondary(words.get("stocktake-open-bulk")).href("/inventory/bulk").icon(Icon::Upload),
            Button::secondary(words.get("stocktake-open-imports")).href("/inventory/imports").icon(Icon::Document),
        ]))
        @if !by_office.is_empty() {
            section aria-labelledby="offices" {
                (pages::heading::section("offices", &words.get("stocktake-by-office"), None))
                (offices(visit, &by_office, caller.owner.as_str()))
            }
            section aria-labelledby="causes" {
                (pages::heading::section("causes", &words.get("stocktake-causes"), None))
                p { (words.get("stocktake-causes-lead")) }
                (why(visit, &causes))
            }
        }
        section aria-labelledby="owners" {
            (pages::heading::section("owners", &words.get("stocktake-owners"), None))
            (governments(visit, &owners))
        }
    };
    Ok(Layout::new(visit, title).width(Width::Wide).page(body))
}

fn sums(visit: &Visit, all: &Total, today: Date) -> Markup {
    let words = &visit.wording;
    let reached = all.reached_percent().map_or_else(|| "—".to_owned(), |share| share.to_string());
    let days = today.until(TARGET).map_or(0, |span| i64::from(span.get_days()));
    let until = match days {
        1.. => words.with("stocktake-target-days", &[("n", words::number(u64::try_from(days).unwrap_or(0)).into())]),
        _ => words.get("stocktake-target-past"),
    };
    let bound = words.with("stocktake-bound", &[("n", words::number(all.bound).into())]);
    let unit = words.get("stocktake-unit");
    let shown = figures(&[
        Figure::new(words.get("stocktake-reached"), reached, "%").note(until),
        Figure::new(words.get("stocktake-left"), words::number(all.left()), unit.clone()).note(bound),
        Figure::new(words.get("stocktake-all"), words::number(all.entries), unit.clone())
            .note(words.with("stocktake-volume", &[("n", words::number(all.volume).into())])),
        Figure::new(words.get("stocktake-known"), all.known_percent().to_string(), "%")
            .note(words.with("stocktake-lacking", &[("n", words::number(all.lacking).into())])),
    ]);
    html! { div.sums { (shown) } }
}

fn offices(visit: &Visit, by_office: &BTreeMap<String, Total>, owner: &str) -> Markup {
    let words = &visit.wording;
    let column = |name: &str| words.get(&format!("stocktake-column-{name}"));
    let cell = |name: &str, value: Markup| html! { span.cell-label { (column(name)) } span { (value) } };
    let row = |(office, total): (&String, &Total)| {
        let name = if office.is_empty() { words.get("stocktake-no-office") } else { office.clone() };
        let share = total.reached_percent().map_or_else(|| "—".to_owned(), |share| format!("{share}%"));
        let reached = html! {
            span.share { progress value=(total.reached_percent().unwrap_or(0)) max="100" aria-label=(share) {} " " (share) }
        };
        Row {
            id: name.clone(),
            name: name.clone(),
            href: (!office.is_empty()).then(|| format!("/inventory/list?owner={owner}&office={}", query(office))),
            state: RowState::Plain,
            cells: vec![
                html! { (name) },
                cell("reached", reached),
                cell("entries", html! { (words::number(total.entries)) }),
                cell("left", html! { (words::number(total.left())) }),
                cell("bound", html! { (words::number(total.bound)) }),
                cell("lacking", html! { (words::number(total.lacking)) }),
                cell("volume", html! { (words::number(total.volume)) }),
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("stocktake-by-office"),
        caption_shown: false,
        columns: vec![
            Column::new(column("office")),
            Column::new(column("reached")),
            Column::new(column("entries")).number(),
            Column::new(column("left")).number(),
            Column::new(column("bound")).number(),
            Column::new(column("lacking")).number(),
            Column::new(column("volume")).number(),
        ],
        rows: by_office.iter().map(row).collect(),
        select: None,
        empty: words.get("stocktake-list-none"),
    };
    html! { div.stacked { (table.render()) } }
}

fn why(visit: &Visit, causes: &[(&'static str, u64)]) -> Markup {
    let words = &visit.wording;
    let point = |(cause, n): &(&'static str, u64)| {
        let label = words::choice(words, inventory::Field::Cause, cause);
        Point::new(label, i64::try_from(*n).unwrap_or(i64::MAX), words::entries(words, *n))
    };
    bars(&words.get("stocktake-causes-picture"), &causes.iter().map(point).collect::<Vec<_>>())
}

fn governments(visit: &Visit, owners: &BTreeMap<String, Total>) -> Markup {
    let words = &visit.wording;
    let column = |name: &str| words.get(&format!("stocktake-column-{name}"));
    let cell = |name: &str, value: Markup| html! { span.cell-label { (column(name)) } span { (value) } };
    let row = |(code, total): (&String, &Total)| {
        let name = words::owner(words, code);
        let asked = if code.is_empty() { "state" } else { code.as_str() };
        Row {
            id: asked.to_owned(),
            name: name.clone(),
            href: Some(format!("/inventory/list?owner={asked}")),
            state: RowState::Plain,
            cells: vec![
                html! { (name) },
                cell("entries", html! { (words::number(total.entries)) }),
                cell("online", html! { (words::number(total.online)) }),
                cell("known", html! { (total.known_percent()) "%" }),
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("stocktake-owners"),
        caption_shown: false,
        columns: vec![
            Column::new(column("owner")),
            Column::new(column("entries")).number(),
            Column::new(column("online")).number(),
            Column::new(column("known")).number(),
        ],
        rows: owners.iter().map(row).collect(),
        select: None,
        empty: words.get("stocktake-list-none"),
    };
    html! { div.stacked { (table.render()) } }
}

/// A value as a part of an address.
pub fn query(value: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    value.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
