//! Files that people hand in: what they are by their content, whether they are small and whole enough to keep, and a name
//! that is safe to show. Nothing is decoded; only headers are read.

mod name;
mod pdf;
mod pixels;

pub use name::clean_name;
pub(crate) use name::is_invisible;

use crate::error::{ErrorArg, FieldError};

/// Greatest number of pixels of an image: the largest sensors of phones make 200 million.
pub const MAX_PIXELS: u64 = 220_000_000;
/// Greatest width or height of an image in pixels.
pub const MAX_SIDE: u32 = 30_000;

/// What is accepted in answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Media types: `application/pdf`, `image/jpeg`, `image/png`, `image/heic`, or any other that its first bytes tell.
    pub accept: Vec<String>,
    /// Greatest size of one file in bytes.
    pub max_bytes: u64,
    /// Greatest number of files.
    pub max_files: usize,
}

impl Limits {
    /// Limits with the size in megabytes (1024 × 1024 bytes), as a pack writes it.
    pub fn of(accept: &[String], max_megabytes: u32, max_files: u32) -> Limits {
        let max_files = usize::try_from(max_files).unwrap_or(usize::MAX);
        Limits { accept: accept.to_vec(), max_bytes: u64::from(max_megabytes) << 20, max_files }
    }

    fn takes(&self, media_type: &str) -> bool {
        self.accept.iter().any(|accepted| canonical(accepted) == media_type)
    }

    /// The accepted kinds as people call them: `PDF / JPEG / PNG / HEIC`.
    pub fn formats(&self) -> String {
        let mut names: Vec<String> = self.accept.iter().map(|media_type| format_name(media_type)).collect();
        names.dedup();
        names.join(" / ")
    }

    /// The value of an HTML `accept` attribute.
    pub fn accept_attribute(&self) -> String {
        let mut types = self.accept.clone();
        if self.takes("image/heic") {
            // Browsers that do not know the media type still know the ending.
            types.extend(["image/heif", ".heic", ".heif"].map(str::to_owned));
        }
        types.join(",")
    }
}

/// A file that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Its name for display.
    pub name: String,
    /// What its content is.
    pub media_type: String,
    /// Size in bytes.
    pub size: u64,
    /// A PDF that asks for a password or forbids changes: the officer may not be able to open it.
    pub encrypted: bool,
    /// A PDF that carries scripts, programs to start or files of its own.
    pub active: bool,
    /// Width and height, for an image.
    pub pixels: Option<(u32, u32)>,
}

/// Looks at one file that was handed in for `question`. `already` counts the files kept for it before.
pub fn inspect(
    question: &str,
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    already: usize,
) -> Result<Accepted, FieldError> {
    if already >= limits.max_files {
        return Err(too_many(question, limits));
    }
    if bytes.is_empty() {
        return Err(FieldError::new(question, "forms-error-file-empty"));
    }
    let size = bytes.len() as u64;
    if size > limits.max_bytes {
        return Err(too_large(question, limits));
    }
    let Some(media_type) = media_type(bytes).filter(|found| limits.takes(found)) else {
        return Err(refused(question, name, bytes, limits));
    };
    let pixels = if media_type.starts_with("image/") { Some(dimensions(question, &media_type, bytes)?) } else { None };
    let is_pdf = media_type == "application/pdf";
    Ok(Accepted {
        name: clean_name(name, &media_type),
        size,
        encrypted: is_pdf && pdf::is_encrypted(bytes),
        active: is_pdf && pdf::is_active(bytes),
        pixels,
        media_type,
    })
}

/// The error for a file larger than the limit, also for callers that stop reading before its end.
pub fn too_large(question: &str, limits: &Limits) -> FieldError {
    let megabytes = i64::try_from(limits.max_bytes >> 20).unwrap_or(i64::MAX);
    FieldError::new(question, "forms-error-file-too-large").with("max", ErrorArg::Number(megabytes))
}

/// The error for more files than the limit.
pub fn too_many(question: &str, limits: &Limits) -> FieldError {
    let max = i64::try_from(limits.max_files).unwrap_or(i64::MAX);
    FieldError::new(question, "forms-error-file-too-many").with("max", ErrorArg::Number(max))
}

/// What the content is, by its first bytes; `None` where they tell nothing.
pub fn media_type(bytes: &[u8]) -> Option<String> {
    // Some programs write a byte order mark or an empty line before the header of a PDF.
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if start.trim_ascii_start().starts_with(b"%PDF-") {
        return Some("application/pdf".to_owned());
    }
    infer::get(bytes).map(|found| canonical(found.mime_type()).to_owned())
}

fn canonical(media_type: &str) -> &str {
    match media_type {
        "image/heif" => "image/heic",
        "image/jpg" => "image/jpeg",
        other => other,
    }
}

fn refused(question: &str, name: &str, bytes: &[u8], limits: &Limits) -> FieldError {
    let formats = ErrorArg::Text(limits.formats());
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let claimed = type_of_ending(&ending).filter(|claimed| limits.takes(claimed));
    if let Some(claimed) = claimed {
        return FieldError::new(question, "forms-error-file-forged")
            .with("claimed", ErrorArg::Text(format_name(claimed)))
            .with("formats", formats);
    }
    match media_type(bytes) {
        Some(found) => FieldError::new(question, "forms-error-file-type")
            .with("found", ErrorArg::Text(format_name(&found)))
            .with("formats", formats),
        None => FieldError::new(question, "forms-error-file-unknown").with("formats", formats),
    }
}

fn type_of_ending(ending: &str) -> Option<&'static str> {
    Some(match ending {
        "pdf" => "application/pdf",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "heic" | "heif" => "image/heic",
        _ => return None,
    })
}

/// `application/pdf` is called PDF; a type without a name of its own by its second half.
fn format_name(media_type: &str) -> String {
    match canonical(media_type) {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "Excel".to_owned(),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "Word".to_owned(),
        other => other.rsplit('/').next().unwrap_or(other).trim_start_matches("x-").to_uppercase(),
    }
}

fn dimensions(question: &str, media_type: &str, bytes: &[u8]) -> Result<(u32, u32), FieldError> {
    let broken =
        || FieldError::new(question, "forms-error-file-broken").with("format", ErrorArg::Text(format_name(media_type)));
    let found = match media_type {
        "image/jpeg" => pixels::of_jpeg(bytes),
        "image/png" => pixels::of_png(bytes),
        "image/heic" => pixels::of_heic(bytes),
        // A kind whose header is not read here could hide any number of pixels.
        _ => None,
    };
    let (width, height) = found.filter(|(width, height)| *width > 0 && *height > 0).ok_or_else(broken)?;
    if width > MAX_SIDE || height > MAX_SIDE || u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(FieldError::new(question, "forms-error-file-pixels")
            .with("width", ErrorArg::Number(width.into()))
            .with("height", ErrorArg::Number(height.into()))
            .with("max", ErrorArg::Number(MAX_SIDE.into())));
    }
    Ok((width, height))
}

#[cfg(test)]
mod tests;
