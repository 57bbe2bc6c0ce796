//! An address: postcode, municipality, town and house number, building.

use kernel::{Municipality, OwnerCode, municipality};

use super::{Parts, Reading, words};
use crate::error::Wrong;
use crate::values::Address;
use crate::{Submitted, typed};

/// The answer to `address`.
pub(super) fn read(sent: &Submitted, id: &str) -> Reading {
    if !sent.speaks_of(id, &["postcode", "municipality", "town", "building"]) {
        return Ok(None);
    }
    let mut parts = Parts::new();
    let postcode = parts.needed("postcode", "forms-error-postcode-missing", postcode(sent.part(id, "postcode")));
    let place = parts.needed("municipality", "forms-error-municipality-missing", place(sent.part(id, "municipality")));
    let town = parts.needed("town", "forms-error-town-missing", words::place(sent.part(id, "town"), 200));
    let building = words::place(sent.part(id, "building"), 100).map(|found| Some(found.unwrap_or_default()));
    let building = parts.needed("building", "forms-error-town-missing", building);
    let found = postcode.zip(place).zip(town.zip(building));
    parts.answer(found.map(|((postcode, municipality), (town, building))| Address {
        postcode,
        municipality,
        town,
        building,
    }))
}

/// Seven digits, with or without hyphen or 〒: `135-8383`.
pub(super) fn postcode(text: &str) -> Result<Option<String>, Wrong> {
    let plain = typed::plain(text);
    let digits: String = plain.chars().filter(|c| !matches!(c, '-' | ' ' | '〒')).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    if digits.len() != 7 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Wrong::new("forms-error-postcode"));
    }
    Ok(Some(format!("{}-{}", &digits[..3], &digits[3..])))
}

/// The code of a municipality of any prefecture, or the name of one of Tokyo's.
fn place(text: &str) -> Result<Option<String>, Wrong> {
    let plain = typed::plain(text);
    if plain.is_empty() {
        return Ok(None);
    }
    let named = municipality::by_name(plain.trim_start_matches("東京都")).map(Municipality::code);
    let code = named.or_else(|| plain.parse::<OwnerCode>().ok()).filter(|code| !code.is_prefecture());
    code.map(|code| Some(code.to_string())).ok_or_else(|| Wrong::new("forms-error-municipality"))
}
