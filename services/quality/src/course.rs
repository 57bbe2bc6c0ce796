//! The course of cases, for reworking it (BPR): the steps as they really went, where cases wait, who sends back what, and how
//! other offices do the same.

pub mod graph;
pub mod picture;

use axum::extract::{Path, State as Shared};
use casework::passage::{self, Passage};
use jiff::ToSpan;
use kernel::{Moment, OwnerCode};
use maud::{Markup, html};
use pages::figures::{Figure, figures};
use pages::{Banner, Heading, Layout, Tone, Visit, Width};
use registry::{Service, ServiceKey};
use service_kit::{App, Fault, OfficerCaller};
use store::{Scope, StoreError};
use text::Wording;

use crate::arithmetic::{median, percent};
use crate::course::graph::{Edge, Graph, Node};
use crate::course::picture::Names;
use crate::measure::{FEWEST, SPAN_DAYS};
use crate::shown;

/// `GET /quality/course/{id}`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller, Path(id): Path<String>) -> Result<Markup, Fault> {
    let key = ServiceKey { owner: caller.owner, id };
    let service = app.registry.get(&key).ok_or(Fault::NotFound)?;
    let passages = lately(&app, &key).await?;
    let graph = Graph::of(&passages);
    let others = others(&app, &key).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("quality-course-title");
    let body = html! {
        (Heading::new(title.clone()).above(service.title(visit.lang())).lead(words.get("quality-course-lead")))
        @if passages.is_empty() {
            (Banner::new(Tone::Info, words.get("quality-course-none")))
        } @else {
            (sums(words, &graph, &passages))
            div.quality-course {
                (picture::picture(&graph, &names(visit, &service, &graph)))
                (ways(visit, &service, &graph))
            }
            (asked(visit, &service, &graph))
        }
        (offices(words, caller.owner, &passages, &others))
    };
    let back = format!("/quality/lift/{}", key.id);
    Ok(Layout::new(visit, title).back(words.get("quality-course-back"), back).width(Width::Wide).page(body))
}

/// The cases of a service that arrived in the last year.
async fn lately(app: &App, key: &ServiceKey) -> Result<Vec<Passage>, StoreError> {
    let until = app.today().saturating_add(1.days());
    let from = app.today().saturating_sub(SPAN_DAYS.days());
    let (from, until) = (Moment::start_of(from), Moment::start_of(until));
    passage::arrived(&app.store, Scope::Owner(key.owner), Some(&key.to_string()), from, until).await
}

/// The same service of other governments: only what their cases come to, and nothing where their people are few.
async fn others(app: &App, key: &ServiceKey) -> Result<Vec<(OwnerCode, Vec<Passage>)>, StoreError> {
    let mut found = Vec::new();
    for other in app.registry.published() {
        let other = other.key();
        if other.id != key.id || other.owner == key.owner {
            continue;
        }
        let passages = lately(app, &other).await?;
        if Graph::of(&passages).people >= FEWEST {
            found.push((other.owner, passages));
        }
    }
    Ok(found)
}

/// What a thing is called.
fn name(visit: &Visit, service: &Service, node: &Node) -> String {
    match node {
        Node::Event(event) => visit.wording.get(&format!("quality-event-{event}")),
        Node::Step(step) => service.text(visit.lang(), &format!("s-{step}")).to_owned(),
    }
}

/// Days with a tenth: 2.5.
fn days(words: &Wording, tenths: u32) -> String {
    words.with("quality-days-tenths", &[("n", format!("{}.{}", tenths / 10, tenths % 10).into())])
}

fn names(visit: &Visit, service: &Service, graph: &Graph) -> Names {
    let words = &visit.wording;
    let label = |edge: &Edge| {
        words.with(
            "quality-course-way",
            &[("n", shown::number(edge.count).into()), ("days", days(words, edge.tenths).into())],
        )
    };
    let longest = graph.edges.first().map_or_else(String::new, |edge| {
        let between =
            |place: usize| graph.nodes.get(place).map_or_else(String::new, |(node, _)| name(visit, service, node));
        words.with(
            "quality-course-longest",
            &[
                ("from", between(edge.from).into()),
                ("to", between(edge.to).into()),
                ("days", days(words, edge.tenths).into()),
            ],
        )
    });
    Names {
        title: words.get("quality-course-title"),
        summary: longest,
        nodes: graph.nodes.iter().map(|(node, _)| name(visit, service, node)).collect(),
        edges: graph.edges.iter().map(label).collect(),
    }
}

