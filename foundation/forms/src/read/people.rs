//! The applicant's own name and birth date, and a child whom the register does not know yet.

use super::{Parts, Reading, date, words};
use crate::Submitted;
use crate::error::Wrong;
use crate::values::{Applicant, NewChild, Sex};

const PERSON: [&str; 6] = ["name", "kana", "birth-year", "birth-month", "birth-day", "birth"];

/// The answer to `person`.
pub(super) fn applicant(sent: &Submitted, id: &str) -> Reading {
    if !sent.speaks_of(id, &PERSON) {
        return Ok(None);
    }
    let mut parts = Parts::new();
    let name = parts.needed("name", "forms-error-name-missing", words::name(sent.part(id, "name")));
    let kana = parts.needed("kana", "forms-error-kana-missing", words::kana(sent.part(id, "kana")));
    let birth = parts.needed("birth", "forms-error-birth-missing", date::read(sent, id, "birth"));
    let found = name.zip(kana).zip(birth);
    parts.answer(found.map(|((name, kana), birth_date)| Applicant { name, kana, birth_date }))
}

/// The answer to `new-child`.
pub(super) fn new_child(sent: &Submitted, id: &str) -> Reading {
    if !sent.speaks_of(id, &PERSON) && !sent.speaks_of(id, &["sex"]) {
        return Ok(None);
    }
    let mut parts = Parts::new();
    let name = parts.needed("name", "forms-error-name-missing", words::name(sent.part(id, "name")));
    let kana = parts.needed("kana", "forms-error-kana-missing", words::kana(sent.part(id, "kana")));
    let birth = parts.needed("birth", "forms-error-birth-missing", date::read(sent, id, "birth"));
    let sex = parts.needed("sex", "forms-error-sex-missing", sex(sent.part(id, "sex")));
    let found = name.zip(kana).zip(birth.zip(sex));
    parts.answer(found.map(|((name, kana), (birth_date, sex))| NewChild { name, kana, birth_date, sex }))
}

fn sex(text: &str) -> Result<Option<Sex>, Wrong> {
    match text.trim() {
        "" => Ok(None),
        "female" | "女" => Ok(Some(Sex::Female)),
        "male" | "男" => Ok(Some(Sex::Male)),
        _ => Err(Wrong::new("forms-error-choice-unknown")),
    }
}
