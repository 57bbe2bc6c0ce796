//! One index, read in place: which documents hold a term and how much they are about it, and what each document is.

use crate::build::RECORD;
use crate::document::{Audience, Kind};
use crate::file::{Section, Stored, u32_at, u64_at};
use crate::terms::{Term, term};

/// The numbers of a document that one chooses and ranks by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record {
    text: u32,
    pub volume: u32,
    pub family: u32,
    pub life_events: u32,
    pub owner: u32,
    pub kind: Kind,
    pub audience: Audience,
    pub online: bool,
    pub is_begun_by_asking: bool,
}

/// What is shown of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Texts<'a> {
    pub key: &'a str,
    pub title: &'a str,
    pub summary: &'a str,
    pub law: &'a str,
}

/// A stored index, ready for questions.
#[derive(Debug)]
pub(crate) struct Index {
    stored: Stored,
}

impl Index {
    pub(crate) fn of(stored: Stored) -> Index {
        Index { stored }
    }

    pub(crate) fn stored(&self) -> &Stored {
        &self.stored
    }

    pub(crate) fn len(&self) -> usize {
        self.stored.header.documents as usize
    }

    /// How many documents hold a term.
    pub(crate) fn count(&self, term: Term) -> u32 {
        self.place(term).map_or(0, |(_, count)| count)
    }

    /// Gives every document that holds a term to `each`, with how much it is about it, up to 1.
    pub(crate) fn documents_of(&self, term: Term, each: &mut impl FnMut(usize, f32)) {
        let Some((at, count)) = self.place(term) else { return };
        let postings = self.stored.section(Section::Postings).get(at..).unwrap_or_default();
        let mut bytes = postings.iter().copied();
        let mut document = 0_usize;
        let mut next = || {
            let mut gap = 0_usize;
            let mut shift = 0;
            loop {
                let byte = bytes.next()?;
                gap |= usize::from(byte & 0x7f).checked_shl(shift)?;
                shift += 7;
                if byte < 0x80 {
                    return Some((gap, bytes.next()?));
                }
            }
        };
        for _ in 0..count {
            let Some((gap, impact)) = next() else { return };
            document = document.saturating_add(gap);
            // Only a damaged file names a document that it does not have.
            if document >= self.len() {
                return;
            }
            each(document, f32::from(impact) / 255.0);
        }
    }

    /// Where a term's documents stand, and how many there are.
    fn place(&self, term: Term) -> Option<(usize, u32)> {
        let terms = self.stored.section(Section::Terms);
        let at = position(terms.len() / 16, |i| u64_at(terms, i * 16).cmp(&term))?;
        Some((u32_at(terms, at * 16 + 8) as usize, u32_at(terms, at * 16 + 12)))
    }

    pub(crate) fn record(&self, document: usize) -> Record {
        let records = self.stored.section(Section::Documents);
        let record = records.get(document * RECORD..(document + 1) * RECORD).unwrap_or(&[0; RECORD]);
        Record {
            text: u32_at(record, 0),
            volume: u32_at(record, 4),
            family: u32_at(record, 8),
            life_events: u32_at(record, 12),
            owner: u32_at(record, 16),
            kind: Kind::ALL[usize::from(record[20]) % Kind::ALL.len()],
            audience: Audience::ALL[usize::from(record[21]) % Audience::ALL.len()],
            online: record[22] != 0,
            is_begun_by_asking: record[23] != 0,
        }
    }

    pub(crate) fn texts(&self, document: usize) -> Texts<'_> {
        let all = self.stored.section(Section::Texts);
        let rest = all.get(self.record(document).text as usize..).unwrap_or_default();
        let mut parts = rest.split(|byte| *byte == 0).map(|part| std::str::from_utf8(part).unwrap_or_default());
        let mut next = || parts.next().unwrap_or_default();
        Texts { key: next(), title: next(), summary: next(), law: next() }
    }

    /// The code and the name of an owner.
    pub(crate) fn owner(&self, owner: u32) -> (&str, &str) {
        self.stored.header.owners.get(owner as usize).map_or(("", ""), |(code, name)| (code, name))
    }

    /// How many owners there are.
    pub(crate) fn owners(&self) -> usize {
        self.stored.header.owners.len()
    }

    /// The number of an owner by its code or name.
    pub(crate) fn owner_number(&self, wanted: &str) -> Option<u32> {
        let at = self.stored.header.owners.iter().position(|(code, _)| code == wanted)?;
        u32::try_from(at).ok()
    }

    /// The bit of a moment of life; none set where no document has it.
    pub(crate) fn life_event_bit(&self, wanted: &str) -> u32 {
        let at = self.stored.header.life_events.iter().take(32).position(|name| name == wanted);
        at.map_or(0, |at| 1 << at)
    }

    pub(crate) fn life_events(&self, bits: u32) -> impl Iterator<Item = &str> {
        let names = self.stored.header.life_events.iter().take(32).enumerate();
        names.filter(move |(i, _)| bits >> i & 1 == 1).map(|(_, name)| name.as_str())
    }

    pub(crate) fn family(&self, family: u32) -> Option<&str> {
        self.stored.header.families.get(family as usize).map(String::as_str)
    }

    /// The document with a key.
    pub(crate) fn find(&self, key: &str) -> Option<usize> {
        let keys = self.stored.section(Section::Keys);
        let wanted = term(&key.chars().collect::<Vec<_>>());
        let at = position(keys.len() / 12, |i| u64_at(keys, i * 12).cmp(&wanted))?;
        Some(u32_at(keys, at * 12 + 8) as usize).filter(|document| self.texts(*document).key == key)
    }

    /// Words that the documents' titles use, for mending typos.
    pub(crate) fn kana(&self) -> impl Iterator<Item = Vec<char>> {
        let words = std::str::from_utf8(self.stored.section(Section::Spelling)).unwrap_or_default();
        words.split('\n').map(|word| word.chars().collect())
    }

    /// Titles whose writing or reading begins with what was typed: the title, its document, and how much it is asked for.
    pub(crate) fn offers(&self, typed: &str, most: usize) -> impl Iterator<Item = (&str, usize, u32)> {
        let places = self.stored.section(Section::OfferPlaces);
        let texts = self.stored.section(Section::Offers);
        let entry = move |i: usize| {
            let rest = texts.get(u32_at(places, i * 12) as usize..).unwrap_or_default();
            let mut parts = rest.split(|byte| *byte == 0);
            (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
        };
        let count = places.len() / 12;
        let first = first_not_less(count, |i| entry(i).0 < typed.as_bytes());
        let typed = typed.to_owned();
        (first..count).take(most).take_while(move |i| entry(*i).0.starts_with(typed.as_bytes())).map(move |i| {
            let shown = std::str::from_utf8(entry(i).1).unwrap_or_default();
            (shown, u32_at(places, i * 12 + 4) as usize, u32_at(places, i * 12 + 8))
        })
    }
}

/// Where among `count` sorted entries the one stands that compares as equal.
fn position(count: usize, compare: impl Fn(usize) -> std::cmp::Ordering) -> Option<usize> {
    let at = first_not_less(count, |i| compare(i).is_lt());
    (at < count && compare(at).is_eq()).then_some(at)
}

fn first_not_less(count: usize, is_less: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if is_less(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
