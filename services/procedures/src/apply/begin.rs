//! Beginning an application, resuming it, choosing what to apply for together, and discarding it.

use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use casework::drafts;
use forms::{Answers, Step};
use kernel::DraftId;
use maud::html;
use pages::{Button, Heading, Icon, Layout};
use registry::{Service, ServiceKey};
use service_kit::{App, Fault, Fields, Resident, Seen};

use crate::apply::companions::companions;
use crate::apply::sheet::Sheet;
use crate::knowledge::Knowledge;
use crate::{fits, words};

/// `POST /apply`: begins an application for the service named, or takes up the one begun before.
pub async fn begin(Shared(app): Shared<App>, caller: Resident, fields: Fields) -> Result<Response, Fault> {
    let key: ServiceKey = fields.get("service").parse().map_err(|_| Fault::NotFound)?;
    let service = app.registry.get(&key).ok_or(Fault::NotFound)?;
    if !service.accepts(app.today()) || service.definition().base {
        return Err(Fault::conflict("procedures-refused-closed"));
    }
    let known = Knowledge::of(&app, &caller).await?;
    if !fits::is_for(&service, &caller) || !known.is_offered(&service) {
        return Err(Fault::forbidden("procedures-refused-not-for-you"));
    }
    let companions = companions(&app, &service, &known, &Answers::new());
    let tx = app.store.begin().await?;
    let draft = drafts::begin(&tx, &*app.clock, &*app.rng, caller.applicant(), vec![(key, service.revision())]).await?;
    tx.commit().await?;
    let fresh = draft.version == 1 && draft.services.len() == 1;
    if fresh && !companions.is_empty() {
        return Ok(Seen::other(format!("/apply/{}/together", draft.id)).into_response());
    }
    Ok(Seen::other(format!("/apply/{}", draft.id)).into_response())
}

/// `GET /apply/{draft}`: to the page where the person is, or to check the answers.
pub async fn resume(Shared(app): Shared<App>, caller: Resident, Path(id): Path<DraftId>) -> Result<Response, Fault> {
    let sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    let to = sheet.with_walk(|walk, _, _| address(id, walk.resume()));
    Ok(Seen::other(to).into_response())
}

/// A draft that was sent leads to its receipt: the back button after sending finds it.
pub async fn sent_already(app: &App, caller: &Resident, id: DraftId) -> Result<Response, Fault> {
    let cases = casework::find::of_draft(app.store.reader(), caller.scope(), id).await?;
    if cases.is_empty() {
        Err(Fault::NotFound)
    } else {
        Ok(Seen::other(format!("/apply/{id}/receipt")).into_response())
    }
}

/// The address of a step of the form.
pub fn address(id: DraftId, step: Step<'_>) -> String {
    match step {
        Step::Page(page) => format!("/apply/{id}/page/{page}"),
        Step::Check => format!("/apply/{id}/check"),
    }
}

/// `GET /apply/{draft}/together`: what can be applied for in one go.
pub async fn together(Shared(app): Shared<App>, caller: Resident, Path(id): Path<DraftId>) -> Result<Response, Fault> {
    let sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    let visit = &caller.visit;
    let words = &visit.wording;
    let lang = visit.lang();
    let lead = sheet.lead();
    let others = companions(&app, lead, &sheet.known, &sheet.draft.answers);
    let chosen =
        |service: &Service| sheet.draft.services.len() == 1 || sheet.services.iter().any(|s| s.key() == service.key());
    let body = html! {
        (Heading::new(words.get("procedures-together-title"))
            .above(lead.title(lang))
            .lead(words.get("procedures-together-lead")))
        (pages::form(visit, &format!("/apply/{id}"), &html! {
            input type="hidden" name="version" value=(sheet.draft.version);
            fieldset.together {
                legend { (words.get("procedures-together-legend")) }
                div.choices {
                    div.choice.choice-fixed { (Icon::Check) span { strong { (lead.title(lang)) } " " small { (words::owner(words, lead.definition().owner)) } } }
                    @for service in &others {
                        @let key = service.key().to_string();
                        label.choice {
                            input type="checkbox" name="with" value=(key) checked[chosen(service)];
                            span { strong { (service.title(lang)) } " "
                                small { (words::owner(words, service.definition().owner)) }
                                span.choice-help { (service.summary(lang)) } }
                        }
                    }
                }
            }
            (Button::primary(words.get("procedures-next")).icon_after(Icon::Right))
        }))
    };
    let back = format!("/services/{}", lead.key());
    let page =
        Layout::new(visit, words.get("procedures-together-title")).back(words.get("procedures-back"), back).bare();
    Ok(page.page(body).into_response())
}

/// `POST /apply/{draft}`: keeps the choice of services.
pub async fn choose(
    Shared(app): Shared<App>,
    caller: Resident,
    Path(id): Path<DraftId>,
    fields: Fields,
) -> Result<Response, Fault> {
    let mut sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    let lead = sheet.lead().clone();
    let wanted = fields.all("with");
    let others = companions(&app, &lead, &sheet.known, &sheet.draft.answers);
    sheet.draft.services = std::iter::once(&lead)
        .chain(others.iter().filter(|service| wanted.contains(&service.key().to_string().as_str())))
        .map(|service| (service.key(), service.revision()))
        .collect();
    super::page::keep(&app, &sheet.draft).await?;
    Ok(Seen::other(format!("/apply/{id}")).into_response())
}

/// `POST /apply/{draft}/discard`
pub async fn discard(
    Shared(app): Shared<App>,
    caller: Resident,
    Path(id): Path<DraftId>,
    _fields: Fields,
) -> Result<Response, Fault> {
    // What was sent is not discarded any more: the person is led to the receipt, where it can be taken back.
    if let Ok(sent) = sent_already(&app, &caller, id).await {
        return Ok(sent);
    }
    let tx = app.store.begin().await?;
    drafts::discard(&tx, caller.person, id).await?;
    tx.commit().await?;
    Ok(Seen::other("/").success("procedures-flash-discarded").into_response())
}
