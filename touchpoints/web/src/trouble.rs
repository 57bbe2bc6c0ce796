//! Faults become pages: what happened, what to do next, and a reference number under which the log knows what broke.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kernel::Rng;
use pages::{ErrorPage, Trouble, Visit};
use service_kit::{App, Caller, Fault};

use crate::session::plain_visit;

/// Turns a fault, or a bare error status of the router, into a page in the visit's language.
pub async fn explain(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let visit = parts.extensions.get::<Caller>().map(|caller| caller.visit.clone());
    let visit = visit.unwrap_or_else(|| plain_visit(&app, &parts));
    let asked = Asked::of(&parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let fault = response.extensions().get::<Arc<Fault>>().cloned();
    match &fault {
        // A person is led to the page on which they sign in; a program is told.
        Some(fault) if matches!(**fault, Fault::SignIn(_)) && !asked.json => response,
        Some(fault) => answer(&app, fault.status(), Some(&**fault), &asked, &visit),
        None if is_bare(&response) => answer(&app, asked.status_of(response.status()), None, &asked, &visit),
        None => response,
    }
}

/// The answer to a request that no handler was asked, because of this fault.
pub fn refuse(app: &App, parts: &Parts, fault: &Fault) -> Response {
    answer(app, fault.status(), Some(fault), &Asked::of(parts), &plain_visit(app, parts))
}

/// What is needed of a request once it has been handed on.
struct Asked {
    /// Whether it comes from a program.
    json: bool,
    /// Whether it only reads.
    reads: bool,
    route: String,
}

impl Asked {
    fn of(parts: &Parts) -> Asked {
        Asked {
            json: wants_json(parts.uri.path(), &parts.headers),
            reads: parts.method.is_safe(),
            route: format!("{} {}", parts.method, route_of(parts)),
        }
    }

    /// An address whose parts do not read is one that leads nowhere.
    fn status_of(&self, bare: StatusCode) -> StatusCode {
        if self.reads && !self.json && bare == StatusCode::BAD_REQUEST { StatusCode::NOT_FOUND } else { bare }
    }
}

fn answer(app: &App, status: StatusCode, fault: Option<&Fault>, asked: &Asked, visit: &Visit) -> Response {
    let status = if matches!(fault, Some(Fault::SignIn(_))) { StatusCode::UNAUTHORIZED } else { status };
    let reference = reference(&*app.rng);
    log(status, fault, &reference, &asked.route);
    if asked.json { problem(status, fault, &reference, visit) } else { page(status, fault, &reference, visit) }
}

/// The pattern of the route, which carries no identifiers or words that a person typed.
fn route_of(parts: &Parts) -> String {
    parts
        .extensions
        .get::<axum::extract::MatchedPath>()
        .map_or_else(|| "(no route)".to_owned(), |path| path.as_str().to_owned())
}

/// An error that the router itself answered, without a page.
fn is_bare(response: &Response) -> bool {
    let status = response.status();
    let typed = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    (status.is_client_error() || status.is_server_error()) && !typed.starts_with("text/html") && !typed.contains("json")
}

/// Whether a request comes from a program rather than from a person at a browser.
pub(crate) fn wants_json(path: &str, headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("");
    path.starts_with("/api/") || (accept.contains("json") && !accept.contains("text/html"))
}

/// Eight characters that a person can read out over the telephone.
fn reference(rng: &dyn Rng) -> String {
    const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTVWXY";
    (0..8).map(|_| char::from(ALPHABET[usize::try_from(rng.below(31)).unwrap_or(0)])).collect()
}

fn log(status: StatusCode, fault: Option<&Fault>, reference: &str, route: &str) {
    match fault {
        Some(Fault::Broken(what)) => tracing::error!(reference, route, what, "something broke"),
        Some(Fault::Unavailable(what)) => tracing::warn!(reference, route, what, "a part does not answer"),
        None if status.is_server_error() => tracing::error!(reference, route, %status, "an answer without a page"),
        _ => tracing::debug!(reference, route, %status, "refused"),
    }
}

fn detail(fault: Option<&Fault>, visit: &Visit) -> Option<String> {
    match fault? {
        Fault::Forbidden(refused) | Fault::Conflict(refused) | Fault::BadRequest(refused) => {
            Some(visit.wording.get(&refused.key))
        }
        Fault::TooLarge(megabytes) => {
            let most = i64::try_from(*megabytes).unwrap_or(i64::MAX);
            Some(visit.wording.with("web-too-large", &[("megabytes", most.into())]))
        }
        _ => None,
    }
}

fn page(status: StatusCode, fault: Option<&Fault>, reference: &str, visit: &Visit) -> Response {
    let mut page = ErrorPage::new(Trouble::from_status(status.as_u16())).reference(reference);
    if let Some(detail) = detail(fault, visit) {
        page = page.detail(detail);
    }
    let mut response = (status, page.page(visit)).into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE || status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("10"));
    }
    response
}

/// RFC 9457.
fn problem(status: StatusCode, fault: Option<&Fault>, reference: &str, visit: &Visit) -> Response {
    let title = status.canonical_reason().unwrap_or("Error");
    let body = serde_json::json!({
        "type": "about:blank",
        "title": title,
        "status": status.as_u16(),
        "detail": detail(fault, visit),
        "instance": format!("urn:miyako:reference:{reference}"),
    });
    let mut response = (status, body.to_string()).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}
