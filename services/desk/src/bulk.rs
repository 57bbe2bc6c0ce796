//! The same step for many cases at once: each by itself, so that one that cannot go on stops no other.
//! The page that answers says of each what became of it, those that did not go on first.

use axum::extract::State as Shared;
use casework::{ActError, Case, Event};
use kernel::CaseId;
use maud::{Markup, html};
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Button, Crumb, Heading, Layout, Tone, Width};
use registry::StepAction;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use axum::response::{IntoResponse, Response};

use crate::along::Along;
use crate::deed::Deed;
use crate::sight::Sight;

/// The most cases that one form takes: more than a page of the list holds.
const MOST: usize = 200;

/// What is done to each case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Approve,
    PassOn,
    Take,
}

impl Step {
    fn from_name(name: &str) -> Option<Step> {
        match name {
            "approve" => Some(Step::Approve),
            "pass-on" => Some(Step::PassOn),
            "take" => Some(Step::Take),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Step::Approve => "approve",
            Step::PassOn => "pass-on",
            Step::Take => "take",
        }
    }
}

/// What became of one case.
struct Outcome {
    id: CaseId,
    number: String,
    applicant: String,
    service: String,
    /// The text key of why it did not go on; nothing where it did.
    refused: Option<String>,
}

/// `POST /desk/bulk`
pub async fn send(Shared(app): Shared<App>, caller: OfficerCaller, fields: Fields) -> Result<Response, Fault> {
    let step = Step::from_name(fields.get("do")).ok_or_else(|| Fault::bad_request("service-kit-refused-odd-form"))?;
    let ticked: Vec<(CaseId, i64)> = fields.all("case").into_iter().filter_map(ticked).take(MOST).collect();
    let along = Along::of_form(&fields, &caller);
    if ticked.is_empty() {
        return Ok(Seen::other(along.back()).warning("desk-bulk-none-ticked").into_response());
    }
    let mut outcomes = Vec::with_capacity(ticked.len());
    for (id, version) in ticked {
        outcomes.push(one(&app, &caller, step, id, version).await?);
    }
    Ok(page(&caller, step, &outcomes, &along).into_response())
}

/// A case and the version that was seen, from the value of its box.
fn ticked(value: &str) -> Option<(CaseId, i64)> {
    let (id, version) = value.split_once('.')?;
    Some((id.parse().ok()?, version.parse().ok()?))
}

async fn one(app: &App, caller: &OfficerCaller, step: Step, id: CaseId, version: i64) -> Result<Outcome, Fault> {
    let sight = match Sight::open(app, caller, id).await {
        Ok(sight) => sight,
        Err(Fault::NotFound) => return Ok(unseen(id, "desk-bulk-not-found")),
        Err(Fault::Forbidden(refused)) => return Ok(unseen(id, &refused.key)),
        Err(fault) => return Err(fault),
    };
    let mut outcome = seen(caller, &sight);
    let (deed, event) = match meant(step, caller, &sight) {
        Ok(meant) => meant,
        Err(key) => return Ok(Outcome { refused: Some(key), ..outcome }),
    };
    if sight.case.version != version {
        outcome.refused = Some("casework-refusal-changed-meanwhile".to_owned());
    } else if let Err(refused) = deed.allowed(app, caller, &sight) {
        outcome.refused = Some(refused.key);
    } else {
        let done = app.casework.act(caller.scope(), id, Some(version), caller.doer(), event, None).await;
        outcome.refused = done.err().map(|error| refusal(&error));
    }
    Ok(outcome)
}

