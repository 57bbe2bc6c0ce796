//! Sessions: looked up at each request, listed for their owner, ended one by one or all at once.

use kernel::{BusinessId, Clock, Moment, OfficerId, PersonId};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Store, Tx};
use uuid::Uuid;

use crate::tables::session::{ActiveModel, Column, Entity, Model};
use crate::token::{Csrf, Token};
use crate::{Actor, IdentityError, Officer};

kernel::id! {
    /// One session. It names the session to its owner and opens nothing.
    SessionId
}

/// How long a session lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Seconds without a request after which it ends.
    pub idle_seconds: i64,
    /// Seconds after login at which it ends in any case.
    pub whole_seconds: i64,
}

impl Terms {
    /// An officer sees other people's data at a shared desk: 30 minutes idle, 12 hours in all. A resident may be in the
    /// middle of a long form on their own phone: 24 hours idle, 7 days in all.
    pub fn of(actor: &Actor) -> Terms {
        match actor {
            Actor::Officer { .. } => Terms { idle_seconds: 30 * 60, whole_seconds: 12 * 3600 },
            Actor::Resident { .. } | Actor::Business { .. } => {
                Terms { idle_seconds: 24 * 3600, whole_seconds: 7 * 24 * 3600 }
            }
        }
    }
}

/// A request moves the idle end only when it is this many seconds behind, so that most requests write nothing.
const SEEN_EVERY_SECONDS: i64 = 60;

/// An open session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its name.
    pub id: SessionId,
    /// Who acts in it. An officer's roles are those of this moment, not of the login.
    pub actor: Actor,
    /// The account that logged in.
    pub account: Uuid,
    /// The secret that its forms carry.
    pub csrf: Csrf,
    /// How its owner recognises it.
    pub device: String,
    /// When it began.
    pub began_at: Moment,
    /// When it was last used, to the minute.
    pub seen_at: Moment,
    /// When it ends without a request.
    pub idle_until: Moment,
    /// When it ends in any case.
    pub ends_at: Moment,
}

pub(crate) fn columns(actor: &Actor) -> (Option<Uuid>, Option<Uuid>, Option<Uuid>) {
    match actor {
        Actor::Resident { person } => (Some(person.0), None, None),
        Actor::Business { business, person } => (Some(person.0), Some(business.0), None),
        Actor::Officer { officer, .. } => (None, None, Some(officer.0)),
    }
}

/// The session behind a token, if it is still open; its idle end moves. An officer whose account was closed has none.
pub async fn resume(store: &Store, token: &Token, clock: &dyn Clock) -> Result<Option<Session>, IdentityError> {
    let now = clock.now();
    let found = Entity::find().filter(Column::TokenHash.eq(token.hash())).one(store.reader()).await?;
    let Some(row) = found.filter(|row| row.ends_at > now.0 && row.idle_until > now.0) else {
        return Ok(None);
    };
    let Some(mut session) = read(store.reader(), row).await? else {
        return Ok(None);
    };
    if now.millis_since(session.seen_at) >= SEEN_EVERY_SECONDS * 1000 {
        session.seen_at = now;
        session.idle_until = now.plus_seconds(Terms::of(&session.actor).idle_seconds);
        let tx = store.begin().await?;
        Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(session.seen_at.0))
            .col_expr(Column::IdleUntil, Expr::value(session.idle_until.0))
            .filter(Column::Id.eq(session.id.0))
            .exec(tx.conn())
            .await?;
        tx.commit().await?;
    }
    Ok(Some(session))
}

/// The open sessions of the one who acts in `session`, newest first.
pub async fn sessions_of(store: &Store, session: &Session, clock: &dyn Clock) -> Result<Vec<Session>, IdentityError> {
    let now = clock.now().0;
    let rows = Entity::find()
        .filter(own(session))
        .filter(Column::EndsAt.gt(now))
        .filter(Column::IdleUntil.gt(now))
        .order_by_desc(Column::BeganAt)
        .order_by_desc(Column::Id)
        .all(store.reader())
        .await?;
    let mut sessions = Vec::with_capacity(rows.len());
    for row in rows {
        sessions.extend(read(store.reader(), row).await?);
    }
    Ok(sessions)
}

