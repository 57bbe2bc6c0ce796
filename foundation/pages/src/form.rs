//! A form: posts, carries the value against forged forms, and is guarded against a second press.

use maud::{Markup, html};

use crate::visit::Visit;

/// A form that posts to `action`. The browser's own checks are off: ours stand beside the field, in the page's language.
pub fn form(visit: &Visit, action: &str, body: &Markup) -> Markup {
    with_encoding(visit, action, None, None, body)
}

/// A form that also sends files.
pub fn form_with_files(visit: &Visit, action: &str, body: &Markup) -> Markup {
    with_encoding(visit, action, Some("multipart/form-data"), None, body)
}

/// A form with an id, for buttons and boxes that stand outside of it.
pub fn form_named(visit: &Visit, id: &str, action: &str, body: &Markup) -> Markup {
    with_encoding(visit, action, None, Some(id), body)
}

/// A form whose typed words are saved to `save` while the person thinks; `saved` says so, such as 「保存しました」.
/// The server answers such a request (header `x-autosave: 1`) with 204, and with the version that it saved in `x-version`
/// where the page carries one; without a script nothing is lost either, since each page is saved when it is sent.
pub fn form_saved(visit: &Visit, action: &str, save: &str, saved: &str, body: &Markup) -> Markup {
    html! {
        form.form method="post" action=(action) enctype="multipart/form-data" novalidate data-guard data-autosave=(save)
            data-wait=(visit.wording.get("pages-wait")) {
            @if let Some(token) = &visit.form_token { input type="hidden" name="form-token" value=(token); }
            (body)
            p.saved role="status" data-saved=(saved) {}
        }
    }
}

fn with_encoding(visit: &Visit, action: &str, encoding: Option<&str>, id: Option<&str>, body: &Markup) -> Markup {
    html! {
        form.form id=[id] method="post" action=(action) enctype=[encoding] novalidate data-guard data-wait=(visit.wording.get("pages-wait")) {
            @if let Some(token) = &visit.form_token { input type="hidden" name="form-token" value=(token); }
            (body)
        }
    }
}
