//! A form that is sent when its session has ended is not lost: what was typed goes, sealed, with the page on which the
//! person signs in again, and stands in the form once the same person has. It is never sent by itself.
//!
//! The seal holds whose form it is, its page and its address for an hour. Another person's login opens nothing. After
//! the login it lies with the session ([`identity::kept`]), so that the page can be left, reloaded and come back to.

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::{FromRequest, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, REFERER, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures::StreamExt;
use identity::kept::KEPT_SECONDS;
use identity::{IdentityError, KeptForm, Seal, Session};
use service_kit::fault::path_of;
use service_kit::fields::{Stale, TOKEN_FIELD};
use service_kit::{App, Caller, Fault, Fields, Seen};
use tokio::sync::OnceCell;

use crate::session::cookie;
use crate::{refill, sign_in, trouble};

/// Says that something is kept with the session, so that other requests need not look. It holds nothing.
const KEPT_COOKIE: &str = "miyako-kept";
/// A page of ours is never as large.
const LARGEST_PAGE: usize = 8 << 20;

/// Keeps forms, with the key that marks whose they are.
#[derive(Clone)]
pub struct Keeper {
    /// What every handler is given.
    pub app: App,
    seal: Arc<OnceCell<Seal>>,
}

impl std::fmt::Debug for Keeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keeper").finish_non_exhaustive()
    }
}

/// What became of a form that a login brought along.
#[derive(Debug, PartialEq, Eq)]
pub enum TakenUp {
    /// It is kept with the new session; this is its page.
    Kept(String),
    /// Somebody else signed in than had typed it.
    Anothers,
    /// It was kept for too long, or changed on its way.
    Gone,
}

impl Keeper {
    /// A keeper whose key is read when it is first needed.
    pub fn new(app: App) -> Keeper {
        Keeper { app, seal: Arc::new(OnceCell::new()) }
    }

    /// The key of this installation.
    pub async fn seal(&self) -> Result<&Seal, Fault> {
        let make = || Seal::load_or_make(&self.app.store, &*self.app.rng);
        self.seal.get_or_try_init(make).await.map_err(unavailable)
    }

    /// Keeps with a new session what its login brought along, where the same person had typed it.
    pub async fn take_up(&self, session: &Session, sealed: &str) -> Result<TakenUp, Fault> {
        let seal = self.seal().await?;
        let form = URL_SAFE_NO_PAD.decode(sealed).ok();
        let form = form.and_then(|sealed| KeptForm::open(seal, &sealed, &*self.app.clock));
        match form {
            None => Ok(TakenUp::Gone),
            Some(form) if form.of != seal.mark(&session.actor) => Ok(TakenUp::Anothers),
            Some(form) => {
                self.keep(session, &form).await?;
                Ok(TakenUp::Kept(form.from))
            }
        }
    }

    async fn keep(&self, session: &Session, form: &KeptForm) -> Result<(), Fault> {
        let seal = self.seal().await?;
        identity::kept::keep_form(&self.app.store, session.id, form, seal, &*self.app.rng).await.map_err(unavailable)
    }

    async fn kept(&self, session: &Session) -> Result<Option<KeptForm>, Fault> {
        let seal = self.seal().await?;
        identity::kept::kept_form(&self.app.store, session.id, seal, &*self.app.clock).await.map_err(unavailable)
    }

    /// The form as it is kept; none where it does not say whose it is.
    fn form(&self, sent: Sent, fields: &Fields) -> Option<KeptForm> {
        let of = identity::token::mark_in(fields.get(TOKEN_FIELD))?.to_owned();
        let pairs = fields.pairs().iter().filter(|(name, _)| name != TOKEN_FIELD).cloned().collect();
        let files = !fields.uploads().is_empty();
        let until = self.app.clock.now().plus_seconds(KEPT_SECONDS);
        Some(KeptForm { of, from: sent.from, action: sent.action, fields: pairs, files, until })
    }

    /// The way to the page of a form that is kept.
    pub fn leads_to(&self, from: String) -> Response {
        let mut response = Seen::other(from).into_response();
        self.mention(&mut response, true);
        response
    }

