//! Signing in and out. In a demonstration a persona is chosen; outside one, that page does not exist.

mod personas;

use axum::Router;
use axum::extract::{Extension, Query, State};
use axum::http::HeaderMap;
use axum::http::header::{HeaderValue, SET_COOKIE, USER_AGENT};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use identity::{DemoDoor, Proof, Token};
use kernel::Lang;
use maud::{Markup, html};
use pages::{Banner, Heading, Layout, Tone, Visit};
use people::PERSONAS;
use serde::Deserialize;
use service_kit::{App, Fault, Fields, Guest, Seen};

use crate::kept::{Keeper, TakenUp};
use crate::session::{cookie, cookie_name};

/// The field that brings along what was typed when a session ended.
const KEPT: &str = "kept";

/// The routes. The persona page is there only in a demonstration.
pub fn routes(keeper: &Keeper) -> Router<App> {
    let router = Router::new().route("/sign-in", get(page)).route("/sign-out", post(sign_out));
    let router = if keeper.app.settings.demo { router.route("/sign-in/persona", post(choose)) } else { router };
    router.layer(Extension(keeper.clone()))
}

/// Where to go on after signing in.
#[derive(Debug, Deserialize)]
struct Then {
    #[serde(default)]
    then: String,
}

/// What a login takes along.
#[derive(Debug, Default)]
struct Along<'a> {
    /// Where to go on.
    then: &'a str,
    /// What was typed when a session ended, sealed.
    kept: Option<&'a str>,
}

/// A form that was sent when its session had ended.
#[derive(Debug)]
pub struct Ended {
    /// What was typed, sealed; none where it is more than is kept.
    pub sealed: Option<String>,
    /// The page on which it was typed.
    pub from: String,
    /// Whether files were chosen, which are not kept.
    pub files: bool,
}

/// `GET /sign-in`
async fn page(State(app): State<App>, guest: Guest, Query(query): Query<Then>) -> Markup {
    let visit = &guest.visit;
    let words = &visit.wording;
    let title = words.get("web-sign-in-title");
    let body = if app.settings.demo {
        personas::page(visit, &Along { then: &query.then, kept: None })
    } else {
        html! { (Heading::new(title.clone()).lead(words.get("web-sign-in-none"))) }
    };
    Layout::new(visit, title).width(pages::Width::Wide).page(body)
}

/// The page on which somebody signs in again whose session ended before a form was sent.
pub fn ended_page(visit: &Visit, ended: &Ended) -> Markup {
    let words = &visit.wording;
    let title = words.get("web-ended-title");
    let kept = ended.sealed.is_some();
    let body = html! {
        (Heading::new(title.clone()).lead(words.get(if kept { "web-ended-lead" } else { "web-ended-large" })))
        @if kept {
            (Banner::new(Tone::Info, words.get("web-ended-kept")).body(html! {
                p { (words.get("web-ended-how")) }
                @if ended.files { p { (words.get("web-kept-files")) } }
            }))
        }
        @if visit.demo {
            (personas::choice(visit, &Along { then: &ended.from, kept: ended.sealed.as_deref() }))
        } @else {
            p { (words.get("web-sign-in-none")) }
        }
    };
    Layout::new(visit, title).width(pages::Width::Wide).bare().page(body)
}

/// What a login brought along that was typed when a session ended.
pub(crate) fn brought(fields: &Fields) -> Option<&str> {
    Some(fields.get(KEPT)).filter(|kept| !kept.is_empty())
}

/// `POST /sign-in/persona`
async fn choose(
    State(app): State<App>,
    Extension(keeper): Extension<Keeper>,
    guest: Guest,
    headers: HeaderMap,
    Query(query): Query<Then>,
    fields: Fields,
) -> Result<Response, Fault> {
    let (proof, home) = proof(&app, &fields).await?;
    let device = headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
    let before = cookie(&headers, cookie_name(&app)).and_then(Token::from_cookie);
    let opened = identity::login(&app.store, &proof, &device, before.as_ref(), &*app.clock, &*app.rng)
        .await
        .map_err(|error| Fault::broken(error.to_string()))?;
    // What one may try as a persona stands in the address that its button is sent to.
    let then = if query.then.is_empty() { fields.get("then") } else { &query.then };
    let then = if is_ours(then) { then } else { home };
    let mut response = match brought(&fields) {
        None => Seen::other(then).into_response(),
        Some(sealed) => match keeper.take_up(&opened.session, sealed).await? {
            TakenUp::Kept(from) if is_ours(&from) => keeper.leads_to(from),
            TakenUp::Anothers => Seen::other(home).warning("web-flash-kept-anothers").into_response(),
            TakenUp::Kept(_) | TakenUp::Gone => Seen::other(then).warning("web-flash-kept-gone").into_response(),
        },
    };
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
pub(crate) fn is_ours(address: &str) -> bool {
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
