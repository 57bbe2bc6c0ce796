//! How much work waits, runs and was given up, for metrics; and clearing away what was done long ago.

use std::collections::BTreeMap;

use kernel::Moment;
use store::sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use store::{StoreError, Tx};

use crate::row::{self, state};

/// The jobs of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct KindCounts {
    /// Waiting until they are due, or for a worker.
    pub waiting: u64,
    /// In somebody's hands.
    pub running: u64,
    /// Done and not yet cleared away.
    pub done: u64,
    /// Given up.
    pub dead: u64,
    /// When the oldest waiting job became or becomes due.
    pub oldest_due: Option<Moment>,
}

/// Counts of every kind, by its name.
pub async fn counts(conn: &impl ConnectionTrait) -> Result<BTreeMap<String, KindCounts>, StoreError> {
    let rows: Vec<(String, String, i64, i64)> = row::Entity::find()
        .select_only()
        .column(row::Column::Kind)
        .column(row::Column::State)
        .column_as(row::Column::Id.count(), "count")
        .column_as(row::Column::DueAt.min(), "oldest")
        .group_by(row::Column::Kind)
        .group_by(row::Column::State)
        .into_tuple()
        .all(conn)
        .await?;
    let mut all: BTreeMap<String, KindCounts> = BTreeMap::new();
    for (kind, state, count, oldest) in rows {
        let kind = all.entry(kind).or_default();
        let count = u64::try_from(count).unwrap_or(0);
        match state.as_str() {
            state::WAITING => (kind.waiting, kind.oldest_due) = (count, Some(Moment(oldest))),
            state::RUNNING => kind.running = count,
            state::DONE => kind.done = count,
            state::DEAD => kind.dead = count,
            _ => {}
        }
    }
    Ok(all)
}

/// Removes what was done before a moment. With it goes the memory of its unique keys.
pub async fn clear_done(tx: &Tx, before: Moment) -> Result<u64, StoreError> {
    let done = row::Entity::delete_many()
        .filter(row::Column::State.eq(state::DONE))
        .filter(row::Column::EndedAt.lt(before.0))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected)
}
