//! Proving an address for e-mail: the code that was mailed there is typed, or mailed once more.

use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use notices::DeliveryState;
use notices::address::{self, Tried, Unproven};
use pages::field::input::{Input, Kind};
use pages::{Banner, Button, Field, Icon, Tone, Visit};
use service_kit::{App, Fault, Fields, Resident, Seen};

use crate::settings::{Form, render, stored};

/// `POST /mail/settings/code`
pub async fn prove(Shared(app): Shared<App>, caller: Resident, fields: Fields) -> Result<Response, Fault> {
    let tx = app.store.begin().await?;
    let tried = address::prove(&tx, caller.recipient(), fields.get("code"), app.clock.now()).await?;
    tx.commit().await?;
    if tried == Tried::Right {
        return Ok(Seen::other("/mail/settings").success("mailbox-flash-proven").into_response());
    }
    let mut form = stored(&app, &caller).await?;
    form.code_wrong = match (&form.unproven, tried) {
        (None, _) => return Ok(Seen::other("/mail/settings").into_response()),
        (Some(_), Tried::Over) => Some("mailbox-code-over"),
        (Some(_), _) => Some("mailbox-code-wrong"),
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&app, &caller.visit, &form)).into_response())
}

/// `POST /mail/settings/code/again`
pub async fn again(Shared(app): Shared<App>, caller: Resident, _fields: Fields) -> Result<Seen, Fault> {
    let of = caller.recipient();
    let seen = Seen::other("/mail/settings");
    let Some(unproven) = address::unproven(&app.store, of, app.clock.now()).await? else { return Ok(seen) };
    let tx = app.store.begin().await?;
    let lang = caller.visit.lang();
    let sent = address::propose(&tx, of, &unproven.address, lang, &*app.clock, &*app.rng).await?;
    tx.commit().await?;
    Ok(if sent { seen.success("mailbox-flash-code") } else { seen.error("mailbox-flash-code-too-many") })
}

/// The part of the page on which the code is typed; nothing where no address is to be proven.
pub(crate) fn part(visit: &Visit, form: &Form, in_use: Option<&str>) -> Markup {
    let Some(unproven) = &form.unproven else { return html! {} };
    let words = &visit.wording;
    let mut field = Field::new("code", words.get("mailbox-code")).help(words.get("mailbox-code-help"));
    if let Some(wrong) = form.code_wrong {
        field = field.error(words.get(wrong));
    }
    let title = if failed(unproven) { "mailbox-proof-title-failed" } else { "mailbox-proof-title" };
    let title = words.with(title, &[("email", unproven.address.as_str().into())]);
    html! {
        section.proof aria-labelledby="proof" {
            (pages::heading::section("proof", &words.get("mailbox-proof"), None))
            (Banner::new(if failed(unproven) { Tone::Error } else { Tone::Info }, title).body(html! {
                p { (how_it_went(visit, unproven)) }
                p { @match in_use {
                    Some(email) => { (words.with("mailbox-proof-until-old", &[("email", email.into())])) }
                    None => { (words.get("mailbox-proof-until")) }
                } }
            }))
            @if unproven.open && !failed(unproven) {
                (pages::form(visit, "/mail/settings/code", &html! {
                    (Input::new(Kind::Digits, "").autocomplete("one-time-code").width(8).field(words, &field))
                    (pages::button::row(&[Button::primary(words.get("mailbox-code-send")).icon(Icon::Check)]))
                }))
            }
            (pages::form(visit, "/mail/settings/code/again", &html! { (Button::text(words.get("mailbox-code-again"))) }))
        }
    }
}

fn failed(unproven: &Unproven) -> bool {
    unproven.state == DeliveryState::Failed
}

/// How the mail with the code went, in words.
fn how_it_went(visit: &Visit, unproven: &Unproven) -> String {
    let words = &visit.wording;
    let key = match (unproven.open, unproven.reason) {
        (_, Some(reason)) => format!("notices-reason-{}", reason.name()),
        (false, None) => "mailbox-code-over".to_owned(),
        (true, None) => "mailbox-proof-sent".to_owned(),
    };
    words.get(&key)
}
