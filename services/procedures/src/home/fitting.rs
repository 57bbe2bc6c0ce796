//! What fits me now: a row for each service with what it gives and why it fits, the rest one tap away.

use kernel::{Date, Moment};
use maud::{Markup, html};
use pages::row::rows;
use pages::{Icon, Row, Tag, Tone, Visit};
use rules::Truth;
use service_kit::App;

use super::href;
use crate::fits::Fit;
use crate::knowledge::Knowledge;
use crate::words;

/// How many rows the front page shows before it points to the rest.
const SHOWN: usize = 3;
/// How many reasons a row has room for.
const REASONS: usize = 2;
/// Within so many days the last day is pressing.
const SOON_DAYS: i64 = 14;

/// The rows, and behind one tap those that there was no room for.
pub(super) fn list(app: &App, visit: &Visit, known: &Knowledge, fits: &[Fit]) -> Markup {
    let words = &visit.wording;
    let all: Vec<Row> = fits.iter().map(|fit| row(app, visit, known, fit)).collect();
    if all.is_empty() {
        return html! { p { (words.get("procedures-home-fits-none")) } };
    }
    // One more row takes less room than the words that hide it.
    let shown = if all.len() == SHOWN + 1 { all.len() } else { SHOWN.min(all.len()) };
    let rest = &all[shown..];
    html! {
        (rows(&all[..shown]))
        @if !rest.is_empty() {
            details.more {
                summary { (words.with("procedures-home-fits-more", &[("n", rest.len().into())])) }
                (rows(rest))
            }
        }
    }
}

fn row(app: &App, visit: &Visit, known: &Knowledge, fit: &Fit) -> Row {
    let words = &visit.wording;
    let lang = visit.lang();
    let today = app.today();
    let service = &fit.service;
    let clauses = service.definition().criteria.iter().take(REASONS);
    let why = clauses.map(|clause| service.text(lang, &format!("c-{}", clause.id)).to_owned());
    let tag = match (fit.truth, fit.act_by) {
        (_, Some(day)) if soon(today, day) => {
            Some(Tag::new(Tone::Warning, words.get("procedures-tag-soon")).icon(Icon::Clock))
        }
        (Truth::Unknown, _) => Some(Tag::plain(words.get("procedures-tag-maybe"))),
        _ => None,
    };
    let effort = crate::apply::effort(app, service, known, words);
    let by = fit.act_by.map(|day| words.with("procedures-act-by", &[("day", words::day(words, day).into())]));
    let text = match by {
        Some(by) => words.with("procedures-home-by-effort", &[("by", by.into()), ("effort", effort.into())]),
        None => effort,
    };
    let row = Row::new(href(service), words::service_icon(service), service.title(lang))
        .gives(words::gives(words, service, &known.facts, today))
        .tag(tag)
        .text(text);
    if fit.truth == Truth::Yes { row.why(why) } else { row }
}

fn soon(today: Date, day: Date) -> bool {
    Moment::start_of(day).millis_since(Moment::start_of(today)) <= SOON_DAYS * 24 * 3600 * 1000
}
