//! Ages, months and year ends for rules: the counting is [`kernel::age`], the numbers are a rule's whole numbers.
//!
//! `age` rises on the birthday; the *day on which an age is reached* (達する日, [`attains`]) is the day before it
//! (年齢計算ニ関スル法律). What would lie outside the calendar is `None`.

use kernel::{Date, age, fiscal};

/// Completed years of age during `day`; negative before birth.
pub fn age_on(birth: Date, day: Date) -> i64 {
    age::age_on(birth, day).into()
}

/// Completed months of age during `day`; negative before birth.
pub fn months_on(birth: Date, day: Date) -> i64 {
    age::months_on(birth, day).into()
}

/// 「`years`歳に達する日」: the day before the birthday.
pub fn attains(birth: Date, years: i64) -> Option<Date> {
    Some(age::attained_on(birth, lifetime(years)?))
}

/// 「`years`歳に達する日以後の最初の3月31日」.
pub fn year_end_after_age(birth: Date, years: i64) -> Option<Date> {
    Some(age::year_end_after_age(birth, lifetime(years)?))
}

/// Years that a person may live; more is a slip of the rule.
fn lifetime(years: i64) -> Option<u16> {
    u16::try_from(years).ok().filter(|years| *years <= 200)
}

/// The last day, March 31, of the fiscal year that `day` lies in.
pub fn year_end(day: Date) -> Date {
    fiscal::last_day(fiscal::year_of(day))
}

/// The fiscal year that `day` lies in, named by the year of its April.
pub fn fiscal_year(day: Date) -> i64 {
    fiscal::year_of(day).into()
}

/// The school year of someone born on `birth` during `day`: 1 to 6 小学生, 7 to 9 中学生, 10 to 12 高校生年代,
/// 0 年長 and less before, 13 and more after.
pub fn school_grade(birth: Date, day: Date) -> i64 {
    i64::from(fiscal::year_of(day)) - i64::from(age::school_entry_year(birth)) + 1
}

/// `day` moved by some days.
pub fn add_days(day: Date, days: i64) -> Option<Date> {
    day.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// `day` moved by some months; where that month is shorter, its last day (民法 143 条 2 項).
pub fn add_months(day: Date, months: i64) -> Option<Date> {
    day.checked_add(jiff::Span::new().try_months(months).ok()?).ok()
}

/// `day` moved by some years; February 29 becomes February 28 in a common year.
pub fn add_years(day: Date, years: i64) -> Option<Date> {
    day.checked_add(jiff::Span::new().try_years(years).ok()?).ok()
}

/// Whole days from `from` to `to`; negative where `to` is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_move_as_the_law_says() {
        assert_eq!(add_months(date(2026, 1, 31), 1), Some(date(2026, 2, 28)));
        assert_eq!(add_years(date(2028, 2, 29), 1), Some(date(2029, 2, 28)));
        assert_eq!(days_between(date(2026, 4, 1), date(2026, 3, 31)), -1);
        assert_eq!(days_between(date(2026, 4, 1), date(2027, 4, 1)), 365);
        assert_eq!((add_days(Date::MAX, 1), attains(Date::ZERO, -1)), (None, None));
    }

    #[test]
    fn school_grades_turn_in_april() {
        assert_eq!(school_grade(date(2020, 4, 1), date(2026, 4, 1)), 1);
        assert_eq!(school_grade(date(2020, 4, 2), date(2026, 4, 1)), 0);
        assert_eq!(school_grade(date(2008, 4, 2), date(2027, 3, 31)), 12);
    }
}
