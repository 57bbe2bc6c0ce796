//! The page of the demonstration on which one chooses whom to be: who each is, and what there is to try as them.

use identity::{DEMO_OFFICERS, demo::DemoOfficer};
use kernel::Lang;
use maud::{Markup, html};
use pages::{Button, Heading, Icon, Visit};
use people::{PERSONAS, Persona};

use super::{Along, KEPT};

/// What there is to try as each: the last word of the address names the line that says it.
const TRIES: [(&str, &[&str]); 7] = [
    ("sato-aoi", &["/services/130001/018-support", "/services/131083/birth", "/services/131083/sodai-gomi"]),
    ("suzuki-shigeru", &["/services/130001/silver-pass", "/me"]),
    ("takahashi-yui", &["/services/131121/pregnancy-support", "/services/131121/birth"]),
    ("nguyen-thi-lan", &["/services/131041/moving-in", "/services/131041/national-health-insurance"]),
    ("tanaka-ichiro", &["/services/131067/restaurant-notification"]),
    ("yamamoto-sho", &["/services/130001/tokyo-app-support", "/search"]),
    ("nakamura-misaki", &["/services/130001/digital-subsidy", "/services/130001/outdoor-ad"]),
];

/// The whole page.
pub(super) fn page(visit: &Visit, along: &Along<'_>) -> Markup {
    let words = &visit.wording;
    html! {
        (Heading::new(words.get("web-sign-in-title")).lead(words.get("web-sign-in-demo-lead")))
        (choice(visit, along))
    }
}

/// The choice alone. One form with a button for each, so that what is taken along stands in the page once.
pub(super) fn choice(visit: &Visit, along: &Along<'_>) -> Markup {
    pages::form(
        visit,
        "/sign-in/persona",
        &html! {
            input type="hidden" name="then" value=(along.then);
            @if let Some(kept) = along.kept { input type="hidden" name=(KEPT) value=(kept); }
            (residents(visit, along))
            (officers(visit))
        },
    )
}

fn residents(visit: &Visit, along: &Along<'_>) -> Markup {
    // Who was about to go somewhere is not led elsewhere.
    let free = along.kept.is_none() && along.then.is_empty();
    html! {
        section aria-labelledby="residents" {
            (pages::heading::section("residents", &visit.wording.get("web-sign-in-residents"), None))
            ul.personas { @for persona in PERSONAS { li.persona { (resident(visit, &persona, free)) } } }
        }
    }
}

fn resident(visit: &Visit, persona: &Persona, free: bool) -> Markup {
    let words = &visit.wording;
    let tries = TRIES.iter().find(|(slug, _)| *slug == persona.slug).map_or(&[][..], |(_, tries)| tries);
    html! {
        div.persona-head {
            span.persona-face aria-hidden="true" lang="ja" { (persona.called.chars().next().unwrap_or('・')) }
            div {
                h3.persona-name lang="ja" { (persona.name) }
                @if persona.business.is_some() { p.persona-kind { (Icon::Building) (words.get("web-sign-in-business")) } }
            }
        }
        p.persona-who { (words.get(&persona.text_key())) }
        @if free && !tries.is_empty() {
            p.persona-try { (words.get("web-try")) }
            ul.persona-tries {
                @for to in tries {
                    @let what = to.rsplit('/').next().unwrap_or_default();
                    li {
                        (Button::text(words.get(&format!("web-try-{what}"))).icon_after(Icon::Right)
                            .name("resident", persona.slug).action(format!("/sign-in/persona?then={to}")))
                    }
                }
            }
        }
        (Button::secondary(words.with("web-sign-in-as", &[("name", persona.name.into())])).name("resident", persona.slug).wide())
    }
}

fn officers(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let offices = DEMO_OFFICERS.chunk_by(|one, other| one.owner == other.owner);
    html! {
        section aria-labelledby="officers" {
            (pages::heading::section("officers", &words.get("web-sign-in-officers"), None))
            p { (words.get("web-sign-in-officers-lead")) }
            div.personas.offices { @for office in offices { div.office { (of_one_office(visit, office)) } } }
        }
    }
}

fn of_one_office(visit: &Visit, officers: &[DemoOfficer]) -> Markup {
    let words = &visit.wording;
    let owner = officers.first().map_or("", |officer| officer.owner);
    let found = owner.parse().ok().and_then(kernel::municipality::of);
    let name = found.map_or(owner, |m| if visit.lang() == Lang::EN { m.english } else { m.name });
    html! {
        h3.office-name { (Icon::Building) (name) }
        ul.officers {
            @for officer in officers {
                li {
                    button.officer type="submit" name="officer" value=(officer.id()) {
                        span.officer-name lang="ja" { (officer.name) }
                        span.officer-roles {
                            @for role in officer.roles { span.role { (words.get(&format!("identity-role-{}", role.name()))) } }
                        }
                        (Icon::Right)
                    }
                }
            }
        }
    }
}
