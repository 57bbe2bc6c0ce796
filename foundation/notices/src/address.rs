//! Proving an e-mail address: a code is mailed to it, and only who reads that mail can type it. Until then nothing else is
//! mailed there, so that nobody's letters are announced to a stranger by a slip of the finger.

use kernel::{Clock, Lang, Moment, Rng};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use store::sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Store, StoreError, Tx};

use crate::delivery::DeliveryState;
use crate::errand::{self, Errand};
use crate::preferences::{preferences_in, set_preferences};
use crate::tables::address::{ActiveModel, Column, Entity, Model};
use crate::{Reason, Recipient};

/// For so long a code holds: a mail server may be down for hours.
const HOLDS_SECONDS: i64 = 24 * 3600;
/// So often a code may be typed; then another is mailed.
pub const MOST_TRIES: i64 = 5;
/// So many codes are mailed in a day for one person, to whatever address: nobody is pestered by our mail.
const MOST_MAILS: i64 = 5;
const DAY_SECONDS: i64 = 24 * 3600;

/// An address that is to be proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unproven {
    /// The address.
    pub address: String,
    /// How the mail with the code went.
    pub state: DeliveryState,
    /// Why it did not go, where it did not.
    pub reason: Option<Reason>,
    /// Whether its code can still be typed.
    pub open: bool,
}

/// What became of a typed code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// It is right: mail goes to the address from now on.
    Right,
    /// It is not the one that was mailed.
    Wrong,
    /// Its day is over, or it was typed wrongly too often; another must be mailed.
    Over,
}

/// Mails a code to an address, in the caller's transaction. False where too many were mailed already.
pub async fn propose(
    tx: &Tx,
    of: Recipient,
    address: &str,
    lang: Lang,
    clock: &dyn Clock,
    rng: &dyn Rng,
) -> Result<bool, StoreError> {
    let now = clock.now();
    let before = Entity::find_by_id(of.party()).one(tx.conn()).await?;
    let counted = before.filter(|row| now < Moment(row.mails_since).plus_seconds(DAY_SECONDS));
    let (mails, since) = counted.map_or((0, now.0), |row| (row.mails, row.mails_since));
    if mails >= MOST_MAILS {
        return Ok(false);
    }
    let row = ActiveModel {
        party: Set(of.party()),
        address: Set(Some(address.to_owned())),
        code: Set(format!("{:06}", rng.below(1_000_000))),
        lang: Set(lang.tag().to_owned()),
        made_at: Set(now.0),
        until: Set(now.plus_seconds(HOLDS_SECONDS).0),
        tries: Set(0),
        mails: Set(mails + 1),
        mails_since: Set(since),
        state: Set(DeliveryState::Waiting.name().to_owned()),
        reason: Set(None),
    };
    let columns = [
        Column::Address,
        Column::Code,
        Column::Lang,
        Column::MadeAt,
        Column::Until,
        Column::Tries,
        Column::Mails,
        Column::MailsSince,
        Column::State,
        Column::Reason,
    ];
    Entity::insert(row)
        .on_conflict(OnConflict::column(Column::Party).update_columns(columns).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    errand::enqueue(tx, &[Errand::Prove { to: of, made_at: now }], now).await?;
    Ok(true)
}

/// The address that somebody still has to prove.
pub async fn unproven(store: &Store, of: Recipient, now: Moment) -> Result<Option<Unproven>, StoreError> {
    let row = Entity::find_by_id(of.party()).one(store.reader()).await?;
    Ok(row.and_then(|row| {
        Some(Unproven {
            state: DeliveryState::from_name(&row.state).unwrap_or(DeliveryState::Waiting),
            reason: row.reason.as_deref().and_then(Reason::from_name),
            open: row.until > now.0 && row.tries < MOST_TRIES,
            address: row.address?,
        })
    }))
}

/// Holds a typed code against the one that was mailed; where it is right, the address is kept as the one for e-mail.
/// Every try is counted before it is looked at, so that many at once are no way around the count.
pub async fn prove(tx: &Tx, of: Recipient, typed: &str, now: Moment) -> Result<Tried, StoreError> {
    let counted = Entity::update_many()
        .col_expr(Column::Tries, Expr::col(Column::Tries).add(1))
        .filter(Column::Party.eq(of.party()))
        .filter(Column::Tries.lt(MOST_TRIES))
        .filter(Column::Until.gt(now.0))
        .exec(tx.conn())
        .await?;
    let row = Entity::find_by_id(of.party()).one(tx.conn()).await?;
    let Some((row, address)) = row.filter(|_| counted.rows_affected > 0).and_then(|row| {
        let address = row.address.clone()?;
        Some((row, address))
    }) else {
        return Ok(Tried::Over);
    };
    if digits(typed) != row.code {
        return Ok(if row.tries < MOST_TRIES { Tried::Wrong } else { Tried::Over });
    }
    let mut chosen = preferences_in(tx.conn(), of).await?;
    chosen.email = Some(address);
    set_preferences(tx, of, &chosen, now).await?;
    forget(tx, of).await?;
    Ok(Tried::Right)
}

/// Forgets the address that was to be proven: it is not wanted any more.
pub async fn forget(tx: &Tx, of: Recipient) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Address, Expr::value(Option::<String>::None))
        .col_expr(Column::Code, Expr::value(""))
        .filter(Column::Party.eq(of.party()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The digits of a code as people type them: full width, in groups.
fn digits(typed: &str) -> String {
    let narrow = |c: char| match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        other => other,
    };
    typed.chars().map(narrow).filter(|c| !c.is_whitespace() && *c != '-').collect()
}

/// The code to be mailed, unless another was asked for since.
pub(crate) async fn to_mail(store: &Store, of: Recipient, made_at: Moment) -> Result<Option<Model>, StoreError> {
    let row = Entity::find_by_id(of.party()).one(store.reader()).await?;
    Ok(row.filter(|row| row.made_at == made_at.0 && row.address.is_some()))
}

/// Notes how the mail with the code went.
pub(crate) async fn note(
    tx: &Tx,
    of: Recipient,
    made_at: Moment,
    state: DeliveryState,
    reason: Option<Reason>,
) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state.name()))
        .col_expr(Column::Reason, Expr::value(reason.map(|reason| reason.name().to_owned())))
        .filter(Column::Party.eq(of.party()))
        .filter(Column::MadeAt.eq(made_at.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in ["123456", " 123 456 ", "123-456", "１２３４５６", "　１２３　４５６"] {
            assert_eq!(digits(typed), "123456");
        }
        assert_ne!(digits("12345六"), "123456");
    }
}
