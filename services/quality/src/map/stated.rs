//! The standard and the method, as they are: what is measured how, which thresholds are ours, what a visit is taken to cost.

use axum::extract::State as Shared;
use maud::{Markup, html};
use pages::{Banner, Heading, Tone};
use service_kit::{App, Fault, Guest};
use text::Wording;

use crate::hours::{Travel, Visit, ways};
use crate::shown;
use crate::standard::{Criterion, Level, Principle, Standard};

/// `GET /quality/standard`
pub async fn page(Shared(_app): Shared<App>, guest: Guest) -> Result<Markup, Fault> {
    let visit = &guest.visit;
    let words = &visit.wording;
    let standard = Standard::builtin();
    let title = words.get("quality-standard-title");
    let edition = [("version", standard.version.clone().into()), ("day", shown::day(words, standard.as_of).into())];
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("quality-standard-lead")))
        p { (words.with("quality-standard-edition", &edition)) }
        (Banner::new(Tone::Info, words.get("quality-standard-ours")))
        @for principle in Principle::ALL { (of_principle(words, principle)) }
        section aria-labelledby="levels" {
            (pages::heading::section("levels", &words.get("quality-standard-levels"), None))
            ul.points {
                @for level in ["attractive", "basic", "below", "unknown"] {
                    li { strong { (words.get(&format!("quality-level-{level}"))) } " " (words.get(&format!("quality-means-{level}"))) }
                }
            }
            p { (words.get("quality-standard-whole")) }
        }
        (hours(words))
        (seconds(words))
    };
    Ok(crate::map::back(visit, title).page(body))
}

fn of_principle(words: &Wording, principle: Principle) -> Markup {
    let name = words.get(&format!("quality-principle-{}", principle.name()));
    html! {
        section aria-labelledby=(principle.name()) {
            (pages::heading::section(principle.name(), &name, None))
            div.table-box role="group" tabindex="0" aria-label=(name) {
                table.table.quality-stated {
                    thead { tr {
                        th scope="col" { (words.get("quality-column-criterion")) }
                        th.number scope="col" { (words.get("quality-level-basic")) }
                        th.number scope="col" { (words.get("quality-level-attractive")) }
                        th scope="col" { (words.get("quality-evidence-how")) }
                    } }
                    tbody { @for criterion in Standard::builtin().of(principle) { (row(words, criterion)) } }
                }
            }
        }
    }
}

fn row(words: &Wording, criterion: &Criterion) -> Markup {
    html! {
        tr {
            th scope="row" {
                (shown::criterion(words, &criterion.id))
                @if criterion.essential { br; small.under { (words.get("quality-evidence-weight")) } }
            }
            td.number { (shown::threshold(words, criterion, Level::Basic)) }
            td.number { (shown::threshold(words, criterion, Level::Attractive)) }
            td {
                (words.get(&format!("quality-method-{}", criterion.id)))
                @if let Some(source) = Standard::builtin().source(criterion) { br; small.under lang="ja" { (source.title) } }
            }
        }
    }
}

fn hours(words: &Wording) -> Markup {
    let travel = Travel::builtin();
    let tokyo = Visit::to(kernel::OwnerCode::TOKYO);
    let minutes = |n: u64| words.with("quality-minutes", &[("n", shown::number(n).into())]);
    html! {
        section aria-labelledby="hours" {
            (pages::heading::section("hours", &words.get("quality-standard-hours"), None))
            p { (words.with("quality-map-hours", &[
                ("waiting", tokyo.waiting.to_string().into()),
                ("writing", tokyo.writing.to_string().into()),
                ("officer", travel.officer.to_string().into()),
                ("mean", tokyo.travel.to_string().into()),
            ])) }
            @if !travel.measured { (Banner::new(Tone::Info, words.get("quality-standard-assumed"))) }
            div.table-box role="group" tabindex="0" aria-label=(words.get("quality-standard-travel")) {
                table.table {
                    caption.caption { (words.get("quality-standard-travel")) }
                    thead { tr {
                        th scope="col" { (words.get("quality-standard-places")) }
                        th.number scope="col" { (words.get("quality-standard-own")) }
                        th.number scope="col" { (words.get("quality-standard-metropolitan")) }
                    } }
                    tbody { @for (way, places) in ways() { tr {
                        th scope="row" {
                            @let names: Vec<String> = places.iter().map(|place| shown::owner(words, place.code())).collect();
                            (words.with("quality-standard-count", &[("n", places.len().into())])) " "
                            small.under { (names.join(&words.get("quality-separator"))) }
                        }
                        td.number { (minutes(way.own)) }
                        td.number { (minutes(way.metropolitan)) }
                    } } }
                }
            }
        }
    }
}

fn seconds(words: &Wording) -> Markup {
    html! {
        section aria-labelledby="seconds" {
            (pages::heading::section("seconds", &words.get("quality-standard-seconds"), None))
            p { (words.get("quality-standard-seconds-how")) }
        }
    }
}
