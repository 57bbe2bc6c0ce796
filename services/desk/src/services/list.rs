//! The list of the office's services.

use axum::extract::State as Shared;
use maud::{Markup, html};
use pages::table::{Column, Row, RowState, Table};
use pages::{Heading, Icon, Layout, Link, Tag, Tone, Width, shortcuts};
use registry::{Service, State};
use service_kit::{App, Fault, OfficerCaller};

use crate::services::{drift, state_tag};
use crate::words;

/// `GET /desk/services`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    let words = &caller.visit.wording;
    let title = words.get("desk-services-title");
    let services = app.registry.of_owner(caller.owner);
    let heads = ["state", "revision", "checked", "drift", "page"];
    let heads = heads.iter().map(|head| Column::new(words.get(&format!("desk-services-{head}"))));
    let table = Table {
        words,
        caption: title.clone(),
        caption_shown: false,
        columns: std::iter::once(Column::new(words.get("desk-column-service"))).chain(heads).collect(),
        rows: services.iter().map(|service| row(&app, &caller, service)).collect(),
        select: None,
        empty: words.get("desk-services-none"),
    };
    let body = html! {
        (Heading::new(title.clone()).above(words::owner(words, caller.owner)).lead(words.get("desk-services-lead")))
        (table)
        (shortcuts::panel(words, &[]))
    };
    Ok(Layout::new(&caller.visit, title).width(Width::Full).page(body))
}

fn row(app: &App, caller: &OfficerCaller, service: &Service) -> Row {
    let words = &caller.visit.wording;
    let definition = service.definition();
    let name = service.title(caller.visit.lang()).to_owned();
    let differences = drift(&app.registry, service).len();
    let shown = !definition.base && matches!(service.state(), State::Published | State::Paused);
    Row {
        id: definition.id.clone(),
        name: name.clone(),
        href: Some(format!("/desk/services/{}", definition.id)),
        state: if service.state() == State::Paused { RowState::Soon } else { RowState::Plain },
        cells: vec![
            html! { (name) },
            html! {
                (state_tag(words, service.state()))
                @if definition.base { " " (Tag::plain(words.get("desk-services-base"))) }
            },
            html! { (words.with("desk-revision", &[("n", i64::from(service.revision()).into())])) },
            html! { (words::day(words, definition.checked_on)) },
            html! {
                @match (&definition.extends, differences) {
                    (None, _) => span.none { (words.get("desk-services-own")) },
                    (Some(_), 0) => (words.get("desk-services-same")),
                    (Some(_), n) => (Tag::new(Tone::Info, words.with("desk-services-differs", &[("n", n.into())]))),
                }
            },
            html! { @if shown { (Link::new(format!("/services/{}", service.key()), words.get("desk-services-preview")).icon(Icon::External)) } },
        ],
    }
}
