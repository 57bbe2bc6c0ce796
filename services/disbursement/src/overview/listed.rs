//! The tables of the page of payments: days, payments of one state, batches.

use std::collections::HashMap;

use kernel::{Date, OfficerId};
use maud::{Markup, Render, html};
use pages::Visit;
use pages::table::{Column, Row, RowState, Table};
use payments::{Batch, Payment, PaymentState, Total};
use service_kit::App;

use crate::words;

/// What is due, day by day.
pub(super) fn days(visit: &Visit, days: &[(Date, Total)]) -> Markup {
    let words = &visit.wording;
    let row = |(day, total): &(Date, Total)| Row {
        id: day.to_string(),
        name: day.to_string(),
        href: None,
        state: RowState::Plain,
        cells: vec![
            html! { (words::day(words, *day)) },
            html! { (words::payments(words, total.payments)) },
            html! { (words::yen(words, total.yen)) },
        ],
    };
    let table = Table {
        words,
        caption: words.get("disbursement-due-title"),
        caption_shown: false,
        columns: vec![
            Column::new(words.get("disbursement-column-due")),
            Column::new(words.get("disbursement-column-count")).number(),
            Column::new(words.get("disbursement-column-yen")).number(),
        ],
        rows: days.iter().map(row).collect(),
        select: None,
        empty: words.get("disbursement-due-none"),
    };
    html! { div.ledger { (table.render()) } }
}

/// The payments of one state, each with its case and, where it lacks or needs another one, the way to its account.
pub(super) fn payments(app: &App, visit: &Visit, state: PaymentState, payments: &[Payment]) -> Markup {
    let words = &visit.wording;
    let to_mend = matches!(state, PaymentState::NoAccount | PaymentState::Returned | PaymentState::Due);
    let row = |one: &Payment| Row {
        id: one.id.to_string(),
        name: one.payee_name.clone(),
        href: Some(format!("/desk/cases/{}", one.case)),
        state: row_state(one.state),
        cells: vec![
            html! { (one.payee_name) },
            html! { (words::service(app, words, &one.service)) },
            html! { (words::day(words, one.due_on)) },
            html! { (words::yen(words, one.yen)) },
            html! {
                (words::state(words, one.state))
                @if let Some(code) = &one.outcome { " " small { (words::outcome(words, code)) } }
            },
            html! {
                @if to_mend { a href=(format!("/payments/accounts/{}", one.case)) { (words.get("disbursement-account-mend")) } }
                @else if let Some(batch) = one.batch { a href=(format!("/payments/batches/{batch}")) { (words.get("disbursement-batch-open")) } }
            },
        ],
    };
    let table = Table {
        words,
        caption: words.get("disbursement-list-title"),
        caption_shown: false,
        columns: vec![
            Column::new(words.get("disbursement-column-payee")),
            Column::new(words.get("disbursement-column-service")),
            Column::new(words.get("disbursement-column-due")),
            Column::new(words.get("disbursement-column-yen")).number(),
            Column::new(words.get("disbursement-column-state")),
            Column::new(words.get("disbursement-column-next")),
        ],
        rows: payments.iter().map(row).collect(),
        select: None,
        empty: words.get("disbursement-list-none"),
    };
    html! { div.ledger { (table.render()) } }
}

/// The batches of a government, the latest first.
pub(super) fn batches(visit: &Visit, batches: &[Batch], officers: &HashMap<OfficerId, String>) -> Markup {
    let words = &visit.wording;
    let name = |id: Option<OfficerId>| id.and_then(|id| officers.get(&id)).cloned().unwrap_or_default();
    let row = |batch: &Batch| Row {
        id: batch.id.to_string(),
        name: words::day(words, batch.pay_on),
        href: Some(format!("/payments/batches/{}", batch.id)),
        state: RowState::Plain,
        cells: vec![
            html! { (words::day(words, batch.pay_on)) },
            html! { (words::batch_state(words, batch.state)) },
            html! { (words::payments(words, batch.payments)) },
            html! { (words::yen(words, batch.total_yen)) },
            html! { (name(Some(batch.maker))) },
            html! { (name(batch.checker)) },
        ],
    };
    let table = Table {
        words,
        caption: words.get("disbursement-batches-title"),
        caption_shown: false,
        columns: vec![
            Column::new(words.get("disbursement-pay-on")),
            Column::new(words.get("disbursement-column-state")),
            Column::new(words.get("disbursement-column-count")).number(),
            Column::new(words.get("disbursement-column-yen")).number(),
            Column::new(words.get("disbursement-column-maker")),
            Column::new(words.get("disbursement-column-checker")),
        ],
        rows: batches.iter().map(row).collect(),
        select: None,
        empty: words.get("disbursement-batches-none"),
    };
    html! { div.ledger { (table.render()) } }
}

fn row_state(state: PaymentState) -> RowState {
    match state {
        PaymentState::Returned => RowState::Overdue,
        PaymentState::NoAccount | PaymentState::Unknown => RowState::Soon,
        PaymentState::Paid => RowState::Clear,
        PaymentState::Prepared | PaymentState::Released | PaymentState::Exported => RowState::Waiting,
        PaymentState::Due => RowState::Plain,
    }
}
