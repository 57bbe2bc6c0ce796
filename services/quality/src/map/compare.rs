//! Two or three procedures side by side, criterion by criterion.

use axum::Extension;
use axum::extract::{RawQuery, State as Shared};
use maud::{Markup, html};
use pages::{Banner, Heading, Tone, Visit};
use service_kit::{App, Fault, Guest};

use crate::map::kept::Kept;
use crate::measure::Measured;
use crate::shown;
use crate::standard::{Principle, Standard};

/// So many stand side by side at most.
pub const MOST: usize = 3;

/// `GET /quality/compare?service=&service=`
pub async fn page(
    Shared(app): Shared<App>,
    Extension(kept): Extension<Kept>,
    guest: Guest,
    RawQuery(query): RawQuery,
) -> Result<Markup, Fault> {
    let visit = &guest.visit;
    let words = &visit.wording;
    let asked: Vec<(String, String)> = serde_html_form::from_str(&query.unwrap_or_default()).unwrap_or_default();
    let names: Vec<&String> = asked.iter().filter(|(name, _)| name == "service").map(|(_, value)| value).collect();
    let map = kept.map(&app).await?;
    let services = map.as_ref().map_or(&[][..], |map| map.services.as_slice());
    let chosen: Vec<&Measured> =
        names.iter().filter_map(|name| services.iter().find(|one| one.service == **name)).collect();
    let side_by_side = &chosen[..chosen.len().min(MOST)];
    let title = words.get("quality-compare-title");
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("quality-compare-lead")))
        @if chosen.len() > MOST {
            (Banner::new(Tone::Info, words.with("quality-compare-most", &[("n", MOST.to_string().into())])))
        }
        @if side_by_side.len() < 2 {
            (Banner::new(Tone::Warning, words.get("quality-compare-two")))
        } @else { (table(&app, visit, side_by_side)) }
    };
    Ok(crate::map::back(visit, title).page(body))
}

fn table(app: &App, visit: &Visit, chosen: &[&Measured]) -> Markup {
    let words = &visit.wording;
    let standard = Standard::builtin();
    html! {
        div.table-box role="group" tabindex="0" aria-label=(words.get("quality-compare-title")) {
            table.table.quality-side {
                caption.said { (words.get("quality-compare-title")) }
                thead { tr {
                    th scope="col" { (words.get("quality-column-criterion")) }
                    @for one in chosen {
                        th scope="col" {
                            a href=(format!("/quality/services/{}", one.service)) { (shown::title(&app.registry, visit.lang(), &one.service)) }
                            br; small.under { (shown::office(words, one.owner, &one.service)) }
                        }
                    }
                } }
                tbody {
                    tr.quality-whole {
                        th scope="row" { (words.get("quality-column-level")) }
                        @for one in chosen { td { (shown::level(words, one.level())) } }
                    }
                    @for principle in Principle::ALL {
                        tr.quality-principle {
                            th scope="row" { (words.get(&format!("quality-principle-{}", principle.name()))) }
                            @for one in chosen { td { (shown::level(words, one.principle(principle))) } }
                        }
                        @for criterion in standard.of(principle) {
                            tr {
                                th scope="row" { (shown::criterion(words, &criterion.id)) }
                                @for one in chosen {
                                    @let reading = one.reading(&criterion.id);
                                    td {
                                        (shown::reading(words, criterion, reading))
                                        @if let Some(level) = reading.and_then(|reading| reading.level) { " " (shown::level(words, Some(level))) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
