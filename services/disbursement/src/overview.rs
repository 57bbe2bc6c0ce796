//! What is due, by day and by state; what waits for an account or for the bank; the batches.

mod listed;

use axum::extract::{Query, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::{Date, PaymentId};
use maud::{Markup, html};
use pages::field::{Field, select};
use pages::figures::{Figure, figures};
use pages::tabs::{Tab, tabs};
use pages::{Banner, Button, ErrorLine, Heading, Icon, Layout, Tone, Visit, Width, button, error_summary};
use payments::totals::{self, Total};
use payments::zengin::ZenginError;
use payments::{PaymentState, batch, due};
use serde::Deserialize;
use service_kit::{App, Fault, OfficerCaller};

use crate::{access, prepare, words};

/// How many payments of a state the page lists.
const LISTED: u64 = 200;

/// Which part of the page is wanted.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// The state whose payments are listed; those that are due, if absent.
    state: Option<PaymentState>,
    /// How many payments the last step raised.
    raised: Option<u64>,
}

/// Why a batch could not be prepared.
#[derive(Debug)]
pub enum Trouble {
    /// The day of payment is none of those offered.
    PayDay,
    /// The bank's format cannot hold a payment.
    Unwritable {
        /// Which.
        payment: PaymentId,
        /// What the format says.
        reason: ZenginError,
    },
}

