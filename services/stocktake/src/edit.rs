//! Proposing what an entry should say: a form with what is understood now, in which nothing that is left alone changes.

use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use inventory::draft::{self, Draft, DraftError, State};
use inventory::field::Shape;
use inventory::read::read;
use inventory::{Cells, Entry, EntryId, Field, Grasp, Odd, Value};
use maud::{Markup, html};
use pages::field::choice::{Choice, some_of};
use pages::field::input::{Input, Kind};
use pages::field::select::{Group, select};
use pages::field::{Field as Frame, area};
use pages::{Button, Crumb, ErrorLine, Heading, Icon, Layout, Visit, button, error_summary};
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use crate::{access, words};

/// The fields that an owner fills in, in the form's order.
const ASKED: [Field; 25] = [
    Field::Title,
    Field::Summary,
    Field::Office,
    Field::Section,
    Field::Law,
    Field::LawNumber,
    Field::Article,
    Field::Kind,
    Field::Actor,
    Field::Receiver,
    Field::Affair,
    Field::Online,
    Field::ApplyPage,
    Field::GuidePage,
    Field::Volume,
    Field::VolumeOnline,
    Field::VolumeOffline,
    Field::DaysOnline,
    Field::DaysOffline,
    Field::Identity,
    Field::Fee,
    Field::Evidence,
    Field::Cause,
    Field::Plan,
    Field::PlanYear,
];

/// What is typed may be so long.
const LONGEST: usize = 2000;

/// `GET /inventory/entries/{id}/edit`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller, Path(id): Path<EntryId>) -> Result<Markup, Fault> {
    access::edit(&app, &caller)?;
    let (entry, draft) = access::own(&app, &caller, id).await?;
    let cells = draft.as_ref().map_or(&entry.cells, |draft| &draft.cells).clone();
    let note = draft.as_ref().map(|draft| draft.note.clone()).unwrap_or_default();
    Ok(render(&caller.visit, &entry, draft.as_ref(), &cells, &note, &[]))
}

/// `POST /inventory/entries/{id}/edit`: kept as a draft, or sent to be looked over.
pub async fn send(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<EntryId>,
    fields: Fields,
) -> Result<Response, Fault> {
    access::edit(&app, &caller)?;
    let (entry, before) = access::own(&app, &caller, id).await?;
    let old = before.as_ref().map_or(&entry.cells, |draft| &draft.cells);
    let cells = typed(old, &fields);
    let note = fields.get("note");
    let faults = faults(old, &cells, note);
    if !faults.is_empty() {
        let page = render(&caller.visit, &entry, before.as_ref(), &cells, note, &faults);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let state = if fields.has("later") { State::Draft } else { State::Review };
    let version = fields.get("version").parse().unwrap_or(0);
    let tx = app.store.begin().await?;
    let kept = draft::save(&tx, access::desk(&app, &caller), id, &cells, note, state, version).await;
    let here = format!("/inventory/entries/{id}");
    match kept {
        Ok(_) => {
            tx.commit().await?;
            let key = if state == State::Review { "stocktake-flash-sent" } else { "stocktake-flash-kept" };
            Ok(Seen::other(here).success(key).into_response())
        }
        Err(DraftError::Nothing) => Ok(Seen::other(here).warning("stocktake-flash-nothing").into_response()),
        Err(error) => Err(fault(error)),
    }
}

/// What went wrong with a proposal, as a page says it.
pub fn fault(error: DraftError) -> Fault {
    match error {
        DraftError::Store(error) => error.into(),
        DraftError::NotFound => Fault::NotFound,
        DraftError::Meanwhile => Fault::conflict("stocktake-refused-meanwhile"),
        DraftError::Nothing => Fault::bad_request("stocktake-refused-nothing"),
    }
}

/// The cells with what was typed. A field that still means what it meant keeps the words in which it was said.
fn typed(old: &Cells, fields: &Fields) -> Cells {
    let mut cells = old.clone();
    for field in ASKED {
        let name = field.key();
        let said = match field.shape() {
            Shape::Some(_) => {
                let chosen = fields.all(name).into_iter().filter(|said| !said.is_empty()).map(str::to_owned);
                chosen.chain(unlisted(old, field)).collect::<Vec<_>>().join("; ")
            }
            _ => fields.get(name).replace("\r\n", "\n").trim().to_owned(),
        };
        // No box ticked where it was said that there is none: it still says so.
        if said.is_empty()
            && matches!(field.shape(), Shape::Some(_))
            && read(field, old.get(field)).value == Value::None
        {
            continue;
        }
        let same = read(field, &said).value == read(field, old.get(field)).value;
        let both_said = said.is_empty() == old.get(field).trim().is_empty();
        if !(same && both_said && !read(field, &said).value.is_unknown()) && said != old.get(field) {
            cells.set(field, said);
        }
    }
    cells
}

/// Parts of a cell that are none of the field's list: the form cannot show them as boxes, so they stay.
fn unlisted(old: &Cells, field: Field) -> Vec<String> {
    let parts = inventory::read::fold::parts(old.get(field));
    parts.filter(|part| read(field, part).value.is_unknown()).map(str::to_owned).collect()
}

/// What is wrong with what was typed; what was there before and was left alone is not.
fn faults(old: &Cells, cells: &Cells, note: &str) -> Vec<(String, Wrong)> {
    let mut wrong: Vec<(String, Wrong)> = Vec::new();
    if cells.get(Field::Title).is_empty() {
        wrong.push((Field::Title.key().to_owned(), Wrong::NoTitle));
    }
    for field in ASKED {
        let said = cells.get(field);
        if said.chars().count() > LONGEST {
            wrong.push((field.key().to_owned(), Wrong::Long));
        } else if said != old.get(field)
            && let Some(odd) = read(field, said).odd.filter(|odd| odd.grasp() == Grasp::No)
        {
            wrong.push((field.key().to_owned(), Wrong::Odd(odd)));
        }
    }
    if note.chars().count() > LONGEST {
        wrong.push(("note".to_owned(), Wrong::Long));
    }
    wrong
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy)]
enum Wrong {
    NoTitle,
    Long,
    Odd(Odd),
}

