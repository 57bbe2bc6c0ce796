//! Languages that a page can be read in. A language is a BCP 47 tag; more languages are only files.

use std::fmt;

/// A language by its BCP 47 tag, such as `ja`, `ja-x-easy` (やさしい日本語) or `en`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(&'static str);

impl Lang {
    /// 日本語: the language that every text exists in.
    pub const JA: Lang = Lang("ja");
    /// やさしい日本語: short sentences and easy words, as a language of its own.
    pub const EASY: Lang = Lang("ja-x-easy");
    /// English.
    pub const EN: Lang = Lang("en");
    /// The languages offered, in the order in which a page offers them.
    pub const OFFERED: [Lang; 3] = [Lang::JA, Lang::EASY, Lang::EN];

    /// The tag, as in the file name `text/<tag>.ftl` and the page's `lang` attribute.
    pub fn tag(self) -> &'static str {
        self.0
    }

    /// The offered language with this tag.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        Self::OFFERED.into_iter().find(|lang| lang.0.eq_ignore_ascii_case(tag))
    }

    /// The first offered language that an `Accept-Language` header asks for; Japanese otherwise.
    pub fn from_accept_language(header: &str) -> Lang {
        header
            .split(',')
            .filter_map(|part| part.split(';').next())
            .map(str::trim)
            .find_map(|tag| Self::from_tag(tag).or_else(|| Self::from_tag(tag.split('-').next().unwrap_or(""))))
            .unwrap_or(Lang::JA)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
