//! Proposals that wait for a look: each with what would be different; those ticked are published together.

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use inventory::change;
use inventory::draft::{self, Draft, DraftError};
use inventory::{Entry, EntryId, find};
use maud::{Markup, html};
use pages::form::form_named;
use pages::{Button, Crumb, Heading, Icon, Layout, Width, button};
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};
use store::Scope;

use crate::entry::differences;
use crate::{access, words};

/// How many proposals the page shows.
const SHOWN: u64 = 100;

/// `GET /inventory/review`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    let drafts = draft::waiting(&app.store, Scope::Owner(caller.owner), SHOWN).await?;
    let mut waiting: Vec<(Entry, Draft)> = Vec::new();
    for draft in drafts {
        if let Some(entry) = find::one(&app.store, draft.entry).await? {
            waiting.push((entry, draft));
        }
    }
    let visit = &caller.visit;
    let words = &visit.wording;
    let authors: Vec<String> = waiting.iter().map(|(_, draft)| format!("officer:{}", draft.author)).collect();
    let people = words::people(&app, words, authors).await?;
    let title = words.get("stocktake-review-title");
    let may_some = waiting.iter().any(|(_, draft)| access::publish(&app, &caller, draft.author).is_ok());
    let one = |(entry, draft): &(Entry, Draft)| {
        let who = people.get(&format!("officer:{}", draft.author)).cloned().unwrap_or_default();
        let may = access::publish(&app, &caller, draft.author).is_ok();
        html! {
            section.pane aria-labelledby=(format!("t-{}", entry.id)) {
                h2.pane-title id=(format!("t-{}", entry.id)) { a href=(format!("/inventory/entries/{}", entry.id)) {
                    (if entry.revision == 0 { draft.cells.get(inventory::Field::Title).to_owned() } else { entry.title().to_owned() })
                } }
                p { (words.with("stocktake-proposal-by", &[("who", who.into()), ("at", words::moment(words, draft.changed_at).into())])) }
                @if !draft.note.is_empty() { p { (words.with("stocktake-note-said", &[("note", draft.note.clone().into())])) } }
                (differences(visit, &change::between(&entry.cells, &draft.cells)))
                @if may {
                    div.choices { div.choice {
                        input id=(format!("b-{}", entry.id)) type="checkbox" name="publish" value=(format!("{}:{}", entry.id, draft.version)) form="together";
                        label for=(format!("b-{}", entry.id)) { (words.get("stocktake-review-tick")) }
                    } }
                }
            }
        }
    };
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("stocktake-review-lead")))
        @if waiting.is_empty() { p { (words.get("stocktake-review-none")) } }
        @for some in &waiting { (one(some)) }
        @if may_some {
            (form_named(visit, "together", "/inventory/review", &html! {
                (button::row(&[Button::primary(words.get("stocktake-review-publish")).icon(Icon::Check)]))
            }))
        }
    };
    let crumbs = vec![Crumb::new(words.get("stocktake-title"), "/inventory")];
    Ok(Layout::new(visit, title).crumbs(crumbs).width(Width::Wide).page(body))
}

/// `POST /inventory/review`: those ticked, each as it was seen; one that changed meanwhile waits on.
pub async fn publish(Shared(app): Shared<App>, caller: OfficerCaller, fields: Fields) -> Result<Response, Fault> {
    let (mut done, mut left) = (0, 0);
    for ticked in fields.all("publish") {
        let parsed =
            ticked.split_once(':').and_then(|(id, version)| Some((id.parse::<EntryId>().ok()?, version.parse().ok()?)));
        let (id, version) = parsed.ok_or_else(|| Fault::bad_request("service-kit-refused-odd-form"))?;
        let (_, draft) = access::own(&app, &caller, id).await?;
        let Some(draft) = draft.filter(|draft| draft.state == draft::State::Review) else {
            left += 1;
            continue;
        };
        access::publish(&app, &caller, draft.author)?;
        let tx = app.store.begin().await?;
        match draft::publish(&tx, access::desk(&app, &caller), id, version).await {
            Ok(_) => {
                tx.commit().await?;
                done += 1;
            }
            Err(DraftError::Store(error)) => return Err(error.into()),
            Err(_) => left += 1,
        }
    }
    let seen = Seen::other("/inventory/review");
    Ok(match (done, left) {
        (0, 0) => seen.warning("stocktake-flash-none-ticked"),
        (_, 0) => seen.success("stocktake-flash-all-published"),
        _ => seen.warning("stocktake-flash-some-left"),
    }
    .into_response())
}
