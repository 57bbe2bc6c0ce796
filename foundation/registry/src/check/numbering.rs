//! The abbreviation under which letters are numbered: short, and readable between the year and the number.
//!
//! It need not be another one for each service: an office numbers its letters in one sequence, whatever they are about.

use super::Found;
use crate::definition::Definition;

/// More characters than this no office writes before a number.
const LONGEST: usize = 8;

/// Everything about numbers of letters.
pub(super) fn check(definition: &Definition, found: &mut Found<'_>) {
    let Some(series) = &definition.document_series else { return };
    let path = ["document_series".into()];
    let right: String = series.chars().filter(|c| fits(*c)).take(LONGEST).collect();
    if *series == right && !series.is_empty() {
        return;
    }
    let wrong = if series.trim().is_empty() {
        "an abbreviation of nothing numbers no letter".to_owned()
    } else if series.chars().count() > LONGEST {
        format!("“{series}” is longer than {LONGEST} characters")
    } else {
        format!("“{series}” does not read as an abbreviation in 8…第1号: use kanji and kana, without 第 and 号")
    };
    let right = if right.is_empty() { "福子給, or no document_series".to_owned() } else { right };
    found.error("document-series", &path, wrong).right(right);
}

/// Kanji and kana, without the two that stand around the number. A digit would run into the year or the number.
fn fits(character: char) -> bool {
    let kana = matches!(character, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー');
    let kanji = matches!(character, '一'..='\u{9fff}' | '々' | '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{2fa1f}');
    (kana || kanji) && !matches!(character, '第' | '号')
}
