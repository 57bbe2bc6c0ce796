//! Values as people read them: days in both calendars, amounts with separators, sizes of files.

use kernel::wareki::{Era, Wareki};
use kernel::{Date, Lang, Municipality, OwnerCode, Yen, municipality};
use text::{Arg, Wording};

/// A day in both calendars: 2026年4月1日（令和8年4月1日）, 1 April 2026 (Reiwa 8).
pub fn date(day: Date, words: &Wording) -> String {
    let western = [
        ("year", Arg::from(i64::from(day.year()))),
        ("month", i64::from(day.month()).into()),
        ("day", i64::from(day.day()).into()),
    ];
    let Some(wareki) = Wareki::of(day) else { return words.with("forms-date-western", &western) };
    let [year, month, of_month] = western;
    words.with(
        "forms-date",
        &[year, month, of_month, ("era", era(wareki.era, words).into()), ("era-year", i64::from(wareki.year).into())],
    )
}

/// The name of an era.
pub fn era(era: Era, words: &Wording) -> String {
    words.get(match era {
        Era::Meiji => "forms-era-meiji",
        Era::Taisho => "forms-era-taisho",
        Era::Showa => "forms-era-showa",
        Era::Heisei => "forms-era-heisei",
        Era::Reiwa => "forms-era-reiwa",
    })
}

/// An amount: 12,000円.
pub fn yen(amount: i64, words: &Wording) -> String {
    words.with("forms-yen", &[("amount", Yen(amount).format().into())])
}

/// A size: 340 KB, 2.1 MB, 10 MB.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1024 => format!("{bytes} B"),
        1024..1_048_576 => format!("{} KB", bytes.div_ceil(1024)),
        whole if whole.is_multiple_of(1_048_576) => format!("{} MB", whole / 1_048_576),
        _ => {
            let tenths = bytes * 10 / 1_048_576;
            format!("{}.{} MB", tenths / 10, tenths % 10)
        }
    }
}

/// The name of a municipality by its code, where it is one of Tokyo's; else the code.
pub fn place(code: &str, words: &Wording) -> String {
    let known = code.parse::<OwnerCode>().ok().and_then(municipality::of);
    known.map_or_else(|| code.to_owned(), |one| named(one, words.lang()).to_owned())
}

fn named(one: &Municipality, lang: Lang) -> &'static str {
    if lang == Lang::EN { one.english } else { one.name }
}
