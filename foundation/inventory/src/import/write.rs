//! Writing rows: new ones together, those that differ one by one with their history, those that are gone at the end.

use std::collections::{HashMap, HashSet};

use kernel::{Clock, Rng};
use store::sea_orm::ActiveValue::{Set, Unchanged};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::{Expr, ExprTrait};
use store::sea_orm::{ActiveModelTrait, QuerySelect};
use store::{Store, StoreError, Tx};
use uuid::Uuid;

use super::{Prepared, TOGETHER, Taking, without_nul};
use crate::cells::Cells;
use crate::change::{self, Happened, What};
use crate::entry::{self, EntryId};
use crate::field::Field;
use crate::record::{change as changes, entry as entries};
use crate::report::Summary;
use crate::sheet::header::{Column, Header};
use crate::value::Value;

/// An entry that was there before.
struct Known {
    id: Uuid,
    hash: String,
    gone: bool,
    mine: bool,
}

pub(super) struct Writing<'a> {
    store: &'a Store,
    clock: &'a dyn Clock,
    rng: &'a dyn Rng,
    taking: &'a Taking,
    import: Uuid,
    known: HashMap<String, Known>,
    seen: HashSet<String>,
    /// Whether there was anything before: then what is new is history too.
    again: bool,
    pub(super) summary: Summary,
}

impl<'a> Writing<'a> {
    pub(super) async fn new(
        store: &'a Store,
        clock: &'a dyn Clock,
        rng: &'a dyn Rng,
        taking: &'a Taking,
        import: Uuid,
    ) -> Result<Self, StoreError> {
        let rows: Vec<(String, Uuid, String, bool, String)> = entries::Entity::find()
            .select_only()
            .columns([
                entries::Column::Number,
                entries::Column::Id,
                entries::Column::TakenHash,
                entries::Column::Gone,
                entries::Column::Source,
            ])
            .filter(entries::Column::Owner.eq(taking.owner.text()))
            .into_tuple()
            .all(store.reader())
            .await?;
        let mine = |source: &str| source == taking.source.name();
        let again = rows.iter().any(|row| mine(&row.4));
        let known = rows
            .into_iter()
            .map(|(number, id, hash, gone, source)| (number, Known { id, hash, gone, mine: mine(&source) }))
            .collect();
        Ok(Writing {
            store,
            clock,
            rng,
            taking,
            import,
            known,
            seen: HashSet::new(),
            again,
            summary: Summary::default(),
        })
    }

    /// Writes some rows in one transaction.
    pub(super) async fn batch(&mut self, rows: &[Prepared], header: &Header) -> Result<(), StoreError> {
        self.summary.rows += rows.len() as u64;
        let (mut new, mut differing) = (Vec::new(), Vec::new());
        for row in rows {
            match self.known.get(&row.number) {
                None => new.push(row),
                Some(known) if known.hash == row.hash && !known.gone => self.summary.same += 1,
                Some(known) => differing.push((known.id, row)),
            }
            self.seen.insert(row.number.clone());
        }
        if new.is_empty() && differing.is_empty() {
            return Ok(());
        }
        let tx = self.store.begin().await?;
        self.add(&tx, &new).await?;
        for some in differing.chunks(500) {
            self.compare(&tx, some, header).await?;
        }
        tx.commit().await
    }

    async fn add(&mut self, tx: &Tx, new: &[&Prepared]) -> Result<(), StoreError> {
        if new.is_empty() {
            return Ok(());
        }
        self.summary.added += new.len() as u64;
        let now = self.clock.now();
        let rows: Vec<entries::ActiveModel> = new.iter().map(|row| self.new_row(row)).collect();
        if self.again {
            let happened = rows.iter().map(|row| {
                let entry = EntryId(*row.id.as_ref());
                let happened = self.happened(entry, 1, What::Added, Vec::new());
                change::row(&happened, &self.taking.owner.text(), self.clock, self.rng)
            });
            changes::Entity::insert_many(happened).exec_without_returning(tx.conn()).await?;
        }
        tracing::debug!(rows = rows.len(), at = now.0, "entries of the inventory");
        entries::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
        Ok(())
    }

    fn new_row(&self, row: &Prepared) -> entries::ActiveModel {
        let now = self.clock.now().0;
        let mut model = entries::ActiveModel {
            id: Set(kernel::id::new_uuid(self.clock, self.rng)),
            owner: Set(self.taking.owner.text()),
            number: Set(row.number.clone()),
            source: Set(self.taking.source.name().to_owned()),
            taken_hash: Set(row.hash.clone()),
            revision: Set(1),
            gone: Set(false),
            draft: Set(String::new()),
            created_at: Set(now),
            changed_at: Set(now),
            checked_on: Set(checked_on(row.understood.get(Field::CheckedOn))),
            ..<entries::ActiveModel as ActiveModelTrait>::default()
        };
        entry::columns(&mut model, &row.cells, &row.understood);
        model
    }

