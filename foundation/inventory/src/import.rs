//! Taking a table in: read and understood in one thread, written in another, some hundred rows a transaction, so that others
//! get their turn to write. Taking the same table in again changes nothing; what differs is kept as history.

mod prepare;
mod write;

use std::sync::Arc;

use kernel::{Clock, Moment, OwnerCode, Rng};
use serde::Serialize;
use serde_json::json;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::{Store, StoreError};
use tokio::sync::mpsc;
use uuid::Uuid;

use crate::entry::{Owner, Source};
use crate::record::{import, odd};
use crate::report::{Group, Summary};
use crate::sheet::{Sheet, SheetError};
use prepare::{Prepared, Preparing};

pub(crate) use prepare::hash_of;

/// How many rows are written in one transaction; with 24 columns below the parameters that both databases take.
const TOGETHER: usize = 1000;

/// Whose table it is and what it means.
#[derive(Debug, Clone)]
pub struct Taking {
    /// Whose procedures they are.
    pub owner: Owner,
    /// What kind of table it is.
    pub source: Source,
    /// The file's name.
    pub name: String,
    /// Who takes it in, as a reference without a name.
    pub author: String,
    /// Whether the table holds all entries of this owner and source: those that it lacks are gone.
    pub whole: bool,
}

/// What an import did, with every odd cell.
#[derive(Debug, Clone, Serialize)]
pub struct Taken {
    /// Which import.
    pub import: Uuid,
    /// The numbers.
    pub summary: Summary,
    /// Odd cells, alike ones together.
    pub odd: Vec<Group>,
}

/// Why a table was not taken in, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The table.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<DbErr> for ImportError {
    fn from(error: DbErr) -> Self {
        ImportError::Store(error.into())
    }
}

/// Takes a table in. `open` runs in a thread of its own; `progress` is told how many rows are done, and of how many.
pub async fn take(
    store: &Store,
    clock: &Arc<dyn Clock>,
    rng: &dyn Rng,
    taking: Taking,
    open: impl FnOnce() -> Result<Sheet, SheetError> + Send + 'static,
    progress: &(dyn Fn(u64, Option<u64>) + Sync),
) -> Result<Taken, ImportError> {
    let id = begin(store, &**clock, rng, &taking).await?;
    let (batches, mut prepared) = mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || Preparing::default().run(open, &batches));
    let mut writing = write::Writing::new(store, &**clock, rng, &taking, id).await?;
    while let Some(batch) = prepared.recv().await {
        let Batch { rows, header, length } = batch;
        if let Err(error) = writing.batch(&rows, &header).await {
            // Where the database is away this cannot be noted either; the error itself is what is told.
            end(store, &**clock, id, "broken", &writing.summary).await.ok();
            return Err(error.into());
        }
        progress(writing.summary.rows, length);
    }
    let read = reading.await.map_err(|_| SheetError::Damaged("reading it panicked".to_owned()))?;
    let (mut summary, odd) = match read {
        Ok(preparing) => preparing.finish(),
        Err(error) => {
            end(store, &**clock, id, "broken", &writing.summary).await?;
            return Err(error.into());
        }
    };
    writing.gone().await?;
    summary.added = writing.summary.added;
    summary.changed = writing.summary.changed;
    summary.same = writing.summary.same;
    summary.gone = writing.summary.gone;
    keep_odd(store, id, &odd).await?;
    told(store, &**clock, rng, &taking, id, &summary).await?;
    end(store, &**clock, id, "done", &summary).await?;
    Ok(Taken { import: id, summary, odd })
}

/// Rows that were understood, on their way to the database.
pub(crate) struct Batch {
    rows: Vec<Prepared>,
    header: Arc<crate::sheet::header::Header>,
    length: Option<u64>,
}

async fn begin(store: &Store, clock: &dyn Clock, rng: &dyn Rng, taking: &Taking) -> Result<Uuid, StoreError> {
    let id = kernel::id::new_uuid(clock, rng);
    let row = import::ActiveModel {
        id: Set(id),
        owner: Set(taking.owner.text()),
        name: Set(taking.name.clone()),
        author: Set(taking.author.clone()),
        state: Set("running".to_owned()),
        summary: Set("{}".to_owned()),
        began_at: Set(clock.now().0),
        ended_at: Set(None),
    };
    let tx = store.begin().await?;
    import::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    tx.commit().await?;
    Ok(id)
}

