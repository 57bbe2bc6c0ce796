//! The yearly round: what this office is asked, how far every bureau and government is, opening and freezing.

use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use inventory::Entry;
use inventory::draft::DraftError;
use inventory::find;
use inventory::round::{self, Asked, Progress, Round};
use jiff::ToSpan;
use kernel::{Date, OwnerCode};
use maud::{Markup, Render, html};
use pages::field::Field as Frame;
use pages::field::input::{Input, Kind};
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Button, Crumb, ErrorLine, Heading, Icon, Layout, Tone, Visit, Width, button, error_summary};
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};
use uuid::Uuid;

use crate::{access, edit, words};

/// How many open questions the page shows.
const SHOWN: u64 = 100;
/// How many days owners usually have.
const USUAL_DAYS: i64 = 60;

/// `GET /inventory/round`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    show(&app, &caller, None).await
}

async fn show(app: &App, caller: &OfficerCaller, typed: Option<&str>) -> Result<Markup, Fault> {
    let found = round::latest(&app.store).await?;
    let year = kernel::fiscal::year_of(app.today());
    let may = access::keep_round(app, caller).is_ok();
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("stocktake-round-title");
    let wrong = words.get("stocktake-error-due");
    let lines = if typed.is_some() { vec![ErrorLine::new("due", wrong.clone())] } else { Vec::new() };
    let shown = match &found {
        Some(round) => one(app, caller, round, may).await?,
        None => html! { p { (words.get("stocktake-round-none")) } },
    };
    let next = may && found.as_ref().is_none_or(|round| round.year < year);
    let body = html! {
        (error_summary(words, &lines))
        (Heading::new(title.clone()).lead(words.get("stocktake-round-lead")))
        (shown)
        @if next { (opening(visit, year, app.today(), typed)) }
    };
    let crumbs = vec![Crumb::new(words.get("stocktake-title"), "/inventory")];
    Ok(Layout::new(visit, title).crumbs(crumbs).width(Width::Wide).faulty(typed.is_some()).page(body))
}

async fn one(app: &App, caller: &OfficerCaller, of: &Round, may: bool) -> Result<Markup, Fault> {
    let progress = round::progress(&app.store, of).await?;
    let asks =
        if of.frozen_at.is_none() { round::open_asks(&app.store, of, caller.owner, SHOWN).await? } else { Vec::new() };
    let mut open: Vec<(Entry, Asked)> = Vec::new();
    for asked in asks {
        if let Some(entry) = find::one(&app.store, asked.entry).await? {
            open.push((entry, asked));
        }
    }
    let visit = &caller.visit;
    let words = &visit.wording;
    let own: Vec<Progress> = progress.iter().filter(|one| one.owner == caller.owner.as_str()).cloned().collect();
    let year = words.with("stocktake-fiscal-year", &[("year", of.year.to_string().into())]);
    Ok(html! {
        section aria-labelledby="now" {
            (pages::heading::section("now", &year, None))
            @match of.frozen_at {
                Some(at) => { (Banner::new(Tone::Success, words.with("stocktake-round-frozen", &[("day", words::day(words, at.day()).into())]))) }
                None => { p { (words.with("stocktake-round-due", &[("day", words::day(words, of.due_on).into())])) } }
            }
            h3 { (words.get("stocktake-by-office")) }
            (table(visit, &own, |one| if one.office.is_empty() { words.get("stocktake-no-office") } else { one.office.clone() }))
            h3 { (words.get("stocktake-owners")) }
            (table(visit, &round::by_owner(&progress), |one| words::owner(words, &one.owner)))
            @if may && of.frozen_at.is_none() {
                (pages::form(visit, &format!("/inventory/round/{}/freeze", of.id), &html! {
                    p.help { (words.get("stocktake-round-freeze-help")) }
                    (button::row(&[Button::danger(words.get("stocktake-round-freeze")).icon(Icon::Lock)]))
                }))
            }
        }
        @if of.frozen_at.is_none() {
            section aria-labelledby="open" {
                (pages::heading::section("open", &words.get("stocktake-round-open"), None))
                @if open.is_empty() { p { (words.get("stocktake-round-all-done")) } }
                ul.points { @for (entry, asked) in &open { li {
                    a href=(format!("/inventory/entries/{}", entry.id)) { (entry.title()) } " "
                    small {
                        @if asked.fields.is_empty() { (words.get("stocktake-round-only-old")) }
                        @else { (asked.fields.iter().map(|field| words::field(words, *field)).collect::<Vec<_>>().join(&words.get("stocktake-and"))) }
                    }
                } } }
                @if open.len() as u64 == SHOWN { p.help { (words.with("stocktake-changes-more", &[("n", words::number(SHOWN).into())])) } }
            }
        }
    })
}

