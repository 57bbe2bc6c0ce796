//! A day in the Western or the Japanese calendar, typed in three fields or in one.

use kernel::wareki::{self, DateTextError, Era};
use kernel::{Date, script};

use crate::error::{ErrorArg, Wrong};
use crate::{Submitted, typed};

/// Reads the day in `-era`, `-year`, `-month`, `-day` (or `-birth-…`), or all of it typed into one field.
pub(super) fn read(sent: &Submitted, id: &str, prefix: &'static str) -> Result<Option<Date>, Wrong> {
    let names = names(prefix);
    let [era, year, month, day] = names.map(|name| typed::plain(sent.part(id, name)));
    if !(year.is_empty() && month.is_empty() && day.is_empty()) {
        return read_parts(&era, &year, &month, &day).map(Some).map_err(|wrong| placed(wrong, names));
    }
    let whole = typed::line(sent.part(id, prefix));
    if whole.is_empty() { Ok(None) } else { read_whole(&whole).map(Some).map_err(|wrong| wrong.at(prefix)) }
}

fn names(prefix: &'static str) -> [&'static str; 4] {
    if prefix == "birth" {
        ["birth-era", "birth-year", "birth-month", "birth-day"]
    } else {
        ["era", "year", "month", "day"]
    }
}

fn placed(wrong: Wrong, names: [&'static str; 4]) -> Wrong {
    let place = ["era", "year", "month", "day"].iter().position(|part| *part == wrong.part);
    match place {
        Some(place) => wrong.at(names[place]),
        None => wrong.at(names[1]),
    }
}

/// Reads a day from its parts. Someone may type the era, or the whole day, into the field of the year.
pub(crate) fn read_parts(era: &str, year: &str, month: &str, day: &str) -> Result<Date, Wrong> {
    if month.is_empty()
        && day.is_empty()
        && let Ok(found) = wareki::parse(year)
    {
        return Ok(found);
    }
    for (value, part, key) in [
        (year, "year", "forms-error-date-year-missing"),
        (month, "month", "forms-error-date-month-missing"),
        (day, "day", "forms-error-date-day-missing"),
    ] {
        if value.is_empty() {
            return Err(Wrong::new(key).at(part));
        }
    }
    let month = small(month, '月').ok_or_else(|| Wrong::new("forms-error-date-month").at("month"))?;
    let day = small(day, '日').ok_or_else(|| Wrong::new("forms-error-date-day-shape").at("day"))?;
    let year = year.trim_end_matches(['年', ' ']);
    let has_era = year != "元" && !year.starts_with(|c: char| c.is_ascii_digit());
    let era = if has_era { "" } else { era_of(era).map_or("", Era::kanji) };
    wareki::parse(&format!("{era}{year}年{month}月{day}日")).map_err(|error| told(&error))
}

fn small(text: &str, unit: char) -> Option<u8> {
    let digits = text.trim_end_matches([unit, ' ']);
    let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

/// The era that a field names: `reiwa`, `R` or 令和; none for `ce` and for nothing.
fn era_of(text: &str) -> Option<Era> {
    Era::ALL.into_iter().find(|era| {
        let name = format!("{era:?}").to_ascii_lowercase();
        text.eq_ignore_ascii_case(&name) || text.eq_ignore_ascii_case(&era.letter().to_string()) || text == era.kanji()
    })
}

fn read_whole(text: &str) -> Result<Date, Wrong> {
    let plain = script::normalise(text);
    // A day shown in both calendars has the second one in brackets, as a day of the week would be.
    let outside: String = plain.split(['(', ')']).step_by(2).collect();
    wareki::parse(&outside).or_else(|error| english(&outside).ok_or(error)).map_err(|error| told(&error))
}

/// `1 April 2026`, `Apr 1, 2026`.
fn english(text: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let words: Vec<String> =
        text.split([' ', ',', '.']).filter(|w| !w.is_empty()).map(str::to_ascii_lowercase).collect();
    let [one, two, year] = words.as_slice() else { return None };
    let month = |word: &str| MONTHS.iter().position(|m| word.starts_with(m)).map(|place| place + 1);
    let (month, day) = month(two).map(|month| (month, one)).or_else(|| month(one).map(|month| (month, two)))?;
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    wareki::parse(&format!("{year}-{month}-{day}")).ok()
}

/// What to tell about a day that is none, and beside which part.
fn told(error: &DateTextError) -> Wrong {
    match error {
        DateTextError::Empty | DateTextError::Shape => Wrong::new("forms-error-date-shape"),
        DateTextError::YearOnly { .. } => Wrong::new("forms-error-date-month-missing").at("month"),
        DateTextError::YearUnclear { .. } => Wrong::new("forms-error-date-year-unclear").at("year"),
        DateTextError::YearOutOfRange { .. } => Wrong::new("forms-error-date-year-range").at("year"),
        DateTextError::NoSuchMonth { .. } => Wrong::new("forms-error-date-month").at("month"),
        DateTextError::NoSuchDay { year, month, last_day } => Wrong::new("forms-error-date-day")
            .number("year", (*year).into())
            .number("month", (*month).into())
            .number("last", (*last_day).into())
            .at("day"),
        DateTextError::OutsideEra { era, day, .. } => {
            let args = vec![("era", ErrorArg::Era(*era)), ("day", ErrorArg::Date(*day))];
            Wrong { part: "year", key: "forms-error-date-era", args }
        }
    }
}
