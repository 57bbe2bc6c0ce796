//! A file that was handed in with a case, for the officers who may see that case: always as a download.

use axum::extract::{Path, State as Shared};
use axum::response::Response;
use forms::QuestionKind;
use forms::values::StoredFile;
use kernel::{BlobId, CaseId};
use service_kit::{App, Fault, OfficerCaller, download};
use store::Scope;

use crate::sight::Sight;

/// `GET /desk/cases/{case}/files/{blob}`: the file must be among the answers of a case that this officer may see.
pub async fn fetch(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path((id, blob)): Path<(CaseId, BlobId)>,
) -> Result<Response, Fault> {
    let sight = Sight::open(&app, &caller, id).await?;
    let file = file_of(&sight, blob).ok_or(Fault::NotFound)?;
    super::note_look(&app, &caller, &sight, "read-file").await?;
    let scope = Scope::Platform("the file was found among the answers of a case of this officer's government");
    let found = store::blob::get(app.store.reader(), scope, blob).await?.ok_or(Fault::NotFound)?;
    Ok(download(found.bytes, &found.info.media_type, &file.name, false))
}

fn file_of(sight: &Sight, blob: BlobId) -> Option<StoredFile> {
    let questions = sight.service.form().questions().filter(|question| question.kind == QuestionKind::File);
    questions.flat_map(|question| sight.case.answers.files(&question.id)).find(|file| file.blob == blob.to_string())
}
