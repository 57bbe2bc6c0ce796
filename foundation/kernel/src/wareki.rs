//! 和暦: the era of a day, days written in the Japanese and the Western calendar, and the reading of days as people type them.
//!
//! An era begins on the first day named in its 政令 or proclamation: 大正 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08, 令和 2019-05-01.
//! The last day of the era before is the day before, so that a day has one era. 明治 is known from 1873-01-01 (明治6年), when
//! the Gregorian calendar was taken up; earlier days were counted in another calendar and are not read.

use std::fmt;

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// An era.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Era {
    /// 明治
    Meiji,
    /// 大正
    Taisho,
    /// 昭和
    Showa,
    /// 平成
    Heisei,
    /// 令和
    Reiwa,
}

impl Era {
    /// All of them, the earliest first.
    pub const ALL: [Era; 5] = [Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa];

    /// The first day that is read in this era.
    pub fn first_day(self) -> Date {
        match self {
            Era::Meiji => date(1873, 1, 1),
            Era::Taisho => date(1912, 7, 30),
            Era::Showa => date(1926, 12, 25),
            Era::Heisei => date(1989, 1, 8),
            Era::Reiwa => date(2019, 5, 1),
        }
    }

    /// The last day of this era; the last of the calendar for the present one.
    pub fn last_day(self) -> Date {
        let next = Era::ALL.into_iter().find(|other| *other > self);
        next.and_then(|next| next.first_day().yesterday().ok()).unwrap_or(Date::MAX)
    }

    /// The Western year of its first year.
    pub fn first_year(self) -> i16 {
        if self == Era::Meiji { 1868 } else { self.first_day().year() }
    }

    /// Its two characters.
    pub fn kanji(self) -> &'static str {
        match self {
            Era::Meiji => "明治",
            Era::Taisho => "大正",
            Era::Showa => "昭和",
            Era::Heisei => "平成",
            Era::Reiwa => "令和",
        }
    }

    /// Its letter on forms.
    pub fn letter(self) -> char {
        match self {
            Era::Meiji => 'M',
            Era::Taisho => 'T',
            Era::Showa => 'S',
            Era::Heisei => 'H',
            Era::Reiwa => 'R',
        }
    }
}

/// A day in the Japanese calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Wareki {
    /// The era.
    pub era: Era,
    /// The year in the era, from 1 (元年).
    pub year: i16,
    /// The month, 1 to 12.
    pub month: i8,
    /// The day of the month.
    pub day: i8,
}

impl Wareki {
    /// The day in the Japanese calendar; none before 1873.
    pub fn of(day: Date) -> Option<Wareki> {
        let era = Era::ALL.into_iter().rev().find(|era| era.first_day() <= day)?;
        Some(Wareki { era, year: day.year() - era.first_year() + 1, month: day.month(), day: day.day() })
    }

    /// The year alone: 令和8年, 令和元年.
    pub fn year_text(self) -> String {
        if self.year == 1 {
            format!("{}元年", self.era.kanji())
        } else {
            format!("{}{}年", self.era.kanji(), self.year)
        }
    }

    /// Short, as on cards and forms: R8.4.1.
    pub fn short(self) -> String {
        format!("{}{}.{}.{}", self.era.letter(), self.year, self.month, self.day)
    }
}

/// 令和8年4月1日.
impl fmt::Display for Wareki {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}月{}日", self.year_text(), self.month, self.day)
    }
}

/// 令和8年4月1日; before 1873 the Western form.
pub fn format(day: Date) -> String {
    Wareki::of(day).map_or_else(|| format_western(day), |wareki| wareki.to_string())
}

/// 2026年4月1日.
pub fn format_western(day: Date) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// 令和8年度 for the fiscal year that began on 2026-04-01. A year that began under another era keeps that era's name.
pub fn format_fiscal_year(year: i16) -> String {
    Wareki::of(crate::fiscal::first_day(year))
        .map_or_else(|| format!("{year}年度"), |wareki| format!("{}度", wareki.year_text()))
}

pub use crate::wareki_reading::{DateTextError, parse, parse_year};

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use proptest::prelude::*;

    #[test]
    fn eras_turn_on_the_days_of_the_law() {
        let cases = [
            (date(1872, 12, 31), "1872年12月31日"),
            (date(1873, 1, 1), "明治6年1月1日"),
            (date(1912, 7, 29), "明治45年7月29日"),
            (date(1912, 7, 30), "大正元年7月30日"),
            (date(1926, 12, 24), "大正15年12月24日"),
            (date(1926, 12, 25), "昭和元年12月25日"),
            (date(1989, 1, 7), "昭和64年1月7日"),
            (date(1989, 1, 8), "平成元年1月8日"),
            (date(2019, 4, 30), "平成31年4月30日"),
            (date(2019, 5, 1), "令和元年5月1日"),
            (date(2026, 11, 21), "令和8年11月21日"),
        ];
        for (day, text) in cases {
            assert_eq!(format(day), text);
        }
        assert_eq!(Wareki::of(date(2026, 4, 1)).unwrap().short(), "R8.4.1");
        assert_eq!(format_fiscal_year(2019), "平成31年度");
        assert_eq!(format_fiscal_year(2026), "令和8年度");
        assert_eq!((Era::Heisei.last_day(), Era::Reiwa.last_day()), (date(2019, 4, 30), Date::MAX));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(offset in 0i32..119_000) {
            let day = date(1873, 1, 1).checked_add(offset.days()).unwrap();
            let wareki = Wareki::of(day).unwrap();
            prop_assert_eq!(parse(&wareki.to_string()), Ok(day));
            prop_assert_eq!(parse(&wareki.short()), Ok(day));
            prop_assert_eq!(parse(&format_western(day)), Ok(day));
            prop_assert_eq!(parse(&day.to_string()), Ok(day));
            let packed = format!("{}{:02}{:02}{:02}", wareki.era.letter(), wareki.year, wareki.month, wareki.day);
            prop_assert!(wareki.year > 99 || parse(&packed) == Ok(day));
            prop_assert_eq!(parse(&day.strftime("%Y%m%d").to_string()), Ok(day));
        }

        #[test]
        fn no_text_makes_the_reading_fail_badly(text in "\\PC{0,24}") {
            let _ = parse(&text);
            let _ = parse_year(&text);
        }
    }
}
