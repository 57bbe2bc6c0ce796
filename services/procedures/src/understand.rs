//! A service in plain words: for whom, what you get, by when, how long it takes, what is needed and what is not.

mod told;

use axum::extract::{Path, State as Shared};
use casework::earlier::Earlier;
use kernel::OwnerCode;
use maud::{Markup, html};
use pages::{Banner, Button, Crumb, Heading, Icon, Layout, Tone, Visit};
use registry::{Definition, Kind, Service, ServiceKey, State};
use rules::Truth;
use rules::criteria::Verdict;
use service_kit::{App, Fault, Guest, Resident};

use crate::knowledge::Knowledge;
use crate::{fits, taken, words};

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
    let earlier = match &caller {
        Some(caller) => taken::of(&app, caller, &service).await?,
        None => Vec::new(),
    };
    Ok(show(&app, &guest, &service, Reader { caller: caller.as_ref(), known: known.as_ref(), earlier: &earlier }))
}

/// Who reads, where they are signed in.
struct Reader<'a> {
    caller: Option<&'a Resident>,
    known: Option<&'a Knowledge>,
    earlier: &'a [Earlier],
}

fn show(app: &App, guest: &Guest, service: &Service, reader: Reader<'_>) -> Markup {
    let Reader { caller, known, earlier } = reader;
    let visit = &guest.visit;
    let words = &visit.wording;
    let lang = visit.lang();
    let definition = service.definition();
    let today = app.today();
    // Of a municipality that one could move to, nothing is said about fitting: everybody could.
    let at_home = known.filter(|known| known.is_at_home(service));
    let verdict = at_home.map(|known| service.explain(&known.facts, today));
    let mine = caller.is_none_or(|caller| fits::is_for(service, caller))
        && known.is_none_or(|known| known.is_offered(service));
    let body = html! {
        (Heading::new(service.title(lang))
            .above(words.with("procedures-service-owner", &[("owner", words::owner(words, definition.owner).into())]))
            .lead(service.summary(lang)))
        (taken::already(visit, earlier))
        (standing(visit, service, verdict.as_ref(), mine))
        @if caller.is_some() || guest.actor.is_none() { (apply_button(visit, service, app, caller.is_some(), mine)) }
        (told::at_a_glance(app, visit, service, known))
        section aria-labelledby="who" {
            (pages::heading::section("who", &words.get("procedures-service-who"), None))
            (told::who(visit, service, verdict.as_ref()))
        }
        section aria-labelledby="needed" {
            (pages::heading::section("needed", &words.get("procedures-service-needed"), None))
            (told::needed(app, visit, service, known))
        }
        (told::after(visit, service))
        (told::law(visit, definition))
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
            let missing = verdict.unknown.iter().filter_map(|fact| words.look(&fact_key(fact)));
            html! {
                (Banner::new(Tone::Info, words.get("procedures-service-maybe"))
                    .body(html! { ul { @for fact in missing { li { (fact) } } } }))
            }
        }
        Truth::No => {
            let from = verdict
                .eligible_from
                .map(|day| words.with("procedures-service-from", &[("day", words::day(words, day).into())]));
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
    let key = if service.definition().kind == Kind::Notification {
        "procedures-service-notify"
    } else {
        "procedures-service-apply"
    };
    if !signed_in {
        let then = format!("/sign-in?then={}", crate::home::href(service));
        return html! { p { (Button::primary(words.get(key)).href(then).icon_after(Icon::Right)) } };
    }
    pages::form(
        visit,
        "/apply",
        &html! {
            input type="hidden" name="service" value=(service.key());
            (Button::primary(words.get(key)).icon_after(Icon::Right))
        },
    )
}
