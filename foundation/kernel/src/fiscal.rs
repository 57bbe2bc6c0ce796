//! 年度: fiscal and school years, from April 1 to March 31, named by the year of their April (地方自治法 208 条).

use jiff::civil::Date;

/// The fiscal year that a day lies in.
pub fn year_of(day: Date) -> i16 {
    if day.month() < 4 { day.year() - 1 } else { day.year() }
}

/// April 1 of a fiscal year.
pub fn first_day(year: i16) -> Date {
    Date::new(year, 4, 1).unwrap_or(if year > 0 { Date::MAX } else { Date::MIN })
}

/// March 31 at the end of a fiscal year.
pub fn last_day(year: i16) -> Date {
    Date::new(year.saturating_add(1), 3, 31).unwrap_or(if year > 0 { Date::MAX } else { Date::MIN })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_year_turns_on_april_1() {
        assert_eq!((year_of(date(2026, 3, 31)), year_of(date(2026, 4, 1))), (2025, 2026));
        assert_eq!((first_day(2026), last_day(2026)), (date(2026, 4, 1), date(2027, 3, 31)));
        assert_eq!((last_day(9999), first_day(i16::MIN), year_of(Date::MIN)), (Date::MAX, Date::MIN, -10_000));
    }
}
