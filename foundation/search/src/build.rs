//! From documents to an index: one pass, then the terms in order.

#![expect(clippy::cast_precision_loss, reason = "weights are estimates")]

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::document::{Audience, Document, Kind};
use crate::file::{Header, Section, Stored};
use crate::fold::{Script, fold, plain, runs};
use crate::lexicon::Lexicon;
use crate::terms::{Term, of_text, term};

/// Changes whenever terms, weights or the form of the file change; words and readings count by themselves.
const VERSION: u32 = 1;

/// How many bytes describe a document.
pub(crate) const RECORD: usize = 24;

/// Which analyzer an index must have been made by.
pub(crate) fn analyzer() -> String {
    let words: Vec<char> = concat!(include_str!("../words.toml"), include_str!("../readings.txt")).chars().collect();
    format!("{VERSION}-{:016x}", term(&words))
}

/// What a field counts, how long it usually is in terms, and how much its length matters.
struct Field {
    weight: f32,
    usual: f32,
    slope: f32,
}

const TITLE: Field = Field { weight: 5.0, usual: 40.0, slope: 0.65 };
const WORDS: Field = Field { weight: 3.5, usual: 80.0, slope: 0.3 };
const SUMMARY: Field = Field { weight: 1.6, usual: 80.0, slope: 0.4 };
const LAW: Field = Field { weight: 1.4, usual: 20.0, slope: 0.4 };
const OWNER: Field = Field { weight: 0.5, usual: 8.0, slope: 0.3 };
const BODY: Field = Field { weight: 0.5, usual: 150.0, slope: 0.5 };

/// From where on another mention adds little.
const ENOUGH: f32 = 2.5;

/// Term numbers are hashes already.
#[derive(Default)]
struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

type ByTerm<T> = HashMap<Term, T, BuildHasherDefault<AsIs>>;

#[derive(Default)]
struct Posting {
    last: u32,
    count: u32,
    bytes: Vec<u8>,
}

/// Takes documents one by one.
#[derive(Default)]
pub(crate) struct Builder {
    postings: ByTerm<Posting>,
    weights: ByTerm<f32>,
    field: ByTerm<u32>,
    documents: Vec<u8>,
    texts: Vec<u8>,
    keys: Vec<(u64, u32)>,
    offers: Vec<(String, String, u32, u32)>,
    kana: HashMap<Vec<char>, u32>,
    owners: Names<(String, String)>,
    families: Names<String>,
    life_events: Names<String>,
    count: u32,
}

/// Names in the order in which they came.
struct Names<T> {
    list: Vec<T>,
    by_name: HashMap<T, usize>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Names { list: Vec::new(), by_name: HashMap::new() }
    }
}

impl<T: Clone + Eq + std::hash::Hash> Names<T> {
    fn number(&mut self, name: T) -> usize {
        let next = self.list.len();
        let list = &mut self.list;
        *self.by_name.entry(name).or_insert_with_key(|name| {
            list.push(name.clone());
            next
        })
    }
}

