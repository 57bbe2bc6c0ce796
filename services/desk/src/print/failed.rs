//! Letters that could not be set for the printer: why, whom to tell, and what to do about each, until it is done.

use audit::Entry;
use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use kernel::NoticeId;
use letters::Template;
use maud::{Markup, html};
use notices::unprinted::{print_again, sent_otherwise};
use notices::{Unprinted, Why};
use pages::list::description;
use pages::{Banner, Button, Icon, Tone};
use registry::ServiceKey;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use super::may_print;
use crate::words;

/// How many the page lists at once.
const LISTED: u64 = 50;

/// The part of the page that lists them; nothing where there is none.
pub(super) async fn section(app: &App, caller: &OfficerCaller) -> Result<Markup, Fault> {
    let letters = notices::unprinted(&app.store, caller.owner, LISTED).await?;
    let words = &caller.visit.wording;
    Ok(html! {
        @if !letters.is_empty() {
            section aria-labelledby="failed" {
                (pages::heading::section("failed", &words.get("desk-print-failed"), None))
                (Banner::new(Tone::Warning, words.with("desk-print-failed-count", &[("n", letters.len().into())])))
                @for letter in &letters { (one(app, caller, letter)) }
            }
        }
    })
}

fn one(app: &App, caller: &OfficerCaller, letter: &Unprinted) -> Markup {
    let words = &caller.visit.wording;
    let key = |name: &str| words.get(&format!("desk-print-failed-{name}"));
    let mut pairs = vec![(key("why"), why(caller, letter)), (key("do"), html! { (key(what_to_do(letter))) })];
    pairs.push((key("tried"), html! { (words::moment(words, letter.at)) }));
    let name = letter.number.clone().unwrap_or_else(|| letter.subject.clone());
    let form = |deed: &str, button: Button| {
        pages::form(&caller.visit, &format!("/desk/print/letters/{}/{deed}", letter.notice), &html! { (button) })
    };
    let mended = mended(app, letter).is_some();
    let again = if mended { Button::primary(key("again")) } else { Button::secondary(key("again")) };
    html! {
        article.desk-failed {
            h3 {
                @if let Some(number) = &letter.number { (number) "\u{3000}" }
                @if let Some(case) = letter.case { a.link href=(words::case_href(case)) { (letter.subject) } } @else { (letter.subject) }
            }
            (description(&pairs))
            @if mended { p { (Icon::Check) " " (key("mended")) } }
            div.buttons {
                (form("again", again.says(format!("{} {name}", key("again")))))
                (form("otherwise", Button::secondary(key("otherwise")).says(format!("{} {name}", key("otherwise")))))
            }
        }
    }
}

/// Why it could not be set, for people, with the places in the template for whoever mends it.
fn why(caller: &OfficerCaller, letter: &Unprinted) -> Markup {
    let words = &caller.visit.wording;
    match &letter.why {
        Some(Why::Template { faults }) => html! {
            p { (words.with("desk-print-failed-template", &[("name", letter.template.clone().unwrap_or_default().into())])) }
            ul { @for fault in faults { li { code lang="en" { (fault) } } } }
        },
        Some(Why::Program { what }) => html! {
            p { (words.get("desk-print-failed-program")) }
            ul { li { code lang="en" { (what) } } }
        },
        None => html! { p { (words.get("desk-print-failed-unknown")) } },
    }
}

fn what_to_do(letter: &Unprinted) -> &'static str {
    match &letter.why {
        Some(Why::Template { .. }) => "do-template",
        _ => "do-program",
    }
}

/// The template that the letter's pack has now, where it is no longer the one with which the letter failed.
fn mended(app: &App, letter: &Unprinted) -> Option<Template> {
    let service: ServiceKey = letter.service.as_ref()?.parse().ok()?;
    let name = letter.template.clone()?;
    let source = app.registry.get(&service)?.letter(&name)?.to_owned();
    let template = Template::Pack { name, source };
    (letter.source.as_deref() != Some(template.source())).then_some(template)
}

/// `POST /desk/print/letters/{notice}/{deed}`: tries it again with the next batch, or notes that it went another way.
pub async fn see_to(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path((id, deed)): Path<(NoticeId, String)>,
    _fields: Fields,
) -> Result<Response, Fault> {
    may_print(&caller)?;
    let letters = notices::unprinted(&app.store, caller.owner, LISTED).await?;
    let letter = letters.iter().find(|letter| letter.notice == id);
    let tx = app.store.begin().await?;
    let (done, said) = match deed.as_str() {
        "again" => {
            let mended = letter.and_then(|letter| mended(&app, letter));
            (print_again(&tx, &*app.clock, caller.owner, id, mended.as_ref()).await?, "desk-print-failed-done-again")
        }
        "otherwise" => (sent_otherwise(&tx, &*app.clock, caller.owner, id).await?, "desk-print-failed-done-otherwise"),
        _ => return Err(Fault::NotFound),
    };
    // Where a colleague was quicker there is nothing left to do, and nothing to note.
    if !done {
        return Ok(Seen::other("/desk/print").warning("desk-print-failed-done-before").into_response());
    }
    let entry = Entry {
        tenant: caller.owner,
        actor: caller.actor.reference(),
        action: format!("letter-print-{deed}"),
        subject: None,
        case: letter.and_then(|letter| letter.case),
        definition: None,
        detail: serde_json::json!({ "notice": id }),
        at: app.clock.now(),
    };
    audit::append(&tx, &*app.rng, &[entry]).await?;
    tx.commit().await?;
    Ok(Seen::other("/desk/print").success(said).into_response())
}
