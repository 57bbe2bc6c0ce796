//! The registry for everybody: what a procedure is, by which law, whose it is, whether it can be done online.

use axum::extract::{Path, Query, State as Shared};
use inventory::find::{self, PAGE};
use inventory::{EntryId, Field};
use maud::{Markup, html};
use pages::filters::search;
use pages::{Banner, Button, Crumb, Heading, Icon, Layout, Tone, Width, button};
use service_kit::{App, Fault, Guest};

use crate::list::{Wanted, parts};
use crate::{entry, words};

/// `GET /registry`
pub async fn list(Shared(app): Shared<App>, guest: Guest, Query(wanted): Query<Wanted>) -> Result<Markup, Fault> {
    let mut filter = wanted.filter();
    filter.state.clear();
    let (lines, all) = find::list(&app.store, &filter, wanted.from, PAGE).await?;
    let visit = &guest.visit;
    let words = &visit.wording;
    let title = words.get("stocktake-public-title");
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("stocktake-public-lead")))
        (search(words, "/registry", "q", &wanted.q, &words.get("stocktake-public-search")))
        p { (words::entries(words, all)) }
        @if lines.is_empty() { p { (words.get("stocktake-public-none")) } }
        ul.points {
            @for line in &lines {
                li {
                    a href=(format!("/registry/{}", line.id)) { (if line.title.is_empty() { &line.number } else { &line.title }) }
                    " " (words::online(words, &line.online))
                    br; small { (words::owner(words, &line.owner)) " " (line.office) " " (line.law) }
                }
            }
        }
        (parts(words, &wanted, "/registry", lines.len(), all))
    };
    Ok(Layout::new(visit, title).width(Width::Wide).page(body))
}

/// `GET /registry/{id}`
pub async fn page(Shared(app): Shared<App>, guest: Guest, Path(id): Path<EntryId>) -> Result<Markup, Fault> {
    let found = find::one(&app.store, id).await?.filter(|entry| entry.revision > 0).ok_or(Fault::NotFound)?;
    let visit = &guest.visit;
    let words = &visit.wording;
    let understood = found.understood();
    let service: Option<registry::ServiceKey> = found.cells.get(Field::Service).parse().ok();
    let service = service.filter(|key| app.registry.get(key).is_some());
    let apply = match service {
        Some(key) => Some(format!("/services/{key}")),
        None => understood.link(Field::ApplyPage).map(str::to_owned),
    };
    let body = html! {
        (entry::heading(visit, &found))
        @if found.gone { (Banner::new(Tone::Warning, words.get("stocktake-gone"))) }
        @if let Some(apply) = apply {
            (button::row(&[Button::primary(words.get("stocktake-public-apply")).href(apply).icon_after(Icon::Arrow)]))
        }
        (entry::parts(visit, &found, true))
        p.help {
            (words.with("stocktake-public-as-of", &[("day", words::day(words, found.changed_at.day()).into())])) " "
            (words.with("stocktake-public-number", &[("number", found.number.clone().into())]))
        }
    };
    let crumbs = vec![Crumb::new(words.get("stocktake-public-title"), "/registry")];
    Ok(Layout::new(visit, found.title()).crumbs(crumbs).page(body))
}
