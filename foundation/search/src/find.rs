//! From a question to its answers: read, rank, choose, and where nothing answers, the nearest.

#![expect(clippy::cast_precision_loss, reason = "scores are estimates")]

use crate::answer::{Answer, Chosen, Facets, Hit, Nearest, Query};
use crate::document::{Audience, Kind};
use crate::highlight::Marker;
use crate::index::{Index, Record};
use crate::live::Live;
use crate::question;
use crate::rank::{Rarity, Wanted, rank, wanted};
use crate::whose::Whose;

/// Answers below this share of the best one are not counted as answers.
const WORTH: f32 = 0.3;

/// Where even the best answer is about less than this of the question, the answers are only near.
const WHOLE: f32 = 0.26;

/// How many of the best are looked at more closely, and how much a title counts that says nothing else.
const CLOSER: usize = 80;
const EXACT: f32 = 0.3;

/// A document that answers, in one of the two indexes.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    score: f32,
    index: usize,
    document: usize,
}

/// Answers a question.
pub(crate) fn find(live: &Live, query: &Query) -> Answer {
    let question = question::read(&query.words, live, &live.spelling);
    let indexes = live.indexes();
    let rarity = Rarity { indexes: &indexes, documents: live.len() as f32 };
    let wanted = wanted(&question.concepts, &rarity);
    let whose = Whose::of(question.place.as_ref(), query.home);
    let mut nearest = None;
    // Words of which nothing is known cannot be answered by everything there is.
    let is_about_nothing = wanted.is_empty() && !(question.concepts.is_empty() && question.unknown.is_empty());
    let mut candidates = if is_about_nothing { Vec::new() } else { candidates(live, &wanted, &whose, &query.chosen) };
    if candidates.is_empty() && !wanted.is_empty() && !query.chosen.is_empty() {
        candidates = self::candidates(live, &wanted, &whose, &Chosen::default());
        nearest = Some(Nearest::WithoutChoice);
    }
    let best = candidates.iter().map(|one| one.score).fold(0.0, f32::max);
    let is_near = best < WHOLE || !question.is_sure;
    if nearest.is_none() && !wanted.is_empty() && is_near && !candidates.is_empty() {
        nearest = Some(Nearest::InPart);
    }
    let marker = Marker::of(&question.concepts);
    candidates.retain(|one| one.score >= best * WORTH);
    look_closer(live, &marker, &mut candidates);
    let facets = if query.facets { facets(live, &candidates) } else { Facets::default() };
    let (hits, found) = page(live, candidates, query, &marker, &whose);
    Answer { hits, found, facets, nearest, place: question.place, read_as: question.mended, unknown: question.unknown }
}

/// Among the best, titles that say what was asked and little else come first.
fn look_closer(live: &Live, marker: &Marker, candidates: &mut [Candidate]) {
    let best = CLOSER.min(candidates.len());
    if best < candidates.len() {
        candidates.select_nth_unstable_by(best - 1, |a, b| b.score.total_cmp(&a.score));
    }
    for one in &mut candidates[..best] {
        let title = live.indexes()[one.index].texts(one.document).title;
        one.score *= 1.0 + EXACT * marker.share(title);
    }
}

fn candidates(live: &Live, wanted: &[Wanted], whose: &Whose, chosen: &Chosen) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for (number, index) in live.indexes().into_iter().enumerate() {
        let owners = whose.weights(index);
        let chosen = ChosenIn::of(chosen, index);
        let mut take = |document: usize, answers: f32| {
            let record = index.record(document);
            let owner = owners.get(record.owner as usize).copied().unwrap_or(1.0);
            let score = answers * owner * likely(&record);
            if score > 0.0 && chosen.fits(&record) && !live.is_replaced(number, document) {
                candidates.push(Candidate { score, index: number, document });
            }
        };
        if wanted.is_empty() {
            (0..index.len()).for_each(|document| take(document, 1.0));
        } else {
            rank(index, wanted, &mut take);
        }
    }
    candidates
}

/// How likely it is that somebody who searches means such a document at all.
fn likely(record: &Record) -> f32 {
    let often = ((record.volume as f32 + 1.0).log10() / 6.0).min(1.0);
    let kind = if record.kind == Kind::Procedure { 0.80 + 0.20 * often } else { 1.0 };
    let asked = if record.is_begun_by_asking { 1.0 } else { 0.62 };
    let own = if record.audience == Audience::Governments { 0.6 } else { 1.0 };
    kind * asked * own
}

/// What was chosen, by the numbers of one index.
struct ChosenIn<'a> {
    chosen: &'a Chosen,
    owner: Option<Option<u32>>,
    life_event: Option<u32>,
}

