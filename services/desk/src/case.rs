//! One case on one page: what was answered and what the registers say, what the rule finds, what may be done, what happened.

pub mod actions;
pub mod answers;
pub mod evidence;
pub mod files;
pub mod finding;
pub mod history;
pub mod registers;
pub mod told;

use audit::Entry;
use axum::extract::{Path, RawQuery, State as Shared};
use casework::State;
use kernel::{CaseId, Date};
use maud::{Markup, html};
use pages::list::description;
use pages::panes::{pane, panes};
use pages::table::due;
use pages::timeline::timeline;
use pages::{Banner, Crumb, Heading, Icon, Layout, Tag, Tone, Visit, Width, shortcuts};
use service_kit::{App, Fault, OfficerCaller};

use crate::along::Along;
use crate::colleagues::Colleagues;
use crate::deed::Deed;
use crate::sight::Sight;
use crate::words;
use registers::Registers;

/// `GET /desk/cases/{case}`
pub async fn page(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<CaseId>,
    RawQuery(query): RawQuery,
) -> Result<Markup, Fault> {
    let sight = Sight::open(&app, &caller, id).await?;
    note_look(&app, &caller, &sight, "read").await?;
    let registers = Registers::of(&app, &caller, &sight).await?;
    let colleagues = Colleagues::of(&app, caller.owner, sight.named()).await?;
    let told = told::Told::of(&app, &caller, &sight).await?;
    let offered = Deed::offered(&app, &caller, &sight, &colleagues);
    let along = Along::of_query(query.as_deref(), &caller);
    let beside = along.neighbours(&app, &caller, &sight.case).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = sight.service.title(visit.lang()).to_owned();
    let main = html! {
        (pane("answers", &words.get("desk-pane-answers"), &answers::answers(visit, &sight, registers.as_ref())))
        (evidence::evidence(visit, &sight))
        (pane("finding", &words.get("desk-pane-finding"), &finding::finding(visit, &sight, registers.as_ref())))
        (told.letters(visit))
        (told.payments(visit))
    };
    let side = html! {
        (actions::actions(visit, &sight, &colleagues, &offered, &along))
        (history::notes(visit, &sight, &colleagues))
        (pane("history", &words.get("desk-pane-history"), &timeline(words, &history::events(visit, &sight, &colleagues, &sight.events))))
    };
    let body = html! {
        (Heading::new(title.clone()).above(words::case_name(&sight.case)).beside(tags(visit, &sight)))
        (along.way(words, &beside, !offered.iter().any(|deed| deed.is_onwards())))
        (standing(visit, &sight, &colleagues))
        (brief(visit, &sight, app.today()))
        (panes(&main, &side))
        (shortcuts::panel(words, &actions::keys(words, &offered, &beside)))
    };
    let crumbs = vec![Crumb::new(words.get("desk-queue-title"), along.back())];
    Ok(Layout::new(visit, format!("{} {title}", sight.case.number)).crumbs(crumbs).width(Width::Full).page(body))
}

/// Writes down that the officer looked at the applicant's data: the applicant can see it.
pub(crate) async fn note_look(app: &App, caller: &OfficerCaller, sight: &Sight, action: &str) -> Result<(), Fault> {
    let case = &sight.case;
    let entry = Entry {
        tenant: case.owner,
        actor: caller.actor.reference(),
        action: action.to_owned(),
        subject: Some(words::subject(case)),
        case: Some(case.id),
        definition: Some(format!("{}@{}", case.service, case.revision)),
        detail: serde_json::Value::Null,
        at: app.clock.now(),
    };
    let tx = app.store.begin().await?;
    audit::append(&tx, &*app.rng, &[entry]).await?;
    tx.commit().await?;
    Ok(())
}

fn tags(visit: &Visit, sight: &Sight) -> Markup {
    let words = &visit.wording;
    html! {
        (words::state_tag(words, sight.case.standing.state)) " "
        @if sight.case.is_clear { (Tag::new(Tone::Success, words.get("desk-clear")).icon(Icon::Check)) " " }
        (Tag::plain(words.with("desk-revision", &[("n", i64::from(sight.case.revision).into())])))
    }
}

/// What the case waits for, where it is not simply this officer's turn.
fn standing(visit: &Visit, sight: &Sight, colleagues: &Colleagues) -> Markup {
    let words = &visit.wording;
    let case = &sight.case;
    match case.standing.state {
        State::Correction => html! { (Banner::new(Tone::Info, words.get("casework-refusal-with-applicant"))) },
        State::Open if case.standing.role == registry::Role::Expert => {
            let who = case.assignee.map_or_else(|| words.get("desk-any-expert"), |id| colleagues.name(words, id));
            html! { (Banner::new(Tone::Info, words.with("desk-awaits-opinion", &[("who", who.into())]))) }
        }
        _ => html! {},
    }
}

/// What one needs to know of a case at a glance: applicant, arrival, clock, step, who works on it.
pub(crate) fn brief(visit: &Visit, sight: &Sight, today: Date) -> Markup {
    let words = &visit.wording;
    let case = &sight.case;
    let key = |name: &str| words.get(&format!("desk-brief-{name}"));
    let mut pairs = vec![
        (key("service"), html! { (sight.service.title(visit.lang())) }),
        (
            key("arrived"),
            html! { (words::moment(words, case.opened_at)) span.desk-under { (words.get(&format!("desk-channel-{}", case.channel))) } },
        ),
    ];
    if let Some(closed) = case.closed_at {
        pairs.push((key("closed"), html! { (words::moment(words, closed)) }));
    } else {
        let clock = case.clock();
        let left = clock.left(today);
        let (day, clock) = if case.paused_on.is_some() {
            let stands = words.with("desk-clock-stands-left", &[("n", left.into())]);
            (clock.due_if_answered(today), html! { (stands) })
        } else {
            (case.due_on, due(words, left).1)
        };
        pairs.push((key("due"), html! { (words::day(words, day)) span.desk-under { (clock) } }));
        if let Some(step) = sight.step() {
            let name = sight.service.look(visit.lang(), &format!("s-{}", step.id)).unwrap_or(&step.id);
            let place = words
                .with("desk-step-of", &[("n", (case.standing.step + 1).into()), ("all", sight.steps.len().into())]);
            pairs.push((
                key("step"),
                html! { (name) span.desk-under { (words::pair(words, place, words.get(&words::role_key(case.standing.role)))) } },
            ));
        }
    }
    if let Some(fee) = case.fee {
        pairs.push((key("fee"), html! { (words::yen(words, fee)) }));
    }
    html! { div.desk-brief { (description(&pairs)) } }
}