fn sums(words: &Wording, graph: &Graph, passages: &[Passage]) -> Markup {
    let returned = percent(graph.count("correction-asked"), graph.cases);
    let taken = median(passages.iter().filter_map(Passage::office_days).collect());
    let dash = || "—".to_owned();
    let row = figures(&[
        Figure::new(words.get("quality-course-cases"), shown::number(graph.cases), words.get("quality-course-unit")),
        Figure::new(
            words.get("quality-course-days"),
            taken.map_or_else(dash, |n| n.to_string()),
            words.get("quality-course-days-unit"),
        ),
        Figure::new(words.get("quality-criterion-returned"), returned.map_or_else(dash, |n| n.to_string()), "%"),
    ]);
    html! { div.sums { (row) } }
}

/// The ways as a table, where it waits longest first.
fn ways(visit: &Visit, service: &Service, graph: &Graph) -> Markup {
    let words = &visit.wording;
    let called = |place: usize| graph.nodes.get(place).map_or_else(String::new, |(node, _)| name(visit, service, node));
    html! {
        div {
            h2 { (words.get("quality-course-waits")) }
            div.table-box role="group" tabindex="0" aria-label=(words.get("quality-course-waits")) {
                table.table {
                    thead { tr {
                        th scope="col" { (words.get("quality-course-from")) }
                        th scope="col" { (words.get("quality-course-to")) }
                        th.number scope="col" { (words.get("quality-course-cases")) }
                        th.number scope="col" { (words.get("quality-course-wait")) }
                    } }
                    tbody { @for edge in &graph.edges { tr {
                        th scope="row" { (called(edge.from)) }
                        td { (called(edge.to)) }
                        td.number { (shown::number(edge.count)) }
                        td.number { (days(words, edge.tenths)) }
                    } } }
                }
            }
        }
    }
}

/// What is sent back to applicants, by question.
fn asked(visit: &Visit, service: &Service, graph: &Graph) -> Markup {
    let words = &visit.wording;
    html! {
        @if !graph.asked.is_empty() {
            section aria-labelledby="asked" {
                (pages::heading::section("asked", &words.get("quality-course-asked"), None))
                p.help { (words.get("quality-course-asked-lead")) }
                ul.points { @for (question, count) in &graph.asked {
                    li { (service.text(visit.lang(), &format!("q-{question}"))) " "
                        strong { (words.with("quality-course-times", &[("n", shown::number(*count).into())])) } }
                } }
            }
        }
    }
}

/// The same service in other offices.
fn offices(words: &Wording, own: OwnerCode, passages: &[Passage], others: &[(OwnerCode, Vec<Passage>)]) -> Markup {
    let mine = (own, passages);
    let all = std::iter::once(mine).chain(others.iter().map(|(owner, passages)| (*owner, passages.as_slice())));
    html! {
        section aria-labelledby="offices" {
            (pages::heading::section("offices", &words.get("quality-course-offices"), None))
            @if others.is_empty() { p { (words.with("quality-course-alone", &[("n", FEWEST.to_string().into())])) } }
            @else {
                div.table-box role="group" tabindex="0" aria-label=(words.get("quality-course-offices")) {
                    table.table {
                        thead { tr {
                            th scope="col" { (words.get("quality-filter-owner")) }
                            th.number scope="col" { (words.get("quality-course-cases")) }
                            th.number scope="col" { (words.get("quality-course-days")) }
                            th.number scope="col" { (words.get("quality-criterion-returned")) }
                            th.number scope="col" { (words.get("quality-criterion-steps")) }
                        } }
                        tbody { @for (owner, passages) in all { (office(words, owner, passages)) } }
                    }
                }
            }
        }
    }
}

fn office(words: &Wording, owner: OwnerCode, passages: &[Passage]) -> Markup {
    let graph = Graph::of(passages);
    let taken = median(passages.iter().filter_map(Passage::office_days).collect());
    let steps = graph.nodes.iter().filter(|(node, _)| matches!(node, Node::Step(_))).count();
    let returned = percent(graph.count("correction-asked"), graph.cases);
    html! {
        tr {
            th scope="row" { (shown::owner(words, owner)) }
            td.number { (shown::number(graph.cases)) }
            td.number { (taken.map_or_else(|| "—".to_owned(), |n| n.to_string())) }
            td.number { (returned.map_or_else(|| "—".to_owned(), |n| format!("{n}%"))) }
            td.number { (steps) }
        }
    }
}
