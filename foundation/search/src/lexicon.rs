//! The words of the field: what people say for what offices write (`words.toml`), and how words are read (`readings.txt`).

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::fold::{Script, fold, script};
use crate::terms::{Term, of_phrase};

const WORDS: &str = include_str!("../words.toml");
const READINGS: &str = include_str!("../readings.txt");
const CHATTER: &str = include_str!("../chatter.txt");

/// The table of `words.toml` whose words say what is wanted with a thing.
const WISHES: &str = "wish";

/// A word that offices write, by which something may be found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Phrase {
    pub text: String,
    pub terms: Vec<Term>,
    /// How sure it is that this is meant, up to 1.
    pub weight: f32,
}

/// A stretch of a question that is known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meaning {
    /// A word of people or of the field, and what may be written for it.
    Word { phrases: Vec<Phrase>, is_wish: bool, shown: String },
    /// Said in passing: どうすればいいですか.
    Chatter,
}

/// A word that is offered while somebody types.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Offer {
    /// Folded, as it may be typed.
    pub typed: String,
    /// As it is shown.
    pub shown: String,
}

/// All known words, by how they are compared.
#[derive(Debug)]
pub(crate) struct Lexicon {
    entries: HashMap<Vec<char>, Meaning>,
    /// Words with the reading of each, to read a title.
    read: HashMap<Vec<char>, String>,
    longest: usize,
    offers: Vec<Offer>,
}

impl Lexicon {
    /// The words of the field, read once.
    pub(crate) fn get() -> &'static Lexicon {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(|| Lexicon::read(WORDS, READINGS, CHATTER))
    }

    fn read(words: &str, readings: &str, chatter: &str) -> Lexicon {
        let mut lexicon = Lexicon { entries: HashMap::new(), read: HashMap::new(), longest: 0, offers: Vec::new() };
        for word in lines(chatter).flat_map(str::split_whitespace) {
            lexicon.entries.insert(chars(word), Meaning::Chatter);
        }
        let groups: toml::Table = words.parse().expect("words.toml is read by a test");
        for (name, group) in &groups {
            for (said, written) in group.as_table().into_iter().flatten() {
                lexicon.add_line(name == WISHES, said, written.as_str().unwrap_or_default());
            }
        }
        lexicon.add_readings(readings);
        lexicon.read_compounds();
        lexicon.add_stems();
        lexicon.longest = lexicon.entries.keys().map(Vec::len).max().unwrap_or_default();
        lexicon
    }

    fn add_line(&mut self, is_wish: bool, said: &str, written: &str) {
        let phrases: Vec<Phrase> = written.split_whitespace().map(phrase).collect();
        let shown = said.split_whitespace().next().unwrap_or_default();
        for word in said.split_whitespace() {
            // A single kanji stands in many compounds that are something else: 車 in 自転車.
            let weight = if word.chars().count() == 1 { 0.6 } else { 1.0 };
            let mut all = vec![Phrase { text: word.to_owned(), terms: of_phrase(word), weight }];
            all.extend(phrases.iter().filter(|phrase| phrase.text != word).cloned());
            let meaning = Meaning::Word { phrases: all, is_wish, shown: word.to_owned() };
            // 運転免許の更新 is also written 運転免許更新.
            let without = word.replace('の', "");
            if without != *word && without.chars().all(|c| script(c) != Script::Hiragana) {
                self.join(chars(&without), meaning.clone());
            }
            self.join(chars(word), meaning);
            if !is_wish && !is_beginning(offered(word, shown)) {
                self.offers.push(Offer { typed: fold(word), shown: offered(word, shown).to_owned() });
            }
        }
        // Words of offices are known as themselves, so that a longer one is not taken for the shorter one inside it.
        for phrase in phrases.iter().filter(|phrase| phrase.text.chars().count() > 1) {
            let itself = Phrase { weight: 1.0, ..phrase.clone() };
            let meaning = Meaning::Word { phrases: vec![itself], is_wish, shown: phrase.text.clone() };
            self.entries.entry(chars(&phrase.text)).or_insert(meaning);
        }
    }

    fn add_readings(&mut self, readings: &str) {
        let words: Vec<&str> = lines(readings).flat_map(str::split_whitespace).collect();
        for pair in words.chunks_exact(2) {
            let (word, reading) = (pair[0], pair[1]);
            let itself = Phrase { text: word.to_owned(), terms: of_phrase(word), weight: 1.0 };
            let known = Meaning::Word { phrases: vec![itself], is_wish: false, shown: word.to_owned() };
            if word.chars().count() > 1 {
                self.entries.entry(chars(word)).or_insert(known.clone());
            }
            let meaning = self.entries.get(&chars(word)).cloned().unwrap_or(known);
            self.join(chars(reading), meaning);
            self.read.entry(chars(word)).or_insert_with(|| fold(reading));
            self.offers.push(Offer { typed: fold(reading), shown: word.to_owned() });
        }
    }

    /// Words that are made of words whose reading is known are known by their reading, too: 戸籍謄本 by こせきとうほん.
    fn read_compounds(&mut self) {
        let is_word = |(word, meaning): &(&Vec<char>, &Meaning)| {
            **meaning != Meaning::Chatter && word.len() > 2 && word.iter().any(|c| script(*c) == Script::Kanji)
        };
        let words: Vec<Vec<char>> = self.entries.iter().filter(is_word).map(|(word, _)| word.clone()).collect();
        for word in words {
            let reading = self.reading(&word.iter().collect::<String>());
            let meaning = self.entries.get(&word).cloned();
            if let (Some(reading), Some(meaning)) = (reading, meaning) {
                self.join(chars(&reading), meaning);
            }
        }
    }

    /// A compound that only means itself (離婚届) also means what its beginning does (離婚), a little less.
    fn add_stems(&mut self) {
        let plain = |meaning: &Meaning| matches!(meaning, Meaning::Word { phrases, .. } if phrases.len() == 1);
        let alone: Vec<Vec<char>> =
            self.entries.iter().filter(|(_, meaning)| plain(meaning)).map(|(word, _)| word.clone()).collect();
        for word in alone {
            let stem = (2..word.len()).rev().find_map(|length| self.entries.get(&word[..length]));
            if let Some(Meaning::Word { phrases, is_wish: false, .. }) = stem {
                let less = phrases.iter().map(|phrase| Phrase { weight: phrase.weight * 0.85, ..phrase.clone() });
                let stem = Meaning::Word { phrases: less.collect(), is_wish: false, shown: String::new() };
                self.join(word, stem);
            }
        }
    }

    /// Adds what a word may mean to what it means already: しんこく is 申告 and could be 深刻.
    fn join(&mut self, word: Vec<char>, meaning: Meaning) {
        match (self.entries.get_mut(&word), meaning) {
            (Some(Meaning::Word { phrases, .. }), Meaning::Word { phrases: more, .. }) => {
                for phrase in more {
                    match phrases.iter_mut().find(|known| known.text == phrase.text) {
                        Some(known) => known.weight = known.weight.max(phrase.weight),
                        None => phrases.push(phrase),
                    }
                }
            }
            (_, meaning) => {
                self.entries.insert(word, meaning);
            }
        }
    }

    /// What a folded stretch means.
    pub(crate) fn meaning(&self, word: &[char]) -> Option<&Meaning> {
        self.entries.get(word)
    }

    /// The length of the longest known word.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// Every known word that is no chatter, for finding what was mistyped.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Vec<char>> {
        self.entries.iter().filter(|(_, meaning)| **meaning != Meaning::Chatter).map(|(word, _)| word)
    }

    /// What is offered while somebody types.
    pub(crate) fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// How a title is read, folded; none where a word in it is not known.
    pub(crate) fn reading(&self, title: &str) -> Option<String> {
        let chars: Vec<char> = chars(title);
        let mut reading = String::new();
        let mut at = 0;
        while at < chars.len() {
            let longest =
                (1..=10.min(chars.len() - at)).rev().find_map(|n| Some((n, self.read.get(&chars[at..at + n])?)));
            match longest {
                Some((length, word)) => {
                    reading.push_str(word);
                    at += length;
                }
                None if script(chars[at]) == Script::Kanji => return None,
                None => {
                    reading.push(chars[at]);
                    at += 1;
                }
            }
        }
        Some(reading)
    }
}

