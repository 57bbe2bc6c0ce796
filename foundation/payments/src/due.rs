//! Raising what has fallen due, and reading payments. One payment an instalment: the key in the table sees to it.

use std::collections::HashSet;

use kernel::{CaseId, Clock, Date, OwnerCode, PaymentId, PersonId, Rng};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{QueryOrder, QuerySelect, TryInsertResult};
use store::{Scope, Store, StoreError, Tx};

use crate::entitle::{Every, NewEntitlement, PayBy, Payee, name_of, named};
use crate::instalments;
use crate::record::{entitlement, payment};

pub use crate::account::set_account;

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

/// So many payments go into one statement, below the number of values that SQLite takes.
const ROWS: usize = 1000;
/// So many entitlements are looked at with one question to the database.
const PAGE: u64 = 500;

/// Raises every payment of a government that falls due until `day` and was not raised before; gives their number.
pub async fn raise(tx: &Tx, clock: &dyn Clock, rng: &dyn Rng, owner: OwnerCode, day: Date) -> Result<u64, StoreError> {
    let mut raised = 0;
    let mut after = None;
    loop {
        let page = entitlements(tx, owner, day, after).await?;
        let Some(last) = page.last() else { return Ok(raised) };
        after = Some(last.id);
        let fresh = fresh_payments(tx, clock, rng, &page, day).await?;
        for part in fresh.chunks(ROWS) {
            let key = [payment::Column::Entitlement, payment::Column::Instalment];
            let insert = payment::Entity::insert_many(part.to_vec()).on_conflict_do_nothing_on(key);
            // Where somebody else raises at the same moment, only the rows that were new count.
            if let TryInsertResult::Inserted(count) = insert.exec_without_returning(tx.conn()).await? {
                raised += count;
            }
        }
    }
}

/// The governments that owe anything at all.
pub async fn owners(store: &Store) -> Result<Vec<OwnerCode>, StoreError> {
    let codes: Vec<String> = entitlement::Entity::find()
        .select_only()
        .column(entitlement::Column::Owner)
        .distinct()
        .order_by_asc(entitlement::Column::Owner)
        .into_tuple()
        .all(store.reader())
        .await?;
    let unreadable = |_| StoreError::Broken("a stored entitlement is unreadable".to_owned());
    codes.into_iter().map(|code| code.parse().map_err(unreadable)).collect()
}

async fn entitlements(
    tx: &Tx,
    owner: OwnerCode,
    day: Date,
    after: Option<Uuid>,
) -> Result<Vec<entitlement::Model>, StoreError> {
    let mut query = entitlement::Entity::find()
        .filter(entitlement::Column::Owner.eq(owner.as_str()))
        .filter(entitlement::Column::FromDay.lte(day.to_string()))
        .filter(entitlement::Column::PayBy.eq(name_of(&PayBy::BankTransfer)));
    if let Some(after) = after {
        query = query.filter(entitlement::Column::Id.gt(after));
    }
    Ok(query.order_by_asc(entitlement::Column::Id).limit(PAGE).all(tx.conn()).await?)
}

async fn fresh_payments(
    tx: &Tx,
    clock: &dyn Clock,
    rng: &dyn Rng,
    page: &[entitlement::Model],
    day: Date,
) -> Result<Vec<payment::ActiveModel>, StoreError> {
    let known: Vec<(Uuid, String)> = payment::Entity::find()
        .select_only()
        .column(payment::Column::Entitlement)
        .column(payment::Column::Instalment)
        .filter(payment::Column::Entitlement.is_in(page.iter().map(|row| row.id)))
        .into_tuple()
        .all(tx.conn())
        .await?;
    let known: HashSet<(Uuid, String)> = known.into_iter().collect();
    let mut fresh = Vec::new();
    for row in page {
        let instalments = instalments::until(&read_entitlement(row)?, day);
        let new = instalments.into_iter().filter(|one| !known.contains(&(row.id, one.key.clone())));
        fresh.extend(new.map(|instalment| new_payment(clock, rng, row, instalment)));
    }
    Ok(fresh)
}

fn new_payment(
    clock: &dyn Clock,
    rng: &dyn Rng,
    row: &entitlement::Model,
    instalment: instalments::Instalment,
) -> payment::ActiveModel {
    let state = if row.account.is_some() { PaymentState::Due } else { PaymentState::NoAccount };
    payment::ActiveModel {
        id: Set(kernel::id::new_uuid(clock, rng)),
        entitlement: Set(row.id),
        instalment: Set(instalment.key),
        owner: Set(row.owner.clone()),
        service: Set(row.service.clone()),
        case_id: Set(row.case_id),
        payee_name: Set(row.payee_name.clone()),
        account: Set(row.account.clone()),
        yen: Set(instalment.yen),
        due_on: Set(instalment.due_on.to_string()),
        state: Set(state.name()),
        batch: Set(None),
        reference: Set(reference(rng)),
        outcome: Set(None),
        changed_at: Set(clock.now().0),
    }
}

/// Twenty random digits, as many as 全銀協's two customer codes hold.
fn reference(rng: &dyn Rng) -> String {
    format!("{:010}{:010}", rng.below(10_000_000_000), rng.below(10_000_000_000))
}

fn read_entitlement(row: &entitlement::Model) -> Result<NewEntitlement, StoreError> {
    let unreadable = || StoreError::Broken("a stored entitlement is unreadable".to_owned());
    Ok(NewEntitlement {
        owner: row.owner.parse().map_err(|_| unreadable())?,
        service: row.service.clone(),
        case: CaseId(row.case_id),
        payee: Payee {
            person: row.person.map(PersonId),
            business: row.business.map(kernel::BusinessId),
            name: row.payee_name.clone(),
        },
        subject: row.subject.clone(),
        award: row.award.clone(),
        yen: row.yen,
        every: named::<Every>(&row.every)?,
        from: row.from_day.parse().map_err(|_| unreadable())?,
        until: row.until_day.parse().map_err(|_| unreadable())?,
        pay_months: serde_json::from_str(&row.pay_months).map_err(|_| unreadable())?,
        pay_by: named::<PayBy>(&row.pay_by)?,
        account: row.account.as_deref().and_then(|text| serde_json::from_str(text).ok()),
    })
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
