//! Paper, for those who asked for it: one file a batch with a cover for the officer. Each letter is in one batch only;
//! printing a batch again is a deed of its own and counted.

mod binding;

use kernel::{Date, Moment, NoticeId, OwnerCode};
use letters::LetterError;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Store, StoreError};

use crate::delivery::{DeliveryState, plus_one};
use crate::pdf::pdf_of;
use crate::tables::{delivery, notice, print_batch, unreadable};
use crate::unprinted::Why;
use crate::{Channel, NoticeError, Printer, Reason};

/// So many letters are printed in one file.
pub const MOST_IN_A_BATCH: u64 = 200;

kernel::id! {
    /// A batch of printed letters.
    PrintBatchId
}

/// A batch of printed letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintBatch {
    /// Its identifier.
    pub id: PrintBatchId,
    /// Whose letters.
    pub owner: OwnerCode,
    /// The day for which it was made.
    pub day: Date,
    /// How many letters it holds.
    pub letters: u64,
    /// When its file was first made; none while it is being made.
    pub printed_at: Option<Moment>,
    /// How often it was printed again.
    pub reprints: u64,
}

/// A batch as a file for the printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintFile {
    /// The batch.
    pub batch: PrintBatch,
    /// A cover and its letters, each beginning on a sheet of its own.
    pub pdf: Vec<u8>,
    /// Letters that could not be set and are not in the file, and why: [`crate::unprinted`] keeps them for an officer.
    pub failed: Vec<(NoticeId, Why)>,
}

impl TryFrom<&print_batch::Model> for PrintBatch {
    type Error = StoreError;

    fn try_from(row: &print_batch::Model) -> Result<PrintBatch, StoreError> {
        Ok(PrintBatch {
            id: PrintBatchId(row.id),
            owner: row.owner.parse().map_err(|_| unreadable("owner"))?,
            day: row.day.parse().map_err(|_| unreadable("day"))?,
            letters: u64::try_from(row.letters).map_err(|_| unreadable("count"))?,
            printed_at: row.printed_at.map(Moment),
            reprints: u64::try_from(row.reprints).map_err(|_| unreadable("count"))?,
        })
    }
}

/// How many letters of a government wait for paper.
pub async fn waiting_on_paper(store: &Store, owner: OwnerCode) -> Result<u64, StoreError> {
    Ok(delivery::Entity::find().filter(waiting(owner)).count(store.reader()).await?)
}

/// The batches of a government, the newest first.
pub async fn batches(store: &Store, owner: OwnerCode, limit: u64) -> Result<Vec<PrintBatch>, StoreError> {
    let rows = print_batch::Entity::find()
        .filter(print_batch::Column::Owner.eq(owner.as_str()))
        .order_by_desc(print_batch::Column::Id)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.iter().map(PrintBatch::try_from).collect()
}

/// The next batch of what waited until the end of `day`, as a file; none where nothing waits. Where more than
/// [`MOST_IN_A_BATCH`] wait, it is called again. A batch that was interrupted is finished first.
pub async fn paper_batch(
    store: &Store,
    printer: Printer<'_>,
    owner: OwnerCode,
    day: Date,
) -> Result<Option<PrintFile>, NoticeError> {
    let unfinished = print_batch::Entity::find()
        .filter(print_batch::Column::Owner.eq(owner.as_str()))
        .filter(print_batch::Column::PrintedAt.is_null())
        .order_by_asc(print_batch::Column::Id)
        .one(store.reader())
        .await
        .map_err(StoreError::from)?;
    let batch = match unfinished {
        Some(row) => Some(PrintBatch::try_from(&row)?),
        None => claim(store, printer, owner, day).await?,
    };
    let Some(batch) = batch else { return Ok(None) };
    let file = file_of(store, printer, batch).await?;
    Ok(Some(finish(store, printer, file).await?))
}

/// A batch that was printed before, as the same file once more. The reprint is counted.
pub async fn reprint(
    store: &Store,
    printer: Printer<'_>,
    owner: OwnerCode,
    id: PrintBatchId,
) -> Result<PrintFile, NoticeError> {
    let tx = store.begin().await?;
    let known = print_batch::Entity::update_many()
        .col_expr(print_batch::Column::Reprints, plus_one(print_batch::Column::Reprints))
        .filter(print_batch::Column::Id.eq(id.0))
        .filter(print_batch::Column::Owner.eq(owner.as_str()))
        .filter(print_batch::Column::PrintedAt.is_not_null())
        .exec(tx.conn())
        .await
        .map_err(StoreError::from)?;
    if known.rows_affected == 0 {
        return Err(NoticeError::NotFound);
    }
    tx.commit().await?;
    let row = print_batch::Entity::find_by_id(id.0).one(store.reader()).await.map_err(StoreError::from)?;
    file_of(store, printer, PrintBatch::try_from(&row.ok_or(NoticeError::NotFound)?)?).await
}

fn waiting(owner: OwnerCode) -> Condition {
    Condition::all()
        .add(delivery::Column::Owner.eq(owner.as_str()))
        .add(delivery::Column::Channel.eq(Channel::Paper.name()))
        .add(delivery::Column::State.eq(DeliveryState::Waiting.name()))
        .add(delivery::Column::Batch.is_null())
}

