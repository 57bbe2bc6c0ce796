//! From what was typed to what is meant: the place, the things looked for, what is wanted with them, and typos mended.

use std::ops::Range;

use crate::fold::{Script, plain};
use crate::lexicon::{Lexicon, Meaning, Phrase};
use crate::place::{self, Place};
use crate::romaji;
use crate::segment::{Letter, known_spans, letters};
use crate::spelling::Spelling;
use crate::terms::{Term, of_phrase};

/// One thing that a question is about, and every way in which it may be written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Concept {
    pub phrases: Vec<Phrase>,
    /// Whether it says what is wanted with a thing (更新, なくした) rather than the thing.
    pub is_wish: bool,
}

/// A question as it was understood.
#[derive(Debug, Default)]
pub(crate) struct Question {
    pub concepts: Vec<Concept>,
    pub place: Option<Place>,
    /// The question with typos mended, where there were any.
    pub mended: Option<String>,
    /// Words that nothing is known by.
    pub unknown: Vec<String>,
    /// Whether anything was understood that is a thing, not only what is wanted with one.
    pub is_sure: bool,
}

/// What the index knows.
pub(crate) trait Known {
    /// Whether any document holds a term.
    fn holds(&self, term: Term) -> bool;
}

/// Reads a question.
pub(crate) fn read(typed: &str, known: &dyn Known, spelling: &Spelling) -> Question {
    let plain = plain(typed);
    let letters = letters(&plain);
    let folded: Vec<char> = letters.iter().map(|letter| letter.folded).collect();
    let (place, spans) = place::take(&folded);
    let mut reader = Reader {
        known,
        spelling,
        question: Question { place, ..Question::default() },
        text: String::new(),
        was_mended: false,
    };
    let is_place = |at: usize| spans.iter().any(|span| span.contains(&at));
    let mut from = 0;
    for at in 0..=letters.len() {
        let parts = at == letters.len() || letters[at].script == Script::Gap || is_place(at);
        if parts {
            reader.stretch(&letters[from..at]);
            reader.text.push_str(letters.get(at).map_or("", |letter| letter.typed));
            from = at + 1;
        }
    }
    reader.finish()
}

struct Reader<'a> {
    known: &'a dyn Known,
    spelling: &'a Spelling,
    question: Question,
    /// The question as read so far, mended.
    text: String,
    was_mended: bool,
}