/// Ends one session of the one who acts in `session`; false where they have no such session.
pub async fn end_session(store: &Store, session: &Session, id: SessionId) -> Result<bool, IdentityError> {
    let tx = store.begin().await?;
    let ended = Entity::delete_many().filter(own(session)).filter(Column::Id.eq(id.0)).exec(tx.conn()).await?;
    tx.commit().await?;
    Ok(ended.rows_affected > 0)
}

/// Ends all sessions of the one who acts in `session`, except this one where `keep_this` is set. Gives their number.
pub async fn end_all_sessions(store: &Store, session: &Session, keep_this: bool) -> Result<u64, IdentityError> {
    let tx = store.begin().await?;
    let mut end = Entity::delete_many().filter(own(session));
    if keep_this {
        end = end.filter(Column::Id.ne(session.id.0));
    }
    let ended = end.exec(tx.conn()).await?;
    tx.commit().await?;
    Ok(ended.rows_affected)
}

/// Removes sessions that have ended by time, and forms kept for too long. Gives the number of sessions.
pub async fn sweep(store: &Store, clock: &dyn Clock) -> Result<u64, IdentityError> {
    let now = clock.now().0;
    let tx = store.begin().await?;
    let over = Condition::any().add(Column::EndsAt.lte(now)).add(Column::IdleUntil.lte(now));
    let swept = Entity::delete_many().filter(over).exec(tx.conn()).await?;
    crate::kept::sweep(&tx, Moment(now)).await?;
    tx.commit().await?;
    Ok(swept.rows_affected)
}

/// The sessions of the same person, whether for themselves or for a business, or of the same officer.
fn own(session: &Session) -> Condition {
    let (person, _, officer) = columns(&session.actor);
    match (person, officer) {
        (Some(person), _) => Condition::all().add(Column::Person.eq(person)),
        (None, Some(officer)) => Condition::all().add(Column::Officer.eq(officer)),
        (None, None) => Condition::all().add(Column::Id.eq(session.id.0)),
    }
}

pub(crate) async fn keep(tx: &Tx, session: &Session, token: &Token) -> Result<(), IdentityError> {
    let (person, business, officer) = columns(&session.actor);
    let row = ActiveModel {
        id: Set(session.id.0),
        token_hash: Set(token.hash()),
        csrf: Set(session.csrf.as_str().to_owned()),
        account: Set(session.account),
        kind: Set(session.actor.kind().to_owned()),
        person: Set(person),
        business: Set(business),
        officer: Set(officer),
        device: Set(session.device.clone()),
        began_at: Set(session.began_at.0),
        seen_at: Set(session.seen_at.0),
        idle_until: Set(session.idle_until.0),
        ends_at: Set(session.ends_at.0),
    };
    row.insert(tx.conn()).await?;
    Ok(())
}

pub(crate) async fn forget(tx: &Tx, token: &Token) -> Result<(), IdentityError> {
    Entity::delete_many().filter(Column::TokenHash.eq(token.hash())).exec(tx.conn()).await?;
    Ok(())
}

/// A row as a session; none where its officer's account is closed.
async fn read(conn: &impl ConnectionTrait, row: Model) -> Result<Option<Session>, IdentityError> {
    let actor = match (row.person, row.business, row.officer) {
        (Some(person), None, None) => Actor::Resident { person: PersonId(person) },
        (Some(person), Some(business), None) => {
            Actor::Business { business: BusinessId(business), person: PersonId(person) }
        }
        (None, None, Some(officer)) => match Officer::read(conn, OfficerId(officer)).await? {
            Some(officer) if officer.active => officer.actor(),
            _ => return Ok(None),
        },
        _ => return Err(IdentityError::Unreadable { column: "session.person, session.business, session.officer" }),
    };
    Ok(Some(Session {
        id: SessionId(row.id),
        actor,
        account: row.account,
        csrf: Csrf::stored(row.csrf),
        device: row.device,
        began_at: Moment(row.began_at),
        seen_at: Moment(row.seen_at),
        idle_until: Moment(row.idle_until),
        ends_at: Moment(row.ends_at),
    }))
}
