//! How much stands where: sums for an officer's page, worked out by the database.

use kernel::{Date, OwnerCode};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::ExprTrait;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Store, StoreError};

use crate::due::PaymentState;
use crate::entitle::named;
use crate::record::payment;

/// Some payments and what they add up to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Total {
    /// How many.
    pub payments: u64,
    /// Their sum, in yen.
    pub yen: i64,
}

impl Total {
    fn of(payments: i64, yen: i64) -> Total {
        Total { payments: u64::try_from(payments).unwrap_or(0), yen }
    }
}

/// The payments of a government by state; states in which there is none are left out.
pub async fn by_state(store: &Store, owner: OwnerCode) -> Result<Vec<(PaymentState, Total)>, StoreError> {
    let rows: Vec<(String, i64, i64)> = payment::Entity::find()
        .select_only()
        .column(payment::Column::State)
        .column_as(payment::Column::Id.count(), "payments")
        // PostgreSQL adds up BIGINT as NUMERIC.
        .column_as(payment::Column::Yen.sum().cast_as("BIGINT"), "sum_yen")
        .filter(payment::Column::Owner.eq(owner.as_str()))
        .group_by(payment::Column::State)
        .into_tuple()
        .all(store.reader())
        .await?;
    rows.into_iter().map(|(state, payments, yen)| Ok((named(&state)?, Total::of(payments, yen)))).collect()
}

/// The payments of a government in a state by the day on which they fall due, the earliest first.
pub async fn by_day(store: &Store, owner: OwnerCode, state: PaymentState) -> Result<Vec<(Date, Total)>, StoreError> {
    let rows: Vec<(String, i64, i64)> = payment::Entity::find()
        .select_only()
        .column(payment::Column::DueOn)
        .column_as(payment::Column::Id.count(), "payments")
        .column_as(payment::Column::Yen.sum().cast_as("BIGINT"), "sum_yen")
        .filter(payment::Column::Owner.eq(owner.as_str()))
        .filter(payment::Column::State.eq(state.name()))
        .group_by(payment::Column::DueOn)
        .order_by_asc(payment::Column::DueOn)
        .into_tuple()
        .all(store.reader())
        .await?;
    let unreadable = |_| StoreError::Broken("a stored payment has an unreadable day".to_owned());
    rows.into_iter()
        .map(|(day, payments, yen)| Ok((day.parse().map_err(unreadable)?, Total::of(payments, yen))))
        .collect()
}
