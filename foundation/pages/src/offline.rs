//! The shell of the installable app: manifest, service worker, and the page shown without a connection.

use maud::{Markup, html};
use serde_json::json;

use crate::assets::Asset;
use crate::heading::Heading;
use crate::icon::Icon;
use crate::layout::Layout;
use crate::link::Link;
use crate::visit::Visit;

/// The page that the service worker keeps and shows where there is no connection; serve it at `/offline`.
/// `letters` is the address of the mailbox. The page names nobody, since it outlives the session.
pub fn page(visit: &Visit, letters: &str) -> Markup {
    let visit = Visit { signed_in: None, nav: Vec::new(), flash: None, form_token: None, ..visit.clone() };
    let words = &visit.wording;
    Layout::new(&visit, words.get("pages-offline-title")).page(html! {
        (Heading::new(words.get("pages-offline-title")).lead(words.get("pages-offline-lead")))
        p { (words.get("pages-offline-safe")) }
        p { (Link::new(letters, words.get("pages-offline-letters")).icon(Icon::Mail).standing()) }
    })
}

/// The web app manifest. Japanese, since it is installed once and not per language.
pub(crate) fn manifest(icons: &[Asset]) -> String {
    let icon = |name: &str, sizes: &str, purpose: &str| {
        let asset = icons.iter().find(|asset| asset.path.ends_with(name));
        asset.map(|asset| json!({ "src": asset.path, "sizes": sizes, "type": asset.content_type, "purpose": purpose }))
    };
    let icons: Vec<_> = [
        icon("/icon.svg", "any", "any"),
        icon("/icon-192.png", "192x192", "any"),
        icon("/icon-512.png", "512x512", "any"),
        icon("/maskable-512.png", "512x512", "maskable"),
    ]
    .into_iter()
    .flatten()
    .collect();
    json!({
        "id": "/", "start_url": "/", "scope": "/", "display": "standalone", "lang": "ja", "dir": "ltr",
        "name": "都 Miyako", "short_name": "都 Miyako",
        "background_color": "#ffffff", "theme_color": "#ffffff",
        "icons": icons,
    })
    .to_string()
}

/// The service worker, told which files make the shell.
pub(crate) fn worker(source: &str, keep: &[&str]) -> String {
    let version = crate::assets::mark_of(keep.join(" ").as_bytes());
    source.replace("__VERSION__", &version).replace("\"__SHELL__\"", &json!(keep).to_string())
}
