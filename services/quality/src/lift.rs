//! The owner's pages: each of the government's procedures with its level, and for one of them what would lift it.

pub mod check;
pub mod gain;

use authz::{Action, Resource};
use axum::extract::{Path, State as Shared};
use kernel::Yen;
use maud::{Markup, Render, html};
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Button, ErrorLine, Heading, Icon, Layout, Tone, Visit, Width, button, error_summary};
use registry::{Service, ServiceKey};
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use crate::checks;
use crate::lift::check::Typed;
use crate::measure::Measured;
use crate::standard::Level;
use crate::{days, nightly, shown};

/// `GET /quality/lift`
pub async fn list(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    let visit = &caller.visit;
    let words = &visit.wording;
    let mut own: Vec<Measured> = match days::last(&app.store).await? {
        Some(day) => days::on(&app.store, day).await?.into_iter().map(|(one, _)| one).collect(),
        None => Vec::new(),
    };
    own.retain(|one| one.owner == caller.owner);
    own.sort_by(|one, other| one.level().cmp(&other.level()).then(other.arrived.cmp(&one.arrived)));
    let title = words.get("quality-lift-title");
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("quality-lift-lead")))
        (table(&app, visit, &own))
        (again(&app, &caller))
    };
    Ok(Layout::new(visit, title).width(Width::Wide).page(body))
}

fn table(app: &App, visit: &Visit, own: &[Measured]) -> Markup {
    let words = &visit.wording;
    let cell = |name: &str, value: Markup| html! { span.cell-label { (words.get(name)) } span { (value) } };
    let row = |one: &Measured| {
        let title = shown::title(&app.registry, visit.lang(), &one.service);
        let id = one.service.split('/').next_back().unwrap_or_default();
        let next = gain::next(one);
        let minutes = next.as_ref().map(|(_, steps)| steps.iter().filter_map(|step| step.minutes).sum::<u64>());
        Row {
            id: one.service.clone(),
            name: title.clone(),
            href: Some(format!("/quality/lift/{id}")),
            state: RowState::Plain,
            cells: vec![
                html! { (title) },
                cell("quality-column-level", html! { (shown::level(words, one.level())) }),
                cell("quality-lift-steps", html! { (next.as_ref().map_or(0, |(_, steps)| steps.len())) }),
                cell(
                    "quality-lift-gain",
                    html! { (minutes.map_or_else(|| "—".to_owned(), |n| shown::hours(words, n))) },
                ),
            ],
        }
    };
    let table = Table {
        words,
        caption: words.get("quality-lift-title"),
        caption_shown: false,
        columns: vec![
            Column::new(words.get("quality-column-service")),
            Column::new(words.get("quality-column-level")),
            Column::new(words.get("quality-lift-steps")).number(),
            Column::new(words.get("quality-lift-gain")).number(),
        ],
        rows: own.iter().map(row).collect(),
        select: None,
        empty: words.get("quality-map-unmeasured"),
    };
    html! { div.stacked { (table.render()) } }
}

/// Measuring now instead of at night, for who publishes services.
fn again(app: &App, caller: &OfficerCaller) -> Markup {
    let words = &caller.visit.wording;
    html! {
        @if may_publish(app, caller) {
            (pages::form(&caller.visit, "/quality/lift", &html! {
                p.help { (words.get("quality-lift-nightly")) }
                (button::row(&[Button::secondary(words.get("quality-lift-again")).icon(Icon::Again)]))
            }))
        }
    }
}

fn may_publish(app: &App, caller: &OfficerCaller) -> bool {
    app.authority.may(&caller.actor, Action::PublishPack, &Resource::Office { owner: caller.owner }).is_ok()
}

/// `POST /quality/lift`: measures the government's services now.
pub async fn measure(Shared(app): Shared<App>, caller: OfficerCaller, _form: Fields) -> Result<Seen, Fault> {
    if !may_publish(&app, &caller) {
        return Err(Fault::forbidden("authz-refused-role"));
    }
    nightly::measure_owner(&app, caller.owner).await?;
    Ok(Seen::other("/quality/lift").success("quality-flash-measured"))
}