async fn end(store: &Store, clock: &dyn Clock, id: Uuid, state: &str, summary: &Summary) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    import::Entity::update_many()
        .col_expr(import::Column::State, Expr::value(state))
        .col_expr(import::Column::Summary, Expr::value(serde_json::to_string(summary).expect("a summary is JSON")))
        .col_expr(import::Column::EndedAt, Expr::value(clock.now().0))
        .filter(import::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    tx.commit().await
}

async fn keep_odd(store: &Store, id: Uuid, groups: &[Group]) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    for (chunk, groups) in groups.chunks(TOGETHER).enumerate() {
        let rows = groups.iter().enumerate().map(|(place, group)| odd::ActiveModel {
            import: Set(id),
            place: Set(stored(chunk * TOGETHER + place)),
            field: Set(without_nul(&group.column)),
            odd: Set(group.odd.name().to_owned()),
            said: Set(without_nul(&group.said)),
            cells: Set(i64::try_from(group.cells).unwrap_or(i64::MAX)),
            rows_said: Set(group.rows.clone()),
        });
        odd::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    tx.commit().await
}

/// PostgreSQL keeps no NUL in text; the symbol for it stands in its place.
pub(crate) fn without_nul(text: &str) -> String {
    text.replace('\0', "\u{2400}")
}

pub(crate) fn stored(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The leaf of the audit log: which table, and how much came of it.
async fn told(
    store: &Store,
    clock: &dyn Clock,
    rng: &dyn Rng,
    taking: &Taking,
    id: Uuid,
    summary: &Summary,
) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    let entry = audit::Entry {
        tenant: taking.owner.government().unwrap_or(OwnerCode::TOKYO),
        actor: taking.author.clone(),
        action: "inventory-imported".to_owned(),
        subject: None,
        case: None,
        definition: None,
        detail: json!({
            "import": id.to_string(), "source": taking.source.name(), "rows": summary.rows, "added": summary.added,
            "changed": summary.changed, "gone": summary.gone,
        }),
        at: clock.now(),
    };
    audit::append(&tx, rng, &[entry]).await?;
    tx.commit().await
}

/// An import that was begun, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which import.
    pub id: Uuid,
    /// Whose procedures.
    pub owner: Owner,
    /// The file's name.
    pub name: String,
    /// `running`, `done` or `broken`.
    pub state: String,
    /// What it did so far.
    pub summary: Summary,
    /// When it was begun.
    pub began_at: Moment,
}

/// The latest imports that an office may look at: its own and the national survey's.
pub async fn list(store: &Store, owner: OwnerCode, limit: u64) -> Result<Vec<Listed>, StoreError> {
    use store::sea_orm::{QueryOrder, QuerySelect};
    let rows = import::Entity::find()
        .filter(import::Column::Owner.is_in([String::new(), owner.to_string()]))
        .order_by_desc(import::Column::BeganAt)
        .order_by_desc(import::Column::Id)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read).collect()
}

/// One import with its odd cells: from a place on, so many, of one grasp or of all.
pub async fn one(store: &Store, owner: OwnerCode, id: Uuid) -> Result<Option<(Listed, Vec<Group>)>, StoreError> {
    use store::sea_orm::QueryOrder;
    let found = import::Entity::find_by_id(id)
        .filter(import::Column::Owner.is_in([String::new(), owner.to_string()]))
        .one(store.reader())
        .await?;
    let Some(row) = found else { return Ok(None) };
    let rows = odd::Entity::find()
        .filter(odd::Column::Import.eq(id))
        .order_by_asc(odd::Column::Place)
        .all(store.reader())
        .await?;
    let group = |row: odd::Model| {
        let odd = crate::odd::Odd::of_name(&row.odd)?;
        let cells = u64::try_from(row.cells).ok()?;
        let done = odd.told().to_owned();
        Some(Group { column: row.field, odd, grasp: odd.grasp(), said: row.said, done, cells, rows: row.rows_said })
    };
    let groups = rows.into_iter().filter_map(group).collect();
    Ok(Some((read(row)?, groups)))
}

fn read(row: import::Model) -> Result<Listed, StoreError> {
    let unreadable = || StoreError::Broken("an import of the inventory is unreadable".to_owned());
    Ok(Listed {
        id: row.id,
        owner: Owner::of_text(&row.owner).ok_or_else(unreadable)?,
        name: row.name,
        state: row.state,
        summary: if row.summary == "{}" {
            Summary::default()
        } else {
            serde_json::from_str(&row.summary).map_err(|_| unreadable())?
        },
        began_at: Moment(row.began_at),
    })
}
