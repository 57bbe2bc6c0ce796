//! Rows become cells that are understood, with a number that nobody else in the table has, and a note of what is odd.

use std::collections::HashMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::{Batch, TOGETHER, without_nul};
use crate::cells::{Cells, Understood};
use crate::field::Field;
use crate::odd::Odd;
use crate::read::Reader;
use crate::report::{Gathered, Group, Summary};
use crate::sheet::{Line, Sheet, SheetError};

/// A row on its way to the database.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(super) number: String,
    pub(super) cells: Cells,
    pub(super) understood: Understood,
    pub(super) hash: String,
}

/// What was read so far.
#[derive(Default)]
pub(super) struct Preparing {
    reader: Reader,
    gathered: Gathered,
    summary: Summary,
    seen: HashMap<String, u32>,
}

impl Preparing {
    /// Reads the table to its end and hands its rows on.
    pub(super) fn run(
        mut self,
        open: impl FnOnce() -> Result<Sheet, SheetError>,
        batches: &mpsc::Sender<Batch>,
    ) -> Result<Preparing, SheetError> {
        let mut sheet = open()?;
        let header = Arc::new(sheet.header().clone());
        let length = sheet.length;
        self.summary.above = sheet.above.iter().map(|row| row.join(",")).collect();
        for name in header.others() {
            self.gathered.add(name, Odd::Column, name, sheet.header_row());
        }
        let mut rows = Vec::with_capacity(TOGETHER);
        for line in &mut sheet {
            let line = line?;
            self.summary.rows += 1;
            if line.empty {
                self.summary.empty += 1;
                continue;
            }
            rows.push(self.prepared(line));
            if rows.len() == TOGETHER {
                let rows = std::mem::replace(&mut rows, Vec::with_capacity(TOGETHER));
                // Nobody listens any more where writing has failed; that error is the one to be told.
                if batches.blocking_send(Batch { rows, header: header.clone(), length }).is_err() {
                    return Ok(self);
                }
            }
        }
        // The last rows, and the header even where there is no row, so that what it lacks is known.
        batches.blocking_send(Batch { rows, header, length }).ok();
        Ok(self)
    }

    pub(super) fn finish(mut self) -> (Summary, Vec<Group>) {
        let groups = self.gathered.groups();
        self.summary.count(&groups);
        (self.summary, groups)
    }

    fn prepared(&mut self, line: Line) -> Prepared {
        let Line { row, cells, odd, .. } = line;
        let understood = cells.understood_by(&mut self.reader);
        self.summary.cells += (cells.fields().count() + cells.other().count()) as u64;
        for (field, odd) in &understood.odd {
            self.gathered.add(field.header(), *odd, cells.get(*field), row);
        }
        if let Some(odd) = odd {
            self.gathered.add("", odd, "", row);
        }
        for (header, said) in cells.other().filter(|(_, said)| said.contains('\u{fffd}')) {
            self.gathered.add(header, Odd::Broken, said, row);
        }
        if cells.get(Field::Title).trim().is_empty() {
            self.gathered.add(Field::Title.header(), Odd::NoTitle, cells.get(Field::Title), row);
        }
        let hash = hash_of(&cells);
        let said = without_nul(cells.get(Field::Number).trim());
        let number = if said.is_empty() {
            self.gathered.add(Field::Number.header(), Odd::NoNumber, cells.get(Field::Number), row);
            format!("?{}", &hash[..12])
        } else {
            said
        };
        let times = self.seen.entry(number.clone()).or_default();
        *times += 1;
        let number = if *times > 1 {
            self.gathered.add(Field::Number.header(), Odd::SameNumber, cells.get(Field::Number), row);
            format!("{number}#{times}")
        } else {
            number
        };
        Prepared { number, cells, understood, hash }
    }
}

/// By what two rows are the same.
pub(crate) fn hash_of(cells: &Cells) -> String {
    hex::encode(&Sha256::digest(cells.to_json().as_bytes())[..16])
}
