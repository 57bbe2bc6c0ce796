//! The report of an import: what was read, what changed, and every odd cell with what was done, alike ones together.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::odd::{Grasp, Odd};

/// Odd cells of one column that say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The column, by its header.
    pub column: String,
    /// What is odd.
    pub odd: Odd,
    /// How far it was understood.
    pub grasp: Grasp,
    /// What the cells say.
    pub said: String,
    /// What was done, in words.
    pub done: String,
    /// How many cells.
    pub cells: u64,
    /// The rows, from 1 as the file counts them, the header's among them: `3-7,12`.
    pub rows: String,
}

/// Numbers of rows, as ranges.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowList {
    ranges: Vec<(u64, u64)>,
    count: u64,
}

impl RowList {
    /// Adds a row; rows come in their order.
    pub fn add(&mut self, row: u64) {
        self.count += 1;
        match self.ranges.last_mut() {
            Some((_, last)) if *last + 1 == row => *last = row,
            _ => self.ranges.push((row, row)),
        }
    }

    /// How many.
    pub fn count(&self) -> u64 {
        self.count
    }
}

impl fmt::Display for RowList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (first, last)) in self.ranges.iter().enumerate() {
            if place > 0 {
                f.write_str(",")?;
            }
            if first == last { write!(f, "{first}")? } else { write!(f, "{first}-{last}")? }
        }
        Ok(())
    }
}

/// Odd cells as they come in.
#[derive(Debug, Default)]
pub struct Gathered {
    groups: BTreeMap<(String, Odd, String), RowList>,
}

impl Gathered {
    /// One odd cell.
    pub fn add(&mut self, column: &str, odd: Odd, said: &str, row: u64) {
        self.groups.entry((column.to_owned(), odd, said.to_owned())).or_default().add(row);
    }

    /// The groups: what was not understood first, the larger ones first.
    pub fn groups(self) -> Vec<Group> {
        let mut groups: Vec<Group> = self
            .groups
            .into_iter()
            .map(|((column, odd, said), rows)| Group {
                column,
                odd,
                grasp: odd.grasp(),
                said,
                done: odd.told().to_owned(),
                cells: rows.count(),
                rows: rows.to_string(),
            })
            .collect();
        groups.sort_by(|a, b| (a.grasp, b.cells, &a.column, &a.said).cmp(&(b.grasp, a.cells, &b.column, &b.said)));
        groups
    }
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Rows read, without the header and what stands above it.
    pub rows: u64,
    /// Rows that are blank or repeat the header: there is nothing in them to keep.
    pub empty: u64,
    /// Rows above the header, as they were.
    pub above: Vec<String>,
    /// Cells in which something was said.
    pub cells: u64,
    /// Entries that are new.
    pub added: u64,
    /// Entries that say something else now.
    pub changed: u64,
    /// Entries that say the same.
    pub same: u64,
    /// Entries that the table no longer has.
    pub gone: u64,
    /// Odd cells that were not understood.
    pub not_understood: u64,
    /// Odd cells that were understood in part or with a doubt.
    pub doubtful: u64,
    /// Odd cells that were understood.
    pub understood: u64,
}

impl Summary {
    /// Counts the groups by how far they were understood.
    pub(crate) fn count(&mut self, groups: &[Group]) {
        let of = |grasp| groups.iter().filter(|group| group.grasp == grasp).map(|group| group.cells).sum();
        self.not_understood = of(Grasp::No);
        self.doubtful = of(Grasp::Partly);
        self.understood = of(Grasp::Yes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alike_cells_stand_together_the_worst_first() {
        let mut gathered = Gathered::default();
        for row in [3, 4, 5, 9] {
            gathered.add("手続類型", Odd::Written, "１　申請等", row);
        }
        gathered.add("手続類型", Odd::NotListed, "9 ?", 4);
        let groups = gathered.groups();
        assert_eq!((groups[0].odd, groups[0].rows.as_str()), (Odd::NotListed, "4"));
        assert_eq!((groups[1].cells, groups[1].rows.as_str()), (4, "3-5,9"));
    }
}