impl Wrong {
    fn message(self, visit: &Visit) -> String {
        let words = &visit.wording;
        match self {
            Wrong::NoTitle => words.get("stocktake-error-title"),
            Wrong::Long => words.with("stocktake-error-long", &[("n", LONGEST.to_string().into())]),
            Wrong::Odd(odd) => words.get(&format!("stocktake-error-{}", odd.name())),
        }
    }
}

fn render(
    visit: &Visit,
    entry: &Entry,
    draft: Option<&Draft>,
    cells: &Cells,
    note: &str,
    faults: &[(String, Wrong)],
) -> Markup {
    let words = &visit.wording;
    let title = words.get("stocktake-edit-title");
    let lines: Vec<ErrorLine> =
        faults.iter().map(|(field, wrong)| ErrorLine::new(field.clone(), wrong.message(visit))).collect();
    let mut why = Frame::new("note", words.get("stocktake-note")).optional(true).help(words.get("stocktake-note-help"));
    for (_, wrong) in faults.iter().filter(|(field, _)| field == "note") {
        why = why.error(wrong.message(visit));
    }
    let here = format!("/inventory/entries/{}", entry.id);
    let body = html! {
        (error_summary(words, &lines))
        (Heading::new(title.clone()).above(entry.title().to_owned()).lead(words.get("stocktake-edit-lead")))
        (pages::form(visit, &format!("{here}/edit"), &html! {
            input type="hidden" name="version" value=(draft.map_or(0, |draft| draft.version));
            @for field in ASKED { (control(visit, field, cells, faults)) }
            (area::area(words, &why, note, 3, None))
            (button::row(&[
                Button::primary(words.get("stocktake-send")).icon(Icon::Check),
                Button::secondary(words.get("stocktake-keep")).name("later", "1"),
                Button::text(words.get("stocktake-cancel")).href(here.clone()),
            ]))
        }))
    };
    let crumbs = vec![Crumb::new(words.get("stocktake-title"), "/inventory"), Crumb::new(entry.title(), here)];
    Layout::new(visit, title).crumbs(crumbs).faulty(!faults.is_empty()).page(body)
}

fn control(visit: &Visit, field: Field, cells: &Cells, faults: &[(String, Wrong)]) -> Markup {
    let words = &visit.wording;
    let mut frame = Frame::new(field.key(), words::field(words, field)).optional(field != Field::Title);
    if let Some(help) = words.look(&format!("stocktake-help-{}", field.key())) {
        frame = frame.help(help);
    }
    for (_, wrong) in faults.iter().filter(|(name, _)| name == field.key()) {
        frame = frame.error(wrong.message(visit));
    }
    let said = cells.get(field);
    let listed = |choice: &inventory::choices::Choice| (choice.written(), words::choice(words, field, choice.name));
    match (field.shape(), read(field, said).value) {
        (Shape::One(list), value) => {
            let options = list.iter().map(listed).collect();
            let chosen = match value {
                Value::Choices(chosen) => chosen.first().map(|one| one.0.written()).unwrap_or_default(),
                _ => said.to_owned(),
            };
            select(words, &frame, &[Group { label: String::new(), options }], &chosen)
        }
        (Shape::Some(list), value) => {
            let choices: Vec<Choice> =
                list.iter().map(listed).map(|(value, label)| Choice::new(value, label)).collect();
            let chosen: Vec<String> = match value {
                Value::Choices(chosen) => chosen.iter().map(|one| one.0.written()).collect(),
                _ => Vec::new(),
            };
            some_of(words, &frame, &choices, &chosen)
        }
        _ if matches!(field, Field::Summary | Field::Plan) => area::area(words, &frame, said, 3, None),
        (Shape::Count, _) => {
            Input::new(Kind::Digits, said).width(8).suffix(words.get("stocktake-unit")).field(words, &frame)
        }
        _ => Input::new(Kind::Text, said).field(words, &frame),
    }
}
