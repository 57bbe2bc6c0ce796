//! What was answered, from where, and beside it what the registers say now; differences are marked.

use forms::{Provenance, Question, QuestionKind, Words, summary};
use maud::{Markup, html};
use pages::{Icon, Tag, Tone, Visit};
use serde_json::Value as Json;

use crate::case::registers::Registers;
use crate::sight::Sight;

/// One question with its answer as people read it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The question's id.
    pub question: String,
    /// Its words.
    pub label: String,
    /// What was answered, line by line.
    pub lines: Vec<String>,
    /// The text key of where it came from.
    pub source: Option<Source>,
    /// What the registers say now.
    pub now: Now,
}

/// Where an answer came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The applicant wrote it.
    Applicant,
    /// A register filled it in; the text key of its name.
    Register(String),
    /// A register filled it in and the applicant changed it.
    Corrected(String),
    /// An earlier application filled it in.
    Earlier,
}

/// What the registers say now, beside an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Now {
    /// No register knows this.
    Unknown,
    /// The same.
    Same,
    /// Something else.
    Differs(Vec<String>),
}

/// Every answered question, in the form's order.
pub fn shown(visit: &Visit, sight: &Sight, registers: Option<&Registers>) -> Vec<Shown> {
    let lang = visit.lang();
    let own = |_: &str, key: &str| sight.service.look(lang, key).map(str::to_owned);
    let child = |id: &str| {
        let found = sight.case.finding.subjects.iter().find(|one| one.subject == id).map(|one| one.name.clone());
        found.or_else(|| registers.and_then(|registers| registers.child_name(id)))
    };
    let words = Words { forms: &visit.wording, own: &own, child: &child };
    let one = |question: &Question| {
        let answer = sight.case.answers.get(&question.id).filter(|answer| !answer.value.is_null());
        let now = registers.and_then(|registers| registers.answers.value(&question.id));
        if answer.is_none() && question.kind != QuestionKind::File {
            return None;
        }
        let lines = answer.map(|answer| summary::display(question, &answer.value, &words)).unwrap_or_default();
        Some(Shown {
            question: question.id.clone(),
            label: sight.service.text(lang, &format!("q-{}", question.id)).to_owned(),
            lines,
            source: answer.map(|answer| source(&answer.provenance)),
            now: match (answer, now) {
                (Some(answer), Some(now)) if same(&answer.value, now) => Now::Same,
                (_, Some(now)) => Now::Differs(summary::display(question, now, &words)),
                (_, None) => Now::Unknown,
            },
        })
    };
    sight.service.form().questions().filter_map(one).collect()
}

fn source(provenance: &Provenance) -> Source {
    match provenance {
        Provenance::Person => Source::Applicant,
        Provenance::Register { origin } => Source::Register(origin.clone()),
        Provenance::Corrected { origin } => Source::Corrected(origin.clone()),
        Provenance::Earlier => Source::Earlier,
    }
}

/// Whether two answers say the same; the order of a list says nothing.
fn same(one: &Json, other: &Json) -> bool {
    match (one.as_array(), other.as_array()) {
        (Some(one), Some(other)) => one.len() == other.len() && one.iter().all(|item| other.contains(item)),
        _ => one == other,
    }
}

/// The table of answers.
pub fn answers(visit: &Visit, sight: &Sight, registers: Option<&Registers>) -> Markup {
    let words = &visit.wording;
    let rows = shown(visit, sight, registers);
    let rows: Vec<&Shown> = rows.iter().filter(|one| !one.lines.is_empty()).collect();
    let caption = words.get("desk-pane-answers");
    html! {
        div.table-box role="group" aria-label=(caption) tabindex="0" {
            table.table.desk-answers {
                caption.said { (caption) }
                thead { tr {
                    th scope="col" { (words.get("desk-answers-question")) }
                    th scope="col" { (words.get("desk-answers-answer")) }
                    @if registers.is_some() { th scope="col" { (words.get("desk-answers-now")) } }
                } }
                tbody { @for one in rows { (row(visit, one, registers.is_some())) } }
            }
        }
    }
}

fn row(visit: &Visit, one: &Shown, with_registers: bool) -> Markup {
    let words = &visit.wording;
    let differs = matches!(one.now, Now::Differs(_));
    html! {
        tr data-state=[differs.then_some("soon")] {
            th scope="row" { (one.label) }
            td {
                (lines(&one.lines))
                @if let Some(source) = &one.source { p.desk-source { (source_words(visit, source)) } }
            }
            @if with_registers {
                td {
                    @match &one.now {
                        Now::Unknown => span.none { (words.get("desk-answers-no-register")) },
                        Now::Same => span.desk-same { (Icon::Check) (words.get("desk-answers-same")) },
                        Now::Differs(now) => {
                            (Tag::new(Tone::Warning, words.get("desk-answers-differs")).icon(Icon::Alert))
                            div { (lines(now)) }
                        },
                    }
                }
            }
        }
    }
}

fn source_words(visit: &Visit, source: &Source) -> String {
    let words = &visit.wording;
    match source {
        Source::Applicant => words.get("desk-source-applicant"),
        Source::Register(register) => words.with("desk-source-register", &[("register", words.get(register).into())]),
        Source::Corrected(register) => words.with("desk-source-corrected", &[("register", words.get(register).into())]),
        Source::Earlier => words.get("desk-source-earlier"),
    }
}

fn lines(lines: &[String]) -> Markup {
    html! { @for (n, line) in lines.iter().enumerate() { @if n > 0 { br; } (line) } }
}
