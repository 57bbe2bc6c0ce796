//! The inventory of procedures over the API: a list that can be searched, and one entry with what is said and understood.

use ::inventory::find::{self, Filter, PAGE};
use ::inventory::{EntryId, Field, Owner};
use axum::Json;
use axum::extract::{Path, Query, State};
use serde::{Deserialize, Serialize};
use service_kit::{App, Fault};
use utoipa::{IntoParams, ToSchema};

/// Which entries are listed.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Wanted {
    /// Words that all stand in its number, name, law or office.
    q: String,
    /// Six-digit code of a government, or `state` for the ministries. All, if absent.
    owner: String,
    /// How far it is online: `done`, `partly`, `not`, `exempt`, `other` or `unknown`.
    online: String,
    /// How many entries are passed over.
    from: u64,
}

/// A part of the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryList {
    /// How many entries there are in all.
    all: u64,
    /// At most fifty of them, those with most cases first.
    entries: Vec<EntryLine>,
}

/// An entry in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryLine {
    /// Its name in addresses.
    id: String,
    /// Six-digit code; nothing for the ministries.
    owner: String,
    /// 手続ID.
    number: String,
    /// Its name.
    title: String,
    /// Ministry or bureau.
    office: String,
    /// Its law.
    law: String,
    /// How far it is online; nothing where it is not known.
    online: String,
    /// Cases a year; absent where not known.
    volume: Option<i64>,
}

/// `GET /api/v1/inventory`
#[utoipa::path(get, path = "/api/v1/inventory", params(Wanted), responses((status = 200, body = EntryList), (status = 400)))]
pub async fn list(State(app): State<App>, Query(wanted): Query<Wanted>) -> Result<Json<EntryList>, Fault> {
    let owner = match wanted.owner.as_str() {
        "" => None,
        "state" => Some(Owner::State),
        code => Some(Owner::Government(code.parse().map_err(|_| Fault::bad_request("api-refused-municipality"))?)),
    };
    let filter = Filter { owner, words: wanted.q, online: wanted.online, ..Filter::default() };
    let (lines, all) = find::list(&app.store, &filter, wanted.from, PAGE).await?;
    let line = |line: find::Line| EntryLine {
        id: line.id.to_string(),
        owner: line.owner,
        number: line.number,
        title: line.title,
        office: line.office,
        law: line.law,
        online: line.online,
        volume: line.volume,
    };
    Ok(Json(EntryList { all, entries: lines.into_iter().map(line).collect() }))
}

/// One field of an entry.
#[derive(Debug, Serialize, ToSchema)]
pub struct FieldView {
    /// The field: `title`, `law-number`, `volume`.
    field: &'static str,
    /// The header of its column.
    header: &'static str,
    /// What its owner said, as it was said.
    said: String,
    /// What is understood: `{"is": "unknown"}` is not "no".
    #[schema(value_type = Object)]
    value: ::inventory::Value,
    /// What is odd about it, if anything.
    odd: Option<&'static str>,
}

/// An entry.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryView {
    /// Its name in addresses.
    id: String,
    /// Six-digit code; nothing for the ministries.
    owner: String,
    /// 手続ID.
    number: String,
    /// Which revision this is.
    revision: u32,
    /// Whether the last table that was taken in no longer had it.
    gone: bool,
    /// The fields in which something was said.
    fields: Vec<FieldView>,
}

/// `GET /api/v1/inventory/{id}`
#[utoipa::path(
    get,
    path = "/api/v1/inventory/{id}",
    params(("id" = String, Path, description = "from the list")),
    responses((status = 200, body = EntryView), (status = 404))
)]
pub async fn one(State(app): State<App>, Path(id): Path<EntryId>) -> Result<Json<EntryView>, Fault> {
    let entry = find::one(&app.store, id).await?.filter(|entry| entry.revision > 0).ok_or(Fault::NotFound)?;
    let understood = entry.understood();
    let view = |(field, said): (Field, &str)| FieldView {
        field: field.key(),
        header: field.header(),
        said: said.to_owned(),
        value: understood.get(field).clone(),
        odd: understood.odd.iter().find(|(of, _)| *of == field).map(|(_, odd)| odd.name()),
    };
    Ok(Json(EntryView {
        id: entry.id.to_string(),
        owner: entry.owner.text(),
        number: entry.number.clone(),
        revision: entry.revision,
        gone: entry.gone,
        fields: entry.cells.fields().map(view).collect(),
    }))
}
