//! What reviews are about, found without a language model: topics by their words in three languages, and what no topic knows
//! grouped by the likeness of its letters. Whether a review praises or tells of trouble. Pure.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::tally::GOOD;

/// A topic. Its name is `quality-topic-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its name.
    pub id: String,
    /// The words by which it is known.
    pub words: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Topics {
    praise: Vec<String>,
    trouble: Vec<String>,
    topic: Vec<Topic>,
}

static BUILTIN: LazyLock<Topics> = LazyLock::new(|| {
    let mut topics: Topics = toml::from_str(include_str!("../topics.toml")).expect("topics.toml is checked by a test");
    let all = topics.topic.iter_mut().map(|topic| &mut topic.words).chain([&mut topics.praise, &mut topics.trouble]);
    for words in all {
        *words = words.iter().map(|word| fold(word)).collect();
    }
    topics
});

/// The topics of this program, in the order of the file.
pub fn topics() -> &'static [Topic] {
    &BUILTIN.topic
}

/// Text as it is compared: plain widths, small letters, without spaces between Japanese and without readings in brackets.
pub fn fold(text: &str) -> String {
    let plain = kernel::script::normalise(text).to_lowercase();
    let mut depth = 0_u32;
    let mut folded = String::with_capacity(plain.len());
    for letter in plain.chars() {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            letter if depth == 0 => folded.push(letter),
            _ => {}
        }
    }
    folded
}

/// Whether a text in its folded form holds a word. A word of Latin letters begins where a word begins.
fn holds(text: &str, word: &str) -> bool {
    let latin = word.starts_with(|letter: char| letter.is_ascii_alphabetic());
    text.match_indices(word).any(|(at, _)| !latin || !text[..at].ends_with(|letter: char| letter.is_ascii_alphabetic()))
}

/// The topics that a comment is about.
pub fn of(comment: &str) -> Vec<&'static Topic> {
    let text = fold(comment);
    topics().iter().filter(|topic| topic.words.iter().any(|word| holds(&text, word))).collect()
}

/// What a review says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// It tells of trouble.
    Trouble,
    /// It praises.
    Praise,
}

/// Whether a review praises: its words decide where they are plain, its score where they are not.
pub fn tone(score: i64, comment: &str) -> Tone {
    let text = fold(comment);
    let any = |words: &[String]| words.iter().any(|word| holds(&text, word));
    match (any(&BUILTIN.praise), any(&BUILTIN.trouble)) {
        (true, false) if score > 1 => Tone::Praise,
        (false, true) => Tone::Trouble,
        _ if score == GOOD => Tone::Praise,
        _ => Tone::Trouble,
    }
}

/// The pairs of letters of a text, by which likeness is told in any language.
fn pairs(text: &str) -> BTreeSet<(char, char)> {
    let letters: Vec<char> = fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// How alike two sets of pairs are, in per cent: twice what they share, by what they have (Dice).
fn likeness(one: &BTreeSet<(char, char)>, other: &BTreeSet<(char, char)>) -> usize {
    let shared = one.intersection(other).count();
    (200 * shared).checked_div(one.len() + other.len()).unwrap_or(0)
}

/// Texts that are as alike as this belong together.
const ALIKE: usize = 38;

/// Groups of texts that are alike, as places in the slice, the largest first; texts like no other are in none. The first of a
/// group is the one that is most like the rest.
pub fn alike(texts: &[&str]) -> Vec<Vec<usize>> {
    let pairs: Vec<BTreeSet<(char, char)>> = texts.iter().map(|text| pairs(text)).collect();
    let mut group_of: Vec<usize> = (0..texts.len()).collect();
    for one in 0..texts.len() {
        for other in 0..one {
            if likeness(&pairs[one], &pairs[other]) >= ALIKE {
                let (keep, drop) = (group_of[other], group_of[one]);
                for group in group_of.iter_mut().filter(|group| **group == drop) {
                    *group = keep;
                }
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, group) in group_of.iter().enumerate() {
        groups.entry(*group).or_default().push(place);
    }
    let mut found: Vec<Vec<usize>> = groups.into_values().filter(|group| group.len() > 1).collect();
    for group in &mut found {
        let within = group.clone();
        let closeness =
            |place: &usize| within.iter().map(|other| likeness(&pairs[*place], &pairs[*other])).sum::<usize>();
        group.sort_by_key(|place| (std::cmp::Reverse(closeness(place)), *place));
    }
    found.sort_by_key(|group| std::cmp::Reverse(group.len()));
    found
}

/// Whether a topic is new or rising: named by at least three lately, and at least twice as often among all as before.
pub fn is_rising(lately: u64, of_lately: u64, before: u64, of_before: u64) -> bool {
    // Compared crosswise, without dividing: lately/of_lately ≥ 2 · before/of_before. With nothing before, new is risen.
    lately >= 3
        && u128::from(lately) * u128::from(of_before.max(1)) >= 2 * u128::from(before) * u128::from(of_lately.max(1))
}

#[cfg(test)]
#[path = "topics_tests.rs"]
mod tests;
