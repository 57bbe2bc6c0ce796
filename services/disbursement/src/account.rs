//! The account of a case that was lacking or wrong: typed in by the officer whom the payee told. What was returned
//! becomes due again with it, and never otherwise.

use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::Case;
use forms::{FieldError, Question, Submitted};
use kernel::CaseId;
use maud::{Markup, html};
use pages::field::account::{Typed, account};
use pages::field::{Field, FieldError as ShownError};
use pages::{Banner, Button, Crumb, ErrorLine, Heading, Layout, Tone, button, error_summary};
use payments::{Payment, PaymentState, due};
use serde_json::json;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use crate::{access, trail, words};

/// The name of the question; its fields are `q-account-bank` and so on.
const QUESTION: &str = "account";

/// `GET /payments/accounts/{case}`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller, Path(id): Path<CaseId>) -> Result<Markup, Fault> {
    let (case, payments) = find(&app, &caller, id).await?;
    // Who looked at whose account is written down before it is shown.
    let tx = app.store.begin().await?;
    trail::by_officer(&app, &tx, &caller, audit::READ, Some(&case), json!({ "what": "account" })).await?;
    tx.commit().await?;
    let now = payments.iter().rev().find_map(|one| one.account.as_ref());
    Ok(render(&caller, &case, &payments, &typed_of(now), &[]))
}

/// `POST /payments/accounts/{case}`
pub async fn save(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<CaseId>,
    fields: Fields,
) -> Result<Response, Fault> {
    let (case, payments) = find(&app, &caller, id).await?;
    let sent = Submitted::from_pairs(fields.pairs().iter().cloned());
    let read = forms::read::read(&question(), &sent);
    let found = match read {
        Ok(Some(found)) => found,
        Ok(None) => {
            let errors = [FieldError::new(QUESTION, "forms-error-bank-missing").at("bank")];
            return Ok(refused(&caller, &case, &payments, &sent, &errors));
        }
        Err(errors) => return Ok(refused(&caller, &case, &payments, &sent, &errors)),
    };
    let tx = app.store.begin().await?;
    let changed = due::set_account(&tx, &*app.clock, caller.owner, id, &found).await?;
    trail::by_officer(&app, &tx, &caller, "payment-account-set", Some(&case), json!({ "payments": changed })).await?;
    tx.commit().await?;
    let key = if changed > 0 { "disbursement-flash-account-due" } else { "disbursement-flash-account-kept" };
    Ok(Seen::other("/payments").success(key).into_response())
}

async fn find(app: &App, caller: &OfficerCaller, id: CaseId) -> Result<(Case, Vec<Payment>), Fault> {
    access::prepare(app, caller)?;
    let case = casework::find::one(&app.store, caller.scope(), id).await?.ok_or(Fault::NotFound)?;
    let payments = due::of_case(&app.store, caller.scope(), id).await?;
    if payments.is_empty() { Err(Fault::NotFound) } else { Ok((case, payments)) }
}

fn question() -> Question {
    serde_json::from_value(json!({ "id": QUESTION, "type": "bank-account" })).expect("the question is one of ours")
}

fn typed_of(account: Option<&serde_json::Value>) -> Typed {
    let part = |name: &str| {
        let found = account.and_then(|account| account.get(name)).and_then(serde_json::Value::as_str);
        found.unwrap_or_default().to_owned()
    };
    Typed {
        bank: part("bank"),
        bank_name: part("bank_name"),
        branch: part("branch"),
        branch_name: part("branch_name"),
        kind: part("kind"),
        number: part("number"),
        holder: part("holder"),
    }
}

fn refused(
    caller: &OfficerCaller,
    case: &Case,
    payments: &[Payment],
    sent: &Submitted,
    errors: &[FieldError],
) -> Response {
    let part = |name: &str| sent.part(QUESTION, name).to_owned();
    let typed = Typed {
        bank: part("bank"),
        bank_name: part("bank-name"),
        branch: part("branch"),
        branch_name: part("branch-name"),
        kind: part("kind"),
        number: part("number"),
        holder: part("holder"),
    };
    (StatusCode::UNPROCESSABLE_ENTITY, render(caller, case, payments, &typed, errors)).into_response()
}

fn render(caller: &OfficerCaller, case: &Case, payments: &[Payment], typed: &Typed, errors: &[FieldError]) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("disbursement-account-title");
    let own = |_: &str| None;
    let lines: Vec<ErrorLine> =
        errors.iter().map(|error| ErrorLine::new(error.field(), error.message(words, &own))).collect();
    let mut field = Field::new(format!("q-{QUESTION}"), words.get("disbursement-column-account"));
    field.errors = errors
        .iter()
        .map(|error| ShownError {
            part: (!error.part.is_empty()).then(|| error.part.to_owned()),
            text: error.message(words, &own),
        })
        .collect();
    let is_returned = payments.iter().any(|one| one.state == PaymentState::Returned);
    let body = html! {
        (error_summary(words, &lines))
        (Heading::new(title.clone()).above(case.number.clone()).lead(case.applicant_name.clone()))
        @if is_returned {
            (Banner::new(Tone::Warning, words.get("disbursement-account-returned")).body(html! {
                ul { @for one in payments.iter().filter(|one| one.state == PaymentState::Returned) {
                    li {
                        (words::day(words, one.due_on)) "　" (words::yen(words, one.yen))
                        @if let Some(code) = &one.outcome { "　" (words::outcome(words, code)) }
                    }
                } }
            }))
        }
        (pages::form(visit, &format!("/payments/accounts/{}", case.id), &html! {
            (account(words, &field, typed))
            (button::row(&[Button::primary(words.get("disbursement-account-save"))]))
        }))
    };
    let crumbs = vec![Crumb::new(words.get("disbursement-title"), "/payments")];
    Layout::new(visit, title).crumbs(crumbs).faulty(!errors.is_empty()).page(body)
}
