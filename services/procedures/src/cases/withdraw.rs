//! Taking an application back, after asking once whether that is meant.

use axum::extract::{Path, State as Shared};
use casework::{Case, Event, State, find};
use kernel::CaseId;
use maud::{Markup, html};
use pages::{Banner, Button, Heading, Layout, Tone};
use service_kit::{App, Fault, Fields, Resident, Seen};

/// `GET /cases/{case}/withdraw`
pub async fn page(Shared(app): Shared<App>, caller: Resident, Path(id): Path<CaseId>) -> Result<Markup, Fault> {
    let case = find::one(&app.store, caller.scope(), id).await?.ok_or(Fault::NotFound)?;
    if case.standing.state.is_closed() {
        return Err(Fault::conflict("casework-refusal-closed"));
    }
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("procedures-withdraw-title");
    let followers = find::followers(&app.store, caller.scope(), &case).await?;
    let body = html! {
        (Heading::new(title.clone()).above(case.number.clone()).lead(words.get("procedures-withdraw-lead")))
        @if !followers.is_empty() { (together(&app, &caller, &followers)) }
        (pages::form(visit, &format!("/cases/{id}/withdraw"), &html! {
            input type="hidden" name="version" value=(case.version);
            (pages::button::row(&[
                Button::danger(words.get("procedures-withdraw-yes")),
                Button::secondary(words.get("procedures-withdraw-no")).href(format!("/cases/{id}")),
            ]))
        }))
    };
    Ok(Layout::new(visit, title).back(words.get("procedures-back"), format!("/cases/{id}")).page(body))
}

/// What goes with it: without the birth that this one tells of, the others can never be granted.
fn together(app: &App, caller: &Resident, followers: &[Case]) -> Markup {
    let visit = &caller.visit;
    let title = |case: &Case| match app.registry.revision(&case.service, case.revision) {
        Some(service) => service.title(visit.lang()).to_owned(),
        None => case.number.clone(),
    };
    html! {
        (Banner::new(Tone::Warning, visit.wording.get("procedures-withdraw-together")).body(html! {
            ul { @for case in followers { li { (title(case)) } } }
        }))
    }
}

/// `POST /cases/{case}/withdraw`: those that wait for this one first, so that none is left behind.
pub async fn send(
    Shared(app): Shared<App>,
    caller: Resident,
    Path(id): Path<CaseId>,
    fields: Fields,
) -> Result<Seen, Fault> {
    let version = fields.get("version").parse().ok();
    let case = find::one(&app.store, caller.scope(), id).await?.ok_or(Fault::NotFound)?;
    if version.is_some_and(|seen: i64| seen != case.version) {
        return Err(act_fault(casework::ActError::ChangedMeanwhile));
    }
    for follower in find::followers(&app.store, caller.scope(), &case).await? {
        let gone = app.casework.act(caller.scope(), follower.id, None, caller.doer(), Event::Withdrawn, None).await;
        gone.map_err(act_fault)?;
    }
    let done = app.casework.act(caller.scope(), id, version, caller.doer(), Event::Withdrawn, None).await;
    match done {
        Ok(case) => {
            debug_assert_eq!(case.standing.state, State::Withdrawn);
            Ok(Seen::other(format!("/cases/{id}")).success("procedures-flash-withdrawn"))
        }
        Err(error) => Err(act_fault(error)),
    }
}

/// Why something could not be done to a case, as a page.
pub fn act_fault(error: casework::ActError) -> Fault {
    match error {
        casework::ActError::NotFound => Fault::NotFound,
        casework::ActError::ChangedMeanwhile => Fault::conflict("casework-refusal-changed-meanwhile"),
        casework::ActError::Refused(refusal) => Fault::conflict(refusal.key()),
        casework::ActError::Store(error) => error.into(),
        casework::ActError::Register(what) => Fault::broken(what),
    }
}
