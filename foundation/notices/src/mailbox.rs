//! The mailbox: lists, reading, and who has read what.

use kernel::{CaseId, Moment, NoticeId, OwnerCode};
use letters::{BuiltIn, Template};
use store::sea_orm::sea_query::{Expr, Func};
use store::sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use store::{Store, StoreError, Tx};

use crate::notice::LetterContent;
use crate::tables::{notice, template, unreadable};
use crate::{Content, Notice, NoticeLine, Recipient, delivery};

/// Which notices of a mailbox are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// Only those that were not read.
    pub unread_only: bool,
    /// Only those before this one, for the next page: the last of the page before.
    pub before: Option<NoticeId>,
    /// At most so many.
    pub limit: u64,
}

impl Default for Wanted {
    fn default() -> Self {
        Wanted { unread_only: false, before: None, limit: 20 }
    }
}

fn of_recipient(of: Recipient) -> Condition {
    Condition::all().add(match of {
        Recipient::Person(person) => notice::Column::Person.eq(person.0),
        Recipient::Business(business) => notice::Column::Business.eq(business.0),
    })
}

/// The notices of a mailbox, the newest first.
pub async fn list(store: &Store, of: Recipient, wanted: Wanted) -> Result<Vec<NoticeLine>, StoreError> {
    let mut condition = of_recipient(of);
    if wanted.unread_only {
        condition = condition.add(notice::Column::ReadAt.is_null());
    }
    if let Some(before) = wanted.before {
        condition = condition.add(notice::Column::Id.lt(before.0));
    }
    let rows = notice::Entity::find()
        .filter(condition)
        .order_by_desc(notice::Column::Id)
        .limit(wanted.limit)
        .all(store.reader())
        .await?;
    rows.iter().map(NoticeLine::try_from).collect()
}

/// The notices of a mailbox that were read, the newest first.
pub async fn list_read(
    store: &Store,
    of: Recipient,
    before: Option<NoticeId>,
    limit: u64,
) -> Result<Vec<NoticeLine>, StoreError> {
    let mut condition = of_recipient(of).add(notice::Column::ReadAt.is_not_null());
    if let Some(before) = before {
        condition = condition.add(notice::Column::Id.lt(before.0));
    }
    let rows = notice::Entity::find()
        .filter(condition)
        .order_by_desc(notice::Column::Id)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.iter().map(NoticeLine::try_from).collect()
}

/// How many were not read.
pub async fn unread_count(store: &Store, of: Recipient) -> Result<i64, StoreError> {
    let count = notice::Entity::find()
        .filter(of_recipient(of))
        .filter(notice::Column::ReadAt.is_null())
        .count(store.reader())
        .await?;
    Ok(i64::try_from(count).unwrap_or(i64::MAX))
}

/// One notice of a mailbox; none where it is somebody else's.
pub async fn get(store: &Store, of: Recipient, id: NoticeId) -> Result<Option<Notice>, StoreError> {
    let row = notice::Entity::find_by_id(id.0).filter(of_recipient(of)).one(store.reader()).await?;
    whole(store, row).await
}

/// One notice that a government sent, for its officers: with when it was opened and how its deliveries went.
pub async fn get_sent(store: &Store, owner: OwnerCode, id: NoticeId) -> Result<Option<Notice>, StoreError> {
    let sent = notice::Column::Owner.eq(owner.as_str());
    let row = notice::Entity::find_by_id(id.0).filter(sent).one(store.reader()).await?;
    whole(store, row.map(for_officers)).await
}

async fn whole(store: &Store, row: Option<notice::Model>) -> Result<Option<Notice>, StoreError> {
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Notice {
        line: NoticeLine::try_from(&row)?,
        content: content_of(store.reader(), &row).await?,
        deliveries: delivery::of(store, NoticeId(row.id)).await?,
    }))
}

