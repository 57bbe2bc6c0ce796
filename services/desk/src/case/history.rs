//! What happened to a case and who did it, and the words that officers left for each other.

use casework::{Doer, Event};
use kernel::Moment;
use maud::{Markup, html};
use pages::panes::pane;
use pages::timeline::{self, When};
use pages::{Icon, Tag, Tone, Visit};

use crate::colleagues::Colleagues;
use crate::sight::Sight;
use crate::words;

type Happened = (Moment, Doer, Event);

/// Events as a line.
pub fn events(visit: &Visit, sight: &Sight, colleagues: &Colleagues, events: &[Happened]) -> Vec<timeline::Event> {
    let words = &visit.wording;
    let event = |(at, doer, event): &Happened| timeline::Event {
        when: When::Past,
        title: title(visit, sight, event),
        day: Some((words::moment(words, *at), at.day().to_string())),
        body: Some(
            html! { p.desk-source { (colleagues.doer(words, *doer)) } (more(visit, sight, colleagues, *doer, event)) },
        ),
    };
    events.iter().map(event).collect()
}

fn step_name<'a>(visit: &Visit, sight: &'a Sight, step: &'a str) -> &'a str {
    sight.service.look(visit.lang(), &format!("s-{step}")).unwrap_or(step)
}

fn question_name(visit: &Visit, sight: &Sight, question: &str) -> String {
    sight.service.look(visit.lang(), &format!("q-{question}")).unwrap_or(question).to_owned()
}

fn title(visit: &Visit, sight: &Sight, event: &Event) -> String {
    let words = &visit.wording;
    match event {
        Event::StepDone { step, .. } => {
            words.with("desk-event-step-done", &[("step", step_name(visit, sight, step).into())])
        }
        Event::Assigned { .. } => words.get("desk-event-assigned"),
        other => words.get(&format!("casework-event-{}", other.name())),
    }
}

/// What belongs to an event: to whom, what was asked, on which grounds.
fn more(visit: &Visit, sight: &Sight, colleagues: &Colleagues, doer: Doer, event: &Event) -> Markup {
    let words = &visit.wording;
    match event {
        Event::Assigned { officer } if doer != (Doer::Officer { officer: *officer }) => {
            html! { p { "→ " (colleagues.name(words, *officer)) } }
        }
        Event::CorrectionAsked { items, by } => html! {
            ul { @for item in items { li { strong { (question_name(visit, sight, &item.question)) } br; (item.message) } } }
            p { (words.with("desk-event-by", &[("day", words::day(words, *by).into())])) }
        },
        Event::Corrected { changed } if !changed.is_empty() => html! {
            ul { @for question in changed { li { (question_name(visit, sight, question)) } } }
        },
        Event::Refused { grounds, reason } => html! {
            ul { @for ground in grounds { li { (ground_name(visit, sight, ground)) } } }
            @if !reason.trim().is_empty() { p { (reason) } }
        },
        _ => html! {},
    }
}

fn ground_name(visit: &Visit, sight: &Sight, ground: &str) -> String {
    let lang = visit.lang();
    let clause = sight.service.look(lang, &format!("c-{ground}"));
    let found = clause.or_else(|| sight.service.look(lang, &format!("r-{ground}")));
    found.unwrap_or(ground).to_owned()
}

/// The internal notes: of finished steps, of opinions asked and given, of the decision. Nothing where nobody left any.
pub fn notes(visit: &Visit, sight: &Sight, colleagues: &Colleagues) -> Markup {
    let words = &visit.wording;
    let left: Vec<Markup> =
        sight.events.iter().filter_map(|happened| note(visit, sight, colleagues, happened)).collect();
    if left.is_empty() {
        return html! {};
    }
    pane("notes", &words.get("desk-pane-notes"), &html! { ul.desk-list { @for note in left { li { (note) } } } })
}

fn note(visit: &Visit, sight: &Sight, colleagues: &Colleagues, (at, doer, event): &Happened) -> Option<Markup> {
    let words = &visit.wording;
    let (text, head) = match event {
        Event::StepDone { note, step } => (note, html! { (step_name(visit, sight, step)) }),
        Event::Approved { note } => (note, html! { (words.get("casework-event-approved")) }),
        Event::OpinionAsked { question, expert } => {
            let whom = expert.map(|expert| colleagues.name(words, expert));
            (question, html! { (words.get("casework-event-opinion-asked")) @if let Some(whom) = whom { " → " (whom) } })
        }
        Event::OpinionGiven { opinion, favourable } => {
            let (tone, icon, key) = if *favourable {
                (Tone::Success, Icon::Check, "desk-favourable-yes")
            } else {
                (Tone::Error, Icon::Close, "desk-favourable-no")
            };
            (
                opinion,
                html! { (words.get("casework-event-opinion-given")) " " (Tag::new(tone, words.get(key)).icon(icon)) },
            )
        }
        _ => return None,
    };
    if text.trim().is_empty() {
        return None;
    }
    Some(html! {
        p { strong { (head) } }
        p.desk-note { (text) }
        p.desk-source { (words::pair(words, colleagues.doer(words, *doer), words::moment(words, *at))) }
    })
}
