//! What is searched at one moment: the index of all documents, and a small one of those that changed since.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::build::Builder;
use crate::document::Document;
use crate::file::{Stored, StoredError};
use crate::index::Index;
use crate::lexicon::Lexicon;
use crate::question::Known;
use crate::spelling::Spelling;
use crate::terms::Term;

/// Documents that changed since the index was made; none for one that is gone.
pub(crate) type Changes = BTreeMap<String, Option<Document>>;

/// One state of everything that can be found.
#[derive(Debug)]
pub(crate) struct Live {
    pub base: Arc<Index>,
    pub changed: Index,
    pub changes: Changes,
    /// Documents of the base that `changed` replaces or that are gone.
    replaced: HashSet<usize>,
    pub spelling: Arc<Spelling>,
}

impl Live {
    pub(crate) fn of(base: Stored, changes: Changes) -> Result<Live, StoredError> {
        let base = Index::of(base);
        let words = Lexicon::get().words().cloned().chain(base.kana());
        let spelling = Spelling::of(words);
        Live::from(Arc::new(base), Arc::new(spelling), changes)
    }

    /// The state after more documents changed.
    pub(crate) fn after(&self, changes: Changes) -> Result<Live, StoredError> {
        Live::from(Arc::clone(&self.base), Arc::clone(&self.spelling), changes)
    }

    fn from(base: Arc<Index>, spelling: Arc<Spelling>, changes: Changes) -> Result<Live, StoredError> {
        let mut builder = Builder::default();
        changes.values().flatten().for_each(|document| builder.add(document));
        let changed = Index::of(Stored::of(builder.finish(""))?);
        let replaced = changes.keys().filter_map(|key| base.find(key)).collect();
        Ok(Live { base, changed, changes, replaced, spelling })
    }

    /// Both indexes.
    pub(crate) fn indexes(&self) -> [&Index; 2] {
        [&self.base, &self.changed]
    }

    /// Whether a document of the base no longer stands.
    pub(crate) fn is_replaced(&self, index: usize, document: usize) -> bool {
        index == 0 && !self.replaced.is_empty() && self.replaced.contains(&document)
    }

    /// How many documents there are.
    pub(crate) fn len(&self) -> usize {
        self.base.len() - self.replaced.len() + self.changed.len()
    }
}

impl Known for Live {
    fn holds(&self, term: Term) -> bool {
        self.indexes().iter().any(|index| index.count(term) > 0)
    }
}
