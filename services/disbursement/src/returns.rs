//! Taking the bank's answer in: a file or pasted lines; what was taken and every line that could not be.

use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, Render, html};
use pages::field::{Field, area};
use pages::figures::{Figure, figures};
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Button, Crumb, ErrorLine, Heading, Icon, Layout, Tone, Visit, button, error_summary};
use payments::outcome::{self, OddLine, Taken};
use serde_json::json;
use service_kit::{App, Fault, Fields, OfficerCaller};

use crate::{access, trail, words};

/// `GET /payments/returns`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    access::payees(&app, &caller)?;
    Ok(render(&caller.visit, "", None, false))
}

/// `POST /payments/returns`
pub async fn take(Shared(app): Shared<App>, caller: OfficerCaller, fields: Fields) -> Result<Response, Fault> {
    access::payees(&app, &caller)?;
    let pasted = fields.get("lines");
    let file =
        fields.uploads().iter().find(|upload| upload.field == "file").map(|upload| outcome::decode(&upload.bytes));
    let answer = match file.filter(|text| !text.trim().is_empty()) {
        Some(text) => text,
        None if pasted.trim().is_empty() => {
            let page = render(&caller.visit, pasted, None, true);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
        None => pasted.to_owned(),
    };
    let tx = app.store.begin().await?;
    let taken = outcome::take(&tx, &*app.clock, caller.owner, &answer).await?;
    let detail = json!({ "paid": taken.paid, "returned": taken.returned, "odd": taken.odd.len() });
    trail::by_officer(&app, &tx, &caller, "returns-taken", None, detail).await?;
    tx.commit().await?;
    // Lines that could not be taken stay in the box, so that they can be mended and sent again.
    let odd: Vec<&str> = answer
        .trim_start_matches('\u{feff}')
        .lines()
        .enumerate()
        .filter(|(index, _)| taken.odd.iter().any(|odd| odd.line == index + 1))
        .map(|(_, line)| line)
        .collect();
    Ok(render(&caller.visit, &odd.join("\n"), Some((&taken, &answer)), false).into_response())
}

fn render(visit: &Visit, typed: &str, taken: Option<(&Taken, &str)>, empty: bool) -> Markup {
    let words = &visit.wording;
    let title = words.get("disbursement-returns-title");
    let mut lines = Field::new("lines", words.get("disbursement-returns-lines"))
        .optional(true)
        .help(words.get("disbursement-returns-lines-help"));
    let nothing = words.get("disbursement-error-returns-empty");
    if empty {
        lines = lines.error(nothing.clone());
    }
    let file = Field::new("file", words.get("disbursement-returns-file")).optional(true);
    let errors = if empty { vec![ErrorLine::new("lines", nothing)] } else { Vec::new() };
    let body = html! {
        (error_summary(words, &errors))
        (Heading::new(title.clone()).lead(words.get("disbursement-returns-lead")))
        @if let Some((taken, answer)) = taken { (result(visit, taken, answer)) }
        (pages::form::form_with_files(visit, "/payments/returns", &html! {
            (file.one(words, &html! {
                input.file-input id="file" name="file" type="file" accept=".csv,.txt,text/csv,text/plain";
            }))
            (area::area(words, &lines, typed, 6, None))
            (button::row(&[Button::primary(words.get("disbursement-returns-take")).icon(Icon::Upload)]))
        }))
        details.more {
            summary { (words.get("disbursement-returns-shape")) }
            p { (words.get("disbursement-returns-shape-help")) }
            dl.description {
                @for code in ["0", "1", "2", "3", "4", "8", "9"] {
                    div { dt { (code) } dd { (words::outcome(words, code)) } }
                }
            }
        }
    };
    let crumbs = vec![Crumb::new(words.get("disbursement-title"), "/payments")];
    Layout::new(visit, title).crumbs(crumbs).faulty(empty).page(body)
}

fn result(visit: &Visit, taken: &Taken, answer: &str) -> Markup {
    let words = &visit.wording;
    let (tone, key) = match (taken.paid + taken.returned, taken.odd.len()) {
        (_, 0) => (Tone::Success, "disbursement-returns-done"),
        (0, _) => (Tone::Error, "disbursement-returns-none"),
        _ => (Tone::Warning, "disbursement-returns-partly"),
    };
    let count = |n: u64| words::number(n);
    let unit = words.get("disbursement-unit");
    html! {
        (Banner::new(tone, words.get(key)).announced(words))
        div.sums { (figures(&[
            Figure::new(words.get("disbursement-state-paid"), count(taken.paid), unit.clone()),
            Figure::new(words.get("disbursement-state-returned"), count(taken.returned), unit.clone()),
            Figure::new(words.get("disbursement-returns-odd"), count(taken.odd.len() as u64), unit),
        ])) }
        @if taken.returned > 0 {
            p { a href="/payments?state=returned#payments" { (words.get("disbursement-returns-mend")) } }
        }
        @if !taken.odd.is_empty() { (odd_lines(visit, &taken.odd, answer)) }
    }
}

fn odd_lines(visit: &Visit, odd: &[OddLine], answer: &str) -> Markup {
    let words = &visit.wording;
    let lines: Vec<&str> = answer.trim_start_matches('\u{feff}').lines().collect();
    let row = |one: &OddLine| Row {
        id: one.line.to_string(),
        name: one.line.to_string(),
        href: None,
        state: RowState::Soon,
        cells: vec![
            html! { (one.line) },
            html! { code { (lines.get(one.line - 1).copied().unwrap_or_default().chars().take(60).collect::<String>()) } },
            html! { (words.get(&format!("disbursement-odd-{}", one.reason))) },
        ],
    };
    let table = Table {
        words,
        caption: words.get("disbursement-returns-odd"),
        caption_shown: true,
        columns: vec![
            Column::new(words.get("disbursement-column-line")).number(),
            Column::new(words.get("disbursement-column-content")),
            Column::new(words.get("disbursement-column-why")),
        ],
        rows: odd.iter().map(row).collect(),
        select: None,
        empty: String::new(),
    };
    html! { div.ledger { (table.render()) } }
}
