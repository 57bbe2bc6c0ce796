//! How this service plugs into the house: its routes, words, tables, navigation and jobs.

use axum::Router;
use axum::routing::{get, post};
use pages::Icon;
use service_kit::{App, NavItem, NavPlace, Service};

use crate::{bulk, deeds, edit, entry, imports, list, overview, public, review, round};

/// The service.
#[derive(Debug, Clone, Copy)]
pub struct Stocktake;

impl Service for Stocktake {
    fn name(&self) -> &'static str {
        "stocktake"
    }

    fn routes(&self) -> Router<App> {
        Router::new()
            .route("/inventory", get(overview::page))
            .route("/inventory/list", get(list::page))
            .route("/inventory/entries/{id}", get(entry::page))
            .route("/inventory/entries/{id}/edit", get(edit::page).post(edit::send))
            .route("/inventory/entries/{id}/publish", post(deeds::publish))
            .route("/inventory/entries/{id}/back", post(deeds::send_back))
            .route("/inventory/entries/{id}/discard", post(deeds::discard))
            .route("/inventory/entries/{id}/confirm", post(deeds::confirm))
            .route("/inventory/review", get(review::page).post(review::publish))
            .route("/inventory/round", get(round::page).post(round::open))
            .route("/inventory/round/{id}/freeze", post(round::freeze))
            .route("/inventory/bulk", get(bulk::page).post(bulk::send))
            .route("/inventory/table.csv", get(bulk::csv))
            .route("/inventory/table.xlsx", get(bulk::xlsx))
            .route("/inventory/imports", get(imports::list))
            .route("/inventory/imports/{id}", get(imports::page))
            .route("/inventory/imports/{id}/report.json", get(imports::json))
            .route("/registry", get(public::list))
            .route("/registry/{id}", get(public::page))
    }

    fn text(&self) -> text::Source {
        text::source!("stocktake")
    }

    fn navigation(&self) -> Vec<NavItem> {
        let officers =
            NavItem { place: NavPlace::Officer, href: "/inventory", key: "stocktake-nav", icon: Icon::Box, rank: 45 };
        let everybody = NavItem {
            place: NavPlace::Footer,
            href: "/registry",
            key: "stocktake-nav-public",
            icon: Icon::Document,
            rank: 60,
        };
        vec![officers, everybody]
    }

    fn jobs(&self, app: &App, runner: jobs::Runner) -> jobs::Runner {
        let app = app.clone();
        runner.recurring("inventory-packs", jobs::Schedule::Hourly { minute: 0 }, move |_| {
            let app = app.clone();
            async move {
                let url = &app.settings.public_url;
                inventory::packs::bring(&app.store, &app.clock, &*app.rng, &app.registry, url)
                    .await
                    .map_err(|error| jobs::Failure::passing("inventory-packs", error.to_string()))?;
                Ok(())
            }
        })
    }
}
