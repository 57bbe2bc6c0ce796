//! Holidays against the Cabinet Office's list, and properties of counting working days.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;

fn days_of(year: i16) -> Vec<String> {
    holidays(year).into_iter().map(|(day, _)| format!("{:02}{:02}", day.month(), day.day())).collect()
}

/// 内閣府「国民の祝日について」: every holiday of the year as MMDD. Substitute holidays began on 1973-04-12, so that
/// February 11 of that year, a Sunday, has none.
const KNOWN: [(i16, &str); 15] = [
    (1973, "0101 0115 0211 0321 0429 0430 0503 0505 0915 0923 0924 1010 1103 1123"),
    (1988, "0101 0115 0211 0320 0321 0429 0503 0504 0505 0915 0923 1010 1103 1123"),
    (2009, "0101 0112 0211 0320 0429 0503 0504 0505 0506 0720 0921 0922 0923 1012 1103 1123 1223"),
    (
        2019,
        "0101 0114 0211 0321 0429 0430 0501 0502 0503 0504 0505 0506 0715 0811 0812 0916 0923 1014 1022 1103 1104 1123",
    ),
    (2020, "0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0723 0724 0810 0921 0922 1103 1123"),
    (2021, "0101 0111 0211 0223 0320 0429 0503 0504 0505 0722 0723 0808 0809 0920 0923 1103 1123"),
    (2022, "0101 0110 0211 0223 0321 0429 0503 0504 0505 0718 0811 0919 0923 1010 1103 1123"),
    (2023, "0101 0102 0109 0211 0223 0321 0429 0503 0504 0505 0717 0811 0918 0923 1009 1103 1123"),
    (2024, "0101 0108 0211 0212 0223 0320 0429 0503 0504 0505 0506 0715 0811 0812 0916 0922 0923 1014 1103 1104 1123"),
    (2025, "0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0721 0811 0915 0923 1013 1103 1123 1124"),
    (2026, "0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123"),
    (2027, "0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123"),
    (2028, "0101 0110 0211 0223 0320 0429 0503 0504 0505 0717 0811 0918 0922 1009 1103 1123"),
    (2029, "0101 0108 0211 0212 0223 0320 0429 0430 0503 0504 0505 0716 0811 0917 0923 0924 1008 1103 1123"),
    (2030, "0101 0114 0211 0223 0320 0429 0503 0504 0505 0506 0715 0811 0812 0916 0923 1014 1103 1104 1123"),
];

#[test]
fn holidays_are_those_of_the_cabinet_office() {
    for (year, known) in KNOWN {
        assert_eq!(days_of(year).join(" "), known, "{year}");
    }
}

#[test]
fn days_that_follow_from_holidays() {
    assert_eq!(holiday(date(2026, 9, 22)), Some(Holiday::BetweenHolidays));
    assert_eq!(holiday(date(2026, 5, 6)), Some(Holiday::Substitute));
    assert_eq!(holiday(date(2019, 4, 30)), Some(Holiday::BetweenHolidays));
    assert_eq!(holiday(date(2021, 10, 11)), None);
    assert_eq!(holiday(date(1948, 7, 20)), None);
}

#[test]
fn equinoxes_over_the_years() {
    for (year, day) in [(1949, 21), (1960, 20), (1979, 21), (1980, 20), (2092, 19), (2099, 20), (2100, 20)] {
        assert_eq!(equinox(year, SPRING), day, "{year}");
    }
    for (year, day) in [(1948, 23), (1979, 24), (2012, 22), (2013, 23), (2044, 22), (2099, 23)] {
        assert_eq!(equinox(year, AUTUMN), day, "{year}");
    }
}

#[test]
fn offices_rest_at_the_turn_of_the_year() {
    assert!(is_working_day(date(2026, 12, 28)));
    assert_eq!(add_working_days(date(2026, 12, 28), 1), date(2027, 1, 4));
    assert_eq!(on_or_after(date(2026, 9, 19)), date(2026, 9, 24));
    assert_eq!(working_days_between(date(2026, 9, 18), date(2026, 9, 24)), 1);
    assert_eq!(working_days_between(date(2026, 9, 24), date(2026, 9, 18)), -1);
    assert_eq!(add_working_days(Date::MAX, 3), Date::MAX);
    assert!(holidays(9999).len() >= 16);
}

proptest! {
    #[test]
    fn adding_and_counting_agree(offset in 0i32..60_000, n in 0u32..120) {
        let start = date(1950, 1, 1).checked_add(offset.days()).unwrap();
        let end = add_working_days(start, n);
        prop_assert_eq!(working_days_between(start, end), i64::from(n));
        prop_assert!(n == 0 || is_working_day(end));
        prop_assert_eq!(add_working_days(add_working_days(start, n), 5), add_working_days(start, n + 5));
    }

    #[test]
    fn later_starts_end_no_earlier(offset in 0i32..60_000, n in 1u32..40) {
        let start = date(1950, 1, 1).checked_add(offset.days()).unwrap();
        let next = start.tomorrow().unwrap();
        prop_assert!(add_working_days(start, n) <= add_working_days(next, n));
    }
}
