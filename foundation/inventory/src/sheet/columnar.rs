//! Parquet, row group by row group, without Arrow: cells become the text that they stand for.

use std::fs::File;

use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field as Datum;
use parquet::record::reader::RowIter;

use super::{Rows, Sheet, SheetError};

/// Opens a table.
pub fn open(file: File) -> Result<Sheet, SheetError> {
    let reader = SerializedFileReader::new(file).map_err(damaged)?;
    let metadata = reader.metadata().file_metadata();
    let length = u64::try_from(metadata.num_rows()).ok();
    let names: Vec<String> = metadata.schema().get_fields().iter().map(|field| field.name().to_owned()).collect();
    let rows = RowIter::from_file_into(Box::new(reader)).map(|row| {
        let row = row.map_err(damaged)?;
        Ok(row.into_columns().into_iter().map(|(_, datum)| said(datum)).collect())
    });
    let rows: Rows = Box::new(std::iter::once(Ok(names)).chain(rows));
    Sheet::of(rows, length)
}

/// A cell as text: nothing for null, numbers as they are written.
fn said(datum: Datum) -> String {
    match datum {
        Datum::Null => String::new(),
        Datum::Str(text) => text,
        Datum::Bytes(bytes) => String::from_utf8_lossy(bytes.data()).into_owned(),
        Datum::Byte(n) => n.to_string(),
        Datum::Short(n) => n.to_string(),
        Datum::Int(n) => n.to_string(),
        Datum::Long(n) => n.to_string(),
        Datum::UByte(n) => n.to_string(),
        Datum::UShort(n) => n.to_string(),
        Datum::UInt(n) => n.to_string(),
        Datum::ULong(n) => n.to_string(),
        Datum::Float(n) => n.to_string(),
        Datum::Double(n) => n.to_string(),
        other => other.to_string(),
    }
}

#[allow(clippy::needless_pass_by_value)] // Stands in `map_err`.
fn damaged(error: parquet::errors::ParquetError) -> SheetError {
    SheetError::Damaged(error.to_string())
}
