//! One page of questions: shown with what is known, saved with what was typed, shown again where something is wrong.

use axum::extract::{Path, Query, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::{Draft, DraftError, drafts};
use forms::upload::{self, Limits};
use forms::values::StoredFile;
use forms::{Answers, FieldError, QuestionKind, Submitted, Turn};
use kernel::{BlobId, DraftId};
use maud::{Markup, html};
use pages::field::children::Child;
use pages::field::file::{Accepts, Stored};
use pages::{Button, ChoiceView, ErrorLine, Heading, Icon, Layout, QuestionView, Visit, error_summary, question_field};
use serde::Deserialize;
use service_kit::{App, Fault, Fields, Resident, Seen};

use crate::apply::begin::{address, sent_already};
use crate::apply::sheet::{Sheet, child_fact};
use crate::words;

/// Where the person came from.
#[derive(Debug, Default, Deserialize)]
pub struct Way {
    /// Set where one answer is changed from the page of answers to check.
    #[serde(default)]
    change: Option<u8>,
}

/// What was typed and not accepted.
#[derive(Debug, Default)]
pub struct Typed {
    /// What is wrong.
    pub errors: Vec<FieldError>,
    /// The fields as they were sent.
    pub sent: Option<Submitted>,
    /// Whether the draft was saved elsewhere meanwhile.
    pub elsewhere: bool,
}

/// `GET /apply/{draft}/page/{page}`
pub async fn show(
    Shared(app): Shared<App>,
    caller: Resident,
    Path((id, page)): Path<(DraftId, String)>,
    Query(way): Query<Way>,
) -> Result<Response, Fault> {
    let sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    if !sheet.with_walk(|walk, _, _| walk.page(&page).is_some()) {
        return Ok(Seen::other(format!("/apply/{id}")).into_response());
    }
    Ok(render(&caller.visit, &sheet, &page, way.change.is_some(), &Typed::default()).into_response())
}

/// `POST /apply/{draft}/page/{page}`
pub async fn save(
    Shared(app): Shared<App>,
    caller: Resident,
    Path((id, page)): Path<(DraftId, String)>,
    Query(way): Query<Way>,
    fields: Fields,
) -> Result<Response, Fault> {
    let mut sheet = match Sheet::open(&app, &caller, id).await {
        Err(Fault::NotFound) => return sent_already(&app, &caller, id).await,
        other => other?,
    };
    if sheet.form.page(&page).is_none() {
        return Err(Fault::NotFound);
    }
    let mut sent = Submitted::from_pairs(fields.pairs().iter().cloned());
    if let Some((question, blob)) = fields.get("remove").split_once(':') {
        sent.push(question.trim_start_matches("q-"), "remove", blob);
    }
    // Another tab may have saved other pages meanwhile; only an answer to this very page could be overwritten.
    let seen_version = fields.get("version").parse::<i64>().unwrap_or(sheet.draft.version);
    let questions: Vec<_> = sheet.form.page(&page).map_or(&[][..], |page| &page.questions).iter().collect();
    let (files, mut refused) = take_files(&app, &caller, &sheet, &questions, &fields).await?;
    let mut before = sheet.draft.answers.clone();
    for (question, file) in files {
        before.add_file(&question, file);
    }
    let Turn { answers, errors } =
        sheet.with_setting(|setting| sheet.form.turn(&page, setting, &before, &sheet.prefilled, &sent));
    let uploads: Vec<&str> = refused.iter().map(|error| error.question.as_str()).collect();
    let mut errors: Vec<FieldError> = errors.into_iter().filter(|e| !uploads.contains(&e.question.as_str())).collect();
    errors.append(&mut refused);
    let elsewhere = seen_version < sheet.draft.version && page_differs(&sheet, &page, &answers);
    sheet.draft.answers = answers;
    keep(&app, &sheet.draft).await?;
    sheet.draft.version += 1;
    if !errors.is_empty() {
        let typed = Typed { errors, sent: Some(sent), elsewhere };
        let page = render(&caller.visit, &sheet, &page, way.change.is_some(), &typed);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    if fields.has("add-file") || fields.has("remove") {
        let change = if way.change.is_some() { "?change=1" } else { "" };
        return Ok(Seen::other(format!("/apply/{id}/page/{page}{change}")).into_response());
    }
    let to = sheet.with_walk(|walk, _, _| {
        address(id, if way.change.is_some() { walk.after_change(&page) } else { walk.next(&page) })
    });
    let seen = Seen::other(to);
    Ok(if elsewhere { seen.warning("procedures-flash-elsewhere") } else { seen }.into_response())
}

/// Whether answers to a page differ from those stored, so that the last writer knows.
fn page_differs(sheet: &Sheet, page: &str, answers: &Answers) -> bool {
    let stored = &sheet.draft.answers;
    let questions = sheet.form.page(page).map_or(&[][..], |page| &page.questions);
    questions.iter().any(|question| {
        let before = stored.value(&question.id);
        before.is_some() && before != answers.value(&question.id)
    })
}

/// Saves a draft.
pub async fn keep(app: &App, draft: &Draft) -> Result<(), Fault> {
    let tx = app.store.begin().await?;
    match drafts::save(&tx, &*app.clock, draft).await {
        Ok(_) => Ok(tx.commit().await?),
        Err(DraftError::ChangedElsewhere) => Err(Fault::conflict("procedures-refused-changed-elsewhere")),
        Err(DraftError::Store(error)) => Err(error.into()),
    }
}

/// Keeps the files that were sent, each looked at first; gives those kept and what was wrong with the others.
pub async fn take_files(
    app: &App,
    caller: &Resident,
    sheet: &Sheet,
    questions: &[&forms::Question],
    fields: &Fields,
) -> Result<(Vec<(String, StoredFile)>, Vec<FieldError>), Fault> {
    let (mut kept, mut errors) = (Vec::new(), Vec::new());
    for question in questions.iter().filter(|question| question.kind == QuestionKind::File) {
        let limits = limits(sheet, question);
        let mut already = sheet.draft.answers.files(&question.id).len();
        let field = format!("q-{}", question.id);
        for file in fields.uploads().iter().filter(|file| file.field == field) {
            match upload::inspect(&question.id, &file.name, &file.bytes, &limits, already) {
                Ok(accepted) => {
                    kept.push((question.id.clone(), store_file(app, caller, &accepted, &file.bytes).await?));
                    already += 1;
                }
                Err(error) => errors.push(error),
            }
        }
    }
    Ok((kept, errors))
}

async fn store_file(app: &App, caller: &Resident, accepted: &upload::Accepted, bytes: &[u8]) -> Result<StoredFile, Fault> {
    let id = BlobId::new(&*app.clock, &*app.rng);
    let tx = app.store.begin().await?;
    let blob = store::blob::NewBlob {
        id,
        owner: None,
        person: Some(caller.person),
        business: caller.business,
        media_type: accepted.media_type.clone(),
        bytes: bytes.to_vec(),
    };
    store::blob::put(&tx, blob).await.map_err(|error| Fault::broken(error.to_string()))?;
    tx.commit().await?;
    let (name, media_type) = (accepted.name.clone(), accepted.media_type.clone());
    Ok(StoredFile { blob: id.to_string(), name, media_type, size: accepted.size })
}

fn limits(sheet: &Sheet, question: &forms::Question) -> Limits {
    let named = question.evidence.as_deref().unwrap_or_default();
    let evidence = sheet.services.iter().flat_map(|s| &s.definition().evidence).find(|e| e.id == named);
    match evidence {
        Some(evidence) => Limits::of(&evidence.accept, evidence.max_megabytes, evidence.max_files),
        None => Limits::of(&["application/pdf", "image/jpeg", "image/png"].map(str::to_owned), 10, 3),
    }
}

/// The page.
pub fn render(visit: &Visit, sheet: &Sheet, page: &str, changing: bool, typed: &Typed) -> Markup {
    let id = sheet.draft.id;
    let words = &visit.wording;
    let lang = visit.lang();
    sheet.with_walk(|walk, setting, answers| {
        let Some(shown) = walk.page(page) else { return html! {} };
        let title = sheet.text(lang, &format!("page-{page}")).unwrap_or_default();
        let only = shown.questions.len() == 1;
        let views: Vec<QuestionView<'_>> = shown
            .questions
            .iter()
            .map(|q| {
                let offered = walk.offered(q.question, setting);
                let mut view = view(visit, sheet, q.question, &offered, answers, typed);
                view.heading = only;
                view
            })
            .collect();
        let errors: Vec<ErrorLine> = views.iter().flat_map(|view| view.error_lines(words)).collect();
        let progress = walk.progress(page);
        let back = if changing { Some(format!("/apply/{id}/check")) } else { walk.previous(page).map(|p| format!("/apply/{id}/page/{p}")) };
        let back = back.unwrap_or_else(|| format!("/services/{}", sheet.lead().key()));
        let change = if changing { "?change=1" } else { "" };
        let files = shown.questions.iter().any(|q| q.question.kind == QuestionKind::File);
        let body = html! {
            (error_summary(words, &errors))
            @if typed.elsewhere { (pages::Banner::new(pages::Tone::Warning, words.get("procedures-flash-elsewhere"))) }
            @if !changing { (pages::steps::progress(words, progress.at, progress.of)) }
            p.above { (sheet.lead().title(lang)) }
            @if !only { (Heading::new(title.clone())) }
            (form(visit, &format!("/apply/{id}/page/{page}{change}"), files, &html! {
                input type="hidden" name="version" value=(sheet.draft.version);
                @for view in &views { (question_field(words, view)) }
                (Button::primary(words.get(if changing { "procedures-save" } else { "procedures-next" })).icon_after(Icon::Right))
            }))
            p.aside { (words.get("procedures-saved-hint")) }
        };
        Layout::new(visit, title).back(words.get("procedures-back"), back).faulty(!errors.is_empty()).bare().page(body)
    })
}

fn form(visit: &Visit, action: &str, files: bool, body: &Markup) -> Markup {
    if files { pages::form::form_with_files(visit, action, body) } else { pages::form(visit, action, body) }
}

/// A question with all that its inputs show.
pub fn view<'a>(
    visit: &Visit,
    sheet: &'a Sheet,
    question: &'a forms::Question,
    offered: &[&str],
    answers: &'a Answers,
    typed: &'a Typed,
) -> QuestionView<'a> {
    let words = &visit.wording;
    let lang = visit.lang();
    let id = &question.id;
    let own = |key: &str| sheet.asker_text(lang, id, key);
    let mut view = QuestionView::new(question, own(&format!("q-{id}")).unwrap_or_else(|| id.clone()));
    view.help = own(&format!("q-{id}-help"));
    view.choices = offered
        .iter()
        .map(|choice| {
            let label = own(&format!("q-{id}-{choice}")).unwrap_or_else(|| (*choice).to_owned());
            let shown = ChoiceView::new(*choice, label);
            match own(&format!("q-{id}-{choice}-help")) {
                Some(help) => shown.help(help),
                None => shown,
            }
        })
        .collect();
    view.children = children(visit, sheet);
    view.files = answers.files(id).into_iter().map(stored).collect();
    if question.kind == QuestionKind::File {
        view.accepts = Accepts::of(&limits(sheet, question));
    }
    view.answer = answers.value(id);
    view.sent = typed.sent.as_ref();
    view.source = answers.get(id).and_then(|answer| source(words, &answer.provenance));
    view.errors(&typed.errors, words, &own)
}

/// The source of an answer in words, where a register gave it.
pub fn source(words: &text::Wording, provenance: &forms::Provenance) -> Option<String> {
    match provenance {
        forms::Provenance::Register { origin } => Some(words::source(words, origin)),
        forms::Provenance::Earlier => Some(words.get("procedures-source-earlier")),
        _ => None,
    }
}

fn stored(file: StoredFile) -> Stored {
    let href = format!("/files/{}", file.blob);
    Stored { blob: file.blob, name: file.name, size: file.size, href: Some(href) }
}

fn children(visit: &Visit, sheet: &Sheet) -> Vec<Child> {
    let words = &visit.wording;
    let facts = &sheet.known.facts;
    let ids = facts.children().iter().filter_map(|child| child.as_map()?.get("id")?.as_text().map(str::to_owned));
    ids.filter_map(|id| {
        let name = child_fact(facts, &id, "name")?;
        let born = child_fact(facts, &id, "birth_date").and_then(|day| day.parse().ok());
        let detail = born.map(|day| words.with("procedures-child-born", &[("day", words::day(words, day).into())]));
        Some(Child { id, name, detail: detail.unwrap_or_default() })
    })
    .collect()
}
