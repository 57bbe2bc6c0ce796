//! Drafts, publishing and scheduling. Only a [`Publishable`] can be published, and only a pack whose rules parse and
//! whose stored tests all pass is one.

use kernel::{Clock, Moment};
use store::Tx;
use store::sea_orm::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ActiveValue::Set, ConnectionTrait};

use super::record::{find, next_number, readable, revision};
use super::{RevisionError, State};
use crate::definition::ServiceKey;
use crate::pack::{Pack, hash_of};
use crate::service::{CompileError, Service};
use crate::stored_test::{FailedTest, failed_tests};

/// A pack whose rules parse and whose stored tests all pass.
#[derive(Debug)]
pub struct Publishable {
    service: Service,
}

/// Why a pack cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Its rules or words do not parse.
    #[error("the pack cannot be read: {0}")]
    Compile(#[from] CompileError),
    /// Some of its stored tests come out otherwise.
    #[error("{} of its stored tests fail: {}", .0.len(), names(.0))]
    Tests(Vec<FailedTest>),
}

fn names(tests: &[FailedTest]) -> String {
    tests.iter().map(|test| test.file.as_str()).collect::<Vec<_>>().join(", ")
}

impl Publishable {
    /// Runs the pack's tests.
    pub fn of(pack: Pack) -> Result<Publishable, Refusal> {
        Publishable::of_service(Service::compile(pack)?)
    }

    pub(crate) fn of_service(service: Service) -> Result<Publishable, Refusal> {
        let failed = failed_tests(&service);
        if failed.is_empty() { Ok(Publishable { service }) } else { Err(Refusal::Tests(failed)) }
    }

    /// The service that it would be.
    pub fn service(&self) -> &Service {
        &self.service
    }
}

/// Writes a new draft. It may be unfinished: its tests are not run. Gives its number.
pub async fn draft(tx: &Tx, pack: &Pack, note: &str, clock: &dyn Clock) -> Result<u32, RevisionError> {
    insert(tx.conn(), pack, State::Draft, None, note, clock).await
}

/// Writes over a draft.
pub async fn redraft(tx: &Tx, number: u32, pack: &Pack, note: &str, clock: &dyn Clock) -> Result<(), RevisionError> {
    let content = pack.canonical();
    let values = [
        (revision::Column::Hash, Expr::value(hash_of(&content))),
        (revision::Column::Content, Expr::value(content)),
        (revision::Column::Note, Expr::value(note)),
    ];
    change(tx.conn(), &pack.key(), number, &[State::Draft], State::Draft, &values, clock).await
}

/// Publishes a draft or a scheduled revision at once. `by` names the officer.
pub async fn publish(
    tx: &Tx,
    service: &ServiceKey,
    number: u32,
    by: &str,
    clock: &dyn Clock,
) -> Result<Publishable, RevisionError> {
    let publishable = stored(tx.conn(), service, number).await?;
    let values =
        [(revision::Column::PublishAt, Expr::value(clock.now().0)), (revision::Column::PublishedBy, Expr::value(by))];
    let from = [State::Draft, State::Scheduled];
    change(tx.conn(), service, number, &from, State::Published, &values, clock).await?;
    Ok(publishable)
}

/// Lets a draft take effect at a moment to come.
pub async fn schedule(
    tx: &Tx,
    service: &ServiceKey,
    number: u32,
    at: Moment,
    by: &str,
    clock: &dyn Clock,
) -> Result<Publishable, RevisionError> {
    if at <= clock.now() {
        return Err(RevisionError::Past);
    }
    let publishable = stored(tx.conn(), service, number).await?;
    let values = [(revision::Column::PublishAt, Expr::value(at.0)), (revision::Column::PublishedBy, Expr::value(by))];
    let from = [State::Draft, State::Scheduled];
    change(tx.conn(), service, number, &from, State::Scheduled, &values, clock).await?;
    Ok(publishable)
}

/// Makes a scheduled revision a draft again, where its moment has not come.
pub async fn unschedule(tx: &Tx, service: &ServiceKey, number: u32, clock: &dyn Clock) -> Result<(), RevisionError> {
    let values = [
        (revision::Column::PublishAt, Expr::value(None::<i64>)),
        (revision::Column::PublishedBy, Expr::value(None::<String>)),
    ];
    change(tx.conn(), service, number, &[State::Scheduled], State::Draft, &values, clock).await
}

/// Publishes a pack at once as a new revision. Gives its number.
pub async fn publish_new(
    tx: &Tx,
    publishable: &Publishable,
    by: &str,
    note: &str,
    clock: &dyn Clock,
) -> Result<u32, RevisionError> {
    insert(tx.conn(), publishable.service.pack(), State::Published, Some(by), note, clock).await
}

async fn stored(conn: &impl ConnectionTrait, service: &ServiceKey, number: u32) -> Result<Publishable, RevisionError> {
    let row = find(conn, service, number).await?;
    let pack = readable(service, number, Pack::from_canonical(&row.content))?;
    Ok(Publishable::of(pack)?)
}

pub(super) async fn insert(
    conn: &impl ConnectionTrait,
    pack: &Pack,
    state: State,
    by: Option<&str>,
    note: &str,
    clock: &dyn Clock,
) -> Result<u32, RevisionError> {
    let service = pack.key();
    let number = next_number(conn, &service).await?;
    let content = pack.canonical();
    let now = clock.now().0;
    let row = revision::ActiveModel {
        service: Set(service.to_string()),
        number: Set(number.into()),
        state: Set(state.name().to_owned()),
        hash: Set(hash_of(&content)),
        content: Set(content),
        created_at: Set(now),
        changed_at: Set(now),
        publish_at: Set(state.has_taken_effect().then_some(now)),
        published_by: Set(by.map(str::to_owned)),
        note: Set(note.to_owned()),
    };
    revision::Entity::insert(row).exec_without_returning(conn).await?;
    Ok(number)
}

/// Moves a revision from one of some states to another, unless it is in neither or its moment has come meanwhile.
pub(super) async fn change(
    conn: &impl ConnectionTrait,
    service: &ServiceKey,
    number: u32,
    from: &[State],
    to: State,
    values: &[(revision::Column, Expr)],
    clock: &dyn Clock,
) -> Result<(), RevisionError> {
    let now = clock.now();
    let row = find(conn, service, number).await?;
    let stored = State::from_name(&row.state).unwrap_or(State::Retired);
    let state = stored.at(row.publish_at.map(Moment), now);
    let wrong = |state| RevisionError::WrongState { service: service.clone(), number, state };
    if !from.contains(&state) {
        return Err(wrong(state));
    }
    let mut update = revision::Entity::update_many()
        .col_expr(revision::Column::State, Expr::value(to.name()))
        .col_expr(revision::Column::ChangedAt, Expr::value(now.0));
    for (column, value) in values {
        update = update.col_expr(*column, value.clone());
    }
    // Somebody else may have moved it since it was read.
    let update = update
        .filter(revision::Column::Service.eq(service.to_string()))
        .filter(revision::Column::Number.eq(i64::from(number)))
        .filter(revision::Column::State.eq(stored.name()));
    if update.exec(conn).await?.rows_affected == 1 { Ok(()) } else { Err(wrong(stored)) }
}
