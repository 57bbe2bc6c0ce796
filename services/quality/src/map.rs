//! The public map: every procedure with its level under each principle, filtered, and the way to compare, to the evidence and to
//! the same as files.

pub mod compare;
pub mod files;
pub mod kept;
pub mod one;
pub mod rows;
pub mod stated;

use axum::Extension;
use axum::extract::{Query, State as Shared};
use kernel::municipality;
use maud::{Markup, Render, html};
use pages::chart::{Point, donut};
use pages::figures::{Figure, figures};
use pages::filters::{Choice, Filters};
use pages::pager::{Part, pager};
use pages::tabs::{Tab, tabs};
use pages::{Banner, Button, Heading, Icon, Layout, Tone, Visit, Width};
use serde::{Deserialize, Serialize};
use service_kit::{App, Fault, Guest};
use text::Wording;

use crate::hours::Minutes;
use crate::map::kept::{Kept, Map};
use crate::measure::{FEWEST, Measured};
use crate::portfolio;
use crate::shown;
use crate::standard::Level;

/// Which procedures are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// `priority`: only 重点手続.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub of: String,
    /// A government's code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// A bureau.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bureau: String,
    /// A level, or `unknown`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub level: String,
    /// Words of the name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub q: String,
    /// Which part of the list, from 1. Files hold all parts.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part: String,
}

/// So many procedures stand on one page.
const PART: usize = 30;

impl Wanted {
    /// Its query, with the question mark; nothing where all is wanted.
    pub fn query(&self) -> String {
        let query = serde_html_form::to_string(self).unwrap_or_default();
        if query.is_empty() { query } else { format!("?{query}") }
    }

    /// Whether a procedure of this name is wanted.
    pub fn wants(&self, one: &Measured, title: &str) -> bool {
        let level = one.level().map_or("unknown", Level::name);
        (self.of != "priority" || portfolio::is_priority(one))
            && (self.owner.is_empty() || self.owner == one.owner.as_str())
            && (self.bureau.is_empty() || portfolio::bureau(&one.service) == Some(self.bureau.as_str()))
            && (self.level.is_empty() || self.level == level)
            && (self.q.is_empty() || title.to_lowercase().contains(&self.q.trim().to_lowercase()))
    }
}

/// `GET /quality/services`
pub async fn page(
    Shared(app): Shared<App>,
    Extension(kept): Extension<Kept>,
    guest: Guest,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Fault> {
    let visit = &guest.visit;
    let words = &visit.wording;
    let title = words.get("quality-map-title");
    let Some(map) = kept.map(&app).await? else {
        let body = html! {
            (Heading::new(title.clone()).lead(words.get("quality-map-lead")))
            (Banner::new(Tone::Info, words.get("quality-map-unmeasured")))
            (further(words, &wanted))
        };
        return Ok(Layout::new(visit, title).width(Width::Wide).page(body));
    };
    let named = |one: &Measured| shown::title(&app.registry, visit.lang(), &one.service);
    let chosen: Vec<&Measured> = map.services.iter().filter(|one| wanted.wants(one, &named(one))).collect();
    let part = part(&wanted, chosen.len());
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("quality-map-lead")))
        p.help { (words.with("quality-map-as-of", &[("day", shown::day(words, map.day).into())])) }
        (sums(words, &chosen))
        (tabs(&words.get("quality-map-which"), &which(words, &map, &wanted)))
        (filters(words, &map, &wanted))
        (rows::table(&app, visit, &chosen[part.first.saturating_sub(1)..part.last]))
        @if part.before.is_some() || part.next.is_some() { (pager(words, &part)) }
        (further(words, &wanted))
    };
    Ok(Layout::new(visit, title).width(Width::Wide).page(body))
}

/// The part of so many procedures that is wanted; the first where there is no such part.
fn part(wanted: &Wanted, all: usize) -> Part {
    let parts = all.div_ceil(PART).max(1);
    let number = wanted.part.parse().ok().filter(|number| (1..=parts).contains(number)).unwrap_or(1);
    let to = |number: usize| {
        let part = if number == 1 { String::new() } else { number.to_string() };
        format!("/quality/services{}", Wanted { part, ..wanted.clone() }.query())
    };
    Part {
        first: if all == 0 { 0 } else { (number - 1) * PART + 1 },
        last: (number * PART).min(all),
        all: Some(all),
        before: (number > 1).then(|| to(number - 1)),
        next: (number < parts).then(|| to(number + 1)),
    }
}

