//! One entry on one page: what it says, the proposal that waits, its history.

use axum::extract::{Path, State as Shared};
use inventory::change::{self, Happened};
use inventory::draft::{Draft, State};
use inventory::{Entry, EntryId, Field};
use maud::{Markup, html};
use pages::diff::{Change as Differs, diff};
use pages::field::{Field as Frame, area};
use pages::list::description;
use pages::timeline::{Event, When, timeline};
use pages::{Banner, Button, Crumb, Heading, Icon, Layout, Tag, Tone, Visit, Width, button};
use service_kit::{App, Fault, OfficerCaller};

use crate::{access, words};

/// The parts in which an entry is shown, and the fields of each.
pub const PARTS: [(&str, &[Field]); 6] = [
    ("what", &[Field::Kind, Field::Actor, Field::Receiver, Field::Via, Field::Affair, Field::Shared]),
    ("law", &[Field::Law, Field::LawNumber, Field::Article]),
    ("whose", &[Field::Office, Field::Section, Field::Carrier, Field::Agency, Field::Window]),
    (
        "online",
        &[
            Field::Online,
            Field::ApplyPage,
            Field::GuidePage,
            Field::Volume,
            Field::VolumeOnline,
            Field::VolumeOffline,
            Field::DaysOnline,
            Field::DaysOffline,
            Field::SystemApply,
            Field::SystemWork,
        ],
    ),
    (
        "asked",
        &[
            Field::Identity,
            Field::Asked,
            Field::Evidence,
            Field::EvidenceWay,
            Field::EvidenceDropped,
            Field::EvidenceSigned,
            Field::EvidenceRule,
            Field::Fee,
            Field::FeePaid,
            Field::FeeRelief,
            Field::LifePerson,
            Field::LifeBusiness,
            Field::Profession,
        ],
    ),
    ("obstacles", &[Field::Concerns, Field::OnlineFrom, Field::Cause, Field::Plan, Field::PlanYear]),
];

/// `GET /inventory/entries/{id}`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller, Path(id): Path<EntryId>) -> Result<Markup, Fault> {
    let (entry, draft) = access::find(&app, &caller, id).await?;
    let happened = change::history(&app.store, id).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let author = draft.as_ref().map(|draft| format!("officer:{}", draft.author));
    let mut named: Vec<String> = author.iter().cloned().collect();
    for one in &happened {
        named.push(one.author.clone());
        named.extend(one.reviewer.clone());
    }
    let people = words::people(&app, words, named).await?;
    let name = |reference: &str| people.get(reference).cloned().unwrap_or_default();
    let own = access::is_own(&caller, &entry);
    let may_edit = own && access::edit(&app, &caller).is_ok();
    let body = html! {
        (heading(visit, &entry))
        @if entry.gone && entry.revision > 0 { (Banner::new(Tone::Warning, words.get("stocktake-gone"))) }
        @if !own { (Banner::new(Tone::Info, words.get("stocktake-not-own"))) }
        @if let Some(draft) = &draft { (proposal(&app, &caller, &entry, draft, &name(author.as_deref().unwrap_or_default()))) }
        @if may_edit { (deeds(visit, &entry, draft.as_ref())) }
        (lacking(visit, &entry))
        (parts(visit, &entry, false))
        section aria-labelledby="history" {
            (pages::heading::section("history", &words.get("stocktake-history"), None))
            (history(visit, &entry, &happened, &name))
        }
    };
    let crumbs = vec![
        Crumb::new(words.get("stocktake-title"), "/inventory"),
        Crumb::new(words.get("stocktake-list-title"), format!("/inventory/list?owner={}", caller.owner)),
    ];
    Ok(Layout::new(visit, entry.title()).crumbs(crumbs).width(Width::Wide).page(body))
}

/// The heading of an entry: its name, whose it is, whether it is online.
pub fn heading(visit: &Visit, entry: &Entry) -> Heading {
    let words = &visit.wording;
    let online = words::online(words, entry.understood().choice(Field::Online).unwrap_or_default());
    let heading = Heading::new(entry.title()).above(words::whose(words, entry)).beside(html! { (online) });
    match entry.cells.get(Field::Summary) {
        "" => heading,
        summary => heading.lead(summary),
    }
}

fn deeds(visit: &Visit, entry: &Entry, draft: Option<&Draft>) -> Markup {
    let words = &visit.wording;
    let edit = Button::primary(words.get(if draft.is_some() { "stocktake-edit-on" } else { "stocktake-edit" }))
        .href(format!("/inventory/entries/{}/edit", entry.id))
        .icon(Icon::Pencil);
    html! {
        (button::row(&[edit, Button::text(words.get("stocktake-public-page")).href(format!("/registry/{}", entry.id))]))
        @if draft.is_none() {
            (pages::form(visit, &format!("/inventory/entries/{}/confirm", entry.id), &html! {
                p.help {
                    @match entry.checked_on {
                        Some(day) => { (words.with("stocktake-checked", &[("day", words::day(words, day).into())])) }
                        None => { (words.get("stocktake-never-checked")) }
                    }
                }
                (button::row(&[Button::secondary(words.get("stocktake-confirm")).icon(Icon::Check)]))
            }))
        }
    }
}

