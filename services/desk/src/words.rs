//! Days, amounts, states and names in words, the same on every page of the desk.

use casework::{Case, State};
use kernel::{CaseId, Date, Lang, Moment, OwnerCode};
use pages::{Icon, Tag, Tone};
use text::Wording;

/// A day: 2026年11月21日, or 21 November 2026.
pub fn day(words: &Wording, day: Date) -> String {
    match words.lang() {
        Lang::EN => day.strftime("%-d %B %Y").to_string(),
        _ => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
    }
}

/// A day of this year or the last, for tables: 11月21日, or 21 Nov.
pub fn short_day(words: &Wording, day: Date) -> String {
    match words.lang() {
        Lang::EN => day.strftime("%-d %b").to_string(),
        _ => format!("{}月{}日", day.month(), day.day()),
    }
}

/// A moment: the day and the time of day in Japan.
pub fn moment(words: &Wording, at: Moment) -> String {
    format!("{} {}", day(words, at.day()), at.hour_minute())
}

/// An amount: 5,000円 or ¥5,000.
pub fn yen(words: &Wording, yen: i64) -> String {
    words.with("desk-yen", &[("amount", kernel::yen::Yen(yen).format().into())])
}

/// The name of a government in the page's language.
pub fn owner(words: &Wording, code: OwnerCode) -> String {
    let Some(government) = kernel::municipality::of(code) else { return code.to_string() };
    if words.lang() == Lang::EN { government.english.to_owned() } else { government.name.to_owned() }
}

/// Two things said of one, such as when and how: side by side as the language writes it.
pub fn pair(words: &Wording, one: impl Into<String>, two: impl Into<String>) -> String {
    words.with("desk-pair", &[("one", one.into().into()), ("two", two.into().into())])
}

/// What names a case: its number and its applicant.
pub fn case_name(case: &Case) -> String {
    format!("{}\u{3000}{}", case.number, case.applicant_name)
}

/// A state of a case, as a tag.
pub fn state_tag(words: &Wording, state: State) -> Tag {
    let label = words.get(&format!("desk-state-{}", state.name()));
    match state {
        State::Approved | State::Accepted => Tag::new(Tone::Success, label).icon(Icon::Check),
        State::Refused => Tag::new(Tone::Error, label),
        State::Correction => Tag::new(Tone::Warning, label).icon(Icon::Clock),
        State::Open => Tag::new(Tone::Info, label),
        State::Withdrawn => Tag::plain(label),
    }
}

/// Yes, no or unknown of the rule, as a tag. `truth` is a name of `rules::Truth`.
pub fn truth_tag(words: &Wording, truth: &str) -> Tag {
    match truth {
        "yes" => Tag::new(Tone::Success, words.get("desk-truth-yes")).icon(Icon::Check),
        "no" => Tag::new(Tone::Error, words.get("desk-truth-no")).icon(Icon::Close),
        _ => Tag::new(Tone::Warning, words.get("desk-truth-unknown")).icon(Icon::Help),
    }
}

/// The text key of a fact's label: `person.birth_date` is worded by `fact-person-birth-date`.
pub fn fact_key(fact: &str) -> String {
    format!("fact-{}", fact.replace("[]", "").replace(['.', '_'], "-"))
}

/// Where a case is shown.
pub fn case_href(id: CaseId) -> String {
    format!("/desk/cases/{id}")
}

/// The text key of the role whose turn it is.
pub fn role_key(role: registry::Role) -> String {
    format!("identity-role-{}", casework::record::role_name(role))
}

/// Whose data a case is about, for the audit log.
pub fn subject(case: &Case) -> uuid::Uuid {
    case.applicant.business.map_or(case.applicant.person.0, |business| business.0)
}
