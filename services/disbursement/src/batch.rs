//! One batch: its list, control totals and file; release by the second person, dissolving, silence of the bank.

use axum::extract::{Path, State as Shared};
use axum::response::Response;
use maud::{Markup, Render, html};
use pages::list::description;
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Button, Crumb, Heading, Icon, Layout, Tone, Visit, Width, button};
use payments::{Batch, BatchError, BatchState, Payment, PaymentState, batch, outcome};
use serde_json::json;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen, download};
use uuid::Uuid;

use crate::{access, payer, trail, words};

/// `GET /payments/batches/{id}`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller, Path(id): Path<Uuid>) -> Result<Markup, Fault> {
    access::payees(&app, &caller)?;
    let batch = batch::one(app.store.reader(), caller.owner, id).await?.ok_or(Fault::NotFound)?;
    let payments = batch::in_batch(app.store.reader(), id).await?;
    let people: Vec<_> = [Some(batch.maker), batch.checker].into_iter().flatten().collect();
    let officers = words::officers(&app, &people).await?;
    let name = |id: Option<kernel::OfficerId>| id.and_then(|id| officers.get(&id)).cloned().unwrap_or_default();
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.with("disbursement-batch-title", &[("day", words::day(words, batch.pay_on).into())]);
    let by = |who: String, at: Option<kernel::Moment>| match at {
        Some(at) => format!("{who}　{}", words::moment(words, at)),
        None => who,
    };
    let mut facts = vec![
        (words.get("disbursement-column-count"), html! { strong { (words::payments(words, batch.payments)) } }),
        (words.get("disbursement-batch-total"), html! { strong { (words::yen(words, batch.total_yen)) } }),
        (words.get("disbursement-column-maker"), html! { (by(name(Some(batch.maker)), Some(batch.made_at))) }),
    ];
    if batch.checker.is_some() {
        let released = by(name(batch.checker), batch.checked_at);
        facts.push((words.get("disbursement-column-checker"), html! { (released) }));
    }
    if let Some(sha256) = &batch.file_sha256 {
        facts.push((words.get("disbursement-batch-sha256"), html! { code { (sha256) } }));
    }
    if let Some(at) = batch.exported_at {
        facts.push((words.get("disbursement-batch-exported-at"), html! { (words::moment(words, at)) }));
    }
    let body = html! {
        (Heading::new(title.clone()).beside(html! { (words::batch_state(words, batch.state)) }))
        (description(&facts))
        div.sums { (next(&app, &caller, &batch, &payments)) }
        (list(&app, visit, &payments))
    };
    let crumbs = vec![Crumb::new(words.get("disbursement-title"), "/payments")];
    Ok(Layout::new(visit, title).crumbs(crumbs).width(Width::Full).page(body))
}

/// What this officer may do with the batch now.
fn next(app: &App, caller: &OfficerCaller, batch: &Batch, payments: &[Payment]) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let path = |deed: &str| format!("/payments/batches/{}/{deed}", batch.id);
    let form = |deed: &str, button: Button| pages::form(visit, &path(deed), &html! { (button::row(&[button])) });
    match batch.state {
        BatchState::Prepared => html! {
            @match access::release(app, caller, batch.maker) {
                Ok(()) => {
                    (Banner::new(Tone::Warning, words.get("disbursement-release-check")).body(html! {
                        p { (words.get("disbursement-release-check-help")) }
                        (form("release", Button::primary(words.get("disbursement-release")).icon(Icon::Check)))
                    }))
                }
                Err(_) if batch.maker == caller.officer => {
                    (Banner::new(Tone::Info, words.get("disbursement-release-other")))
                }
                Err(_) => { (Banner::new(Tone::Info, words.get("disbursement-release-role"))) }
            }
            @if access::prepare(app, caller).is_ok() || access::release(app, caller, batch.maker).is_ok() {
                (form("dissolve", Button::danger(words.get("disbursement-dissolve"))))
            }
        },
        BatchState::Released | BatchState::Exported => html! {
            (button::row(&[Button::primary(words.get("disbursement-file")).href(path("file")).icon(Icon::Download)]))
            p.help { (words.get("disbursement-file-help")) }
            @if payments.iter().any(|one| one.state == PaymentState::Exported) {
                details.more {
                    summary { (words.get("disbursement-silent-title")) }
                    p { (words.get("disbursement-silent-help")) }
                    (form("silent", Button::secondary(words.get("disbursement-silent"))))
                }
            }
        },
        BatchState::Dissolved => html! {},
    }
}

fn list(app: &App, visit: &Visit, payments: &[Payment]) -> Markup {
    let words = &visit.wording;
    let row = |one: &Payment| Row {
        id: one.id.to_string(),
        name: one.payee_name.clone(),
        href: Some(format!("/desk/cases/{}", one.case)),
        state: RowState::Plain,
        cells: vec![
            html! { (one.payee_name) },
            html! { (words::service(app, words, &one.service)) },
            html! { (words::account(words, one.account.as_ref())) },
            html! { (words::yen(words, one.yen)) },
            html! { (one.reference) },
            html! {
                (words::state(words, one.state))
                @if let Some(code) = &one.outcome { " " small { (words::outcome(words, code)) } }
            },
        ],
    };
    let table = Table {
        words,
        caption: words.get("disbursement-batch-list"),
        caption_shown: true,
        columns: vec![
            Column::new(words.get("disbursement-column-payee")),
            Column::new(words.get("disbursement-column-service")),
            Column::new(words.get("disbursement-column-account")),
            Column::new(words.get("disbursement-column-yen")).number(),
            Column::new(words.get("disbursement-column-reference")),
            Column::new(words.get("disbursement-column-state")),
        ],
        rows: payments.iter().map(row).collect(),
        select: None,
        empty: words.get("disbursement-batch-empty"),
    };
    html! { div.ledger { (table.render()) } }
}