    /// Says in a cookie whether something is kept with the session.
    fn mention(&self, response: &mut Response, kept: bool) {
        let secure = if self.app.settings.public_url.starts_with("https://") { "; Secure" } else { "" };
        let age = if kept { KEPT_SECONDS } else { 0 };
        let text = format!("{KEPT_COOKIE}=1; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
        response.headers_mut().append(SET_COOKIE, HeaderValue::from_str(&text).expect("ASCII without line ends"));
    }
}

fn unavailable(error: IdentityError) -> Fault {
    Fault::Unavailable(error.to_string())
}

/// Where a form stood and where it was sent to.
#[derive(Debug, Clone)]
struct Sent {
    from: String,
    action: String,
}

impl Sent {
    fn of(parts: &Parts) -> Sent {
        let action = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let referer = parts.headers.get(REFERER).and_then(|value| value.to_str().ok());
        // Without a word of where it stood, many forms stand at the address that they are sent to.
        let from = referer.map(path_of).filter(|from| sign_in::is_ours(from)).unwrap_or_else(|| action.clone());
        Sent { from, action }
    }
}

/// Watches what is sent when the session has ended, and fills in again what was kept.
pub async fn watch(State(keeper): State<Keeper>, request: Request, next: Next) -> Response {
    let Some(caller) = request.extensions().get::<Caller>().cloned() else { return next.run(request).await };
    let sends = request.method() == Method::POST && is_form(request.headers());
    let waits = cookie(request.headers(), KEPT_COOKIE).is_some();
    match &caller.session {
        None if sends => without_session(&keeper, &caller, request, next).await,
        Some(session) if sends => with_session(&keeper, session, waits, request, next).await,
        Some(session) if waits && request.method() == Method::GET => {
            again(&keeper, &caller, session, request, next).await
        }
        _ => next.run(request).await,
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    kind.starts_with("application/x-www-form-urlencoded") || kind.starts_with("multipart/form-data")
}

/// A body that is taken by whoever reads it, so that what no handler has read is still there.
struct Lent(Arc<Mutex<Option<Body>>>);

impl Lent {
    fn new(body: Body) -> Lent {
        Lent(Arc::new(Mutex::new(Some(body))))
    }

    fn body(&self) -> Body {
        let own = Lent(self.0.clone());
        let read = futures::stream::once(async move { own.left().unwrap_or_else(Body::empty) });
        Body::from_stream(read.flat_map(Body::into_data_stream))
    }

    fn left(&self) -> Option<Body> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Where a handler wants somebody to sign in first, what was sent goes along.
async fn without_session(keeper: &Keeper, caller: &Caller, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let lent = Lent::new(body);
    let response = next.run(Request::from_parts(parts.clone(), lent.body())).await;
    let fault = response.extensions().get::<Arc<Fault>>();
    let wants = fault.is_some_and(|fault| matches!(**fault, Fault::SignIn(_)));
    if !wants || trouble::wants_json(parts.uri.path(), &parts.headers) {
        return response;
    }
    let (Some(body), sent) = (lent.left(), Sent::of(&parts)) else { return response };
    let fields = match Fields::from_request(Request::from_parts(parts, body), &keeper.app).await {
        Ok(fields) => fields,
        Err(refused) => return refused,
    };
    let Some(form) = keeper.form(sent, &fields) else { return response };
    let seal = match keeper.seal().await {
        Ok(seal) => seal,
        Err(fault) => return fault.into_response(),
    };
    let sealed = (!form.is_too_large()).then(|| URL_SAFE_NO_PAD.encode(form.close(seal, &*keeper.app.rng)));
    let ended = sign_in::Ended { sealed, from: form.from, files: form.files };
    (StatusCode::UNAUTHORIZED, sign_in::ended_page(&caller.visit, &ended)).into_response()
}

/// A form from before the same person signed in anew is shown again with what was typed; once it is sent, what was kept
/// of it goes.
async fn with_session(keeper: &Keeper, session: &Session, waits: bool, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let sent = Sent::of(&parts);
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if let Some(Stale(fields)) = response.extensions().get::<Stale>().cloned() {
        return shown_again(keeper, session, sent, &fields).await.unwrap_or(response);
    }
    let status = response.status();
    let taken = status.is_success() || status.is_redirection() || status == StatusCode::UNPROCESSABLE_ENTITY;
    if waits && taken && matches!(keeper.kept(session).await, Ok(Some(form)) if form.action == sent.action) {
        // Where it cannot be forgotten now, its hour ends it.
        let _ = identity::kept::forget_form(&keeper.app.store, session.id).await;
        keeper.mention(&mut response, false);
    }
    response
}

async fn shown_again(keeper: &Keeper, session: &Session, sent: Sent, fields: &Fields) -> Option<Response> {
    // On the page of an ended session somebody signs in who did so elsewhere meanwhile.
    if let Some(sealed) = sign_in::brought(fields) {
        let TakenUp::Kept(from) = keeper.take_up(session, sealed).await.ok()? else { return None };
        return Some(keeper.leads_to(from));
    }
    let form = keeper.form(sent, fields).filter(|form| !form.is_too_large())?;
    let own = keeper.seal().await.ok()?.mark(&session.actor);
    if form.of != own || !sign_in::is_ours(&form.from) {
        return None;
    }
    keeper.keep(session, &form).await.ok()?;
    Some(keeper.leads_to(form.from))
}

/// The page of the form that is kept, filled in.
async fn again(keeper: &Keeper, caller: &Caller, session: &Session, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let kept = keeper.kept(session).await.ok().flatten();
    let mut response = next.run(request).await;
    let Some(mut form) = kept else {
        keeper.mention(&mut response, false);
        return response;
    };
    if form.from.split('?').next() != Some(path.as_str()) {
        return response;
    }
    match response.status() {
        StatusCode::OK if is_page(&response) => filled_in(caller, &form, response).await,
        // A form shown with its errors stands at an address that only takes; the page above it shows it anew.
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => match path.rsplit_once('/') {
            Some((above, _)) if !above.is_empty() => {
                above.clone_into(&mut form.from);
                match keeper.keep(session, &form).await {
                    Ok(()) => Seen::other(form.from).into_response(),
                    Err(_) => response,
                }
            }
            _ => response,
        },
        _ => response,
    }
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    kind.starts_with("text/html") && response.body().size_hint().lower() <= LARGEST_PAGE as u64
}

async fn filled_in(caller: &Caller, form: &KeptForm, response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST_PAGE).await else {
        return Fault::broken("a page of ours ended before its end").into_response();
    };
    let page = String::from_utf8_lossy(&bytes);
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(refill::page(&caller.visit, &page, form)))
}
