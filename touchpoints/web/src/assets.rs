//! Style sheet, script and icons, from the program itself; and the page that is shown without a connection.

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::routing::get;
use maud::Markup;
use service_kit::{App, Guest};

/// A route for each file. Those whose address carries a mark of their contents are kept by browsers for a year.
pub fn routes() -> Router<App> {
    let mut router = Router::new();
    for asset in pages::assets() {
        let caching = if asset.immutable { "public, max-age=31536000, immutable" } else { "no-cache" };
        let headers = [(CONTENT_TYPE, asset.content_type), (CACHE_CONTROL, caching)];
        let handler = get(async move || (headers, asset.bytes.as_ref()));
        router = router.route(&asset.path, handler);
    }
    router
}

/// `GET /offline`: what the browser keeps and shows while there is no connection; the letters kept are listed there.
pub async fn offline(guest: Guest) -> Markup {
    pages::offline::page(&guest.visit, "/mail")
}
