//! The print batch: many letters in one file, each on sheets of its own.

use std::sync::Arc;

use kernel::{Date, Lang};
use letters::BuiltIn;

use crate::letters_of::{example, press};

#[test]
fn each_letter_of_a_batch_begins_on_a_new_sheet() {
    let press = press();
    let mut parts = Vec::new();
    let mut pages = Vec::new();
    for kind in [BuiltIn::BatchCover, BuiltIn::Receipt, BuiltIn::Approved, BuiltIn::Refused] {
        let pdf = press.render(&kind.into(), &example(kind, Lang::JA), Lang::JA).unwrap();
        pages.push(pdf.pages);
        parts.push(Arc::from(pdf.bytes));
    }
    let batch = press.batch(&parts, &pages, Date::constant(2026, 7, 9)).unwrap();
    let (last, before) = pages.split_last().unwrap();
    let expected: usize = before.iter().map(|pages| pages.next_multiple_of(2)).sum::<usize>() + last;
    assert_eq!(batch.pages, expected, "of {pages:?}");
    if let Some(folder) = std::env::var_os("LETTER_PICTURES") {
        std::fs::write(std::path::Path::new(&folder).join("batch.pdf"), batch.bytes).unwrap();
    }
}
