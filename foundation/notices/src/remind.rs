//! Bringing to mind what was not read, once, by the ways that the person chose.

use kernel::{Moment, NoticeId};
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Store, StoreError};

use crate::delivery::REMINDER;
use crate::send::{Leaving, engage_channels};
use crate::tables::{notice, recipient_of, unreadable};

/// So many are brought to mind in one transaction.
const AT_ONCE: u64 = 500;

/// Brings to mind every notice whose time has come. Says how many there were. Done every hour by the postman.
pub async fn remind_due(store: &Store, now: Moment) -> Result<usize, StoreError> {
    let mut all = 0;
    loop {
        let count = remind_some(store, now).await?;
        all += count;
        if count == 0 {
            return Ok(all);
        }
    }
}

async fn remind_some(store: &Store, now: Moment) -> Result<usize, StoreError> {
    let tx = store.begin().await?;
    let due = notice::Entity::find()
        .filter(notice::Column::RemindAt.lte(now.0))
        .order_by_asc(notice::Column::RemindAt)
        .limit(AT_ONCE)
        .all(tx.conn())
        .await?;
    if due.is_empty() {
        return Ok(0);
    }
    // Read or not, its time is over: the row leaves the index of what is to be looked at.
    let ids = || due.iter().map(|row| row.id);
    let claimed = notice::Entity::update_many()
        .col_expr(notice::Column::RemindAt, Expr::value(None::<i64>))
        .filter(notice::Column::Id.is_in(ids()))
        .filter(notice::Column::RemindAt.is_not_null())
        .exec(tx.conn())
        .await?;
    if claimed.rows_affected != due.len() as u64 {
        // Another process took some of them; it is taken up again from what is left.
        tx.rollback().await?;
        return Ok(0);
    }
    let mut leaving = Vec::new();
    for row in due.iter().filter(|row| row.read_at.is_none() && row.opened_at.is_none()) {
        leaving.push(Leaving {
            notice: NoticeId(row.id),
            to: recipient_of(row)?,
            owner: row.owner.parse().map_err(|_| unreadable("owner"))?,
            is_letter: row.letter.is_some(),
            at: now,
            prefix: REMINDER,
        });
    }
    notice::Entity::update_many()
        .col_expr(notice::Column::RemindedAt, Expr::value(now.0))
        .filter(notice::Column::Id.is_in(leaving.iter().map(|one| one.notice.0)))
        .exec(tx.conn())
        .await?;
    engage_channels(&tx, &leaving).await?;
    tx.commit().await?;
    Ok(due.len())
}
