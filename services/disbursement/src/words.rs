//! Days, amounts and names in words, the same on every page of payments.

use std::collections::HashMap;

use kernel::{Date, Moment, OfficerId, Yen};
use pages::{Tag, Tone};
use payments::zengin::ZenginError;
use payments::{BatchState, PaymentState};
use service_kit::{App, Fault};
use text::Wording;

/// A day: 2026年11月25日（水）.
pub fn day(words: &Wording, day: Date) -> String {
    let weekday = words.get(&format!("disbursement-weekday-{}", day.weekday().to_monday_one_offset()));
    let month = words.get(&format!("disbursement-month-{}", day.month()));
    words.with(
        "disbursement-day",
        &[
            ("year", day.year().to_string().into()),
            ("month", month.into()),
            ("day", day.day().to_string().into()),
            ("weekday", weekday.into()),
        ],
    )
}

/// A moment: the day with hour and minute.
pub fn moment(words: &Wording, at: Moment) -> String {
    format!("{} {}", day(words, at.day()), at.hour_minute())
}

/// An amount with its unit.
pub fn yen(words: &Wording, amount: i64) -> String {
    words.with("disbursement-yen", &[("amount", Yen(amount).format().into())])
}

/// A number of payments.
pub fn payments(words: &Wording, count: u64) -> String {
    words.with("disbursement-payments", &[("n", number(count).into())])
}

/// A number with its thousands set apart.
pub fn number(count: u64) -> String {
    Yen(i64::try_from(count).unwrap_or(i64::MAX)).format()
}

/// The state of a payment as a tag.
pub fn state(words: &Wording, state: PaymentState) -> Tag {
    let label = words.get(&format!("disbursement-state-{}", state.name()));
    match state {
        PaymentState::Paid => Tag::new(Tone::Success, label),
        PaymentState::NoAccount | PaymentState::Unknown => Tag::new(Tone::Warning, label),
        PaymentState::Returned => Tag::new(Tone::Error, label),
        PaymentState::Released | PaymentState::Exported => Tag::new(Tone::Info, label),
        PaymentState::Due | PaymentState::Prepared => Tag::plain(label),
    }
}

/// The state of a batch as a tag.
pub fn batch_state(words: &Wording, state: BatchState) -> Tag {
    let label = words.get(&format!("disbursement-batch-{}", state.name()));
    match state {
        BatchState::Prepared => Tag::new(Tone::Warning, label),
        BatchState::Released => Tag::new(Tone::Info, label),
        BatchState::Exported => Tag::new(Tone::Success, label),
        BatchState::Dissolved => Tag::plain(label),
    }
}

/// What the bank said: the words of a code.
pub fn outcome(words: &Wording, code: &str) -> String {
    words.look(&format!("disbursement-outcome-{code}")).unwrap_or_else(|| code.to_owned())
}

/// The title of a service, by the name under which payments keep it.
pub fn service(app: &App, words: &Wording, service: &str) -> String {
    let found = service.parse().ok().and_then(|key| app.registry.get(&key));
    found.map_or_else(|| service.to_owned(), |service| service.title(words.lang()).to_owned())
}

/// The names of officers.
pub async fn officers(app: &App, ids: &[OfficerId]) -> Result<HashMap<OfficerId, String>, Fault> {
    let mut names = HashMap::new();
    for id in ids {
        if !names.contains_key(id) {
            let found = identity::Officer::find(&app.store, *id).await;
            let found = found.map_err(|error| Fault::broken(error.to_string()))?;
            names.insert(*id, found.map(|officer| officer.name).unwrap_or_default());
        }
    }
    Ok(names)
}

/// Why the bank's format cannot hold something, and which part of it.
pub fn unwritable(words: &Wording, reason: &ZenginError) -> String {
    let named = |field: &str| words.get(&format!("disbursement-field-{field}"));
    match reason {
        ZenginError::Digits { field, digits } => words.with(
            "disbursement-unwritable-digits",
            &[("field", named(field).into()), ("digits", digits.to_string().into())],
        ),
        ZenginError::Character { field, character } => words.with(
            "disbursement-unwritable-character",
            &[("field", named(field).into()), ("character", character.to_string().into())],
        ),
        ZenginError::Amount => words.get("disbursement-unwritable-amount"),
    }
}

/// An account on one line: bank, branch, kind, number, holder.
pub fn account(words: &Wording, account: Option<&serde_json::Value>) -> String {
    let Some(account) = account else { return words.get("disbursement-account-none") };
    let part = |name: &str| account.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
    let kind =
        words.get(&format!("pages-account-kind-{}", if part("kind") == "current" { "current" } else { "ordinary" }));
    format!("{}-{} {kind} {} {}", part("bank"), part("branch"), part("number"), part("holder"))
}
