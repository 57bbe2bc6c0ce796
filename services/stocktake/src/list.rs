//! Entries in a list: filtered, searched, those with most cases first.

use axum::extract::{Query, State as Shared};
use inventory::find::{self, Filter, Line, PAGE};
use inventory::{Field, Owner};
use maud::{Markup, Render, html};
use pages::filters::{Choice, Filters};
use pages::pager::{Part, pager};
use pages::table::{Column, Row, RowState, Table};
use pages::{Crumb, Heading, Layout, Tag, Tone, Visit, Width};
use serde::Deserialize;
use service_kit::{App, Fault, OfficerCaller};
use text::Wording;

use crate::overview::query;
use crate::words;

/// What the address of a list asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    /// Six digits, `state`, or all.
    pub owner: String,
    /// Ministry or bureau.
    pub office: String,
    /// Words.
    pub q: String,
    /// The name of a kind.
    pub kind: String,
    /// The name of how far it is online.
    pub online: String,
    /// The name of a cause.
    pub cause: String,
    /// `lacking`, `draft` or `review`.
    pub state: String,
    /// How many entries are passed over.
    pub from: u64,
}

impl Wanted {
    /// The filter; an owner that is none is no filter.
    pub fn filter(&self) -> Filter {
        let owner = match self.owner.as_str() {
            "state" => Some(Owner::State),
            code => code.parse().ok().map(Owner::Government),
        };
        Filter {
            owner,
            office: self.office.clone(),
            words: self.q.clone(),
            kind: self.kind.clone(),
            online: self.online.clone(),
            cause: self.cause.clone(),
            state: self.state.clone(),
            gone: false,
        }
    }

    /// The address of this list with some of it said otherwise.
    pub fn href(&self, path: &str, change: impl FnOnce(&mut Wanted)) -> String {
        let mut other = self.clone();
        other.from = 0;
        change(&mut other);
        let from = if other.from > 0 { other.from.to_string() } else { String::new() };
        let pairs = [
            ("owner", &other.owner),
            ("office", &other.office),
            ("q", &other.q),
            ("kind", &other.kind),
            ("online", &other.online),
            ("cause", &other.cause),
            ("state", &other.state),
            ("from", &from),
        ];
        let said: Vec<String> = pairs
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", query(value)))
            .collect();
        if said.is_empty() { path.to_owned() } else { format!("{path}?{}", said.join("&")) }
    }
}

