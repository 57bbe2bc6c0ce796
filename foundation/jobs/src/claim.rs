//! Taking work with a lease, keeping the lease, and noting how the work ended.
//!
//! A lease is a fresh value for each attempt: whoever lost it can neither end the job nor keep it. On PostgreSQL workers
//! step over each other's rows (SKIP LOCKED); on SQLite the transaction itself is the turn.

use kernel::{Clock, Moment, Rng};
use store::sea_orm::sea_query::{Expr, LockBehavior, LockType};
use store::sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Engine, Store, StoreError, Tx};
use uuid::Uuid;

use crate::enqueue::JobId;
use crate::row::{self, state};
use crate::work::{Failure, Work};

/// How long a worker may be silent before its job goes to somebody else, in seconds.
pub(crate) const LEASE_SECONDS: i64 = 60;

/// Takes up to `most` due jobs of these kinds, each for the length of a lease.
pub(crate) async fn claim(
    store: &Store,
    clock: &dyn Clock,
    rng: &dyn Rng,
    kinds: &[String],
    most: u64,
) -> Result<Vec<Work>, StoreError> {
    let now = clock.now();
    // A look without a lock first: an idle program writes nothing.
    if kinds.is_empty() || row::Entity::find().filter(due(kinds, now)).one(store.reader()).await?.is_none() {
        return Ok(Vec::new());
    }
    let tx = store.begin().await?;
    let mut query = row::Entity::find().filter(due(kinds, now)).order_by_asc(row::Column::DueAt).limit(most);
    if tx.engine() == Engine::Postgres {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let rows = query.all(tx.conn()).await?;
    let mut taken = Vec::with_capacity(rows.len());
    for found in rows {
        if found.attempts >= found.max_attempts {
            // It was begun often enough and never ended: it takes the process down, or outlives its lease.
            let name = "never-ended";
            let reason = "each attempt ended without a word, as when the process dies";
            let failure = Failure::lasting(name, reason);
            give_up(tx.conn(), JobId(found.id), &failure, now).await?;
            continue;
        }
        let lease = kernel::id::new_uuid(clock, rng);
        row::Entity::update_many()
            .col_expr(row::Column::State, Expr::value(state::RUNNING))
            .col_expr(row::Column::Lease, Expr::value(lease))
            .col_expr(row::Column::Attempts, Expr::value(found.attempts + 1))
            .col_expr(row::Column::DueAt, Expr::value(now.plus_seconds(LEASE_SECONDS).0))
            .filter(row::Column::Id.eq(found.id))
            .exec(tx.conn())
            .await?;
        taken.push(work(found, lease));
    }
    tx.commit().await?;
    Ok(taken)
}

fn due(kinds: &[String], now: Moment) -> Condition {
    Condition::all()
        .add(row::Column::State.is_in([state::WAITING, state::RUNNING]))
        .add(row::Column::DueAt.lte(now.0))
        .add(row::Column::Kind.is_in(kinds.iter().map(String::as_str)))
}

fn work(found: row::Model, lease: Uuid) -> Work {
    let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    Work {
        id: JobId(found.id),
        kind: found.kind,
        owner: found.owner.and_then(|owner| owner.parse().ok()),
        // A payload that is no JSON reads as null, which its handler refuses by name.
        payload: serde_json::from_str(&found.payload).unwrap_or_default(),
        attempt: count(found.attempts + 1),
        max_attempts: count(found.max_attempts),
        made_at: Moment(found.made_at),
        lease,
    }
}

/// Keeps a lease for its length from now. `false` where somebody else has the job.
pub(crate) async fn keep(store: &Store, work: &Work, now: Moment) -> Result<bool, StoreError> {
    let tx = store.begin().await?;
    let kept = row::Entity::update_many()
        .col_expr(row::Column::DueAt, Expr::value(now.plus_seconds(LEASE_SECONDS).0))
        .filter(held(work.id, work.lease))
        .exec(tx.conn())
        .await?;
    tx.commit().await?;
    Ok(kept.rows_affected == 1)
}

/// Notes that a job is done. `false` where the lease was lost.
pub(crate) async fn end_done(tx: &Tx, id: JobId, lease: Uuid, now: Moment) -> Result<bool, StoreError> {
    let ended = row::Entity::update_many()
        .col_expr(row::Column::State, Expr::value(state::DONE))
        .col_expr(row::Column::Lease, Expr::value(None::<Uuid>))
        .col_expr(row::Column::EndedAt, Expr::value(now.0))
        .filter(held(id, lease))
        .exec(tx.conn())
        .await?;
    Ok(ended.rows_affected == 1)
}

/// Notes that a job waits for another attempt. `counted` is false where the attempt does not count.
pub(crate) async fn end_waiting(
    tx: &Tx,
    work: &Work,
    failure: &Failure,
    again_at: Moment,
    counted: bool,
) -> Result<(), StoreError> {
    let attempts = i64::from(work.attempt) - i64::from(!counted);
    row::Entity::update_many()
        .col_expr(row::Column::State, Expr::value(state::WAITING))
        .col_expr(row::Column::Lease, Expr::value(None::<Uuid>))
        .col_expr(row::Column::DueAt, Expr::value(again_at.0))
        .col_expr(row::Column::Attempts, Expr::value(attempts))
        .col_expr(row::Column::Failure, Expr::value(failure.name.clone()))
        .col_expr(row::Column::Reason, Expr::value(failure.reason.clone()))
        .filter(held(work.id, work.lease))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Notes that a job is given up, if this lease still holds it.
pub(crate) async fn end_dead(tx: &Tx, work: &Work, failure: &Failure, now: Moment) -> Result<(), StoreError> {
    let held_still = row::Entity::find().filter(held(work.id, work.lease)).one(tx.conn()).await?.is_some();
    if held_still { give_up(tx.conn(), work.id, failure, now).await } else { Ok(()) }
}

async fn give_up(conn: &impl ConnectionTrait, id: JobId, failure: &Failure, now: Moment) -> Result<(), StoreError> {
    row::Entity::update_many()
        .col_expr(row::Column::State, Expr::value(state::DEAD))
        .col_expr(row::Column::Lease, Expr::value(None::<Uuid>))
        .col_expr(row::Column::EndedAt, Expr::value(now.0))
        .col_expr(row::Column::Failure, Expr::value(failure.name.clone()))
        .col_expr(row::Column::Reason, Expr::value(failure.reason.clone()))
        .filter(row::Column::Id.eq(id.0))
        .exec(conn)
        .await?;
    Ok(())
}

fn held(id: JobId, lease: Uuid) -> Condition {
    Condition::all()
        .add(row::Column::Id.eq(id.0))
        .add(row::Column::State.eq(state::RUNNING))
        .add(row::Column::Lease.eq(lease))
}
