//! Tables that were taken in: the numbers, every odd cell with what was done, what changed.

use axum::Json;
use axum::extract::{Path, Query, State as Shared};
use inventory::change;
use inventory::import::{self, Listed};
use inventory::report::Group;
use inventory::{Grasp, find};
use maud::{Markup, Render, html};
use pages::figures::{Figure, figures};
use pages::table::{Column, Row, RowState, Table};
use pages::tabs::{Tab, tabs};
use pages::{Banner, Crumb, Heading, Layout, Tag, Tone, Visit, Width};
use serde::{Deserialize, Serialize};
use service_kit::{App, Fault, OfficerCaller};
use uuid::Uuid;

use crate::entry::differences;
use crate::words;

/// How many groups of odd cells a page shows; the JSON has all.
const SHOWN: usize = 60;
/// How many changes a page shows.
const CHANGES: u64 = 100;
/// How much of the rows' numbers a page shows.
const ROWS: usize = 48;
/// How much of what a cell says.
const SAID: usize = 160;

/// `GET /inventory/imports`
pub async fn list(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    let imports = import::list(&app.store, caller.owner, 100).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("stocktake-imports-title");
    let column = |name: &str| words.get(&format!("stocktake-column-{name}"));
    let cell = |name: &str, value: Markup| html! { span.cell-label { (column(name)) } span { (value) } };
    let row = |one: &Listed| Row {
        id: one.id.to_string(),
        name: one.name.clone(),
        href: Some(format!("/inventory/imports/{}", one.id)),
        state: RowState::Plain,
        cells: vec![
            html! { span { (one.name) br; small.under { (words::owner(words, &one.owner.text())) } } },
            cell("when", html! { (words::moment(words, one.began_at)) }),
            cell("state", html! { (state(visit, &one.state)) }),
            cell("rows", html! { (words::number(one.summary.rows)) }),
            cell("changed", html! { (words::number(one.summary.added + one.summary.changed + one.summary.gone)) }),
            cell("odd", html! { (words::number(one.summary.not_understood)) }),
        ],
    };
    let table = Table {
        words,
        caption: title.clone(),
        caption_shown: false,
        columns: vec![
            Column::new(column("file")),
            Column::new(column("when")),
            Column::new(column("state")),
            Column::new(column("rows")).number(),
            Column::new(column("changed")).number(),
            Column::new(column("odd")).number(),
        ],
        rows: imports.iter().map(row).collect(),
        select: None,
        empty: words.get("stocktake-imports-none"),
    };
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("stocktake-imports-lead")))
        div.stacked { (table.render()) }
    };
    let crumbs = vec![Crumb::new(words.get("stocktake-title"), "/inventory")];
    Ok(Layout::new(visit, title).crumbs(crumbs).width(Width::Wide).page(body))
}

fn state(visit: &Visit, state: &str) -> Tag {
    let words = &visit.wording;
    let label = words.get(&format!("stocktake-import-{state}"));
    match state {
        "done" => Tag::new(Tone::Success, label),
        "running" => Tag::new(Tone::Info, label),
        _ => Tag::new(Tone::Error, label),
    }
}

/// Which odd cells a page shows.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    grasp: Option<Grasp>,
}

