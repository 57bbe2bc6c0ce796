//! Applying over the API, for the person who is signed in. The caller's own key makes sending again harmless.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::Draft;
use casework::submit::Receipt;
use forms::read::settle;
use forms::{Answers, FieldError, QuestionKind};
use kernel::DraftId;
use procedures::apply::check::{send_fault, submission};
use procedures::apply::companions::companions;
use procedures::apply::sheet::Sheet;
use procedures::fits;
use procedures::knowledge::Knowledge;
use registry::{Service, ServiceKey};
use serde::{Deserialize, Serialize};
use service_kit::{App, Fault, Resident};
use store::{StoreError, SubmitError};
use utoipa::ToSchema;

/// An application.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// The caller's own UUID for this application. Sent again with the same key, it gives the same receipts.
    #[schema(value_type = String, format = "uuid")]
    key: DraftId,
    /// `owner/service`, the leading one first; others are applied for together with it.
    #[schema(min_items = 1)]
    services: Vec<String>,
    /// Answers by question, in the shapes that the form's types name. What registers know may be left out.
    #[serde(default)]
    #[schema(value_type = Object)]
    answers: serde_json::Map<String, serde_json::Value>,
}

/// The receipt of one case.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReceiptView {
    /// 受付番号.
    number: String,
    /// `owner/service`.
    service: String,
    /// The day by which it is to be decided, `YYYY-MM-DD`.
    due_on: String,
    /// Where the case is read.
    page: String,
}

/// What is wrong with an answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct Wrong {
    /// The question.
    question: String,
    /// The part of its answer, where it has parts.
    part: String,
    /// What would be right, in Japanese or the language asked for.
    message: String,
}

/// `POST /api/v1/applications`: 201 with receipts once everything is durable; 422 with what is wrong.
#[utoipa::path(
    post,
    path = "/api/v1/applications",
    request_body = Application,
    responses(
        (status = 201, body = Vec<ReceiptView>, description = "kept; the same for the same key"),
        (status = 400, description = "not of this shape, or one service twice"),
        (status = 401, description = "nobody is signed in"),
        (status = 403, description = "not for the one who is signed in"),
        (status = 404, description = "there is no such service or file"),
        (status = 409, description = "not accepting now, or the key is another's"),
        (status = 422, body = Vec<Wrong>, description = "answers to mend")
    )
)]
pub async fn apply(State(app): State<App>, caller: Resident, body: Bytes) -> Result<Response, Fault> {
    let application: Application =
        serde_json::from_slice(&body).map_err(|_| Fault::bad_request("api-refused-shape"))?;
    let (sheet, mut errors) = sheet(&app, &caller, &application).await?;
    let unread: Vec<String> = errors.iter().map(|error| error.question.clone()).collect();
    let found = sheet.with_walk(|walk, setting, answers| walk.check(setting, answers)).into_iter();
    errors.extend(found.map(|(_, error)| error).filter(|error| !unread.contains(&error.question)));
    if !errors.is_empty() {
        let words = &caller.visit.wording;
        let wrong: Vec<Wrong> = errors
            .iter()
            .map(|error| Wrong {
                question: error.question.clone(),
                part: error.part.to_owned(),
                message: error.message(words, &|key| sheet.asker_text(words.lang(), &error.question, key)),
            })
            .collect();
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(wrong)).into_response());
    }
    let submission = submission(&app, &caller, &sheet).await?;
    let receipts = app.casework.send(submission).await.map_err(|error| match error {
        // Only the key can be taken: it names somebody else's application.
        SubmitError::Store(StoreError::Duplicate(_)) => Fault::conflict("api-refused-key"),
        other => send_fault(other),
    })?;
    Ok((StatusCode::CREATED, Json(views(&app, receipts))).into_response())
}

