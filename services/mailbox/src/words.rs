//! Days, hours and names of offices in words, as letters write them.

use kernel::{Lang, Moment, OwnerCode};
use maud::{Markup, html};
use text::Wording;

/// The name of a government in the page's language.
pub fn owner(words: &Wording, code: OwnerCode) -> String {
    match kernel::municipality::of(code) {
        Some(found) if words.lang() == Lang::EN => found.english.to_owned(),
        Some(found) => found.name.to_owned(),
        None => code.to_string(),
    }
}

/// A day as letters write it, readable for machines too: 令和8年11月20日.
pub fn day(words: &Wording, at: Moment) -> Markup {
    html! { time datetime=(at.day()) { (letters::sheet::day(words.lang(), at.day())) } }
}

/// A day with the hour: 令和8年11月20日 9:05.
pub fn hour(words: &Wording, at: Moment) -> Markup {
    let moment = format!("{}T{}+09:00", at.day(), at.hour_minute());
    html! { time datetime=(moment) { (letters::sheet::day(words.lang(), at.day())) " " (at.hour_minute()) } }
}
