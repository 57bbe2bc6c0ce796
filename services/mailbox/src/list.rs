//! My letters: those not read first, then the rest, the newest first.

use axum::extract::{Query, State as Shared};
use axum::response::{IntoResponse, Response};
use kernel::NoticeId;
use maud::{Markup, html};
use notices::{NoticeKind, NoticeLine, Wanted};
use pages::card::stack;
use pages::pager::{Part, pager};
use pages::tabs::{Tab, tabs};
use pages::{Button, Card, Heading, Icon, Layout, Link, Visit};
use serde::Deserialize;
use service_kit::{App, Fault, Fields, Resident, Seen};

use crate::{sheet, words};

/// How many letters one page shows.
const PAGE: u64 = 20;

/// How many unread letters stand above the others on the first page; the rest are behind the tab.
const FIRST: u64 = 20;

/// Which part of the mailbox is looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Looked {
    show: String,
    before: Option<NoticeId>,
    from: Option<usize>,
}

/// `GET /mail`
pub async fn page(Shared(app): Shared<App>, caller: Resident, Query(part): Query<Looked>) -> Result<Response, Fault> {
    let visit = &caller.visit;
    let words = &visit.wording;
    let of = caller.recipient();
    let unread_count = usize::try_from(notices::unread_count(&app.store, of).await?).unwrap_or(0);
    let unread_only = part.show == "unread";
    let is_first = part.before.is_none();
    let unread = if unread_only {
        let wanted = Wanted { unread_only: true, before: part.before, limit: PAGE };
        notices::list(&app.store, of, wanted).await?
    } else if is_first {
        notices::list(&app.store, of, Wanted { unread_only: true, before: None, limit: FIRST }).await?
    } else {
        Vec::new()
    };
    let read =
        if unread_only { Vec::new() } else { notices::mailbox::list_read(&app.store, of, part.before, PAGE).await? };
    let body = html! {
        (Heading::new(words.get("mailbox-title")).lead(words.get("mailbox-lead")))
        (tabs(&words.get("mailbox-tabs"), &both_tabs(visit, unread_only, unread_count)))
        @if unread.is_empty() && read.is_empty() { (empty(visit, unread_only)) }
        @if !unread.is_empty() {
            section aria-labelledby="unread" {
                (pages::heading::section("unread", &words.get("mailbox-section-unread"), None))
                (stack(&unread.iter().map(|line| card(visit, line)).collect::<Vec<_>>()))
            }
        }
        @if unread_count > 0 && is_first { (all_read(visit)) }
        @if !read.is_empty() {
            section aria-labelledby="read" {
                (pages::heading::section("read", &words.get("mailbox-section-read"), None))
                (stack(&read.iter().map(|line| card(visit, line)).collect::<Vec<_>>()))
            }
        }
        (turn(visit, &part, if unread_only { &unread } else { &read }))
        p.mail-links {
            (Link::new("/mail/settings", words.get("mailbox-settings-link")).icon(Icon::Settings).standing())
            (Link::new("/me", words.get("mailbox-me-link")).icon(Icon::Lock).standing())
        }
        p.help { (words.get("mailbox-offline")) }
    };
    Ok(kept(visit, Layout::new(visit, words.get("mailbox-title")).page(body)))
}

/// `POST /mail/read-all`
pub async fn read_all(Shared(app): Shared<App>, caller: Resident, _fields: Fields) -> Result<Seen, Fault> {
    let tx = app.store.begin().await?;
    notices::mark_all_read(&tx, caller.recipient(), app.clock.now()).await?;
    tx.commit().await?;
    Ok(Seen::other("/mail").success("mailbox-flash-all-read"))
}

/// A page that the browser may keep for reading without a connection. One with a message of the last step is not kept,
/// since the message would come again and again.
pub(crate) fn kept(visit: &Visit, page: Markup) -> Response {
    if visit.flash.is_some() { page.into_response() } else { ([("x-offline", "keep")], page).into_response() }
}

fn both_tabs(visit: &Visit, unread_only: bool, unread: usize) -> [Tab; 2] {
    let words = &visit.wording;
    let tab =
        |key: &str, href: &str, current, count| Tab { label: words.get(key), href: href.to_owned(), current, count };
    [
        tab("mailbox-tab-all", "/mail", !unread_only, None),
        tab("mailbox-tab-unread", "/mail?show=unread", unread_only, Some(unread)),
    ]
}

fn empty(visit: &Visit, unread_only: bool) -> Markup {
    let key = if unread_only { "mailbox-none-unread" } else { "mailbox-none" };
    html! { div.empty { (Icon::Inbox) p { (visit.wording.get(key)) } } }
}

fn all_read(visit: &Visit) -> Markup {
    let button = Button::text(visit.wording.get("mailbox-read-all")).icon(Icon::Check);
    pages::form(visit, "/mail/read-all", &html! { (button) })
}

fn card(visit: &Visit, line: &NoticeLine) -> Markup {
    let words = &visit.wording;
    let icon = match line.kind {
        NoticeKind::Letter => Icon::Mail,
        NoticeKind::Message => Icon::Info,
        NoticeKind::Reminder => Icon::Bell,
        NoticeKind::Digest => Icon::List,
    };
    let card = Card::new(format!("/mail/{}", line.id), line.subject.clone())
        .title_lang(sheet::other_language(visit, line.lang))
        .icon(icon)
        .above(words.get(&format!("notices-kind-{}", line.kind.name())))
        .foot(html! { (words::owner(words, line.owner)) "　" (words::day(words, line.at)) });
    let card = if line.read_at.is_none() { card.unread(words) } else { card };
    // The script has letters that were not opened yet kept for reading offline.
    html! { div data-keep-offline=(format!("/mail/{}", line.id)) { (card) } }
}

fn turn(visit: &Visit, part: &Looked, shown: &[NoticeLine]) -> Markup {
    let full = u64::try_from(shown.len()).is_ok_and(|count| count == PAGE);
    let is_first = part.before.is_none();
    if shown.is_empty() || (is_first && !full) {
        return html! {};
    }
    let first = if is_first { 1 } else { part.from.unwrap_or(1).clamp(1, 1_000_000) };
    let last = first + shown.len() - 1;
    let show = if part.show == "unread" { "show=unread&" } else { "" };
    let next = shown.last().filter(|_| full).map(|line| format!("/mail?{show}before={}&from={}", line.id, last + 1));
    let start = if part.show == "unread" { "/mail?show=unread" } else { "/mail" };
    html! {
        (pager(&visit.wording, &Part { first, last, all: None, before: None, next }))
        @if !is_first { p { (Link::new(start, visit.wording.get("mailbox-newest")).icon(Icon::Up).standing()) } }
    }
}
