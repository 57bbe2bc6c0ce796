//! What is done with one entry: its proposal published, sent back or dropped; its owner says that it is still right.

use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use inventory::EntryId;
use inventory::draft;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use crate::access;
use crate::edit::fault;

fn version(fields: &Fields) -> i64 {
    fields.get("version").parse().unwrap_or(0)
}

fn seen(id: EntryId, key: &str) -> Response {
    Seen::other(format!("/inventory/entries/{id}")).success(key).into_response()
}

/// `POST /inventory/entries/{id}/publish`
pub async fn publish(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<EntryId>,
    fields: Fields,
) -> Result<Response, Fault> {
    let (_, draft) = access::own(&app, &caller, id).await?;
    let draft = draft.ok_or_else(|| Fault::conflict("stocktake-refused-meanwhile"))?;
    access::publish(&app, &caller, draft.author)?;
    if draft.state != draft::State::Review {
        return Err(Fault::conflict("stocktake-refused-not-sent"));
    }
    let tx = app.store.begin().await?;
    draft::publish(&tx, access::desk(&app, &caller), id, version(&fields)).await.map_err(fault)?;
    tx.commit().await?;
    Ok(seen(id, "stocktake-flash-published"))
}

/// `POST /inventory/entries/{id}/back`
pub async fn send_back(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<EntryId>,
    fields: Fields,
) -> Result<Response, Fault> {
    let (_, draft) = access::own(&app, &caller, id).await?;
    let draft = draft.ok_or_else(|| Fault::conflict("stocktake-refused-meanwhile"))?;
    access::review(&app, &caller, draft.author)?;
    let answer: String = fields.get("answer").trim().chars().take(2000).collect();
    if answer.is_empty() {
        let back = Seen::other(format!("/inventory/entries/{id}")).error("stocktake-flash-no-answer");
        return Ok(back.into_response());
    }
    let tx = app.store.begin().await?;
    draft::send_back(&tx, access::desk(&app, &caller), id, &answer, version(&fields)).await.map_err(fault)?;
    tx.commit().await?;
    Ok(seen(id, "stocktake-flash-back"))
}

/// `POST /inventory/entries/{id}/discard`: by its author, or by whoever may publish it.
pub async fn discard(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<EntryId>,
    _fields: Fields,
) -> Result<Response, Fault> {
    let (entry, draft) = access::own(&app, &caller, id).await?;
    let draft = draft.ok_or_else(|| Fault::conflict("stocktake-refused-meanwhile"))?;
    if draft.author == caller.officer {
        access::edit(&app, &caller)?;
    } else {
        access::publish(&app, &caller, draft.author)?;
    }
    let tx = app.store.begin().await?;
    draft::discard(&tx, access::desk(&app, &caller), id).await.map_err(fault)?;
    tx.commit().await?;
    let to = if entry.revision == 0 { "/inventory".to_owned() } else { format!("/inventory/entries/{id}") };
    Ok(Seen::other(to).success("stocktake-flash-dropped").into_response())
}

/// `POST /inventory/entries/{id}/confirm`
pub async fn confirm(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path(id): Path<EntryId>,
    _fields: Fields,
) -> Result<Response, Fault> {
    access::edit(&app, &caller)?;
    access::own(&app, &caller, id).await?;
    let tx = app.store.begin().await?;
    draft::confirm(&tx, access::desk(&app, &caller), id).await.map_err(fault)?;
    tx.commit().await?;
    Ok(seen(id, "stocktake-flash-confirmed"))
}
