//! Check your answers, then send. Sending twice is the same as once; the receipt follows only what is durable.

use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::earlier::Earlier;
use casework::submit::Submission;
use casework::{Channel, record::Applicant};
use casework::{compose, earlier};
use forms::{FieldError, PageState, Words};
use kernel::DraftId;
use maud::{Markup, html};
use pages::list::AnswerLine;
use pages::{Banner, Button, ErrorLine, Heading, Icon, Layout, Tone, Visit, error_summary};
use rules::{Outcome, Truth};
use service_kit::{App, Fault, Fields, Resident, Seen};

use crate::apply::begin::sent_already;
use crate::apply::fields::source;
use crate::apply::sheet::Sheet;
use crate::apply::telling;
use crate::{taken, words};

/// `GET /apply/{draft}/check`
pub async fn page(Shared(app): Shared<App>, caller: Resident, Path(id): Path<DraftId>) -> Result<Response, Fault> {
    let sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    let earlier = sheet.earlier(&app, &caller).await?;
    Ok(render(&caller.visit, &sheet, &[], Said { elsewhere: false, earlier: &earlier }).into_response())
}

/// `POST /apply/{draft}/check`: sends.
pub async fn send(
    Shared(app): Shared<App>,
    caller: Resident,
    Path(id): Path<DraftId>,
    fields: Fields,
) -> Result<Response, Fault> {
    let sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    // Nobody sends answers that they did not see: another tab or device may have saved others since.
    if fields.get("version").parse::<i64>().is_ok_and(|seen| seen != sheet.draft.version) {
        return Ok((StatusCode::CONFLICT, render(&caller.visit, &sheet, &[], Said { elsewhere: true, earlier: &[] }))
            .into_response());
    }
    // Nor does anybody send less than they saw: a service that was closed since is named first.
    if fields.get("services").parse::<usize>().is_ok_and(|seen| seen != sheet.services.len()) {
        let page = render(&caller.visit, &sheet, &[], Said { elsewhere: false, earlier: &[] });
        return Ok((StatusCode::CONFLICT, page).into_response());
    }
    let errors = sheet.with_walk(|walk, setting, answers| walk.check(setting, answers));
    if !errors.is_empty() {
        return Ok((
            StatusCode::UNPROCESSABLE_ENTITY,
            render(&caller.visit, &sheet, &errors, Said { elsewhere: false, earlier: &[] }),
        )
            .into_response());
    }
    if !sheet.lead().accepts(app.today()) {
        return Err(Fault::conflict("procedures-refused-closed"));
    }
    let submission = submission(&app, &caller, &sheet).await?;
    app.casework.send(submission).await.map_err(send_fault)?;
    Ok(Seen::other(format!("/apply/{id}/receipt")).into_response())
}

/// Why an application could not be kept, as a page: nothing was lost, the draft is still there.
pub fn send_fault(error: casework::submit::SendError) -> Fault {
    match error {
        store::SubmitError::Full => Fault::Busy,
        store::SubmitError::Store(error) => error.into(),
        store::SubmitError::Refused(never) => match never {},
    }
}

/// The application as it is kept: one case a service, and the receipt as a letter.
pub async fn submission(app: &App, caller: &Resident, sheet: &Sheet) -> Result<Submission, Fault> {
    let answers = sheet.with_walk(|walk, _, answers| walk.effective(answers));
    let each = sheet.services.iter().map(|service| {
        let facts = sheet.facts_for(service);
        (service, compose::Known { facts, answers: &answers, name: &sheet.known.name, today: sheet.today })
    });
    let mut cases = compose::cases(each, &*app.clock, &*app.rng);
    earlier::mark(&mut cases, &sheet.earlier(app, caller).await?);
    let notices = vec![telling::receipt(app, caller, sheet, &cases)];
    Ok(Submission {
        draft: sheet.draft.id,
        applicant: Applicant { person: caller.person, business: caller.business },
        applicant_name: sheet.known.name.clone(),
        channel: Channel::Online,
        at: app.clock.now(),
        cases,
        notices,
    })
}

/// What is said above the answers.
#[derive(Clone, Copy)]
struct Said<'a> {
    /// That another tab or device saved other answers since.
    elsewhere: bool,
    /// That there are earlier cases for the same.
    earlier: &'a [Earlier],
}