impl Reader<'_> {
    fn finish(mut self) -> Question {
        if self.was_mended {
            self.question.mended = Some(self.text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        self.question
    }

    /// A stretch without gaps.
    fn stretch(&mut self, letters: &[Letter<'_>]) {
        let spans = known_spans(letters);
        if self.mend_kana(letters, &spans) {
            return;
        }
        let mut open = 0;
        for span in spans {
            self.unknown(&letters[open..span.start]);
            open = span.end;
            let word: Vec<char> = letters[span.clone()].iter().map(|letter| letter.folded).collect();
            self.text.extend(letters[span].iter().map(|letter| letter.typed));
            if let Some(meaning) = Lexicon::get().meaning(&word) {
                self.take(meaning);
            }
        }
        self.unknown(&letters[open..]);
    }

    /// Mends a stretch of kana in which nothing but particles is known: their と would part ばすぽーと.
    fn mend_kana(&mut self, letters: &[Letter<'_>], spans: &[Range<usize>]) -> bool {
        let kana = letters.iter().all(|letter| matches!(letter.script, Script::Hiragana | Script::Katakana));
        if !kana || spans.iter().any(|span| span.len() > 1) {
            return false;
        }
        let folded: Vec<char> = letters.iter().map(|letter| letter.folded).collect();
        let without = folded.strip_suffix(&['の']).or(folded.strip_suffix(&['を'])).unwrap_or(&folded);
        self.mend(&folded) || (without.len() < folded.len() && self.mend(without))
    }

    fn take(&mut self, meaning: &Meaning) {
        if let Meaning::Word { phrases, is_wish, .. } = meaning {
            let concept = Concept { phrases: phrases.clone(), is_wish: *is_wish };
            self.question.is_sure |= !is_wish || self.question.unknown.is_empty();
            if !self.question.concepts.contains(&concept) {
                self.question.concepts.push(concept);
            }
        }
    }

    /// Letters that are in no list: by their writing, kanji with the kana that follow them.
    fn unknown(&mut self, letters: &[Letter<'_>]) {
        let group = |script| match script {
            Script::Kanji | Script::Hiragana => 0,
            Script::Latin | Script::Digit => 1,
            _ => 2,
        };
        for part in letters.chunk_by(|a, b| group(a.script) == group(b.script)) {
            self.word(part);
        }
    }

    fn word(&mut self, letters: &[Letter<'_>]) {
        let typed: String = letters.iter().map(|letter| letter.typed).collect();
        let folded: Vec<char> = letters.iter().map(|letter| letter.folded).collect();
        let terms = of_phrase(&typed);
        let held: Vec<Term> = terms.iter().copied().filter(|term| self.known.holds(*term)).collect();
        if held.len() < terms.len() && self.mend(&folded) {
            return;
        }
        if held.is_empty() && letters[0].script == Script::Latin && self.by_sound(&typed) {
            return;
        }
        self.text.push_str(&typed);
        let only_kana = letters.iter().all(|letter| letter.script == Script::Hiragana);
        // A word most of which nobody writes is not known.
        if held.len() * 3 < terms.len() * 2 || held.is_empty() {
            if letters.len() > 2 || !only_kana {
                self.question.unknown.push(typed);
            }
            return;
        }
        // Kana in no list, and one kanji with kana after it, are more often the end of a sentence than a thing.
        let is_verb = letters.len() > 1 && letters[0].script == Script::Kanji && letters[1].script == Script::Hiragana;
        let is_wish = only_kana || is_verb;
        let weight = if is_wish { 0.5 } else { 1.0 };
        self.question.is_sure |= !is_wish;
        let phrase = Phrase { text: typed, terms, weight };
        self.question.concepts.push(Concept { phrases: vec![phrase], is_wish });
    }

    /// Takes the known word that differs by one slip, if there is one.
    fn mend(&mut self, folded: &[char]) -> bool {
        let Some(meant) = self.spelling.meant(folded) else { return false };
        let word: String = meant.iter().collect();
        match Lexicon::get().meaning(meant) {
            Some(meaning) => {
                if let Meaning::Word { shown, .. } = meaning {
                    self.text.push_str(shown);
                }
                self.take(meaning);
            }
            None => {
                self.text.push_str(&word);
                let phrase = Phrase { terms: of_phrase(&word), text: word, weight: 1.0 };
                self.question.concepts.push(Concept { phrases: vec![phrase], is_wish: false });
            }
        }
        self.was_mended = true;
        true
    }

    /// Reads Latin letters as kana where that gives known words.
    fn by_sound(&mut self, typed: &str) -> bool {
        let Some(kana) = romaji::to_kana(typed).filter(|kana| kana.chars().count() > 2) else { return false };
        let letters = letters(&kana);
        let known: usize = known_spans(&letters).iter().map(ExactSizeIterator::len).sum();
        if known * 2 < letters.len() {
            return false;
        }
        self.stretch(&letters);
        self.was_mended = true;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Everything;

    impl Known for Everything {
        fn holds(&self, _: Term) -> bool {
            true
        }
    }

    fn said(question: &str) -> Vec<String> {
        let spelling = Spelling::of(Lexicon::get().words().cloned());
        let question = read(question, &Everything, &spelling);
        question.concepts.iter().map(|concept| concept.phrases[0].text.clone()).collect()
    }

    #[test]
    fn things_and_wishes_are_told_from_chatter() {
        assert_eq!(said("パスポートの更新はどうすればいいですか"), ["パスポートの更新"]);
        assert_eq!(said("車検"), ["車検"]);
        assert_eq!(said("しゃけん　の　こうしん"), ["しゃけん", "更新"]);
        assert_eq!(said("粗大ごみ 江東区"), ["粗大ごみ"]);
        assert_eq!(said("自転車"), ["自転車"], "車 inside 自転車 is no car");
    }

    #[test]
    fn latin_letters_are_read_as_kana_where_that_makes_sense() {
        struct Nothing;
        impl Known for Nothing {
            fn holds(&self, _: Term) -> bool {
                false
            }
        }
        let question = read("hikkoshi", &Nothing, &Spelling::default());
        assert!(question.concepts[0].phrases.iter().any(|phrase| phrase.text == "転入"));
        assert!(read("xyz", &Nothing, &Spelling::default()).concepts.is_empty());
    }
}
