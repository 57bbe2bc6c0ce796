//! What the reader has applied for already, said where they could apply for it again.

use casework::earlier::Earlier;
use maud::{Markup, html};
use pages::{Banner, Tone, Visit};
use registry::Service;
use service_kit::{App, Fault, Resident};

/// The reader's cases for a service that are under way or were granted.
pub async fn of(app: &App, caller: &Resident, service: &Service) -> Result<Vec<Earlier>, Fault> {
    Ok(casework::earlier::of(app.store.reader(), caller.applicant(), &[service.key().to_string()]).await?)
}

/// On a service's page: where the reader's own cases for it are.
pub fn already(visit: &Visit, earlier: &[Earlier]) -> Markup {
    html! { @if !earlier.is_empty() { (banner(visit, Tone::Info, "procedures-taken-already", earlier)) } }
}

/// Before sending: that the same is not given twice.
pub fn twice(visit: &Visit, earlier: &[Earlier]) -> Markup {
    html! { @if !earlier.is_empty() { (banner(visit, Tone::Warning, "procedures-taken-twice", earlier)) } }
}

fn banner(visit: &Visit, tone: Tone, key: &str, earlier: &[Earlier]) -> Banner {
    let words = &visit.wording;
    let line = |one: &Earlier| {
        let state = if one.granted { "procedures-taken-granted" } else { "procedures-taken-running" };
        html! { li {
            a href=(format!("/cases/{}", one.case)) { (words.with("procedures-taken-case", &[("number", one.number.as_str().into())])) }
            " " (words.get(state))
        } }
    };
    Banner::new(tone, words.get(key)).body(html! { ul { @for one in earlier { (line(one)) } } })
}