/// `GET /inventory/list`
pub async fn page(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Fault> {
    let filter = wanted.filter();
    let (lines, all) = find::list(&app.store, &filter, wanted.from, PAGE).await?;
    let offices = find::offices(&app.store, filter.owner).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("stocktake-list-title");
    let choices = choices(words, &wanted, &offices);
    let body = html! {
        (Heading::new(title.clone()).lead(words::entries(words, all)))
        (Filters {
            words,
            action: "/inventory/list".to_owned(),
            search: Some(("q".to_owned(), wanted.q.clone())),
            active: active(words, &wanted, &choices),
            choices,
            kept: Vec::new(),
        })
        (table(visit, &lines))
        (parts(words, &wanted, "/inventory/list", lines.len(), all))
    };
    let crumbs = vec![Crumb::new(words.get("stocktake-title"), "/inventory")];
    Ok(Layout::new(visit, title).crumbs(crumbs).width(Width::Full).page(body))
}

fn choices(words: &Wording, wanted: &Wanted, offices: &[(String, u64)]) -> Vec<Choice> {
    let every = || (String::new(), words.get("stocktake-filter-all"));
    let of = |field: Field, chosen: &str| {
        let listed = field.choices().unwrap_or_default();
        let options = listed.iter().map(|choice| (choice.name.to_owned(), words::choice(words, field, choice.name)));
        let mut options: Vec<(String, String)> = std::iter::once(every()).chain(options).collect();
        if field == Field::Online {
            options.push(("unknown".to_owned(), words.get("stocktake-unknown")));
        }
        Choice { name: field.key().to_owned(), label: words::field(words, field), options, chosen: chosen.to_owned() }
    };
    let governments =
        kernel::municipality::ALL.iter().map(|one| (one.code_text().to_owned(), words::owner(words, one.code_text())));
    let owners = [every(), ("state".to_owned(), words.get("stocktake-state"))].into_iter().chain(governments).collect();
    let named = offices.iter().filter(|(office, _)| !office.is_empty());
    let offices = std::iter::once(every())
        .chain(named.map(|(office, n)| (office.clone(), format!("{office} ({})", words::number(*n)))))
        .collect();
    let state = |name: &str| (name.to_owned(), words.get(&format!("stocktake-filter-{name}")));
    let states = vec![every(), state("lacking"), state("draft"), state("review")];
    vec![
        Choice {
            name: "owner".to_owned(),
            label: words.get("stocktake-column-owner"),
            options: owners,
            chosen: wanted.owner.clone(),
        },
        Choice {
            name: "office".to_owned(),
            label: words.get("stocktake-column-office"),
            options: offices,
            chosen: wanted.office.clone(),
        },
        of(Field::Kind, &wanted.kind),
        of(Field::Online, &wanted.online),
        of(Field::Cause, &wanted.cause),
        Choice {
            name: "state".to_owned(),
            label: words.get("stocktake-filter-state"),
            options: states,
            chosen: wanted.state.clone(),
        },
    ]
}

fn active(words: &Wording, wanted: &Wanted, choices: &[Choice]) -> Vec<(String, String)> {
    let mut chips: Vec<(String, String)> = choices
        .iter()
        .filter(|choice| !choice.chosen.is_empty())
        .filter_map(|choice| {
            let (_, said) = choice.options.iter().find(|(value, _)| *value == choice.chosen)?;
            let without = wanted.href("/inventory/list", |other| match choice.name.as_str() {
                "owner" => other.owner.clear(),
                "office" => other.office.clear(),
                "kind" => other.kind.clear(),
                "online" => other.online.clear(),
                "cause" => other.cause.clear(),
                _ => other.state.clear(),
            });
            Some((format!("{}: {said}", choice.label), without))
        })
        .collect();
    if !wanted.q.trim().is_empty() {
        let said = words.with("stocktake-filter-words", &[("words", wanted.q.trim().to_owned().into())]);
        chips.push((said, wanted.href("/inventory/list", |other| other.q.clear())));
    }
    chips
}

fn table(visit: &Visit, lines: &[Line]) -> Markup {
    let words = &visit.wording;
    let column = |name: &str| words.get(&format!("stocktake-column-{name}"));
    let cell = |name: &str, value: Markup| html! { span.cell-label { (column(name)) } span { (value) } };
    let row = |line: &Line| {
        let title = if line.title.is_empty() { line.number.clone() } else { line.title.clone() };
        let volume = line.volume.and_then(|n| u64::try_from(n).ok());
        Row {
            id: line.id.to_string(),
            name: title.clone(),
            href: Some(format!("/inventory/entries/{}", line.id)),
            state: RowState::Plain,
            cells: vec![
                html! { span { (title) br; small.under { (line.number) " " (line.law) } } },
                cell(
                    "office",
                    html! { (if line.office.is_empty() { words::owner(words, &line.owner) } else { line.office.clone() }) },
                ),
                cell(
                    "kind",
                    html! { @if line.kind.is_empty() { (words.get("stocktake-unknown")) } @else { (words::choice(words, Field::Kind, &line.kind)) } },
                ),
                cell("online", html! { (words::online(words, &line.online)) }),
                cell("volume", html! { (volume.map_or_else(|| words.get("stocktake-unknown"), words::number)) }),
                cell(
                    "lacking",
                    html! {
                        @if line.unknowns > 0 { (words.with("stocktake-fields", &[("n", line.unknowns.to_string().into())])) } @else { (words.get("stocktake-complete")) }
                        @if !line.draft.is_empty() { " " (Tag::new(Tone::Warning, words.get(&format!("stocktake-draft-{}", line.draft)))) }
                    },
                ),
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("stocktake-list-title"),
        caption_shown: false,
        columns: vec![
            Column::new(column("title")),
            Column::new(column("office")),
            Column::new(column("kind")),
            Column::new(column("online")),
            Column::new(column("volume")).number(),
            Column::new(column("lacking")),
        ],
        rows: lines.iter().map(row).collect(),
        select: None,
        empty: words.get("stocktake-list-none"),
    };
    html! { div.stacked { (table.render()) } }
}

/// The pager of a list.
pub fn parts(words: &Wording, wanted: &Wanted, path: &str, shown: usize, all: u64) -> Markup {
    if shown == 0 {
        return html! {};
    }
    let from = usize::try_from(wanted.from).unwrap_or(usize::MAX);
    let all_rows = usize::try_from(all).unwrap_or(usize::MAX);
    let last = from.saturating_add(shown);
    let before = (wanted.from > 0).then(|| wanted.href(path, |other| other.from = wanted.from.saturating_sub(PAGE)));
    let next = (last < all_rows).then(|| wanted.href(path, |other| other.from = wanted.from + PAGE));
    pager(words, &Part { first: from.saturating_add(1), last, all: Some(all_rows), before, next })
}
