//! Tables from outside, read row by row: Parquet, CSV in any common encoding, work sheets. The header may stand on any of
//! the first rows, and columns in any order.
//!
//! | module | subject |
//! |---|---|
//! | [`header`] | which column holds which field |
//! | [`delimited`] | CSV: encodings, BOM, tabs |
//! | [`columnar`] | Parquet |
//! | [`workbook`] | XLSX |

pub mod columnar;
pub mod delimited;
pub mod header;
pub mod workbook;

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use crate::cells::Cells;
use crate::odd::Odd;
use header::{Column, Header};

/// How many rows may stand above the header.
const ABOVE: usize = 10;

/// Why a table cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// None of the first rows is a header of ours.
    #[error("none of the first rows names a column that we know, such as 手続ID or 手続名")]
    NoHeader,
    /// The ending of the file's name is none that we read.
    #[error("a table is read from .parquet, .csv, .tsv, .txt or .xlsx")]
    Kind,
    /// The file is damaged, or none of its kind.
    #[error("the file is damaged or none of its kind: {0}")]
    Damaged(String),
}

/// The rows of a table as text; a row that cannot be read ends it.
pub type Rows = Box<dyn Iterator<Item = Result<Vec<String>, SheetError>>>;

/// A table whose header was found.
pub struct Sheet {
    rows: Rows,
    header: Header,
    /// Rows that stood above the header, as they were.
    pub above: Vec<Vec<String>>,
    /// How many rows there are, where that is known before.
    pub length: Option<u64>,
    row: u64,
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sheet").field("header", &self.header).field("length", &self.length).finish_non_exhaustive()
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1; the header has one too.
    pub row: u64,
    /// What it says.
    pub cells: Cells,
    /// What is odd about its length.
    pub odd: Option<Odd>,
    /// Whether all its cells are blank, or it repeats the header.
    pub empty: bool,
}

/// Opens a file by the ending of its name.
pub fn open(path: &Path) -> Result<Sheet, SheetError> {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "parquet" => columnar::open(File::open(path)?),
        "csv" | "tsv" | "txt" => delimited::open(BufReader::with_capacity(1 << 20, File::open(path)?)),
        "xlsx" => workbook::open(std::fs::read(path)?),
        _ => Err(SheetError::Kind),
    }
}

/// A table that was uploaded: its kind is told by its first bytes.
pub fn of_bytes(bytes: Vec<u8>) -> Result<Sheet, SheetError> {
    match &bytes[..bytes.len().min(4)] {
        b"PK\x03\x04" => workbook::open(bytes),
        b"PAR1" => Err(SheetError::Kind),
        _ => delimited::open(std::io::Cursor::new(bytes)),
    }
}

impl Sheet {
    /// Finds the header among the first rows.
    pub fn of(mut rows: Rows, length: Option<u64>) -> Result<Sheet, SheetError> {
        let mut above = Vec::new();
        while above.len() < ABOVE {
            let Some(row) = rows.next() else { break };
            let row = row?;
            if let Some(header) = Header::of(&row) {
                let number = above.len() as u64 + 1;
                return Ok(Sheet { rows, header, above, length, row: number });
            }
            above.push(row);
        }
        Err(SheetError::NoHeader)
    }

    /// The header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The number of the header's row.
    pub fn header_row(&self) -> u64 {
        self.row
    }

    fn line(&mut self, row: Vec<String>) -> Line {
        self.row += 1;
        let columns = self.header.columns();
        let mut cells = Cells::default();
        for (column, said) in columns.iter().zip(&row) {
            match column {
                Column::Field(field) => cells.set(*field, said.as_str()),
                Column::Other(header) => cells.set_other(header, said.as_str()),
            }
        }
        let empty = row.iter().all(|cell| cell.trim().is_empty()) || self.header.is_repeated_by(&row);
        let rest = row.get(columns.len()..).unwrap_or_default();
        let odd = if rest.iter().any(|cell| !cell.is_empty()) {
            for (place, said) in rest.iter().enumerate() {
                cells.set_other(&format!("+{}", place + 1), said.as_str());
            }
            Some(Odd::TooLong)
        } else {
            (row.len() < columns.len()).then_some(Odd::TooShort)
        };
        Line { row: self.row, cells, odd, empty }
    }
}

impl Iterator for Sheet {
    type Item = Result<Line, SheetError>;

    fn next(&mut self) -> Option<Self::Item> {
        let row = self.rows.next()?;
        Some(row.map(|row| self.line(row)))
    }
}
