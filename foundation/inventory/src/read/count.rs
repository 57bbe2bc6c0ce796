//! Numbers of cases and shares.

use super::Reading;
use crate::odd::Odd;
use crate::read::span::says_unknown;
use crate::value::Value;

/// A number of cases: 1,250, １２５０件, 3.0 as work sheets write it, 約100件.
pub fn count(folded: &str) -> Reading {
    if says_unknown(folded) {
        return Reading::odd(Value::Unknown, Odd::SaidUnknown);
    }
    if matches!(folded, "なし" | "無し" | "無") {
        return Reading::odd(Value::Count(0), Odd::Written);
    }
    let about = folded.strip_prefix('約').unwrap_or(folded);
    let bare = about.strip_suffix('件').unwrap_or(about);
    let bare = bare.strip_suffix("程度").unwrap_or(bare);
    let bare = bare.strip_suffix('件').unwrap_or(bare);
    let whole =
        bare.split_once('.').map_or(bare, |(whole, rest)| if rest.bytes().all(|b| b == b'0') { whole } else { bare });
    let digits: String = whole.chars().filter(|c| *c != ',').collect();
    let grouped = !whole.contains(',') || well_grouped(whole);
    match digits.parse::<u64>() {
        Ok(count) if grouped && i64::try_from(count).is_ok() && digits.bytes().all(|b| b.is_ascii_digit()) => {
            let odd = (bare != folded || whole != bare).then_some(Odd::Written);
            Reading { value: Value::Count(count), odd }
        }
        _ => Reading::odd(Value::Unknown, Odd::NotACount),
    }
}

/// Groups of three after the first comma: 1,25 is a slip.
fn well_grouped(text: &str) -> bool {
    let mut groups = text.split(',');
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
    first && groups.all(|group| group.len() == 3)
}

/// A share in per cent, to hundredths: 66.67, 66.66999816894531, 100%.
pub fn percent(folded: &str) -> Reading {
    let bare = folded.strip_suffix('%').unwrap_or(folded);
    let plain = !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    match bare.parse::<f64>() {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Between 0 and 100.
        Ok(share) if plain && (0.0..=100.0).contains(&share) => {
            Reading::plain(Value::Percent((share * 100.0).round() as u32))
        }
        _ => Reading::odd(Value::Unknown, Odd::NotACount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_cases() {
        assert_eq!(count("0"), Reading::plain(Value::Count(0)));
        assert_eq!(count("1,250"), Reading::plain(Value::Count(1250)));
        for (said, n) in [("1250件", 1250), ("3.0", 3), ("約100件", 100), ("100件程度", 100), ("なし", 0)] {
            assert_eq!(count(said), Reading::odd(Value::Count(n), Odd::Written), "{said}");
        }
        for said in ["-5", "1.5", "1,25", "多数", "99999999999999999999", "", "+3"] {
            assert_eq!(count(said), Reading::odd(Value::Unknown, Odd::NotACount), "{said}");
        }
        assert_eq!(count("不明"), Reading::odd(Value::Unknown, Odd::SaidUnknown));
        assert_eq!(percent("66.66999816894531"), Reading::plain(Value::Percent(6667)));
        assert_eq!(percent("NaN").value, Value::Unknown);
    }
}
