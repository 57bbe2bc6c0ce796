//! What somebody may be typing: words of the field, then titles, by how they are written and how they are read.

#![expect(clippy::cast_precision_loss, reason = "only for putting in order")]

use kernel::OwnerCode;

use crate::answer::{Query, Suggestion};
use crate::find;
use crate::fold::fold;
use crate::lexicon::Lexicon;
use crate::live::Live;
use crate::place::{self, Place};
use crate::whose::Whose;

/// More titles than this begin with what was typed only where a single letter was.
const LOOKED_AT: usize = 4_000;

/// Suggestions, best first.
pub(crate) fn suggest(live: &Live, typed: &str, home: Option<OwnerCode>, most: usize) -> Vec<Suggestion> {
    let folded = fold(typed.trim());
    if folded.is_empty() || folded.chars().count() > 40 {
        return Vec::new();
    }
    let mut suggestions: Vec<Suggestion> = Vec::new();
    let mut offer = |text: &str, key: Option<&str>| {
        if suggestions.len() < most && suggestions.iter().all(|one| one.text != text) {
            suggestions.push(Suggestion { text: text.to_owned(), key: key.map(str::to_owned) });
        }
    };
    for word in words(&folded).into_iter().take(most.div_ceil(2)) {
        offer(word, None);
    }
    for (text, key) in titles(live, &folded, home, most) {
        offer(&text, Some(&key));
    }
    if suggestions.len() < most && folded.chars().count() > 1 {
        let query = Query { words: typed.to_owned(), home, limit: most, ..Query::default() };
        let answer = find::find(live, &query);
        if answer.nearest.is_none() {
            for hit in answer.hits.into_iter().filter(|hit| !hit.in_title.is_empty()) {
                if suggestions.len() < most && suggestions.iter().all(|one| one.text != hit.title) {
                    suggestions.push(Suggestion { text: hit.title, key: Some(hit.key) });
                }
            }
        }
    }
    suggestions
}

/// Words of the field that begin with what was typed, the shortest first.
fn words(folded: &str) -> Vec<&'static str> {
    let offers = Lexicon::get().offers().iter().filter(|offer| offer.typed.starts_with(folded));
    let mut words: Vec<(usize, &str)> =
        offers.map(|offer| (offer.typed.chars().count(), offer.shown.as_str())).collect();
    words.sort_unstable();
    words.dedup_by_key(|(_, shown)| *shown);
    words.into_iter().map(|(_, shown)| shown).collect()
}

/// Titles that begin with what was typed, most asked for first.
fn titles(live: &Live, folded: &str, home: Option<OwnerCode>, most: usize) -> Vec<(String, String)> {
    let (place, _) = place::take(&folded.chars().collect::<Vec<_>>());
    let whose = Whose::of(place.as_ref().filter(|place| matches!(place, Place::Here(_))), home);
    let mut titles: Vec<(f32, &str, &str)> = Vec::new();
    for (number, index) in live.indexes().into_iter().enumerate() {
        let owners = whose.weights(index);
        for (shown, document, asked) in index.offers(folded, LOOKED_AT) {
            let owner = owners.get(index.record(document).owner as usize).copied().unwrap_or(1.0);
            if owner > 0.0 && !live.is_replaced(number, document) {
                titles.push((asked as f32 * owner, shown, index.texts(document).key));
            }
        }
    }
    titles.sort_by(|a, b| b.0.total_cmp(&a.0));
    titles.into_iter().take(most * 2).map(|(_, text, key)| (text.to_owned(), key.to_owned())).collect()
}
