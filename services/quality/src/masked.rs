//! Quotes without whom they could name: numbers, addresses, e-mail and web addresses, names with their honorifics, and the
//! writer's own name are covered. Pure.

/// What stands in place of what is covered.
pub const COVER: &str = "●●";

/// Words after which, in Japanese, whoever came before is covered.
const HONORIFICS: [&str; 7] = ["さん", "様", "さま", "氏", "先生", "くん", "ちゃん"];
/// Who is nobody in particular.
const ANYBODY: [&str; 12] =
    ["皆", "みな", "お客", "客", "職員", "担当", "担当者", "お母", "お父", "奥", "お子", "子ども"];
/// English words before a name.
const TITLES: [&str; 6] = ["mr", "mrs", "ms", "miss", "dr", "prof"];

/// A quote, covered. `name` is the name of whoever wrote it.
pub fn quote(comment: &str, name: &str) -> String {
    let mut text = comment.to_owned();
    for part in name.split([' ', '\u{3000}']).filter(|part| part.chars().count() > 1) {
        text = text.replace(part, COVER);
    }
    let text = addresses(&text);
    let text = numbers(&text);
    titled(&honoured(&text))
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "._%+-@/:?=&#~".contains(letter)
}

/// E-mail and web addresses.
fn addresses(text: &str) -> String {
    runs(text, is_latin, |run| run.contains('@') || run.contains("://") || run.starts_with("www."))
}

/// Numbers of two digits and more with what joins them, and the place name that stands before a number of an address.
fn numbers(text: &str) -> String {
    let is_number = |letter: char| letter.is_numeric() && letter != '々';
    let joined = |letter: char| is_number(letter) || "-‐－ー−/:：丁目番地号".contains(letter);
    let address = |run: &str| run.contains("丁目") || run.contains('番') || run.contains('号');
    let digits = |run: &str| run.chars().filter(|letter| is_number(*letter)).count();
    let covered = runs(text, joined, |run| digits(run) > 1 || (digits(run) > 0 && address(run)));
    let kanji = |letter: char| ('\u{4E00}'..='\u{9FFF}').contains(&letter) || letter == '々';
    let mut out = String::with_capacity(covered.len());
    for (place, piece) in covered.split(COVER).enumerate() {
        if place > 0 {
            // The name of a ward, town or street right before the number is part of the address.
            let bare = out.trim_end_matches(kanji).len();
            let tail = out[bare..].to_owned();
            if ["区", "市", "町", "村", "都", "県"].iter().any(|end| tail.contains(end)) {
                out.truncate(bare);
            }
            out.push_str(COVER);
        }
        out.push_str(piece);
    }
    out
}

/// Covers the runs of letters that `belongs` takes together and `is_telling` finds telling.
fn runs(text: &str, belongs: impl Fn(char) -> bool, is_telling: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for letter in text.chars().map(Some).chain([None]) {
        if let Some(letter) = letter.filter(|letter| belongs(*letter)) {
            run.push(letter);
            continue;
        }
        out.push_str(if is_telling(&run) { COVER } else { &run });
        run.clear();
        out.extend(letter);
    }
    out
}

/// Up to four kanji or any katakana right before an honorific.
fn honoured(text: &str) -> String {
    let mut out = text.to_owned();
    for honorific in HONORIFICS {
        let mut from = 0;
        while let Some(at) = out[from..].find(honorific).map(|at| at + from) {
            let before = &out[..at];
            let is_name = |letter: char| {
                ('\u{4E00}'..='\u{9FFF}').contains(&letter)
                    || ('\u{30A1}'..='\u{30FC}').contains(&letter)
                    || letter == '々'
            };
            let start = before.trim_end_matches(is_name).len();
            let name = &before[start..];
            let known = ANYBODY.iter().any(|one| before.ends_with(one));
            if !name.is_empty() && name.chars().count() <= 8 && !known {
                out.replace_range(start..at, COVER);
                from = start + COVER.len() + honorific.len();
            } else {
                from = at + honorific.len();
            }
        }
    }
    out
}

/// The word after Mr, Ms, Dr.
fn titled(text: &str) -> String {
    let mut cover = false;
    let word = |word: &str| {
        let bare = word.trim_end_matches('.').to_lowercase();
        let shown = if cover && word.starts_with(char::is_uppercase) { COVER.to_owned() } else { word.to_owned() };
        cover = TITLES.contains(&bare.as_str());
        shown
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{COVER, quote};

    #[test]
    fn nobody_is_named_and_nothing_can_be_dialled() {
        for (said, shown) in [
            ("佐藤です。簡単でした", "●●です。簡単でした"),
            ("窓口の山田さんが親切", "窓口の●●さんが親切"),
            ("電話 090-1234-5678 にください", "電話 ●● にください"),
            ("江東区東陽4丁目11番28号に住んでいます", "●●に住んでいます"),
            ("aoi@example.jp まで", "●● まで"),
            ("Ms. Tanaka was kind", "Ms. ●● was kind"),
            ("職員さんも皆さんも親切。3回直した", "職員さんも皆さんも親切。3回直した"),
        ] {
            assert_eq!(quote(said, "佐藤 葵"), shown);
        }
    }

    proptest! {
        #[test]
        fn no_long_number_is_left(text in "[a-zぁ-ん0-9０-９ ]{0,40}") {
            let shown = quote(&text, "");
            let mut run = 0;
            for letter in shown.chars() {
                run = if letter.is_numeric() { run + 1 } else { 0 };
                prop_assert!(run < 2, "{shown}");
            }
            prop_assert!(shown.matches(COVER).count() <= text.len());
        }
    }
}
