//! What was typed and uploaded into a form: fields by name in order, files with their bytes.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::{Caller, Fault};

/// The field in which every form carries its session's secret.
pub const TOKEN_FIELD: &str = "form-token";

/// The greatest size of one form with its files.
pub const LARGEST_FORM_MEGABYTES: u64 = 32;

/// A file that was sent with a form.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The field's name.
    pub field: String,
    /// The file's name, as the browser gave it; not to be trusted.
    pub name: String,
    /// What it holds.
    pub bytes: Bytes,
}

/// The fields of a form that was sent.
#[derive(Debug, Clone, Default)]
pub struct Fields {
    pairs: Vec<(String, String)>,
    uploads: Vec<Upload>,
}

impl Fields {
    /// The first value of a field, or nothing typed.
    pub fn get(&self, name: &str) -> &str {
        self.pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }

    /// Whether a field was sent at all: a pressed button, a ticked box.
    pub fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(key, _)| key == name)
    }

    /// All fields in order.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// All files that were chosen.
    pub fn uploads(&self) -> &[Upload] {
        &self.uploads
    }

    /// Fields made by a program, for tests and the API.
    pub fn from_pairs<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Fields {
        Fields { pairs: pairs.into_iter().map(|(n, v)| (n.into(), v.into())).collect(), uploads: Vec::new() }
    }
}

/// What was sent with a secret that is not the session's, left with the refusal: the web touchpoint keeps it where the form
/// was the same person's before they signed in anew.
#[derive(Debug, Clone)]
pub struct Stale(pub Fields);

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    /// Reads the form and holds its secret against the session's: a form that another site made does not know it.
    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let session = request.extensions().get::<Caller>().and_then(|caller| caller.session.clone());
        let fields = read(request, state).await?;
        match session {
            Some(session) if !session.csrf.matches(fields.get(TOKEN_FIELD)) => {
                let mut refused = Fault::forbidden("service-kit-refused-stale-form").into_response();
                refused.extensions_mut().insert(Stale(fields));
                Err(refused)
            }
            _ => Ok(fields),
        }
    }
}

async fn read<S: Send + Sync>(request: Request, state: &S) -> Result<Fields, Response> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
    if kind.starts_with("multipart/form-data") {
        let form = Multipart::from_request(request, state).await.map_err(|_| odd().into_response())?;
        read_multipart(form).await.map_err(IntoResponse::into_response)
    } else {
        let bytes = Bytes::from_request(request, state).await.map_err(|e| {
            if e.status().as_u16() == 413 { too_large().into_response() } else { odd().into_response() }
        })?;
        let pairs = serde_html_form::from_bytes(&bytes).map_err(|_| odd().into_response())?;
        Ok(Fields { pairs, uploads: Vec::new() })
    }
}

async fn read_multipart(mut form: Multipart) -> Result<Fields, Fault> {
    let mut fields = Fields::default();
    while let Some(part) = form.next_field().await.map_err(|e| multipart_fault(&e))? {
        let Some(field) = part.name().map(str::to_owned) else {
            continue;
        };
        match part.file_name().map(str::to_owned) {
            Some(name) => {
                let bytes = part.bytes().await.map_err(|e| multipart_fault(&e))?;
                // A file field in which nothing was chosen arrives with an empty name and no bytes.
                if !(name.is_empty() && bytes.is_empty()) {
                    fields.uploads.push(Upload { field, name, bytes });
                }
            }
            None => fields.pairs.push((field, part.text().await.map_err(|e| multipart_fault(&e))?)),
        }
    }
    Ok(fields)
}

fn multipart_fault(error: &axum::extract::multipart::MultipartError) -> Fault {
    if error.status().as_u16() == 413 { too_large() } else { odd() }
}

fn odd() -> Fault {
    Fault::bad_request("service-kit-refused-odd-form")
}

fn too_large() -> Fault {
    Fault::TooLarge(LARGEST_FORM_MEGABYTES)
}
