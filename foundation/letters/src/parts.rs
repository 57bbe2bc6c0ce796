//! The worded parts of a sheet: the address, the instruction on objections, and whom to ask.

use text::Wording;

use crate::data::{Address, LetterData, Line, Objection};

pub(crate) fn address_lines(w: &Wording, address: &Address) -> Vec<String> {
    let digits: String = address.postcode.chars().filter(char::is_ascii_digit).collect();
    let mut lines = Vec::new();
    if let (7, Some((first, rest))) = (digits.len(), digits.split_at_checked(3)) {
        lines.push(w.with("letters-postcode", &[("code", format!("{first}-{rest}").into())]));
    } else if !address.postcode.is_empty() {
        lines.push(address.postcode.clone());
    }
    lines.extend(address.lines.iter().filter(|line| !line.is_empty()).cloned());
    lines
}

/// The instruction on objections (教示): 行政不服審査法 82 条, 18 条; 行政事件訴訟法 46 条, 14 条.
pub(crate) fn objection(w: &Wording, objection: &Objection) -> Vec<String> {
    let mut paragraphs = vec![w.with(
        "letters-objection-review",
        &[("to", objection.to.as_str().into()), ("months", i64::from(objection.months).into())],
    )];
    if let Some(lawsuit) = &objection.lawsuit {
        paragraphs.push(w.with(
            "letters-objection-lawsuit",
            &[
                ("defendant", lawsuit.defendant.as_str().into()),
                ("representative", lawsuit.representative.as_str().into()),
                ("months", i64::from(lawsuit.months).into()),
            ],
        ));
        paragraphs
            .push(w.with("letters-objection-lawsuit-after-review", &[("months", i64::from(lawsuit.months).into())]));
    }
    paragraphs
}

pub(crate) fn contact_lines(w: &Wording, letter: &LetterData) -> Vec<Line> {
    let Some(contact) = &letter.contact else { return Vec::new() };
    [
        ("letters-contact-office", Some(&contact.office)),
        ("letters-contact-address", contact.address.as_ref()),
        ("letters-contact-phone", contact.phone.as_ref()),
        ("letters-contact-email", contact.email.as_ref()),
        ("letters-contact-hours", contact.hours.as_ref()),
        ("letters-contact-url", contact.url.as_ref()),
    ]
    .into_iter()
    .filter_map(|(key, value)| value.filter(|v| !v.is_empty()).map(|value| Line::new(w.get(key), value)))
    .collect()
}
