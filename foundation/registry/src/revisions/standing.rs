//! Pausing, resuming and retiring the current revision of a service.

use kernel::Clock;
use store::Tx;
use store::sea_orm::sea_query::Expr;

use super::publish::change;
use super::record::{current, revision};
use super::{RevisionError, State};
use crate::definition::ServiceKey;

/// Takes no applications for now; the service is still shown, and running cases go on. `note` says why.
pub async fn pause(tx: &Tx, service: &ServiceKey, note: &str, clock: &dyn Clock) -> Result<(), RevisionError> {
    to(tx, service, &[State::Published], State::Paused, note, clock).await
}

/// Takes applications again.
pub async fn resume(tx: &Tx, service: &ServiceKey, note: &str, clock: &dyn Clock) -> Result<(), RevisionError> {
    to(tx, service, &[State::Paused], State::Published, note, clock).await
}

/// Ends the service; it is no longer listed, and running cases go on.
pub async fn retire(tx: &Tx, service: &ServiceKey, note: &str, clock: &dyn Clock) -> Result<(), RevisionError> {
    to(tx, service, &[State::Published, State::Paused], State::Retired, note, clock).await
}

async fn to(
    tx: &Tx,
    service: &ServiceKey,
    from: &[State],
    state: State,
    note: &str,
    clock: &dyn Clock,
) -> Result<(), RevisionError> {
    let current = current(tx.conn(), service, clock.now()).await?;
    let current = current.ok_or_else(|| RevisionError::NotFound(service.clone()))?;
    let values = [(revision::Column::Note, Expr::value(note))];
    change(tx.conn(), service, current.number, from, state, &values, clock).await
}
