//! How this service plugs into the house: its routes, words, tables, navigation and jobs.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use pages::Icon;
use service_kit::{App, NavItem, NavPlace, Service};

use crate::{course, lift, map, nightly, review, seconds, voices};

/// The service.
#[derive(Debug, Clone, Copy)]
pub struct Quality;

impl Service for Quality {
    fn name(&self) -> &'static str {
        "quality"
    }

    fn routes(&self) -> Router<App> {
        Router::new()
            .route("/reviews", post(review::send).get(review::page))
            .route("/quality", get(voices::page))
            .route("/quality/answer", get(voices::answer::page).post(voices::answer::send))
            .route("/quality/lift", get(lift::list).post(lift::measure))
            .route("/quality/lift/{id}", get(lift::one))
            .route("/quality/lift/{id}/check", post(lift::check::send))
            .route("/quality/course/{id}", get(course::page))
            .route("/quality/services", get(map::page))
            .route("/quality/services.json", get(map::files::json))
            .route("/quality/services.csv", get(map::files::csv))
            .route("/quality/services/{owner}/{id}", get(map::one::page))
            .route("/quality/compare", get(map::compare::page))
            .route("/quality/standard", get(map::stated::page))
            .route("/quality/seconds", post(seconds::take).layer(DefaultBodyLimit::max(seconds::LARGEST)))
            .layer(axum::Extension(map::kept::Kept::default()))
            .layer(axum::Extension(seconds::Rate::default()))
    }

    fn text(&self) -> text::Source {
        text::source!("quality")
    }

    fn migrations(&self) -> Vec<store::Migration> {
        let step = |number, sql| store::Migration { room: "quality", number, sql };
        vec![step(1, include_str!("../migrations/0001.sql")), step(2, include_str!("../migrations/0002.sql"))]
    }

    fn navigation(&self) -> Vec<NavItem> {
        let link = |place, href, key, icon, rank| NavItem { place, href, key, icon, rank };
        vec![
            link(NavPlace::Officer, "/quality", "quality-nav-voices", Icon::Star, 70),
            link(NavPlace::Officer, "/quality/lift", "quality-nav-lift", Icon::Chart, 72),
            link(NavPlace::Footer, "/quality/services", "quality-nav-map", Icon::Chart, 70),
        ]
    }

    fn jobs(&self, app: &App, runner: jobs::Runner) -> jobs::Runner {
        voices::telling::jobs(app, nightly::jobs(app, runner))
    }
}
