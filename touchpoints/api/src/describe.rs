//! The OpenAPI description, made from the code, so that it cannot say anything else.

use axum::Json;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    info(title = "Miyako", description = "Every service of a metropolis and its municipalities, as data."),
    paths(crate::services::list, crate::services::one, crate::applications::apply, crate::applications::receipts),
    components(schemas(
        crate::services::Summary,
        crate::applications::Application,
        crate::applications::ReceiptView,
        crate::applications::Wrong
    ))
)]
struct Description;

/// `GET /api/v1/openapi.json`
pub async fn openapi() -> Json<utoipa::openapi::OpenApi> {
    Json(Description::openapi())
}
