//! What a template can see: itself, our functions, its data, and nothing else. No disk, no packages, no network, no clock.

use std::sync::LazyLock;

use kernel::Date;
use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts::Fonts;
use crate::template::MIYAKO;

/// Typst's own functions, with those that tag the head cells of a table.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

/// Our functions, parsed once.
static FUNCTIONS: LazyLock<Source> = LazyLock::new(|| Source::new(file("/miyako.typ"), MIYAKO.to_owned()));

/// The identifier of the letter's own template.
pub(crate) static LETTER: LazyLock<FileId> = LazyLock::new(|| file("/letter.typ"));
static DATA: LazyLock<FileId> = LazyLock::new(|| file("/data.json"));

/// The identifier of a virtual file. Identifiers are never freed, so paths come from a small fixed set.
fn file(path: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("our own paths are well formed")).intern()
}

/// One letter's world.
pub(crate) struct LetterWorld<'a> {
    /// The fonts.
    pub(crate) fonts: &'a Fonts,
    /// The template.
    pub(crate) template: Source,
    /// Its data, as JSON.
    pub(crate) data: Bytes,
    /// Letters already set, by number, for a print batch.
    pub(crate) parts: Vec<Bytes>,
    /// The letter's date, which is all that the template knows of time.
    pub(crate) date: Date,
}

/// A parsed template.
pub(crate) fn parse(source: &str) -> Source {
    Source::new(*LETTER, source.to_owned())
}

impl LetterWorld<'_> {
    /// The source behind an identifier, for telling lines.
    pub(crate) fn lines_of(&self, id: FileId) -> Option<&Source> {
        if id == *LETTER {
            Some(&self.template)
        } else if id == FUNCTIONS.id() {
            Some(&FUNCTIONS)
        } else {
            None
        }
    }

    fn refusal(id: FileId) -> FileError {
        if let VirtualRoot::Package(package) = id.get().root() {
            return FileError::Package(PackageError::NotFound(package.clone()));
        }
        FileError::Other(Some("a letter reads no files; what it needs is in its data and words".into()))
    }
}

impl World for LetterWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        *LETTER
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.lines_of(id).cloned().ok_or_else(|| Self::refusal(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            return Ok(self.data.clone());
        }
        let path = id.get().vpath().get_without_slash();
        let part = path.strip_prefix("parts/").and_then(|rest| rest.strip_suffix(".pdf")).and_then(|n| n.parse().ok());
        part.and_then(|number: usize| self.parts.get(number).cloned()).ok_or_else(|| Self::refusal(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        let month = u8::try_from(self.date.month()).ok()?;
        let day = u8::try_from(self.date.day()).ok()?;
        Datetime::from_ymd(self.date.year().into(), month, day)
    }
}
