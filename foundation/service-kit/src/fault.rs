//! What went wrong in a handler, and how it becomes a page: what a person can do about it decides its kind.
//!
//! A fault leaves the handler as an empty response with itself in the extensions; the web touchpoint, which knows the
//! visit's language, writes the page. What broke is logged there once, with the reference number that the person sees.

use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use store::StoreError;

/// What the domain or a rule of access refuses: the text key that says why and what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// A key of a whole sentence.
    pub key: String,
}

/// What went wrong.
#[derive(Debug)]
pub enum Fault {
    /// Nothing is there, or nothing that this person may see.
    NotFound,
    /// This person may not do this.
    Forbidden(Refused),
    /// It clashes with what somebody did meanwhile.
    Conflict(Refused),
    /// The request is not one that our pages make.
    BadRequest(Refused),
    /// It is larger than we take; the limit in megabytes.
    TooLarge(u64),
    /// Too many at once.
    Busy,
    /// The person has to sign in first; then the page at this address goes on.
    SignIn(String),
    /// The database or another part does not answer now.
    Unavailable(String),
    /// Something of ours broke. The text is for the log, never for the page.
    Broken(String),
}

impl Fault {
    /// Something of ours broke; the text is for the log.
    pub fn broken(what: impl Into<String>) -> Fault {
        Fault::Broken(what.into())
    }

    /// This person may not do this; the key says why.
    pub fn forbidden(key: impl Into<String>) -> Fault {
        Fault::Forbidden(Refused { key: key.into() })
    }

    /// It clashes with what somebody did meanwhile; the key says what.
    pub fn conflict(key: impl Into<String>) -> Fault {
        Fault::Conflict(Refused { key: key.into() })
    }

    /// The request is not one that our pages make; the key says what is odd.
    pub fn bad_request(key: impl Into<String>) -> Fault {
        Fault::BadRequest(Refused { key: key.into() })
    }

    /// The person has to sign in, and comes back to the page asked for where it is one that can be asked for again.
    pub fn sign_in(parts: &Parts) -> Fault {
        let here = if parts.method == Method::GET {
            parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned()
        } else {
            let referer = parts.headers.get("referer").and_then(|value| value.to_str().ok()).unwrap_or("/");
            path_of(referer)
        };
        Fault::SignIn(here)
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Fault::NotFound => StatusCode::NOT_FOUND,
            Fault::Forbidden(_) => StatusCode::FORBIDDEN,
            Fault::Conflict(_) => StatusCode::CONFLICT,
            Fault::BadRequest(_) => StatusCode::BAD_REQUEST,
            Fault::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Fault::Busy => StatusCode::TOO_MANY_REQUESTS,
            Fault::SignIn(_) => StatusCode::SEE_OTHER,
            Fault::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Fault::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// The path and query of an address of ours; `/` for anything else.
pub fn path_of(address: &str) -> String {
    let after_host = address.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
    after_host.unwrap_or("/").to_owned()
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            // Where the news of a commit was lost, trying again is right too: what is sent twice is kept once.
            StoreError::Unavailable(what) | StoreError::Unconfirmed(what) => Fault::Unavailable(what),
            other => Fault::Broken(other.to_string()),
        }
    }
}

impl From<people::PeopleError> for Fault {
    fn from(error: people::PeopleError) -> Self {
        match error {
            people::PeopleError::Store(error) => error.into(),
            people::PeopleError::NoSuchPerson | people::PeopleError::NoSuchBusiness => Fault::NotFound,
            other => Fault::Broken(other.to_string()),
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = if let Fault::SignIn(here) = &self {
            let query = serde_html_form::to_string([("then", here)]).unwrap_or_default();
            Redirect::to(&format!("/sign-in?{query}")).into_response()
        } else {
            self.status().into_response()
        };
        response.extensions_mut().insert(std::sync::Arc::new(self));
        response
    }
}

#[cfg(test)]
mod tests {
    use super::path_of;

    #[test]
    fn only_the_path_of_an_address_is_kept() {
        assert_eq!(path_of("https://miyako.example/apply/1?x=2"), "/apply/1?x=2");
        assert_eq!(path_of("nonsense"), "/");
    }
}
