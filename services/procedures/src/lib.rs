//! Procedures: find what fits, understand it, apply once, see what becomes of it.
//!
//! | module | subject |
//! |---|---|
//! | [`home`] | the front page: what fits me now, my letters, my cases |
//! | [`find`] | search and life events |
//! | [`taken`] | what was applied for already |
//! | [`understand`] | a service in plain words |
//! | [`apply`] | one thing a page, check, send, receipt |
//! | [`cases`] | my cases: where they stand, correction, withdrawal |
//! | [`files`] | files that belong to an application |
//! | [`knowledge`] | what registers know of the applicant, and from where |
//! | [`fits`] | which services fit, with why |
//! | [`words`] | amounts, days and sources in words |

use axum::Router;
use axum::routing::{get, post};
use pages::Icon;
use service_kit::{App, NavItem, NavPlace, Service};

pub mod apply;
pub mod cases;
pub mod files;
pub mod find;
pub mod fits;
pub mod home;
pub mod knowledge;
pub mod taken;
pub mod understand;
pub mod words;

/// The service.
#[derive(Debug, Clone, Copy)]
pub struct Procedures;

impl Service for Procedures {
    fn name(&self) -> &'static str {
        "procedures"
    }

    fn routes(&self) -> Router<App> {
        Router::new()
            .route("/", get(home::page))
            .route("/search", get(find::search))
            .route("/life", get(find::life_events_index))
            .route("/life/{event}", get(find::life_event))
            .route("/services/{owner}/{id}", get(understand::page))
            .route("/apply", post(apply::begin::begin))
            .route("/apply/{draft}", get(apply::begin::resume).post(apply::begin::choose))
            .route("/apply/{draft}/together", get(apply::begin::together))
            .route("/apply/{draft}/check", get(apply::check::page).post(apply::check::send))
            .route("/apply/{draft}/discard", post(apply::begin::discard))
            .route("/apply/{draft}/page/{page}", get(apply::page::show).post(apply::page::save))
            .route("/apply/{draft}/receipt", get(apply::receipt::page))
            .route("/cases", get(cases::list::page))
            .route("/cases/{case}", get(cases::one::page))
            .route("/cases/{case}/correct", get(cases::correct::page).post(cases::correct::send))
            .route("/cases/{case}/withdraw", get(cases::withdraw::page).post(cases::withdraw::send))
            .route("/files/{blob}", get(files::fetch))
    }

    fn text(&self) -> text::Source {
        text::source!("procedures")
    }

    fn navigation(&self) -> Vec<NavItem> {
        let place = NavPlace::Resident;
        vec![
            NavItem { place, href: "/", key: "procedures-nav-home", icon: Icon::Home, rank: 10 },
            NavItem { place, href: "/search", key: "procedures-nav-find", icon: Icon::Search, rank: 20 },
            NavItem { place, href: "/cases", key: "procedures-nav-cases", icon: Icon::Document, rank: 30 },
        ]
    }
}