fn table(visit: &Visit, progress: &[Progress], name: impl Fn(&Progress) -> String) -> Markup {
    let words = &visit.wording;
    let column = |name: &str| words.get(&format!("stocktake-column-{name}"));
    let cell = |name: &str, value: Markup| html! { span.cell-label { (column(name)) } span { (value) } };
    let row = |one: &Progress| {
        let said = format!("{}%", one.percent());
        Row {
            id: format!("{}/{}", one.owner, one.office),
            name: name(one),
            href: None,
            state: if one.answered == one.asked { RowState::Clear } else { RowState::Plain },
            cells: vec![
                html! { (name(one)) },
                cell(
                    "progress",
                    html! { span.share { progress value=(one.percent()) max="100" aria-label=(said) {} " " (said) } },
                ),
                cell("answered", html! { (words::number(one.answered)) }),
                cell("asked", html! { (words::number(one.asked)) }),
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("stocktake-round-title"),
        caption_shown: false,
        columns: vec![
            Column::new(column("office")),
            Column::new(column("progress")),
            Column::new(column("answered")).number(),
            Column::new(column("asked")).number(),
        ],
        rows: progress.iter().map(row).collect(),
        select: None,
        empty: words.get("stocktake-round-nothing"),
    };
    html! { div.stacked { (table.render()) } }
}

fn opening(visit: &Visit, year: i16, today: Date, typed: Option<&str>) -> Markup {
    let words = &visit.wording;
    let usual = today.checked_add(USUAL_DAYS.days()).unwrap_or(today).to_string();
    let mut frame =
        Frame::new("due", words.get("stocktake-round-due-label")).help(words.get("stocktake-round-due-help"));
    if typed.is_some() {
        frame = frame.error(words.get("stocktake-error-due"));
    }
    html! {
        section aria-labelledby="begin" {
            (pages::heading::section("begin", &words.with("stocktake-round-begin", &[("year", year.to_string().into())]), None))
            p { (words.get("stocktake-round-begin-help")) }
            (pages::form(visit, "/inventory/round", &html! {
                (Input::new(Kind::Text, typed.unwrap_or(&usual)).width(16).field(words, &frame))
                (button::row(&[Button::primary(words.get("stocktake-round-begin-now")).icon(Icon::Calendar)]))
            }))
        }
    }
}

/// `POST /inventory/round`
pub async fn open(Shared(app): Shared<App>, caller: OfficerCaller, fields: Fields) -> Result<Response, Fault> {
    access::keep_round(&app, &caller)?;
    let typed = fields.get("due");
    let due = kernel::wareki::parse(typed).ok().filter(|day| *day > app.today());
    let Some(due) = due else {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&app, &caller, Some(typed)).await?).into_response());
    };
    match round::open(&app.store, access::desk(&app, &caller), due).await {
        Ok(_) | Err(DraftError::Meanwhile) => {}
        Err(error) => return Err(edit::fault(error)),
    }
    Ok(Seen::other("/inventory/round").success("stocktake-flash-round-opened").into_response())
}

/// `POST /inventory/round/{id}/freeze`
pub async fn freeze(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<Uuid>,
    _fields: Fields,
) -> Result<Response, Fault> {
    access::keep_round(&app, &caller)?;
    round::freeze(&app.store, access::desk(&app, &caller), id).await.map_err(edit::fault)?;
    Ok(Seen::other("/inventory/round").success("stocktake-flash-round-frozen").into_response())
}

/// How many entries an office has still to answer.
pub async fn owed(app: &App, of: &Round, owner: OwnerCode) -> Result<u64, Fault> {
    if of.frozen_at.is_some() {
        return Ok(0);
    }
    let progress = round::by_owner(&round::progress(&app.store, of).await?);
    let own = progress.iter().find(|one| one.owner == owner.as_str());
    Ok(own.map_or(0, |one| one.asked - one.answered))
}

/// The reminder on the first page: what is owed, by which day; louder the nearer it is.
pub fn reminder(visit: &Visit, of: &Round, owed: u64, today: Date) -> Markup {
    let words = &visit.wording;
    let left = today.until(of.due_on).map_or(0, |span| span.get_days());
    let tone = match left {
        ..0 => Tone::Error,
        0..=14 => Tone::Warning,
        _ => Tone::Info,
    };
    let said = [("n", words::number(owed).into()), ("day", words::day(words, of.due_on).into())];
    html! {
        @if owed > 0 {
            (Banner::new(tone, words.with("stocktake-round-owed", &said)).body(html! {
                p { a href="/inventory/round" { (words.get("stocktake-round-owed-open")) } }
            }))
        }
    }
}
