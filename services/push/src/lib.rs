//! Push: every night each household and business is held against every service, and whoever newly fits is told once.
//!
//! | module | subject |
//! |---|---|
//! | [`fit`] | whom a service fits in one household, or whether it fits a business; pure |
//! | [`matching`] | one municipality matched, page by page: counted and told |
//! | [`digest`] | the notice that tells |
//! | [`nightly`] | the jobs |
//! | [`reach`] | the officer's page: fitted, told, opened, applied, granted, unclaimed |
//! | [`record`] | the tables |

use axum::Router;
use axum::routing::{get, post};
use pages::Icon;
use service_kit::{App, NavItem, NavPlace, Service};

pub mod digest;
pub mod fit;
pub mod matching;
pub mod nightly;
pub mod reach;
pub mod record;

/// The service.
#[derive(Debug, Clone, Copy)]
pub struct Push;

impl Service for Push {
    fn name(&self) -> &'static str {
        "push"
    }

    fn routes(&self) -> Router<App> {
        Router::new().route("/reach", get(reach::page)).route("/reach/run", post(reach::run))
    }

    fn text(&self) -> text::Source {
        text::source!("push")
    }

    fn migrations(&self) -> Vec<store::Migration> {
        vec![store::Migration { room: "push", number: 1, sql: include_str!("../migrations/0001.sql") }]
    }

    fn navigation(&self) -> Vec<NavItem> {
        vec![NavItem { place: NavPlace::Officer, href: "/reach", key: "push-nav-reach", icon: Icon::People, rank: 60 }]
    }

    fn jobs(&self, app: &App, runner: jobs::Runner) -> jobs::Runner {
        nightly::jobs(app, runner)
    }
}
