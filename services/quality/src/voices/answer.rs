//! Answering a group of reviews: what was changed, by which revision; those who wrote are told, and everybody can read it.

use audit::Entry;
use axum::extract::{Query, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use pages::field::select::{self, Group as Options};
use pages::field::{Field, area};
use pages::{Button, ErrorLine, Heading, Layout, Width, button, error_summary};
use registry::{RevisionError, Service, revisions};
use serde::Deserialize;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use crate::record::Voice;
use crate::voices::analysis::Group;
use crate::voices::answers::{self, NewAnswer};
use crate::voices::{analysed, grouped, quotes, telling};

/// The most characters of an answer.
const LONGEST: usize = 800;
/// So many comments stand above the answer.
const SHOWN: usize = 10;

/// Which group is meant.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    service: String,
    #[serde(default)]
    about: String,
}

/// An answer as typed.
#[derive(Debug, Default)]
struct Typed {
    words: String,
    revision: String,
}

/// A group with all that its page needs.
struct Meant {
    service: Service,
    voices: Vec<Voice>,
    group: Group,
    revisions: Vec<u32>,
}

/// `GET /quality/answer?service=&about=`
pub async fn page(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Fault> {
    let meant = meant(&app, &caller, &wanted.service, &wanted.about).await?;
    render(&app, &caller, &meant, &Typed::default(), &[]).await
}

async fn meant(app: &App, caller: &OfficerCaller, service: &str, about: &str) -> Result<Meant, Fault> {
    let key = service.parse().map_err(|_| Fault::NotFound)?;
    let service = app.registry.get(&key).filter(|_| key.owner == caller.owner).ok_or(Fault::NotFound)?;
    let (voices, groups) = analysed(app, caller, &service).await?;
    let group = groups.into_iter().find(|group| group.name == about).ok_or(Fault::NotFound)?;
    let now = app.clock.now();
    let history = match revisions::history(app.store.reader(), &key, now).await {
        Err(RevisionError::Store(error)) => return Err(error.into()),
        Err(other) => return Err(Fault::broken(other.to_string())),
        Ok(history) => history,
    };
    let revisions = history.iter().filter(|one| one.state.has_taken_effect()).map(|one| one.number).take(10).collect();
    Ok(Meant { service, voices, group, revisions })
}

async fn render(
    app: &App,
    caller: &OfficerCaller,
    meant: &Meant,
    typed: &Typed,
    errors: &[ErrorLine],
) -> Result<Markup, Fault> {
    let visit = &caller.visit;
    let words = &visit.wording;
    let places = meant.group.trouble.iter().chain(&meant.group.praise).take(SHOWN);
    let shown: Vec<&Voice> = places.filter_map(|place| meant.voices.get(*place)).collect();
    let mut covered = grouped::quoted(std::slice::from_ref(&meant.group), &meant.voices);
    covered.extend(&shown);
    let covered = quotes::covered(app, caller, &covered).await?;
    let about = grouped::title(visit, &meant.group, &meant.voices, &covered);
    let framed = |name: &str, label: &str, help: &str| {
        let field = Field::new(name, words.get(label)).help(words.get(help));
        errors.iter().filter(|error| error.target == name).fold(field, |field, error| field.error(error.text.clone()))
    };
    let revision = |number: &u32| {
        (number.to_string(), words.with("quality-answer-revision-n", &[("n", number.to_string().into())]))
    };
    let options = [Options { label: String::new(), options: meant.revisions.iter().map(revision).collect() }];
    let key = meant.service.key().to_string();
    let title = words.with("quality-answer-title", &[("about", about.into())]);
    let body = html! {
        (error_summary(words, errors))
        (Heading::new(title.clone()).above(meant.service.title(visit.lang())).lead(words.get("quality-answer-lead")))
        ul.voices { @for voice in shown { li { (quotes::said(app, visit, voice, &covered)) } } }
        (pages::form(visit, "/quality/answer", &html! {
            input type="hidden" name="service" value=(key);
            input type="hidden" name="about" value=(meant.group.name);
            (area::area(words, &framed("words", "quality-answer-words", "quality-answer-words-help"), &typed.words, 6, Some(LONGEST)))
            @if !meant.revisions.is_empty() { (select::select(words, &framed("revision", "quality-answer-revision", "quality-answer-revision-help").optional(true), &options, &typed.revision)) }
            (button::row(&[Button::primary(words.get("quality-answer-send"))]))
        }))
    };
    let layout =
        Layout::new(visit, title).back(words.get("quality-answer-back"), format!("/quality?service={key}#about"));
    Ok(layout.width(Width::Wide).faulty(!errors.is_empty()).page(body))
}

/// `POST /quality/answer`
pub async fn send(Shared(app): Shared<App>, caller: OfficerCaller, fields: Fields) -> Result<Response, Fault> {
    let meant = meant(&app, &caller, fields.get("service"), fields.get("about")).await?;
    let typed = Typed { words: fields.get("words").trim().to_owned(), revision: fields.get("revision").to_owned() };
    let words = &caller.visit.wording;
    let mut errors = Vec::new();
    let over = typed.words.chars().count().saturating_sub(LONGEST);
    if typed.words.is_empty() {
        errors.push(ErrorLine::new("words", words.get("quality-error-answer")));
    } else if over > 0 {
        errors.push(ErrorLine::new("words", words.with("quality-error-answer-long", &[("over", over.into())])));
    }
    let revision = typed.revision.parse().ok().filter(|number| meant.revisions.contains(number));
    if revision.is_none() && !typed.revision.is_empty() {
        errors.push(ErrorLine::new("revision", words.get("quality-error-revision")));
    }
    if !errors.is_empty() {
        let page = render(&app, &caller, &meant, &typed, &errors).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let key = meant.service.key().to_string();
    let places = meant.group.trouble.iter().chain(&meant.group.praise);
    let reviews = places.filter_map(|place| meant.voices.get(*place)).map(|voice| voice.id).collect();
    let about = meant.group.name.clone();
    let new = NewAnswer {
        owner: caller.owner,
        service: key.clone(),
        about,
        words: typed.words,
        revision,
        officer: caller.officer,
        reviews,
    };
    keep(&app, &caller, &new, meant.service.revision()).await?;
    Ok(Seen::other(format!("/quality?service={key}")).success("quality-flash-answered").into_response())
}

/// The answer, its trace and the promise that people are told, in one transaction.
async fn keep(app: &App, caller: &OfficerCaller, new: &NewAnswer, revision: u32) -> Result<(), Fault> {
    let tx = app.store.begin().await?;
    let id = answers::keep(&tx, &*app.clock, &*app.rng, new).await?;
    telling::promise(app, &tx, id).await?;
    let entry = Entry {
        tenant: caller.owner,
        actor: caller.actor.reference(),
        action: "reviews-answered".to_owned(),
        subject: None,
        case: None,
        definition: Some(format!("{}@{revision}", new.service)),
        detail: serde_json::json!({ "about": new.about, "revision": new.revision }),
        at: app.clock.now(),
    };
    audit::append(&tx, &*app.rng, &[entry]).await?;
    Ok(tx.commit().await?)
}
