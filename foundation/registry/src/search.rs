//! Finding services by words, among some hundreds: folded text, whole words first, then parts of words.
//!
//! Japanese writes one word in several ways: 引っ越し, 引越し, ひっこし; 申し込み, 申込. Folding removes what differs in
//! width, case and kana; words that still differ are compared by their kanji alone and by pairs of characters.

use kernel::Lang;
use unicode_normalization::UnicodeNormalization;

use crate::service::Service;

/// A service that fits.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The service.
    pub service: Service,
    /// How well it fits; only for comparing hits of one search.
    pub score: u32,
}

/// The folded words of services, in the order in which they were given.
#[derive(Debug, Default)]
pub(crate) struct Index {
    entries: Vec<Vec<Field>>,
}

#[derive(Debug)]
struct Field {
    lang: Lang,
    weight: u32,
    text: String,
    /// Only the kanji, katakana and letters of each word.
    bones: Vec<String>,
}

/// Keys of a service's words and how much a hit in each counts.
const FIELDS: [(&str, u32); 4] = [("title", 10), ("keywords", 8), ("summary", 3), ("what-you-get", 2)];

impl Index {
    pub(crate) fn of(services: &[Service]) -> Index {
        Index { entries: services.iter().map(fields).collect() }
    }

    /// The services that fit, best first; equal ones in their own order.
    pub(crate) fn search(&self, query: &str, lang: Lang, services: &[Service]) -> Vec<Hit> {
        let words: Vec<Word> = words_of(query).map(Word::of).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<Hit> = Vec::new();
        for (fields, service) in self.entries.iter().zip(services) {
            let each = words.iter().map(|word| word.score(fields, lang));
            // All words must fit somewhere; a word that fits nowhere makes the service a worse answer, not none.
            let scores: Vec<u32> = each.collect();
            let fitting = scores.iter().filter(|score| **score > 0).count();
            if fitting * 2 > scores.len() {
                let share = u32::try_from(fitting * 100 / scores.len()).unwrap_or(100);
                hits.push(Hit { service: service.clone(), score: scores.iter().sum::<u32>() * share / 100 });
            }
        }
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
        hits
    }
}

fn fields(service: &Service) -> Vec<Field> {
    let mut fields = Vec::new();
    for lang in Lang::OFFERED {
        for (key, weight) in FIELDS {
            if let Some(text) = service.look(lang, key) {
                fields.push(Field::of(lang, weight, text));
            }
        }
    }
    let laws = service.definition().laws.iter().map(|law| law.title.as_str());
    fields.extend(laws.map(|title| Field::of(Lang::JA, 2, title)));
    fields
}

impl Field {
    fn of(lang: Lang, weight: u32, text: &str) -> Field {
        let bones = words_of(text).map(|word| bones(&word)).filter(|bones| bones.chars().count() > 1).collect();
        Field { lang, weight, text: fold(text), bones }
    }
}

struct Word {
    folded: String,
    bones: String,
    pairs: Vec<String>,
}

impl Word {
    fn of(folded: String) -> Word {
        let chars: Vec<char> = folded.chars().collect();
        let pairs = chars.windows(2).map(|pair| pair.iter().collect()).collect();
        Word { bones: bones(&folded), pairs, folded }
    }

    fn score(&self, fields: &[Field], lang: Lang) -> u32 {
        let of = |field: &Field| {
            let closeness = self.closeness(field);
            let language = if field.lang == lang { 3 } else { 2 };
            field.weight * closeness * language
        };
        // The best field counts; that others say it too decides between equals.
        let scores = fields.iter().map(of);
        let (best, sum) = scores.fold((0, 0), |(best, sum), score| (score.max(best), sum + score));
        best + (sum - best) / 8
    }

    /// From 0 (not at all) to 12 (the whole field).
    fn closeness(&self, field: &Field) -> u32 {
        if field.text == self.folded {
            return 12;
        }
        if let Some(at) = field.text.find(&self.folded) {
            return if at == 0 { 9 } else { 8 };
        }
        if self.bones.chars().count() > 1 && field.bones.iter().any(|bones| bones.contains(&self.bones)) {
            return 6;
        }
        // Most pairs of characters in common: a long word written a little otherwise.
        let common = self.pairs.iter().filter(|pair| field.text.contains(pair.as_str())).count();
        if self.pairs.len() > 2 && common * 3 >= self.pairs.len() * 2 { 3 } else { 0 }
    }
}

/// Words of a text, folded.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let folded: String = fold(text);
    let words: Vec<String> = folded.split(|c: char| !c.is_alphanumeric() && c != 'ー').map(str::to_owned).collect();
    words.into_iter().filter(|word| !word.is_empty())
}

/// The same text for the same words: NFKC, lower case, katakana as hiragana.
fn fold(text: &str) -> String {
    let lower = text.nfkc().flat_map(char::to_lowercase);
    lower.map(|c| if ('ァ'..='ヶ').contains(&c) { char::from_u32(c as u32 - 0x60).unwrap_or(c) } else { c }).collect()
}

/// What is left of a folded word without its hiragana: 引っ越し and 引越し are both 引越. Words without kanji have none.
fn bones(folded: &str) -> String {
    let is_kanji = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c) || c == '々';
    folded.chars().filter(|c| is_kanji(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_is_found_however_it_is_written() {
        let field = Field::of(Lang::JA, 8, "引越し ひっこし 転入 ＳＮＳ スマートフォン 申込み");
        let close = |word: &str| words_of(word).map(|w| Word::of(w).closeness(&field)).max().unwrap();
        assert_eq!(close("引っ越し"), 6);
        assert_eq!(close("引越"), 9);
        assert_eq!(close("sns"), 8);
        assert_eq!(close("すまーとふぉん"), 8);
        assert_eq!(close("申し込みたい"), 6);
        assert_eq!(close("年金"), 0);
        assert_eq!(close("転居"), 0);
    }
}
