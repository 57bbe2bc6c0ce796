//! The work of every night: drafts that were left are counted, every service is measured, old days are thinned.

use jiff::ToSpan;
use jobs::{Failure, Runner, Schedule, Work};
use kernel::OwnerCode;
use registry::Service;
use service_kit::App;
use store::StoreError;

use crate::measure::{Gathered, SPAN_DAYS, measure};
use crate::{days, left, seconds};

/// The kind of the recurring work.
const NIGHTLY: &str = "quality-nightly";

/// Names who does the work.
pub fn jobs(app: &App, runner: Runner) -> Runner {
    let app = app.clone();
    runner.recurring(NIGHTLY, Schedule::Daily { hour: 3, minute: 10 }, move |work| {
        let app = app.clone();
        async move { every_night(&app, &work).await }
    })
}

async fn every_night(app: &App, work: &Work) -> Result<(), Failure> {
    let services = measure_all(app).await?;
    tracing::info!(services, "services were measured");
    let tx = app.store.begin().await?;
    days::thin(&tx, app.today()).await?;
    // Nothing older than the span is measured from; a month is left for looking back.
    let before = app.today().saturating_sub((SPAN_DAYS + 31).days());
    left::forget(&tx, before).await?;
    seconds::forget(&tx, before).await?;
    work.finish(&tx, &*app.clock).await?;
    Ok(tx.commit().await?)
}

/// Measures every service that is offered. Says how many there are.
pub async fn measure_all(app: &App) -> Result<usize, StoreError> {
    left::count(&app.store, &app.registry, app.today()).await?;
    measure_some(app, &app.registry.published()).await
}

/// Measures the services of one government again, because something was changed by day.
pub async fn measure_owner(app: &App, owner: OwnerCode) -> Result<usize, StoreError> {
    let own: Vec<Service> =
        app.registry.published().into_iter().filter(|one| one.definition().owner == owner).collect();
    measure_some(app, &own).await
}

async fn measure_some(app: &App, services: &[Service]) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let gathered = Gathered::on(&app.store, None, now.day()).await?;
    for service in services {
        let measured = measure(&app.store, service, &gathered, now).await?;
        let tx = app.store.begin().await?;
        days::keep(&tx, &measured, now).await?;
        tx.commit().await?;
    }
    Ok(services.len())
}
