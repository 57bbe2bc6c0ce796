//! Values, days and names in words, the same on every page of the inventory.

use std::collections::HashMap;

use inventory::draft::State;
use inventory::{Entry, Field, Owner, Value};
use kernel::{Date, Lang, Moment, OfficerId, Yen, municipality};
use maud::{Markup, html};
use pages::{Tag, Tone};
use service_kit::{App, Fault};
use text::Wording;

/// The name of a field.
pub fn field(words: &Wording, field: Field) -> String {
    words.get(&format!("stocktake-field-{}", field.key()))
}

/// The name of a field by its key, as changes keep it; the header of a column of the owner's own as it is.
pub fn field_of(words: &Wording, key: &str) -> String {
    match Field::of_key(key) {
        Some(known) => field(words, known),
        None => key.strip_prefix("x:").unwrap_or(key).to_owned(),
    }
}

/// The words of a choice; the official label where this language has none of its own.
pub fn choice(words: &Wording, field: Field, name: &str) -> String {
    let list = match field {
        Field::Receiver | Field::Via => Field::Actor,
        other => other,
    };
    let own = words.look(&format!("stocktake-choice-{}-{name}", list.key()));
    let official = || {
        let found = field.choices().unwrap_or_default().iter().find(|choice| choice.name == name);
        found.map_or(name, |choice| choice.label).to_owned()
    };
    own.unwrap_or_else(official)
}

/// What is understood of a field, in words; none where it is not known.
pub fn value(words: &Wording, field: Field, value: &Value) -> Option<String> {
    Some(match value {
        Value::Unknown => return None,
        Value::None => words.get("stocktake-none"),
        Value::Text(text) | Value::Link(text) => text.clone(),
        Value::Names(names) => names.join("、"),
        Value::Choices(chosen) => {
            let all: Vec<String> = chosen.iter().map(|one| choice(words, field, one.name())).collect();
            all.join(&words.get("stocktake-and"))
        }
        Value::Count(count) => words.with("stocktake-cases", &[("n", number(*count).into())]),
        Value::Percent(share) => format!("{}.{:02}%", share / 100, share % 100),
        Value::Span(span) => span.to_string(),
        Value::Law(law) => law_number(words, law),
        Value::Articles(articles) => articles.iter().map(ToString::to_string).collect::<Vec<_>>().join("、"),
        Value::Year(year) => words.with("stocktake-fiscal-year", &[("year", year.to_string().into())]),
        Value::Day(on) => day(words, *on),
    })
}

/// The number of a law: 1949年法律第283号.
fn law_number(words: &Wording, law: &inventory::value::LawNumber) -> String {
    let year = law.year.map(|year| words.with("stocktake-law-year", &[("year", year.to_string().into())]));
    let number = law.number.as_ref().map(|n| words.with("stocktake-law-n", &[("n", n.clone().into())]));
    format!("{}{}{}", year.unwrap_or_default(), law.body, number.unwrap_or_default())
}

/// What a page shows for a field: the value in words, what was said where that is something else, and that it is not known
/// where it is not.
pub fn shown(words: &Wording, entry: &Entry, understood: &inventory::Understood, of: Field) -> Markup {
    let said = entry.cells.get(of);
    let found = understood.get(of);
    let odd = understood.odd.iter().find(|(field, _)| *field == of).map(|(_, odd)| *odd);
    let doubtful = odd.filter(|odd| odd.grasp() != inventory::Grasp::Yes);
    html! {
        @match (value(words, of, found), found) {
            (Some(shown), Value::Link(link)) => { a href=(link) rel="noopener noreferrer" { (shown) } }
            (Some(shown), _) => { (shown) }
            (None, _) => { span.none { (words.get("stocktake-unknown")) } }
        }
        @if matches!(found, Value::Law(_)) { br; small { (said) } }
        @if let Some(odd) = doubtful {
            br; small { (words.with("stocktake-said", &[("said", said.to_owned().into())])) " " (words.get(&format!("stocktake-odd-{}", odd.name()))) }
        }
    }
}

/// How far a procedure is online, as a tag.
pub fn online(words: &Wording, name: &str) -> Tag {
    match name {
        "" => Tag::plain(words.get("stocktake-unknown")),
        "done" => Tag::new(Tone::Success, choice(words, Field::Online, name)),
        "partly" => Tag::new(Tone::Info, choice(words, Field::Online, name)),
        "not" => Tag::new(Tone::Warning, choice(words, Field::Online, name)),
        other => Tag::plain(choice(words, Field::Online, other)),
    }
}

/// Where a proposal stands, as a tag.
pub fn draft_state(words: &Wording, state: State) -> Tag {
    let tone = if state == State::Review { Tone::Warning } else { Tone::Info };
    Tag::new(tone, words.get(&format!("stocktake-draft-{}", state.name())))
}

/// The name of an owner, by its code; nothing stands for the state.
pub fn owner(words: &Wording, code: &str) -> String {
    let Some(government) = code.parse().ok().and_then(municipality::of) else {
        return if code.is_empty() { words.get("stocktake-state") } else { code.to_owned() };
    };
    if words.lang() == Lang::EN { government.english.to_owned() } else { government.name.to_owned() }
}

/// Whose an entry is: the ministry or bureau after the government.
pub fn whose(words: &Wording, entry: &Entry) -> String {
    let office = entry.cells.get(Field::Office);
    match entry.owner {
        Owner::State => office.to_owned(),
        Owner::Government(code) => format!("{} {office}", owner(words, code.as_str())).trim_end().to_owned(),
    }
}

/// A day.
pub fn day(words: &Wording, day: Date) -> String {
    words.with(
        "stocktake-day",
        &[
            ("year", day.year().to_string().into()),
            ("month", day.month().to_string().into()),
            ("day", day.day().to_string().into()),
        ],
    )
}

/// A moment.
pub fn moment(words: &Wording, at: Moment) -> String {
    format!("{} {}", day(words, at.day()), at.hour_minute())
}

/// A number in groups of three.
pub fn number(n: u64) -> String {
    Yen(i64::try_from(n).unwrap_or(i64::MAX)).format()
}

/// A number with 件.
pub fn entries(words: &Wording, n: u64) -> String {
    words.with("stocktake-entries", &[("n", number(n).into())])
}

/// The names behind references such as `officer:0194…`; the program and the operator by what they are.
pub async fn people(app: &App, words: &Wording, references: Vec<String>) -> Result<HashMap<String, String>, Fault> {
    let mut names = HashMap::new();
    for reference in references {
        if names.contains_key(&reference) {
            continue;
        }
        let name = match reference.strip_prefix("officer:").and_then(|id| id.parse::<OfficerId>().ok()) {
            Some(id) => {
                let found = identity::Officer::find(&app.store, id).await;
                let found = found.map_err(|error| Fault::broken(error.to_string()))?;
                found.map_or_else(|| words.get("stocktake-somebody"), |officer| officer.name)
            }
            None if reference == "program" => words.get("stocktake-program"),
            None => words.get("stocktake-operator"),
        };
        names.insert(reference, name);
    }
    Ok(names)
}
