//! How long pages of forms are open in browsers, without following anybody: a page says once, as it is left, for how long it was
//! open. What arrives has no session, no identifier and no address; only the sum of its bucket is kept. The script asks for
//! nothing, and where it does not run, nothing is counted. See docs/adr/0012.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Extension;
use axum::extract::State as Shared;
use axum::http::StatusCode;
use kernel::{Clock, Date, Moment};
use registry::Registry;
use serde::Deserialize;
use service_kit::{App, Fault};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use store::{Store, StoreError, Tx};

use crate::arithmetic::{median_of_buckets, percent};
use crate::tables::seconds;

/// The upper bounds of the buckets. A page that was open longer than the last is left out: somebody went away.
pub const BUCKETS: [i64; 14] = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1200, 1800];

/// So many are taken in a minute by one process, whoever sends them.
const A_MINUTE: u32 = 600;

/// The largest message, in bytes.
pub const LARGEST: usize = 400;

/// A device's width, the only thing that is said about it.
const PHONE: &str = "phone";
const WIDE: &str = "wide";

/// What a page says as it is left.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// `owner/service`.
    service: String,
    /// The page of its form.
    page: String,
    /// For how long it was open.
    seconds: i64,
    /// Whether it was shown on a narrow screen.
    narrow: bool,
}

/// How much was taken in the present minute.
#[derive(Debug, Clone, Default)]
pub struct Rate(Arc<Mutex<(i64, u32)>>);

impl Rate {
    /// Whether one more is taken at this moment.
    fn takes(&self, now: Moment) -> bool {
        let minute = now.0 / 60_000;
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.0 != minute {
            *taken = (minute, 0);
        }
        taken.1 = taken.1.saturating_add(1);
        taken.1 <= A_MINUTE
    }
}

/// `POST /quality/seconds`: counted, or passed over in silence, because no page waits for the answer.
pub async fn take(
    Shared(app): Shared<App>,
    Extension(rate): Extension<Rate>,
    body: axum::body::Bytes,
) -> Result<StatusCode, Fault> {
    let now = app.clock.now();
    let said: Said = serde_json::from_slice(&body).map_err(|_| Fault::bad_request("quality-refused-odd"))?;
    if !rate.takes(now) {
        return Err(Fault::Busy);
    }
    let Some(bucket) = bucket(said.seconds).filter(|_| is_page(&app.registry, &said)) else {
        return Ok(StatusCode::NO_CONTENT);
    };
    let tx = app.store.begin().await?;
    count(&tx, &*app.clock, &said, bucket).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The bucket of so many seconds.
pub fn bucket(seconds: i64) -> Option<i64> {
    BUCKETS.into_iter().find(|bound| (1..=*bound).contains(&seconds))
}

/// Whether such a page exists: nothing else is ever stored.
fn is_page(registry: &Registry, said: &Said) -> bool {
    let service = said.service.parse().ok().and_then(|key| registry.get(&key));
    service.is_some_and(|service| said.page == "check" || service.form().page(&said.page).is_some())
}

async fn count(tx: &Tx, clock: &dyn Clock, said: &Said, bucket: i64) -> Result<(), StoreError> {
    use seconds::Column as C;
    let row = seconds::ActiveModel {
        day: Set(clock.today().to_string()),
        service: Set(said.service.clone()),
        page: Set(said.page.clone()),
        device: Set(if said.narrow { PHONE } else { WIDE }.to_owned()),
        bucket: Set(bucket),
        times: Set(1),
    };
    let one_more = OnConflict::columns([C::Day, C::Service, C::Page, C::Device, C::Bucket])
        .value(C::Times, Expr::col((seconds::Entity, C::Times)).add(1))
        .to_owned();
    seconds::Entity::insert(row).on_conflict(one_more).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Drops what was counted before a day.
pub async fn forget(tx: &Tx, before: Date) -> Result<(), StoreError> {
    seconds::Entity::delete_many().filter(seconds::Column::Day.lt(before.to_string())).exec(tx.conn()).await?;
    Ok(())
}

/// What is known of how long the pages of a service are open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Open {
    /// By page: by bucket, how often.
    pub pages: BTreeMap<String, BTreeMap<i64, u64>>,
    /// How often on a narrow screen.
    pub phone: u64,
    /// How often in all.
    pub all: u64,
}

impl Open {
    /// How often the page was left that was left most: as many visits there were at least.
    pub fn visits(&self) -> u64 {
        self.pages.values().map(|buckets| buckets.values().sum()).max().unwrap_or(0)
    }

    /// The median of a page.
    pub fn median(&self, page: &str) -> Option<i64> {
        median_of_buckets(self.pages.get(page)?.iter().map(|(bound, times)| (*bound, *times)).collect())
    }

    /// The medians of all pages together.
    pub fn seconds(&self) -> Option<i64> {
        self.pages.keys().map(|page| self.median(page)).sum::<Option<i64>>().filter(|_| !self.pages.is_empty())
    }

    /// The share on narrow screens.
    pub fn phone_percent(&self) -> Option<i64> {
        percent(self.phone, self.all)
    }
}

/// What was counted since a day, by service; of one, if named.
pub async fn since(store: &Store, service: Option<&str>, from: Date) -> Result<HashMap<String, Open>, StoreError> {
    let mut query = seconds::Entity::find().filter(seconds::Column::Day.gte(from.to_string()));
    if let Some(service) = service {
        query = query.filter(seconds::Column::Service.eq(service));
    }
    let rows = query.all(store.reader()).await?;
    let mut found: HashMap<String, Open> = HashMap::new();
    for row in rows {
        let times = u64::try_from(row.times).unwrap_or(0);
        let open = found.entry(row.service).or_default();
        *open.pages.entry(row.page).or_default().entry(row.bucket).or_default() += times;
        open.all += times;
        open.phone += if row.device == PHONE { times } else { 0 };
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use kernel::Moment;
    use proptest::prelude::*;

    use super::{A_MINUTE, Rate, bucket};

    proptest! {
        #[test]
        fn a_bucket_holds_what_is_not_longer(seconds in -10_i64..4000) {
            match bucket(seconds) {
                Some(bound) => prop_assert!(seconds >= 1 && seconds <= bound),
                None => prop_assert!(!(1..=1800).contains(&seconds)),
            }
        }
    }

    #[test]
    fn only_so_many_are_taken_in_a_minute() {
        let rate = Rate::default();
        let taken = (0..A_MINUTE + 50).filter(|_| rate.takes(Moment(1_000))).count();
        assert_eq!(taken, A_MINUTE as usize);
        assert!(rate.takes(Moment(61_000)));
    }
}
