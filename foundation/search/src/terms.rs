//! From a text to what is written into the index: pairs of kanji, words and triples of kana, words of letters and digits.
//!
//! Pairs need no dictionary and never cut a compound in the wrong place; words that stand apart only by okurigana (申し込み,
//! 申込) share a pair because the kana between two kanji may be jumped over.

use crate::fold::{Run, Script, plain, runs};

/// What stands in the index for a term.
pub(crate) type Term = u64;

/// Kana between two kanji that make a sentence, not a word.
const PARTICLES: [char; 12] = ['の', 'を', 'に', 'が', 'は', 'へ', 'と', 'で', 'も', 'や', 'か', 'な'];

/// Hiragana that says nothing by itself, longest first.
const FUNCTION: [&str; 66] = [
    "しようとする",
    "することができる",
    "ことができない",
    "することとなつた",
    "であつて",
    "することとなる",
    "における",
    "について",
    "にあつては",
    "によるもの",
    "しなければならない",
    "することにより",
    "されている",
    "している",
    "されたとき",
    "したとき",
    "するとき",
    "しないとき",
    "しようと",
    "にかかる",
    "にかんする",
    "とみなす",
    "および",
    "または",
    "ならびに",
    "もしくは",
    "とうの",
    "ための",
    "ために",
    "による",
    "により",
    "された",
    "される",
    "とする",
    "ところ",
    "ものと",
    "として",
    "あつた",
    "ある",
    "する",
    "した",
    "して",
    "から",
    "まで",
    "など",
    "もの",
    "こと",
    "とき",
    "ため",
    "より",
    "その",
    "この",
    "うち",
    "ない",
    "の",
    "を",
    "に",
    "が",
    "は",
    "へ",
    "と",
    "で",
    "も",
    "や",
    "し",
    "き",
];

pub(crate) fn term(chars: &[char]) -> Term {
    // FNV-1a over code points, mixed once more because terms that differ in one character lie close otherwise.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for c in chars {
        hash = (hash ^ u64::from(u32::from(*c))).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash ^= hash >> 29;
    hash.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Gives each term of a text to `each`, as often as it stands there.
pub(crate) fn of_text(text: &str, each: &mut impl FnMut(Term)) {
    let runs = runs(&plain(text));
    for (i, run) in runs.iter().enumerate() {
        match run.script {
            Script::Kanji => {
                run.chars.iter().for_each(|c| each(term(&[*c])));
                run.chars.windows(2).for_each(|pair| each(term(pair)));
                if let Some(pair) = over_kana(&runs[i..]) {
                    each(term(&pair));
                }
            }
            Script::Katakana => of_kana(&run.chars, each),
            Script::Hiragana => of_kana(content(&run.chars), each),
            Script::Latin | Script::Digit => each(term(&run.chars)),
            Script::Gap => {}
        }
    }
}

/// The terms by which a phrase is looked for: those of a text without what is only there as a fallback.
pub(crate) fn of_phrase(phrase: &str) -> Vec<Term> {
    let runs = runs(&plain(phrase));
    let mut terms = Vec::new();
    for (i, run) in runs.iter().enumerate() {
        let beside = |at: Option<usize>| at.and_then(|at| runs.get(at)).is_some_and(|run| run.script == Script::Kanji);
        match run.script {
            Script::Kanji => {
                let pair = over_kana(&runs[i..]);
                if run.chars.len() == 1 && pair.is_none() && !beside(i.checked_sub(2)) {
                    terms.push(term(&run.chars));
                }
                terms.extend(run.chars.windows(2).map(term));
                terms.extend(pair.map(|pair| term(&pair)));
            }
            Script::Katakana => kana_of_phrase(&run.chars, &mut terms),
            // Okurigana between or after kanji is no word.
            Script::Hiragana if beside(i.checked_sub(1)) && run.chars.len() < 3 => {}
            Script::Hiragana => kana_of_phrase(content(&run.chars), &mut terms),
            Script::Latin | Script::Digit => terms.push(term(&run.chars)),
            Script::Gap => {}
        }
    }
    terms.sort_unstable();
    terms.dedup();
    terms
}

/// The last kanji of a run and the first of the next, where one or two kana that are no particle stand between them.
fn over_kana(runs: &[Run]) -> Option<[char; 2]> {
    let [kanji, kana, next, ..] = runs else { return None };
    let short = kana.script == Script::Hiragana && kana.chars.len() <= 2;
    let word = short && !(kana.chars.len() == 1 && PARTICLES.contains(&kana.chars[0]));
    (word && next.script == Script::Kanji).then(|| [kanji.chars[kanji.chars.len() - 1], next.chars[0]])
}

fn of_kana(chars: &[char], each: &mut impl FnMut(Term)) {
    if (2..=14).contains(&chars.len()) {
        each(term(chars));
    }
    if chars.len() > 3 {
        chars.windows(3).for_each(|triple| each(term(triple)));
    }
}

fn kana_of_phrase(chars: &[char], terms: &mut Vec<Term>) {
    match chars.len() {
        0 | 1 => {}
        2 | 3 => terms.push(term(chars)),
        _ => terms.extend(chars.windows(3).map(term)),
    }
}

/// What is left of a run of hiragana without function words at its beginning and end.
fn content(mut chars: &[char]) -> &[char] {
    loop {
        let starts = |word: &str| chars.iter().copied().zip(word.chars()).filter(|(a, b)| a == b).count();
        let ends = |word: &str| chars.iter().rev().copied().zip(word.chars().rev()).filter(|(a, b)| a == b).count();
        let first =
            FUNCTION.iter().map(|word| (word.chars().count(), starts(word))).find(|(length, same)| length == same);
        // この before a word is none of it; at its end it is たばこ and の.
        let last = FUNCTION.iter().filter(|word| !["その", "この", "うち"].contains(word));
        let last = last.map(|word| (word.chars().count(), ends(word))).find(|(length, same)| length == same);
        match (first, last) {
            (Some((length, _)), _) => chars = &chars[length..],
            (_, Some((length, _))) if length > 1 || chars.len() > 2 => chars = &chars[..chars.len() - length],
            _ => return chars,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str) -> Vec<Term> {
        let mut terms = Vec::new();
        of_text(text, &mut |term| terms.push(term));
        terms
    }

    fn finds(phrase: &str, text: &str) -> bool {
        let terms = terms(text);
        let wanted = of_phrase(phrase);
        !wanted.is_empty() && wanted.iter().all(|term| terms.contains(term))
    }

    #[test]
    fn a_phrase_is_found_in_a_text_that_holds_it() {
        assert!(finds("転入届", "新たに住所を定めた者の転入届出"));
        assert!(finds("引越し", "引っ越してきたとき"));
        assert!(finds("申し込み", "保険医療機関の申込"));
        assert!(finds("マイナンバー", "マイナンバーカードの交付"));
        assert!(finds("ごみ", "粗大ごみの収集"));
        assert!(finds("たばこ", "製造たばこの小売販売業"));
        assert!(finds("犬", "犬の登録"));
        assert!(!finds("国の機関", "国民"));
    }

    #[test]
    fn function_words_are_no_terms() {
        assert!(terms("における").is_empty());
        assert!(terms("の").is_empty());
    }
}
