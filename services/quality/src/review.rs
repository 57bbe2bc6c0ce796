//! Sending a review: three faces and a comment, by the applicant of the case, once for each moment, changed by sending again.

use axum::extract::{Query, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::{Case, find};
use kernel::CaseId;
use maud::{Markup, html};
use pages::field::choice::{self, Choice};
use pages::field::{Field, area};
use pages::{Button, ErrorLine, Heading, Layout, button, error_summary};
use serde::Deserialize;
use service_kit::{App, Fault, Fields, Resident, Seen};

use crate::record::{self, NewReview};
use crate::tally::Asked;

/// The most characters of a comment.
const LONGEST: usize = 500;

/// Which review is meant.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    case: String,
    #[serde(default)]
    moment: String,
}

/// A review as typed.
#[derive(Debug, Default)]
struct Typed {
    score: String,
    comment: String,
}

/// `GET /reviews?case=&moment=`: the form alone, with what was given before.
pub async fn page(Shared(app): Shared<App>, caller: Resident, Query(wanted): Query<Wanted>) -> Result<Response, Fault> {
    let Some(asked) = Asked::from_name(&wanted.moment) else { return Ok(Seen::other("/cases").into_response()) };
    let case = reviewed(&app, &caller, &wanted.case, asked).await?;
    let given = record::given(&app.store, case.id, asked).await?;
    let typed = given.map(|(score, comment)| Typed { score: score.to_string(), comment }).unwrap_or_default();
    Ok(render(&app, &caller, &case, asked, &typed, &[]).into_response())
}

/// `POST /reviews`
pub async fn send(Shared(app): Shared<App>, caller: Resident, fields: Fields) -> Result<Response, Fault> {
    let asked = Asked::from_name(fields.get("moment")).ok_or_else(|| Fault::bad_request("quality-refused-odd"))?;
    let case = reviewed(&app, &caller, fields.get("case"), asked).await?;
    let typed = Typed { score: fields.get("score").to_owned(), comment: fields.get("comment").trim().to_owned() };
    let score = match typed.score.as_str() {
        "1" => 1,
        "2" => 2,
        "3" => 3,
        _ => 0,
    };
    let words = &caller.visit.wording;
    let mut errors = Vec::new();
    if score == 0 {
        errors.push(ErrorLine::new("score", words.get("quality-error-score")));
    }
    let over = typed.comment.chars().count().saturating_sub(LONGEST);
    if over > 0 {
        errors.push(ErrorLine::new("comment", words.with("quality-error-long", &[("over", over.into())])));
    }
    if !errors.is_empty() {
        let page = render(&app, &caller, &case, asked, &typed, &errors);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let review = NewReview {
        case: case.id,
        owner: case.owner,
        service: case.service.to_string(),
        revision: case.revision,
        asked,
        score,
        comment: typed.comment,
    };
    let tx = app.store.begin().await?;
    record::save(&tx, &*app.clock, &*app.rng, &review).await?;
    tx.commit().await?;
    Ok(Seen::other(format!("/cases/{}", case.id)).success("quality-flash-thanks").into_response())
}

/// The caller's own case, where there is something to judge at this moment.
async fn reviewed(app: &App, caller: &Resident, case: &str, asked: Asked) -> Result<Case, Fault> {
    let id: CaseId = case.parse().map_err(|_| Fault::NotFound)?;
    let case = find::one(&app.store, caller.scope(), id).await?.ok_or(Fault::NotFound)?;
    if asked == Asked::Decision && case.closed_at.is_none() {
        return Err(Fault::conflict("quality-refused-early"));
    }
    Ok(case)
}

fn render(app: &App, caller: &Resident, case: &Case, asked: Asked, typed: &Typed, errors: &[ErrorLine]) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("quality-review-title");
    let service = app.registry.revision(&case.service, case.revision);
    let service = service.map_or_else(|| case.service.to_string(), |service| service.title(visit.lang()).to_owned());
    let framed = |name: &str, label: String, optional: bool| {
        let field = Field::new(name, label).optional(optional);
        errors.iter().filter(|error| error.target == name).fold(field, |field, error| field.error(error.text.clone()))
    };
    let question = words.get(&format!("quality-question-{}", asked.name()));
    let faces = [("3", "good"), ("2", "soso"), ("1", "bad")];
    let choices = faces.map(|(value, face)| Choice::new(value, words.get(&format!("pages-face-{face}"))));
    let comment =
        framed("comment", words.get("pages-review-comment"), true).help(words.get("pages-review-comment-help"));
    let body = html! {
        (error_summary(words, errors))
        (Heading::new(title.clone()).above(service).lead(words.get("quality-review-lead")))
        (pages::form(visit, "/reviews", &html! {
            input type="hidden" name="case" value=(case.id);
            input type="hidden" name="moment" value=(asked.name());
            (choice::one_of(words, &framed("score", question, false), &choices, &typed.score))
            (area::area(words, &comment, &typed.comment, 4, Some(LONGEST)))
            (button::row(&[Button::primary(words.get("quality-review-send"))]))
        }))
    };
    let layout = Layout::new(visit, title).back(words.get("quality-review-back"), format!("/cases/{}", case.id));
    layout.faulty(!errors.is_empty()).page(body)
}
