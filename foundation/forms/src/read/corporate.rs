//! 法人番号, typed with hyphens, spaces or the T of an invoice number.

use kernel::check_digit::{CorporateNumber, NumberError};

use crate::error::Wrong;
use crate::typed;

/// The 13 digits.
pub(super) fn read(text: &str) -> Result<Option<String>, Wrong> {
    let plain = typed::plain(text);
    let digits: String = plain.trim_start_matches(['T', 't']).chars().filter(|c| !matches!(c, '-' | ' ')).collect();
    if digits.is_empty() && plain.is_empty() {
        return Ok(None);
    }
    let strange = typed::strange(&digits, |c| c.is_ascii_digit());
    if !strange.is_empty() {
        return Err(Wrong::new("forms-error-corporate-characters").text("found", strange));
    }
    // The number of the company's registration has one digit less.
    if digits.len() == 12 {
        return Err(Wrong::new("forms-error-corporate-twelve"));
    }
    match digits.parse::<CorporateNumber>() {
        Ok(number) => Ok(Some(number.to_string())),
        Err(NumberError::CheckDigit) => Err(Wrong::new("forms-error-corporate-check")),
        Err(NumberError::Shape { .. }) => Err(Wrong::new("forms-error-corporate-length").count("found", digits.len())),
    }
}
