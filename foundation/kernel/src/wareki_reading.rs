//! Reading a day as people type it: R8.4.1, 令和8年4月1日, R080401, 2026/4/1, 20260401, in any width, with 元年.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use crate::wareki::{Era, Wareki};

/// The Western years that are read; others are slips of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 1873..=2199;

/// Why a typed text is not a day, with what would be right where we can tell.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateTextError {
    /// Nothing was typed.
    #[error("no day was given")]
    Empty,
    /// Not the shape of a day.
    #[error("this is not a day such as 2026-04-01, R8.4.1 or 令和8年4月1日")]
    Shape,
    /// A year without month and day.
    #[error("month and day are missing")]
    YearOnly {
        /// The Western year that was given.
        year: i16,
    },
    /// A year of two digits without an era: it may be Western or of any era.
    #[error("the year needs four digits or an era")]
    YearUnclear {
        /// The number as typed.
        typed: i16,
    },
    /// A year outside those that we read.
    #[error("years from 1873 to 2199 are read")]
    YearOutOfRange {
        /// The Western year that was given.
        year: i32,
    },
    /// Month 0 or above 12.
    #[error("there is no month {month}")]
    NoSuchMonth {
        /// The number as typed.
        month: i16,
    },
    /// A day that the month does not have.
    #[error("that month has {last_day} days")]
    NoSuchDay {
        /// The Western year.
        year: i16,
        /// The month.
        month: i8,
        /// The last day of that month in that year.
        last_day: i8,
    },
    /// The era had ended or not begun; the same day under its own era is `would_be`.
    #[error("the day lies outside the era; it would be {}", would_be.map_or_else(|| "unknown".to_owned(), |w| w.to_string()))]
    OutsideEra {
        /// The era that was given.
        era: Era,
        /// The same day under its own era (昭和65年3月1日 → 平成2年3月1日). None before 1873.
        would_be: Option<Wareki>,
        /// The day that was meant, if the year was.
        day: Date,
    },
}

/// Reads a day.
pub fn parse(text: &str) -> Result<Date, DateTextError> {
    let typed = Typed::read(text)?;
    match typed.numbers.as_slice() {
        [_] => typed.year_alone().and_then(|year| Err(DateTextError::YearOnly { year })),
        [year, month, day] => typed.day(*year, *month, *day),
        _ => Err(DateTextError::Shape),
    }
}

/// Reads a year alone: 令和8年, R8, 2026, 昭和元年. The result is a Western year.
pub fn parse_year(text: &str) -> Result<i16, DateTextError> {
    let typed = Typed::read(text)?;
    if typed.numbers.len() == 1 { typed.year_alone() } else { Err(DateTextError::Shape) }
}

/// What was typed: an era, if any, and the numbers.
struct Typed {
    era: Option<Era>,
    numbers: Vec<i16>,
}

impl Typed {
    fn read(text: &str) -> Result<Typed, DateTextError> {
        // NFKC makes ㋿ two characters and full-width digits plain ones.
        let text: String = text.nfkc().filter(|c| !c.is_whitespace() || *c == ' ').collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(DateTextError::Empty);
        }
        let (era, rest) = split_era(text);
        let rest = rest.trim_start_matches([' ', '.']);
        let all_digits = rest.bytes().all(|b| b.is_ascii_digit());
        let packed = match (era, rest.len()) {
            (Some(_), 6) if all_digits => Some([&rest[..2], &rest[2..4], &rest[4..]]),
            (None, 8) if all_digits => Some([&rest[..4], &rest[4..6], &rest[6..]]),
            _ => None,
        };
        let numbers: Option<Vec<i16>> = match packed {
            Some(parts) => parts.into_iter().map(number).collect(),
            None => separate(rest),
        };
        Ok(Typed { era, numbers: numbers.ok_or(DateTextError::Shape)? })
    }

    /// The Western year of the first number, without looking at the era's ends.
    fn western(&self, year: i16) -> Result<i16, DateTextError> {
        let western = match self.era {
            Some(_) if year == 0 => return Err(DateTextError::Shape),
            Some(era) => i32::from(era.first_year()) + i32::from(year) - 1,
            None if year < 100 => return Err(DateTextError::YearUnclear { typed: year }),
            None => i32::from(year),
        };
        i16::try_from(western)
            .ok()
            .filter(|year| YEARS.contains(year))
            .ok_or(DateTextError::YearOutOfRange { year: western })
    }

    fn year_alone(&self) -> Result<i16, DateTextError> {
        let year = self.western(self.numbers[0])?;
        if let Some(era) = self.era
            && year > era.last_day().year()
        {
            let day = jiff::civil::date(year, 1, 1);
            return Err(DateTextError::OutsideEra { era, would_be: Wareki::of(day), day });
        }
        Ok(year)
    }

    fn day(&self, year: i16, month: i16, day: i16) -> Result<Date, DateTextError> {
        let year = self.western(year)?;
        let no_month = DateTextError::NoSuchMonth { month };
        let month = i8::try_from(month).ok().filter(|month| (1..=12).contains(month)).ok_or(no_month)?;
        let last_day = jiff::civil::date(year, month, 1).days_in_month();
        let found = i8::try_from(day)
            .ok()
            .and_then(|day| Date::new(year, month, day).ok())
            .ok_or(DateTextError::NoSuchDay { year, month, last_day })?;
        match self.era {
            Some(era) if found < era.first_day() || found > era.last_day() => {
                Err(DateTextError::OutsideEra { era, would_be: Wareki::of(found), day: found })
            }
            _ => Ok(found),
        }
    }
}

/// The era at the start of the text: two characters, one character or a letter; and what follows.
fn split_era(text: &str) -> (Option<Era>, &str) {
    for era in Era::ALL {
        if let Some(rest) = text.strip_prefix(era.kanji()) {
            return (Some(era), rest);
        }
        let mut chars = text.chars();
        let first = chars.next().unwrap_or(' ');
        if first.to_ascii_uppercase() == era.letter() || era.kanji().starts_with(first) {
            return (Some(era), chars.as_str());
        }
    }
    let western = text.strip_prefix("西暦").unwrap_or(text);
    (None, western)
}

/// The numbers between separators; none where something else stands there.
fn separate(text: &str) -> Option<Vec<i16>> {
    let is_separator =
        |c: char| matches!(c, '年' | '月' | '.' | '/' | '-' | '‐' | '‑' | '–' | '−' | 'ー' | '・' | '、' | ',' | ' ');
    let spaced: Vec<char> = text.chars().collect();
    let digit_at = |at: Option<usize>| at.and_then(|at| spaced.get(at)).is_some_and(char::is_ascii_digit);
    // A space counts as a separator only where nothing else stands between two numbers: 「8年 4月 1日」 has none.
    let packed: String = spaced
        .iter()
        .enumerate()
        .filter(|(at, c)| **c != ' ' || (digit_at(at.checked_sub(1)) && digit_at(at.checked_add(1))))
        .map(|(_, c)| *c)
        .collect();
    let mut numbers = Vec::with_capacity(3);
    for part in packed.trim_end_matches(['日', '年', '.']).split(is_separator) {
        let first = numbers.is_empty();
        numbers.push(if first && part == "元" { 1 } else { number(part)? });
    }
    Some(numbers)
}

/// A number of one to four ASCII digits.
fn number(text: &str) -> Option<i16> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
#[path = "wareki_reading_tests.rs"]
mod tests;
