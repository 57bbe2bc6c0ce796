//! Finding who is asking: the session behind the cookie, the language, the theme, the message left by the last page.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, HeaderValue, REFERER, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use identity::{Actor, Session, Token};
use kernel::Lang;
use pages::{Audience, Flash, NavLink, SignedIn, Theme, Tone, Visit};
use service_kit::answer::FLASH_COOKIE;
use service_kit::{App, Caller, Fault, NavItem, NavPlace};

use crate::kept::Keeper;
use crate::trouble;

/// The name of the session's cookie. Over HTTPS it is bound to this very host.
pub fn cookie_name(app: &App) -> &'static str {
    if app.settings.public_url.starts_with("https://") { "__Host-miyako" } else { "miyako" }
}

/// Leaves a [`Caller`] with the request.
pub async fn find_caller(
    State((keeper, links)): State<(Keeper, Arc<Vec<NavItem>>)>,
    request: Request,
    next: Next,
) -> Response {
    let app = &keeper.app;
    let (mut parts, body) = request.into_parts();
    let mut plain = plain_visit(app, &parts);
    let flash = cookie(&parts.headers, FLASH_COOKIE).map(str::to_owned);
    plain.flash = flash.as_deref().and_then(|text| read_flash(text, &plain.wording));
    let (session, visit) = match who(&keeper, &links, &parts, plain).await {
        Ok(known) => known,
        Err(fault) => return trouble::refuse(app, &parts, &fault),
    };
    let query = parts.uri.query().unwrap_or("");
    let chosen_lang = parameter(query, "lang").and_then(Lang::from_tag);
    let chosen_theme = parameter(query, "theme").map(Theme::from_name);
    let shows_page = parts.method == Method::GET;
    let actor = session.as_ref().map(|session| session.actor);
    parts.extensions.insert(Caller { visit, actor, session });
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let mut set = |text: String| {
        if let Ok(value) = HeaderValue::from_str(&text) {
            response.headers_mut().append(SET_COOKIE, value);
        }
    };
    if let Some(lang) = chosen_lang {
        set(format!("lang={}; Path=/; Max-Age=31536000; SameSite=Lax", lang.tag()));
    }
    if let Some(theme) = chosen_theme {
        set(format!("theme={}; Path=/; Max-Age=31536000; SameSite=Lax", theme.name()));
    }
    if flash.is_some() && shows_page {
        set(format!("{FLASH_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
    }
    response
}

/// What a page needs of a visit without looking at the database: language, theme, where it is.
pub fn plain_visit(app: &App, parts: &Parts) -> Visit {
    let headers = &parts.headers;
    let query = parts.uri.query().unwrap_or("");
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let lang = parameter(query, "lang")
        .and_then(Lang::from_tag)
        .or_else(|| cookie(headers, "lang").and_then(Lang::from_tag))
        .unwrap_or_else(|| Lang::from_accept_language(accepted));
    let theme = parameter(query, "theme").or_else(|| cookie(headers, "theme")).map(Theme::from_name);
    let mut visit = Visit::new(app.wording(lang), here(parts));
    visit.theme = theme.unwrap_or_default();
    visit.demo = app.settings.demo;
    visit
}

/// Where the switches of language and theme lead back to: this page, or for what was sent, the page that it was sent from.
fn here(parts: &Parts) -> String {
    if parts.method.is_safe() {
        return parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    }
    let referer = parts.headers.get(REFERER).and_then(|value| value.to_str().ok()).unwrap_or("/");
    service_kit::fault::path_of(referer)
}

/// The open session, and the visit with who is signed in and where they may go.
async fn who(
    keeper: &Keeper,
    links: &[NavItem],
    parts: &Parts,
    mut visit: Visit,
) -> Result<(Option<Session>, Visit), Fault> {
    let app = &keeper.app;
    let token = cookie(&parts.headers, cookie_name(app)).and_then(Token::from_cookie);
    let unavailable = |error: identity::IdentityError| Fault::Unavailable(error.to_string());
    let session = match &token {
        Some(token) => identity::resume(&app.store, token, &*app.clock).await.map_err(unavailable)?,
        None => None,
    };
    if let Some(session) = &session {
        visit.audience = audience(&session.actor);
        visit.signed_in = Some(signed_in(app, &session.actor).await?);
        visit.form_token = Some(session.csrf.with_mark(&keeper.seal().await?.mark(&session.actor)));
    }
    let unread = unread(app, session.as_ref()).await?;
    let place = if visit.audience == Audience::Officer { NavPlace::Officer } else { NavPlace::Resident };
    let path = parts.uri.path();
    // Of `/desk` and `/desk/figures`, the page of figures belongs to the longer one only.
    let nearest = links
        .iter()
        .filter(|item| item.place == place && is_current(item.href, path))
        .map(|item| item.href.len())
        .max();
    let wording = visit.wording.clone();
    let link = |item: &NavItem| {
        let current = is_current(item.href, path) && nearest.is_none_or(|nearest| item.href.len() == nearest);
        let waiting = if item.href == "/mail" { unread } else { 0 };
        NavLink::new(wording.get(item.key), item.href).icon(item.icon).current(current).count(waiting)
    };
    visit.nav = links.iter().filter(|item| item.place == place).map(link).collect();
    visit.footer = links.iter().filter(|item| item.place == NavPlace::Footer).map(link).collect();
    Ok((session, visit))
}

fn is_current(href: &str, path: &str) -> bool {
    if href == "/" { path == "/" } else { path == href || path.starts_with(&format!("{href}/")) }
}

fn audience(actor: &Actor) -> Audience {
    match actor {
        Actor::Resident { .. } => Audience::Resident,
        Actor::Business { .. } => Audience::Business,
        Actor::Officer { .. } => Audience::Officer,
    }
}

async fn unread(app: &App, session: Option<&Session>) -> Result<usize, Fault> {
    let recipient = match session.map(|session| session.actor) {
        Some(Actor::Resident { person }) => notices::Recipient::Person(person),
        Some(Actor::Business { business, .. }) => notices::Recipient::Business(business),
        _ => return Ok(0),
    };
    Ok(usize::try_from(notices::unread_count(&app.store, recipient).await?).unwrap_or(0))
}

async fn signed_in(app: &App, actor: &Actor) -> Result<SignedIn, Fault> {
    let conn = app.store.reader();
    let sign_out = "/sign-out".to_owned();
    Ok(match actor {
        Actor::Resident { person } => {
            let name = people::find::person(conn, actor.scope(), *person).await?.name;
            SignedIn { name, acts_for: None, href: "/cases".to_owned(), sign_out }
        }
        Actor::Business { business, person } => {
            let own = store::Scope::Person(*person);
            let name = people::find::person(conn, own, *person).await?.name;
            let business = people::find::business(conn, actor.scope(), *business).await?.name;
            SignedIn { name, acts_for: Some(business), href: "/cases".to_owned(), sign_out }
        }
        Actor::Officer { officer, owner, .. } => {
            let found = identity::Officer::find(&app.store, *officer)
                .await
                .map_err(|error| Fault::Unavailable(error.to_string()))?;
            let acts_for = kernel::municipality::of(*owner).map(|government| government.name.to_owned());
            let name = found.map(|officer| officer.name).unwrap_or_default();
            SignedIn { name, acts_for, href: "/desk".to_owned(), sign_out }
        }
    })
}

/// The message left by the last page: a tone and a key of ours, worded now. Anything else says nothing.
fn read_flash(text: &str, wording: &text::Wording) -> Option<Flash> {
    let (tone, key) = text.split_once('.')?;
    let tone = match tone {
        "success" => Tone::Success,
        "warning" => Tone::Warning,
        "error" => Tone::Error,
        _ => return None,
    };
    Some(Flash { tone, message: wording.look(key)? })
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

fn parameter<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}