/// `GET /payments`
pub async fn page(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Fault> {
    show(&app, &caller, &wanted, None).await
}

/// The same page with what went wrong at the top.
pub async fn troubled(app: &App, caller: &OfficerCaller, trouble: Trouble) -> Result<Response, Fault> {
    let page = show(app, caller, &Wanted::default(), Some(&trouble)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn show(app: &App, caller: &OfficerCaller, wanted: &Wanted, trouble: Option<&Trouble>) -> Result<Markup, Fault> {
    let totals = totals::by_state(&app.store, caller.owner).await?;
    let batches = batch::list(&app.store, caller.owner).await?;
    let people: Vec<_> = batches.iter().flat_map(|batch| [Some(batch.maker), batch.checker]).flatten().collect();
    let officers = words::officers(app, &people).await?;
    let sees_payees = access::sees_payees(app, caller);
    let state = wanted.state.unwrap_or(PaymentState::Due);
    let payments = if sees_payees { due::list(&app.store, caller.owner, state, LISTED).await? } else { Vec::new() };
    let days = totals::by_day(&app.store, caller.owner, PaymentState::Due).await?;
    let visit = &caller.visit;
    let words = &visit.wording;
    let may_prepare = access::prepare(app, caller).is_ok();
    let body = html! {
        (heading(visit))
        @if let Some(trouble) = trouble { (told(visit, trouble, &payments)) }
        @if let Some(raised) = wanted.raised { (raised_banner(visit, raised)) }
        (sums(visit, &totals))
        section aria-labelledby="due" {
            (pages::heading::section("due", &words.get("disbursement-due-title"), None))
            (listed::days(visit, &days))
            @if may_prepare { (prepare_forms(app, visit, trouble)) }
        }
        section aria-labelledby="payments" {
            (pages::heading::section("payments", &words.get("disbursement-list-title"), None))
            @if sees_payees {
                (tabs(&words.get("disbursement-list-title"), &state_tabs(visit, &totals, state)))
                (listed::payments(app, visit, state, &payments))
                @if payments.len() as u64 == LISTED {
                    p.help { (words.with("disbursement-list-more", &[("n", words::number(LISTED).into())])) }
                }
            } @else {
                (Banner::new(Tone::Info, words.get("disbursement-list-closed")))
            }
        }
        section aria-labelledby="batches" {
            (pages::heading::section("batches", &words.get("disbursement-batches-title"), None))
            (listed::batches(visit, &batches, &officers))
        }
    };
    let layout = Layout::new(visit, words.get("disbursement-title")).width(Width::Full).faulty(trouble.is_some());
    Ok(layout.page(body))
}

fn heading(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let beside = button::row(&[
        Button::secondary(words.get("disbursement-returns-open")).href("/payments/returns").icon(Icon::Upload),
        Button::secondary(words.get("disbursement-payer-open")).href("/payments/payer").icon(Icon::Building),
    ]);
    html! { (Heading::new(words.get("disbursement-title")).lead(words.get("disbursement-lead")).beside(beside)) }
}

fn told(visit: &Visit, trouble: &Trouble, payments: &[payments::Payment]) -> Markup {
    let words = &visit.wording;
    match trouble {
        Trouble::PayDay => error_summary(words, &[ErrorLine::new("pay-on", words.get("disbursement-error-pay-day"))]),
        Trouble::Unwritable { payment, reason } => {
            let found = payments.iter().find(|one| one.id == *payment);
            html! {
                (Banner::new(Tone::Error, words.get("disbursement-error-unwritable")).announced(words).body(html! {
                    p { (words::unwritable(words, reason)) }
                    @if let Some(one) = found {
                        p {
                            (one.payee_name) "　" (words::yen(words, one.yen)) "　"
                            a href=(format!("/payments/accounts/{}", one.case)) { (words.get("disbursement-account-mend")) }
                        }
                    }
                }))
            }
        }
    }
}

fn raised_banner(visit: &Visit, raised: u64) -> Markup {
    let words = &visit.wording;
    let said = match raised {
        0 => words.get("disbursement-raised-none"),
        n => words.with("disbursement-raised", &[("n", words::number(n).into())]),
    };
    html! { (Banner::new(if raised > 0 { Tone::Success } else { Tone::Info }, said).announced(words)) }
}

fn total(totals: &[(PaymentState, Total)], state: PaymentState) -> Total {
    totals.iter().find(|(known, _)| *known == state).map(|(_, total)| *total).unwrap_or_default()
}

fn sums(visit: &Visit, totals: &[(PaymentState, Total)]) -> Markup {
    let words = &visit.wording;
    let shown = [
        PaymentState::Due,
        PaymentState::Prepared,
        PaymentState::Exported,
        PaymentState::Paid,
        PaymentState::NoAccount,
        PaymentState::Returned,
        PaymentState::Unknown,
    ];
    let figure = |state: PaymentState| {
        let total = total(totals, state);
        let label = words.get(&format!("disbursement-state-{}", state.name()));
        Figure::new(label, words::number(total.payments), words.get("disbursement-unit"))
            .note(words::yen(words, total.yen))
    };
    html! { div.sums.sums-many { (figures(&shown.map(figure))) } }
}

fn state_tabs(visit: &Visit, totals: &[(PaymentState, Total)], now: PaymentState) -> Vec<Tab> {
    let words = &visit.wording;
    let tab = |state: PaymentState| Tab {
        label: words.get(&format!("disbursement-state-{}", state.name())),
        href: format!("/payments?state={}#payments", state.name()),
        current: state == now,
        count: Some(usize::try_from(total(totals, state).payments).unwrap_or(usize::MAX)),
    };
    PaymentState::ALL.map(tab).to_vec()
}

/// The forms of the first person: raise what falls due, put it into a batch.
fn prepare_forms(app: &App, visit: &Visit, trouble: Option<&Trouble>) -> Markup {
    let words = &visit.wording;
    let days = prepare::pay_days(app.today());
    let option = |day: &Date| (day.to_string(), words::day(words, *day));
    let group = select::Group { label: String::new(), options: days.iter().map(option).collect() };
    let mut field = Field::new("pay-on", words.get("disbursement-pay-on")).help(words.get("disbursement-pay-on-help"));
    if matches!(trouble, Some(Trouble::PayDay)) {
        field = field.error(words.get("disbursement-error-pay-day"));
    }
    let first = days.first().map(Date::to_string).unwrap_or_default();
    html! {
        div.panes.panes-halves {
            div { section.pane {
                h3.pane-title { (words.get("disbursement-raise-title")) }
                p { (words.get("disbursement-raise-help")) }
                (pages::form(visit, "/payments/raise", &html! {
                    (button::row(&[Button::secondary(words.get("disbursement-raise")).icon(Icon::Again)]))
                }))
            } }
            div { section.pane {
                h3.pane-title { (words.get("disbursement-prepare-title")) }
                (pages::form(visit, "/payments/prepare", &html! {
                    (select::select(words, &field, &[group], &first))
                    (button::row(&[Button::primary(words.get("disbursement-prepare")).icon(Icon::Box)]))
                }))
            } }
        }
    }
}
