//! Is it alive, is it ready: for whoever runs it. No personal data, no versions.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use service_kit::App;

/// `/health/live` answers as long as the program runs; `/health/ready` only while the database answers.
pub fn routes() -> Router<App> {
    Router::new().route("/health/live", get(async || "alive\n")).route("/health/ready", get(ready))
}

async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.store.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
