//! Letters that could not be set for the printer: why, and what an officer does about each. None is forgotten: a letter stays
//! here until it was printed after all or the officer says that it went another way.

use kernel::{CaseId, Clock, Moment, NoticeId, OwnerCode};
use letters::{LetterError, Template};
use serde::{Deserialize, Serialize};
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Store, StoreError, Tx};

use crate::delivery::DeliveryState;
use crate::mailbox::content_of;
use crate::tables::{delivery, notice};
use crate::{Channel, Content, send};

/// Why a letter could not be set. It names no personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Why {
    /// The pack's template is wrong: whoever keeps the pack mends it.
    Template {
        /// Each fault with file, line and column.
        faults: Vec<String>,
    },
    /// The program or the machine: whoever keeps these sees to it.
    Program {
        /// What broke.
        what: String,
    },
}

impl From<&LetterError> for Why {
    fn from(error: &LetterError) -> Why {
        match error {
            LetterError::Template(faults) => Why::Template { faults: faults.iter().map(ToString::to_string).collect() },
            other => Why::Program { what: other.to_string() },
        }
    }
}

/// A letter that could not be set for the printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprinted {
    /// The letter.
    pub notice: NoticeId,
    /// What it is about.
    pub subject: String,
    /// 文書番号.
    pub number: Option<String>,
    /// The case that it is about.
    pub case: Option<CaseId>,
    /// The service that it is about, as `owner/service`.
    pub service: Option<String>,
    /// The name of the pack's template, if it is set with one.
    pub template: Option<String>,
    /// The source of that template.
    pub source: Option<String>,
    /// Why; unknown of a letter that failed before this was noted.
    pub why: Option<Why>,
    /// When it was tried last.
    pub at: Moment,
}

/// The letters of a government that could not be set, the oldest first.
pub async fn unprinted(store: &Store, owner: OwnerCode, limit: u64) -> Result<Vec<Unprinted>, StoreError> {
    let rows = delivery::Entity::find()
        .filter(failed(owner))
        .order_by_asc(delivery::Column::Notice)
        .limit(limit)
        .all(store.reader())
        .await?;
    let ids = rows.iter().map(|row| row.notice);
    let notices = notice::Entity::find().filter(notice::Column::Id.is_in(ids)).all(store.reader()).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(notice) = notices.iter().find(|notice| notice.id == row.notice) else { continue };
        let (template, source) = pack_template(store, notice).await?.unzip();
        found.push(Unprinted {
            notice: NoticeId(notice.id),
            subject: notice.subject.clone(),
            number: notice.number.clone(),
            case: notice.case_id.map(CaseId),
            service: notice.service.clone(),
            template,
            source,
            why: row.detail.as_deref().and_then(|detail| serde_json::from_str(detail).ok()),
            at: Moment(row.at),
        });
    }
    Ok(found)
}

/// The name and the source of the pack's template with which a letter is set.
async fn pack_template(store: &Store, row: &notice::Model) -> Result<Option<(String, String)>, StoreError> {
    Ok(match content_of(store.reader(), row).await? {
        Content::Letter(letter) => match letter.template {
            Template::Pack { name, source } => Some((name, source)),
            Template::BuiltIn(_) => None,
        },
        Content::Text(_) => None,
    })
}

/// Puts a letter among those that wait for paper again. `mended` is the template that its pack has now: a letter of which no
/// PDF was ever made takes it. Says whether there was such a letter.
pub async fn print_again(
    tx: &Tx,
    clock: &dyn Clock,
    owner: OwnerCode,
    id: NoticeId,
    mended: Option<&Template>,
) -> Result<bool, StoreError> {
    if !leave(tx, clock, owner, id, DeliveryState::Waiting).await? {
        return Ok(false);
    }
    if let Some(template) = mended {
        send::keep_template(tx, template).await?;
        notice::Entity::update_many()
            .col_expr(notice::Column::Template, Expr::value(send::template_name(template)))
            .filter(notice::Column::Id.eq(id.0))
            .filter(notice::Column::Owner.eq(owner.as_str()))
            .filter(notice::Column::Pdf.is_null())
            .exec(tx.conn())
            .await?;
    }
    Ok(true)
}

/// Notes that an officer sent a letter another way. Says whether there was such a letter.
pub async fn sent_otherwise(tx: &Tx, clock: &dyn Clock, owner: OwnerCode, id: NoticeId) -> Result<bool, StoreError> {
    leave(tx, clock, owner, id, DeliveryState::Sent).await
}

/// The letter is no longer a failed one of the batch in which it failed.
async fn leave(
    tx: &Tx,
    clock: &dyn Clock,
    owner: OwnerCode,
    id: NoticeId,
    state: DeliveryState,
) -> Result<bool, StoreError> {
    let none: Option<String> = None;
    let no_batch: Option<uuid::Uuid> = None;
    let done = delivery::Entity::update_many()
        .col_expr(delivery::Column::State, Expr::value(state.name()))
        .col_expr(delivery::Column::Reason, Expr::value(none))
        .col_expr(delivery::Column::Batch, Expr::value(no_batch))
        .col_expr(delivery::Column::At, Expr::value(clock.now().0))
        .filter(failed(owner))
        .filter(delivery::Column::Notice.eq(id.0))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected > 0)
}

fn failed(owner: OwnerCode) -> Condition {
    Condition::all()
        .add(delivery::Column::Owner.eq(owner.as_str()))
        .add(delivery::Column::Channel.eq(Channel::Paper.name()))
        .add(delivery::Column::State.eq(DeliveryState::Failed.name()))
}
