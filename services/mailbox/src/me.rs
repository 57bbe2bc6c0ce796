//! My devices, which I can sign out, and who looked at my data.

use audit::looked::Look;
use axum::extract::{Extension, Path, State as Shared};
use identity::{Actor, IdentityError, Session, SessionId};
use kernel::PersonId;
use maud::{Markup, html};
use pages::timeline::{Event, When, timeline};
use pages::{Button, Heading, Icon, Layout, Link, Tag, Tone, Visit};
use service_kit::{App, Caller, Fault, Fields, Guest, Resident, Seen};

use crate::{device, words};

/// How many looks at the data are shown.
const LOOKS: u64 = 50;

/// `GET /me`
pub async fn page(
    Shared(app): Shared<App>,
    guest: Guest,
    Extension(caller): Extension<Caller>,
) -> Result<Markup, Fault> {
    let session = signed_in(&caller)?;
    let sessions = identity::sessions_of(&app.store, &session, &*app.clock).await.map_err(broken)?;
    let resident = Resident::of_guest(&guest);
    let looks = match session.actor {
        Actor::Resident { person } => Some(audit::looked::at(&app.store, person, LOOKS).await?),
        // A leaf's subject is the business where it concerns one.
        Actor::Business { business, .. } => Some(audit::looked::at(&app.store, PersonId(business.0), LOOKS).await?),
        Actor::Officer { .. } => None,
    };
    let looks = match (looks, &resident) {
        (Some(looks), Some(resident)) => Some(told(&app, resident, &looks).await?),
        _ => None,
    };
    let visit = &guest.visit;
    let words = &visit.wording;
    let title = words.get("mailbox-me-title");
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("mailbox-me-lead")))
        (devices(visit, &session, &sessions))
        @if let Some(looks) = &looks {
            section aria-labelledby="looked" {
                (pages::heading::section("looked", &words.get("mailbox-looked-title"), None))
                p { (words.get("mailbox-looked-lead")) }
                @if looks.is_empty() { p { (words.get("mailbox-looked-none")) } } @else { (timeline(words, looks)) }
            }
            p.mail-links {
                (Link::new("/mail/settings", words.get("mailbox-settings-link")).icon(Icon::Settings).standing())
                (Link::new("/cases", words.get("mailbox-me-cases")).icon(Icon::Document).standing())
            }
        }
    };
    Ok(Layout::new(visit, title).page(body))
}

/// `POST /sessions/{session}/end`
pub async fn end_one(
    Shared(app): Shared<App>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<SessionId>,
    _fields: Fields,
) -> Result<Seen, Fault> {
    let session = signed_in(&caller)?;
    if !identity::end_session(&app.store, &session, id).await.map_err(broken)? {
        return Err(Fault::NotFound);
    }
    let to = if id == session.id { "/" } else { "/me" };
    Ok(Seen::other(to).success("mailbox-flash-session-ended"))
}

/// `POST /sessions/end`: all but this one, or with `which=all` this one too.
pub async fn end_many(
    Shared(app): Shared<App>,
    Extension(caller): Extension<Caller>,
    fields: Fields,
) -> Result<Seen, Fault> {
    let session = signed_in(&caller)?;
    let keep_this = fields.get("which") != "all";
    identity::end_all_sessions(&app.store, &session, keep_this).await.map_err(broken)?;
    Ok(Seen::other(if keep_this { "/me" } else { "/" }).success("mailbox-flash-sessions-ended"))
}

fn signed_in(caller: &Caller) -> Result<Session, Fault> {
    caller.session.clone().ok_or_else(|| Fault::SignIn("/me".to_owned()))
}

fn broken(error: IdentityError) -> Fault {
    match error {
        IdentityError::Store(error) => error.into(),
        other => Fault::broken(other.to_string()),
    }
}

fn devices(visit: &Visit, this: &Session, sessions: &[Session]) -> Markup {
    let words = &visit.wording;
    html! {
        section aria-labelledby="devices" {
            (pages::heading::section("devices", &words.get("mailbox-devices-title"), None))
            ul.devices {
                @for session in sessions {
                    @let name = device::in_words(words, &session.device);
                    li.device {
                        div.device-words {
                            p.device-name {
                                (Icon::Mobile) strong { (name) }
                                @if session.id == this.id { (Tag::new(Tone::Info, words.get("mailbox-device-this"))) }
                            }
                            p.quiet { (words.get("mailbox-device-seen")) " " span { (words::hour(words, session.seen_at)) } }
                            p.quiet { (words.get("mailbox-device-began")) " " span { (words::hour(words, session.began_at)) } }
                        }
                        (pages::form(visit, &format!("/sessions/{}/end", session.id), &html! {
                            (Button::secondary(words.get("mailbox-device-end")).small()
                                .says(format!("{} {name}", words.get("mailbox-device-end"))))
                        }))
                    }
                }
            }
            (pages::form(visit, "/sessions/end", &html! {
                (pages::button::row(&[
                    Button::secondary(words.get("mailbox-devices-end-others")).name("which", "others"),
                    Button::danger(words.get("mailbox-devices-end-all")).name("which", "all"),
                ]))
            }))
        }
    }
}

/// What was done, by which office, for which case, in words.
async fn told(app: &App, resident: &Resident, looks: &[Look]) -> Result<Vec<Event>, Fault> {
    let words = &resident.visit.wording;
    let mut events = Vec::with_capacity(looks.len());
    for look in looks {
        let case = match look.case {
            Some(case) => casework::find::one(&app.store, resident.scope(), case).await?,
            None => None,
        };
        let who = match look.actor.split(':').next().unwrap_or_default() {
            "officer" => words.with("mailbox-looked-office", &[("owner", words::owner(words, look.tenant).into())]),
            "resident" | "business" => words.get("mailbox-looked-you"),
            _ => words.get("mailbox-looked-program"),
        };
        let title = case.as_ref().map(|case| {
            let service = app.registry.revision(&case.service, case.revision);
            service.map_or_else(|| case.service.to_string(), |service| service.title(words.lang()).to_owned())
        });
        events.push(Event {
            when: When::Past,
            title: deed(words, &look.action),
            day: Some((
                format!("{} {}", letters::sheet::day(words.lang(), look.at.day()), look.at.hour_minute()),
                look.at.day().to_string(),
            )),
            body: Some(html! {
                p { (who) }
                @if let (Some(case), Some(title)) = (&case, &title) {
                    p { a href=(format!("/cases/{}", case.id)) { (title) "　" (case.number) } }
                }
            }),
        });
    }
    Ok(events)
}

/// What was done, in words: what happened to a case, or another deed; a plain word where we have none of our own.
fn deed(words: &text::Wording, action: &str) -> String {
    let of_case = action.strip_prefix("case-").and_then(|event| words.look(&format!("casework-event-{event}")));
    let known = of_case.or_else(|| words.look(&format!("mailbox-deed-{action}")));
    known.unwrap_or_else(|| words.get("mailbox-deed-other"))
}