/// `POST /payments/batches/{id}/release`
pub async fn release(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<Uuid>,
    _form: Fields,
) -> Result<Seen, Fault> {
    let batch = batch::one(app.store.reader(), caller.owner, id).await?.ok_or(Fault::NotFound)?;
    access::release(&app, &caller, batch.maker)?;
    let back = Seen::other(format!("/payments/batches/{id}"));
    let tx = app.store.begin().await?;
    let Some(payer) = payer::find_or_invent(&tx, &*app.clock, caller.owner, app.settings.demo).await? else {
        return Ok(Seen::other("/payments/payer").warning("disbursement-flash-payer-missing"));
    };
    match batch::release(&tx, &*app.clock, caller.owner, id, caller.officer, &payer).await {
        Ok(batch) => {
            let detail = json!({
                "batch": id, "payments": batch.payments, "yen": batch.total_yen, "sha256": batch.file_sha256,
            });
            trail::by_officer(&app, &tx, &caller, "payment-released", None, detail).await?;
            tx.commit().await?;
            Ok(back.success("disbursement-flash-released"))
        }
        Err(error) => {
            tx.rollback().await?;
            refused(back, error)
        }
    }
}

/// `POST /payments/batches/{id}/dissolve`: by whoever may prepare, or by the checker who found something wrong.
pub async fn dissolve(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<Uuid>,
    _form: Fields,
) -> Result<Seen, Fault> {
    access::payees(&app, &caller)?;
    let back = Seen::other(format!("/payments/batches/{id}"));
    let tx = app.store.begin().await?;
    match batch::dissolve(&tx, &*app.clock, caller.owner, id).await {
        Ok(()) => {
            trail::by_officer(&app, &tx, &caller, "payment-dissolved", None, json!({ "batch": id })).await?;
            tx.commit().await?;
            Ok(Seen::other("/payments").success("disbursement-flash-dissolved"))
        }
        Err(error) => {
            tx.rollback().await?;
            refused(back, error)
        }
    }
}

/// `GET /payments/batches/{id}/file`: the same bytes every time; the first time the payments count as exported.
pub async fn file(Shared(app): Shared<App>, caller: OfficerCaller, Path(id): Path<Uuid>) -> Result<Response, Fault> {
    access::payees(&app, &caller)?;
    let tx = app.store.begin().await?;
    let before = batch::one(tx.conn(), caller.owner, id).await?.ok_or(Fault::NotFound)?;
    let file = match batch::export(&tx, &*app.clock, caller.owner, id).await {
        Ok(file) => file,
        Err(BatchError::NotNow) => return Err(Fault::conflict("disbursement-flash-not-now")),
        Err(BatchError::NotFound) => return Err(Fault::NotFound),
        Err(BatchError::Store(error)) => return Err(error.into()),
        Err(other) => return Err(Fault::broken(other.to_string())),
    };
    let first = before.state == BatchState::Released;
    let detail = json!({ "batch": id, "first": first, "sha256": before.file_sha256 });
    trail::by_officer(&app, &tx, &caller, "payment-exported", None, detail).await?;
    tx.commit().await?;
    let name = format!("zengin-{}-{}-{}.txt", caller.owner, before.pay_on, &id.simple().to_string()[24..]);
    Ok(download(file, "text/plain; charset=shift_jis", &name, false))
}

/// `POST /payments/batches/{id}/silent`: the bank said nothing; these payments wait for a person to find out.
pub async fn silent(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<Uuid>,
    _form: Fields,
) -> Result<Seen, Fault> {
    access::payees(&app, &caller)?;
    let tx = app.store.begin().await?;
    let marked = outcome::mark_unknown(&tx, &*app.clock, caller.owner, id).await?;
    let back = Seen::other(format!("/payments/batches/{id}"));
    if marked == 0 {
        return Ok(back.warning("disbursement-flash-not-now"));
    }
    let detail = json!({ "batch": id, "payments": marked });
    trail::by_officer(&app, &tx, &caller, "payments-unknown", None, detail).await?;
    tx.commit().await?;
    Ok(back.success("disbursement-flash-silent"))
}

/// Why something could not be done with a batch: a message on its page, or an error page.
fn refused(back: Seen, error: BatchError) -> Result<Seen, Fault> {
    match error {
        BatchError::NotFound => Err(Fault::NotFound),
        BatchError::SamePerson => Err(Fault::forbidden("authz-refused-same-person")),
        BatchError::NotNow => Ok(back.warning("disbursement-flash-not-now")),
        BatchError::TotalsDiffer => Ok(back.error("disbursement-flash-totals-differ")),
        BatchError::Unwritable { payment, .. } if payment.0.is_nil() => {
            Ok(Seen::other("/payments/payer").error("disbursement-flash-payer-unwritable"))
        }
        BatchError::Unwritable { .. } => Ok(back.error("disbursement-error-unwritable")),
        BatchError::NothingDue => Ok(back.warning("disbursement-flash-nothing-due")),
        BatchError::Store(error) => Err(error.into()),
    }
}
