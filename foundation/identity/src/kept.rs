//! What was typed into a form whose session had ended: sealed for the way to the next login, then kept with the session
//! that the same person opens, for an hour, until the form is sent.

use std::fmt;

use kernel::{Clock, Moment, Rng};
use serde::{Deserialize, Serialize};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Store, Tx};

use crate::seal::Seal;
use crate::tables::kept::{ActiveModel, Column, Entity};
use crate::{IdentityError, SessionId};

/// For so long it is kept.
pub const KEPT_SECONDS: i64 = 3600;
/// So many bytes of names and values are kept of one form.
pub const MOST_BYTES: usize = 256 * 1024;
/// So many fields are kept of one form.
const MOST_FIELDS: usize = 5000;

/// A form that was sent without an open session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptForm {
    /// The mark of whose it is; see [`Seal::mark`].
    pub of: String,
    /// The page on which it stood.
    pub from: String,
    /// Where it was sent to.
    pub action: String,
    /// What was typed, by field, in order.
    pub fields: Vec<(String, String)>,
    /// Whether files were chosen, which are not kept.
    pub files: bool,
    /// Until when it is kept.
    pub until: Moment,
}

impl fmt::Debug for KeptForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What people type stays out of logs.
        f.debug_struct("KeptForm")
            .field("fields", &self.fields.len())
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}

/// For which purpose a form is sealed that travels through the browser.
const ON_THE_WAY: &str = "a form on its way to a login";

impl KeptForm {
    /// Whether it is more than is kept.
    pub fn is_too_large(&self) -> bool {
        let bytes = self.fields.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>();
        bytes > MOST_BYTES || self.fields.len() > MOST_FIELDS
    }

    /// Sealed, for the way through the browser to the next login.
    pub fn close(&self, seal: &Seal, rng: &dyn Rng) -> Vec<u8> {
        seal.close(ON_THE_WAY, &self.bytes(), rng)
    }

    /// The form that was sealed so, unless its hour is over.
    pub fn open(seal: &Seal, closed: &[u8], clock: &dyn Clock) -> Option<KeptForm> {
        let form: KeptForm = serde_json::from_slice(&seal.open(ON_THE_WAY, closed)?).ok()?;
        (form.until > clock.now()).then_some(form)
    }

    fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("strings and numbers are always JSON")
    }
}

/// A sealed form opens for its own session alone.
fn purpose(session: SessionId) -> String {
    format!("a form kept for {session}")
}

/// Keeps a form with a session; one kept before gives way.
pub async fn keep_form(
    store: &Store,
    session: SessionId,
    form: &KeptForm,
    seal: &Seal,
    rng: &dyn Rng,
) -> Result<(), IdentityError> {
    let row = ActiveModel {
        session: Set(session.0),
        sealed: Set(seal.close(&purpose(session), &form.bytes(), rng)),
        until: Set(form.until.0),
    };
    let tx = store.begin().await?;
    Entity::insert(row)
        .on_conflict(OnConflict::column(Column::Session).update_columns([Column::Sealed, Column::Until]).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    tx.commit().await?;
    Ok(())
}

/// The form that is kept with a session.
pub async fn kept_form(
    store: &Store,
    session: SessionId,
    seal: &Seal,
    clock: &dyn Clock,
) -> Result<Option<KeptForm>, IdentityError> {
    let row = Entity::find_by_id(session.0).one(store.reader()).await?;
    let Some(row) = row.filter(|row| row.until > clock.now().0) else { return Ok(None) };
    let open = seal.open(&purpose(session), &row.sealed);
    Ok(open.and_then(|open| serde_json::from_slice(&open).ok()))
}

/// Forgets the form that is kept with a session.
pub async fn forget_form(store: &Store, session: SessionId) -> Result<(), IdentityError> {
    let tx = store.begin().await?;
    Entity::delete_by_id(session.0).exec(tx.conn()).await?;
    tx.commit().await?;
    Ok(())
}

/// Removes forms whose hour is over.
pub(crate) async fn sweep(tx: &Tx, now: Moment) -> Result<(), IdentityError> {
    Entity::delete_many().filter(Column::Until.lte(now.0)).exec(tx.conn()).await?;
    Ok(())
}
