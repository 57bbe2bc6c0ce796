//! The officer's page: for each service whom it fits, who was told, opened, applied, was granted, and what is unclaimed.

use std::collections::BTreeMap;

use authz::{Action, Resource};
use axum::extract::State as Shared;
use casework::applied::{self, TakeUp};
use kernel::Yen;
use maud::{Markup, Render, html};
use pages::chart::{Point, bars};
use pages::figures::{Figure, figures};
use pages::table::{Column, Row, RowState, Table};
use pages::{Banner, Button, Heading, Icon, Layout, Tone, Visit, Width, button};
use registry::Service;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};
use text::Wording;

use crate::nightly;
use crate::record::{self, Count, Run};

/// How many unopened notices the page looks at.
const LOOKED_AT: u64 = 10_000;
/// How many services the picture shows.
const PICTURED: usize = 8;
/// A matching that has not ended after so many milliseconds may be started again.
const STALE: i64 = 3600 * 1000;

/// One service on the page.
struct Reached {
    service: Service,
    count: Count,
    told: u64,
    opened: u64,
    applied: u64,
    granted: u64,
}

/// `GET /reach`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    record::look_for_opened(&app.store, caller.owner, LOOKED_AT).await?;
    let reached = reached(&app, &caller).await?;
    let runs = record::runs(&app.store, &nightly::matched_by(caller.owner)).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("push-reach-title");
    let body = html! {
        (Heading::new(title.clone()).lead(words.get("push-reach-lead")))
        (progress(&app, &caller, &runs))
        (sums(words, &reached))
        (table(visit, &reached))
        (pictured(visit, &reached))
        p.help { (words.get("push-reach-how")) }
    };
    Ok(Layout::new(visit, title).width(Width::Full).page(body))
}

/// `POST /reach/run`
pub async fn run(Shared(app): Shared<App>, caller: OfficerCaller, _form: Fields) -> Result<Seen, Fault> {
    may_run(&app, &caller)?;
    let municipalities = nightly::matched_by(caller.owner);
    let runs = record::runs(&app.store, &municipalities).await?;
    let back = Seen::other("/reach");
    if runs.iter().any(|run| is_under_way(&app, run)) {
        return Ok(back.warning("push-flash-under-way"));
    }
    let tx = app.store.begin().await?;
    let occasion = kernel::id::new_uuid(&*app.clock, &*app.rng).to_string();
    nightly::start(&app, &tx, &municipalities, &occasion).await?;
    tx.commit().await?;
    Ok(back.success("push-flash-started"))
}

fn may_run(app: &App, caller: &OfficerCaller) -> Result<(), Fault> {
    let office = Resource::Office { owner: caller.owner };
    let answer = app.authority.may(&caller.actor, Action::PublishPack, &office);
    answer.map_err(|refusal| Fault::forbidden(refusal.reason))
}

fn is_under_way(app: &App, run: &Run) -> bool {
    run.finished_at.is_none() && app.clock.now().millis_since(run.started_at) < STALE
}

async fn reached(app: &App, caller: &OfficerCaller) -> Result<Vec<Reached>, Fault> {
    let counts = record::counts(&app.store, caller.owner).await?;
    let told = record::told_counts(&app.store, caller.owner).await?;
    let cases = applied::by_service(&app.store, caller.owner).await?;
    let cases: BTreeMap<&str, &TakeUp> = cases.iter().map(|one| (one.service.as_str(), one)).collect();
    let offered = app.registry.of_owner(caller.owner).into_iter().filter(|service| !service.definition().base);
    let mut reached: Vec<Reached> = offered
        .map(|service| {
            let key = service.key().to_string();
            let (told, opened) = told.get(&key).copied().unwrap_or_default();
            let (applied, granted) = cases.get(key.as_str()).map_or((0, 0), |one| (one.applied, one.granted));
            let count = counts.get(&key).copied().unwrap_or_default();
            Reached { service, count, told, opened, applied, granted }
        })
        .collect();
    reached.sort_by_key(|one| std::cmp::Reverse((one.count.unclaimed_yen, one.count.fitted)));
    Ok(reached)
}

