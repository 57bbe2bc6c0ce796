//! Raising what falls due: by hand, and every night for every government.

use axum::extract::State as Shared;
use kernel::{Date, OwnerCode, calendar};
use serde_json::json;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};
use store::{StoreError, Tx};

use crate::{access, trail};

/// Working days that a bank needs between the file and the money: what falls due within them is raised already.
pub const LEAD: u32 = 3;

/// The kind of the nightly job.
const NIGHTLY: &str = "disbursement-raise";

/// The day up to which payments are raised on `today`.
pub fn horizon(today: Date) -> Date {
    calendar::add_working_days(today, LEAD)
}

/// `POST /payments/raise`
pub async fn by_hand(Shared(app): Shared<App>, caller: OfficerCaller, _form: Fields) -> Result<Seen, Fault> {
    access::prepare(&app, &caller)?;
    let tx = app.store.begin().await?;
    let until = horizon(app.today());
    let raised = payments::due::raise(&tx, &*app.clock, &*app.rng, caller.owner, until).await?;
    if raised > 0 {
        let detail = json!({ "payments": raised, "until": until });
        trail::by_officer(&app, &tx, &caller, "payments-raised", None, detail).await?;
    }
    tx.commit().await?;
    Ok(Seen::other(format!("/payments?raised={raised}")))
}

/// Names the nightly work: before offices open, what falls due is there to be prepared.
pub fn every_night(app: &App, runner: jobs::Runner) -> jobs::Runner {
    let app = app.clone();
    runner.recurring(NIGHTLY, jobs::Schedule::Daily { hour: 4, minute: 30 }, move |work| {
        let app = app.clone();
        async move { nightly(&app, &work).await }
    })
}

/// Raises for every government, each in a transaction of its own; raising again raises nothing.
async fn nightly(app: &App, work: &jobs::Work) -> Result<(), jobs::Failure> {
    for owner in payments::due::owners(&app.store).await? {
        let tx = app.store.begin().await?;
        by_program(app, &tx, owner).await?;
        tx.commit().await?;
    }
    let tx = app.store.begin().await?;
    work.finish(&tx, &*app.clock).await?;
    tx.commit().await?;
    Ok(())
}

async fn by_program(app: &App, tx: &Tx, owner: OwnerCode) -> Result<(), StoreError> {
    let until = horizon(app.today());
    let raised = payments::due::raise(tx, &*app.clock, &*app.rng, owner, until).await?;
    if raised > 0 {
        let detail = json!({ "payments": raised, "until": until });
        trail::by_program(app, tx, owner, "payments-raised", detail).await?;
    }
    Ok(())
}