/// The proposal that waits: what would be different, and what this officer may do with it.
fn proposal(app: &App, caller: &OfficerCaller, entry: &Entry, draft: &Draft, author: &str) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let path = |deed: &str| format!("/inventory/entries/{}/{deed}", entry.id);
    let version = html! { input type="hidden" name="version" value=(draft.version); };
    let may_publish = access::publish(app, caller, draft.author);
    let answer = Frame::new("answer", words.get("stocktake-answer")).help(words.get("stocktake-answer-help"));
    html! {
        section.pane aria-labelledby="proposal" {
            h2 id="proposal" { (words.get("stocktake-proposal")) " " (words::draft_state(words, draft.state)) }
            p { (words.with("stocktake-proposal-by", &[("who", author.to_owned().into()), ("at", words::moment(words, draft.changed_at).into())])) }
            @if !draft.note.is_empty() { p { (words.with("stocktake-note-said", &[("note", draft.note.clone().into())])) } }
            @if !draft.answer.is_empty() {
                (Banner::new(Tone::Warning, words.get("stocktake-sent-back")).body(html! { p { (draft.answer) } }))
            }
            (differences(visit, &change::between(&entry.cells, &draft.cells)))
            @if draft.state == State::Review {
                @match &may_publish {
                    Ok(()) => {
                        (pages::form(visit, &path("publish"), &html! {
                            (version)
                            (button::row(&[Button::primary(words.get("stocktake-publish")).icon(Icon::Check)]))
                        }))
                        details.more {
                            summary { (words.get("stocktake-send-back")) }
                            (pages::form(visit, &path("back"), &html! {
                                (version)
                                (area::area(words, &answer, "", 3, None))
                                (button::row(&[Button::secondary(words.get("stocktake-send-back"))]))
                            }))
                        }
                    }
                    Err(Fault::Forbidden(refused)) => { (Banner::new(Tone::Info, words.get(&refused.key))) }
                    Err(_) => {}
                }
            }
            @if draft.author == caller.officer || may_publish.is_ok() {
                (pages::form(visit, &path("discard"), &html! {
                    (button::row(&[Button::danger(words.get("stocktake-discard"))]))
                }))
            }
        }
    }
}

/// What is different, field by field, before and after.
pub fn differences(visit: &Visit, changes: &[change::Change]) -> Markup {
    let words = &visit.wording;
    // A blank says nothing; it must not read as "none".
    let some = |said: &str| Some(if said.is_empty() { words.get("stocktake-blank") } else { said.to_owned() });
    let line = |one: &change::Change| Differs {
        label: words::field_of(words, &one.field),
        before: some(&one.before),
        after: some(&one.after),
    };
    diff(words, &words.get("stocktake-differences"), &changes.iter().map(line).collect::<Vec<_>>())
}

/// What is asked and not known.
fn lacking(visit: &Visit, entry: &Entry) -> Markup {
    let words = &visit.wording;
    let unknown = inventory::entry::unknown_fields(&entry.understood());
    html! {
        @if !unknown.is_empty() {
            (Banner::new(Tone::Info, words.with("stocktake-lacking-title", &[("n", unknown.len().to_string().into())])).body(html! {
                ul.points { @for field in &unknown { li { (words::field(words, *field)) } } }
            }))
        }
    }
}

/// What the entry says, part by part. For everybody, what was never said is left out.
pub fn parts(visit: &Visit, entry: &Entry, only_said: bool) -> Markup {
    let words = &visit.wording;
    let understood = entry.understood();
    let is_shown = |field: &Field| {
        let said = !entry.cells.get(*field).is_empty();
        if only_said {
            said && !understood.get(*field).is_unknown()
        } else {
            said || inventory::entry::ASKED.contains(field)
        }
    };
    html! {
        @for (part, fields) in PARTS {
            @let shown: Vec<&Field> = fields.iter().filter(|field| is_shown(field)).collect();
            @if !shown.is_empty() {
                section aria-labelledby=(part) {
                    (pages::heading::section(part, &words.get(&format!("stocktake-part-{part}")), None))
                    (description(&shown.iter().map(|field| (words::field(words, **field), words::shown(words, entry, &understood, **field))).collect::<Vec<_>>()))
                }
            }
        }
        @if !only_said && entry.cells.other().next().is_some() {
            section aria-labelledby="other" {
                (pages::heading::section("other", &words.get("stocktake-part-other"), None))
                (description(&entry.cells.other().map(|(header, said)| (header.to_owned(), html! { (said) })).collect::<Vec<_>>()))
            }
        }
    }
}

fn history(visit: &Visit, entry: &Entry, happened: &[Happened], name: &impl Fn(&str) -> String) -> Markup {
    let words = &visit.wording;
    if happened.is_empty() {
        return html! { p { (words.with("stocktake-history-none", &[("day", words::moment(words, entry.changed_at).into())])) } };
    }
    let event = |one: &Happened| Event {
        when: When::Past,
        title: words.with(
            &format!("stocktake-what-{}", one.what.name()),
            &[("revision", one.revision.to_string().into()), ("n", one.changes.len().to_string().into())],
        ),
        day: Some((words::moment(words, one.at), one.at.day().to_string())),
        body: Some(html! {
            p {
                (words.with("stocktake-by", &[("who", name(&one.author).into())]))
                @if let Some(reviewer) = &one.reviewer { " " (words.with("stocktake-published-by", &[("who", name(reviewer).into())])) }
                @if one.import.is_some() { " " (Tag::plain(words.get("stocktake-from-table"))) }
            }
            @if !one.note.is_empty() { p { (one.note) } }
            @if !one.changes.is_empty() {
                details.more { summary { (words.get("stocktake-differences")) } (differences(visit, &one.changes)) }
            }
        }),
    };
    timeline(words, &happened.iter().map(event).collect::<Vec<_>>())
}