    /// Rows whose entry is there: only the columns of this table speak, and only where they say something else.
    async fn compare(&mut self, tx: &Tx, rows: &[(Uuid, &Prepared)], header: &Header) -> Result<(), StoreError> {
        let ids = rows.iter().map(|(id, _)| *id);
        let found = entries::Entity::find().filter(entries::Column::Id.is_in(ids)).all(tx.conn()).await?;
        let mut found: HashMap<Uuid, entries::Model> = found.into_iter().map(|model| (model.id, model)).collect();
        for (id, row) in rows {
            let Some(model) = found.remove(id) else { continue };
            let before = Cells::from_json(&model.cells).unwrap_or_default();
            let after = merged(&before, &row.cells, header);
            let changes = change::between(&before, &after);
            let back = model.gone;
            if changes.is_empty() && !back {
                self.summary.same += 1;
            } else {
                self.summary.changed += 1;
            }
            let revision = u32::try_from(model.revision).unwrap_or(u32::MAX);
            let mut update =
                entries::ActiveModel { id: Unchanged(*id), ..<entries::ActiveModel as ActiveModelTrait>::default() };
            update.taken_hash = Set(row.hash.clone());
            update.gone = Set(false);
            if !changes.is_empty() || back {
                let understood = after.understood();
                entry::columns(&mut update, &after, &understood);
                update.revision = Set(i64::from(revision) + 1);
                update.changed_at = Set(self.clock.now().0);
                if let Some(day) = checked_on(understood.get(Field::CheckedOn)) {
                    update.checked_on = Set(Some(day));
                }
                let what = if back { What::Back } else { What::Changed };
                let happened = self.happened(EntryId(*id), revision + 1, what, changes);
                let row = change::row(&happened, &self.taking.owner.text(), self.clock, self.rng);
                changes::Entity::insert(row).exec_without_returning(tx.conn()).await?;
            }
            entries::Entity::update(update).exec(tx.conn()).await?;
        }
        Ok(())
    }

    /// Entries of this owner and source that the table did not have.
    pub(super) async fn gone(&mut self) -> Result<(), StoreError> {
        if !self.taking.whole {
            return Ok(());
        }
        let gone: Vec<(&String, &Known)> = self
            .known
            .iter()
            .filter(|(number, known)| known.mine && !known.gone && !self.seen.contains(*number))
            .collect();
        self.summary.gone = gone.len() as u64;
        let ids: Vec<Uuid> = gone.iter().map(|(_, known)| known.id).collect();
        for some in ids.chunks(TOGETHER) {
            let tx = self.store.begin().await?;
            let revisions: Vec<(Uuid, i64)> = entries::Entity::find()
                .select_only()
                .columns([entries::Column::Id, entries::Column::Revision])
                .filter(entries::Column::Id.is_in(some.iter().copied()))
                .into_tuple()
                .all(tx.conn())
                .await?;
            let happened = revisions.iter().map(|(id, revision)| {
                let revision = u32::try_from(*revision).unwrap_or(u32::MAX).saturating_add(1);
                let happened = self.happened(EntryId(*id), revision, What::Gone, Vec::new());
                change::row(&happened, &self.taking.owner.text(), self.clock, self.rng)
            });
            changes::Entity::insert_many(happened).exec_without_returning(tx.conn()).await?;
            entries::Entity::update_many()
                .col_expr(entries::Column::Gone, Expr::value(true))
                .col_expr(entries::Column::ChangedAt, Expr::value(self.clock.now().0))
                .col_expr(entries::Column::Revision, Expr::col(entries::Column::Revision).add(1))
                .filter(entries::Column::Id.is_in(some.iter().copied()))
                .exec(tx.conn())
                .await?;
            tx.commit().await?;
        }
        Ok(())
    }

    fn happened(&self, entry: EntryId, revision: u32, what: What, changes: Vec<change::Change>) -> Happened {
        Happened {
            entry,
            revision,
            what,
            changes,
            author: self.taking.author.clone(),
            reviewer: None,
            note: without_nul(&self.taking.name),
            import: Some(self.import),
            at: self.clock.now(),
        }
    }
}

/// What was there, with what this table says in its own columns. A number that was made is not said.
fn merged(before: &Cells, said: &Cells, header: &Header) -> Cells {
    let mut after = before.clone();
    for column in header.columns() {
        match column {
            Column::Field(field) => after.set(*field, said.get(*field)),
            Column::Other(name) => after.set_other(name, said.get_other(name)),
        }
    }
    for (header, said) in said.other() {
        after.set_other(header, said);
    }
    after
}

fn checked_on(value: &Value) -> Option<String> {
    match value {
        Value::Day(day) => Some(day.to_string()),
        _ => None,
    }
}