/// When the last matching was, or how far the present one has come; and the way to start one.
fn progress(app: &App, caller: &OfficerCaller, runs: &[Run]) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let under_way = runs.iter().any(|run| is_under_way(app, run));
    let finished = runs.iter().filter(|run| run.finished_at.is_some()).count();
    let households: u64 = runs.iter().map(|run| run.households).sum();
    let told: u64 = runs.iter().map(|run| run.told).sum();
    let sums = [("households", number(households).into()), ("told", number(told).into())];
    html! {
        @if under_way {
            (Banner::new(Tone::Info, words.get("push-run-under-way")).body(html! {
                p { (words.with("push-run-so-far", &sums)) }
                @if runs.len() > 1 {
                    (pages::steps::progress(words, finished, runs.len()))
                }
                (button::row(&[Button::secondary(words.get("push-run-look")).href("/reach").icon(Icon::Again)]))
            }))
        } @else if let Some(at) = runs.iter().filter_map(|run| run.finished_at).max() {
            p { (words.with("push-run-last", &[
                ("day", forms::shown::date(at.day(), words).into()), ("time", at.hour_minute().into()),
            ])) " " (words.with("push-run-so-far", &sums)) }
        } @else {
            (Banner::new(Tone::Info, words.get("push-run-never")))
        }
        @if !under_way && may_run(app, caller).is_ok() {
            (pages::form(visit, "/reach/run", &html! {
                (button::row(&[Button::secondary(words.get("push-run-start")).icon(Icon::Again)]))
            }))
        }
    }
}

fn sums(words: &Wording, reached: &[Reached]) -> Markup {
    let yen: i64 = reached.iter().fold(0, |sum: i64, one| sum.saturating_add(one.count.unclaimed_yen));
    let sum = |of: fn(&Reached) -> u64| reached.iter().map(of).sum::<u64>();
    let shown = figures(&[
        Figure::new(words.get("push-column-unclaimed"), Yen(yen).format(), words.get("push-unit-yen"))
            .note(words.with("push-reach-unclaimed", &[("n", number(sum(|one| one.count.unclaimed)).into())])),
        Figure::new(words.get("push-column-told"), number(sum(|one| one.told)), words.get("push-unit-cases")),
        Figure::new(words.get("push-column-applied"), number(sum(|one| one.applied)), words.get("push-unit-cases")),
        Figure::new(words.get("push-column-granted"), number(sum(|one| one.granted)), words.get("push-unit-cases")),
    ]);
    html! { div.sums { (shown) } }
}

fn table(visit: &Visit, reached: &[Reached]) -> Markup {
    let words = &visit.wording;
    // On a phone a row becomes a card, in which each number needs its name beside it.
    let label = |name: &str| words.get(&format!("push-column-{name}"));
    let cell = |name: &str, value: String| html! { span.cell-label { (label(name)) } span { (value) } };
    let row = |one: &Reached| {
        let key = one.service.key().to_string();
        Row {
            name: one.service.title(visit.lang()).to_owned(),
            href: Some(format!("/services/{key}")),
            id: key,
            state: RowState::Plain,
            cells: vec![
                html! { (one.service.title(visit.lang())) },
                cell("fitted", number(one.count.fitted)),
                cell("told", number(one.told)),
                cell("opened", number(one.opened)),
                cell("applied", number(one.applied)),
                cell("granted", number(one.granted)),
                cell("open", number(one.count.unclaimed)),
                cell("unclaimed", words.with("push-yen", &[("amount", Yen(one.count.unclaimed_yen).format().into())])),
            ],
        }
    };
    let column = |name: &str| Column::new(label(name)).number();
    let table = Table {
        words,
        caption: words.get("push-reach-title"),
        caption_shown: false,
        columns: vec![
            Column::new(words.get("push-column-service")),
            column("fitted"),
            column("told"),
            column("opened"),
            column("applied"),
            column("granted"),
            column("open"),
            column("unclaimed"),
        ],
        rows: reached.iter().map(row).collect(),
        select: None,
        empty: words.get("push-reach-none"),
    };
    html! { div.stacked { (table.render()) } }
}

fn pictured(visit: &Visit, reached: &[Reached]) -> Markup {
    let words = &visit.wording;
    let point = |one: &Reached| {
        let said = words.with("push-yen", &[("amount", Yen(one.count.unclaimed_yen).format().into())]);
        Point::new(one.service.title(visit.lang()), one.count.unclaimed_yen, said)
    };
    let unclaimed = reached.iter().filter(|one| one.count.unclaimed_yen > 0);
    let points: Vec<Point> = unclaimed.take(PICTURED).map(point).collect();
    html! { @if !points.is_empty() { (bars(&words.get("push-column-unclaimed"), &points)) } }
}

fn number(n: u64) -> String {
    Yen(i64::try_from(n).unwrap_or(i64::MAX)).format()
}
