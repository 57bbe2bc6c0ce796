//! Which of many notices were opened, and when: for the office that wants to know whom it reached.

use kernel::{Moment, NoticeId};
use store::StoreError;
use store::sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::tables::notice;

/// So many notices are asked about in one statement.
const TOGETHER: usize = 1000;

/// Those of these notices that were opened, with the moment of the first time. Marked as read is not opened, and opened
/// stays opened where it was put back among the unread.
pub async fn opened(conn: &impl ConnectionTrait, ids: &[NoticeId]) -> Result<Vec<(NoticeId, Moment)>, StoreError> {
    let mut found = Vec::new();
    for part in ids.chunks(TOGETHER) {
        let rows: Vec<(Uuid, Option<i64>)> = notice::Entity::find()
            .select_only()
            .column(notice::Column::Id)
            .column(notice::Column::OpenedAt)
            .filter(notice::Column::Id.is_in(part.iter().map(|id| id.0)))
            .filter(notice::Column::OpenedAt.is_not_null())
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(rows.into_iter().filter_map(|(id, at)| Some((NoticeId(id), Moment(at?)))));
    }
    Ok(found)
}
