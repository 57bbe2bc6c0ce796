//! The index as bytes: sections of numbers and texts behind a header, read in place, so that opening it costs nothing.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The first bytes of an index.
const MAGIC: &[u8; 8] = b"MIYAKO-S";

/// What an index says about itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Header {
    /// Of the analyzer that made it.
    pub analyzer: String,
    /// Of the documents that it was made from, as the caller names their state.
    pub source: String,
    pub documents: u32,
    /// Codes and names of owners, in the order in which documents name them.
    pub owners: Vec<(String, String)>,
    pub life_events: Vec<String>,
    pub families: Vec<String>,
    /// The length of each section.
    pub sections: [u64; SECTIONS],
}

pub(crate) const SECTIONS: usize = 8;

/// The sections, in their order.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Section {
    Terms,
    Postings,
    Documents,
    Texts,
    Keys,
    OfferPlaces,
    Offers,
    Spelling,
}

/// Bytes in memory or in a mapped file.
enum Bytes {
    Owned(Vec<u8>),
    Mapped(memmap2::Mmap),
}

/// An index as bytes.
pub(crate) struct Stored {
    bytes: Bytes,
    pub header: Header,
    starts: [usize; SECTIONS],
}

/// Why an index cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoredError {
    /// The file cannot be read or written.
    #[error("search index: {0}")]
    Io(#[from] std::io::Error),
    /// It is no index, or was cut short.
    #[error("search index: the file is damaged; it is made anew from the documents")]
    Damaged,
    /// It was made by another version of the analyzer.
    #[error("search index: made by another version; it is made anew from the documents")]
    OtherVersion,
}

impl Stored {
    /// Puts sections behind their header.
    pub(crate) fn pack(mut header: Header, sections: [Vec<u8>; SECTIONS]) -> Vec<u8> {
        header.sections = sections.each_ref().map(|section| section.len() as u64);
        let head = serde_json::to_vec(&header).expect("a header is plain data");
        let size = sections.iter().map(Vec::len).sum::<usize>() + head.len() + 16;
        let mut bytes = Vec::with_capacity(size);
        bytes.extend(MAGIC);
        bytes.extend((head.len() as u64).to_le_bytes());
        bytes.extend(head);
        for section in &sections {
            bytes.extend(section);
        }
        bytes
    }

    pub(crate) fn of(bytes: Vec<u8>) -> Result<Stored, StoredError> {
        Stored::read(Bytes::Owned(bytes))
    }

    /// Maps a file.
    pub(crate) fn open(path: &Path) -> Result<Stored, StoredError> {
        let file = File::open(path)?;
        // Sound as long as nobody writes into the file: an index is never changed in place, a new one takes its name.
        #[allow(unsafe_code)]
        let mapped = unsafe { memmap2::Mmap::map(&file) }?;
        Stored::read(Bytes::Mapped(mapped))
    }

    fn read(bytes: Bytes) -> Result<Stored, StoredError> {
        let all = bytes.as_slice();
        let length: [u8; 8] = all
            .get(8..16)
            .and_then(|bytes| bytes.try_into().ok())
            .filter(|_| all.starts_with(MAGIC))
            .ok_or(StoredError::Damaged)?;
        let head = usize::try_from(u64::from_le_bytes(length))
            .ok()
            .and_then(|length| all.get(16..16_usize.checked_add(length)?));
        let head = head.ok_or(StoredError::Damaged)?;
        let header: Header = serde_json::from_slice(head).map_err(|_| StoredError::Damaged)?;
        let mut starts = [0; SECTIONS];
        let mut at = 16 + head.len();
        for (start, length) in starts.iter_mut().zip(header.sections) {
            *start = at;
            at = usize::try_from(length).ok().and_then(|length| at.checked_add(length)).ok_or(StoredError::Damaged)?;
        }
        let documents = u64::from(header.documents) * crate::build::RECORD as u64;
        if at != all.len() || header.sections[Section::Documents as usize] != documents {
            return Err(StoredError::Damaged);
        }
        Ok(Stored { header, starts, bytes })
    }

    pub(crate) fn section(&self, section: Section) -> &[u8] {
        let start = self.starts[section as usize];
        let length = usize::try_from(self.header.sections[section as usize]).unwrap_or_default();
        &self.bytes.as_slice()[start..start + length]
    }

    /// How many bytes it is.
    pub(crate) fn size(&self) -> u64 {
        self.bytes.as_slice().len() as u64
    }
}

impl Bytes {
    fn as_slice(&self) -> &[u8] {
        match self {
            Bytes::Owned(bytes) => bytes,
            Bytes::Mapped(mapped) => mapped,
        }
    }
}

impl std::fmt::Debug for Stored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stored")
            .field("documents", &self.header.documents)
            .field("bytes", &self.size())
            .finish_non_exhaustive()
    }
}

/// Writes a file so that it is either there whole or not at all.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let unfinished = path.with_extension("new");
    let mut file = File::create(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&unfinished, path)
}

/// The number at a place of a section, which the builder put there.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes)
}

/// The same with eight bytes.
pub(crate) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 8).and_then(|eight| eight.try_into().ok()).map_or(0, u64::from_le_bytes)
}
