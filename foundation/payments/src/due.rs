//! Payments and where they stand: one an instalment, read by state, by case and by person.

use kernel::{CaseId, Date, OwnerCode, PaymentId, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Scope, Store, StoreError};

use crate::entitle::{name_of, named};
use crate::record::{entitlement, payment};

pub use crate::account::set_account;
pub use crate::raise::{owners, raise};

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentState {
    /// Due, in no batch.
    Due,
    /// Due, but no account is known: somebody has to ask for it.
    NoAccount,
    /// In a batch that waits for the second person.
    Prepared,
    /// Released by the second person.
    Released,
    /// In the file that went to the bank.
    Exported,
    /// The bank paid it.
    Paid,
    /// The bank could not pay it, and the money came back.
    Returned,
    /// Nobody knows. It is never tried again by itself: a person finds out first.
    Unknown,
}

impl PaymentState {
    /// All of them, in the order of a payment's life.
    pub const ALL: [PaymentState; 8] = [
        Self::Due,
        Self::NoAccount,
        Self::Prepared,
        Self::Released,
        Self::Exported,
        Self::Paid,
        Self::Returned,
        Self::Unknown,
    ];

    /// The name under which it is stored and worded.
    pub fn name(self) -> String {
        name_of(&self)
    }
}

/// One payment of one instalment.
#[derive(Debug, Clone)]
pub struct Payment {
    /// Its identifier.
    pub id: PaymentId,
    /// The government that pays.
    pub owner: OwnerCode,
    /// `owner/service`.
    pub service: String,
    /// The case that it rests on.
    pub case: CaseId,
    /// Which instalment: `once`, a fiscal year, or a month of payment.
    pub instalment: String,
    /// To whom.
    pub payee_name: String,
    /// Into which account.
    pub account: Option<Value>,
    /// How much.
    pub yen: i64,
    /// The day on which it falls due.
    pub due_on: Date,
    /// Where it stands.
    pub state: PaymentState,
    /// The batch that it is in.
    pub batch: Option<Uuid>,
    /// The twenty digits by which the bank's answer names it.
    pub reference: String,
    /// What the bank said, as a code.
    pub outcome: Option<String>,
}

/// Payments of a government in a state, the oldest first.
pub async fn list(
    store: &Store,
    owner: OwnerCode,
    state: PaymentState,
    limit: u64,
) -> Result<Vec<Payment>, StoreError> {
    let rows = payment::Entity::find()
        .filter(payment::Column::Owner.eq(owner.as_str()))
        .filter(payment::Column::State.eq(state.name()))
        .order_by_asc(payment::Column::DueOn)
        .order_by_asc(payment::Column::Id)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read).collect()
}

/// How many payments of a government are in a state, and their sum in yen.
pub async fn total(store: &Store, owner: OwnerCode, state: PaymentState) -> Result<(u64, i64), StoreError> {
    let rows: Vec<i64> = payment::Entity::find()
        .select_only()
        .column(payment::Column::Yen)
        .filter(payment::Column::Owner.eq(owner.as_str()))
        .filter(payment::Column::State.eq(state.name()))
        .into_tuple()
        .all(store.reader())
        .await?;
    Ok((rows.len() as u64, rows.iter().sum()))
}

/// The payments that rest on a case, the oldest first. The scope is the case's: whoever may read the case may read these.
pub async fn of_case(store: &Store, scope: Scope, case: CaseId) -> Result<Vec<Payment>, StoreError> {
    let mut query = payment::Entity::find().filter(payment::Column::CaseId.eq(case.0));
    if let Scope::Owner(owner) = scope {
        query = query.filter(payment::Column::Owner.eq(owner.as_str()));
    }
    let rows = query.order_by_asc(payment::Column::DueOn).all(store.reader()).await?;
    rows.into_iter().map(read).collect()
}

/// The latest payments to a person, the latest first: for pages that show what was paid.
pub async fn of_person(store: &Store, person: PersonId) -> Result<Vec<Payment>, StoreError> {
    let entitlements: Vec<Uuid> = entitlement::Entity::find()
        .select_only()
        .column(entitlement::Column::Id)
        .filter(entitlement::Column::Person.eq(person.0))
        .into_tuple()
        .all(store.reader())
        .await?;
    let rows = payment::Entity::find()
        .filter(payment::Column::Entitlement.is_in(entitlements))
        .order_by_desc(payment::Column::DueOn)
        .limit(100)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read).collect()
}

/// A payment from its row.
pub(crate) fn read(row: payment::Model) -> Result<Payment, StoreError> {
    let unreadable = || StoreError::Broken("a stored payment is unreadable".to_owned());
    Ok(Payment {
        id: PaymentId(row.id),
        owner: row.owner.parse().map_err(|_| unreadable())?,
        service: row.service,
        case: CaseId(row.case_id),
        instalment: row.instalment,
        payee_name: row.payee_name,
        account: row.account.as_deref().and_then(|text| serde_json::from_str(text).ok()),
        yen: row.yen,
        due_on: row.due_on.parse().map_err(|_| unreadable())?,
        state: named(&row.state)?,
        batch: row.batch,
        reference: row.reference,
        outcome: row.outcome,
    })
}
