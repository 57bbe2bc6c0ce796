//! XLSX: the first sheet that has a header of ours.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::{Rows, Sheet, SheetError};

/// Opens a work book.
pub fn open(bytes: Vec<u8>) -> Result<Sheet, SheetError> {
    let damaged = |error: calamine::XlsxError| SheetError::Damaged(error.to_string());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(damaged)?;
        let rows: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(said).collect()).collect();
        let length = rows.len() as u64;
        let rows: Rows = Box::new(rows.into_iter().map(Ok));
        match Sheet::of(rows, Some(length)) {
            Err(SheetError::NoHeader) => {}
            other => return other,
        }
    }
    Err(SheetError::NoHeader)
}

/// A cell as text: whole numbers without a point, days as days.
fn said(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        #[allow(clippy::cast_possible_truncation)] // It is whole and far from the end of the range.
        Data::Float(n) if n.fract() == 0.0 && n.abs() < 1e15 => (*n as i64).to_string(),
        Data::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    }
}
