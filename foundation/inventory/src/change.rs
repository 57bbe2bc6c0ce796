//! What is different between two states of an entry, field by field, and the history that is made of it.

use kernel::{Clock, Moment, Rng};
use serde::{Deserialize, Serialize};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Store, StoreError};
use uuid::Uuid;

use crate::cells::Cells;
use crate::entry::EntryId;
use crate::field::Field;
use crate::record::change;

/// A field that says something else now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The field's key; the header of a column that is none of ours, after `x:`.
    pub field: String,
    /// What it said; nothing where it was blank.
    pub before: String,
    /// What it says; nothing where it is blank.
    pub after: String,
}

/// The fields that differ.
pub fn between(before: &Cells, after: &Cells) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut put = |field: String, before: &str, after: &str| {
        if before != after {
            changes.push(Change { field, before: before.to_owned(), after: after.to_owned() });
        }
    };
    for field in Field::ALL {
        put(field.key().to_owned(), before.get(field), after.get(field));
    }
    let mut headers: Vec<&str> = before.other().chain(after.other()).map(|(header, _)| header).collect();
    headers.sort_unstable();
    headers.dedup();
    for header in headers {
        put(format!("x:{header}"), before.get_other(header), after.get_other(header));
    }
    changes
}

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// The table no longer has it.
    Gone,
    /// The table has it again.
    Back,
    /// Its owner said that it is still right.
    Confirmed,
}

impl What {
    /// All of them.
    pub const ALL: [What; 5] = [What::Added, What::Changed, What::Gone, What::Back, What::Confirmed];

    /// Its name in tables and text keys.
    pub fn name(self) -> &'static str {
        match self {
            What::Added => "added",
            What::Changed => "changed",
            What::Gone => "gone",
            What::Back => "back",
            What::Confirmed => "confirmed",
        }
    }
}

/// One revision in the life of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// Which entry.
    pub entry: EntryId,
    /// The revision that came of it.
    pub revision: u32,
    /// What became of it.
    pub what: What,
    /// Field by field.
    pub changes: Vec<Change>,
    /// Who wrote it, as a reference without a name.
    pub author: String,
    /// Who published it.
    pub reviewer: Option<String>,
    /// Why, in the author's words.
    pub note: String,
    /// The table that it came from.
    pub import: Option<Uuid>,
    /// When.
    pub at: Moment,
}

pub(crate) fn row(happened: &Happened, owner: &str, clock: &dyn Clock, rng: &dyn Rng) -> change::ActiveModel {
    change::ActiveModel {
        id: Set(kernel::id::new_uuid(clock, rng)),
        entry: Set(happened.entry.0),
        owner: Set(owner.to_owned()),
        revision: Set(i64::from(happened.revision)),
        what: Set(happened.what.name().to_owned()),
        changes: Set(serde_json::to_string(&happened.changes).expect("changes are JSON")),
        author: Set(happened.author.clone()),
        reviewer: Set(happened.reviewer.clone()),
        note: Set(happened.note.clone()),
        import: Set(happened.import),
        at: Set(happened.at.0),
    }
}

/// The history of an entry, the latest first. Entries are public, so is their history.
pub async fn history(store: &Store, entry: EntryId) -> Result<Vec<Happened>, StoreError> {
    let rows = change::Entity::find()
        .filter(change::Column::Entry.eq(entry.0))
        .order_by_desc(change::Column::Revision)
        .order_by_desc(change::Column::Id)
        .limit(200)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read).collect()
}

/// What an import changed, in the order in which it did; from a place on, so many.
pub async fn of_import(store: &Store, import: Uuid, from: u64, limit: u64) -> Result<Vec<Happened>, StoreError> {
    let rows = change::Entity::find()
        .filter(change::Column::Import.eq(import))
        .order_by_asc(change::Column::Id)
        .offset(from)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: change::Model) -> Result<Happened, StoreError> {
    let unreadable = || StoreError::Broken("a change of the inventory is unreadable".to_owned());
    Ok(Happened {
        entry: EntryId(row.entry),
        revision: u32::try_from(row.revision).unwrap_or(u32::MAX),
        what: What::ALL.into_iter().find(|what| what.name() == row.what).ok_or_else(unreadable)?,
        changes: serde_json::from_str(&row.changes).map_err(|_| unreadable())?,
        author: row.author,
        reviewer: row.reviewer,
        note: row.note,
        import: row.import,
        at: Moment(row.at),
    })
}
