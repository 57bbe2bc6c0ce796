//! A table of an owner's own that comes back changed: each row that says something else becomes a proposal that somebody
//! else looks over. Nothing is published by it, and a row that is lacking changes nothing.

use std::collections::HashMap;

use store::{Store, StoreError};

use crate::cells::Cells;
use crate::draft::{self, Desk, DraftError, State};
use crate::entry::Entry;
use crate::field::Field;
use crate::report::{Gathered, Group};
use crate::sheet::Line;
use crate::sheet::header::{Column, Header};

/// The most rows of a table that comes back.
pub const MOST: u64 = 20_000;

/// What became of a table.
#[derive(Debug, Clone, Default)]
pub struct Proposed {
    /// Rows that became a proposal, by the entry's number.
    pub proposed: Vec<String>,
    /// Of these, entries that are not there yet.
    pub new: u64,
    /// Rows that say what the entry says already.
    pub same: u64,
    /// Rows whose entry somebody is changing already; they were left alone.
    pub busy: Vec<String>,
    /// Odd cells, alike ones together.
    pub odd: Vec<Group>,
}

/// Why a table did not become proposals.
#[derive(Debug, thiserror::Error)]
pub enum BulkError {
    /// The table has no column of numbers, by which its rows are found again.
    #[error("the table has no column 手続ID")]
    NoNumbers,
    /// More rows than are taken at once.
    #[error("more rows than are taken at once")]
    TooLong,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes proposals of the rows of a table, all or none.
pub async fn propose(
    store: &Store,
    desk: Desk<'_>,
    header: &Header,
    lines: Vec<Line>,
    note: &str,
) -> Result<Proposed, BulkError> {
    if !header.has(Field::Number) {
        return Err(BulkError::NoNumbers);
    }
    if lines.len() as u64 > MOST {
        return Err(BulkError::TooLong);
    }
    let entries = crate::find::of_owner(store, desk.owner).await?;
    let known: HashMap<&str, &Entry> = entries.iter().map(|entry| (entry.number.as_str(), entry)).collect();
    // A number that is taken by an entry nobody sees is not free, and asking the database would end the transaction.
    let mut taken = crate::find::numbers(store, desk.owner).await?;
    let mut done = Proposed::default();
    let mut odd = Gathered::default();
    let tx = store.begin().await?;
    for line in lines.into_iter().filter(|line| !line.empty) {
        for (field, one) in line.cells.understood().odd {
            odd.add(field.header(), one, line.cells.get(field), line.row);
        }
        let number = line.cells.get(Field::Number).trim().to_owned();
        if number.is_empty() {
            odd.add(Field::Number.header(), crate::Odd::NoNumber, line.cells.get(Field::Title), line.row);
            continue;
        }
        let outcome = match known.get(number.as_str()) {
            Some(entry) => {
                let after = with(&entry.cells, &line.cells, header);
                draft::save(&tx, desk, entry.id, &after, note, State::Review, 0).await.map(|_| false)
            }
            None if !taken.insert(number.clone()) => Err(DraftError::Meanwhile),
            None => match draft::propose_new(&tx, desk, &number).await {
                Ok(id) => draft::save(&tx, desk, id, &line.cells, note, State::Review, 0).await.map(|_| true),
                Err(error) => Err(error),
            },
        };
        match outcome {
            Ok(new) => {
                done.new += u64::from(new);
                done.proposed.push(number);
            }
            Err(DraftError::Nothing) => done.same += 1,
            Err(DraftError::Meanwhile | DraftError::NotFound) => done.busy.push(number),
            Err(DraftError::Store(error)) => return Err(error.into()),
        }
    }
    tx.commit().await?;
    done.odd = odd.groups();
    Ok(done)
}

/// The entry with what the table says in the columns that it has.
fn with(before: &Cells, said: &Cells, header: &Header) -> Cells {
    let mut after = before.clone();
    for column in header.columns() {
        match column {
            Column::Field(Field::Number | Field::Service) => {}
            Column::Field(field) => after.set(*field, said.get(*field)),
            Column::Other(name) => after.set_other(name, said.get_other(name)),
        }
    }
    after
}
