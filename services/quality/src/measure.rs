//! The numbers behind the quality map, for every service that is offered. They are worked out at most every few minutes,
//! because everybody may ask for them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use casework::hours;
use jiff::ToSpan;
use kernel::{Moment, OwnerCode};
use registry::Service;
use service_kit::{App, Fault};

use crate::record;
use crate::tally::Tally;

/// For how long the numbers are kept.
const KEPT_MILLIS: i64 = 5 * 60 * 1000;

/// Numbers about fewer people than this are not published.
pub const FEWEST: u64 = 5;

/// One service on the map.
#[derive(Debug, Clone)]
pub struct Measured {
    /// The service.
    pub service: Service,
    /// Its owner.
    pub owner: OwnerCode,
    /// How it was judged.
    pub tally: Tally,
    /// Applications in the last year.
    pub arrived: u64,
    /// Of these, over these pages.
    pub online: u64,
    /// Decided in the last year.
    pub decided: u64,
    /// Working days from arrival to decision, the median.
    pub median_days: Option<u32>,
}

impl Measured {
    /// The share of good reviews in per cent, where there are enough.
    pub fn good_percent(&self) -> Option<u64> {
        self.tally.good_percent().filter(|_| self.tally.count() >= FEWEST)
    }

    /// The share of applications over these pages in per cent, where there are enough.
    pub fn online_percent(&self) -> Option<u64> {
        (self.arrived >= FEWEST).then(|| (self.online * 100 + self.arrived / 2) / self.arrived)
    }

    /// Working days from arrival to decision, the median, where there are enough.
    pub fn median_days(&self) -> Option<u32> {
        self.median_days.filter(|_| self.decided >= FEWEST)
    }

    /// Whether anybody has applied in the last year or said what they think.
    pub fn is_used(&self) -> bool {
        self.arrived > 0 || self.tally.count() > 0
    }

    /// Hours given back in the last year.
    pub fn hours_given_back(&self) -> u64 {
        hours::given_back(self.online)
    }
}

/// All services, as of a moment.
#[derive(Debug, Clone)]
pub struct Measures {
    /// When they were worked out.
    pub at: Moment,
    /// The services, those with most applications first.
    pub services: Vec<Measured>,
}

/// The last numbers that were worked out.
#[derive(Debug, Clone, Default)]
pub struct Kept(Arc<Mutex<Option<Arc<Measures>>>>);

impl Kept {
    /// The numbers, worked out again where they are too old.
    pub async fn measures(&self, app: &App) -> Result<Arc<Measures>, Fault> {
        let now = app.clock.now();
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(last) = last.filter(|last| (0..KEPT_MILLIS).contains(&now.millis_since(last.at))) {
            return Ok(last);
        }
        let fresh = Arc::new(measure(app, now).await?);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(fresh.clone());
        Ok(fresh)
    }
}

async fn measure(app: &App, now: Moment) -> Result<Measures, Fault> {
    let mut tallies: HashMap<String, Tally> = HashMap::new();
    for (service, _, tally) in record::tallies(&app.store, None).await? {
        let sum = tallies.entry(service).or_default();
        *sum = sum.with(tally);
    }
    let today = now.day();
    let from = today.checked_sub(1.year()).unwrap_or(today);
    let mut services = Vec::new();
    for service in app.registry.published() {
        let key = service.key();
        let name = key.to_string();
        let figures = casework::figures::of(&app.store, key.owner, Some(&name), from, today).await?;
        services.push(Measured {
            owner: key.owner,
            tally: tallies.get(&name).copied().unwrap_or_default(),
            arrived: figures.arrived,
            online: figures.online,
            decided: figures.decided,
            median_days: figures.median_days,
            service,
        });
    }
    services.sort_by_key(|one| std::cmp::Reverse((one.arrived, one.tally.count())));
    Ok(Measures { at: now, services })
}
