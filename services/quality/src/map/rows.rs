//! The table of the map: a procedure a row, with boxes to put two or three side by side.

use maud::{Markup, Render, html};
use pages::table::{Column, Row, RowState, Table};
use pages::{Button, Icon, Visit};
use service_kit::App;

use crate::map::compare::MOST;
use crate::measure::Measured;
use crate::portfolio;
use crate::shown;
use crate::standard::{Principle, Standard};

/// The id of the form in which procedures are ticked.
const FORM: &str = "compare";

/// The procedures of the map.
pub fn table(app: &App, visit: &Visit, chosen: &[&Measured]) -> Markup {
    let words = &visit.wording;
    let column = |name: &str| words.get(&format!("quality-column-{name}"));
    let table = Table {
        words,
        caption: words.get("quality-map-title"),
        caption_shown: false,
        columns: vec![
            Column::new(column("service")),
            Column::new(column("level")),
            Column::new(words.get("quality-principle-faster")),
            Column::new(words.get("quality-principle-simpler")),
            Column::new(words.get("quality-principle-easier")),
            Column::new(column("good")).number(),
            Column::new(column("applications")).number(),
            Column::new(column("hours")).number(),
        ],
        rows: chosen.iter().map(|one| row(app, visit, one)).collect(),
        select: Some(("service".to_owned(), FORM.to_owned())),
        empty: words.get("quality-map-none"),
    };
    html! {
        form id=(FORM) method="get" action="/quality/compare" {}
        div.stacked.quality-map { (table.render()) }
        @if chosen.len() > 1 {
            p.quality-compare {
                (Button::secondary(words.get("quality-compare-button")).form(FORM).icon(Icon::List))
                " " span.help { (words.with("quality-compare-help", &[("n", MOST.to_string().into())])) }
            }
        }
    }
}

fn row(app: &App, visit: &Visit, one: &Measured) -> Row {
    let words = &visit.wording;
    let title = shown::title(&app.registry, visit.lang(), &one.service);
    // On a phone a row becomes a card, in which each number needs its name beside it.
    let cell = |label: String, value: Markup| html! { span.cell-label { (label) } span { (value) } };
    let principle = |principle: Principle| {
        let name = words.get(&format!("quality-principle-{}", principle.name()));
        cell(name, html! { (shown::level(words, one.principle(principle))) })
    };
    let review = Standard::builtin()
        .criterion("review")
        .map(|criterion| shown::reading(words, criterion, one.reading("review")));
    let few = words.get("quality-few");
    let counted = |shown: String| if one.is_publishable() { shown } else { few.clone() };
    Row {
        id: one.service.clone(),
        name: title.clone(),
        href: Some(format!("/quality/services/{}", one.service)),
        state: RowState::Plain,
        cells: vec![
            html! { span { (title) br; small.under {
                (shown::office(words, one.owner, &one.service))
                @if portfolio::is_priority(one) { " · " (words.get("quality-priority")) }
            } } },
            cell(words.get("quality-column-level"), html! { (shown::level(words, one.level())) }),
            principle(Principle::Faster),
            principle(Principle::Simpler),
            principle(Principle::Easier),
            cell(words.get("quality-column-good"), review.unwrap_or_default()),
            cell(words.get("quality-column-applications"), html! { (counted(shown::number(one.arrived))) }),
            cell(words.get("quality-column-hours"), html! { (counted(shown::hours(words, one.minutes.all()))) }),
        ],
    }
}
