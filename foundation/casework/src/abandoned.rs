//! What nobody came back to: drafts left alone for too long, and files that no application took along. Removed every night.
//!
//! A file handed in with a draft is noted as the draft's. Whoever sends the application, or a correction, takes the files that
//! it names along; what is left belongs to nothing. Only files noted here are ever removed.

use std::collections::HashSet;
use std::sync::Arc;

use forms::Answers;
use jiff::ToSpan;
use jobs::{Runner, Schedule};
use kernel::{BlobId, Clock, Date, DraftId, Moment, PersonId};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use store::{Scope, Store, StoreError, Tx};

use crate::drafts::KEPT_DAYS;
use crate::tables::{draft, draft_file};

/// The kind of the recurring work.
const SWEEP: &str = "casework.sweep-drafts";

/// A file that is on no answer may still be in somebody's hands, on a page that was shown again: for so long it is left alone.
const GRACE_DAYS: i64 = 1;

/// So many drafts or files are removed in one transaction.
const TOGETHER: u64 = 500;

/// What one night removed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Drafts that nobody had come back to.
    pub drafts: u64,
    /// Files that belonged to nothing any more.
    pub files: u64,
}

/// Registers the work of every night.
pub fn jobs(store: &Store, clock: &Arc<dyn Clock>, runner: Runner) -> Runner {
    let (store, clock) = (store.clone(), clock.clone());
    runner.recurring(SWEEP, Schedule::Daily { hour: 3, minute: 20 }, move |_| {
        let (store, clock) = (store.clone(), clock.clone());
        async move {
            let swept = sweep(&store, &*clock).await?;
            tracing::info!(drafts = swept.drafts, files = swept.files, "abandoned drafts were removed");
            Ok(())
        }
    })
}

/// Notes that a file was handed in with a draft, in the transaction that keeps the file.
pub async fn note_file(
    tx: &Tx,
    clock: &dyn Clock,
    draft: DraftId,
    person: PersonId,
    blob: BlobId,
) -> Result<(), StoreError> {
    let row = draft_file::ActiveModel {
        blob: Set(blob.0),
        draft: Set(draft.0),
        person: Set(person.0),
        at: Set(clock.now().0),
    };
    draft_file::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// The files that answers name are a case's from now on.
pub(crate) async fn take_along<'a>(tx: &Tx, answers: impl IntoIterator<Item = &'a Answers>) -> Result<(), StoreError> {
    let taken: HashSet<BlobId> = answers.into_iter().flat_map(files_of).collect();
    if taken.is_empty() {
        return Ok(());
    }
    let blobs = draft_file::Column::Blob.is_in(taken.iter().map(|blob| blob.0));
    draft_file::Entity::delete_many().filter(blobs).exec(tx.conn()).await?;
    Ok(())
}

/// The files of a draft go with it.
pub(crate) async fn remove_files_of(tx: &Tx, draft: DraftId) -> Result<(), StoreError> {
    let rows = draft_file::Entity::find().filter(draft_file::Column::Draft.eq(draft.0)).all(tx.conn()).await?;
    remove(tx, &rows).await?;
    Ok(())
}

/// Removes the drafts that nobody came back to, and the files that belong to nothing.
pub async fn sweep(store: &Store, clock: &dyn Clock) -> Result<Swept, StoreError> {
    let mut swept = Swept::default();
    let left_before = days_ago(clock.today(), KEPT_DAYS);
    loop {
        let tx = store.begin().await?;
        let ids: Vec<Uuid> = draft::Entity::find()
            .select_only()
            .column(draft::Column::Id)
            .filter(draft::Column::UpdatedAt.lt(left_before.0))
            .order_by_asc(draft::Column::UpdatedAt)
            .limit(TOGETHER)
            .into_tuple()
            .all(tx.conn())
            .await?;
        // Somebody may come back in this very moment: only what is still left alone goes.
        let gone = draft::Entity::delete_many()
            .filter(draft::Column::Id.is_in(ids.iter().copied()))
            .filter(draft::Column::UpdatedAt.lt(left_before.0))
            .exec(tx.conn())
            .await?;
        tx.commit().await?;
        swept.drafts += gone.rows_affected;
        if (ids.len() as u64) < TOGETHER {
            break;
        }
    }
    swept.files = sweep_files(store, days_ago(clock.today(), GRACE_DAYS)).await?;
    Ok(swept)
}

/// Removes files noted before a moment whose draft is gone or names them no more.
async fn sweep_files(store: &Store, before: Moment) -> Result<u64, StoreError> {
    let mut removed = 0;
    let mut after = Uuid::nil();
    loop {
        let tx = store.begin().await?;
        let rows: Vec<draft_file::Model> = draft_file::Entity::find()
            .filter(draft_file::Column::At.lt(before.0))
            .filter(draft_file::Column::Blob.gt(after))
            .order_by_asc(draft_file::Column::Blob)
            .limit(TOGETHER)
            .all(tx.conn())
            .await?;
        let Some(last) = rows.last().map(|row| row.blob) else { return Ok(removed) };
        after = last;
        let drafts: HashSet<Uuid> = rows.iter().map(|row| row.draft).collect();
        let living = draft::Entity::find().filter(draft::Column::Id.is_in(drafts)).all(tx.conn()).await?;
        let mut named: HashSet<BlobId> = HashSet::new();
        for row in &living {
            let answers: Answers = serde_json::from_str(&row.answers)
                .map_err(|_| StoreError::Broken("a stored draft is unreadable".to_owned()))?;
            named.extend(files_of(&answers));
        }
        let orphans: Vec<draft_file::Model> =
            rows.into_iter().filter(|row| !named.contains(&BlobId(row.blob))).collect();
        removed += remove(&tx, &orphans).await?;
        tx.commit().await?;
    }
}

/// Removes files and their notes. One that was taken along meanwhile stays.
async fn remove(tx: &Tx, rows: &[draft_file::Model]) -> Result<u64, StoreError> {
    let scope = Scope::Platform("files that belong to no application, of whomever");
    let mut removed = 0;
    for row in rows {
        let noted = draft_file::Entity::delete_by_id(row.blob).exec(tx.conn()).await?;
        if noted.rows_affected > 0 {
            removed += u64::from(store::blob::remove(tx, scope, BlobId(row.blob)).await?);
        }
    }
    Ok(removed)
}

/// The files that answers name.
fn files_of(answers: &Answers) -> impl Iterator<Item = BlobId> {
    let named = |answer: &forms::Answer| {
        let files = answer.value.as_array().into_iter().flatten();
        files.filter_map(|file| file.get("blob")?.as_str()?.parse().ok()).collect::<Vec<BlobId>>()
    };
    answers.iter().flat_map(move |(_, answer)| named(answer))
}

/// The beginning of the day so many days before.
fn days_ago(today: Date, days: i64) -> Moment {
    Moment::start_of(today.saturating_sub(days.days()))
}
