//! When somebody else was quicker: what changed meanwhile and by whom, and the form again with everything that was typed.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use pages::timeline::timeline;
use pages::{Banner, Button, Crumb, Heading, Icon, Layout, Tone, Width};
use service_kit::fields::TOKEN_FIELD;
use service_kit::{App, Fault, Fields, OfficerCaller};

use crate::along::Along;
use crate::case::history;
use crate::colleagues::Colleagues;
use crate::deed::Deed;
use crate::deed::fields::{self, Sheet};
use crate::sight::Sight;
use crate::words;

/// The page, with status 409. `seen` is the version that the officer had before them.
pub async fn page(
    app: &App,
    caller: &OfficerCaller,
    deed: Deed,
    sight: &Sight,
    seen: i64,
    typed: &Fields,
) -> Result<Response, Fault> {
    let visit = &caller.visit;
    let words = &visit.wording;
    let colleagues = Colleagues::of(app, caller.owner, sight.named()).await?;
    let case = &sight.case;
    let since = sight.events.get(usize::try_from(seen).unwrap_or(0)..).unwrap_or_default();
    let again = deed.allowed(app, caller, sight);
    let along = Along::of_form(typed, caller);
    let sheet = Sheet { visit, sight, colleagues: &colleagues, along: &along, typed, errors: &[] };
    // Two windows of one officer clash in the same way as two officers; the words differ.
    let own = !since.is_empty() && since.iter().all(|(_, doer, _)| *doer == caller.doer());
    let title = words.get(if own { "desk-conflict-title-own" } else { "desk-conflict-title" });
    let body = html! {
        (Heading::new(title.clone()).above(words::case_name(case)))
        (Banner::new(Tone::Warning, words.get("desk-conflict-what")).body(html! { p { (words.get("desk-conflict-next")) } }).announced(words))
        section aria-labelledby="since" {
            (pages::heading::section("since", &words.get("desk-conflict-since"), None))
            (timeline(words, &history::events(visit, sight, &colleagues, since)))
        }
        @match &again {
            Ok(()) => section aria-labelledby="again" {
                (pages::heading::section("again", &words.get("desk-conflict-again"), None))
                (fields::form(deed, &sheet))
            },
            Err(refused) => section aria-labelledby="kept" {
                p { (words.get(&refused.key)) }
                (kept(caller, typed))
            },
        }
        p { (Button::secondary(words.get("desk-conflict-open")).href(along.case(case.id)).icon(Icon::Document)) }
    };
    let crumbs = vec![
        Crumb::new(words.get("desk-queue-title"), along.back()),
        Crumb::new(case.number.clone(), along.case(case.id)),
    ];
    let page = Layout::new(visit, title).crumbs(crumbs).width(Width::Reading).page(body);
    Ok((StatusCode::CONFLICT, page).into_response())
}

/// What was typed and can no longer be sent, to be copied.
fn kept(caller: &OfficerCaller, typed: &Fields) -> Markup {
    let words = &caller.visit.wording;
    let own = |(name, value): &&(String, String)| {
        let written =
            ["note", "opinion", "question", "reason"].contains(&name.as_str()) || name.starts_with("message-");
        written && name != TOKEN_FIELD && !value.trim().is_empty()
    };
    let written: Vec<&str> = typed.pairs().iter().filter(own).map(|(_, value)| value.as_str()).collect();
    html! {
        @if !written.is_empty() {
            h2 id="kept" { (words.get("desk-conflict-kept")) }
            @for value in written { blockquote.desk-kept { (value) } }
        }
    }
}
