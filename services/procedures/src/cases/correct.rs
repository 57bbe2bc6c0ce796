//! Answering a correction: only what the officer asked about, each with the officer's words, everything else as it was.

use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::{Case, CorrectionItem, Draft, Event, State, find};
use forms::read::read;
use forms::{Answers, FieldError, Question, QuestionKind, Submitted};
use kernel::CaseId;
use maud::{Markup, html};
use pages::{Button, ErrorLine, Heading, Icon, Layout, QuestionView, Visit, error_summary, question_field};
use service_kit::{App, Fault, Fields, Resident, Seen};

use crate::apply::fields::{Typed, view};
use crate::apply::sheet::Sheet;
use crate::apply::upload::take_files;
use crate::cases::withdraw::act_fault;
use crate::knowledge::Knowledge;

/// A case that waits for its applicant, with what was asked.
struct Asked {
    case: Case,
    sheet: Sheet,
    items: Vec<CorrectionItem>,
}

/// `GET /cases/{case}/correct`
pub async fn page(Shared(app): Shared<App>, caller: Resident, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let asked = open(&app, &caller, id).await?;
    Ok(render(&caller.visit, &asked, &Typed::default()).into_response())
}

/// `POST /cases/{case}/correct`
pub async fn send(
    Shared(app): Shared<App>,
    caller: Resident,
    Path(id): Path<CaseId>,
    fields: Fields,
) -> Result<Response, Fault> {
    let mut asked = open(&app, &caller, id).await?;
    let questions = questions(&asked);
    let (files, mut errors) = take_files(&app, &caller, &asked.sheet, &questions, &fields).await?;
    let sent = Submitted::from_pairs(fields.pairs().iter().cloned());
    let mut answers = asked.case.answers.clone();
    for question in &questions {
        sent.all(&question.id, "remove").iter().for_each(|blob| answers.remove_file(&question.id, blob));
    }
    // A file sent for a correction takes the place of those sent before.
    for (question, _) in &files {
        answers.remove(question);
    }
    for (question, file) in files {
        answers.add_file(&question, file);
    }
    errors.extend(take(&questions, &sent, &asked.sheet.prefilled, &mut answers));
    errors.extend(unmended(&asked, &questions, &answers, &errors));
    if !errors.is_empty() {
        asked.sheet.draft.answers = answers;
        let typed = Typed { errors, sent: Some(sent), elsewhere: false };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&caller.visit, &asked, &typed)).into_response());
    }
    let changed = asked.items.iter().map(|item| item.question.clone());
    let changed = changed.filter(|q| answers.value(q) != asked.case.answers.value(q)).collect();
    let version = fields.get("version").parse().ok();
    let event = Event::Corrected { changed };
    app.casework.act(caller.scope(), id, version, caller.doer(), event, Some(answers)).await.map_err(act_fault)?;
    Ok(Seen::other(format!("/cases/{id}")).success("procedures-flash-corrected").into_response())
}

async fn open(app: &App, caller: &Resident, id: CaseId) -> Result<Asked, Fault> {
    let case = find::one(&app.store, caller.scope(), id).await?.ok_or(Fault::NotFound)?;
    if case.standing.state != State::Correction {
        return Err(Fault::conflict("casework-refusal-no-correction-asked"));
    }
    let service = app.registry.revision(&case.service, case.revision).ok_or(Fault::NotFound)?;
    let events = find::events(&app.store, id).await?;
    let items = events.into_iter().rev().find_map(|(_, _, event)| match event {
        Event::CorrectionAsked { items, .. } => Some(items),
        _ => None,
    });
    let draft = Draft {
        id: case.draft,
        applicant: case.applicant,
        services: vec![(case.service.clone(), case.revision)],
        answers: case.answers.clone(),
        created_at: case.opened_at,
        updated_at: case.opened_at,
        version: case.version,
    };
    let known = Knowledge::of(app, caller).await?;
    let sheet = Sheet::new(draft, vec![service], known, app.today())?;
    Ok(Asked { case, sheet, items: items.unwrap_or_default() })
}

fn questions(asked: &Asked) -> Vec<&Question> {
    asked.items.iter().filter_map(|item| asked.sheet.form.question(&item.question)).collect()
}

fn take(questions: &[&Question], sent: &Submitted, prefilled: &Answers, answers: &mut Answers) -> Vec<FieldError> {
    let mut errors = Vec::new();
    for question in questions.iter().filter(|question| question.kind != QuestionKind::File) {
        match read(question, sent) {
            Ok(value) => answers.put(&question.id, value, prefilled.get(&question.id)),
            Err(wrong) => errors.extend(wrong),
        }
    }
    errors
}

/// What the form itself finds wrong with the asked answers, where reading them found nothing.
fn unmended(asked: &Asked, questions: &[&Question], answers: &Answers, found: &[FieldError]) -> Vec<FieldError> {
    let sheet = &asked.sheet;
    let all = sheet.with_setting(|setting| sheet.form.walk(setting, answers).check(setting, answers));
    let asked_for = |error: &FieldError| questions.iter().any(|question| question.id == error.question);
    let fresh = |error: &FieldError| !found.iter().any(|other| other.question == error.question);
    all.into_iter().map(|(_, error)| error).filter(|error| asked_for(error) && fresh(error)).collect()
}

fn render(visit: &Visit, asked: &Asked, typed: &Typed) -> Markup {
    let words = &visit.wording;
    let sheet = &asked.sheet;
    let id = asked.case.id;
    let body = sheet.with_walk(|walk, setting, _| {
        let answers = &sheet.draft.answers;
        let views: Vec<(&str, QuestionView<'_>)> = asked
            .items
            .iter()
            .filter_map(|item| Some((item, sheet.form.question(&item.question)?)))
            .map(|(item, question)| {
                let offered = walk.offered(question, setting);
                let view = view(visit, sheet, question, &offered, answers, typed);
                (item.message.as_str(), view)
            })
            .collect();
        let lines: Vec<ErrorLine> = views.iter().flat_map(|(_, view)| view.error_lines(words)).collect();
        html! {
            (error_summary(words, &lines))
            (Heading::new(words.get("procedures-correct-title")).above(asked.case.number.clone()).lead(words.get("procedures-correct-lead")))
            (pages::form::form_with_files(visit, &format!("/cases/{id}/correct"), &html! {
                input type="hidden" name="version" value=(asked.case.version);
                @for (message, view) in &views {
                    div.correction {
                        p.correction-message { (Icon::Alert) (message) }
                        (question_field(words, view))
                    }
                }
                (Button::primary(words.get("procedures-correct-send")).icon(Icon::Check))
            }))
        }
    });
    Layout::new(visit, words.get("procedures-correct-title"))
        .back(words.get("procedures-back"), format!("/cases/{id}"))
        .faulty(!typed.errors.is_empty())
        .page(body)
}
