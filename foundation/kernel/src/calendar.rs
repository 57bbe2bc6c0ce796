//! Days on which offices work: Japan's national holidays as the law computes them, and the 行政機関の休日.
//!
//! Sources: 国民の祝日に関する法律 (昭和23年法律第178号) with its amendments and the laws for single days; 行政機関の休日に関する法律
//! (昭和63年法律第91号) 1 条; the special moves of 2020 and 2021 by the Olympic special measures law. The equinoxes are announced
//! each February for the next year; we use the National Astronomical Observatory's approximation, which has never differed.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// A national holiday. [`Holiday::name`] is the key of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holiday {
    /// 元日
    NewYearsDay,
    /// 成人の日
    ComingOfAgeDay,
    /// 建国記念の日
    FoundationDay,
    /// 天皇誕生日
    EmperorsBirthday,
    /// 春分の日
    VernalEquinoxDay,
    /// 昭和の日
    ShowaDay,
    /// 憲法記念日
    ConstitutionDay,
    /// みどりの日
    GreeneryDay,
    /// こどもの日
    ChildrensDay,
    /// 海の日
    MarineDay,
    /// 山の日
    MountainDay,
    /// 敬老の日
    RespectForTheAgedDay,
    /// 秋分の日
    AutumnalEquinoxDay,
    /// スポーツの日 (体育の日 until 2019)
    SportsDay,
    /// 文化の日
    CultureDay,
    /// 勤労感謝の日
    LabourThanksgivingDay,
    /// 皇室の儀式などで一日限りの休日とされた日
    ImperialCeremony,
    /// 休日 (3 条 2 項): stands in for a holiday on a Sunday; 振替休日.
    Substitute,
    /// 休日 (3 条 3 項): lies between two holidays; 国民の休日.
    BetweenHolidays,
}

impl Holiday {
    /// Its name in text keys: lower-case words with hyphens.
    pub fn name(self) -> &'static str {
        match self {
            Self::NewYearsDay => "new-years-day",
            Self::ComingOfAgeDay => "coming-of-age-day",
            Self::FoundationDay => "foundation-day",
            Self::EmperorsBirthday => "emperors-birthday",
            Self::VernalEquinoxDay => "vernal-equinox-day",
            Self::ShowaDay => "showa-day",
            Self::ConstitutionDay => "constitution-day",
            Self::GreeneryDay => "greenery-day",
            Self::ChildrensDay => "childrens-day",
            Self::MarineDay => "marine-day",
            Self::MountainDay => "mountain-day",
            Self::RespectForTheAgedDay => "respect-for-the-aged-day",
            Self::AutumnalEquinoxDay => "autumnal-equinox-day",
            Self::SportsDay => "sports-day",
            Self::CultureDay => "culture-day",
            Self::LabourThanksgivingDay => "labour-thanksgiving-day",
            Self::ImperialCeremony => "imperial-ceremony",
            Self::Substitute => "substitute-holiday",
            Self::BetweenHolidays => "between-holidays",
        }
    }
}

/// The holiday on a day, of those that the law names, without the days that follow from them.
fn named(day: Date) -> Option<Holiday> {
    use Holiday as H;
    let y = day.year();
    match special(day) {
        Special::Given(holiday) => return Some(holiday),
        Special::Taken => return None,
        Special::Nothing => {}
    }
    let found = match (day.month(), day.day()) {
        (1, 1) if y >= 1949 => H::NewYearsDay,
        (1, 15) if (1949..2000).contains(&y) => H::ComingOfAgeDay,
        (1, _) if y >= 2000 && is_monday(day, 2) => H::ComingOfAgeDay,
        (2, 11) if y >= 1967 => H::FoundationDay,
        (2, 23) if y >= 2020 => H::EmperorsBirthday,
        (3, d) if y >= 1949 && d == equinox(y, SPRING) => H::VernalEquinoxDay,
        (4, 29) if (1949..1989).contains(&y) => H::EmperorsBirthday,
        (4, 29) if (1989..2007).contains(&y) => H::GreeneryDay,
        (4, 29) if y >= 2007 => H::ShowaDay,
        (5, 3) if y >= 1949 => H::ConstitutionDay,
        (5, 4) if y >= 2007 => H::GreeneryDay,
        (5, 5) if y >= 1949 => H::ChildrensDay,
        (7, 20) if (1996..2003).contains(&y) => H::MarineDay,
        (7, _) if y >= 2003 && is_monday(day, 3) => H::MarineDay,
        (8, 11) if y >= 2016 => H::MountainDay,
        (9, 15) if (1966..2003).contains(&y) => H::RespectForTheAgedDay,
        (9, _) if y >= 2003 && is_monday(day, 3) => H::RespectForTheAgedDay,
        (9, d) if y >= 1948 && d == equinox(y, AUTUMN) => H::AutumnalEquinoxDay,
        (10, 10) if (1966..2000).contains(&y) => H::SportsDay,
        (10, _) if y >= 2000 && is_monday(day, 2) => H::SportsDay,
        (11, 3) if y >= 1948 => H::CultureDay,
        (11, 23) if y >= 1948 => H::LabourThanksgivingDay,
        (12, 23) if (1989..2019).contains(&y) => H::EmperorsBirthday,
        _ => return None,
    };
    Some(found)
}

