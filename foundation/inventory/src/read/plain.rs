//! Words, names of things, addresses, years and days.

use kernel::wareki;

use super::{Reading, fold};
use crate::odd::Odd;
use crate::value::Value;

/// Words as they stand, without the white space around them.
pub fn text(said: &str) -> Reading {
    let words = said.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let clean: String = words.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    let odd = (clean.len() != words.chars().filter(|c| *c != '\r').map(char::len_utf8).sum::<usize>())
        .then_some(Odd::Written);
    Reading { value: Value::Text(clean), odd }
}

/// Names of things with `;` between.
pub fn names(said: &str) -> Reading {
    let names: Vec<String> =
        fold::parts(said).filter(|name| !fold::is_dash(&fold::folded(name))).map(str::to_owned).collect();
    if names.is_empty() { Reading::odd(Value::None, Odd::Written) } else { Reading::plain(Value::Names(names)) }
}

/// An address on the web: `https://…` or `http://…` with a host.
pub fn link(said: &str) -> Reading {
    let said = said.trim();
    let rest = said.strip_prefix("https://").or_else(|| said.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let good = host.is_some_and(|host| host.contains('.') || host.starts_with("localhost") || host.contains(':'))
        && !said.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\\'))
        && !host.is_some_and(|host| host.contains('@'));
    if good { Reading::plain(Value::Link(said.to_owned())) } else { Reading::odd(Value::Unknown, Odd::NotALink) }
}

/// A fiscal year: 令和9年度, 2027年度, 2027.
pub fn year(said: &str) -> Reading {
    let folded = fold::folded(said);
    let bare = folded.strip_suffix("以降").unwrap_or(&folded);
    let bare = bare.strip_suffix('度').unwrap_or(bare);
    match wareki::parse_year(bare) {
        Ok(year) => Reading::plain(Value::Year(year)),
        Err(_) => Reading::odd(Value::Unknown, Odd::NotADay),
    }
}

/// A day: 2026-11-20, 令和8年11月20日, R8.11.20.
pub fn day(said: &str) -> Reading {
    match wareki::parse(said.trim()) {
        Ok(day) => Reading::plain(Value::Day(day)),
        Err(_) => Reading::odd(Value::Unknown, Odd::NotADay),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_years_and_days() {
        assert_eq!(
            link(" https://www.metro.tokyo.lg.jp/a?b#c ").value,
            Value::Link("https://www.metro.tokyo.lg.jp/a?b#c".to_owned())
        );
        for said in
            ["www.metro.tokyo.lg.jp", "javascript:alert(1)", "https://", "https://a b.jp/", "https://x@evil.jp/"]
        {
            assert_eq!(link(said).odd, Some(Odd::NotALink), "{said}");
        }
        for said in ["令和9年度", "2027年度", "２０２７", "R9"] {
            assert_eq!(year(said).value, Value::Year(2027), "{said}");
        }
        assert_eq!(year("いつか").odd, Some(Odd::NotADay));
        assert_eq!(day("令和8年11月20日").value, Value::Day(kernel::Date::constant(2026, 11, 20)));
    }
}
