//! One letter: opened, which marks it read; put back among the unread; as PDF.

use axum::extract::{Path, State as Shared};
use axum::http::HeaderMap;
use axum::response::Response;
use casework::{Case, State};
use kernel::NoticeId;
use maud::{Markup, html};
use notices::{Content, Delivery, Notice, NoticeError};
use pages::{Button, Icon, Layout, Link, Visit};
use service_kit::{App, Fault, Fields, Resident, Seen, download};

use crate::{list, message, sheet, words};

/// `GET /mail/{notice}`
pub async fn page(
    Shared(app): Shared<App>,
    mut caller: Resident,
    Path(id): Path<NoticeId>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let of = caller.recipient();
    let notice = notices::get(&app.store, of, id).await?.ok_or(Fault::NotFound)?;
    if notice.line.read_at.is_none() && !is_only_a_copy(&headers) {
        let tx = app.store.begin().await?;
        notices::mark_read(&tx, of, id, app.clock.now()).await?;
        tx.commit().await?;
        for link in caller.visit.nav.iter_mut().filter(|link| link.href == "/mail") {
            link.count = link.count.saturating_sub(1);
        }
    }
    let case = match notice.line.case {
        Some(case) => casework::find::one(&app.store, caller.scope(), case).await?,
        None => None,
    };
    let visit = &caller.visit;
    let body = html! {
        @match &notice.content {
            Content::Letter(letter) => { (sheet::article(visit, &notice.line, letter)) }
            Content::Text(text) => { (message::article(visit, &notice.line, text, &app.settings.public_url)) }
        }
        (what_to_do(visit, &notice, case.as_ref()))
        (told(visit, &notice.deliveries))
        (pages::form(visit, &format!("/mail/{id}/unread"), &html! {
            (Button::text(visit.wording.get("mailbox-mark-unread")).icon(Icon::Mail))
        }))
    };
    let layout = Layout::new(visit, notice.line.subject.clone()).back(visit.wording.get("mailbox-back"), "/mail");
    Ok(list::kept(visit, layout.page(body)))
}

/// Whether the browser fetches a copy to keep: nobody has read it yet.
fn is_only_a_copy(headers: &HeaderMap) -> bool {
    let says =
        |name: &str, value: &str| headers.get(name).is_some_and(|given| given.as_bytes().starts_with(value.as_bytes()));
    says("x-offline", "copy") || says("sec-purpose", "prefetch")
}

/// `POST /mail/{notice}/unread`
pub async fn unread(
    Shared(app): Shared<App>,
    caller: Resident,
    Path(id): Path<NoticeId>,
    _fields: Fields,
) -> Result<Seen, Fault> {
    let of = caller.recipient();
    notices::get(&app.store, of, id).await?.ok_or(Fault::NotFound)?;
    let tx = app.store.begin().await?;
    notices::mailbox::mark_unread(&tx, of, id).await?;
    tx.commit().await?;
    Ok(Seen::other("/mail").success("mailbox-flash-unread"))
}

/// `GET /mail/{notice}/pdf`
pub async fn pdf(Shared(app): Shared<App>, caller: Resident, Path(id): Path<NoticeId>) -> Result<Response, Fault> {
    let bytes = notices::pdf(&app.store, app.printer(), caller.recipient(), id).await.map_err(fault)?;
    // The name of the file is in the download folder for all to see, so it says nothing of the letter.
    Ok(download(bytes, "application/pdf", &format!("miyako-{id}.pdf"), true))
}

fn fault(error: NoticeError) -> Fault {
    match error {
        NoticeError::NotFound | NoticeError::NotALetter => Fault::NotFound,
        NoticeError::Store(error) => error.into(),
        NoticeError::Letter(error) => Fault::broken(error.to_string()),
    }
}

fn what_to_do(visit: &Visit, notice: &Notice, case: Option<&Case>) -> Markup {
    let words = &visit.wording;
    let line = &notice.line;
    let mut buttons = Vec::new();
    if let Some(case) = case.filter(|case| case.standing.state == State::Correction) {
        let href = format!("/cases/{}/correct", case.id);
        buttons.push(Button::primary(words.get("mailbox-correct")).href(href).icon(Icon::Pencil));
    }
    if notice.letter().is_some() {
        let href = format!("/mail/{}/pdf", line.id);
        buttons.push(Button::secondary(words.get("mailbox-pdf")).href(href).icon(Icon::Download));
    }
    html! {
        @if !buttons.is_empty() { (pages::button::row(&buttons)) }
        p.mail-links {
            @if let Some(case) = case {
                (Link::new(format!("/cases/{}", case.id), words.with("mailbox-case", &[("number", case.number.clone().into())]))
                    .icon(Icon::Document).standing())
            }
            @if let (Some(service), None) = (&line.service, case) {
                (Link::new(format!("/services/{service}"), words.get("mailbox-service")).icon(Icon::Arrow).standing())
            }
        }
    }
}

/// On which ways the reader was told, and how each went.
fn told(visit: &Visit, deliveries: &[Delivery]) -> Markup {
    let words = &visit.wording;
    let lines: Vec<(String, Markup)> = deliveries
        .iter()
        .map(|one| {
            let channel = words.get(&format!("notices-channel-{}", one.channel.name()));
            let channel = if one.is_reminder {
                words.with("mailbox-told-reminder", &[("channel", channel.into())])
            } else {
                channel
            };
            let how = html! {
                p { (words.get(&format!("notices-state-{}", one.state.name()))) " " (words::hour(words, one.at)) }
                @if let Some(reason) = one.reason { p.quiet { (words.get(&format!("notices-reason-{}", reason.name()))) } }
            };
            (channel, how)
        })
        .collect();
    if lines.is_empty() {
        return html! {};
    }
    pages::disclosure::disclosure(&words.get("mailbox-told-title"), &pages::list::description(&lines))
}