/// What laws for a single year say of a day.
enum Special {
    /// The day is a holiday in that year.
    Given(Holiday),
    /// The day is none in that year, though it is in others.
    Taken,
    /// Nothing.
    Nothing,
}

/// The days of the Imperial ceremonies, and the holidays that moved for the Olympic games.
fn special(day: Date) -> Special {
    use Holiday as H;
    let marine = is_monday(day, 3) && day.month() == 7;
    let sports = is_monday(day, 2) && day.month() == 10;
    match (day.year(), day.month(), day.day()) {
        (1959, 4, 10) | (1989, 2, 24) | (1990, 11, 12) | (1993, 6, 9) | (2019, 5, 1) | (2019, 10, 22) => {
            Special::Given(H::ImperialCeremony)
        }
        (2020, 7, 23) | (2021, 7, 22) => Special::Given(H::MarineDay),
        (2020, 7, 24) | (2021, 7, 23) => Special::Given(H::SportsDay),
        (2020, 8, 10) | (2021, 8, 8) => Special::Given(H::MountainDay),
        (2020 | 2021, 8, 11) => Special::Taken,
        (2020 | 2021, _, _) if marine || sports => Special::Taken,
        _ => Special::Nothing,
    }
}

/// Whether `day` is the `nth` Monday of its month.
fn is_monday(day: Date, nth: i8) -> bool {
    day.weekday() == Weekday::Monday && (day.day() + 6) / 7 == nth
}

/// Millionths of a day of March at which the sun stood over the equator in 1980, before and since 1980.
const SPRING: (i64, i64) = (20_835_700, 20_843_100);
/// The same for September.
const AUTUMN: (i64, i64) = (23_258_800, 23_248_800);

/// The day of the month of an equinox in Japan.
fn equinox(year: i16, (before_1980, since_1980): (i64, i64)) -> i8 {
    let year = i64::from(year);
    let leap_days = |y: i64| y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400);
    let base = if year < 1980 { before_1980 } else { since_1980 };
    let drift = base + 242_194 * (year - 1980);
    let day = drift.div_euclid(1_000_000) - (leap_days(year) - leap_days(1980));
    i8::try_from(day).unwrap_or_default()
}

/// Whether a holiday on a Sunday moves to this later day (3 条 2 項; in force since 1973-04-12, widened in 2007).
fn is_substitute(day: Date) -> bool {
    if day < jiff::civil::date(1973, 4, 12) {
        return false;
    }
    let mut before = day.yesterday().ok();
    while let Some(candidate) = before.filter(|candidate| named(*candidate).is_some()) {
        if candidate.weekday() == Weekday::Sunday {
            return candidate >= jiff::civil::date(1973, 4, 12);
        }
        // Until 2006 only the Monday itself could stand in.
        before = if day.year() >= 2007 { candidate.yesterday().ok() } else { None };
    }
    false
}

/// Whether the day lies between two holidays (3 条 3 項; in force since 1985-12-27).
fn is_between(day: Date) -> bool {
    let neighbours = [day.yesterday(), day.tomorrow()];
    day >= jiff::civil::date(1985, 12, 27)
        && (day.year() >= 2007 || day.weekday() != Weekday::Sunday)
        && neighbours.into_iter().all(|neighbour| neighbour.is_ok_and(|other| named(other).is_some()))
}

/// The national holiday on a day.
pub fn holiday(day: Date) -> Option<Holiday> {
    named(day)
        .or_else(|| is_substitute(day).then_some(Holiday::Substitute))
        .or_else(|| is_between(day).then_some(Holiday::BetweenHolidays))
}

/// The holidays of a year, in order.
pub fn holidays(year: i16) -> Vec<(Date, Holiday)> {
    let Ok(first) = Date::new(year, 1, 1) else { return Vec::new() };
    first
        .series(1.day())
        .take_while(|day| day.year() == year)
        .filter_map(|day| holiday(day).map(|holiday| (day, holiday)))
        .collect()
}

/// Whether offices work on a day: not a 行政機関の休日 (Saturday, Sunday, holiday, December 29 to January 3).
pub fn is_working_day(day: Date) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let year_end = matches!((day.month(), day.day()), (12, 29..=31) | (1, 1..=3));
    !weekend && !year_end && holiday(day).is_none()
}

/// The `n`th working day after `start`; the day after `start` is the first that can count (初日不算入, 民法 140 条).
/// `n` = 0 gives `start` itself.
pub fn add_working_days(start: Date, n: u32) -> Date {
    let mut day = start;
    let mut left = n;
    while left > 0 {
        let Ok(next) = day.tomorrow() else { return Date::MAX };
        day = next;
        left -= u32::from(is_working_day(day));
    }
    day
}

/// The first working day on or after `day`: where a term ends on a day off, it ends then (行政機関の休日に関する法律 2 条).
pub fn on_or_after(day: Date) -> Date {
    if is_working_day(day) { day } else { add_working_days(day, 1) }
}

/// Working days after `from`, up to and including `to`; negative where `to` is earlier.
/// `working_days_between(start, add_working_days(start, n)) == n`.
pub fn working_days_between(from: Date, to: Date) -> i64 {
    if to < from {
        return -working_days_between(to, from);
    }
    let mut count = 0;
    let mut day = from;
    while day < to {
        let Ok(next) = day.tomorrow() else { break };
        day = next;
        count += i64::from(is_working_day(day));
    }
    count
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
