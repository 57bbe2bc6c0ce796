//! Figures, levels and names in words, the same on every page of this service.

use kernel::{Date, Lang, OwnerCode, Yen, municipality};
use maud::{Markup, html};
use pages::{Icon, Tag, Tone};
use registry::Registry;
use text::Wording;

use crate::measure::Reading;
use crate::portfolio;
use crate::standard::{Better, Criterion, Level, Unit};

/// A level as a tag; unknown is said to be unknown.
pub fn level(words: &Wording, level: Option<Level>) -> Tag {
    match level {
        Some(Level::Attractive) => Tag::new(Tone::Success, words.get("quality-level-attractive")).icon(Icon::Star),
        Some(Level::Basic) => Tag::new(Tone::Info, words.get("quality-level-basic")).icon(Icon::Check),
        Some(Level::Below) => Tag::new(Tone::Warning, words.get("quality-level-below")).icon(Icon::Alert),
        None => Tag::plain(words.get("quality-level-unknown")),
    }
}

/// The name of a criterion.
pub fn criterion(words: &Wording, criterion: &str) -> String {
    words.get(&format!("quality-criterion-{criterion}"))
}

/// A value in its unit.
pub fn value(words: &Wording, criterion: &Criterion, value: i64) -> String {
    match criterion.unit {
        Unit::Percent => words.with("quality-value-percent", &[("n", value.to_string().into())]),
        Unit::Count => words.with("quality-value-count", &[("n", value.to_string().into())]),
        Unit::Seconds => seconds(words, value),
    }
}

/// A time: 4分30秒.
pub fn seconds(words: &Wording, value: i64) -> String {
    let args = [("m", (value / 60).to_string().into()), ("s", (value % 60).to_string().into())];
    words.with(if value < 60 { "quality-value-seconds" } else { "quality-value-minutes" }, &args)
}

/// What just meets a level: 「100%以下」.
pub fn threshold(words: &Wording, criterion: &Criterion, wanted: Level) -> String {
    let shown = criterion.threshold(wanted).map_or_else(String::new, |n| value(words, criterion, n));
    let key = match criterion.better {
        Better::Less => "quality-at-most",
        Better::More => "quality-at-least",
    };
    words.with(key, &[("value", shown.into())])
}

/// The figure of a criterion; where there is none, why.
pub fn reading(words: &Wording, criterion: &Criterion, reading: Option<&Reading>) -> Markup {
    let Some(reading) = reading else { return html! { span.none { (words.get("quality-unknown")) } } };
    match reading.value {
        Some(known) => html! { (value(words, criterion, known)) },
        None if reading.people > 0 => html! { span.none { (words.get("quality-few")) } },
        None if criterion.id == "accessibility" => html! { span.none { (words.get("quality-unchecked")) } },
        None => html! { span.none { (words.get("quality-unknown")) } },
    }
}

/// How many people are behind a figure; fewer than are published are not counted out.
pub fn people(words: &Wording, criterion: &Criterion, reading: &Reading) -> String {
    match reading.people {
        _ if criterion.least == 0 => words.get("quality-from-definition"),
        0 => words.get("quality-from-nobody"),
        n if n < criterion.least => words.with("quality-from-few", &[("n", criterion.least.to_string().into())]),
        n if ["phone", "time-to-complete"].contains(&criterion.id.as_str()) => {
            words.with("quality-from-visits", &[("n", number(n).into())])
        }
        n => words.with("quality-from-people", &[("n", number(n).into())]),
    }
}

/// A number in groups of three digits.
pub fn number(n: u64) -> String {
    Yen(i64::try_from(n).unwrap_or(i64::MAX)).format()
}

/// The name of a government in the page's language.
pub fn owner(words: &Wording, code: OwnerCode) -> String {
    let Some(government) = municipality::of(code) else { return code.to_string() };
    if words.lang() == Lang::EN { government.english.to_owned() } else { government.name.to_owned() }
}

/// Who answers for a procedure: the government, and its bureau where that is known.
pub fn office(words: &Wording, code: OwnerCode, service: &str) -> String {
    let owner = owner(words, code);
    match portfolio::bureau(service) {
        Some(bureau) => {
            let bureau = words.get(&format!("quality-bureau-{bureau}"));
            words.with("quality-office", &[("owner", owner.into()), ("bureau", bureau.into())])
        }
        None => owner,
    }
}

/// The name of a service; its key where it is not offered any more.
pub fn title(registry: &Registry, lang: Lang, service: &str) -> String {
    let found = service.parse().ok().and_then(|key| registry.get(&key));
    found.map_or_else(|| service.to_owned(), |service| service.title(lang).to_owned())
}

/// A day in words.
pub fn day(words: &Wording, day: Date) -> String {
    if words.lang() == Lang::EN {
        return day.strftime("%-d %B %Y").to_string();
    }
    let number = |n: i16| n.to_string().into();
    let args = [("year", number(day.year())), ("month", number(day.month().into())), ("day", number(day.day().into()))];
    words.with("quality-day", &args)
}

/// A short day, for pictures: 11/20.
pub fn short_day(day: Date) -> String {
    format!("{}/{}", day.month(), day.day())
}

/// Hours from minutes, in words.
pub fn hours(words: &Wording, minutes: u64) -> String {
    words.with("quality-hours", &[("n", number(minutes / 60).into())])
}
