//! What a service's page tells: at a glance, for whom, what is needed, what happens then, on which law it rests.

use maud::{Markup, html};
use pages::list::{checked, description};
use pages::{Link, Visit};
use registry::service::evidence::Need;
use registry::{Definition, Service};
use rules::criteria::Verdict;
use rules::{Outcome, Truth};
use service_kit::App;

use crate::knowledge::Knowledge;
use crate::{apply, words};

/// What you get, what it costs, by when, how long it takes.
pub(super) fn at_a_glance(app: &App, visit: &Visit, service: &Service, known: Option<&Knowledge>) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let definition = service.definition();
    let today = app.today();
    let mut pairs = Vec::new();
    if let Some(text) = service.look(lang, "what-you-get") {
        pairs.push((words.get("procedures-service-get"), html! { (text) }));
    }
    let facts = known.map(|known| known.facts.clone()).unwrap_or_default();
    if let Some(fee) = service.fee(&facts, &forms::Answers::new(), today) {
        let text = match fee {
            Outcome::Known(value) => words::yen(words, value.as_int().unwrap_or(0)),
            _ => words.get("procedures-service-fee-depends"),
        };
        pairs.push((words.get("procedures-service-fee"), html! { (text) }));
    }
    if let Some(day) = service.act_by(&facts, &forms::Answers::new(), today) {
        pairs.push((words.get("procedures-service-by"), html! { (words::day(words, day)) }));
    }
    let days = i64::from(definition.clock.online_days);
    let standard = i64::from(definition.clock.standard_days);
    pairs.push((
        words.get("procedures-service-decided"),
        html! { (words.with("procedures-service-days", &[("days", days.into()), ("standard", standard.into())])) },
    ));
    let takes = match known {
        Some(known) => apply::effort(app, service, known, words),
        None => apply::effort_unknown(service, words),
    };
    pairs.push((words.get("procedures-service-takes"), html! { (takes) }));
    description(&pairs)
}

/// The clauses in plain words, each with whether it holds for the reader.
pub(super) fn who(visit: &Visit, service: &Service, verdict: Option<&Verdict>) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let criteria = &service.definition().criteria;
    if criteria.is_empty() {
        return html! { p { (words.get(&format!("procedures-service-everybody-{}", audience(service)))) } };
    }
    let clause = |id: &str| service.text(lang, &format!("c-{id}")).to_owned();
    let Some(verdict) = verdict.filter(|verdict| !verdict.clauses.is_empty()) else {
        return html! { (pages::list::points(&criteria.iter().map(|c| html! { (clause(&c.id)) }).collect::<Vec<_>>())) };
    };
    let settled: Vec<(bool, Markup)> = verdict
        .clauses
        .iter()
        .filter(|found| found.truth != Truth::Unknown)
        .map(|found| (found.truth == Truth::Yes, html! { (clause(&found.id)) }))
        .collect();
    let open: Vec<Markup> = verdict
        .clauses
        .iter()
        .filter(|found| found.truth == Truth::Unknown)
        .map(|found| html! { (clause(&found.id)) })
        .collect();
    html! {
        @if !settled.is_empty() { (checked(words, &settled)) }
        @if !open.is_empty() {
            p { (words.get("procedures-service-open")) }
            (pages::list::points(&open))
        }
    }
}

fn audience(service: &Service) -> &'static str {
    match service.definition().audience {
        registry::Audience::Business => "business",
        _ => "person",
    }
}

/// What must be shown, and what need not be because a register shows it already.
pub(super) fn needed(app: &App, visit: &Visit, service: &Service, known: Option<&Knowledge>) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let facts = known.map(|known| known.facts.clone()).unwrap_or_default();
    let needs = service.evidence_needs(&facts, &forms::Answers::new(), app.today());
    let list = |wanted: &[Need]| -> Vec<Markup> {
        let these = needs.iter().filter(|(_, need)| wanted.contains(need));
        these.map(|(evidence, _)| html! { (service.text(lang, &format!("e-{}", evidence.id))) }).collect()
    };
    let (asked, waived) = (list(&[Need::Asked, Need::Open]), list(&[Need::Waived]));
    html! {
        @if asked.is_empty() {
            p { (words.get("procedures-service-needed-nothing")) }
        } @else {
            (pages::list::points(&asked))
        }
        @if known.is_some() && !waived.is_empty() {
            h3 { (words.get("procedures-service-not-needed")) }
            p { (words.get("procedures-service-not-needed-why")) }
            (pages::list::points(&waived))
        }
    }
}

pub(super) fn after(visit: &Visit, service: &Service) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let mut steps = vec![html! { (words.get("procedures-service-step-send")) }];
    steps.extend(
        service.definition().steps.iter().map(|step| html! { (service.text(lang, &format!("s-{}", step.id))) }),
    );
    steps.push(html! { (words.get("procedures-service-step-letter")) });
    html! {
        section aria-labelledby="after" {
            (pages::heading::section("after", &words.get("procedures-service-after"), None))
            (pages::list::numbered(&steps))
        }
    }
}

pub(super) fn law(visit: &Visit, definition: &Definition) -> Markup {
    let words = &visit.wording;
    html! {
        (pages::disclosure::disclosure(&words.get("procedures-service-law"), &html! {
            ul.points lang="ja" {
                @for law in &definition.laws {
                    li {
                        @match &law.url {
                            Some(url) => { (Link::new(url.clone(), law.title.clone()).external()) }
                            None => { (law.title) }
                        }
                        @if let Some(article) = &law.article { " " (article) }
                    }
                }
                @for source in &definition.sources {
                    li { (Link::new(source.url.clone(), source.title.clone()).external()) " (" (source.as_of) ")" }
                }
            }
            p { (words.with("procedures-service-checked", &[("day", words::day(words, definition.checked_on).into())])) }
        }))
    }
}
