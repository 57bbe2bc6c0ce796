//! Taking an application back, after asking once whether that is meant.

use axum::extract::{Path, State as Shared};
use casework::{Event, State, find};
use kernel::CaseId;
use maud::{Markup, html};
use pages::{Button, Heading, Layout};
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
    let body = html! {
        (Heading::new(title.clone()).above(case.number.clone()).lead(words.get("procedures-withdraw-lead")))
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

/// `POST /cases/{case}/withdraw`
pub async fn send(
    Shared(app): Shared<App>,
    caller: Resident,
    Path(id): Path<CaseId>,
    fields: Fields,
) -> Result<Seen, Fault> {
    let version = fields.get("version").parse().ok();
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