/// What a row says.
pub(crate) async fn content_of(conn: &impl ConnectionTrait, row: &notice::Model) -> Result<Content, StoreError> {
    let (Some(letter), Some(name)) = (&row.letter, &row.template) else {
        return Ok(Content::Text(row.body.clone().unwrap_or_default()));
    };
    let template = match name.strip_prefix("pack:") {
        None => Template::BuiltIn(BuiltIn::from_name(name).ok_or_else(|| unreadable("template"))?),
        Some(hash) => {
            let kept = template::Entity::find_by_id(hash).one(conn).await?.ok_or_else(|| unreadable("template"))?;
            Template::Pack { name: kept.name, source: kept.source }
        }
    };
    let data = serde_json::from_str(letter).map_err(|_| unreadable("letter"))?;
    Ok(Content::Letter(Box::new(LetterContent { template, data, series: None })))
}

/// The notices about a case in its applicant's mailbox, the oldest first.
pub async fn of_case(store: &Store, of: Recipient, case: CaseId) -> Result<Vec<NoticeLine>, StoreError> {
    let rows = about(store, of_recipient(of), case).await?;
    rows.iter().map(NoticeLine::try_from).collect()
}

/// The notices about a case, for the officers of the government that sent them: with when each was read.
pub async fn sent_for_case(store: &Store, owner: OwnerCode, case: CaseId) -> Result<Vec<NoticeLine>, StoreError> {
    let rows = about(store, Condition::all().add(notice::Column::Owner.eq(owner.as_str())), case).await?;
    rows.into_iter().map(|row| NoticeLine::try_from(&for_officers(row))).collect()
}

/// The row as officers see it: read is what was opened, whatever the reader marked.
fn for_officers(mut row: notice::Model) -> notice::Model {
    row.read_at = row.opened_at;
    row
}

async fn about(store: &Store, condition: Condition, case: CaseId) -> Result<Vec<notice::Model>, StoreError> {
    let rows = notice::Entity::find()
        .filter(condition)
        .filter(notice::Column::CaseId.eq(case.0))
        .order_by_asc(notice::Column::Id)
        .all(store.reader())
        .await?;
    Ok(rows)
}

/// Notes that a notice was opened by the one to whom it went. The first time counts, and stays for the officers whatever
/// is marked later. Says whether it was unread.
pub async fn mark_read(tx: &Tx, of: Recipient, id: NoticeId, now: Moment) -> Result<bool, StoreError> {
    let first = Func::coalesce([Expr::col(notice::Column::OpenedAt), Expr::value(now.0)]);
    let done = notice::Entity::update_many()
        .col_expr(notice::Column::ReadAt, Expr::value(now.0))
        .col_expr(notice::Column::OpenedAt, first.into())
        .filter(of_recipient(of))
        .filter(notice::Column::Id.eq(id.0))
        .filter(notice::Column::ReadAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected > 0)
}

/// Marks everything in a mailbox as read. It was not opened by that, and its officers do not see it as opened. Gives how many were not before.
pub async fn mark_all_read(tx: &Tx, of: Recipient, now: Moment) -> Result<u64, StoreError> {
    let done = notice::Entity::update_many()
        .col_expr(notice::Column::ReadAt, Expr::value(now.0))
        .filter(of_recipient(of))
        .filter(notice::Column::ReadAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected)
}

/// Puts a notice back among the unread ones, as a mark for its reader. That it arrived does not hang on this: it did when
/// it came into the mailbox (情報通信技術を活用した行政の推進等に関する法律 7 条 3 項). Says whether it was read before.
pub async fn mark_unread(tx: &Tx, of: Recipient, id: NoticeId) -> Result<bool, StoreError> {
    let done = notice::Entity::update_many()
        .col_expr(notice::Column::ReadAt, Expr::value(None::<i64>))
        .filter(of_recipient(of))
        .filter(notice::Column::Id.eq(id.0))
        .filter(notice::Column::ReadAt.is_not_null())
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected > 0)
}
