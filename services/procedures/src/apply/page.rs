//! One page of questions: shown with what is known, saved with what was typed, shown again where something is wrong.

use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::{Draft, DraftError, drafts};
use forms::{Answers, FieldError, Question, Submitted, Turn};
use kernel::DraftId;
use serde::Deserialize;
use service_kit::{App, Fault, Fields, Resident, Seen};

use crate::apply::begin::{address, sent_already};
use crate::apply::fields::{Typed, render};
use crate::apply::sheet::Sheet;
use crate::apply::upload::take_files;

/// Set where a script saves what is typed while the person thinks: nobody has pressed anything.
const AUTOSAVE: &str = "x-autosave";
/// Tells that script the version that it saved.
const VERSION: &str = "x-version";

/// Where the person came from.
#[derive(Debug, Default, Deserialize)]
pub struct Way {
    /// Set where one answer is changed from the page of answers to check.
    #[serde(default)]
    change: Option<u8>,
}

/// `GET /apply/{draft}/page/{page}`
pub async fn show(
    Shared(app): Shared<App>,
    caller: Resident,
    Path((id, page)): Path<(DraftId, String)>,
    Query(way): Query<Way>,
) -> Result<Response, Fault> {
    let sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    if !sheet.with_walk(|walk, _, _| walk.page(&page).is_some()) {
        return Ok(Seen::other(format!("/apply/{id}")).into_response());
    }
    Ok(render(&caller.visit, &sheet, &page, way.change.is_some(), &Typed::default()).into_response())
}

/// `POST /apply/{draft}/page/{page}`
pub async fn save(
    Shared(app): Shared<App>,
    caller: Resident,
    Path((id, page)): Path<(DraftId, String)>,
    Query(way): Query<Way>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Fault> {
    let sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    if sheet.form.page(&page).is_none() {
        return Err(Fault::NotFound);
    }
    let sent = Submitted::from_pairs(fields.pairs().iter().cloned());
    // Another tab may have saved other pages meanwhile; only an answer to this very page could be overwritten.
    let seen_version = fields.get("version").parse::<i64>().unwrap_or(sheet.draft.version);
    let questions: Vec<&Question> = sheet.form.page(&page).map_or(&[][..], |page| &page.questions).iter().collect();
    let (files, refused) = take_files(&app, &caller, &sheet, &questions, &fields).await?;
    let mut before = sheet.draft.answers.clone();
    for (question, file) in files {
        before.add_file(&question, file);
    }
    let Turn { answers, errors } =
        sheet.with_setting(|setting| sheet.form.turn(&page, setting, &before, &sheet.prefilled, &sent));
    // Who takes a file away is still at work on the page: that something is missing now is no error yet.
    let takes_away = questions.iter().any(|question| sent.has(&question.id, "remove"));
    let errors = if takes_away { refused } else { told_once(errors, refused) };
    let elsewhere = seen_version < sheet.draft.version && page_differs(&sheet, &page, &answers);
    let by_itself = headers.contains_key(AUTOSAVE);
    if by_itself && elsewhere {
        return Err(Fault::conflict("procedures-refused-changed-elsewhere"));
    }
    let mut sheet = sheet.answered(answers)?;
    keep(&app, &sheet.draft).await?;
    sheet.draft.version += 1;
    if by_itself {
        // What is wrong is said when the page is sent.
        return Ok((StatusCode::NO_CONTENT, [(VERSION, sheet.draft.version.to_string())]).into_response());
    }
    let changing = way.change.is_some();
    if !errors.is_empty() {
        let typed = Typed { errors, sent: Some(sent), elsewhere };
        let page = render(&caller.visit, &sheet, &page, changing, &typed);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let to = if takes_away {
        format!("/apply/{id}/page/{page}{}", if changing { "?change=1" } else { "" })
    } else {
        sheet.with_walk(|walk, _, _| address(id, if changing { walk.after_change(&page) } else { walk.next(&page) }))
    };
    let seen = Seen::other(to);
    Ok(if elsewhere { seen.warning("procedures-flash-elsewhere") } else { seen }.into_response())
}

/// All that is wrong; of a question whose file was refused, only why.
fn told_once(errors: Vec<FieldError>, refused: Vec<FieldError>) -> Vec<FieldError> {
    let other = |error: &FieldError| !refused.iter().any(|file| file.question == error.question);
    let mut all: Vec<FieldError> = errors.into_iter().filter(other).collect();
    all.extend(refused);
    all
}

/// Whether answers to a page differ from those stored, so that the last writer knows.
fn page_differs(sheet: &Sheet, page: &str, answers: &Answers) -> bool {
    let stored = &sheet.draft.answers;
    let questions = sheet.form.page(page).map_or(&[][..], |page| &page.questions);
    questions.iter().any(|question| {
        let before = stored.value(&question.id);
        before.is_some() && before != answers.value(&question.id)
    })
}

/// Saves a draft.
pub async fn keep(app: &App, draft: &Draft) -> Result<(), Fault> {
    let tx = app.store.begin().await?;
    match drafts::save(&tx, &*app.clock, draft).await {
        Ok(_) => Ok(tx.commit().await?),
        Err(DraftError::ChangedElsewhere) => Err(Fault::conflict("procedures-refused-changed-elsewhere")),
        Err(DraftError::Store(error)) => Err(error.into()),
    }
}