impl<'a> ChosenIn<'a> {
    fn of(chosen: &'a Chosen, index: &Index) -> ChosenIn<'a> {
        let owner = chosen.owner.as_ref().map(|owner| index.owner_number(owner));
        let life_event = chosen.life_event.as_ref().map(|event| index.life_event_bit(event));
        ChosenIn { chosen, owner, life_event }
    }

    fn fits(&self, record: &Record) -> bool {
        self.chosen.kind.is_none_or(|kind| kind == record.kind)
            && self.chosen.audience.is_none_or(|wanted| record.audience.serves(wanted))
            && self.chosen.online.is_none_or(|online| online == record.online)
            && self.owner.is_none_or(|owner| owner == Some(record.owner))
            && self.life_event.is_none_or(|bit| record.life_events & bit != 0)
    }
}

fn facets(live: &Live, candidates: &[Candidate]) -> Facets {
    let mut facets = Facets::default();
    for (number, index) in live.indexes().into_iter().enumerate() {
        let (mut owners, mut events) = (vec![0_usize; index.owners()], [0_usize; 32]);
        for one in candidates.iter().filter(|one| one.index == number) {
            let record = index.record(one.document);
            *facets.kinds.entry(record.kind).or_default() += 1;
            *facets.audiences.entry(record.audience).or_default() += 1;
            facets.online[usize::from(!record.online)] += 1;
            if let Some(owner) = owners.get_mut(record.owner as usize) {
                *owner += 1;
            }
            let mut bits = record.life_events;
            while bits != 0 {
                events[bits.trailing_zeros() as usize] += 1;
                bits &= bits - 1;
            }
        }
        for (owner, count) in (0..).zip(owners).filter(|(_, count)| *count > 0) {
            let (code, name) = index.owner(owner);
            facets.owners.entry(code.to_owned()).or_insert_with(|| (name.to_owned(), 0)).1 += count;
        }
        for (bit, count) in events.into_iter().enumerate().filter(|(_, count)| *count > 0) {
            let name = index.life_events(1 << bit).next().unwrap_or_default();
            *facets.life_events.entry(name.to_owned()).or_default() += count;
        }
    }
    facets
}

/// The page that is asked for, and how many answers there are.
fn page(
    live: &Live,
    mut candidates: Vec<Candidate>,
    query: &Query,
    marker: &Marker,
    whose: &Whose,
) -> (Vec<Hit>, usize) {
    let limit = if query.limit == 0 { 10 } else { query.limit.min(200) };
    let indexes = live.indexes();
    let better = |a: &Candidate, b: &Candidate| {
        b.score.total_cmp(&a.score).then_with(|| (a.index, a.document).cmp(&(b.index, b.document)))
    };
    if whose.is_somewhere() {
        // Every family has one member here, so nothing stands for others.
        let last = query.offset.saturating_add(limit).min(candidates.len());
        if last < candidates.len() && last > 0 {
            candidates.select_nth_unstable_by(last - 1, better);
        }
        candidates[..last].sort_unstable_by(better);
        let page = candidates[..last].iter().skip(query.offset);
        let hits = page.map(|one| hit(indexes[one.index], *one, marker, Vec::new())).collect();
        return (hits, candidates.len());
    }
    candidates.sort_unstable_by(better);
    let mut shown: Vec<(Candidate, Vec<String>)> = Vec::new();
    for one in candidates {
        let family = |one: &Candidate| indexes[one.index].family(indexes[one.index].record(one.document).family);
        let own = family(&one);
        match shown.iter_mut().find(|(first, _)| own.is_some() && family(first) == own) {
            Some((_, others)) => others.push(indexes[one.index].texts(one.document).key.to_owned()),
            None => shown.push((one, Vec::new())),
        }
    }
    let found = shown.len();
    let page = shown.into_iter().skip(query.offset).take(limit);
    (page.map(|(one, others)| hit(indexes[one.index], one, marker, others)).collect(), found)
}

fn hit(index: &Index, one: Candidate, marker: &Marker, others: Vec<String>) -> Hit {
    let record = index.record(one.document);
    let texts = index.texts(one.document);
    let (owner, owner_name) = index.owner(record.owner);
    Hit {
        key: texts.key.to_owned(),
        kind: record.kind,
        title: texts.title.to_owned(),
        summary: texts.summary.to_owned(),
        law: texts.law.to_owned(),
        owner: owner.to_owned(),
        owner_name: owner_name.to_owned(),
        audience: record.audience,
        online: record.online,
        volume: u64::from(record.volume),
        score: one.score,
        in_title: marker.ranges(texts.title),
        in_summary: marker.ranges(texts.summary),
        others,
    }
}
