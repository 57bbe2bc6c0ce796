//! Files: chosen, dragged or photographed; what is there already is listed and can be taken away.

use forms::shown::size;
use forms::upload::Limits;
use maud::{Markup, html};
use text::Wording;

use super::Field;
use crate::icon::Icon;

/// A file that is stored already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its id.
    pub blob: String,
    /// The name that the person gave it.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// Where it can be looked at.
    pub href: Option<String>,
}

/// What a file field accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepts {
    /// The value of `accept`, such as `image/jpeg,image/png,application/pdf`.
    pub types: String,
    /// The same as people call them: `PDF / JPEG`.
    pub formats: String,
    /// The most bytes of one file.
    pub max_bytes: u64,
    /// Whether several may be given.
    pub several: bool,
}

impl Default for Accepts {
    fn default() -> Self {
        let types = ["application/pdf", "image/jpeg", "image/png", "image/heic"].map(str::to_owned);
        Accepts::of(&Limits::of(&types, 10, 5))
    }
}

impl Accepts {
    /// What the limits of a question's evidence say.
    pub fn of(limits: &Limits) -> Self {
        Accepts {
            types: limits.accept_attribute(),
            formats: limits.formats(),
            max_bytes: limits.max_bytes,
            several: limits.max_files > 1,
        }
    }
}

/// The input, its area to drop on, a button for the camera, and the files that are there already.
/// A file is taken away by the pair `<name>-remove=<blob>`; without a script, files are sent with the page.
pub fn file(words: &Wording, field: &Field, stored: &[Stored], accepts: &Accepts) -> Markup {
    let rule_id = format!("{}-rule", field.name);
    let described_by = field.described_by().map_or_else(|| rule_id.clone(), |ids| format!("{ids} {rule_id}"));
    let max = size(accepts.max_bytes);
    field.one(
        words,
        &html! {
            @if !stored.is_empty() { (stored_list(words, field, stored)) }
            div.drop data-drop data-max-bytes=(accepts.max_bytes)
                data-too-large=(words.with("pages-file-too-large", &[("max", max.clone().into())]))
                data-wrong-type=(words.get("pages-file-wrong-type")) data-take-away=(words.get("pages-file-remove")) {
                p.drop-hint aria-hidden="true" { (Icon::Upload) span { (words.get("pages-file-drop")) } }
                input.file-input id=(field.name) name=(field.name) type="file" accept=(accepts.types) multiple[accepts.several]
                    aria-describedby=(described_by) aria-invalid=[field.invalid()];
                label.camera {
                    (Icon::Camera) span { (words.get("pages-file-camera")) }
                    input name=(field.name) type="file" accept="image/*" capture="environment";
                }
                p.help id=(rule_id) { (words.with("pages-file-rule", &[("formats", accepts.formats.clone().into()), ("max", max.into())])) }
                ul.files data-files {}
                p.said role="status" data-say=(words.get("pages-file-chosen")) {}
            }
        },
    )
}

fn stored_list(words: &Wording, field: &Field, stored: &[Stored]) -> Markup {
    html! {
        ul.files aria-label=(words.get("pages-files-stored")) {
            @for file in stored {
                li {
                    (Icon::Document)
                    span.file-name {
                        @if let Some(href) = &file.href { a href=(href) { (file.name) } } @else { (file.name) }
                        small { (size(file.size)) }
                    }
                    button.button.button-text.button-small type="submit" name={ (field.name) "-remove" } value=(file.blob) formnovalidate
                        aria-label=(words.with("pages-file-remove-named", &[("name", file.name.clone().into())])) {
                        (words.get("pages-file-remove"))
                    }
                }
            }
        }
    }
}