/// What the step means for this case. Only what the rule finds clear is approved or passed on unread.
fn meant(step: Step, caller: &OfficerCaller, sight: &Sight) -> Result<(Deed, Event), String> {
    if step == Step::Take {
        return Ok((Deed::Take, Event::Assigned { officer: caller.officer }));
    }
    if !is_clear(&sight.case) {
        return Err("desk-bulk-not-clear".to_owned());
    }
    let current = sight.step();
    Ok(match (step, current.map(|step| step.action)) {
        (Step::PassOn, _) => {
            let step = current.map(|step| step.id.clone()).unwrap_or_default();
            (Deed::PassOn, Event::StepDone { step, note: String::new() })
        }
        (_, Some(StepAction::Accept)) => (Deed::Accept, Event::Accepted),
        _ => (Deed::Approve, Event::Approved { note: String::new() }),
    })
}

fn is_clear(case: &Case) -> bool {
    case.is_clear && case.finding.is_clear_yes()
}

/// The text key of why it could not be done. What broke goes to the log, without personal data.
fn refusal(error: &ActError) -> String {
    match error {
        ActError::NotFound => "desk-bulk-not-found".to_owned(),
        ActError::ChangedMeanwhile => "casework-refusal-changed-meanwhile".to_owned(),
        ActError::Refused(refusal) => refusal.key(),
        ActError::Register(_) => "desk-refused-register".to_owned(),
        ActError::Store(error) => {
            tracing::warn!(%error, "a case of a bulk step could not be stored");
            "desk-refused-store".to_owned()
        }
    }
}

fn seen(caller: &OfficerCaller, sight: &Sight) -> Outcome {
    Outcome {
        id: sight.case.id,
        number: sight.case.number.clone(),
        applicant: sight.case.applicant_name.clone(),
        service: sight.service.title(caller.visit.lang()).to_owned(),
        refused: None,
    }
}

fn unseen(id: CaseId, key: &str) -> Outcome {
    Outcome {
        id,
        number: "–".to_owned(),
        applicant: String::new(),
        service: String::new(),
        refused: Some(key.to_owned()),
    }
}

fn page(caller: &OfficerCaller, step: Step, outcomes: &[Outcome], along: &Along) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let (done, refused): (Vec<&Outcome>, Vec<&Outcome>) = outcomes.iter().partition(|one| one.refused.is_none());
    let title = words.get(&format!("desk-bulk-{}-title", step.name()));
    let said = words.with("desk-bulk-result", &[("done", done.len().into()), ("refused", refused.len().into())]);
    let tone = if refused.is_empty() { Tone::Success } else { Tone::Warning };
    let body = html! {
        (Heading::new(title.clone()))
        (Banner::new(tone, said).announced(words))
        @if !refused.is_empty() { section { (table(caller, "desk-bulk-refused", &refused, along)) } }
        @if !done.is_empty() { section { (table(caller, "desk-bulk-done", &done, along)) } }
        (pages::button::row(&[Button::primary(words.get("desk-back-to-queue")).href(along.back()).key("b")]))
        (pages::shortcuts::panel(words, &[("b", words.get("desk-back-to-queue"))]))
    };
    let crumbs = vec![Crumb::new(words.get("desk-queue-title"), along.back())];
    Layout::new(visit, title).crumbs(crumbs).width(Width::Wide).page(body)
}

fn table(caller: &OfficerCaller, caption: &str, outcomes: &[&Outcome], along: &Along) -> Markup {
    let words = &caller.visit.wording;
    let heads = ["number", "applicant", "service", "outcome"];
    let row = |one: &&Outcome| Row {
        id: one.id.to_string(),
        name: one.number.clone(),
        href: Some(along.case(one.id)),
        state: if one.refused.is_some() { RowState::Soon } else { RowState::Clear },
        cells: vec![
            html! { (one.number) },
            html! { (one.applicant) },
            html! { (one.service) },
            html! { (words.get(one.refused.as_deref().unwrap_or("desk-bulk-went"))) },
        ],
    };
    let table = Table {
        words,
        caption: words.get(caption),
        caption_shown: true,
        columns: heads.iter().map(|head| Column::new(words.get(&format!("desk-column-{head}")))).collect(),
        rows: outcomes.iter().map(row).collect(),
        select: None,
        empty: String::new(),
    };
    html! { (table) }
}