fn own(app: &App, caller: &OfficerCaller, id: &str) -> Result<Service, Fault> {
    app.registry.get(&ServiceKey { owner: caller.owner, id: id.to_owned() }).ok_or(Fault::NotFound)
}

/// `GET /quality/lift/{id}`
pub async fn one(Shared(app): Shared<App>, caller: OfficerCaller, Path(id): Path<String>) -> Result<Markup, Fault> {
    let service = own(&app, &caller, &id)?;
    render(&app, &caller, &service, &Typed::default(), &[]).await
}

async fn render(
    app: &App,
    caller: &OfficerCaller,
    service: &Service,
    typed: &Typed,
    errors: &[ErrorLine],
) -> Result<Markup, Fault> {
    let key = service.key();
    let name = key.to_string();
    let history = days::of(&app.store, &name).await?;
    let last = history.last().map(|(one, _)| one);
    let check = checks::of(&app.store, &name).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = service.title(visit.lang()).to_owned();
    let body = html! {
        (error_summary(words, errors))
        (Heading::new(title.clone())
            .above(words.get("quality-lift-title"))
            .beside(html! { (shown::level(words, last.and_then(Measured::level))) }))
        @match last {
            Some(one) => (steps(visit, one)),
            None => (Banner::new(Tone::Info, words.get("quality-map-unmeasured"))),
        }
        (button::row(&[
            Button::secondary(words.get("quality-lift-evidence")).href(format!("/quality/services/{name}")).icon(Icon::Chart),
            Button::secondary(words.get("quality-lift-course")).href(format!("/quality/course/{}", key.id)).icon(Icon::List),
            Button::secondary(words.get("quality-lift-voices")).href(format!("/quality?service={name}")).icon(Icon::Star),
            Button::text(words.get("quality-lift-definition")).href(format!("/desk/services/{}", key.id)).icon(Icon::Document),
        ]))
        (check::part(app, caller, service, check.as_ref(), typed, errors))
    };
    let layout = Layout::new(visit, title).back(words.get("quality-lift-back"), "/quality/lift").width(Width::Wide);
    Ok(layout.faulty(!errors.is_empty()).page(body))
}

/// What has to be done for the next level, what gives most back first.
fn steps(visit: &Visit, one: &Measured) -> Markup {
    let words = &visit.wording;
    let Some((target, steps)) = gain::next(one) else {
        let key = if one.level() == Some(Level::Attractive) { "quality-lift-top" } else { "quality-lift-unknown" };
        return html! { (Banner::new(Tone::Info, words.get(key))) };
    };
    let level = words.get(&format!("quality-level-{}", target.name()));
    let heading = words.with("quality-lift-next", &[("level", level.into())]);
    html! {
        section aria-labelledby="steps" {
            (pages::heading::section("steps", &heading, None))
            p.help { (words.with("quality-lift-method", &[("n", Yen(i64::try_from(one.arrived).unwrap_or(i64::MAX)).format().into())])) }
            ol.quality-steps {
                @for step in &steps { li.card {
                    h3 { (shown::criterion(words, &step.criterion.id)) }
                    p { (words.with("quality-lift-from-to", &[
                        ("now", shown::value(words, step.criterion, step.now).into()),
                        ("to", shown::threshold(words, step.criterion, step.to).into()),
                    ])) }
                    p.quality-gain { @match step.minutes {
                        Some(minutes) => strong { (words.with("quality-lift-hours", &[("n", shown::number(minutes / 60).into()), ("m", (minutes % 60).to_string().into())])) },
                        None => span.none { (words.get("quality-lift-no-hours")) },
                    } }
                    p.help { (words.get(&format!("quality-advice-{}", step.criterion.id))) }
                } }
            }
        }
    }
}
