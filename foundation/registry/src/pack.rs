//! A pack: one service's definition with its words, letters and stored tests, after inheritance; and its one canonical
//! form, by which two packs are the same or not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::definition::{Definition, ServiceKey, StoredTest};

/// A whole service as data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// What the service is.
    pub definition: Definition,
    /// Fluent messages by language tag and key, each as `key = words`.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
    /// Typst sources by name.
    pub letters: BTreeMap<String, String>,
    /// Stored tests by file name.
    pub tests: BTreeMap<String, StoredTest>,
}

impl Pack {
    /// The service's name among all.
    pub fn key(&self) -> ServiceKey {
        self.definition.key()
    }

    /// The pack as one JSON text, the same for the same pack.
    pub fn canonical(&self) -> String {
        serde_json::to_string(self).expect("a pack is made of texts, numbers and maps with text keys")
    }

    /// Reads what [`Pack::canonical`] wrote.
    pub fn from_canonical(json: &str) -> Result<Pack, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// SHA-256 of the canonical form, in hexadecimal: 64 characters.
    pub fn hash(&self) -> String {
        hash_of(&self.canonical())
    }

    /// The Fluent source of one language.
    pub(crate) fn fluent(&self, tag: &str) -> String {
        let messages = self.texts.get(tag).into_iter().flat_map(BTreeMap::values);
        messages.flat_map(|message| [message.as_str(), "\n"]).collect()
    }
}

/// SHA-256 of a canonical form, in hexadecimal.
pub(crate) fn hash_of(canonical: &str) -> String {
    hex::encode(Sha256::digest(canonical.as_bytes()))
}