/// The application as a sheet, with what is wrong with the shape of its answers.
async fn sheet(app: &App, caller: &Resident, application: &Application) -> Result<(Sheet, Vec<FieldError>), Fault> {
    let known = Knowledge::of(app, caller).await?;
    let pairs = application.answers.iter().map(|(question, value)| (question.as_str(), value.clone()));
    let answers = Answers::of_person(pairs);
    let services = services(app, caller, &known, &application.services, &answers)?;
    let now = app.clock.now();
    let draft = Draft {
        id: application.key,
        applicant: caller.applicant(),
        services: services.iter().map(|service| (service.key(), service.revision())).collect(),
        answers,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    let sheet = Sheet::new(draft, services, known, app.today())?;
    let (settled, errors) = settled(app, caller, &sheet).await?;
    Ok((sheet.answered(settled)?, errors))
}

/// The answers in the shapes that the pages would store, and those that have none. Files are those that the caller handed
/// in before.
async fn settled(app: &App, caller: &Resident, sheet: &Sheet) -> Result<(Answers, Vec<FieldError>), Fault> {
    let mut answers = Answers::new();
    let mut errors = Vec::new();
    for (id, answer) in sheet.draft.answers.iter() {
        let question = sheet.form.question(id).ok_or_else(|| Fault::bad_request("api-refused-question"))?;
        match settle(question, &answer.value) {
            Ok(value) => answers.put(id, value, sheet.prefilled.get(id)),
            Err(wrong) => errors.extend(wrong),
        }
        for file in answers.files(id).iter().filter(|_| question.kind == QuestionKind::File) {
            let blob = file.blob.parse().map_err(|_| Fault::NotFound)?;
            store::blob::info(app.store.reader(), caller.scope(), blob).await?.ok_or(Fault::NotFound)?;
        }
    }
    Ok((answers, errors))
}

/// The services applied for: each one offered to the caller, or offered together with the leading one; none twice.
fn services(
    app: &App,
    caller: &Resident,
    known: &Knowledge,
    keys: &[String],
    answers: &Answers,
) -> Result<Vec<Service>, Fault> {
    let mut services: Vec<Service> = Vec::new();
    for key in keys {
        // What names no service is a service that is not there.
        let key: ServiceKey = key.parse().map_err(|_| Fault::NotFound)?;
        let service = app.registry.get(&key).filter(|s| !s.definition().base).ok_or(Fault::NotFound)?;
        if services.iter().any(|other| other.key() == key) {
            return Err(Fault::bad_request("api-refused-shape"));
        }
        let together = services.first().map(|lead| companions(app, lead, known, answers)).unwrap_or_default();
        let is_companion = together.iter().any(|companion| companion.key() == key);
        if !fits::is_for(&service, caller) || !(is_companion || known.is_offered(&service)) {
            return Err(Fault::forbidden("procedures-refused-not-for-you"));
        }
        if !service.accepts(app.today()) {
            return Err(Fault::conflict("procedures-refused-closed"));
        }
        services.push(service);
    }
    if services.is_empty() { Err(Fault::bad_request("api-refused-shape")) } else { Ok(services) }
}

/// `GET /api/v1/applications/{key}`: the receipts of an application that was kept.
#[utoipa::path(
    get,
    path = "/api/v1/applications/{key}",
    params(("key" = String, Path, format = "uuid", description = "the UUID that it was sent with")),
    responses(
        (status = 200, body = Vec<ReceiptView>, description = "the same as when it was sent"),
        (status = 400, description = "no UUID"),
        (status = 401, description = "nobody is signed in"),
        (status = 404, description = "nothing of the one who is signed in was kept with it")
    )
)]
pub async fn receipts(
    State(app): State<App>,
    caller: Resident,
    Path(key): Path<DraftId>,
) -> Result<Json<Vec<ReceiptView>>, Fault> {
    let cases = casework::find::of_draft(app.store.reader(), caller.scope(), key).await?;
    if cases.is_empty() {
        return Err(Fault::NotFound);
    }
    let receipts = cases
        .into_iter()
        .map(|case| Receipt { case: case.id, number: case.number, service: case.service, due_on: case.due_on })
        .collect();
    Ok(Json(views(&app, receipts)))
}

fn views(app: &App, receipts: Vec<Receipt>) -> Vec<ReceiptView> {
    receipts
        .into_iter()
        .map(|receipt| ReceiptView {
            number: receipt.number,
            service: receipt.service.to_string(),
            due_on: receipt.due_on.to_string(),
            page: format!("{}/cases/{}", app.settings.public_url, receipt.case),
        })
        .collect()
}
