//! Telephone numbers and e-mail addresses.
//!
//! Numbering: 電気通信番号計画 (令和元年総務省告示第6号). Geographic numbers have ten digits with the 0, mobile (060, 070, 080, 090),
//! IP (050) and toll-free 0800 have eleven.

use crate::error::Wrong;
use crate::typed;

/// A telephone number of Japan, in any hyphenation, also with +81.
pub(super) fn phone(text: &str) -> Result<Option<String>, Wrong> {
    let plain = typed::plain(text);
    let plain = plain.trim_start_matches("TEL").trim_start_matches("Tel").trim_start_matches([':', ' ']);
    if plain.is_empty() {
        return Ok(None);
    }
    let national = national(plain)?;
    let groups: Vec<&str> = national.split(['-', ' ', '(', ')', '.']).filter(|group| !group.is_empty()).collect();
    let digits = groups.concat();
    let strange = typed::strange(&digits, |c| c.is_ascii_digit());
    if !strange.is_empty() {
        return Err(Wrong::new("forms-error-phone-characters").text("found", strange));
    }
    hyphened(&digits, &groups).map(Some)
}

/// The number with its leading 0 instead of the country's +81.
fn national(plain: &str) -> Result<String, Wrong> {
    let Some(rest) = plain.strip_prefix('+') else { return Ok(plain.to_owned()) };
    let rest = rest.strip_prefix("81").ok_or_else(|| Wrong::new("forms-error-phone-foreign"))?;
    let rest = rest.trim_start_matches(['-', ' ']).trim_start_matches("(0)");
    Ok(if rest.starts_with('0') { rest.to_owned() } else { format!("0{rest}") })
}

fn hyphened(digits: &str, groups: &[&str]) -> Result<String, Wrong> {
    if !digits.starts_with('0') {
        return Err(Wrong::new("forms-error-phone-start"));
    }
    let eleven = ["050", "060", "070", "080", "090"].iter().any(|prefix| digits.starts_with(prefix));
    let wanted = if eleven { 11 } else { 10 };
    if digits.len() != wanted {
        return Err(Wrong::new("forms-error-phone-length").count("found", digits.len()).count("wanted", wanted));
    }
    // 00 and 0x0 begin no number of a subscriber besides those above.
    if !eleven && (digits[1..].starts_with('0') || &digits[2..3] == "0") {
        return Err(Wrong::new("forms-error-phone-start"));
    }
    let cut = |a: usize, b: usize| format!("{}-{}-{}", &digits[..a], &digits[a..b], &digits[b..]);
    let four = ["0800", "0120", "0570", "0990"].iter().any(|prefix| digits.starts_with(prefix));
    Ok(match (eleven, four) {
        (_, true) => cut(4, 7),
        (true, false) => cut(3, 7),
        _ if digits.starts_with("03") || digits.starts_with("06") => cut(2, 6),
        // Area codes of other places have two to five digits; who typed hyphens knows where they belong.
        _ => match groups {
            [area @ ("04" | "011" | "015" | "017" | "018" | "019"), local, line] if line.len() == 4 => {
                format!("{area}-{local}-{line}")
            }
            [area, local, line] if line.len() == 4 && (3..=5).contains(&area.len()) => format!("{area}-{local}-{line}"),
            _ => digits.to_owned(),
        },
    })
}

/// An e-mail address of the shape that Japanese providers give out: RFC 5321 without quotation marks, and also with the
/// dots in a row or before the @ that mobile carriers allowed.
pub(super) fn email(text: &str) -> Result<Option<String>, Wrong> {
    let plain: String = typed::plain(text).trim_start_matches("mailto:").to_owned();
    if plain.is_empty() {
        return Ok(None);
    }
    if plain.contains(' ') {
        return Err(Wrong::new("forms-error-email-space"));
    }
    let mut halves = plain.split('@');
    let (local, domain) = match (halves.next(), halves.next(), halves.next()) {
        (Some(local), Some(domain), None) if !local.is_empty() => (local, domain.to_ascii_lowercase()),
        (_, None, _) => return Err(Wrong::new("forms-error-email-at")),
        _ => return Err(Wrong::new("forms-error-email-shape")),
    };
    let strange = typed::strange(&plain, |c| c.is_ascii_alphanumeric() || "@.!#$%&'*+-/=?^_`{|}~".contains(c));
    if !strange.is_empty() {
        return Err(Wrong::new("forms-error-email-characters").text("found", strange));
    }
    if !is_domain(&domain) || local.len() > 64 || plain.len() > 254 {
        return Err(Wrong::new("forms-error-email-domain"));
    }
    Ok(Some(format!("{local}@{domain}")))
}

fn is_domain(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let label = |label: &&str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let top = labels.last().copied().unwrap_or("");
    labels.len() >= 2 && labels.iter().all(label) && top.len() >= 2 && !top.bytes().all(|byte| byte.is_ascii_digit())
}
