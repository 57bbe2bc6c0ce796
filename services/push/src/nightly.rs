//! The jobs: every night one for each municipality, and as many at once as an officer asks for.

use jobs::{Failure, Job, Runner, Schedule, Work};
use kernel::{OwnerCode, municipality};
use serde::{Deserialize, Serialize};
use service_kit::App;
use store::{StoreError, Tx};

use crate::matching;
use crate::record::{self, Run};

/// The kind of the job that matches one municipality.
pub const MATCH: &str = "push-match";
const NIGHTLY: &str = "push-nightly";

/// What a matching is told.
#[derive(Debug, Serialize, Deserialize)]
struct Wanted {
    municipality: OwnerCode,
}

/// Names who does the work.
pub fn jobs(app: &App, runner: Runner) -> Runner {
    let (matcher, starter) = (app.clone(), app.clone());
    runner
        .on(MATCH, move |work| {
            let app = matcher.clone();
            async move { run(&app, &work).await }
        })
        .recurring(NIGHTLY, Schedule::Daily { hour: 2, minute: 0 }, move |work| {
            let app = starter.clone();
            async move { every_night(&app, &work).await }
        })
}

async fn run(app: &App, work: &Work) -> Result<(), Failure> {
    let wanted: Wanted = work.read()?;
    matching::municipality(app, wanted.municipality).await?;
    let tx = app.store.begin().await?;
    work.finish(&tx, &*app.clock).await?;
    Ok(tx.commit().await?)
}

async fn every_night(app: &App, work: &Work) -> Result<(), Failure> {
    let tx = app.store.begin().await?;
    let night = app.today().to_string();
    start(app, &tx, &matched_by(OwnerCode::TOKYO), &night).await?;
    work.finish(&tx, &*app.clock).await?;
    Ok(tx.commit().await?)
}

/// The municipalities whose residents a government's officers may have matched: its own, or all of a prefecture's.
pub fn matched_by(owner: OwnerCode) -> Vec<OwnerCode> {
    if !owner.is_prefecture() {
        return vec![owner];
    }
    municipality::municipalities()
        .iter()
        .map(municipality::Municipality::code)
        .filter(|code| !code.is_prefecture())
        .collect()
}

/// Promises the matching of some municipalities, once for an occasion.
pub async fn start(app: &App, tx: &Tx, municipalities: &[OwnerCode], occasion: &str) -> Result<(), StoreError> {
    let (clock, rng) = (&*app.clock, &*app.rng);
    let job = |municipality: OwnerCode| {
        Job::new(MATCH, &Wanted { municipality }).of(municipality).unique(format!("{occasion}/{municipality}"))
    };
    let jobs = municipalities.iter().map(|municipality| job(*municipality)).collect();
    jobs::enqueue_all(tx, clock, rng, jobs).await?;
    let started_at = clock.now();
    for municipality in municipalities {
        let run = Run { municipality: *municipality, started_at, finished_at: None, households: 0, told: 0 };
        record::set_run(tx, run).await?;
    }
    Ok(())
}
