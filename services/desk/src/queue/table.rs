//! The lines of the list: number, applicant, service, state, clock, who works on it.

use casework::State;
use casework::clock::LegalClock;
use casework::find::Line;
use kernel::{CaseId, Date, Moment, OfficerId};
use maud::{Markup, html};
use pages::table::{Column, Row, RowState, Table, due};
use pages::{Icon, Tag, Tone};
use registry::ServiceKey;
use service_kit::{App, OfficerCaller};
use text::Wording;

use crate::along::Along;
use crate::colleagues::Colleagues;
use crate::words;

/// The table; rows can be ticked where `bulk`. Each row leads to its case on the way along the list.
pub(super) fn table(
    app: &App,
    caller: &OfficerCaller,
    lines: &[Line],
    colleagues: &Colleagues,
    (along, bulk): (&Along, bool),
) -> Markup {
    let words = &caller.visit.wording;
    let heads = ["number", "applicant", "service", "state", "due", "assignee"];
    let mut columns: Vec<Column> =
        heads.iter().map(|head| Column::new(words.get(&format!("desk-column-{head}")))).collect();
    columns.push(Column::new(words.get("desk-column-arrived")).number());
    let table = Table {
        words,
        caption: words.get("desk-queue-title"),
        caption_shown: false,
        columns,
        rows: lines.iter().map(|line| row(app, caller, line, colleagues, along)).collect(),
        select: bulk.then(|| ("case".to_owned(), "bulk".to_owned())),
        empty: words.get("desk-queue-empty"),
    };
    html! { (table) }
}

fn row(app: &App, caller: &OfficerCaller, line: &Line, colleagues: &Colleagues, along: &Along) -> Row {
    let words = &caller.visit.wording;
    let lang = caller.visit.lang();
    let state = State::from_name(&line.state).unwrap_or(State::Open);
    let service = line.service.parse::<ServiceKey>().ok().and_then(|key| app.registry.get(&key));
    let service = service.map_or_else(|| line.service.clone(), |service| service.title(lang).to_owned());
    let (row_state, clock) = clock(words, line, state, app.today());
    let assignee = line
        .assignee
        .map(|id| if id == caller.officer.0 { words.get("desk-me") } else { colleagues.name(words, OfficerId(id)) });
    let case = CaseId(line.id);
    Row {
        // The version seen goes with the box, so that nothing is done to a case that changed meanwhile.
        id: format!("{case}.{}", line.version),
        name: line.number.clone(),
        href: Some(along.case(case)),
        state: row_state,
        cells: vec![
            html! { (line.number) },
            html! { (line.applicant_name) },
            html! { (service) },
            html! { (standing(words, line, state)) },
            clock,
            html! { @if let Some(name) = assignee { (name) } @else { span.none { (words.get("desk-nobody")) } } },
            html! { (words::short_day(words, Moment(line.opened_at).day())) },
        ],
    }
}

/// Where it stands: the state, and while it is with the office, whose turn it is and whether the rule finds it clear.
fn standing(words: &Wording, line: &Line, state: State) -> Markup {
    html! {
        @if state == State::Open {
            (Tag::plain(words.get(&format!("identity-role-{}", line.role))))
            @if line.is_clear { " " (Tag::new(Tone::Success, words.get("desk-clear")).icon(Icon::Check)) }
        } @else { (words::state_tag(words, state)) }
    }
}

fn clock(words: &Wording, line: &Line, state: State, today: Date) -> (RowState, Markup) {
    let Ok(day) = line.due_on.parse::<Date>() else { return (RowState::Plain, html! {}) };
    let said = words::short_day(words, day);
    match state {
        State::Open => {
            let (mark, left) = due(words, kernel::calendar::working_days_between(today, day));
            (if mark == RowState::Plain && line.is_clear { RowState::Clear } else { mark }, html! { (said) " " (left) })
        }
        State::Correction => {
            let paused_on = line.paused_on.as_ref().and_then(|day| day.parse().ok());
            let left = LegalClock { due_on: day, paused_on }.left(today);
            (RowState::Waiting, html! { span.none { (words.with("desk-clock-stands-left", &[("n", left.into())])) } })
        }
        _ => {
            let closed = line.closed_at.map(|at| words::short_day(words, Moment(at).day()));
            (RowState::Plain, html! { @if let Some(closed) = closed { (closed) } })
        }
    }
}
