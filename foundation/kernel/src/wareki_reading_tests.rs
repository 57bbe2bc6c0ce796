//! Days as people type them, right and wrong.

use super::*;
use jiff::civil::date;

#[test]
fn days_are_read_as_they_are_typed() {
    let typed = [
        "R8.4.1",
        "r8.4.1",
        "R08.04.01",
        "令和8年4月1日",
        "令和 8年 4月 1日",
        "令8.4.1",
        "R080401",
        "R8/4/1",
        "㋿8年4月1日",
        "2026/4/1",
        "2026-04-01",
        "20260401",
        "２０２６年４月１日",
        "２０２６－０４－０１",
        "Ｒ８．４．１",
        "2026ー4ー1",
        "2026 4 1",
        " 2026.4.1 ",
        "西暦2026年4月1日",
    ];
    for text in typed {
        assert_eq!(parse(text), Ok(date(2026, 4, 1)), "{text}");
    }
    assert_eq!(parse("令和元年5月1日"), Ok(date(2019, 5, 1)));
    assert_eq!(parse("R1.5.1"), Ok(date(2019, 5, 1)));
    assert_eq!(parse("明治45年7月29日"), Ok(date(1912, 7, 29)));
    assert_eq!(parse("昭和64年1月7日"), Ok(date(1989, 1, 7)));
}

#[test]
fn a_day_outside_its_era_says_which_it_would_be() {
    let would_be = |text: &str| match parse(text) {
        Err(DateTextError::OutsideEra { would_be: Some(wareki), .. }) => wareki.to_string(),
        other => format!("{other:?}"),
    };
    assert_eq!(would_be("平成32年5月1日"), "令和2年5月1日");
    assert_eq!(would_be("平成31年5月1日"), "令和元年5月1日");
    assert_eq!(would_be("昭和65年3月3日"), "平成2年3月3日");
    assert_eq!(would_be("令和元年4月30日"), "平成31年4月30日");
    assert_eq!(would_be("昭和65年"), "平成2年1月1日");
    assert_eq!(would_be("S64.1.8"), "平成元年1月8日");
}

#[test]
fn impossible_days_say_what_is_possible() {
    assert_eq!(parse("2026-02-29"), Err(DateTextError::NoSuchDay { year: 2026, month: 2, last_day: 28 }));
    assert_eq!(parse("R6.2.30"), Err(DateTextError::NoSuchDay { year: 2024, month: 2, last_day: 29 }));
    assert_eq!(parse("2026/13/1"), Err(DateTextError::NoSuchMonth { month: 13 }));
    assert_eq!(parse("2026/4/0"), Err(DateTextError::NoSuchDay { year: 2026, month: 4, last_day: 30 }));
    assert_eq!(parse("26/4/1"), Err(DateTextError::YearUnclear { typed: 26 }));
    assert_eq!(parse("明治5年1月1日"), Err(DateTextError::YearOutOfRange { year: 1872 }));
    assert_eq!(parse("9026/4/1"), Err(DateTextError::YearOutOfRange { year: 9026 }));
    assert_eq!(parse("令和元年"), Err(DateTextError::YearOnly { year: 2019 }));
    assert_eq!(parse("  "), Err(DateTextError::Empty));
    for text in
        ["abc", "2026/4", "080401", "R0.4.1", "2026/4/1/2", "4/1", "2026-04-01T00:00", "令和八年", "R", "2026//4/1/"]
    {
        assert!(parse(text).is_err(), "{text}");
    }
}

#[test]
fn years_alone() {
    assert_eq!(parse_year("令和元年"), Ok(2019));
    assert_eq!(parse_year("R8"), Ok(2026));
    assert_eq!(parse_year("２０２６年"), Ok(2026));
    assert!(parse_year("2026/4/1").is_err());
}
