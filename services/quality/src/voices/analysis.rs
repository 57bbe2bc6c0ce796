//! Reviews grouped by what they are about: how many tell of trouble and how many praise, where in the form it arose, and what is
//! new. Works offline, without a model. Pure.

use std::collections::BTreeMap;

use forms::Form;
use kernel::{Lang, Moment};
use registry::Service;

use crate::record::Voice;
use crate::tally::Asked;
use crate::topics::{self, Tone};

/// "Lately" is so many seconds.
const LATELY: i64 = 28 * 24 * 3600;

/// At most so many comments that no topic knows are held against each other.
const HELD: usize = 400;

/// What a group is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A topic.
    Topic(String),
    /// What no topic knows, by the comment that is most like the others.
    Alike(usize),
}

/// Reviews about one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name in addresses and tables.
    pub name: String,
    /// What it is about.
    pub about: About,
    /// Places of those that tell of trouble, the latest first.
    pub trouble: Vec<usize>,
    /// Places of those that praise, the latest first.
    pub praise: Vec<usize>,
    /// Whether the trouble is new, or twice as frequent as before.
    pub rising: bool,
    /// Pages of the form at which the trouble arose, with how many say so.
    pub pages: Vec<(String, usize)>,
}

/// The groups of a service's comments, most trouble first. `voices` come with the latest first.
pub fn groups(voices: &[Voice], service: Option<&Service>, now: Moment) -> Vec<Group> {
    let mut by_topic: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut unknown = Vec::new();
    for (place, voice) in voices.iter().enumerate() {
        let about = topics::of(&voice.comment);
        if about.is_empty() {
            unknown.push(place);
        }
        for topic in about {
            by_topic.entry(topic.id.as_str()).or_default().push(place);
        }
    }
    let topic = |(id, places): (&str, Vec<usize>)| (id.to_owned(), About::Topic(id.to_owned()), places);
    let mut found: Vec<(String, About, Vec<usize>)> = by_topic.into_iter().map(topic).collect();
    unknown.truncate(HELD);
    let texts: Vec<&str> = unknown.iter().map(|place| voices[*place].comment.as_str()).collect();
    for alike in topics::alike(&texts) {
        let mut places: Vec<usize> = alike.iter().map(|of| unknown[*of]).collect();
        let first = places[0];
        places.sort_unstable();
        // The earliest review names the group, so that its address stays when others join.
        let name =
            places.iter().map(|place| voices[*place].id).min().map_or_else(String::new, |id| id.simple().to_string());
        found.push((format!("alike-{name}"), About::Alike(first), places));
    }
    let mut groups: Vec<Group> = found.into_iter().map(|found| group(voices, service, now, found)).collect();
    groups.sort_by(|one, other| {
        (other.rising, other.trouble.len(), other.praise.len()).cmp(&(one.rising, one.trouble.len(), one.praise.len()))
    });
    groups
}

fn group(
    voices: &[Voice],
    service: Option<&Service>,
    now: Moment,
    (name, about, places): (String, About, Vec<usize>),
) -> Group {
    let tone = |place: &usize| topics::tone(voices[*place].score, &voices[*place].comment);
    let (trouble, praise): (Vec<usize>, Vec<usize>) =
        places.into_iter().partition(|place| tone(place) == Tone::Trouble);
    let is_late = |at: Moment| now.millis_since(at) <= LATELY * 1000;
    let count = |late: bool| trouble.iter().filter(|place| is_late(voices[**place].at) == late).count() as u64;
    let all = |late: bool| voices.iter().filter(|voice| is_late(voice.at) == late).count() as u64;
    let rising = topics::is_rising(count(true), all(true), count(false), all(false));
    let mut pages: BTreeMap<String, usize> = BTreeMap::new();
    for place in &trouble {
        if let Some(page) = service.and_then(|service| page_of(service, &voices[*place])) {
            *pages.entry(page).or_default() += 1;
        }
    }
    let mut pages: Vec<(String, usize)> = pages.into_iter().collect();
    pages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Group { name, about, trouble, praise, rising, pages }
}

/// The page of the form whose own words a comment uses, where it was written after applying.
fn page_of(service: &Service, voice: &Voice) -> Option<String> {
    if voice.asked != Asked::Receipt.name() {
        return None;
    }
    let text = topics::fold(&voice.comment);
    let fits = |(page, words): &(String, Vec<String>)| {
        let count = words.iter().filter(|word| text.contains(word.as_str())).count();
        (count > 0).then(|| (count, page.clone()))
    };
    let fitting = words_of_pages(service.form(), service);
    let mut best: Vec<(usize, String)> = fitting.iter().filter_map(fits).collect();
    best.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    match best.as_slice() {
        [(most, page), rest @ ..] if rest.first().is_none_or(|(next, _)| next < most) => Some(page.clone()),
        // Words of several pages name none of them.
        _ => None,
    }
}

/// The words of each page that stand on no other.
fn words_of_pages(form: &Form, service: &Service) -> Vec<(String, Vec<String>)> {
    let of_page = |page: &forms::Page| {
        let keys =
            page.questions.iter().map(|question| format!("q-{}", question.id)).chain([format!("page-{}", page.id)]);
        let texts = keys.flat_map(|key| [Lang::JA, Lang::EN].map(|lang| service.text(lang, &key).to_owned()));
        (page.id.clone(), texts.flat_map(|text| terms(&text)).collect::<Vec<String>>())
    };
    let pages: Vec<(String, Vec<String>)> = form.pages().iter().map(of_page).collect();
    let mut seen: BTreeMap<&String, usize> = BTreeMap::new();
    for (_, words) in &pages {
        let own: std::collections::BTreeSet<&String> = words.iter().collect();
        for word in own {
            *seen.entry(word).or_default() += 1;
        }
    }
    let own = |words: &[String]| words.iter().filter(|word| seen.get(word) == Some(&1)).cloned().collect();
    pages.iter().map(|(page, words)| (page.clone(), own(words))).collect()
}

/// The terms of a text: runs of kanji or katakana of two letters and more, Latin words of five and more.
fn terms(text: &str) -> Vec<String> {
    #[derive(PartialEq, Clone, Copy)]
    enum Script {
        Kanji,
        Katakana,
        Latin,
        Other,
    }
    let script = |letter: char| match letter {
        '\u{4E00}'..='\u{9FFF}' => Script::Kanji,
        '\u{30A1}'..='\u{30FC}' => Script::Katakana,
        letter if letter.is_ascii_alphabetic() => Script::Latin,
        _ => Script::Other,
    };
    let mut found = Vec::new();
    let mut run = String::new();
    let mut now = Script::Other;
    for letter in topics::fold(text).chars().chain([' ']) {
        let next = script(letter);
        if next != now {
            let long = run.chars().count() >= if now == Script::Latin { 5 } else { 2 };
            if now != Script::Other && long {
                found.push(std::mem::take(&mut run));
            }
            run.clear();
            now = next;
        }
        run.push(letter);
    }
    found
}