/// `GET /inventory/imports/{id}`
pub async fn page(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<Uuid>,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Fault> {
    let (one, odd) = import::one(&app.store, caller.owner, id).await?.ok_or(Fault::NotFound)?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let sum = &one.summary;
    let unit = words.get("stocktake-unit");
    let number = |key: &str, n: u64| Figure::new(words.get(key), words::number(n), unit.clone());
    let shown: Vec<Group> =
        odd.iter().filter(|group| wanted.grasp.is_none_or(|grasp| group.grasp == grasp)).take(SHOWN).cloned().collect();
    let body = html! {
        (Heading::new(one.name.clone()).above(words.get("stocktake-imports-title")).lead(words::moment(words, one.began_at)).beside(html! { (state(visit, &one.state)) }))
        @if one.state == "broken" { (Banner::new(Tone::Error, words.get("stocktake-import-broken-title")).body(html! { p { (words.get("stocktake-import-broken-help")) } })) }
        div.sums { (figures(&[
            number("stocktake-sum-rows", sum.rows).note(words.with("stocktake-sum-empty", &[("n", words::number(sum.empty).into())])),
            number("stocktake-what-new", sum.added),
            number("stocktake-what-differs", sum.changed),
            number("stocktake-what-same", sum.same),
            number("stocktake-what-missing", sum.gone),
        ])) }
        section aria-labelledby="odd" {
            (pages::heading::section("odd", &words.get("stocktake-odd-title"), None))
            p { (words.get("stocktake-odd-lead")) }
            (tabs(&words.get("stocktake-odd-title"), &grasps(visit, id, &wanted, sum)))
            (groups(visit, &shown))
            p { a href=(format!("/inventory/imports/{id}/report.json")) { (words.get("stocktake-odd-json")) } }
        }
        (changes(&app, visit, id).await?)
    };
    let crumbs = vec![
        Crumb::new(words.get("stocktake-title"), "/inventory"),
        Crumb::new(words.get("stocktake-imports-title"), "/inventory/imports"),
    ];
    Ok(Layout::new(visit, one.name.clone()).crumbs(crumbs).width(Width::Full).page(body))
}

fn grasps(visit: &Visit, id: Uuid, wanted: &Wanted, sum: &inventory::report::Summary) -> Vec<Tab> {
    let words = &visit.wording;
    let tab = |grasp: Option<Grasp>, name: &str, count: u64| Tab {
        label: words.get(&format!("stocktake-grasp-{name}")),
        href: grasp.map_or_else(
            || format!("/inventory/imports/{id}#odd"),
            |_| format!("/inventory/imports/{id}?grasp={name}#odd"),
        ),
        current: wanted.grasp == grasp,
        count: Some(usize::try_from(count).unwrap_or(usize::MAX)),
    };
    vec![
        tab(None, "all", sum.not_understood + sum.doubtful + sum.understood),
        tab(Some(Grasp::No), "no", sum.not_understood),
        tab(Some(Grasp::Partly), "partly", sum.doubtful),
        tab(Some(Grasp::Yes), "yes", sum.understood),
    ]
}

/// Odd cells, alike ones together.
pub fn groups(visit: &Visit, odd: &[Group]) -> Markup {
    let words = &visit.wording;
    let column = |name: &str| words.get(&format!("stocktake-column-{name}"));
    let cell = |name: &str, value: Markup| html! { span.cell-label { (column(name)) } span { (value) } };
    let row = |(place, group): (usize, &Group)| {
        let said: String = group.said.chars().take(SAID).collect();
        let shown: String = group.rows.chars().take(ROWS).collect();
        let name = inventory::Field::of_header(&group.column)
            .map_or_else(|| group.column.clone(), |field| words::field(words, field));
        Row {
            id: place.to_string(),
            name: group.said.clone(),
            href: None,
            state: if group.grasp == Grasp::No { RowState::Soon } else { RowState::Plain },
            cells: vec![
                html! { (name) },
                cell(
                    "said",
                    html! { code { (if group.said.trim().is_empty() { words.get("stocktake-blank") } else { said.clone() }) } },
                ),
                cell("done", html! { (words.get(&format!("stocktake-odd-{}", group.odd.name()))) }),
                cell("cells", html! { (words::number(group.cells)) }),
                cell("rows", html! { (shown) @if shown.len() < group.rows.len() { "…" } }),
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("stocktake-odd-title"),
        caption_shown: false,
        columns: vec![
            Column::new(column("field")),
            Column::new(column("said")),
            Column::new(column("done")),
            Column::new(column("cells")).number(),
            Column::new(column("rows")),
        ],
        rows: odd.iter().enumerate().map(row).collect(),
        select: None,
        empty: words.get("stocktake-odd-none"),
    };
    html! { div.stacked { (table.render()) } }
}

async fn changes(app: &App, visit: &Visit, id: Uuid) -> Result<Markup, Fault> {
    let words = &visit.wording;
    let happened = change::of_import(&app.store, id, 0, CHANGES).await?;
    let mut lines = Vec::new();
    for one in happened {
        if let Some(entry) = find::one(&app.store, one.entry).await? {
            lines.push((one, entry));
        }
    }
    Ok(html! {
        @if !lines.is_empty() {
            section aria-labelledby="changes" {
                (pages::heading::section("changes", &words.get("stocktake-changes-title"), None))
                ul.points {
                    @for (one, entry) in &lines {
                        li {
                            a href=(format!("/inventory/entries/{}", entry.id)) { (entry.title()) } " "
                            (words.with(&format!("stocktake-what-{}", one.what.name()), &[("revision", one.revision.to_string().into()), ("n", one.changes.len().to_string().into())]))
                            @if !one.changes.is_empty() { (differences(visit, &one.changes)) }
                        }
                    }
                }
                @if lines.len() as u64 == CHANGES { p.help { (words.with("stocktake-changes-more", &[("n", words::number(CHANGES).into())])) } }
            }
        }
    })
}

/// The whole report.
#[derive(Debug, Serialize)]
pub struct Report {
    import: Uuid,
    file: String,
    state: String,
    summary: inventory::report::Summary,
    odd: Vec<Group>,
}

/// `GET /inventory/imports/{id}/report.json`
pub async fn json(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<Uuid>,
) -> Result<Json<Report>, Fault> {
    let (one, odd) = import::one(&app.store, caller.owner, id).await?.ok_or(Fault::NotFound)?;
    Ok(Json(Report { import: id, file: one.name, state: one.state, summary: one.summary, odd }))
}
