//! What the rule found: each clause in its words with its law, when the case was opened and now, the facts that it read,
//! and the yen.

use casework::SubjectFinding;
use maud::{Markup, html};
use pages::disclosure::disclosure;
use pages::list::description;
use pages::{Banner, Icon, Tag, Tone, Visit};
use registry::{Eligibility, Every};
use rules::{Facts, Value};

use crate::case::registers::Registers;
use crate::sight::Sight;
use crate::words;

/// The findings of all for whom the case is.
pub fn finding(visit: &Visit, sight: &Sight, registers: Option<&Registers>) -> Markup {
    let words = &visit.wording;
    if sight.service.definition().criteria.is_empty() {
        return html! { (earlier(visit, sight)) p { (words.get("desk-finding-everybody")) } (awards_of_all(visit, sight)) };
    }
    let now = registers.map(|registers| now_of(sight, registers)).unwrap_or_default();
    html! {
        (earlier(visit, sight))
        @for one in &sight.case.finding.subjects {
            @let current = now.iter().find(|(id, _, _)| *id == one.subject);
            div.desk-finding {
                h3 { (one.name) " " (words::truth_tag(words, &one.eligible)) }
                (clauses(visit, sight, one, current.map(|(_, verdict, _)| verdict)))
                (awards(visit, sight, one))
                @if let Some((_, _, facts)) = current { (read_facts(visit, sight, facts)) }
            }
        }
    }
}

/// Earlier cases of the same applicant for the same, so that nobody is given it twice.
fn earlier(visit: &Visit, sight: &Sight) -> Markup {
    let numbers = sight.case.finding.earlier.join("、");
    let said = || visit.wording.with("desk-finding-earlier", &[("numbers", numbers.as_str().into())]);
    html! { @if !numbers.is_empty() { (Banner::new(Tone::Warning, said())) } }
}

/// What the rule finds with what the registers say now: whose, what, and from which facts.
fn now_of(sight: &Sight, registers: &Registers) -> Vec<(String, Eligibility, Facts)> {
    let today = registers.today;
    let facts = sight.service.facts_with_answers(&registers.facts, &sight.case.answers, today);
    let subjects = sight.service.subjects(&facts);
    let verdicts = sight.service.eligibility(&facts, today);
    let id = |subject: &registry::Subject| subject.child.and(subject.of_child("id")).unwrap_or_default().to_owned();
    subjects.into_iter().zip(verdicts).map(|(subject, verdict)| (id(&subject), verdict, subject.facts)).collect()
}

fn clauses(visit: &Visit, sight: &Sight, one: &SubjectFinding, now: Option<&Eligibility>) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let criteria = &sight.service.definition().criteria;
    html! {
        div.table-box role="group" aria-label=(one.name) tabindex="0" {
            table.table {
                caption.said { (words.get("desk-pane-finding")) " " (one.name) }
                thead { tr {
                    th scope="col" { (words.get("desk-finding-clause")) }
                    th scope="col" { (words.get("desk-finding-then")) }
                    @if now.is_some() { th scope="col" { (words.get("desk-finding-now")) } }
                } }
                tbody { @for (id, then) in &one.clauses {
                    @let law = criteria.iter().find(|clause| clause.id == *id).and_then(|clause| clause.law.as_ref());
                    @let current = now.and_then(|now| now.verdict.clauses.iter().find(|clause| clause.id == *id));
                    @let changed = current.is_some_and(|clause| clause.truth.name() != then);
                    tr data-state=[changed.then_some("soon")] {
                        th.desk-clause scope="row" {
                            (sight.service.text(lang, &format!("c-{id}")))
                            @if let Some(law) = law { small { (law) } }
                        }
                        td { (words::truth_tag(words, then)) }
                        @if now.is_some() {
                            td {
                                @if let Some(clause) = current {
                                    (words::truth_tag(words, clause.truth.name()))
                                    @if changed { " " (Tag::new(Tone::Warning, words.get("desk-answers-differs")).icon(Icon::Alert)) }
                                    @for fact in &clause.unknown { p.desk-source { (words.with("desk-finding-missing", &[("fact", words.get(&words::fact_key(fact)).into())])) } }
                                }
                            }
                        }
                    }
                } }
            }
        }
    }
}

fn awards(visit: &Visit, sight: &Sight, one: &SubjectFinding) -> Markup {
    let words = &visit.wording;
    if one.yen.is_empty() {
        return html! {};
    }
    let line = |(award, yen): (&String, &i64)| {
        let label = sight.service.look(visit.lang(), &format!("a-{award}")).unwrap_or(award).to_owned();
        let every = sight.service.definition().awards.iter().find(|one| one.id == *award).map(|one| match one.every {
            Every::Once => "desk-every-once",
            Every::Month => "desk-every-month",
            Every::Year => "desk-every-year",
        });
        (label, html! { @if let Some(every) = every { (words.get(every)) " " } strong { (words::yen(words, *yen)) } })
    };
    let pairs: Vec<(String, Markup)> = one.yen.iter().map(line).collect();
    description(&pairs)
}

fn awards_of_all(visit: &Visit, sight: &Sight) -> Markup {
    html! { @for one in &sight.case.finding.subjects { (awards(visit, sight, one)) } }
}

/// The facts that the clauses read, with their register.
fn read_facts(visit: &Visit, sight: &Sight, facts: &Facts) -> Markup {
    let words = &visit.wording;
    let pairs: Vec<(String, Markup)> = sight
        .service
        .criteria()
        .reads()
        .into_iter()
        .filter(|key| !key.starts_with("answers."))
        .map(|key| {
            let value = facts.get(&key).and_then(|value| value_words(visit, &key, value));
            let origin = people::origin::of(&key, facts).map(|origin| words.get(people::origin::text_key(origin)));
            let shown = html! {
                @match value {
                    Some(value) => (value),
                    None => span.none { (words.get("desk-finding-no-fact")) },
                }
                @if let Some(origin) = origin { p.desk-source { (origin) } }
            };
            (words.get(&words::fact_key(&key)), shown)
        })
        .collect();
    if pairs.is_empty() {
        return html! {};
    }
    disclosure(&words.get("desk-finding-facts"), &description(&pairs))
}

/// A fact as people read it; lists and maps have no words here.
fn value_words(visit: &Visit, key: &str, value: &Value) -> Option<String> {
    let words = &visit.wording;
    Some(match value {
        Value::Bool(yes) => words.get(if *yes { "desk-yes" } else { "desk-no" }),
        Value::Int(number) if key.ends_with("income") || key.ends_with("capital") => words::yen(words, *number),
        Value::Int(number) => kernel::yen::Yen(*number).format(),
        Value::Date(day) => words::day(words, *day),
        Value::Text(text) if key.ends_with("municipality") => {
            text.parse().map_or_else(|_| text.clone(), |code| words::owner(words, code))
        }
        Value::Text(text) => text.clone(),
        Value::List(_) | Value::Map(_) => return None,
    })
}
