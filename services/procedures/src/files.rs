//! Files that belong to an application, for the person who sent them: always as a download, never shown inline.

use axum::extract::{Path, State as Shared};
use axum::response::Response;
use kernel::BlobId;
use service_kit::{App, Fault, Resident, download};

/// `GET /files/{blob}`
pub async fn fetch(Shared(app): Shared<App>, caller: Resident, Path(id): Path<BlobId>) -> Result<Response, Fault> {
    let blob = store::blob::get(app.store.reader(), caller.scope(), id).await?.ok_or(Fault::NotFound)?;
    let ending = match blob.info.media_type.as_str() {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/heic" => "heic",
        _ => "bin",
    };
    Ok(download(blob.bytes, &blob.info.media_type, &format!("{id}.{ending}"), false))
}
