//! Quality: what users thought, in three taps; what each service costs them in days and gives back in hours.
//!
//! | module | subject |
//! |---|---|
//! | [`review`] | sending a review, from a receipt or a decided case |
//! | [`voices`] | the officer's page: how each service is judged, and why |
//! | [`map`] | the public page of all services, also as JSON |
//! | [`measure`] | the numbers behind the map |
//! | [`tally`] | counting scores; pure |
//! | [`record`] | the table |

use axum::Router;
use axum::routing::{get, post};
use pages::Icon;
use service_kit::{App, NavItem, NavPlace, Service};

pub mod map;
pub mod measure;
pub mod record;
pub mod review;
pub mod tally;
pub mod voices;

/// The service.
#[derive(Debug, Clone, Copy)]
pub struct Quality;

impl Service for Quality {
    fn name(&self) -> &'static str {
        "quality"
    }

    fn routes(&self) -> Router<App> {
        let kept = measure::Kept::default();
        Router::new()
            .route("/reviews", post(review::send).get(review::page))
            .route("/quality", get(voices::page))
            .route("/quality/services", get(map::page))
            .route("/quality/services.json", get(map::json))
            .layer(axum::Extension(kept))
    }

    fn text(&self) -> text::Source {
        text::source!("quality")
    }

    fn migrations(&self) -> Vec<store::Migration> {
        vec![store::Migration { room: "quality", number: 1, sql: include_str!("../migrations/0001.sql") }]
    }

    fn navigation(&self) -> Vec<NavItem> {
        let officers = NavItem {
            place: NavPlace::Officer,
            href: "/quality",
            key: "quality-nav-voices",
            icon: Icon::Star,
            rank: 70,
        };
        let everybody = NavItem {
            place: NavPlace::Footer,
            href: "/quality/services",
            key: "quality-nav-map",
            icon: Icon::Chart,
            rank: 70,
        };
        vec![officers, everybody]
    }
}