/// Puts what waits into a new batch, so that nobody else prints it.
async fn claim(
    store: &Store,
    printer: Printer<'_>,
    owner: OwnerCode,
    day: Date,
) -> Result<Option<PrintBatch>, NoticeError> {
    let id = PrintBatchId::new(printer.clock, printer.rng);
    let end = Moment::start_of(day.tomorrow().unwrap_or(day));
    let tx = store.begin().await?;
    let rows = delivery::Entity::find()
        .filter(waiting(owner))
        .filter(delivery::Column::At.lt(end.0))
        .order_by_asc(delivery::Column::Notice)
        .limit(MOST_IN_A_BATCH)
        .all(tx.conn())
        .await
        .map_err(StoreError::from)?;
    if rows.is_empty() {
        return Ok(None);
    }
    let claimed = delivery::Entity::update_many()
        .col_expr(delivery::Column::Batch, Expr::value(id.0))
        .filter(waiting(owner))
        .filter(delivery::Column::Notice.is_in(rows.iter().map(|row| row.notice)))
        .exec(tx.conn())
        .await
        .map_err(StoreError::from)?;
    if claimed.rows_affected == 0 {
        // Another officer was quicker; their batch holds these letters.
        tx.rollback().await?;
        return Ok(None);
    }
    let row = print_batch::Model {
        id: id.0,
        owner: owner.to_string(),
        day: day.to_string(),
        letters: i64::try_from(claimed.rows_affected).unwrap_or(i64::MAX),
        created_at: printer.clock.now().0,
        printed_at: None,
        reprints: 0,
    };
    let batch = PrintBatch::try_from(&row)?;
    print_batch::Entity::insert(print_batch::ActiveModel::from(row))
        .exec_without_returning(tx.conn())
        .await
        .map_err(StoreError::from)?;
    tx.commit().await?;
    Ok(Some(batch))
}

/// The file of a batch: the same each time, because each letter's PDF is kept.
async fn file_of(store: &Store, printer: Printer<'_>, batch: PrintBatch) -> Result<PrintFile, NoticeError> {
    let rows = delivery::Entity::find()
        .filter(delivery::Column::Batch.eq(batch.id.0))
        .order_by_asc(delivery::Column::Notice)
        .all(store.reader())
        .await
        .map_err(StoreError::from)?;
    let notices = notice::Entity::find()
        .filter(notice::Column::Id.is_in(rows.iter().map(|row| row.notice)))
        .order_by_asc(notice::Column::Id)
        .all(store.reader())
        .await
        .map_err(StoreError::from)?;
    let mut set = Vec::new();
    let mut failed = Vec::new();
    for row in &notices {
        match pdf_of(store, printer, row).await {
            Ok(letter) => set.push((row, letter)),
            Err(NoticeError::Letter(error)) if !matches!(error, LetterError::NoJapaneseFont { .. }) => {
                tracing::warn!(notice = %NoticeId(row.id), "a letter could not be set for the printer");
                failed.push((NoticeId(row.id), Why::from(&error)));
            }
            Err(error) => return Err(error),
        }
    }
    let pdf = binding::bind(printer, &batch, set).await?;
    Ok(PrintFile { batch, pdf, failed })
}

/// Marks the letters of a file as printed. Doing it again, after an interruption, changes nothing.
async fn finish(store: &Store, printer: Printer<'_>, mut file: PrintFile) -> Result<PrintFile, NoticeError> {
    let now = printer.clock.now();
    let tx = store.begin().await?;
    let mark = |state: DeliveryState, reason: Option<Reason>| {
        delivery::Entity::update_many()
            .col_expr(delivery::Column::State, Expr::value(state.name()))
            .col_expr(delivery::Column::Reason, Expr::value(reason.map(|reason| reason.name().to_owned())))
            .col_expr(delivery::Column::Attempts, plus_one(delivery::Column::Attempts))
            .col_expr(delivery::Column::At, Expr::value(now.0))
            .filter(delivery::Column::Batch.eq(file.batch.id.0))
            .filter(delivery::Column::State.eq(DeliveryState::Waiting.name()))
    };
    for (notice, why) in &file.failed {
        let why = serde_json::to_string(why).expect("why a letter failed is always JSON");
        mark(DeliveryState::Failed, Some(Reason::NotPrinted))
            .col_expr(delivery::Column::Detail, Expr::value(why))
            .filter(delivery::Column::Notice.eq(notice.0))
            .exec(tx.conn())
            .await
            .map_err(StoreError::from)?;
    }
    mark(DeliveryState::Sent, None).exec(tx.conn()).await.map_err(StoreError::from)?;
    print_batch::Entity::update_many()
        .col_expr(print_batch::Column::PrintedAt, Expr::value(now.0))
        .filter(print_batch::Column::Id.eq(file.batch.id.0))
        .filter(print_batch::Column::PrintedAt.is_null())
        .exec(tx.conn())
        .await
        .map_err(StoreError::from)?;
    tx.commit().await?;
    file.batch.printed_at = Some(now);
    Ok(file)
}
