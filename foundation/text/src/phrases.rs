//! Phrases: the Fluent messages of all rooms, and the wording of one language among them.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kernel::Lang;

/// The texts of one room: its name and one Fluent file a language.
#[derive(Debug, Clone)]
pub struct Source {
    /// The room, for error messages.
    pub room: &'static str,
    /// Language tag and contents of `text/<tag>.ftl`.
    pub files: Vec<(Lang, String)>,
}

/// Names the Fluent files of the calling crate: `text::source!("desk")` reads `text/{ja,ja-x-easy,en}.ftl`
/// beside the crate's `Cargo.toml` at compile time.
#[macro_export]
macro_rules! source {
    ($room:literal) => {
        $crate::Source {
            room: $room,
            files: vec![
                (::kernel::Lang::JA, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/text/ja.ftl")).to_owned()),
                (
                    ::kernel::Lang::EASY,
                    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/text/ja-x-easy.ftl")).to_owned(),
                ),
                (::kernel::Lang::EN, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/text/en.ftl")).to_owned()),
            ],
        }
    };
}

/// A value placed in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words.
    Text(String),
    /// A number; Fluent chooses plural forms by it.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}
impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Arg::Number(number.into())
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}
impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// What is wrong with a Fluent file.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// The file does not parse.
    #[error("text of {room} in {lang}: {reason}")]
    Syntax {
        /// Whose text.
        room: String,
        /// In which language.
        lang: Lang,
        /// What the parser said.
        reason: String,
    },
    /// Two rooms use one key.
    #[error("text of {room} in {lang} defines a key again: {reason}")]
    Twice {
        /// Whose text.
        room: String,
        /// In which language.
        lang: Lang,
        /// Which key.
        reason: String,
    },
}

type Bundle = FluentBundle<FluentResource>;

/// All messages of some sources, by language.
pub struct Phrases {
    bundles: HashMap<Lang, Bundle>,
}

impl std::fmt::Debug for Phrases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Phrases").field("languages", &self.bundles.keys()).finish_non_exhaustive()
    }
}

impl Phrases {
    /// Gathers the sources; a file that does not parse or a key used twice is an error.
    pub fn gather(sources: &[Source]) -> Result<Arc<Phrases>, TextError> {
        let mut bundles = HashMap::new();
        for lang in Lang::OFFERED {
            // Plural forms and numbers are those of the language itself, whatever private variety follows `-x-`.
            let language = lang.tag().split("-x-").next().unwrap_or_default();
            let tag = language.parse().expect("offered languages are BCP 47 tags");
            let mut bundle = Bundle::new_concurrent(vec![tag]);
            // Isolation marks would be read aloud and copied along; our texts are not bidirectional.
            bundle.set_use_isolating(false);
            bundles.insert(lang, bundle);
        }
        for source in sources {
            for (lang, file) in &source.files {
                let resource = FluentResource::try_new(file.clone()).map_err(|(_, errors)| {
                    let reason = errors
                        .iter()
                        .map(|e| format!("line {}: {e}", file[..e.pos.start.min(file.len())].lines().count().max(1)))
                        .collect::<Vec<_>>()
                        .join("; ");
                    TextError::Syntax { room: source.room.to_owned(), lang: *lang, reason }
                })?;
                let bundle = bundles.get_mut(lang).expect("made above");
                bundle.add_resource(resource).map_err(|errors| TextError::Twice {
                    room: source.room.to_owned(),
                    lang: *lang,
                    reason: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
                })?;
            }
        }
        Ok(Arc::new(Phrases { bundles }))
    }

    /// The wording of one language.
    pub fn wording(self: &Arc<Self>, lang: Lang) -> Wording {
        Wording { phrases: Arc::clone(self), lang }
    }

    fn find(&self, lang: Lang, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = self.bundles.get(&lang)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }
}

/// The words of one language. Cheap to clone; what a page or letter is written with.
#[derive(Debug, Clone)]
pub struct Wording {
    phrases: Arc<Phrases>,
    lang: Lang,
}

impl Wording {
    /// Which language this is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message with this key; in Japanese where this language lacks it; the key itself where none has it.
    pub fn get(&self, key: &str) -> String {
        self.look(key).unwrap_or_else(|| key.to_owned())
    }

    /// The message with this key and these values placed in it.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, text.clone()),
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        self.phrases
            .find(self.lang, key, Some(&values))
            .or_else(|| self.phrases.find(Lang::JA, key, Some(&values)))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The message with this key in this language or in Japanese, if either has it.
    pub fn look(&self, key: &str) -> Option<String> {
        self.phrases.find(self.lang, key, None).or_else(|| self.phrases.find(Lang::JA, key, None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases() -> Arc<Phrases> {
        let files = vec![
            (Lang::JA, "x-hello = こんにちは、{ $name }さん\nx-only = 日本語だけ\n".to_owned()),
            (Lang::EN, "x-hello = Hello { $name }\n".to_owned()),
        ];
        Phrases::gather(&[Source { room: "x", files }]).unwrap()
    }

    #[test]
    fn words_fall_back_to_japanese() {
        let en = phrases().wording(Lang::EN);
        assert_eq!(en.with("x-hello", &[("name", "Aoi".into())]), "Hello Aoi");
        assert_eq!(en.get("x-only"), "日本語だけ");
        assert_eq!(en.get("x-none"), "x-none");
    }

    #[test]
    fn a_broken_file_names_its_line() {
        let files = vec![(Lang::JA, "ok = fine\nbroken = { $\n".to_owned())];
        let error = Phrases::gather(&[Source { room: "x", files }]).unwrap_err().to_string();
        assert!(error.contains("line 2"), "{error}");
    }
}
