//! Routes of all services behind the layers that every request passes through.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use service_kit::App;
use service_kit::fields::LARGEST_FORM_MEGABYTES;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use crate::kept::Keeper;
use crate::{House, assets, guard, health, kept, session, sign_in, trouble};

/// How long one request may take before its sender is told to try again.
const PATIENCE: Duration = Duration::from_secs(30);

/// The whole program as one router. Layers, from the outside in: compression, safety headers, who is asking,
/// faults as pages, time limit, panics as faults, size limit, what was typed when a session ended.
pub fn router(app: App, house: &House) -> Router {
    let links = Arc::new(house.navigation());
    let keeper = Keeper::new(app.clone());
    let mut routes =
        sign_in::routes(&keeper).merge(api::routes()).route("/offline", axum::routing::get(assets::offline));
    for service in house.services() {
        routes = routes.merge(service.routes());
    }
    let limit = usize::try_from(LARGEST_FORM_MEGABYTES).unwrap_or(32) * 1024 * 1024;
    let inner = routes
        .layer(from_fn_with_state(keeper.clone(), kept::watch))
        .layer(DefaultBodyLimit::max(limit))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .fallback(async || service_kit::Fault::NotFound)
        .layer(from_fn_with_state(app.clone(), trouble::explain))
        .layer(from_fn_with_state((keeper, links), session::find_caller));
    inner
        .merge(assets::routes())
        .merge(health::routes())
        .layer(from_fn_with_state(app.clone(), guard::guard))
        .layer(CompressionLayer::new())
        .with_state(app)
}
