//! The ways out of the mailbox, and how each went: visible to the officer and to the person.

use kernel::{Moment, NoticeId};
use store::sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef};
use store::sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Store, StoreError, Tx};

use crate::tables::{delivery, unreadable};

/// A way out of the mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// E-mail: tells that something waits, never what.
    Email,
    /// Web Push: the same on a device.
    Push,
    /// A printed letter.
    Paper,
}

impl Channel {
    /// Its name, as stored and in text keys.
    pub fn name(self) -> &'static str {
        match self {
            Channel::Email => "email",
            Channel::Push => "push",
            Channel::Paper => "paper",
        }
    }

    fn from_name(name: &str) -> Option<Channel> {
        [Channel::Email, Channel::Push, Channel::Paper].into_iter().find(|channel| channel.name() == name)
    }
}

/// How a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeliveryState {
    /// Not yet handed over, or being tried again.
    Waiting,
    /// Handed over to the mail server, the push service or the printer.
    Sent,
    /// Given up: the address or device takes nothing.
    Failed,
}

impl DeliveryState {
    /// Its name, as stored and in text keys.
    pub fn name(self) -> &'static str {
        match self {
            DeliveryState::Waiting => "waiting",
            DeliveryState::Sent => "sent",
            DeliveryState::Failed => "failed",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<DeliveryState> {
        [DeliveryState::Waiting, DeliveryState::Sent, DeliveryState::Failed]
            .into_iter()
            .find(|state| state.name() == name)
    }
}

/// Why a delivery has not arrived. Text keys are `notices-reason-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The server does not answer; it is tried again.
    Unreachable,
    /// The server asked to come back later; it is tried again.
    Busy,
    /// The address or device takes nothing.
    Refused,
    /// This installation has no mail server or no push key.
    NotSetUp,
    /// The person changed their mind before it was sent.
    Unwanted,
    /// The letter could not be set for the printer: an officer sees to it.
    NotPrinted,
}

impl Reason {
    /// Its name, as stored and in text keys.
    pub fn name(self) -> &'static str {
        match self {
            Reason::Unreachable => "unreachable",
            Reason::Busy => "busy",
            Reason::Refused => "refused",
            Reason::NotSetUp => "not-set-up",
            Reason::Unwanted => "unwanted",
            Reason::NotPrinted => "not-printed",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Reason> {
        let all = [
            Reason::Unreachable,
            Reason::Busy,
            Reason::Refused,
            Reason::NotSetUp,
            Reason::Unwanted,
            Reason::NotPrinted,
        ];
        all.into_iter().find(|reason| reason.name() == name)
    }
}

/// One way that a notice took, and how it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Which way.
    pub channel: Channel,
    /// Whether it is the reminder of a notice that was not read.
    pub is_reminder: bool,
    /// How it stands.
    pub state: DeliveryState,
    /// Why it has not arrived.
    pub reason: Option<Reason>,
    /// How often it was tried.
    pub attempts: u32,
    /// When it last changed.
    pub at: Moment,
}

impl TryFrom<&delivery::Model> for Delivery {
    type Error = StoreError;

    fn try_from(row: &delivery::Model) -> Result<Delivery, StoreError> {
        Ok(Delivery {
            channel: Channel::from_name(&row.channel).ok_or_else(|| unreadable("channel"))?,
            is_reminder: row.target.starts_with(REMINDER),
            state: DeliveryState::from_name(&row.state).ok_or_else(|| unreadable("state of delivery"))?,
            reason: row.reason.as_deref().and_then(Reason::from_name),
            attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
            at: Moment(row.at),
        })
    }
}

/// Targets of reminders begin with this.
pub(crate) const REMINDER: &str = "reminder";

/// A column's value and one more.
pub(crate) fn plus_one(column: impl IntoColumnRef) -> Expr {
    ExprTrait::add(Expr::col(column), 1)
}

/// One delivery among all.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Way {
    pub(crate) notice: NoticeId,
    pub(crate) channel: String,
    pub(crate) target: String,
}

/// The deliveries of a notice.
pub(crate) async fn of(store: &Store, notice: NoticeId) -> Result<Vec<Delivery>, StoreError> {
    let rows = delivery::Entity::find()
        .filter(delivery::Column::Notice.eq(notice.0))
        .order_by_asc(delivery::Column::Channel)
        .order_by_asc(delivery::Column::Target)
        .all(store.reader())
        .await?;
    rows.iter().map(Delivery::try_from).collect()
}

/// Whether a delivery is still to be made: also one that was given up, where somebody tries its job again.
pub(crate) async fn is_open(store: &Store, way: &Way) -> Result<bool, StoreError> {
    let key = (way.notice.0, way.channel.clone(), way.target.clone());
    let row = delivery::Entity::find_by_id(key).one(store.reader()).await?;
    Ok(row.is_some_and(|row| row.state != DeliveryState::Sent.name()))
}

/// Notes how an attempt went. A delivery that was sent stays sent.
pub(crate) async fn note(
    tx: &Tx,
    way: &Way,
    state: DeliveryState,
    reason: Option<Reason>,
    at: Moment,
) -> Result<(), StoreError> {
    delivery::Entity::update_many()
        .col_expr(delivery::Column::State, Expr::value(state.name()))
        .col_expr(delivery::Column::Reason, Expr::value(reason.map(|reason| reason.name().to_owned())))
        .col_expr(delivery::Column::Attempts, plus_one(delivery::Column::Attempts))
        .col_expr(delivery::Column::At, Expr::value(at.0))
        .filter(delivery::Column::Notice.eq(way.notice.0))
        .filter(delivery::Column::Channel.eq(way.channel.as_str()))
        .filter(delivery::Column::Target.eq(way.target.as_str()))
        .filter(delivery::Column::State.ne(DeliveryState::Sent.name()))
        .exec(tx.conn())
        .await?;
    Ok(())
}