impl Builder {
    /// How many documents it has taken.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    pub(crate) fn add(&mut self, document: &Document) {
        let number = self.count;
        self.count += 1;
        self.add_terms(document, number);
        self.add_record(document);
        let key: Vec<char> = document.key.chars().collect();
        self.keys.push((term(&key), number));
        self.add_offer(document, number);
        for run in runs(&plain(&document.title)).into_iter().filter(|run| run.script == Script::Katakana) {
            *self.kana.entry(run.chars).or_default() += 1;
        }
    }

    fn add_terms(&mut self, document: &Document, number: u32) {
        let fields = [
            (&document.title, TITLE),
            (&document.words, WORDS),
            (&document.summary, SUMMARY),
            (&document.law, LAW),
            (&document.owner_name, OWNER),
            (&document.body, BODY),
        ];
        for (text, field) in fields {
            let mut length = 0.0_f32;
            of_text(text, &mut |term| {
                length += 1.0;
                *self.field.entry(term).or_default() += 1;
            });
            let norm = 1.0 - field.slope + field.slope * length / field.usual;
            for (term, times) in self.field.drain() {
                *self.weights.entry(term).or_default() += field.weight * times.min(3) as f32 / norm;
            }
        }
        for (term, weight) in self.weights.drain() {
            let posting = self.postings.entry(term).or_default();
            number_into(&mut posting.bytes, number - posting.last);
            posting.bytes.push(impact(weight));
            posting.last = number;
            posting.count += 1;
        }
    }

    fn add_record(&mut self, document: &Document) {
        let owner = self.owners.number((document.owner.clone(), document.owner_name.clone()));
        let family = document.family.as_ref().map_or(u32::MAX, |name| narrow(self.families.number(name.clone())));
        let mut events = 0_u32;
        for event in &document.life_events {
            events |= 1_u32.checked_shl(narrow(self.life_events.number(event.clone()))).unwrap_or_default();
        }
        let record = &mut self.documents;
        record.extend(narrow(self.texts.len()).to_le_bytes());
        record.extend(u32::try_from(document.volume).unwrap_or(u32::MAX).to_le_bytes());
        record.extend(family.to_le_bytes());
        record.extend(events.to_le_bytes());
        record.extend(narrow(owner).to_le_bytes());
        record.extend([
            document.kind as u8,
            document.audience as u8,
            u8::from(document.online),
            u8::from(document.is_begun_by_asking),
        ]);
        for text in [&document.key, &document.title, &document.summary, &document.law] {
            self.texts.extend(text.replace('\0', " ").bytes());
            self.texts.push(0);
        }
    }

    /// Titles are offered while somebody types, by how they are written and how they are read.
    fn add_offer(&mut self, document: &Document, number: u32) {
        let wanted = document.is_begun_by_asking && document.audience != Audience::Governments;
        if !wanted || (document.kind == Kind::Procedure && document.volume == 0) {
            return;
        }
        let weight = match document.kind {
            Kind::Service => u32::MAX / 2,
            _ => u32::try_from(document.volume).unwrap_or(u32::MAX / 2),
        };
        let typed = fold(&document.title);
        if let Some(reading) = Lexicon::get().reading(&document.title).filter(|reading| *reading != typed) {
            self.offers.push((reading, document.title.clone(), number, weight));
        }
        self.offers.push((typed, document.title.clone(), number, weight));
    }

    /// The whole index as bytes.
    pub(crate) fn finish(mut self, source: &str) -> Vec<u8> {
        let mut all: Vec<(Term, Posting)> = self.postings.drain().collect();
        all.sort_unstable_by_key(|(term, _)| *term);
        let mut terms = Vec::with_capacity(all.len() * 16);
        let mut postings = Vec::new();
        for (term, posting) in all {
            terms.extend(term.to_le_bytes());
            terms.extend(narrow(postings.len()).to_le_bytes());
            terms.extend(posting.count.to_le_bytes());
            postings.extend(posting.bytes);
        }
        self.keys.sort_unstable();
        let keys = self.keys.iter().flat_map(|(key, number)| key.to_le_bytes().into_iter().chain(number.to_le_bytes()));
        self.offers.sort();
        let (mut places, mut offers) = (Vec::new(), Vec::new());
        for (typed, shown, number, weight) in &self.offers {
            places.extend([narrow(offers.len()), *number, *weight].into_iter().flat_map(u32::to_le_bytes));
            offers.extend(typed.bytes().chain([0]).chain(shown.bytes()).chain([0]));
        }
        let header = Header {
            analyzer: analyzer(),
            source: source.to_owned(),
            documents: self.count,
            owners: self.owners.list,
            life_events: self.life_events.list,
            families: self.families.list,
            sections: [0; crate::file::SECTIONS],
        };
        let mut sections: [Vec<u8>; crate::file::SECTIONS] = Default::default();
        sections[Section::Terms as usize] = terms;
        sections[Section::Postings as usize] = postings;
        sections[Section::Documents as usize] = self.documents;
        sections[Section::Texts as usize] = self.texts;
        sections[Section::Keys as usize] = keys.collect();
        sections[Section::OfferPlaces as usize] = places;
        sections[Section::Offers as usize] = offers;
        sections[Section::Spelling as usize] = spelling(self.kana);
        Stored::pack(header, sections)
    }
}

/// Words in katakana that titles use more than once, most used first.
fn spelling(kana: HashMap<Vec<char>, u32>) -> Vec<u8> {
    let mut words: Vec<(u32, String)> = kana
        .into_iter()
        .filter(|(word, times)| *times > 1 && (4..=12).contains(&word.len()))
        .map(|(word, times)| (times, word.into_iter().collect()))
        .collect();
    words.sort_unstable_by(|a, b| b.cmp(a));
    words.into_iter().map(|(_, word)| word).collect::<Vec<_>>().join("\n").into_bytes()
}

/// How much a document is about a term, from 1 to 255.
fn impact(weight: f32) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 255 by its formula")]
    let impact = (weight / (weight + ENOUGH) * 254.0 + 1.0) as u8;
    impact
}

/// A number in as few bytes as it needs.
fn number_into(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        bytes.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    bytes.push(u8::try_from(number).unwrap_or_default());
}

/// Sizes stay below four billion: an index of ten million documents would not reach it.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