fn render(visit: &Visit, sheet: &Sheet, errors: &[(String, FieldError)], said: Said<'_>) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let id = sheet.draft.id;
    let own = |question: &str, key: &str| sheet.asker_text(lang, question, key);
    let child = |child: &str| sheet.child_name(child);
    sheet.with_walk(|walk, _, answers| {
        let shown_words = Words { forms: words, own: &own, child: &child };
        let summary = walk.summary(answers, &shown_words);
        let lines: Vec<ErrorLine> = errors
            .iter()
            .map(|(page, error)| {
                let text = error.message(words, &|key| own(&error.question, key));
                ErrorLine::new(format!("answers-{page}"), text)
            })
            .collect();
        let complete = walk.is_complete();
        let all_known = summary.iter().all(|page| page.state == PageState::Known);
        let body = html! {
            (error_summary(words, &lines))
            @if said.elsewhere { (Banner::new(Tone::Warning, words.get("procedures-check-elsewhere"))) }
            (Heading::new(words.get("procedures-check-title")).above(sheet.lead().title(lang)).lead(words.get("procedures-check-lead")))
            @if all_known { (Banner::new(Tone::Success, words.get("procedures-check-nothing-to-type"))) }
            (left_out(visit, sheet))
            (taken::twice(visit, said.earlier))
            (services(visit, sheet))
            @for page in &summary {
                @let title = sheet.text(lang, &format!("page-{}", page.page.id)).unwrap_or_default();
                @let rows: Vec<AnswerLine> = page.rows.iter().map(|row| AnswerLine {
                    label: own(&row.question.id, &format!("q-{}", row.question.id)).unwrap_or_default(),
                    value: html! { @for (n, line) in row.lines.iter().enumerate() { @if n > 0 { br; } (line) } },
                    source: row.provenance.as_ref().and_then(|p| source(words, p)),
                    change: Some(format!("/apply/{id}/page/{}?change=1#{}", row.change_page, row.change_field)),
                }).collect();
                section id=(format!("answers-{}", page.page.id)) tabindex="-1" {
                    h2 { (title) }
                    (pages::list::answers(words, &rows))
                }
            }
            @if complete {
                p { (words.get("procedures-check-before-sending")) }
                (pages::form(visit, &format!("/apply/{id}/check"), &html! {
                    input type="hidden" name="version" value=(sheet.draft.version);
                    input type="hidden" name="services" value=(sheet.services.len());
                    (Button::primary(words.get("procedures-check-send")).icon(Icon::Check).wide())
                }))
            } @else {
                p { (Button::primary(words.get("procedures-check-go-on")).href(format!("/apply/{id}")).icon_after(Icon::Right)) }
            }
            p.help { (words.with("procedures-check-kept-until", &[("until", words::day(words, sheet.draft.kept_until()).into())])) }
            (pages::form(visit, &format!("/apply/{id}/discard"), &html! {
                (Button::text(words.get("procedures-check-discard")).unchecked())
            }))
        };
        let back = walk.last().map_or_else(|| format!("/services/{}", sheet.lead().key()), |p| format!("/apply/{id}/page/{p}"));
        Layout::new(visit, words.get("procedures-check-title"))
            .back(words.get("procedures-back"), back)
            .faulty(!lines.is_empty())
            .bare()
            .page(body)
    })
}

/// What is applied for, what each gives, and what it costs.
/// Services that closed since they were chosen, by name: the others can be sent without them.
fn left_out(visit: &Visit, sheet: &Sheet) -> Markup {
    if sheet.left_out.is_empty() {
        return html! {};
    }
    let names = html! { ul { @for service in &sheet.left_out {
        li { a href=(format!("/services/{}", service.key())) { (service.title(visit.lang())) } }
    } } };
    html! { (Banner::new(Tone::Warning, visit.wording.get("procedures-check-left-out")).body(names)) }
}

fn services(visit: &Visit, sheet: &Sheet) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let answers = sheet.answers();
    let pairs: Vec<(String, Markup)> = sheet
        .services
        .iter()
        .map(|service| {
            let known = sheet.facts_for(service);
            let facts = service.facts_with_answers(known, &answers, sheet.today);
            let verdict = service.verdict(&facts, sheet.today);
            let gives = words::gives(words, service, &facts, sheet.today);
            let fee = service.fee(known, &answers, sheet.today);
            let fee = fee.and_then(|fee| match fee {
                Outcome::Known(value) => value.as_int(),
                _ => None,
            });
            let value = html! {
                @if let Some(gives) = gives { p { (gives) } }
                @if let Some(fee) = fee { p { (words.with("procedures-check-fee", &[("fee", words::yen(words, fee).into())])) } }
                @if verdict.truth == Truth::No { p.warning { (Icon::Alert) (words.get("procedures-check-not-eligible")) } }
                @if verdict.truth == Truth::Unknown { p { (words.get("procedures-check-office-decides")) } }
            };
            (service.title(lang).to_owned(), value)
        })
        .collect();
    html! {
        section aria-labelledby="services" {
            h2 id="services" { (words.get("procedures-check-services")) }
            (pages::list::description(&pairs))
            @if sheet.lead().definition().together.is_empty() {} @else {
                p { a href=(format!("/apply/{}/together", sheet.draft.id)) { (words.get("procedures-check-change-services")) } }
            }
        }
    }
}
