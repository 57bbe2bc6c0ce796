//! Giving payments the account that they lacked, or a corrected one: the decision of a person that makes a returned
//! payment due again.

use kernel::{CaseId, Clock, OwnerCode};
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::{StoreError, Tx};

use crate::due::PaymentState;
use crate::record::{entitlement, payment};

/// Gives the payments of a case the account that they lacked, or a corrected one, as long as they are in no batch.
/// A returned payment becomes due again with it, under a new reference: the bank's earlier answer, taken in once more,
/// must not speak of the new attempt.
pub async fn set_account(
    tx: &Tx,
    clock: &dyn Clock,
    owner: OwnerCode,
    case: CaseId,
    account: &Value,
) -> Result<u64, StoreError> {
    let renewed = renew_returned(tx, clock, owner, case, account).await?;
    let open = [PaymentState::Due, PaymentState::NoAccount].map(PaymentState::name);
    let done = payment::Entity::update_many()
        .col_expr(payment::Column::Account, Expr::value(account.to_string()))
        .col_expr(payment::Column::State, Expr::value(PaymentState::Due.name()))
        .col_expr(payment::Column::ChangedAt, Expr::value(clock.now().0))
        .filter(payment::Column::Owner.eq(owner.as_str()))
        .filter(payment::Column::CaseId.eq(case.0))
        .filter(payment::Column::State.is_in(open))
        .filter(payment::Column::Id.is_not_in(renewed.iter().copied()))
        .exec(tx.conn())
        .await?;
    entitlement::Entity::update_many()
        .col_expr(entitlement::Column::Account, Expr::value(account.to_string()))
        .filter(entitlement::Column::Owner.eq(owner.as_str()))
        .filter(entitlement::Column::CaseId.eq(case.0))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected + renewed.len() as u64)
}

async fn renew_returned(
    tx: &Tx,
    clock: &dyn Clock,
    owner: OwnerCode,
    case: CaseId,
    account: &Value,
) -> Result<Vec<Uuid>, StoreError> {
    let returned = payment::Entity::find()
        .filter(payment::Column::Owner.eq(owner.as_str()))
        .filter(payment::Column::CaseId.eq(case.0))
        .filter(payment::Column::State.eq(PaymentState::Returned.name()))
        .all(tx.conn())
        .await?;
    let mut renewed = Vec::new();
    for row in returned {
        let done = payment::Entity::update_many()
            .col_expr(payment::Column::Account, Expr::value(account.to_string()))
            .col_expr(payment::Column::State, Expr::value(PaymentState::Due.name()))
            .col_expr(payment::Column::Batch, Expr::value(Option::<Uuid>::None))
            .col_expr(payment::Column::Reference, Expr::value(next_reference(&row.reference)))
            .col_expr(payment::Column::ChangedAt, Expr::value(clock.now().0))
            .filter(payment::Column::Id.eq(row.id))
            .filter(payment::Column::State.eq(PaymentState::Returned.name()))
            .exec(tx.conn())
            .await?;
        if done.rows_affected == 1 {
            renewed.push(row.id);
        }
    }
    Ok(renewed)
}

/// The reference of the next attempt: twenty digits that follow from the last ones and cannot be taken for them.
fn next_reference(reference: &str) -> String {
    let hash = Sha256::digest(reference.as_bytes());
    let number = hash[..16].iter().fold(0_u128, |number, byte| (number << 8) | u128::from(*byte));
    format!("{:020}", number % 10_u128.pow(20))
}

#[cfg(test)]
mod tests {
    use super::next_reference;

    #[test]
    fn the_next_reference_is_another_one_of_twenty_digits() {
        let first = "01234567890123456789";
        let next = next_reference(first);
        assert_eq!(next.len(), 20);
        assert!(next.bytes().all(|byte| byte.is_ascii_digit()));
        assert_ne!(next, first);
        assert_ne!(next_reference(&next), next);
    }
}
