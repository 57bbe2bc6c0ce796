//! Answers that are not pages: redirects with a message for the next page, and downloads.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, SET_COOKIE};
use axum::response::{IntoResponse, Redirect, Response};

/// The cookie that carries a message to the next page: a tone and a text key, never words or data.
pub const FLASH_COOKIE: &str = "miyako-flash";

/// "See other" with a message that the next page shows once.
#[derive(Debug, Clone)]
pub struct Seen {
    to: String,
    flash: Option<(&'static str, String)>,
}

impl Seen {
    /// Leads to a path of ours.
    pub fn other(to: impl Into<String>) -> Seen {
        Seen { to: to.into(), flash: None }
    }

    /// With good news: a text key.
    #[must_use]
    pub fn success(mut self, key: impl Into<String>) -> Seen {
        self.flash = Some(("success", key.into()));
        self
    }

    /// With something to know: a text key.
    #[must_use]
    pub fn warning(mut self, key: impl Into<String>) -> Seen {
        self.flash = Some(("warning", key.into()));
        self
    }

    /// With something that did not work: a text key.
    #[must_use]
    pub fn error(mut self, key: impl Into<String>) -> Seen {
        self.flash = Some(("error", key.into()));
        self
    }
}

impl IntoResponse for Seen {
    fn into_response(self) -> Response {
        let mut response = Redirect::to(&self.to).into_response();
        if let Some((tone, key)) = self.flash {
            let cookie = format!("{FLASH_COOKIE}={tone}.{key}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax");
            if let Ok(value) = cookie.parse() {
                response.headers_mut().append(SET_COOKIE, value);
            }
        }
        response
    }
}

/// A file to keep: its bytes, type and name. Never cached, because it may be personal.
pub fn download(bytes: Vec<u8>, media_type: &str, name: &str, inline: bool) -> Response {
    let place = if inline { "inline" } else { "attachment" };
    let encoded: String = name
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"-._".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    let headers = [
        (CONTENT_TYPE, media_type.to_owned()),
        (CONTENT_DISPOSITION, format!("{place}; filename*=UTF-8''{encoded}")),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}
