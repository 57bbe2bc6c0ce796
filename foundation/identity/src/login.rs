//! From a proof of who somebody is to a session, and out again.
//!
//! A login always makes a new token and ends the session that the browser came with, so that a token planted
//! before the login is worth nothing after it.

use kernel::{Clock, OfficerId, Rng};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use store::{Store, Tx};
use uuid::Uuid;

use crate::session::{self, Session, Terms};
use crate::tables::account;
use crate::token::{Csrf, Token};
use crate::{Actor, IdentityError, Officer};

/// That somebody has shown who they are. Only a login provider of this room can make one; the demonstration's is
/// [`crate::DemoDoor`].
#[derive(Debug, Clone)]
pub struct Proof {
    /// Which provider says so: `demo`.
    provider: &'static str,
    /// What the provider calls them.
    subject: String,
    actor: Actor,
}

impl Proof {
    pub(crate) fn new(provider: &'static str, subject: String, actor: Actor) -> Proof {
        Proof { provider, subject, actor }
    }

    /// Who it is.
    pub fn actor(&self) -> Actor {
        self.actor
    }
}

/// A session just opened: the token for the cookie is shown only here.
#[derive(Debug, Clone)]
pub struct Opened {
    /// For the cookie.
    pub token: Token,
    /// The session behind it.
    pub session: Session,
}

/// Opens a session. `device` is how the person will recognise it among their sessions (a browser's name, at most 200
/// characters are kept); `before` is the token that the browser came with, whose session ends.
pub async fn login(
    store: &Store,
    proof: &Proof,
    device: &str,
    before: Option<&Token>,
    clock: &dyn Clock,
    rng: &dyn Rng,
) -> Result<Opened, IdentityError> {
    let tx = store.begin().await?;
    if let Some(token) = before {
        session::forget(&tx, token).await?;
    }
    if let Actor::Officer { officer, .. } = proof.actor {
        open_account_of(&tx, officer).await?;
    }
    let account = account_of(&tx, proof, clock, rng).await?;
    let token = Token::new(rng);
    let now = clock.now();
    let terms = Terms::of(&proof.actor);
    let session = Session {
        id: session::SessionId::new(clock, rng),
        actor: proof.actor,
        account,
        csrf: Csrf::new(rng),
        device: device.chars().filter(|c| !c.is_control()).take(200).collect(),
        began_at: now,
        seen_at: now,
        idle_until: now.plus_seconds(terms.idle_seconds),
        ends_at: now.plus_seconds(terms.whole_seconds),
    };
    session::keep(&tx, &session, &token).await?;
    tx.commit().await?;
    Ok(Opened { token, session })
}

/// Ends the session behind a token. A token without a session is no error: the wish is fulfilled.
pub async fn logout(store: &Store, token: &Token) -> Result<(), IdentityError> {
    let tx = store.begin().await?;
    session::forget(&tx, token).await?;
    tx.commit().await?;
    Ok(())
}

async fn open_account_of(tx: &Tx, officer: OfficerId) -> Result<(), IdentityError> {
    match Officer::read(tx.conn(), officer).await? {
        Some(found) if found.active => Ok(()),
        _ => Err(IdentityError::NoSuchOfficer),
    }
}

/// The account that the provider means, made at the first login.
async fn account_of(tx: &Tx, proof: &Proof, clock: &dyn Clock, rng: &dyn Rng) -> Result<Uuid, IdentityError> {
    let known = account::Entity::find()
        .filter(account::Column::Provider.eq(proof.provider))
        .filter(account::Column::Subject.eq(proof.subject.as_str()))
        .one(tx.conn())
        .await?;
    if let Some(account) = known {
        return Ok(account.id);
    }
    let id = kernel::id::new_uuid(clock, rng);
    let (person, business, officer) = session::columns(&proof.actor);
    let row = account::ActiveModel {
        id: Set(id),
        provider: Set(proof.provider.to_owned()),
        subject: Set(proof.subject.clone()),
        person: Set(person),
        business: Set(business),
        officer: Set(officer),
        made_at: Set(clock.now().0),
    };
    row.insert(tx.conn()).await?;
    Ok(id)
}
