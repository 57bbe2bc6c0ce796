//! A service in plain words: for whom, what you get, by when, how long it takes, what is needed and what is not.

use axum::extract::{Path, State as Shared};
use kernel::OwnerCode;
use maud::{Markup, html};
use pages::list::{checked, description};
use pages::{Banner, Button, Crumb, Heading, Icon, Layout, Link, Tone, Visit};
use registry::service::evidence::Need;
use registry::{Definition, Kind, Service, ServiceKey, State};
use rules::{Outcome, Truth};
use rules::criteria::Verdict;
use service_kit::{App, Fault, Guest, Resident};

use crate::knowledge::Knowledge;
use crate::{apply, fits, words};

/// `GET /services/{owner}/{id}`
pub async fn page(
    Shared(app): Shared<App>,
    guest: Guest,
    Path((owner, id)): Path<(String, String)>,
) -> Result<Markup, Fault> {
    let owner: OwnerCode = owner.parse().map_err(|_| Fault::NotFound)?;
    let service = app.registry.get(&ServiceKey { owner, id }).ok_or(Fault::NotFound)?;
    if service.definition().base || matches!(service.state(), State::Retired | State::Draft) {
        return Err(Fault::NotFound);
    }
    let caller = Resident::of_guest(&guest);
    let known = match &caller {
        Some(caller) => Some(Knowledge::of(&app, caller).await?),
        None => None,
    };
    Ok(show(&app, &guest.visit, &service, caller.as_ref(), known.as_ref()))
}

fn show(app: &App, visit: &Visit, service: &Service, caller: Option<&Resident>, known: Option<&Knowledge>) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let definition = service.definition();
    let today = app.today();
    let verdict = known.map(|known| service.explain(&known.facts, today));
    let mine = caller.is_none_or(|caller| fits::is_for(service, caller))
        && known.is_none_or(|known| known.is_offered(service));
    let body = html! {
        (Heading::new(service.title(lang))
            .above(words.with("procedures-service-owner", &[("owner", words::owner(words, definition.owner).into())]))
            .lead(service.summary(lang)))
        (standing(visit, service, verdict.as_ref(), mine))
        (apply_button(visit, service, app, caller.is_some(), mine))
        (at_a_glance(app, visit, service, known))
        section aria-labelledby="who" {
            (pages::heading::section("who", &words.get("procedures-service-who"), None))
            (who(visit, service, verdict.as_ref()))
        }
        section aria-labelledby="needed" {
            (pages::heading::section("needed", &words.get("procedures-service-needed"), None))
            (needed(app, visit, service, known))
        }
        (after(visit, service))
        (law(visit, definition))
    };
    let crumbs = crumbs(visit, definition);
    Layout::new(visit, service.title(lang)).crumbs(crumbs).page(body)
}

fn crumbs(visit: &Visit, definition: &Definition) -> Vec<Crumb> {
    let words = &visit.wording;
    let mut crumbs = vec![Crumb::new(words.get("procedures-nav-home"), "/")];
    if let Some(event) = definition.life_events.first() {
        let label = words.get(&format!("procedures-life-{}", event.name()));
        crumbs.push(Crumb::new(label, format!("/life/{}", event.name())));
    }
    crumbs
}

/// Whether it fits the reader, said at once.
fn standing(visit: &Visit, service: &Service, verdict: Option<&Verdict>, mine: bool) -> Markup {
    let words = &visit.wording;
    if service.state() == State::Paused {
        return html! { (Banner::new(Tone::Warning, words.get("procedures-service-paused"))) };
    }
    if !mine {
        return html! { (Banner::new(Tone::Info, words.get("procedures-service-elsewhere"))) };
    }
    let Some(verdict) = verdict else { return html! {} };
    if service.definition().criteria.is_empty() {
        return html! {};
    }
    match verdict.truth {
        Truth::Yes => html! { (Banner::new(Tone::Success, words.get("procedures-service-fits"))) },
        Truth::Unknown => {
            let missing = verdict.unknown.iter().map(|fact| words.get(&fact_key(fact)));
            html! {
                (Banner::new(Tone::Info, words.get("procedures-service-maybe"))
                    .body(html! { ul { @for fact in missing { li { (fact) } } } }))
            }
        }
        Truth::No => {
            let from = verdict.eligible_from.map(|day| words.with("procedures-service-from", &[("day", words::day(words, day).into())]));
            html! {
                (Banner::new(Tone::Warning, words.get("procedures-service-not"))
                    .body(html! { p { (words.get("procedures-service-not-help")) } @if let Some(from) = from { p { (from) } } }))
            }
        }
    }
}

/// The text key of a fact's label: `person.birth_date` is worded by `fact-person-birth-date`.
pub fn fact_key(fact: &str) -> String {
    format!("fact-{}", fact.replace("[]", "").replace(['.', '_'], "-"))
}

fn apply_button(visit: &Visit, service: &Service, app: &App, signed_in: bool, mine: bool) -> Markup {
    let words = &visit.wording;
    if !mine || !service.accepts(app.today()) {
        return html! {};
    }
    let key = if service.definition().kind == Kind::Notification { "procedures-service-notify" } else { "procedures-service-apply" };
    if !signed_in {
        let then = format!("/sign-in?then={}", crate::home::href(service));
        return html! { p { (Button::primary(words.get(key)).href(then).icon_after(Icon::Right)) } };
    }
    pages::form(visit, "/apply", &html! {
        input type="hidden" name="service" value=(service.key());
        (Button::primary(words.get(key)).icon_after(Icon::Right))
    })
}

fn at_a_glance(app: &App, visit: &Visit, service: &Service, known: Option<&Knowledge>) -> Markup {
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
fn who(visit: &Visit, service: &Service, verdict: Option<&Verdict>) -> Markup {
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
fn needed(app: &App, visit: &Visit, service: &Service, known: Option<&Knowledge>) -> Markup {
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

fn after(visit: &Visit, service: &Service) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let mut steps = vec![html! { (words.get("procedures-service-step-send")) }];
    steps.extend(service.definition().steps.iter().map(|step| html! { (service.text(lang, &format!("s-{}", step.id))) }));
    steps.push(html! { (words.get("procedures-service-step-letter")) });
    html! {
        section aria-labelledby="after" {
            (pages::heading::section("after", &words.get("procedures-service-after"), None))
            (pages::list::numbered(&steps))
        }
    }
}

fn law(visit: &Visit, definition: &Definition) -> Markup {
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