fn sums(words: &Wording, chosen: &[&Measured]) -> Markup {
    let of = |wanted: Option<Level>| chosen.iter().filter(|one| one.level() == wanted).count();
    let good = of(Some(Level::Basic)) + of(Some(Level::Attractive));
    let known = chosen.len() - of(None);
    let share = crate::arithmetic::percent(good as u64, known as u64).map_or_else(|| "—".to_owned(), |n| n.to_string());
    // A sum over a filter could be the hours of one procedure: what may not be told alone is in no sum.
    let told = chosen.iter().filter(|one| one.is_publishable());
    let minutes = told.fold(Minutes::default(), |sum, one| sum.with(one.minutes));
    let part = |level: Option<Level>, key: &str| {
        let n = of(level);
        Point::new(words.get(key), i64::try_from(n).unwrap_or(0), words.with("quality-procedures", &[("n", n.into())]))
    };
    let parts = [
        part(Some(Level::Attractive), "quality-level-attractive"),
        part(Some(Level::Basic), "quality-level-basic"),
        part(Some(Level::Below), "quality-level-below"),
        part(None, "quality-level-unknown"),
    ];
    let row = figures(&[
        Figure::new(words.get("quality-sum-good"), share, "%")
            .note(words.with("quality-sum-good-note", &[("n", good.into()), ("of", known.into())])),
        Figure::new(words.get("quality-column-hours"), shown::number(minutes.hours()), words.get("quality-unit-hours"))
            .note(words.with(
                "quality-sum-hours-note",
                &[
                    ("people", shown::number(minutes.people / 60).into()),
                    ("businesses", shown::number(minutes.businesses / 60).into()),
                    ("officers", shown::number(minutes.officers / 60).into()),
                ],
            )),
    ]);
    html! {
        div.quality-head {
            div.sums { (row) }
            @if !chosen.is_empty() {
                (donut(&words.get("quality-map-levels"), &shown::number(chosen.len() as u64), &parts))
            }
        }
    }
}

fn which(words: &Wording, map: &Map, wanted: &Wanted) -> Vec<Tab> {
    let tab = |of: &str, count: usize| {
        let there = Wanted { of: of.to_owned(), part: String::new(), ..wanted.clone() };
        Tab {
            label: words.get(if of.is_empty() { "quality-map-all" } else { "quality-map-priority" }),
            href: format!("/quality/services{}", there.query()),
            current: wanted.of == of,
            count: Some(count),
        }
    };
    let priorities = map.services.iter().filter(|one| portfolio::is_priority(one)).count();
    vec![tab("", map.services.len()), tab("priority", priorities)]
}

fn filters(words: &Wording, map: &Map, wanted: &Wanted) -> Markup {
    let everything = || (String::new(), words.get("quality-filter-all"));
    let owners = municipality::ALL.iter().filter(|place| map.services.iter().any(|one| one.owner == place.code()));
    let owners = owners.map(|place| (place.code_text().to_owned(), shown::owner(words, place.code())));
    let mut bureaus: Vec<&str> = map.services.iter().filter_map(|one| portfolio::bureau(&one.service)).collect();
    bureaus.sort_unstable();
    bureaus.dedup();
    let bureaus = bureaus.into_iter().map(|id| (id.to_owned(), words.get(&format!("quality-bureau-{id}"))));
    let levels = ["attractive", "basic", "below", "unknown"];
    let levels = levels.map(|name| (name.to_owned(), words.get(&format!("quality-level-{name}"))));
    let choice = |name: &str, options: Vec<(String, String)>, chosen: &str| Choice {
        name: name.to_owned(),
        label: words.get(&format!("quality-filter-{name}")),
        options: std::iter::once(everything()).chain(options).collect(),
        chosen: chosen.to_owned(),
    };
    let choices = vec![
        choice("owner", owners.collect(), &wanted.owner),
        choice("bureau", bureaus.collect(), &wanted.bureau),
        choice("level", levels.to_vec(), &wanted.level),
    ];
    let kept = if wanted.of.is_empty() { Vec::new() } else { vec![("of".to_owned(), wanted.of.clone())] };
    let action = "/quality/services".to_owned();
    let search = Some(("q".to_owned(), wanted.q.clone()));
    Filters { words, action, search, choices, kept, active: Vec::new() }.render()
}

/// The method, and the same as files.
fn further(words: &Wording, wanted: &Wanted) -> Markup {
    html! {
        section aria-labelledby="further" {
            (pages::heading::section("further", &words.get("quality-map-further"), None))
            p { (words.with("quality-map-fewest", &[("n", FEWEST.to_string().into())])) }
            (pages::button::row(&[
                Button::secondary(words.get("quality-map-method")).href("/quality/standard").icon(Icon::Help),
                Button::text(words.get("quality-map-csv")).href(format!("/quality/services.csv{}", wanted.query())).icon(Icon::Download),
                Button::text(words.get("quality-map-json")).href(format!("/quality/services.json{}", wanted.query())).icon(Icon::Download),
            ]))
        }
    }
}

/// The way back to the map, for the pages under it.
pub(crate) fn back(visit: &Visit, title: String) -> Layout<'_> {
    Layout::new(visit, title).back(visit.wording.get("quality-map-back"), "/quality/services").width(Width::Wide)
}

#[cfg(test)]
mod tests {
    use super::{PART, Wanted, part};

    #[test]
    fn every_procedure_stands_on_one_part() {
        for all in [0, 1, PART - 1, PART, PART + 1, 5 * PART + 7] {
            let mut seen = 0;
            for number in 1..=all.div_ceil(PART).max(1) {
                let wanted = Wanted { part: number.to_string(), ..Wanted::default() };
                let found = part(&wanted, all);
                assert!(found.first == seen + 1 || all == 0);
                assert_eq!(found.next.is_some(), found.last < all);
                seen = found.last;
            }
            assert_eq!(seen, all);
        }
        let beyond = Wanted { part: "99".to_owned(), ..Wanted::default() };
        assert_eq!(part(&beyond, 3).first, 1);
    }
}
