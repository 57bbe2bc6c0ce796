//! The words of a service in every language, resolved once, so that a page that asks for a hundred keys looks each up
//! in one map.

use std::collections::HashMap;

use kernel::Lang;
use text::{Phrases, Source, TextError};

use crate::pack::Pack;

/// Words by language and key.
pub(super) struct Words {
    by_lang: [HashMap<Box<str>, Box<str>>; Lang::OFFERED.len()],
}

impl Words {
    /// Resolves all messages of a pack. References between messages are followed; a pack's words take no values.
    pub(super) fn of(pack: &Pack) -> Result<Words, TextError> {
        let files = Lang::OFFERED.map(|lang| (lang, pack.fluent(lang.tag()))).to_vec();
        let phrases = Phrases::gather(&[Source { room: "pack", files }])?;
        let by_lang = Lang::OFFERED.map(|lang| {
            let wording = phrases.wording(lang);
            let keys = pack.texts.get(lang.tag()).into_iter().flat_map(|messages| messages.keys());
            keys.filter_map(|key| Some((key.as_str().into(), wording.look(key)?.into()))).collect()
        });
        Ok(Words { by_lang })
    }

    /// The words of a key, in Japanese where this language lacks them.
    pub(super) fn look(&self, lang: Lang, key: &str) -> Option<&str> {
        let of = |lang: Lang| {
            let place = Lang::OFFERED.iter().position(|offered| *offered == lang)?;
            self.by_lang[place].get(key).map(AsRef::as_ref)
        };
        of(lang).or_else(|| of(Lang::JA))
    }

    /// All words whose keys begin with `prefix`; where this language lacks one, in Japanese.
    pub(super) fn beginning(&self, lang: Lang, prefix: &str) -> Vec<(&str, &str)> {
        let place = Lang::OFFERED.iter().position(|offered| *offered == Lang::JA).unwrap_or(0);
        let keys = self.by_lang[place].keys().filter(|key| key.starts_with(prefix));
        keys.filter_map(|key| Some((key.as_ref(), self.look(lang, key)?))).collect()
    }
}
