//! How well each document answers a question: for each thing asked, the best way in which the document says it; then what is
//! likely to be meant, and whose it is.

#![expect(clippy::cast_precision_loss, reason = "rarity is an estimate")]

use std::cell::RefCell;

use crate::index::Index;
use crate::lexicon::Phrase;
use crate::question::Concept;
use crate::terms::Term;

/// What a wish (更新, なくした) counts beside a thing.
const WISH: f32 = 0.45;

/// How much less a common word counts where a special one was asked for.
const COMMON: f32 = 0.35;

/// A phrase of which less than this share stands in a document is not there.
const LEAST_SHARE: f32 = 0.4;

/// How rare each term is over all indexes.
pub(crate) struct Rarity<'a> {
    pub indexes: &'a [&'a Index],
    pub documents: f32,
}

impl Rarity<'_> {
    fn of(&self, term: Term) -> f32 {
        let count: u32 = self.indexes.iter().map(|index| index.count(term)).sum();
        if count == 0 { 0.0 } else { (1.0 + self.documents / (count as f32 + 0.5)).ln() }
    }
}

/// A phrase with the rarity of its terms.
struct Weighed {
    terms: Vec<(Term, f32)>,
    sum: f32,
    weight: f32,
}

/// A thing asked for, ready for ranking.
pub(crate) struct Wanted {
    phrases: Vec<Weighed>,
    /// How much it counts beside the others.
    weight: f32,
}

/// Makes the things asked for ready; those of which nothing is in any document are left out.
pub(crate) fn wanted(concepts: &[Concept], rarity: &Rarity<'_>) -> Vec<Wanted> {
    concepts.iter().filter_map(|concept| of_concept(concept, rarity)).collect()
}

fn of_concept(concept: &Concept, rarity: &Rarity<'_>) -> Option<Wanted> {
    let mut phrases: Vec<Weighed> = concept.phrases.iter().filter_map(|phrase| of_phrase(phrase, rarity)).collect();
    // What was typed tells best how special the thing is; where no office writes it, the likeliest of what they write does.
    let typed = concept.phrases.first().map_or(&[][..], |phrase| phrase.terms.as_slice());
    let is_typed = |phrase: &&Weighed| phrase.terms.len() == typed.len() && typed.contains(&phrase.terms[0].0);
    let likeliest = || phrases.iter().max_by(|a, b| (a.weight * a.sum).total_cmp(&(b.weight * b.sum)));
    let special = phrases.first().filter(is_typed).or_else(likeliest)?.sum;
    // A common word (災害) must not stand for a special one (罹災証明) as if it said as much.
    for phrase in &mut phrases {
        phrase.weight *= (phrase.sum / special).min(1.0).powf(COMMON);
    }
    let weight = special.clamp(2.0, 40.0).sqrt();
    Some(Wanted { weight: if concept.is_wish { weight * WISH } else { weight }, phrases })
}

fn of_phrase(phrase: &Phrase, rarity: &Rarity<'_>) -> Option<Weighed> {
    let all: Vec<(Term, f32)> = phrase.terms.iter().map(|term| (*term, rarity.of(*term))).collect();
    let known = all.iter().filter(|(_, rare)| *rare > 0.0).count();
    // A phrase most of whose terms nobody writes is not written by anybody.
    if known == 0 || known * 3 < all.len() * 2 {
        return None;
    }
    let terms: Vec<(Term, f32)> = all.into_iter().filter(|(_, rare)| *rare > 0.0).collect();
    Some(Weighed { sum: terms.iter().map(|(_, rare)| rare).sum(), terms, weight: phrase.weight })
}

/// Room for sums, kept by each thread so that a question allocates nothing for it.
#[derive(Default)]
struct Room {
    total: Vec<f32>,
    of_concept: Vec<f32>,
    sum: Vec<f32>,
    share: Vec<f32>,
    touched: Vec<u32>,
    in_concept: Vec<u32>,
    in_phrase: Vec<u32>,
}

/// Gives each document that answers in part to `each`, with how well, up to 1.
pub(crate) fn rank(index: &Index, wanted: &[Wanted], each: &mut impl FnMut(usize, f32)) {
    thread_local! {
        static ROOM: RefCell<Room> = RefCell::default();
    }
    ROOM.with_borrow_mut(|room| {
        room.make(index.len());
        for one in wanted {
            room.add(index, one);
        }
        let all: f32 = wanted.iter().map(|one| one.weight).sum();
        for document in room.touched.drain(..) {
            let total = std::mem::take(&mut room.total[document as usize]);
            each(document as usize, total / all);
        }
    });
}

impl Room {
    fn make(&mut self, documents: usize) {
        if self.total.len() < documents {
            for list in [&mut self.total, &mut self.of_concept, &mut self.sum, &mut self.share] {
                list.resize(documents, 0.0);
            }
        }
    }

    fn add(&mut self, index: &Index, wanted: &Wanted) {
        for phrase in &wanted.phrases {
            self.add_phrase(index, phrase);
        }
        for document in self.in_concept.drain(..) {
            let at = document as usize;
            let best = std::mem::take(&mut self.of_concept[at]);
            if self.total[at] == 0.0 {
                self.touched.push(document);
            }
            self.total[at] += best * wanted.weight;
        }
    }

    fn add_phrase(&mut self, index: &Index, phrase: &Weighed) {
        let Room { of_concept, sum, share, in_concept, in_phrase, .. } = self;
        let mut keep = |document: usize, score: f32| {
            let best = &mut of_concept[document];
            if *best == 0.0 {
                in_concept.push(u32::try_from(document).unwrap_or_default());
            }
            *best = best.max(score);
        };
        if let [(term, _)] = phrase.terms[..] {
            index.documents_of(term, &mut |document, impact| keep(document, impact * phrase.weight));
            return;
        }
        for (term, rare) in &phrase.terms {
            index.documents_of(*term, &mut |document, impact| {
                if share[document] == 0.0 {
                    in_phrase.push(u32::try_from(document).unwrap_or_default());
                }
                share[document] += rare;
                sum[document] += rare * impact;
            });
        }
        for document in in_phrase.drain(..) {
            let at = document as usize;
            let whole = std::mem::take(&mut share[at]) / phrase.sum;
            let about = std::mem::take(&mut sum[at]) / phrase.sum;
            if whole >= LEAST_SHARE {
                keep(at, about * whole * whole * phrase.weight);
            }
        }
    }
}
