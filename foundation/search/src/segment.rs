//! Where one known word ends and the next begins: Japanese is written without spaces.

use std::ops::Range;

use crate::fold::{Script, fold_char, script};
use crate::lexicon::{Lexicon, Meaning};

/// Longer questions are read up to here.
const LONGEST: usize = 200;

/// A character of the question: as it is compared, as typed with the marks that belong to it, and its writing.
#[derive(Clone, Copy)]
pub(crate) struct Letter<'a> {
    pub folded: char,
    pub typed: &'a str,
    pub script: Script,
}

/// The characters of a plain text that tell words apart.
pub(crate) fn letters(plain: &str) -> Vec<Letter<'_>> {
    let mut letters: Vec<(Letter<'_>, usize)> = Vec::new();
    for (at, c) in plain.char_indices().take(LONGEST) {
        let end = at + c.len_utf8();
        match (letters.last_mut(), fold_char(c)) {
            // A hyphen between letters is part of the word (e-tax), and a long mark of the kana before it.
            (Some((before, start)), folded)
                if folded.is_none() || (matches!(c, '-' | '.') && before.script == Script::Latin) =>
            {
                before.typed = &plain[*start..end];
            }
            (_, Some(folded)) => letters.push((Letter { folded, typed: &plain[at..end], script: script(c) }, at)),
            _ => {}
        }
    }
    letters.into_iter().map(|(letter, _)| letter).collect()
}

/// The known words in a stretch, so that long ones count most.
pub(crate) fn known_spans(letters: &[Letter<'_>]) -> Vec<Range<usize>> {
    let lexicon = Lexicon::get();
    let folded: Vec<char> = letters.iter().map(|letter| letter.folded).collect();
    // For each place: the best score up to it, and the length of the known word that ends there (0: none).
    let mut best: Vec<(usize, usize)> = vec![(0, 0); letters.len() + 1];
    for at in 0..letters.len() {
        if best[at].0 > best[at + 1].0 {
            best[at + 1] = (best[at].0, 0);
        }
        for length in 1..=lexicon.longest().min(letters.len() - at) {
            let Some(meaning) = lexicon.meaning(&folded[at..at + length]) else { continue };
            if !may_stand(letters, at, length, *meaning == Meaning::Chatter) {
                continue;
            }
            // A thing counts more than chatter of the same length.
            let score = best[at].0 + length * length * 2 - usize::from(*meaning == Meaning::Chatter);
            if score > best[at + length].0 {
                best[at + length] = (score, length);
            }
        }
    }
    let mut spans = Vec::new();
    let mut at = letters.len();
    while at > 0 {
        match best[at].1 {
            0 => at -= 1,
            length => {
                spans.push(at - length..at);
                at -= length;
            }
        }
    }
    spans.reverse();
    spans
}

/// Whether a known word may be meant here: a short one must not be a part of a longer unknown one.
fn may_stand(letters: &[Letter<'_>], at: usize, length: usize, is_chatter: bool) -> bool {
    let word = &letters[at..at + length];
    let before = at.checked_sub(1).map(|at| letters[at]);
    let after = letters.get(at + length).copied();
    let joins = |other: Option<Letter<'_>>, own: Letter<'_>| other.is_some_and(|other| other.script == own.script);
    // A particle stands in hiragana and after something.
    if length == 1 && (word[0].script == Script::Katakana || (word[0].script == Script::Hiragana && at == 0)) {
        return false;
    }
    if length == 1 && word[0].script == Script::Kanji {
        return !joins(before, word[0]) && !joins(after, word[0]);
    }
    let kana = word.iter().all(|letter| matches!(letter.script, Script::Hiragana | Script::Katakana));
    if kana && !is_chatter && length < 3 {
        let particle =
            |other: Option<Letter<'_>>| other.is_some_and(|other| "のをにがはへとでもや".contains(other.folded));
        return (!joins(before, word[0]) || particle(before)) && (!joins(after, word[length - 1]) || particle(after));
    }
    let latin = |letter: &Letter<'_>| matches!(letter.script, Script::Latin | Script::Digit);
    if word.iter().all(latin) {
        return !before.as_ref().is_some_and(latin) && !after.as_ref().is_some_and(latin);
    }
    true
}
