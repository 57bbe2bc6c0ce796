//! Paper: the letters of those who asked for paper, as one file for the printer, and the letters of a case as PDF.
//! [`failed`] are those that could not be set.

pub mod failed;

use audit::Entry;
use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use identity::{Actor, Role};
use kernel::{CaseId, NoticeId};
use maud::{Markup, html};
use notices::NoticeError;
use notices::paper::{PrintBatch, PrintBatchId, PrintFile};
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Button, Heading, Icon, Layout, Tone, Width};
use service_kit::{App, Fault, Fields, OfficerCaller, Seen, download};

use crate::sight::Sight;
use crate::words;

/// How many past batches the page lists.
const LISTED: u64 = 50;

/// Letters are printed by those who work on cases.
fn may_print(caller: &OfficerCaller) -> Result<(), Fault> {
    let Actor::Officer { roles, .. } = caller.actor else { return Err(Fault::NotFound) };
    if roles.contains(Role::Reviewer) || roles.contains(Role::Decider) {
        Ok(())
    } else {
        Err(Fault::forbidden("authz-refused-role"))
    }
}

/// `GET /desk/print`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    may_print(&caller)?;
    let waiting = notices::waiting_on_paper(&app.store, caller.owner).await?;
    let batches = notices::batches(&app.store, caller.owner, LISTED).await?;
    let failed = failed::section(&app, &caller).await?;
    let unfinished = batches.iter().any(|batch| batch.printed_at.is_none());
    let words = &caller.visit.wording;
    let title = words.get("desk-print-title");
    let count = i64::try_from(waiting).unwrap_or(i64::MAX);
    let body = html! {
        (Heading::new(title.clone()).above(words::owner(words, caller.owner)).lead(words.get("desk-print-lead")))
        @if waiting == 0 && !unfinished {
            (Banner::new(Tone::Success, words.get("desk-print-none")))
        } @else {
            (Banner::new(Tone::Info, words.with("desk-print-waiting", &[("n", count.into())])).body(html! {
                (pages::form(&caller.visit, "/desk/print", &html! {
                    (Button::primary(words.get("desk-print-make")).icon(Icon::Printer).key("a"))
                }))
            }))
        }
        (failed)
        section { (table(&caller, &batches)) }
        (pages::shortcuts::panel(words, &[("a", words.get("desk-print-make"))]))
    };
    Ok(Layout::new(&caller.visit, title).width(Width::Wide).page(body))
}

fn table(caller: &OfficerCaller, batches: &[PrintBatch]) -> Markup {
    let words = &caller.visit.wording;
    let heads = ["day", "letters", "printed", "again"];
    let row = |batch: &PrintBatch| {
        let printed =
            batch.printed_at.map_or_else(|| words.get("desk-print-unfinished"), |at| words::moment(words, at));
        let reprints = i64::try_from(batch.reprints).unwrap_or(i64::MAX);
        Row {
            id: batch.id.to_string(),
            name: words::day(words, batch.day),
            href: None,
            state: if batch.printed_at.is_none() { RowState::Waiting } else { RowState::Plain },
            cells: vec![
                html! { (words::day(words, batch.day)) },
                html! { (batch.letters) },
                html! { (printed) @if reprints > 0 { " " small { (words.with("desk-print-reprints", &[("n", reprints.into())])) } } },
                html! {
                    @if batch.printed_at.is_some() {
                        (pages::form(&caller.visit, &format!("/desk/print/{}", batch.id), &html! {
                            (Button::text(words.get("desk-print-reprint")).small()
                                .says(format!("{} {}", words.get("desk-print-reprint"), words::day(words, batch.day))))
                        }))
                    }
                },
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("desk-print-batches"),
        caption_shown: true,
        columns: heads.iter().map(|head| Column::new(words.get(&format!("desk-print-{head}")))).collect(),
        rows: batches.iter().map(row).collect(),
        select: None,
        empty: words.get("desk-print-no-batches"),
    };
    html! { (table) }
}

/// `POST /desk/print`: the next batch, as a file.
pub async fn make(Shared(app): Shared<App>, caller: OfficerCaller, _fields: Fields) -> Result<Response, Fault> {
    may_print(&caller)?;
    match notices::paper_batch(&app.store, app.printer(), caller.owner, app.today()).await.map_err(fault)? {
        Some(file) => sent(&app, &caller, file, "letters-printed").await,
        None => Ok(Seen::other("/desk/print").warning("desk-print-none").into_response()),
    }
}

/// `POST /desk/print/{batch}`: the same file once more.
pub async fn again(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<PrintBatchId>,
    _fields: Fields,
) -> Result<Response, Fault> {
    may_print(&caller)?;
    let file = notices::reprint(&app.store, app.printer(), caller.owner, id).await.map_err(fault)?;
    sent(&app, &caller, file, "letters-reprinted").await
}

async fn sent(app: &App, caller: &OfficerCaller, file: PrintFile, action: &str) -> Result<Response, Fault> {
    let entry = Entry {
        tenant: caller.owner,
        actor: caller.actor.reference(),
        action: action.to_owned(),
        subject: None,
        case: None,
        definition: None,
        detail: serde_json::json!({ "batch": file.batch.id, "letters": file.batch.letters, "failed": file.failed.len() }),
        at: app.clock.now(),
    };
    let tx = app.store.begin().await?;
    audit::append(&tx, &*app.rng, &[entry]).await?;
    tx.commit().await?;
    Ok(download(file.pdf, "application/pdf", &format!("letters-{}.pdf", file.batch.day), false))
}

/// `GET /desk/cases/{case}/letters/{notice}`: a letter of a case that this officer may see.
pub async fn letter(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path((id, notice)): Path<(CaseId, NoticeId)>,
) -> Result<Response, Fault> {
    let sight = Sight::open(&app, &caller, id).await?;
    let letters = notices::sent_for_case(&app.store, caller.owner, sight.case.id).await?;
    if !letters.iter().any(|letter| letter.id == notice) {
        return Err(Fault::NotFound);
    }
    let pdf = notices::sent_pdf(&app.store, app.printer(), caller.owner, notice).await.map_err(fault)?;
    Ok(download(pdf, "application/pdf", &format!("{}.pdf", sight.case.number), true))
}

fn fault(error: NoticeError) -> Fault {
    match error {
        NoticeError::NotFound | NoticeError::NotALetter => Fault::NotFound,
        NoticeError::Store(error) => error.into(),
        NoticeError::Letter(error) => Fault::broken(error.to_string()),
    }
}
