//! Tables out and back in: all entries of the office as a work book or CSV, changed at one's desk, returned as proposals.

use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use inventory::bulk::{self, BulkError, MOST, Proposed};
use inventory::sheet::{self, SheetError};
use inventory::{export, find};
use maud::{Markup, html};
use pages::field::{Field as Frame, area};
use pages::figures::{Figure, figures};
use pages::{Banner, Button, Crumb, ErrorLine, Heading, Icon, Layout, Tone, Visit, Width, button, error_summary};
use service_kit::{App, Fault, Fields, OfficerCaller, download};

use crate::{access, imports, words};

/// `GET /inventory/table.csv`
pub async fn csv(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Response, Fault> {
    let entries = find::of_owner(&app.store, caller.owner).await?;
    let bytes = export::csv(&entries).map_err(|error| Fault::broken(error.to_string()))?;
    Ok(download(bytes, "text/csv; charset=utf-8", &format!("{}.csv", caller.owner), false))
}

/// `GET /inventory/table.xlsx`
pub async fn xlsx(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Response, Fault> {
    let entries = find::of_owner(&app.store, caller.owner).await?;
    let made = tokio::task::spawn_blocking(move || export::xlsx(&entries)).await;
    let made = made.map_err(|error| Fault::broken(error.to_string()))?;
    let bytes = made.map_err(|error| Fault::broken(error.to_string()))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(download(bytes, kind, &format!("{}.xlsx", caller.owner), false))
}

/// `GET /inventory/bulk`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    Ok(render(&app, &caller, None, None))
}

/// `POST /inventory/bulk`
pub async fn send(Shared(app): Shared<App>, caller: OfficerCaller, fields: Fields) -> Result<Response, Fault> {
    access::edit(&app, &caller)?;
    let Some(upload) = fields.uploads().iter().find(|upload| upload.field == "file") else {
        return Ok(refused(&app, &caller, "stocktake-error-no-file"));
    };
    let bytes = upload.bytes.to_vec();
    let opened = tokio::task::spawn_blocking(move || {
        let sheet = sheet::of_bytes(bytes)?;
        let header = sheet.header().clone();
        sheet
            .take(usize::try_from(MOST).unwrap_or(usize::MAX) + 1)
            .collect::<Result<Vec<_>, SheetError>>()
            .map(|lines| (header, lines))
    });
    let opened = opened.await.map_err(|error| Fault::broken(error.to_string()))?;
    let (header, lines) = match opened {
        Ok(read) => read,
        Err(SheetError::NoHeader) => return Ok(refused(&app, &caller, "stocktake-error-no-header")),
        Err(_) => return Ok(refused(&app, &caller, "stocktake-error-damaged")),
    };
    match bulk::propose(&app.store, access::desk(&app, &caller), &header, lines, fields.get("note")).await {
        Ok(done) => Ok(render(&app, &caller, Some(&done), None).into_response()),
        Err(BulkError::NoNumbers) => Ok(refused(&app, &caller, "stocktake-error-no-numbers")),
        Err(BulkError::TooLong) => Ok(refused(&app, &caller, "stocktake-error-too-long")),
        Err(BulkError::Store(error)) => Err(error.into()),
    }
}

fn refused(app: &App, caller: &OfficerCaller, key: &str) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, render(app, caller, None, Some(key))).into_response()
}

fn render(app: &App, caller: &OfficerCaller, done: Option<&Proposed>, wrong: Option<&str>) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("stocktake-bulk-title");
    let mut file = Frame::new("file", words.get("stocktake-bulk-file")).help(words.get("stocktake-bulk-file-help"));
    let lines: Vec<ErrorLine> = wrong.map(|key| ErrorLine::new("file", words.get(key))).into_iter().collect();
    if let Some(key) = wrong {
        file = file.error(words.get(key));
    }
    let note = Frame::new("note", words.get("stocktake-note")).optional(true).help(words.get("stocktake-note-help"));
    let body = html! {
        (error_summary(words, &lines))
        (Heading::new(title.clone()).lead(words.get("stocktake-bulk-lead")))
        @if let Some(done) = done { (result(visit, done)) }
        section aria-labelledby="out" {
            (pages::heading::section("out", &words.get("stocktake-bulk-out"), None))
            (button::row(&[
                Button::secondary(words.get("stocktake-bulk-xlsx")).href("/inventory/table.xlsx").icon(Icon::Download),
                Button::secondary(words.get("stocktake-bulk-csv")).href("/inventory/table.csv").icon(Icon::Download),
            ]))
        }
        @if access::edit(app, caller).is_ok() {
            section aria-labelledby="in" {
                (pages::heading::section("in", &words.get("stocktake-bulk-in"), None))
                (pages::form::form_with_files(visit, "/inventory/bulk", &html! {
                    (file.one(words, &html! {
                        input.file-input id="file" name="file" type="file" accept=".csv,.xlsx,text/csv" aria-describedby=[file.described_by()] aria-invalid=[file.invalid()];
                    }))
                    (area::area(words, &note, "", 2, None))
                    (button::row(&[Button::primary(words.get("stocktake-bulk-send")).icon(Icon::Upload)]))
                }))
            }
        }
    };
    let crumbs = vec![Crumb::new(words.get("stocktake-title"), "/inventory")];
    Layout::new(visit, title).crumbs(crumbs).width(Width::Wide).faulty(wrong.is_some()).page(body)
}

fn result(visit: &Visit, done: &Proposed) -> Markup {
    let words = &visit.wording;
    let unit = words.get("stocktake-unit");
    let count = |n: usize| words::number(n as u64);
    let tone = if done.proposed.is_empty() { Tone::Info } else { Tone::Success };
    html! {
        (Banner::new(tone, words.with("stocktake-bulk-done", &[("n", done.proposed.len().to_string().into())])).announced(words).body(html! {
            @if !done.proposed.is_empty() { p { a href="/inventory/review" { (words.get("stocktake-waiting-open")) } } }
        }))
        div.sums { (figures(&[
            Figure::new(words.get("stocktake-bulk-proposed"), count(done.proposed.len()), unit.clone())
                .note(words.with("stocktake-bulk-new", &[("n", words::number(done.new).into())])),
            Figure::new(words.get("stocktake-bulk-same"), words::number(done.same), unit.clone()),
            Figure::new(words.get("stocktake-bulk-busy"), count(done.busy.len()), unit),
        ])) }
        @if !done.busy.is_empty() { p { (words.with("stocktake-bulk-busy-which", &[("numbers", done.busy.join("、").into())])) } }
        (imports::groups(visit, &done.odd))
    }
}
