//! Where a text says what was asked for.

#![expect(clippy::cast_precision_loss, reason = "a share of some dozen characters")]

use std::ops::Range;

use crate::fold::{Script, fold, fold_char, script};
use crate::question::Concept;

/// The words of a question, ready to be looked for in many texts.
#[derive(Debug)]
pub(crate) struct Marker {
    words: Vec<Vec<char>>,
}

impl Marker {
    pub(crate) fn of(concepts: &[Concept]) -> Marker {
        let phrases = concepts.iter().flat_map(|concept| &concept.phrases);
        let words = phrases.flat_map(|phrase| phrase.text.split(' ')).map(|word| fold(word).chars().collect());
        let mut words: Vec<Vec<char>> = words.filter(|word: &Vec<char>| !word.is_empty()).collect();
        words.sort_unstable();
        words.dedup();
        Marker { words }
    }

    /// Bytes of a text that a question's words stand in, in order and without overlap.
    pub(crate) fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let (folded, marked) = self.mark(text);
        let end = |at: usize| folded.get(at + 1).map_or(text.len(), |(_, next)| *next);
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for at in (0..folded.len()).filter(|at| marked[*at]) {
            match ranges.last_mut() {
                Some(last) if last.end == folded[at].1 => last.end = end(at),
                _ => ranges.push(folded[at].1..end(at)),
            }
        }
        ranges
    }

    /// Which share of a text the question's words make up, leaving kana and marks aside.
    pub(crate) fn share(&self, text: &str) -> f32 {
        let (folded, marked) = self.mark(text);
        let counts = |at: &usize| !matches!(script(folded[*at].0), Script::Hiragana | Script::Gap) || marked[*at];
        let all = (0..folded.len()).filter(counts).count();
        let said = marked.iter().filter(|marked| **marked).count();
        said as f32 / all.max(1) as f32
    }

    fn mark(&self, text: &str) -> (Vec<(char, usize)>, Vec<bool>) {
        let folded: Vec<(char, usize)> = text.char_indices().filter_map(|(at, c)| Some((fold_char(c)?, at))).collect();
        let mut marked = vec![false; folded.len()];
        for word in self.words.iter().filter(|word| word.len() <= folded.len()) {
            for at in 0..=folded.len() - word.len() {
                if word.iter().zip(&folded[at..]).all(|(a, (b, _))| a == b) {
                    marked[at..at + word.len()].fill(true);
                }
            }
        }
        (folded, marked)
    }
}
