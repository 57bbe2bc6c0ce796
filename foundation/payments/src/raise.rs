//! Raising what has fallen due. One payment an instalment: the key in the table sees to it, whoever raises and however often.

use std::collections::HashSet;

use kernel::{CaseId, Clock, Date, OwnerCode, PersonId, Rng};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{QueryOrder, QuerySelect, TryInsertResult};
use store::{Store, StoreError, Tx};

use crate::claim::Again;
use crate::due::PaymentState;
use crate::entitle::{Every, NewEntitlement, PayBy, Payee, name_of, named};
use crate::instalments;
use crate::record::{entitlement, payment};

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
        // Raising asks for instalments alone; whether it may be given again was settled when it was granted.
        again: Again::default(),
        from: row.from_day.parse().map_err(|_| unreadable())?,
        until: row.until_day.parse().map_err(|_| unreadable())?,
        pay_months: serde_json::from_str(&row.pay_months).map_err(|_| unreadable())?,
        pay_by: named::<PayBy>(&row.pay_by)?,
        account: row.account.as_deref().and_then(|text| serde_json::from_str(text).ok()),
    })
}
