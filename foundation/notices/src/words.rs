//! The words of this room where no page hands us a wording: mails, push messages, covers, document numbers.

use std::sync::{Arc, LazyLock};

use kernel::municipality;
use kernel::{Lang, OwnerCode};
use text::{Phrases, Wording};

static PHRASES: LazyLock<Arc<Phrases>> =
    LazyLock::new(|| Phrases::gather(&[crate::text()]).expect("the texts of this room are tested"));

/// The words of this room in a language.
pub(crate) fn wording(lang: Lang) -> Wording {
    PHRASES.wording(lang)
}

/// A government's name as a reader of that language knows it.
pub(crate) fn name_of(owner: OwnerCode, lang: Lang) -> String {
    match municipality::of(owner) {
        Some(found) if lang == Lang::EN => found.english.to_owned(),
        Some(found) => found.name.to_owned(),
        None => owner.to_string(),
    }
}