/// What is shown for a word: itself, or the first of its line where it has hiragana, because it may be only the beginning of a
/// word (引っ越) or of a sentence (家を建て).
fn offered<'a>(word: &'a str, first: &'a str) -> &'a str {
    let whole = word.chars().all(|c| script(c) != Script::Hiragana);
    if whole { word } else { first }
}

/// Whether a word of the list is only how a sentence begins: 家を建, パスポートを作.
fn is_beginning(word: &str) -> bool {
    let mut last = word.chars().rev();
    let kanji = last.next().is_some_and(|c| script(c) == Script::Kanji);
    kanji && last.next().is_some_and(|c| script(c) == Script::Hiragana)
}

fn phrase(written: &str) -> Phrase {
    let (text, weight) = match written.strip_prefix('~') {
        Some(near) => (near, 0.5),
        None => (written, 0.9),
    };
    let text = text.replace('+', " ");
    Phrase { terms: of_phrase(&text), text, weight }
}

fn chars(word: &str) -> Vec<char> {
    fold(word).chars().collect()
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(word: &str) -> Vec<&'static str> {
        match Lexicon::get().meaning(&chars(word)) {
            Some(Meaning::Word { phrases, .. }) => phrases.iter().map(|phrase| phrase.text.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn words_of_people_lead_to_words_of_offices() {
        assert!(texts("引っ越し").contains(&"転入"));
        assert!(texts("ひっこし").contains(&"転入"), "by its reading");
        assert!(texts("ﾋﾞｻﾞ").contains(&"在留資格"));
        assert_eq!(Lexicon::get().meaning(&chars("ですか")), Some(&Meaning::Chatter));
    }

    #[test]
    fn compounds_are_known_by_their_reading_and_without_no() {
        assert!(texts("こせきとうほん").contains(&"戸籍謄抄本"));
        assert!(texts("運転免許更新").contains(&"免許証の更新の申請"));
        assert!(Lexicon::get().offers().iter().all(|offer| !offer.shown.ends_with("を作")));
    }

    #[test]
    fn every_line_can_find_something() {
        let groups: toml::Table = WORDS.parse().unwrap();
        for (said, written) in groups.values().filter_map(toml::Value::as_table).flatten() {
            let written = written.as_str().unwrap();
            assert!(!said.trim().is_empty() && !written.trim().is_empty(), "{said}");
            for word in written.split_whitespace() {
                assert!(!phrase(word).terms.is_empty(), "{said}: {word} has no term");
            }
        }
        assert_eq!(lines(READINGS).flat_map(str::split_whitespace).count() % 2, 0, "words and readings come in pairs");
    }

    #[test]
    fn titles_are_read() {
        assert_eq!(Lexicon::get().reading("児童手当の請求").as_deref(), Some("じどうてあてのせいきゆう"));
        assert_eq!(Lexicon::get().reading("蹴鞠"), None);
    }
}
