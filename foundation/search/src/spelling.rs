//! The known word that was meant where one character too many, too few, wrong or swapped was typed.
//!
//! Each known word is kept under all ways to leave out one of its characters (after Garbe's SymSpell), so that a mistyped word
//! meets the right one under what both have in common, without comparing it with every word.

use std::collections::HashMap;

/// A word of fewer characters is too easily another.
const SHORTEST: usize = 4;

/// Known words, for finding what was meant.
#[derive(Debug, Default)]
pub(crate) struct Spelling {
    words: Vec<Vec<char>>,
    by_shorter: HashMap<Vec<char>, Vec<u32>>,
}

impl Spelling {
    /// Of folded words; those that come first win over later ones.
    pub(crate) fn of(words: impl Iterator<Item = Vec<char>>) -> Spelling {
        let mut spelling = Spelling::default();
        for word in words.filter(|word| (SHORTEST..=12).contains(&word.len())) {
            let number = u32::try_from(spelling.words.len()).unwrap_or(u32::MAX);
            for shorter in shorter(&word).chain([word.clone()]) {
                spelling.by_shorter.entry(shorter).or_default().push(number);
            }
            spelling.words.push(word);
        }
        spelling
    }

    /// The nearest known word that differs in one place.
    pub(crate) fn meant(&self, typed: &[char]) -> Option<&[char]> {
        if typed.len() < SHORTEST {
            return None;
        }
        let candidates = shorter(typed).chain([typed.to_vec()]).filter_map(|part| self.by_shorter.get(&part)).flatten();
        let is_near = |word: &u32| may_be_meant(typed, &self.words[*word as usize]);
        let mut near: Vec<u32> = candidates.copied().filter(is_near).collect();
        near.sort_unstable_by_key(|word| {
            let word_chars = &self.words[*word as usize];
            // A typo is seldom in the first character.
            (word_chars.first() != typed.first(), word_chars.len().abs_diff(typed.len()), *word)
        });
        near.first().map(|word| self.words[*word as usize].as_slice())
    }
}

fn shorter(word: &[char]) -> impl Iterator<Item = Vec<char>> + '_ {
    (0..word.len()).map(|left_out| {
        let mut rest = word.to_vec();
        rest.remove(left_out);
        rest
    })
}

/// Whether a word may have been meant. A short one begins as it was typed, but for ぱ, ば and は.
fn may_be_meant(typed: &[char], word: &[char]) -> bool {
    let plain = |c: &char| {
        "ばびぶべぼぱぴぷぺぽがぎぐげござじずぜぞだでど"
            .chars()
            .position(|voiced| voiced == *c)
            .and_then(|at| "はひふへほはひふへほかきくけこさしすせそたてと".chars().nth(at))
            .unwrap_or(*c)
    };
    let begins_alike = typed.first().map(plain) == word.first().map(plain);
    (begins_alike || typed.len().min(word.len()) > 5) && one_apart(typed, word)
}

/// Whether two words differ by one character added, left out or exchanged, or by two neighbours swapped.
fn one_apart(a: &[char], b: &[char]) -> bool {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let Some(at) = long.iter().zip(short).position(|(a, b)| a != b) else { return long.len() == short.len() + 1 };
    match long.len() - short.len() {
        0 => {
            let swapped = at + 1 < long.len()
                && long[at] == short[at + 1]
                && long[at + 1] == short[at]
                && long[at + 2..] == short[at + 2..];
            long[at + 1..] == short[at + 1..] || swapped
        }
        1 => long[at + 1..] == short[at..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn chars(word: &str) -> Vec<char> {
        word.chars().collect()
    }

    #[test]
    fn one_slip_is_mended() {
        let spelling = Spelling::of(["ぱすぽと", "確定申告", "ねんきん", "うんてん"].map(chars).into_iter());
        for (typed, meant) in [
            ("ばすぽと", "ぱすぽと"),
            ("確定甲告", "確定申告"),
            ("ねんんきん", "ねんきん"),
            ("うてんん", "うんてん"),
            ("はすぽと", "ぱすぽと"),
        ] {
            assert_eq!(spelling.meant(&chars(typed)), Some(chars(meant).as_slice()), "{typed}");
        }
        assert_eq!(spelling.meant(&chars("だんきん")), None, "another word");
        assert_eq!(spelling.meant(&chars("うどん")), None);
        assert_eq!(spelling.meant(&chars("りょかく")), None);
    }

    proptest! {
        #[test]
        fn every_word_is_found_with_one_character_left_out(word in "[あ-ん]{5,12}", at in 0usize..12) {
            let spelling = Spelling::of([chars(&word)].into_iter());
            let mut typed = chars(&word);
            typed.remove(at % typed.len());
            let whole = chars(&word);
            let begins_alike = typed[0] == whole[0] || typed.len() > 5;
            prop_assert!(!begins_alike || spelling.meant(&typed) == Some(whole.as_slice()));
        }
    }
}
