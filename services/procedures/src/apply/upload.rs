//! Files that are handed in with a form: looked at first, then kept; what was wrong with the others.

use casework::abandoned;
use forms::upload::{self, Limits};
use forms::values::StoredFile;
use forms::{FieldError, QuestionKind};
use kernel::{BlobId, DraftId};
use service_kit::{App, Fault, Fields, Resident};

use crate::apply::sheet::Sheet;

/// Keeps the files that were sent, each looked at first; gives those kept and what was wrong with the others.
pub async fn take_files(
    app: &App,
    caller: &Resident,
    sheet: &Sheet,
    questions: &[&forms::Question],
    fields: &Fields,
) -> Result<(Vec<(String, StoredFile)>, Vec<FieldError>), Fault> {
    let (mut kept, mut errors) = (Vec::new(), Vec::new());
    for question in questions.iter().filter(|question| question.kind == QuestionKind::File) {
        let limits = limits(sheet, question);
        let mut already = sheet.draft.answers.files(&question.id).len();
        let field = format!("q-{}", question.id);
        for file in fields.uploads().iter().filter(|file| file.field == field) {
            match upload::inspect(&question.id, &file.name, &file.bytes, &limits, already) {
                Ok(accepted) => {
                    let stored = store_file(app, caller, sheet.draft.id, &accepted, &file.bytes).await?;
                    kept.push((question.id.clone(), stored));
                    already += 1;
                }
                Err(error) => errors.push(error),
            }
        }
    }
    Ok((kept, errors))
}

async fn store_file(
    app: &App,
    caller: &Resident,
    draft: DraftId,
    accepted: &upload::Accepted,
    bytes: &[u8],
) -> Result<StoredFile, Fault> {
    let id = BlobId::new(&*app.clock, &*app.rng);
    let tx = app.store.begin().await?;
    let blob = store::blob::NewBlob {
        id,
        owner: None,
        person: Some(caller.person),
        business: caller.business,
        media_type: accepted.media_type.clone(),
        bytes: bytes.to_vec(),
    };
    store::blob::put(&tx, blob).await.map_err(|error| Fault::broken(error.to_string()))?;
    abandoned::note_file(&tx, &*app.clock, draft, caller.person, id).await?;
    tx.commit().await?;
    let (name, media_type) = (accepted.name.clone(), accepted.media_type.clone());
    Ok(StoredFile { blob: id.to_string(), name, media_type, size: accepted.size })
}

/// What is accepted in answer to a question, as the evidence that it asks for says.
pub fn limits(sheet: &Sheet, question: &forms::Question) -> Limits {
    let named = question.evidence.as_deref().unwrap_or_default();
    let evidence = sheet.services.iter().flat_map(|s| &s.definition().evidence).find(|e| e.id == named);
    match evidence {
        Some(evidence) => Limits::of(&evidence.accept, evidence.max_megabytes, evidence.max_files),
        None => Limits::of(&["application/pdf", "image/jpeg", "image/png"].map(str::to_owned), 10, 3),
    }
}
