//! Whole numbers and amounts of yen: 12,000円, ￥１２０００, 1万2千.

use crate::error::Wrong;
use crate::typed;

/// Amounts beyond this are a slip: a hundred trillion yen, about the budget of the country.
const GREATEST: i64 = 100_000_000_000_000;

/// Words that people write behind a count.
const COUNTERS: &str = "人名個台枚本件歳才回日月年点冊匹頭室戸世帯㎡";

/// An amount of yen.
pub(super) fn yen(text: &str) -> Result<Option<i64>, Wrong> {
    let plain = typed::plain(text);
    if plain.is_empty() {
        return Ok(None);
    }
    let plain = plain.trim_start_matches(['¥', '\\']).trim_end_matches("なり").trim_end_matches('円');
    let plain = plain.trim_start_matches(['金', ' ']);
    parse(plain, "forms-error-yen-shape", "forms-error-yen-fraction")
}

/// A whole number.
pub(super) fn whole(text: &str) -> Result<Option<i64>, Wrong> {
    let plain = typed::plain(text);
    if plain.is_empty() {
        return Ok(None);
    }
    let plain = plain.trim_end_matches(|c| COUNTERS.contains(c));
    parse(plain, "forms-error-number-shape", "forms-error-number-fraction")
}

fn parse(text: &str, shape: &'static str, fraction: &'static str) -> Result<Option<i64>, Wrong> {
    let compact: String = text.chars().filter(|c| !matches!(c, ',' | '、' | '，' | ' ' | '_' | '\'')).collect();
    if compact.is_empty() {
        return Err(Wrong::new(shape));
    }
    let (negative, digits) = match compact.strip_prefix(['-', '△', '▲', '+']) {
        Some(rest) => (!compact.starts_with('+'), rest),
        None => (false, compact.as_str()),
    };
    if let Some((whole, part)) = digits.split_once('.')
        && is_digits(whole)
        && is_digits(part)
    {
        return Err(Wrong::new(fraction));
    }
    let number = grouped(digits).ok_or_else(|| Wrong::new(shape))?;
    if number > GREATEST {
        return Err(Wrong::new("forms-error-number-huge"));
    }
    Ok(Some(if negative { -number } else { number }))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits with the units that Japanese counts in: 3万, 1億2000万, 5千.
fn grouped(text: &str) -> Option<i64> {
    let mut sum = 0i64;
    let mut rest = text;
    for (unit, worth) in [('億', 100_000_000), ('万', 10_000), ('千', 1000)] {
        if let Some((count, after)) = rest.split_once(unit) {
            sum = sum.checked_add(number(count)?.checked_mul(worth)?)?;
            rest = after;
        }
    }
    if rest.is_empty() && rest.len() < text.len() { Some(sum) } else { sum.checked_add(number(rest)?) }
}

/// Digits; more than fit are as many as fit, which is too many in any case.
fn number(digits: &str) -> Option<i64> {
    is_digits(digits).then(|| digits.parse().unwrap_or(GREATEST + 1))
}
