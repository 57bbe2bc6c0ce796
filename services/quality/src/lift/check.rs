//! Recording a check of a procedure's pages against the rules of accessibility.

use audit::Entry;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::Date;
use maud::{Markup, html};
use pages::field::Field;
use pages::field::input::{Input, Kind};
use pages::{Button, ErrorLine, button};
use registry::Service;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use crate::checks::{self, Check};
use crate::lift::{may_publish, own, render};
use crate::{nightly, shown};

/// The most characters of a note.
const LONGEST: usize = 200;

/// A check as typed.
#[derive(Debug, Default)]
pub(super) struct Typed {
    day: String,
    faults: String,
    note: String,
}

/// The last check of the pages for accessibility, and the way to record the next.
pub(super) fn part(
    app: &App,
    caller: &OfficerCaller,
    service: &Service,
    check: Option<&Check>,
    typed: &Typed,
    errors: &[ErrorLine],
) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let framed = |name: &str, label: &str| {
        let field = Field::new(name, words.get(label));
        errors.iter().filter(|error| error.target == name).fold(field, |field, error| field.error(error.text.clone()))
    };
    html! {
        section aria-labelledby="check" {
            (pages::heading::section("check", &words.get("quality-check-title"), None))
            @match check {
                Some(check) => p { (words.with("quality-check-last", &[
                    ("day", shown::day(words, check.checked_on).into()), ("n", check.faults.into()), ("note", check.note.clone().into()),
                ])) },
                None => p { (words.get("quality-check-never")) },
            }
            @if may_publish(app, caller) {
                (pages::form(visit, &format!("/quality/lift/{}/check", service.key().id), &html! {
                    (Input::new(Kind::Text, &typed.day).width(12).field(words, &framed("day", "quality-check-day").help(words.get("quality-check-day-help"))))
                    (Input::new(Kind::Number, &typed.faults).width(6).field(words, &framed("faults", "quality-check-faults").help(words.get("quality-check-faults-help"))))
                    (Input::new(Kind::Text, &typed.note).max_length(Some(LONGEST)).field(words, &framed("note", "quality-check-note").help(words.get("quality-check-note-help"))))
                    (button::row(&[Button::primary(words.get("quality-check-send"))]))
                }))
            }
        }
    }
}

/// `POST /quality/lift/{id}/check`
pub async fn send(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Fault> {
    let service = own(&app, &caller, &id)?;
    if !may_publish(&app, &caller) {
        return Err(Fault::forbidden("authz-refused-role"));
    }
    let typed = |name: &str| fields.get(name).trim().to_owned();
    let typed = Typed { day: typed("day"), faults: typed("faults"), note: typed("note") };
    let check = match read(&app, &caller, &typed) {
        Ok(check) => check,
        Err(errors) => {
            let page = render(&app, &caller, &service, &typed, &errors).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let name = service.key().to_string();
    let tx = app.store.begin().await?;
    checks::record(&tx, &*app.clock, &name, &check, caller.officer).await?;
    let entry = Entry {
        tenant: caller.owner,
        actor: caller.actor.reference(),
        action: "accessibility-checked".to_owned(),
        subject: None,
        case: None,
        definition: Some(format!("{name}@{}", service.revision())),
        detail: serde_json::json!({ "faults": check.faults, "checked_on": check.checked_on }),
        at: app.clock.now(),
    };
    audit::append(&tx, &*app.rng, &[entry]).await?;
    tx.commit().await?;
    nightly::measure_owner(&app, caller.owner).await?;
    Ok(Seen::other(format!("/quality/lift/{id}")).success("quality-flash-checked").into_response())
}

fn read(app: &App, caller: &OfficerCaller, typed: &Typed) -> Result<Check, Vec<ErrorLine>> {
    let words = &caller.visit.wording;
    let mut errors = Vec::new();
    let day: Option<Date> = kernel::script::normalise(&typed.day).replace('/', "-").parse().ok();
    let day = day.filter(|day| *day <= app.today());
    if day.is_none() {
        errors.push(ErrorLine::new("day", words.get("quality-error-day")));
    }
    let faults: Option<i64> =
        kernel::script::normalise(&typed.faults).parse().ok().filter(|n| (0..100_000).contains(n));
    if faults.is_none() {
        errors.push(ErrorLine::new("faults", words.get("quality-error-faults")));
    }
    if typed.note.is_empty() || typed.note.chars().count() > LONGEST {
        errors.push(ErrorLine::new("note", words.with("quality-error-note", &[("n", LONGEST.to_string().into())])));
    }
    match (day, faults) {
        (Some(checked_on), Some(faults)) if errors.is_empty() => {
            Ok(Check { checked_on, faults, note: typed.note.clone(), at: app.clock.now() })
        }
        _ => Err(errors),
    }
}
