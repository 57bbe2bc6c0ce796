//! The search as the rooms above use it: opened from a folder, made anew while people search, changed document by document.
//!
//! A program opens one engine at its start, compares [`Engine::source`] with the state of what it keeps, and where they differ
//! gives all documents to [`Engine::rebuild`] on a thread of its own: that takes seconds and blocks, searching does neither.
//! Documents come from [`crate::source`]; what an officer publishes goes in by [`Engine::put`].

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crate::answer::{Answer, Query, Suggestion};
use crate::build::{Builder, analyzer};
use crate::document::Document;
use crate::file::{Stored, StoredError, write_whole};
use crate::live::{Changes, Live};
use crate::{find, suggest};

/// From this many changed documents on, making the index anew is worth it.
const MANY: usize = 2_000;

/// How many documents are taken between two words about progress.
const STEP: u32 = 1_000;

/// All documents, ready to be searched by many at once.
#[derive(Debug)]
pub struct Engine {
    live: RwLock<Arc<Live>>,
    folder: Option<PathBuf>,
    /// Held while the index is changed, so that no change is lost to another.
    changing: Mutex<()>,
}

impl Engine {
    /// An engine without documents that keeps nothing.
    pub fn in_memory() -> Engine {
        Engine::with(empty(), None)
    }

    /// The engine of a folder, which is made if it is missing. Where its index is missing, damaged or by another version of the
    /// analyzer, the engine is empty and [`Engine::source`] is none: give it its documents by [`Engine::rebuild`].
    pub fn open(folder: &Path) -> Result<Engine, StoredError> {
        std::fs::create_dir_all(folder)?;
        let live = match stored(folder) {
            Ok(live) => live,
            Err(StoredError::Io(error)) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            Err(_) => empty(),
        };
        Ok(Engine::with(live, Some(folder.to_owned())))
    }

    fn with(live: Live, folder: Option<PathBuf>) -> Engine {
        Engine { live: RwLock::new(Arc::new(live)), folder, changing: Mutex::new(()) }
    }

    /// Makes the index anew from all documents. People search the old one meanwhile; the new one takes its place at once.
    /// `source` names the state of the documents, so that the next start sees whether they changed; `progress` is told every
    /// thousand documents how many were taken.
    pub fn rebuild(
        &self,
        source: &str,
        documents: impl IntoIterator<Item = Document>,
        mut progress: impl FnMut(u32),
    ) -> Result<Built, StoredError> {
        let changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut builder = Builder::default();
        for document in documents {
            builder.add(&document);
            if builder.count() % STEP == 0 {
                progress(builder.count());
            }
        }
        let documents = builder.count();
        progress(documents);
        let bytes = builder.finish(source);
        let size = bytes.len() as u64;
        let stored = match &self.folder {
            Some(folder) => {
                write_whole(&index_file(folder), &bytes)?;
                write_whole(&changes_file(folder), b"{}")?;
                drop(bytes);
                Stored::open(&index_file(folder))?
            }
            None => Stored::of(bytes)?,
        };
        self.swap(Live::of(stored, Changes::new())?);
        drop(changing);
        Ok(Built { documents, size })
    }

    /// Adds documents or puts them in the place of those with the same keys. It is searched at once and kept.
    pub fn put(&self, documents: impl IntoIterator<Item = Document>) -> Result<(), StoredError> {
        self.change(documents.into_iter().map(|document| (document.key.clone(), Some(document))))
    }

    /// Takes documents out.
    pub fn remove<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> Result<(), StoredError> {
        self.change(keys.into_iter().map(|key| (key.to_owned(), None)))
    }

    fn change(&self, changed: impl Iterator<Item = (String, Option<Document>)>) -> Result<(), StoredError> {
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.live();
        let mut changes = before.changes.clone();
        changes.extend(changed);
        if let Some(folder) = &self.folder {
            let kept = serde_json::to_vec(&changes).map_err(|_| StoredError::Damaged)?;
            write_whole(&changes_file(folder), &kept)?;
        }
        self.swap(before.after(changes)?);
        Ok(())
    }

    /// Answers a question.
    pub fn search(&self, query: &Query) -> Answer {
        find::find(&self.live(), query)
    }

    /// What somebody may be typing: words of the field and titles, best first, at most `most`.
    pub fn suggest(&self, typed: &str, home: Option<kernel::OwnerCode>, most: usize) -> Vec<Suggestion> {
        suggest::suggest(&self.live(), typed, home, most)
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.live().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many bytes the index is.
    pub fn size(&self) -> u64 {
        self.live().base.stored().size()
    }

    /// The state of the documents that the index was made from, as [`Engine::rebuild`] was told; none before the first time.
    pub fn source(&self) -> Option<String> {
        let source = self.live().base.stored().header.source.clone();
        (!source.is_empty()).then_some(source)
    }

    /// Whether so much changed that the index should be made anew.
    pub fn is_worn(&self) -> bool {
        self.live().changes.len() > MANY
    }

    fn live(&self) -> Arc<Live> {
        Arc::clone(&self.live.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn swap(&self, live: Live) {
        *self.live.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(live);
    }
}

/// What [`Engine::rebuild`] made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Built {
    /// How many documents.
    pub documents: u32,
    /// How many bytes.
    pub size: u64,
}

fn empty() -> Live {
    let bytes = Builder::default().finish("");
    Stored::of(bytes).and_then(|stored| Live::of(stored, Changes::new())).expect("an index of nothing can be read back")
}

fn stored(folder: &Path) -> Result<Live, StoredError> {
    let stored = Stored::open(&index_file(folder))?;
    if stored.header.analyzer != analyzer() {
        return Err(StoredError::OtherVersion);
    }
    let changes = match std::fs::read(changes_file(folder)) {
        Ok(kept) => serde_json::from_slice(&kept).map_err(|_| StoredError::Damaged)?,
        Err(_) => Changes::new(),
    };
    Live::of(stored, changes)
}

fn index_file(folder: &Path) -> PathBuf {
    folder.join("search.index")
}

fn changes_file(folder: &Path) -> PathBuf {
    folder.join("search.changes.json")
}
