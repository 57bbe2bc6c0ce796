//! Writing entries out as tables that can be read in again: CSV for programs, a work book for officers.

use rust_xlsxwriter::{DataValidation, Format, FormatAlign, Workbook, XlsxError};
use store::StoreError;

use crate::entry::Entry;
use crate::field::{Field, Shape};

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The CSV.
    #[error("the table could not be written: {0}")]
    Csv(#[from] csv::Error),
    /// The work book.
    #[error("the work book could not be written: {0}")]
    Xlsx(#[from] XlsxError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The headers of a table that holds these entries: our fields in their order, then columns of the owner's own.
fn headers(entries: &[Entry]) -> (Vec<Field>, Vec<String>) {
    let mut others: Vec<String> =
        entries.iter().flat_map(|entry| entry.cells.other().map(|(header, _)| header.to_owned())).collect();
    others.sort();
    others.dedup();
    (Field::ALL.to_vec(), others)
}

/// As CSV in UTF-8 with the mark that spreadsheets look for.
pub fn csv(entries: &[Entry]) -> Result<Vec<u8>, ExportError> {
    let (fields, others) = headers(entries);
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    {
        let mut writer = csv::Writer::from_writer(&mut bytes);
        writer.write_record(fields.iter().map(|field| field.header()).chain(others.iter().map(String::as_str)))?;
        for entry in entries {
            let own = fields.iter().map(|field| entry.cells.get(*field));
            writer.write_record(own.chain(others.iter().map(|header| entry.cells.get_other(header))))?;
        }
        writer.flush().map_err(csv::Error::from)?;
    }
    Ok(bytes)
}

/// As a work book: the head stays in sight, lists are offered where a field has one, every cell is text.
pub fn xlsx(entries: &[Entry]) -> Result<Vec<u8>, ExportError> {
    let (fields, others) = headers(entries);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("手続")?;
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let all = fields.iter().map(|field| field.header()).chain(others.iter().map(String::as_str));
    for (column, header) in (0..).zip(all) {
        sheet.write_string_with_format(0, column, header, &head)?;
        sheet.set_column_width(column, if column == 2 { 40 } else { 18 })?;
    }
    for (row, entry) in (1..).zip(entries) {
        let own = fields.iter().map(|field| entry.cells.get(*field));
        for (column, said) in (0..).zip(own.chain(others.iter().map(|header| entry.cells.get_other(header)))) {
            if !said.is_empty() {
                sheet.write_string_with_format(row, column, said, &text)?;
            }
        }
    }
    let last = u32::try_from(entries.len()).unwrap_or(u32::MAX).max(1) + 200;
    for (column, field) in (0..).zip(&fields) {
        // A list is offered and not forced: what was said before stays as it is.
        if let Shape::One(list) = field.shape() {
            let offered: Vec<String> = list.iter().map(crate::choices::Choice::written).collect();
            if offered.iter().map(|one| one.chars().count() + 1).sum::<usize>() < 255 {
                let rule = DataValidation::new().allow_list_strings(&offered)?.show_error_message(false);
                sheet.add_data_validation(1, column, last, column, &rule)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 3)?;
    Ok(book.save_to_buffer()?)
}
