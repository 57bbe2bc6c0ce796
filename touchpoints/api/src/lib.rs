//! The API: what the pages can do, for other programs. JSON, OpenAPI 3.1, problems after RFC 9457.
//!
//! | module | subject |
//! |---|---|
//! | [`inventory`] | the inventory of procedures |
//! | [`services`] | the registry: every service with its conditions and form |
//! | [`applications`] | applying, idempotent by the caller's own key |
//! | [`describe`] | the OpenAPI description, made from the code |

use axum::Router;
use axum::routing::{get, post};
use service_kit::App;

pub mod applications;
pub mod describe;
pub mod inventory;
pub mod services;

/// The routes under `/api/v1`.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/openapi.json", get(describe::openapi))
        .route("/api/v1/inventory", get(inventory::list))
        .route("/api/v1/inventory/{id}", get(inventory::one))
        .route("/api/v1/services", get(services::list))
        .route("/api/v1/services/{owner}/{id}", get(services::one))
        .route("/api/v1/services/{owner}/{id}/tests", get(services::tests))
        .route("/api/v1/applications", post(applications::apply))
        .route("/api/v1/applications/{draft}", get(applications::receipts))
}

/// The words of this room in every language.
pub fn text() -> text::Source {
    text::source!("api")
}
