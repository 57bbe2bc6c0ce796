//! The last check of a procedure's pages against the rules of accessibility, as its owner recorded it. A check grows old: after
//! a year nothing is known any more.

use std::collections::HashMap;

use kernel::{Clock, Date, Moment, OfficerId};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::OnConflict;
use store::{Store, StoreError, Tx};

use crate::tables::check;

/// A check counts for so many days.
pub const COUNTS_DAYS: i32 = 366;

/// A check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// When the pages were checked.
    pub checked_on: Date,
    /// How many faults were found that keep somebody out.
    pub faults: i64,
    /// With what, and who was asked.
    pub note: String,
    /// When it was recorded.
    pub at: Moment,
}

impl Check {
    /// Whether it still says something on a day.
    pub fn counts_on(&self, today: Date) -> bool {
        today.since(self.checked_on).is_ok_and(|span| (0..=COUNTS_DAYS).contains(&span.get_days()))
    }
}

/// Records a check; the one before is replaced.
pub async fn record(
    tx: &Tx,
    clock: &dyn Clock,
    service: &str,
    check: &Check,
    officer: OfficerId,
) -> Result<(), StoreError> {
    use check::Column as C;
    let row = check::ActiveModel {
        service: Set(service.to_owned()),
        checked_on: Set(check.checked_on.to_string()),
        faults: Set(check.faults),
        note: Set(check.note.clone()),
        officer: Set(officer.0),
        at: Set(clock.now().0),
    };
    let newer =
        OnConflict::column(C::Service).update_columns([C::CheckedOn, C::Faults, C::Note, C::Officer, C::At]).to_owned();
    check::Entity::insert(row).on_conflict(newer).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// The checks of all services.
pub async fn all(store: &Store) -> Result<HashMap<String, Check>, StoreError> {
    let rows = check::Entity::find().all(store.reader()).await?;
    rows.into_iter().map(|row| Ok((row.service.clone(), read(row)?))).collect()
}

/// The check of one service.
pub async fn of(store: &Store, service: &str) -> Result<Option<Check>, StoreError> {
    check::Entity::find_by_id(service.to_owned()).one(store.reader()).await?.map(read).transpose()
}

fn read(row: check::Model) -> Result<Check, StoreError> {
    Ok(Check {
        checked_on: row.checked_on.parse().map_err(|_| StoreError::Broken("a stored day is unreadable".to_owned()))?,
        faults: row.faults,
        note: row.note,
        at: Moment(row.at),
    })
}
