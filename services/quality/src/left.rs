//! Applications begun and left: each draft that nobody came back to for a week is counted once, by the page at which it was
//! left, and then forgotten here. So the sum outlives the drafts, which are removed, and says nothing about anybody.

use std::collections::{BTreeMap, HashMap};

use casework::passage::{self, Unsent};
use jiff::ToSpan;
use kernel::{Date, Moment};
use registry::Registry;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::QuerySelect;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::OnConflict;
use store::{Store, StoreError, Tx};

use crate::tables::left;

/// A draft is left when nobody has saved it for so many days.
pub const LEFT_DAYS: i64 = 7;
/// Days that were missed are caught up with, so many at most: older drafts are gone.
const CAUGHT_UP: i64 = 80;

/// Counts the days that are over and were not counted yet. Says how many drafts were counted.
pub async fn count(store: &Store, registry: &Registry, today: Date) -> Result<u64, StoreError> {
    let last = today.saturating_sub((LEFT_DAYS + 1).days());
    let mut day = match counted_until(store).await? {
        Some(counted) => counted.saturating_add(1.days()).max(today.saturating_sub(CAUGHT_UP.days())),
        None => today.saturating_sub(CAUGHT_UP.days()),
    };
    let mut all = 0;
    while day <= last {
        let next = day.saturating_add(1.days());
        let drafts = passage::unsent(store, Moment::start_of(day), Moment::start_of(next)).await?;
        all += drafts.len() as u64;
        keep(store, day, &by_page(registry, &drafts)).await?;
        day = next;
    }
    Ok(all)
}

async fn counted_until(store: &Store) -> Result<Option<Date>, StoreError> {
    let found: Option<Option<String>> = left::Entity::find()
        .select_only()
        .column_as(left::Column::Day.max(), "day")
        .filter(left::Column::Service.eq(""))
        .into_tuple()
        .one(store.reader())
        .await?;
    Ok(found.flatten().and_then(|day| day.parse().ok()))
}

fn by_page(registry: &Registry, drafts: &[Unsent]) -> BTreeMap<(String, String), i64> {
    let mut counts = BTreeMap::new();
    for draft in drafts {
        let Some(service) = registry.get(&draft.service) else { continue };
        let page = left_at(service.form(), &draft.answered);
        *counts.entry((draft.service.to_string(), page)).or_insert(0) += 1;
    }
    counts
}

/// The first page that has a question without an answer after the last page with one: there the person stopped. The page on
/// which everything is checked has the name `check`.
fn left_at(form: &forms::Form, answered: &[String]) -> String {
    let has = |question: &forms::Question| answered.contains(&question.id);
    let pages = form.pages();
    let done = pages.iter().rposition(|page| page.questions.iter().any(has)).map_or(0, |place| place + 1);
    let open = pages[done.min(pages.len())..].iter().find(|page| page.show_when.is_none());
    open.map_or_else(|| "check".to_owned(), |page| page.id.clone())
}

async fn keep(store: &Store, day: Date, counts: &BTreeMap<(String, String), i64>) -> Result<(), StoreError> {
    let row = |service: &str, page: &str, drafts: i64| left::ActiveModel {
        day: Set(day.to_string()),
        service: Set(service.to_owned()),
        page: Set(page.to_owned()),
        drafts: Set(drafts),
    };
    // The mark that the day was counted goes with the counts.
    let mut rows = vec![row("", "", 0)];
    rows.extend(counts.iter().map(|((service, page), drafts)| row(service, page, *drafts)));
    let once =
        OnConflict::columns([left::Column::Day, left::Column::Service, left::Column::Page]).do_nothing().to_owned();
    let tx = store.begin().await?;
    left::Entity::insert_many(rows).on_conflict(once).exec_without_returning(tx.conn()).await?;
    tx.commit().await
}

/// Drops what was counted before a day.
pub async fn forget(tx: &Tx, before: Date) -> Result<(), StoreError> {
    left::Entity::delete_many().filter(left::Column::Day.lt(before.to_string())).exec(tx.conn()).await?;
    Ok(())
}

/// How many drafts of each service, or of one, were left since a day, by page.
pub async fn since(
    store: &Store,
    service: Option<&str>,
    from: Date,
) -> Result<HashMap<String, BTreeMap<String, u64>>, StoreError> {
    let lately = left::Entity::find().filter(left::Column::Day.gte(from.to_string()));
    let meant = match service {
        Some(service) => left::Column::Service.eq(service),
        None => left::Column::Service.ne(""),
    };
    let rows = lately.filter(meant).all(store.reader()).await?;
    let mut found: HashMap<String, BTreeMap<String, u64>> = HashMap::new();
    for row in rows {
        *found.entry(row.service).or_default().entry(row.page).or_default() += u64::try_from(row.drafts).unwrap_or(0);
    }
    Ok(found)
}
