//! How a person or business wants to hear of letters. The mailbox has everything always; the rest is a choice.

use kernel::{Clock, Lang, Moment, Rng};
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use store::{Store, StoreError, Tx};
use uuid::Uuid;

use crate::Recipient;
use crate::tables::{preference, subscription};

/// How often an e-mail tells of letters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EmailMode {
    /// One for each letter, at once.
    #[default]
    Each,
    /// One a day, in the morning, for all that came.
    Daily,
}

impl EmailMode {
    /// Its name, as stored and in forms.
    pub fn name(self) -> &'static str {
        match self {
            EmailMode::Each => "each",
            EmailMode::Daily => "daily",
        }
    }

    /// The mode of this name.
    pub fn from_name(name: &str) -> Option<EmailMode> {
        [EmailMode::Each, EmailMode::Daily].into_iter().find(|mode| mode.name() == name)
    }
}

/// How somebody wants to hear of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    /// The address for e-mail, proven by a code ([`crate::address`]); no e-mail without one.
    pub email: Option<String>,
    /// How often e-mail comes.
    pub email_mode: EmailMode,
    /// Whether their devices are told.
    pub push: bool,
    /// Whether letters also come on paper.
    pub paper: bool,
    /// The language of e-mail and push messages.
    pub lang: Lang,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences { email: None, email_mode: EmailMode::Each, push: false, paper: false, lang: Lang::JA }
    }
}

/// An address that no mail can be sent to. The value is what the person typed, beside whose field it is shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is not an e-mail address")]
pub struct NotAnAddress;

/// The address that somebody typed, in a form that mail can be sent to: full-width characters become half-width.
pub fn email_address(typed: &str) -> Result<String, NotAnAddress> {
    let narrow: String = typed
        .trim()
        .chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            other => other,
        })
        .collect();
    let (_, host) = narrow.rsplit_once('@').ok_or(NotAnAddress)?;
    if !host.contains('.') || narrow.len() > 254 || !narrow.is_ascii() {
        return Err(NotAnAddress);
    }
    narrow.parse::<lettre::Address>().map_err(|_| NotAnAddress)?;
    Ok(narrow)
}

/// What somebody chose; the mailbox alone where they chose nothing.
pub async fn preferences(store: &Store, of: Recipient) -> Result<Preferences, StoreError> {
    preferences_in(store.reader(), of).await
}

/// The same within a transaction.
pub(crate) async fn preferences_in(conn: &impl ConnectionTrait, of: Recipient) -> Result<Preferences, StoreError> {
    let row = preference::Entity::find_by_id(of.party()).one(conn).await?;
    Ok(row.as_ref().map(Preferences::from).unwrap_or_default())
}

/// Keeps a choice.
pub async fn set_preferences(tx: &Tx, of: Recipient, chosen: &Preferences, now: Moment) -> Result<(), StoreError> {
    let row = preference::ActiveModel {
        party: Set(of.party()),
        email: Set(chosen.email.clone()),
        email_mode: Set(chosen.email_mode.name().to_owned()),
        push: Set(chosen.push),
        paper: Set(chosen.paper),
        lang: Set(chosen.lang.tag().to_owned()),
        updated_at: Set(now.0),
    };
    let columns = [
        preference::Column::Email,
        preference::Column::EmailMode,
        preference::Column::Push,
        preference::Column::Paper,
        preference::Column::Lang,
        preference::Column::UpdatedAt,
    ];
    preference::Entity::insert(row)
        .on_conflict(OnConflict::column(preference::Column::Party).update_columns(columns).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

impl From<&preference::Model> for Preferences {
    fn from(row: &preference::Model) -> Preferences {
        Preferences {
            email: row.email.clone(),
            email_mode: EmailMode::from_name(&row.email_mode).unwrap_or_default(),
            push: row.push,
            paper: row.paper,
            lang: Lang::from_tag(&row.lang).unwrap_or(Lang::JA),
        }
    }
}

/// What a browser gives when it subscribes to push messages (`PushSubscription.toJSON()`).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct NewSubscription {
    /// Where messages are posted.
    pub endpoint: String,
    /// The browser's keys.
    pub keys: SubscriptionKeys,
}

/// The keys with which messages are encrypted for one browser (RFC 8291), base64url.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SubscriptionKeys {
    /// The browser's public key on P-256.
    pub p256dh: String,
    /// The shared secret of 16 bytes.
    pub auth: String,
}

/// Keeps a browser's subscription. The same browser subscribing again, also for somebody else, replaces it.
/// Check it with [`crate::push::check`] first.
pub async fn subscribe(
    tx: &Tx,
    of: Recipient,
    new: &NewSubscription,
    clock: &dyn Clock,
    rng: &dyn Rng,
) -> Result<(), StoreError> {
    let row = subscription::ActiveModel {
        id: Set(kernel::id::new_uuid(clock, rng)),
        party: Set(of.party()),
        endpoint: Set(new.endpoint.clone()),
        p256dh: Set(new.keys.p256dh.clone()),
        auth: Set(new.keys.auth.clone()),
        created_at: Set(clock.now().0),
    };
    let columns = [subscription::Column::Party, subscription::Column::P256dh, subscription::Column::Auth];
    subscription::Entity::insert(row)
        .on_conflict(OnConflict::column(subscription::Column::Endpoint).update_columns(columns).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Forgets a browser's subscription, if it is that person's. Says whether there was one.
pub async fn unsubscribe(tx: &Tx, of: Recipient, endpoint: &str) -> Result<bool, StoreError> {
    let done = subscription::Entity::delete_many()
        .filter(subscription::Column::Party.eq(of.party()))
        .filter(subscription::Column::Endpoint.eq(endpoint))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected > 0)
}

/// How many browsers of somebody take push messages.
pub async fn subscriptions(store: &Store, of: Recipient) -> Result<u64, StoreError> {
    Ok(subscription::Entity::find().filter(subscription::Column::Party.eq(of.party())).count(store.reader()).await?)
}

/// Forgets a subscription that the push service no longer knows.
pub(crate) async fn forget(tx: &Tx, id: Uuid) -> Result<(), StoreError> {
    subscription::Entity::delete_by_id(id).exec(tx.conn()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_checked_where_it_is_typed() {
        assert_eq!(email_address(" ｍｉｓａｋｉ＠ｅｘａｍｐｌｅ．ｊｐ "), Ok("misaki@example.jp".to_owned()));
        for wrong in [
            "",
            "misaki",
            "misaki@",
            "@example.jp",
            "a b@example.jp",
            "a@localhost",
            "a@b.jp\r\nBcc: c@d.jp",
            "山@例.jp",
        ] {
            assert_eq!(email_address(wrong), Err(NotAnAddress), "{wrong:?}");
        }
    }
}
