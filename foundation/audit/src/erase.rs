//! Forgetting whom leaves are about: the id and the salt go, the commitment stays, and nobody can tell any more.

use kernel::Moment;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::{StoreError, Tx};
use uuid::Uuid;

use crate::record::audit_leaf;

/// Forgets a person or business in all leaves older than a moment; says in how many. The tree still holds.
/// Why it was done is for the caller to write down, as an entry without a subject.
pub async fn erase(tx: &Tx, subject: Uuid, before: Moment) -> Result<u64, StoreError> {
    let done = audit_leaf::Entity::update_many()
        .col_expr(audit_leaf::Column::Subject, Expr::value(None::<Uuid>))
        .col_expr(audit_leaf::Column::Salt, Expr::value(None::<Vec<u8>>))
        .filter(audit_leaf::Column::Subject.eq(subject))
        .filter(audit_leaf::Column::At.lt(before.0))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected)
}
