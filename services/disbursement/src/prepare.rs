//! The first of two people: puts what is due into a batch with a day of payment.

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use kernel::{Date, calendar};
use payments::BatchError;
use serde_json::json;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use crate::overview::{self, Trouble};
use crate::raise::LEAD;
use crate::{access, trail};

/// How many days of payment are offered.
const OFFERED: u32 = 10;

/// The days on which a batch prepared today may be paid: working days, the first as soon as a bank can.
pub fn pay_days(today: Date) -> Vec<Date> {
    (LEAD..LEAD + OFFERED).map(|days| calendar::add_working_days(today, days)).collect()
}

/// `POST /payments/prepare`: every payment that falls due up to the day of payment goes into the batch.
pub async fn send(Shared(app): Shared<App>, caller: OfficerCaller, fields: Fields) -> Result<Response, Fault> {
    access::prepare(&app, &caller)?;
    let chosen: Option<Date> = fields.get("pay-on").parse().ok();
    let Some(pay_on) = chosen.filter(|day| pay_days(app.today()).contains(day)) else {
        return overview::troubled(&app, &caller, Trouble::PayDay).await;
    };
    let tx = app.store.begin().await?;
    let (clock, rng) = (&*app.clock, &*app.rng);
    payments::due::raise(&tx, clock, rng, caller.owner, pay_on).await?;
    match payments::batch::prepare(&tx, clock, rng, caller.owner, caller.officer, pay_on, pay_on).await {
        Ok(batch) => {
            let detail =
                json!({ "batch": batch.id, "payments": batch.payments, "yen": batch.total_yen, "pay_on": pay_on });
            trail::by_officer(&app, &tx, &caller, "payment-prepared", None, detail).await?;
            tx.commit().await?;
            let page = Seen::other(format!("/payments/batches/{}", batch.id));
            Ok(page.success("disbursement-flash-prepared").into_response())
        }
        Err(error) => {
            tx.rollback().await?;
            refused(&app, &caller, error).await
        }
    }
}

async fn refused(app: &App, caller: &OfficerCaller, error: BatchError) -> Result<Response, Fault> {
    match error {
        BatchError::NothingDue => {
            Ok(Seen::other("/payments").warning("disbursement-flash-nothing-due").into_response())
        }
        BatchError::Unwritable { payment, reason } => {
            overview::troubled(app, caller, Trouble::Unwritable { payment, reason }).await
        }
        BatchError::Store(error) => Err(error.into()),
        other => Err(Fault::broken(other.to_string())),
    }
}
