//! One service of the office: its revisions, in what it differs from its base, and what a publisher may do to it.

use axum::extract::{Path, State as Shared};
use kernel::OfficerId;
use maud::{Markup, html};
use pages::disclosure::disclosure;
use pages::field::{Field, area};
use pages::panes::{pane, panes};
use pages::{Button, Crumb, Heading, Icon, Layout, Link, Width};
use registry::revisions::{RevisionInfo, history};
use registry::{Change as DriftChange, Difference, Service, State};
use serde_json::Value as Json;
use service_kit::{App, Fault, OfficerCaller};
use text::Wording;

use crate::colleagues::Colleagues;
use crate::services::change::Change;
use crate::services::{drift, field, may_publish, own, state_tag};
use crate::words;

/// `GET /desk/services/{id}`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller, Path(id): Path<String>) -> Result<Markup, Fault> {
    let service = own(&app, caller.owner, &id)?;
    let revisions = history(app.store.reader(), &service.key(), app.clock.now()).await;
    let revisions = revisions.map_err(|error| Fault::broken(error.to_string()))?;
    let publishers = revisions.iter().filter_map(|r| r.published_by.as_deref()?.parse().ok());
    let colleagues = Colleagues::of(&app, caller.owner, publishers.collect::<Vec<OfficerId>>()).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = service.title(visit.lang()).to_owned();
    let differences = drift(&app.registry, &service);
    let main = html! {
        (pane("drift", &words.get("desk-services-drift"), &drift_table(words, &service, &differences)))
        (pane("revisions", &words.get("desk-services-history"), &revisions_list(words, &revisions, &colleagues)))
    };
    let side = html! {
        (pane("state", &words.get("desk-services-state"), &html! {
            p { (state_tag(words, service.state())) " " (words.with("desk-revision", &[("n", i64::from(service.revision()).into())])) }
            @if !service.definition().base && matches!(service.state(), State::Published | State::Paused) {
                p { (Link::new(format!("/services/{}", service.key()), words.get("desk-services-preview")).icon(Icon::External).standing()) }
            }
            @if may_publish(&app, &caller) { (changes(&caller, &service)) } @else { p.help { (words.get("desk-services-not-publisher")) } }
        }))
    };
    let body = html! {
        (Heading::new(title.clone()).above(service.key().to_string()).lead(service.summary(visit.lang())))
        (panes(&main, &side))
    };
    let crumbs = vec![Crumb::new(words.get("desk-services-title"), "/desk/services")];
    Ok(Layout::new(visit, title).crumbs(crumbs).width(Width::Full).page(body))
}

fn drift_table(words: &Wording, service: &Service, differences: &[Difference]) -> Markup {
    let Some(base) = &service.definition().extends else {
        return html! { p { (words.get("desk-services-no-base")) } };
    };
    if differences.is_empty() {
        return html! { p { (words.get("desk-services-same")) " " code { (base) } } };
    }
    let caption = words.get("desk-services-drift");
    html! {
        p { (words.with("desk-services-drift-from", &[("base", base.to_string().into()), ("n", differences.len().into())])) }
        div.table-box role="group" aria-label=(caption) tabindex="0" {
            table.table.diff.desk-drift {
                caption.said { (caption) }
                thead { tr {
                    th scope="col" { (words.get("desk-services-field")) }
                    th scope="col" { (words.get("desk-services-of-base")) }
                    th scope="col" { (words.get("desk-services-of-own")) }
                } }
                tbody { @for one in differences { tr {
                    th scope="row" {
                        (field::label(words, service, &one.field)) " " small { (words.get(change_key(one.change))) }
                        br; code.desk-source { (one.field) }
                    }
                    td { (value(&one.field, one.base.as_ref())) }
                    td { (value(&one.field, one.own.as_ref())) }
                } } }
            }
        }
    }
}

fn change_key(change: DriftChange) -> &'static str {
    match change {
        DriftChange::Added => "desk-drift-added",
        DriftChange::Removed => "desk-drift-removed",
        DriftChange::Changed => "desk-drift-changed",
    }
}

/// A value of a definition: words as they are, without the key that they stand under, everything else as JSON; what is long
/// opens.
fn value(field: &str, value: Option<&Json>) -> Markup {
    let text = match value {
        None => return html! { span.none { "–" } },
        Some(Json::String(text)) if field.starts_with("text/") => {
            text.split_once(" = ").map_or(text.as_str(), |(_, words)| words).to_owned()
        }
        Some(Json::String(text)) => text.clone(),
        Some(other) => serde_json::to_string_pretty(other).unwrap_or_default(),
    };
    if text.chars().count() <= 120 {
        return html! { span.desk-value { (text) } };
    }
    let short: String = text.chars().take(60).collect();
    disclosure(&format!("{short}…"), &html! { pre.desk-value { (text) } })
}

fn revisions_list(words: &Wording, revisions: &[RevisionInfo], colleagues: &Colleagues) -> Markup {
    html! {
        ul.desk-list {
            @for revision in revisions {
                li {
                    p { strong { (words.with("desk-revision", &[("n", i64::from(revision.number).into())])) } " " (state_tag(words, revision.state)) }
                    @if !revision.note.trim().is_empty() { p.desk-note { (revision.note) } }
                    p.desk-source {
                        (words::moment(words, revision.publish_at.unwrap_or(revision.changed_at)))
                        @if let Some(by) = &revision.published_by { " " (publisher(words, by, colleagues)) }
                    }
                }
            }
        }
    }
}

fn publisher(words: &Wording, by: &str, colleagues: &Colleagues) -> String {
    by.parse().map_or_else(|_| words.get("desk-services-by-packs"), |id| colleagues.name(words, id))
}

/// What a publisher may do now, each with a note that says why.
fn changes(caller: &OfficerCaller, service: &Service) -> Markup {
    let words = &caller.visit.wording;
    let possible = Change::possible(service.state());
    html! {
        @for change in possible {
            @let name = change.name();
            @let note = Field::new(format!("note-{name}"), words.get("desk-services-note")).optional(true);
            @let label = words.get(&format!("desk-services-{name}"));
            div.desk-deed { (pages::form(&caller.visit, &format!("/desk/services/{}/{name}", service.definition().id), &html! {
                (area::area(words, &note, "", 2, Some(500)))
                (if *change == Change::Retire { Button::danger(label) } else { Button::secondary(label) })
            })) }
        }
    }
}
