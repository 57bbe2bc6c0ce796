//! Work that was given up: an officer sees its name and reason, and has it tried again or dropped.

use kernel::{Clock, Moment, OwnerCode};
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Scope, StoreError, Tx};

use crate::enqueue::JobId;
use crate::row::{self, state};

/// A job that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadJob {
    /// Which job.
    pub id: JobId,
    /// What was to be done.
    pub kind: String,
    /// The government that it was to be done for.
    pub owner: Option<OwnerCode>,
    /// What the handler would have needed.
    pub payload: serde_json::Value,
    /// The name of the last failure.
    pub failure: String,
    /// What the last failure said.
    pub reason: String,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was promised.
    pub made_at: Moment,
    /// When it was given up.
    pub dead_at: Moment,
}

/// The jobs that were given up, the latest first, after skipping some.
pub async fn list(conn: &impl ConnectionTrait, scope: Scope, skip: u64, most: u64) -> Result<Vec<DeadJob>, StoreError> {
    let rows = row::Entity::find()
        .filter(dead(scope))
        .order_by_desc(row::Column::EndedAt)
        .order_by_desc(row::Column::Id)
        .offset(skip)
        .limit(most)
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Has a dead job tried again from its first attempt. `false` where it is not dead or not in scope.
pub async fn requeue(tx: &Tx, clock: &dyn Clock, scope: Scope, id: JobId) -> Result<bool, StoreError> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::State, Expr::value(state::WAITING))
        .col_expr(row::Column::DueAt, Expr::value(clock.now().0))
        .col_expr(row::Column::Attempts, Expr::value(0_i64))
        .col_expr(row::Column::EndedAt, Expr::value(None::<i64>))
        .filter(dead(scope).add(row::Column::Id.eq(id.0)))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Drops a dead job for good. `false` where it is not dead or not in scope.
pub async fn discard(tx: &Tx, scope: Scope, id: JobId) -> Result<bool, StoreError> {
    let done = row::Entity::delete_many().filter(dead(scope).add(row::Column::Id.eq(id.0))).exec(tx.conn()).await?;
    Ok(done.rows_affected == 1)
}

fn dead(scope: Scope) -> Condition {
    let all = Condition::all().add(row::Column::State.eq(state::DEAD));
    match scope {
        Scope::Owner(owner) => all.add(row::Column::Owner.eq(owner.as_str())),
        Scope::Platform(_) => all,
        // Work in the background is nobody's own data.
        Scope::Person(_) | Scope::Business(_) => all.add(row::Column::Id.is_in(Vec::<uuid::Uuid>::new())),
    }
}

fn read(row: row::Model) -> DeadJob {
    DeadJob {
        id: JobId(row.id),
        kind: row.kind,
        owner: row.owner.and_then(|owner| owner.parse().ok()),
        payload: serde_json::from_str(&row.payload).unwrap_or_default(),
        failure: row.failure.unwrap_or_default(),
        reason: row.reason.unwrap_or_default(),
        attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
        made_at: Moment(row.made_at),
        dead_at: Moment(row.ended_at.unwrap_or(row.made_at)),
    }
}
