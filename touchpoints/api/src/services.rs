//! The registry over the API: every published service, and one with its whole definition.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::{Path, Query, State};
use kernel::{Lang, OwnerCode};
use registry::{Service, ServiceKey, StoredTest};
use serde::{Deserialize, Serialize};
use service_kit::{App, Fault};
use utoipa::{IntoParams, ToSchema};

/// Which services are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// BCP 47 tag of the language of titles: `ja`, `ja-x-easy` or `en`.
    #[serde(default)]
    lang: Option<String>,
    /// Six-digit code of a municipality: its services and the metropolis's. All, if absent.
    #[serde(default)]
    #[param(pattern = "^[0-9]{6}$")]
    municipality: Option<String>,
}

/// A service in a list.
#[allow(clippy::struct_field_names)] // The field is the pack's own word.
#[derive(Debug, Serialize, ToSchema)]
pub struct Summary {
    /// `owner/service`.
    key: String,
    /// Six-digit code of the government whose service it is.
    owner: String,
    /// Its name.
    title: String,
    /// What it is, in a sentence or two.
    summary: String,
    /// The published revision.
    revision: u32,
    /// Whether an application can be sent today.
    accepts: bool,
    /// Where a person reads about it.
    page: String,
}

/// `GET /api/v1/services`
#[utoipa::path(
    get,
    path = "/api/v1/services",
    params(Wanted),
    responses(
        (status = 200, body = Vec<Summary>, description = "by key"),
        (status = 400, description = "no code of a government")
    )
)]
pub async fn list(State(app): State<App>, Query(wanted): Query<Wanted>) -> Result<Json<Vec<Summary>>, Fault> {
    let lang = wanted.lang.as_deref().and_then(Lang::from_tag).unwrap_or(Lang::JA);
    let services = match wanted.municipality {
        Some(code) => {
            let code: OwnerCode = code.parse().map_err(|_| Fault::bad_request("api-refused-municipality"))?;
            app.registry.for_municipality(code)
        }
        None => app.registry.published(),
    };
    Ok(Json(services.iter().map(|service| summary(&app, service, lang)).collect()))
}

fn summary(app: &App, service: &Service, lang: Lang) -> Summary {
    Summary {
        key: service.key().to_string(),
        owner: service.definition().owner.to_string(),
        title: service.title(lang).to_owned(),
        summary: service.summary(lang).to_owned(),
        revision: service.revision(),
        accepts: service.accepts(app.today()),
        page: format!("{}/services/{}", app.settings.public_url, service.key()),
    }
}

/// `GET /api/v1/services/{owner}/{id}`: the definition as its owner wrote it, after inheritance.
#[utoipa::path(
    get,
    path = "/api/v1/services/{owner}/{id}",
    params(("owner" = String, Path, description = "six-digit code"), ("id" = String, Path, description = "the service's name")),
    responses(
        (status = 200, body = ref("#/components/schemas/Definition"), description = "the definition"),
        (status = 404, description = "there is no such service")
    )
)]
pub async fn one(
    State(app): State<App>,
    Path(name): Path<(String, String)>,
) -> Result<Json<registry::Definition>, Fault> {
    Ok(Json(find(&app, name)?.definition().clone()))
}

/// `GET /api/v1/services/{owner}/{id}/tests`: the households that the pack keeps, by name, each with what must come out: for
/// whoever evaluates the definition with a program of their own.
#[utoipa::path(
    get,
    path = "/api/v1/services/{owner}/{id}/tests",
    params(("owner" = String, Path, description = "six-digit code"), ("id" = String, Path, description = "the service's name")),
    responses(
        (status = 200, body = std::collections::BTreeMap<String, described::StoredTest>, description = "households by the name of the test"),
        (status = 404, description = "there is no such service")
    )
)]
pub async fn tests(
    State(app): State<App>,
    Path(name): Path<(String, String)>,
) -> Result<Json<BTreeMap<String, StoredTest>>, Fault> {
    Ok(Json(find(&app, name)?.pack().tests.clone()))
}

/// What the registry describes itself: here only the names by which the paths mean it.
mod described {
    use utoipa::ToSchema;

    /// A stored test.
    #[derive(Debug, ToSchema)]
    pub struct StoredTest;
}

fn find(app: &App, (owner, id): (String, String)) -> Result<Service, Fault> {
    let owner = owner.parse().map_err(|_| Fault::NotFound)?;
    app.registry.get(&ServiceKey { owner, id }).ok_or(Fault::NotFound)
}
