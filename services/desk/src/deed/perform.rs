//! The page of a deed, and doing it against the version that was seen.

use axum::extract::{Path, RawQuery, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::ActError;
use kernel::{CaseId, Date};
use maud::{Markup, html};
use pages::{Button, Crumb, ErrorLine, Heading, Layout, Width, error_summary};
use service_kit::{App, Fault, Fields, OfficerCaller, Refused, Seen};

use crate::along::Along;
use crate::case::brief;
use crate::colleagues::Colleagues;
use crate::deed::fields::{self, Sheet};
use crate::deed::reading::Reader;
use crate::deed::{Deed, conflict};
use crate::sight::Sight;
use crate::words;

/// `GET /desk/cases/{case}/{deed}`
pub async fn page(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path((id, deed)): Path<(CaseId, String)>,
    RawQuery(query): RawQuery,
) -> Result<Markup, Fault> {
    let deed = Deed::from_name(&deed).ok_or(Fault::NotFound)?;
    let sight = Sight::open(&app, &caller, id).await?;
    deed.allowed(&app, &caller, &sight).map_err(fault)?;
    let colleagues = Colleagues::of(&app, caller.owner, sight.named()).await?;
    let typed = fields::at_first(deed, &sight, app.today());
    let along = Along::of_query(query.as_deref(), &caller);
    let sheet = Sheet {
        visit: &caller.visit,
        sight: &sight,
        colleagues: &colleagues,
        along: &along,
        typed: &typed,
        errors: &[],
    };
    Ok(render(deed, &sheet, app.today()))
}

/// `POST /desk/cases/{case}/{deed}`
pub async fn send(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path((id, deed)): Path<(CaseId, String)>,
    fields: Fields,
) -> Result<Response, Fault> {
    let deed = Deed::from_name(&deed).ok_or(Fault::NotFound)?;
    let seen: i64 = fields.get("version").parse().map_err(|_| Fault::bad_request("service-kit-refused-odd-form"))?;
    let sight = Sight::open(&app, &caller, id).await?;
    if sight.case.version != seen {
        return conflict::page(&app, &caller, deed, &sight, seen, &fields).await;
    }
    deed.allowed(&app, &caller, &sight).map_err(fault)?;
    let colleagues = Colleagues::of(&app, caller.owner, sight.named()).await?;
    let reader =
        Reader { caller: &caller, sight: &sight, colleagues: &colleagues, fields: &fields, today: app.today() };
    let event = match reader.read(deed) {
        Ok(event) => event,
        Err(errors) => return Ok(refused(&app, &caller, deed, &sight, &colleagues, &fields, &errors)),
    };
    match app.casework.act(caller.scope(), id, Some(seen), caller.doer(), event, None).await {
        Ok(_) => Ok(Seen::other(Along::of_form(&fields, &caller).case(id))
            .success(format!("desk-done-{}", deed.name()))
            .into_response()),
        Err(ActError::ChangedMeanwhile) => {
            let sight = Sight::open(&app, &caller, id).await?;
            conflict::page(&app, &caller, deed, &sight, seen, &fields).await
        }
        Err(ActError::Refused(refusal)) => {
            let line = ErrorLine::new("main", caller.visit.wording.get(&refusal.key()));
            Ok(refused(&app, &caller, deed, &sight, &colleagues, &fields, &[line]))
        }
        Err(ActError::Register(_)) => {
            let line = ErrorLine::new("main", caller.visit.wording.get("desk-refused-register"));
            Ok(refused(&app, &caller, deed, &sight, &colleagues, &fields, &[line]))
        }
        Err(ActError::NotFound) => Err(Fault::NotFound),
        Err(ActError::Store(error)) => Err(error.into()),
    }
}

/// A rule of access forbids; the course of the case conflicts.
fn fault(refused: Refused) -> Fault {
    if refused.key.starts_with("authz-") { Fault::Forbidden(refused) } else { Fault::Conflict(refused) }
}

/// The page again, with what is wrong and with everything that was typed.
fn refused(
    app: &App,
    caller: &OfficerCaller,
    deed: Deed,
    sight: &Sight,
    colleagues: &Colleagues,
    typed: &Fields,
    errors: &[ErrorLine],
) -> Response {
    let along = Along::of_form(typed, caller);
    let sheet = Sheet { visit: &caller.visit, sight, colleagues, along: &along, typed, errors };
    (StatusCode::UNPROCESSABLE_ENTITY, render(deed, &sheet, app.today())).into_response()
}

fn render(deed: Deed, sheet: &Sheet<'_>, today: Date) -> Markup {
    let visit = sheet.visit;
    let words = &visit.wording;
    let case = &sheet.sight.case;
    let title = words.get(&format!("desk-deed-{}", deed.name()));
    let lead = words.look(&format!("desk-deed-{}-lead", deed.name()));
    let heading = Heading::new(title.clone()).above(words::case_name(case));
    let heading = match lead {
        Some(lead) => heading.lead(lead),
        None => heading,
    };
    let body = html! {
        (error_summary(words, sheet.errors))
        (heading)
        (brief(visit, sheet.sight, today))
        (fields::form(deed, sheet))
        p { (Button::text(words.get("desk-back-to-case")).href(sheet.along.case(case.id))) }
        (pages::shortcuts::panel(words, &[]))
    };
    let crumbs = vec![
        Crumb::new(words.get("desk-queue-title"), sheet.along.back()),
        Crumb::new(case.number.clone(), sheet.along.case(case.id)),
    ];
    Layout::new(visit, title).crumbs(crumbs).width(Width::Reading).faulty(!sheet.errors.is_empty()).page(body)
}
