//! The OpenAPI description, made from the code, so that it cannot say anything else: paths from the handlers, a definition and
//! its stored tests from the same types as the JSON Schema of packs.

use std::sync::LazyLock;

use axum::Json;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};
use utoipa::{Modify, OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(
    info(title = "Miyako", description = "Every service of a metropolis and its municipalities, as data."),
    paths(
        crate::inventory::list, crate::inventory::one, crate::services::list,
        crate::services::one,
        crate::services::tests,
        crate::applications::apply,
        crate::applications::receipts
    ),
    components(schemas(
        crate::inventory::EntryList,
        crate::inventory::EntryLine,
        crate::inventory::EntryView,
        crate::inventory::FieldView,
        crate::services::Summary,
        crate::applications::Application,
        crate::applications::ReceiptView,
        crate::applications::Wrong,
        Problem
    )),
    modifiers(&Session)
)]
struct Description;

/// The session that a login opens, as its cookie.
struct Session;

impl Modify for Session {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        if let Some(components) = &mut openapi.components {
            let cookie = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new(SESSION_COOKIE)));
            components.add_security_scheme("session", cookie);
        }
    }
}

/// The cookie's name over plain HTTP, as on one's own machine; over HTTPS it is `__Host-miyako`.
const SESSION_COOKIE: &str = "miyako";

/// What went wrong, after RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
#[schema(title = "Problem")]
pub struct Problem {
    /// `about:blank`: the status says what kind it is.
    r#type: String,
    /// The kind in words.
    title: String,
    /// The status.
    status: u16,
    /// What to do, in the language asked for.
    detail: Option<String>,
    /// The reference under which the log knows it: `urn:miyako:reference:…`.
    instance: String,
}

/// The description, put together once.
static WHOLE: LazyLock<Value> = LazyLock::new(|| {
    let mut whole = serde_json::to_value(Description::openapi()).unwrap_or_default();
    if let Some(schemas) = whole["components"]["schemas"].as_object_mut() {
        schemas.extend(registry::schema::components());
    }
    problems(&mut whole);
    whole
});

/// Every answer that says that something went wrong has one shape, unless its path says another.
fn problems(whole: &mut Value) {
    let content = json!({ "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } });
    let paths = whole["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    let operations = paths.filter_map(Value::as_object_mut).flat_map(|path| path.values_mut());
    for operation in operations {
        let Some(responses) = operation["responses"].as_object_mut() else { continue };
        for (status, response) in responses {
            if status.starts_with(['4', '5']) && response.get("content").is_none() {
                response["content"] = content.clone();
            }
        }
    }
}

/// `GET /api/v1/openapi.json`
pub async fn openapi() -> Json<&'static Value> {
    Json(&WHOLE)
}
