//! Signing in and out. In a demonstration a persona is chosen; outside one, that page does not exist.

use axum::Router;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::http::header::{HeaderValue, SET_COOKIE, USER_AGENT};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use identity::{DEMO_OFFICERS, DemoDoor, Proof, Token};
use kernel::Lang;
use maud::{Markup, html};
use pages::{Button, Heading, Icon, Layout};
use people::PERSONAS;
use serde::Deserialize;
use service_kit::{App, Fault, Fields, Guest, Seen};

use crate::session::{cookie, cookie_name};

/// The routes. The persona page is there only in a demonstration.
pub fn routes(demo: bool) -> Router<App> {
    let router = Router::new().route("/sign-in", get(page)).route("/sign-out", post(sign_out));
    if demo { router.route("/sign-in/persona", post(choose)) } else { router }
}

/// Where to go on after signing in.
#[derive(Debug, Deserialize)]
struct Then {
    #[serde(default)]
    then: String,
}

/// `GET /sign-in`
async fn page(State(app): State<App>, guest: Guest, Query(query): Query<Then>) -> Markup {
    let visit = &guest.visit;
    let words = &visit.wording;
    let title = words.get("web-sign-in-title");
    let body = html! {
        @if app.settings.demo {
            (Heading::new(title.clone()).lead(words.get("web-sign-in-demo-lead")))
            (residents(&guest, &query.then))
            (officers(&guest, &query.then))
        } @else {
            (Heading::new(title.clone()).lead(words.get("web-sign-in-none")))
        }
    };
    Layout::new(visit, title).width(pages::Width::Wide).page(body)
}

fn residents(guest: &Guest, then: &str) -> Markup {
    let words = &guest.visit.wording;
    html! {
        section aria-labelledby="residents" {
            (pages::heading::section("residents", &words.get("web-sign-in-residents"), None))
            ul.personas {
                @for persona in PERSONAS {
                    li {
                        (pages::form(&guest.visit, "/sign-in/persona", &html! {
                            input type="hidden" name="resident" value=(persona.slug);
                            input type="hidden" name="then" value=(then);
                            (Button::secondary(persona.name).icon(if persona.business.is_some() { Icon::Building } else { Icon::Person }).wide())
                            p.help { (words.get(&format!("people-persona-{}", persona.slug))) }
                        }))
                    }
                }
            }
        }
    }
}

fn officers(guest: &Guest, then: &str) -> Markup {
    let words = &guest.visit.wording;
    let office = |owner: &str| {
        let found = owner.parse().ok().and_then(kernel::municipality::of);
        found.map_or(owner, |m| if guest.visit.lang() == Lang::EN { m.english } else { m.name }).to_owned()
    };
    html! {
        section aria-labelledby="officers" {
            (pages::heading::section("officers", &words.get("web-sign-in-officers"), None))
            ul.personas {
                @for officer in DEMO_OFFICERS {
                    li {
                        (pages::form(&guest.visit, "/sign-in/persona", &html! {
                            input type="hidden" name="officer" value=(officer.id());
                            input type="hidden" name="then" value=(then);
                            (Button::secondary(officer.name).icon(Icon::Briefcase).wide())
                            p.help {
                                (office(officer.owner)) " "
                                @for role in officer.roles { span.role { (words.get(&format!("identity-role-{}", role.name()))) } " " }
                            }
                        }))
                    }
                }
            }
        }
    }
}

/// `POST /sign-in/persona`
async fn choose(State(app): State<App>, guest: Guest, headers: HeaderMap, fields: Fields) -> Result<Response, Fault> {
    let (proof, home) = proof(&app, &fields).await?;
    let device = headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
    let before = cookie(&headers, cookie_name(&app)).and_then(Token::from_cookie);
    let opened = identity::login(&app.store, &proof, &device, before.as_ref(), &*app.clock, &*app.rng)
        .await
        .map_err(|error| Fault::broken(error.to_string()))?;
    let then = fields.get("then");
    let mut response = Seen::other(if is_ours(then) { then } else { home }).into_response();
    set_session(&app, &mut response, Some(&opened.token.to_cookie()));
    let reads = PERSONAS.iter().find(|persona| persona.slug == fields.get("resident")).map(|persona| persona.language);
    if let Some(lang) = reads
        && lang != Lang::JA
        && guest.visit.lang() == Lang::JA
        && let Ok(value) =
            HeaderValue::from_str(&format!("lang={}; Path=/; Max-Age=31536000; SameSite=Lax", lang.tag()))
    {
        response.headers_mut().append(SET_COOKIE, value);
    }
    Ok(response)
}

/// Whether an address is a page of ours, written as a browser writes it.
fn is_ours(address: &str) -> bool {
    let plain = address.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    plain && address.starts_with('/') && !address.starts_with("//")
}

/// Who the chosen persona is, and where they begin.
async fn proof(app: &App, fields: &Fields) -> Result<(Proof, &'static str), Fault> {
    if !app.settings.demo {
        return Err(Fault::NotFound);
    }
    let door = DemoDoor::of_the_demo_start();
    if let Some(persona) = PERSONAS.iter().find(|persona| persona.slug == fields.get("resident")) {
        return Ok(match persona.business {
            Some(business) => (door.business(business, persona.person), "/"),
            None => (door.resident(persona.person), "/"),
        });
    }
    let officer = fields.get("officer").parse().map_err(|_| Fault::NotFound)?;
    let proof = door.officer(&app.store, officer).await.map_err(|_| Fault::NotFound)?;
    Ok((proof, "/desk"))
}

/// `POST /sign-out`
async fn sign_out(State(app): State<App>, headers: HeaderMap, _fields: Fields) -> Result<Response, Fault> {
    if let Some(token) = cookie(&headers, cookie_name(&app)).and_then(Token::from_cookie) {
        identity::logout(&app.store, &token).await.map_err(|error| Fault::broken(error.to_string()))?;
    }
    let mut response = Seen::other("/").success("web-flash-signed-out").into_response();
    set_session(&app, &mut response, None);
    // What the browser kept for reading offline goes too.
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}

fn set_session(app: &App, response: &mut Response, value: Option<&str>) {
    let secure = if app.settings.public_url.starts_with("https://") { "; Secure" } else { "" };
    let age = if value.is_some() { "" } else { "; Max-Age=0" };
    let text = format!("{}={}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", cookie_name(app), value.unwrap_or(""));
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
