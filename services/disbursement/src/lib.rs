//! Disbursement: officers pay what was granted. One prepares, another releases, the bank pays and answers.
//!
//! | module | subject |
//! |---|---|
//! | [`overview`] | what is due, by day and by state; batches |
//! | [`raise`] | raising what falls due, by hand and every night |
//! | [`prepare`] | the first person puts due payments into a batch |
//! | [`batch`] | one batch: its list, totals and file; release, dissolving, silence of the bank |
//! | [`returns`] | taking the bank's answer in |
//! | [`account`] | the account of a case that was lacking or wrong |
//! | [`payer`] | from which account a government pays |
//! | [`payer_page`] | seeing and changing it |
//! | [`access`] | who may do what here |
//! | [`trail`] | what is written into the audit log |
//! | [`words`] | days, amounts and names in words |

use axum::Router;
use axum::routing::{get, post};
use pages::Icon;
use service_kit::{App, NavItem, NavPlace, Service};

pub mod access;
pub mod account;
pub mod batch;
pub mod overview;
pub mod payer;
pub mod payer_page;
pub mod prepare;
pub mod raise;
pub mod returns;
pub mod trail;
pub mod words;

/// The service.
#[derive(Debug, Clone, Copy)]
pub struct Disbursement;

impl Service for Disbursement {
    fn name(&self) -> &'static str {
        "disbursement"
    }

    fn routes(&self) -> Router<App> {
        Router::new()
            .route("/payments", get(overview::page))
            .route("/payments/raise", post(raise::by_hand))
            .route("/payments/prepare", post(prepare::send))
            .route("/payments/returns", get(returns::page).post(returns::take))
            .route("/payments/payer", get(payer_page::page).post(payer_page::save))
            .route("/payments/accounts/{case}", get(account::page).post(account::save))
            .route("/payments/batches/{id}", get(batch::page))
            .route("/payments/batches/{id}/release", post(batch::release))
            .route("/payments/batches/{id}/dissolve", post(batch::dissolve))
            .route("/payments/batches/{id}/silent", post(batch::silent))
            .route("/payments/batches/{id}/file", get(batch::file))
    }

    fn text(&self) -> text::Source {
        text::source!("disbursement")
    }

    fn migrations(&self) -> Vec<store::Migration> {
        vec![store::Migration { room: "disbursement", number: 1, sql: include_str!("../migrations/0001.sql") }]
    }

    fn navigation(&self) -> Vec<NavItem> {
        vec![NavItem {
            place: NavPlace::Officer,
            href: "/payments",
            key: "disbursement-nav-payments",
            icon: Icon::Yen,
            rank: 20,
        }]
    }

    fn jobs(&self, app: &App, runner: jobs::Runner) -> jobs::Runner {
        raise::every_night(app, runner)
    }
}
