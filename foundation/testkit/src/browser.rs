//! Somebody at a browser without scripts: follows links and redirects, keeps cookies, sends forms as they are filled in.
//!
//! It talks to a router in the same process, so that a journey takes milliseconds and runs on every database.

mod page;

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, ORIGIN, REFERER, SET_COOKIE};
use axum::http::{Method, Request, Response, StatusCode};
use tower::ServiceExt;

pub use page::{Form, Page};

/// So many redirects one after the other are a circle.
const MOST_REDIRECTS: usize = 8;
/// The host that the browser believes to talk to.
const OURS: &str = "127.0.0.1:8080";
/// What separates the parts of a form with files.
const BOUNDARY: &str = "----miyako-test-boundary";

/// A browser with its cookies.
#[derive(Debug, Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    headers: Vec<(String, String)>,
    /// The page on which the last form stood.
    last: String,
}

/// A file chosen in a form: the field, the file's name and what it holds.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// The field.
    pub field: &'a str,
    /// The name of the file.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
}

impl Browser {
    /// A browser that knows nobody yet.
    pub fn new(router: Router) -> Browser {
        Browser { router, cookies: BTreeMap::new(), headers: Vec::new(), last: "/".to_owned() }
    }

    /// With a header on every request: `accept-language`, `accept`.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Browser {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With a cookie.
    #[must_use]
    pub fn with_cookie(mut self, name: &str, value: &str) -> Browser {
        self.cookies.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Opens a page, following redirects.
    pub async fn get(&mut self, path: &str) -> Page {
        let page = self.get_once(path).await;
        self.follow(page).await
    }

    /// Opens an address and stays with its own answer.
    pub async fn get_once(&mut self, path: &str) -> Page {
        let request = self.request(Method::GET, path).body(Body::empty()).expect("a request");
        self.send(path, request).await
    }

    /// Sends fields, following redirects.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.post_once(path, fields).await;
        self.follow(page).await
    }

    /// Sends fields and stays with the answer.
    pub async fn post_once(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect();
        let request = self
            .request(Method::POST, path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")))
            .expect("a request");
        self.send(path, request).await
    }

    /// Sends bytes of a kind and stays with the answer.
    pub async fn post_bytes(&mut self, path: &str, kind: &str, bytes: &[u8]) -> Page {
        let request = self.request(Method::POST, path).header(CONTENT_TYPE, kind).body(Body::from(bytes.to_vec()));
        self.send(path, request.expect("a request")).await
    }

    /// Sends the form of a page that posts to `action`, with what is filled in and these changes.
    ///
    /// # Panics
    /// Where the page has no such form.
    pub async fn submit(&mut self, page: &Page, action: &str, changes: &[(&str, &str)]) -> Page {
        let answer = self.submit_once(page, action, changes, &[]).await;
        self.follow(answer).await
    }

    /// The same with files chosen, staying with the answer.
    pub async fn submit_once(
        &mut self,
        page: &Page,
        action: &str,
        changes: &[(&str, &str)],
        files: &[File<'_>],
    ) -> Page {
        let form =
            page.form(action).unwrap_or_else(|| panic!("no form posts to {action} on {}:\n{}", page.path, page.text()));
        self.last.clone_from(&page.path);
        let fields = form.with(changes);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if form.multipart {
            let kind = format!("multipart/form-data; boundary={BOUNDARY}");
            self.post_bytes(&form.action, &kind, &multipart(&fields, files)).await
        } else {
            assert!(files.is_empty(), "the form {action} sends no files");
            self.post_once(&form.action, &fields).await
        }
    }

    /// Goes where a redirect leads.
    pub async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..MOST_REDIRECTS {
            let Some(to) = page.location().map(str::to_owned) else { return page };
            page = self.get_once(&to).await;
        }
        panic!("redirects lead in a circle at {}", page.path);
    }

    fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder().method(&method).uri(path).header(HOST, OURS);
        if method != Method::GET {
            request =
                request.header(ORIGIN, format!("http://{OURS}")).header(REFERER, format!("http://{OURS}{}", self.last));
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, cookies.join("; "));
        }
        self.headers.iter().fold(request, |request, (name, value)| request.header(name, value))
    }

    async fn send(&mut self, path: &str, request: Request<Body>) -> Page {
        let response = self.router.clone().oneshot(request).await.expect("a router always answers");
        self.keep_cookies(&response);
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("an answer has an end").to_vec();
        if parts.status != StatusCode::SEE_OTHER {
            path.clone_into(&mut self.last);
        }
        Page { path: path.to_owned(), status: parts.status, headers: parts.headers, bytes }
    }

    fn keep_cookies(&mut self, response: &Response<Body>) {
        for cookie in response.headers().get_all(SET_COOKIE) {
            let text = cookie.to_str().expect("cookies are ASCII");
            let mut parts = text.split(';').map(str::trim);
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { continue };
            if parts.any(|part| part.eq_ignore_ascii_case("max-age=0")) {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// A value as `application/x-www-form-urlencoded` writes it.
fn coded(text: &str) -> String {
    let each = text.bytes().map(|byte| {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    });
    each.collect()
}

fn multipart(fields: &[(&str, &str)], files: &[File<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    for file in files {
        let File { field, name, bytes } = file;
        let head = format!("Content-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"");
        body.extend(format!("--{BOUNDARY}\r\n{head}\r\nContent-Type: application/octet-stream\r\n\r\n").bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

#[cfg(test)]
mod tests {
    use axum::extract::RawForm;
    use axum::http::HeaderMap;
    use axum::response::{Html, Redirect};
    use axum::routing::get;

    use super::*;

    #[test]
    fn a_form_is_sent_as_it_is_filled_in_and_cookies_are_kept() {
        let form = r#"<form method="post" action="/save"><input type="hidden" name="a" value="1 &amp; 2">
            <input type="radio" name="b" value="x"><input type="radio" name="b" value="y" checked>
            <textarea name="c">d</textarea><button>送る</button></form>"#;
        let saved = |headers: HeaderMap, RawForm(sent): RawForm| async move {
            let cookie = headers.get(COOKIE).map(|c| c.to_str().unwrap().to_owned()).unwrap_or_default();
            ([("set-cookie", "seen=yes; Path=/")], Html(format!("{cookie} {}", String::from_utf8_lossy(&sent))))
        };
        let router = Router::new()
            .route("/", get(|| async { Redirect::to("/form") }))
            .route("/form", get(move || async move { ([("set-cookie", "was=here")], Html(form)) }))
            .route("/save", axum::routing::post(saved));
        let mut browser = Browser::new(router);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let page = browser.get("/").await;
            assert_eq!((page.status, page.path.as_str()), (StatusCode::OK, "/form"));
            let answer = browser.submit(&page, "/save", &[("c", "e")]).await;
            assert_eq!(answer.html(), "was=here a=1%20%26%202&b=y&c=e");
            assert_eq!(browser.cookie("seen"), Some("yes"));
        });
    }
}
