//! Ages as the law counts them: 年齢計算ニ関スル法律 (明治35年法律第50号) with 民法 143 条.
//!
//! A year of age is completed at the end (24 o'clock) of the day before the birthday. Hence two conventions, kept apart here:
//! [`age_on`] is the ordinary count, which rises on the birthday; [`attained_on`] is the day that rules mean by
//! 「n歳に達する日」, the day before the birthday. Who is born on April 1 reaches 18 on March 31 and is 18 from April 1.
//! Who is born on February 29 reaches every age on February 28, and in common years is older from March 1.

use jiff::civil::Date;

use crate::fiscal;

/// Completed years of age during `day`: on the `n`th birthday and after it, `n`. Negative before birth.
pub fn age_on(birth: Date, day: Date) -> i32 {
    let years = i32::from(day.year()) - i32::from(birth.year());
    years - i32::from((day.month(), day.day()) < (birth.month(), birth.day()))
}

/// Completed months of age during `day`; negative before birth. A month without the day of birth is completed with its
/// last day, so the count rises on the first of the next month.
pub fn months_on(birth: Date, day: Date) -> i32 {
    let years = i32::from(day.year()) - i32::from(birth.year());
    let months = years * 12 + i32::from(day.month()) - i32::from(birth.month());
    months - i32::from(day.day() < birth.day())
}

/// The first day on which [`age_on`] gives `years`: the birthday, or March 1 for a birth on February 29 in a common year.
/// The last day of the calendar where the year lies beyond it.
pub fn birthday(birth: Date, years: u16) -> Date {
    let Some(year) = i16::try_from(years).ok().and_then(|years| birth.year().checked_add(years)) else {
        return Date::MAX;
    };
    Date::new(year, birth.month(), birth.day()).or_else(|_| Date::new(year, 3, 1)).unwrap_or(Date::MAX)
}

/// 「`years`歳に達する日」: the day before the birthday, at whose end the age is completed.
pub fn attained_on(birth: Date, years: u16) -> Date {
    birthday(birth, years).yesterday().unwrap_or(Date::MIN)
}

/// 「`years`歳に達する日以後の最初の3月31日」: births on April 1 belong to the earlier year, April 2 to the later.
pub fn year_end_after_age(birth: Date, years: u16) -> Date {
    fiscal::last_day(fiscal::year_of(attained_on(birth, years)))
}

/// Where a child stands in the school years that go by age (学校教育法 17 条), whether or not a school is attended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SchoolAge {
    /// Before elementary school, with the years until it begins: 1 in the last year of nursery (年長).
    Before(u8),
    /// 小学生, 1 to 6.
    Elementary(u8),
    /// 中学生, 1 to 3.
    JuniorHigh(u8),
    /// 高校生年代, 1 to 3.
    HighSchool(u8),
    /// Past all of them.
    After,
}

/// The fiscal year in which elementary school begins: the one that starts after the day on which six is reached.
pub fn school_entry_year(birth: Date) -> i16 {
    fiscal::year_of(attained_on(birth, 6)).saturating_add(1)
}

/// Where a child stands in the school years on a day. Unborn children count as the youngest.
pub fn school_age(birth: Date, day: Date) -> SchoolAge {
    let grade = i32::from(fiscal::year_of(day)) - i32::from(school_entry_year(birth)) + 1;
    let small = |value: i32| u8::try_from(value.clamp(0, 255)).unwrap_or(u8::MAX);
    match grade {
        ..=0 => SchoolAge::Before(small(1 - grade)),
        1..=6 => SchoolAge::Elementary(small(grade)),
        7..=9 => SchoolAge::JuniorHigh(small(grade - 6)),
        10..=12 => SchoolAge::HighSchool(small(grade - 9)),
        _ => SchoolAge::After,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_year_is_completed_at_the_end_of_the_day_before_the_birthday() {
        let birth = date(2008, 4, 1);
        assert_eq!(attained_on(birth, 18), date(2026, 3, 31));
        assert_eq!(age_on(birth, date(2026, 3, 31)), 17);
        assert_eq!(age_on(birth, date(2026, 4, 1)), 18);
        assert_eq!(year_end_after_age(birth, 18), date(2026, 3, 31));
        assert_eq!(year_end_after_age(date(2008, 4, 2), 18), date(2027, 3, 31));
    }

    #[test]
    fn births_on_a_leap_day() {
        let birth = date(2008, 2, 29);
        assert_eq!(attained_on(birth, 18), date(2026, 2, 28));
        assert_eq!((age_on(birth, date(2026, 2, 28)), age_on(birth, date(2026, 3, 1))), (17, 18));
        assert_eq!(attained_on(birth, 20), date(2028, 2, 28));
        assert_eq!(age_on(birth, date(2028, 2, 29)), 20);
    }

    #[test]
    fn months_follow_the_day_of_birth() {
        assert_eq!(months_on(date(2026, 1, 31), date(2026, 2, 28)), 0);
        assert_eq!(months_on(date(2026, 1, 31), date(2026, 3, 1)), 1);
        assert_eq!(months_on(date(2026, 1, 15), date(2027, 1, 14)), 11);
        assert_eq!(months_on(date(2026, 1, 15), date(2027, 1, 15)), 12);
        assert_eq!(months_on(date(2026, 5, 1), date(2026, 4, 1)), -1);
    }

    #[test]
    fn school_years_begin_for_births_until_april_1() {
        let day = date(2026, 4, 1);
        assert_eq!(school_age(date(2020, 4, 1), day), SchoolAge::Elementary(1));
        assert_eq!(school_age(date(2020, 4, 2), day), SchoolAge::Before(1));
        assert_eq!(school_age(date(2020, 4, 2), date(2027, 4, 1)), SchoolAge::Elementary(1));
        assert_eq!(school_age(date(2011, 4, 1), day), SchoolAge::HighSchool(1));
        assert_eq!(school_age(date(2011, 4, 2), day), SchoolAge::JuniorHigh(3));
        assert_eq!(school_age(date(2008, 4, 1), day), SchoolAge::After);
        assert_eq!(school_age(date(2026, 8, 1), date(2026, 11, 21)), SchoolAge::Before(7));
    }

    #[test]
    fn absurd_years_do_not_panic() {
        assert_eq!(attained_on(date(2000, 1, 1), u16::MAX), Date::MAX.yesterday().unwrap());
        assert_eq!(year_end_after_age(Date::MAX, 1), Date::MAX);
    }

    proptest! {
        #[test]
        fn the_day_attained_is_the_last_with_the_lower_age(born in 0i32..60_000, years in 0u16..120) {
            let birth = date(1900, 1, 1).checked_add(born.days()).unwrap();
            let attained = attained_on(birth, years);
            prop_assert_eq!(age_on(birth, attained), i32::from(years) - 1);
            prop_assert_eq!(age_on(birth, attained.tomorrow().unwrap()), i32::from(years));
            let end = year_end_after_age(birth, years);
            prop_assert!(attained <= end && (end.month(), end.day()) == (3, 31));
            prop_assert!(end.checked_sub(1.year()).unwrap() < attained);
        }

        #[test]
        fn twelve_months_make_a_year(born in 0i32..60_000, later in 0i32..40_000) {
            let birth = date(1900, 1, 1).checked_add(born.days()).unwrap();
            let day = birth.checked_add(later.days()).unwrap();
            prop_assert_eq!(months_on(birth, day).div_euclid(12), age_on(birth, day));
        }
    }
}
