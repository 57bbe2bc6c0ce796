//! Numbers of laws: 昭和二十五年法律第二百一号, 昭和56年郵政省令第37号, 昭和四十八年人事院規則一六―四.

use std::sync::LazyLock;

use kernel::wareki::Era;
use regex::Regex;

use super::Reading;
use crate::odd::Odd;
use crate::read::fold;
use crate::value::{LawNumber, Value};

const DIGITS: &str = "元○〇一二三四五六七八九十百千0-9";

static YEAR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!("^(?:(明治|大正|昭和|平成|令和)([{DIGITS}]{{1,5}})|([0-9]{{4}}))年(?:度)?(.+)$"))
        .expect("the pattern is one of ours")
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!("^(.+?)(?:第([{DIGITS}]+)号((?:の[{DIGITS}]+)*)|([{DIGITS}]+(?:[-－―‐–—ー][{DIGITS}]+)+))$"))
        .expect("the pattern is one of ours")
});

/// What laws are called; a number without any of these names no law.
const BODIES: [&str; 12] =
    ["法律", "政令", "勅令", "省令", "府令", "規則", "条例", "告示", "訓令", "規程", "要綱", "令"];

/// Reads a folded text.
pub fn law(folded: &str) -> Reading {
    let unread = Reading::odd(Value::Unknown, Odd::NotALaw);
    let (year, rest) = match YEAR.captures(folded) {
        None => (None, folded),
        Some(found) => {
            let rest = found.get(4).map_or("", |rest| rest.as_str());
            let year = match (found.get(1), found.get(2), found.get(3)) {
                (Some(era), Some(n), _) => year_of(era.as_str(), n.as_str()),
                (_, _, Some(year)) => year.as_str().parse().ok().filter(|year| (1868..=2200).contains(year)),
                _ => None,
            };
            // A year that its era does not have is a slip, and then we do not trust the rest either.
            let Some(year) = year else { return unread };
            (Some(year), rest)
        }
    };
    let named = |body: &str| BODIES.iter().any(|known| body.ends_with(known));
    let found = NUMBER.captures(rest).and_then(|found| {
        let body = found.get(1)?.as_str().to_owned();
        let number = match (found.get(2), found.get(4)) {
            (Some(number), _) => {
                let branches = found.get(3).map_or("", |branches| branches.as_str());
                let branches = branches.split('の').filter(|branch| !branch.is_empty());
                let all = std::iter::once(number.as_str()).chain(branches).map(fold::number);
                all.collect::<Option<Vec<u32>>>()?
            }
            (_, Some(parts)) => {
                let parts = parts.as_str().split(fold::is_dash_char).map(fold::number);
                parts.collect::<Option<Vec<u32>>>()?
            }
            _ => return None,
        };
        let number = number.iter().map(u32::to_string).collect::<Vec<_>>().join("-");
        named(&body).then_some(LawNumber { year, body, number: Some(number) })
    });
    match found {
        Some(law) => Reading { odd: law.year.is_none().then_some(Odd::LawInPart), value: Value::Law(law) },
        None if year.is_some() && named(rest) => {
            Reading::odd(Value::Law(LawNumber { year, body: rest.to_owned(), number: None }), Odd::LawInPart)
        }
        None => unread,
    }
}

/// The Western year of a year of an era, where the era has it.
fn year_of(era: &str, n: &str) -> Option<i16> {
    let era = Era::ALL.into_iter().find(|known| known.kanji() == era)?;
    let n = i16::try_from(fold::number(n)?).ok().filter(|n| *n > 0)?;
    // The first years of 明治 were counted before the calendar of today.
    let year = if era.kanji() == "明治" { 1867_i16.checked_add(n)? } else { era.first_year().checked_add(n - 1)? };
    (year <= era.last_day().year()).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(said: &str) -> (Option<i16>, String, String, Option<Odd>) {
        let reading = law(&fold::folded(said));
        match reading.value {
            Value::Law(law) => (law.year, law.body, law.number.unwrap_or_default(), reading.odd),
            _ => (None, String::new(), String::new(), reading.odd),
        }
    }

    #[test]
    fn numbers_of_laws_are_read() {
        for (said, year, body, number) in [
            ("昭和二十五年法律第二百一号", 1950, "法律", "201"),
            ("昭和三十三年大蔵省令第五十四号", 1958, "大蔵省令", "54"),
            ("昭和56年郵政省令第37号", 1981, "郵政省令", "37"),
            ("昭和四十八年人事院規則一六―四", 1973, "人事院規則", "16-4"),
            ("平成二十一年人事院規則八―一二―七", 2009, "人事院規則", "8-12-7"),
            ("平成十四年人事院規則一九―〇", 2002, "人事院規則", "19-0"),
            ("令和元年政令第一号", 2019, "政令", "1"),
            ("平成６年東京都条例第142号", 1994, "東京都条例", "142"),
            ("明治四十年法律第四十五号", 1907, "法律", "45"),
        ] {
            assert_eq!(of(said), (Some(year), body.to_owned(), number.to_owned(), None), "{said}");
        }
    }

    #[test]
    fn what_lacks_something_is_taken_in_part() {
        assert_eq!(
            of("法務省告示第百八十七号"),
            (None, "法務省告示".to_owned(), "187".to_owned(), Some(Odd::LawInPart))
        );
        assert_eq!(of("大正十二年内務省・鉄道省令").3, Some(Odd::LawInPart));
        for said in ["昭和七十年法律第一号", "建築基準法", "第三号", "平成〇年法律第一号", "昭和二十五年"]
        {
            assert_eq!(of(said).3, Some(Odd::NotALaw), "{said}");
        }
    }
}
