//! Fitting text to the fonts, so that no letter fails or overflows on a name that somebody really has.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_normalization::char::compose;

use crate::fonts::Fonts;

/// The geta mark: what Japanese printing sets where a character is missing.
const GETA: char = '〓';

/// So many characters without a place to break are let be; longer runs get places to break.
const LONGEST_RUN: usize = 24;

/// Fits every text in `value` to the fonts, and notes the characters that no font has.
pub(crate) fn fit(value: &mut Value, fonts: &Fonts, missing: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => {
            if !is_plain(text) {
                *text = fit_text(text, fonts, missing);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fit(item, fonts, missing)),
        Value::Object(entries) => entries.values_mut().for_each(|entry| fit(entry, fonts, missing)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Short ASCII needs nothing, and is most of the texts.
fn is_plain(text: &str) -> bool {
    text.len() <= LONGEST_RUN && text.bytes().all(|b| (0x20..0x7f).contains(&b))
}

fn fit_text(text: &str, fonts: &Fonts, missing: &mut BTreeSet<char>) -> String {
    let mut fitted = String::with_capacity(text.len());
    let mut run = 0;
    let mut characters = text.chars().peekable();
    while let Some(mut character) = characters.next() {
        if character == '\n' || character == '\t' {
            fitted.push(character);
            run = 0;
            continue;
        }
        // Control characters, and marks that turn the direction of writing or hide text, have no business in a letter.
        // A variation selector or accent here stands behind nothing.
        if character.is_control()
            || is_hidden_mark(character)
            || is_variation_selector(character)
            || is_accent(character)
        {
            continue;
        }
        // Letter and accent become the one character that fonts draw; an accent that has none with its letter goes.
        while let Some(accent) = characters.next_if(|next| is_accent(*next)) {
            character = compose(character, accent).unwrap_or(character);
        }
        let selector = characters.next_if(|next| is_variation_selector(*next));
        if fonts.covers(character) && !is_private(character) {
            fitted.push(character);
            if let Some(selector) = selector.filter(|selector| fonts.covers_variant(character, *selector)) {
                fitted.push(selector);
            }
        } else {
            missing.insert(character);
            fitted.push(GETA);
        }
        run = if may_break_after(character) { 0 } else { run + 1 };
        if run >= LONGEST_RUN {
            fitted.push('\u{200b}');
            run = 0;
        }
    }
    fitted
}

/// Accents of Latin, Greek and Cyrillic, and the voicing marks of kana, written as characters of their own.
fn is_accent(character: char) -> bool {
    matches!(u32::from(character), 0x0300..=0x036f | 0x3099 | 0x309a)
}

/// Private characters mean something only on the system that made them, and PDF/A forbids them.
fn is_private(character: char) -> bool {
    matches!(u32::from(character), 0xe000..=0xf8ff | 0xf_0000..=0xf_ffff | 0x10_0000..=0x10_ffff)
        || u32::from(character) & 0xfffe == 0xfffe
}

fn is_variation_selector(character: char) -> bool {
    matches!(u32::from(character), 0xfe00..=0xfe0f | 0xe_0100..=0xe_01ef)
}

fn is_hidden_mark(character: char) -> bool {
    matches!(
        u32::from(character),
        0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfeff | 0xfff0..=0xfffb | 0xe_0000..=0xe_007f
    )
}

/// Whether a line may break after this character anyway.
fn may_break_after(character: char) -> bool {
    character.is_whitespace()
        || character == '-'
        || matches!(u32::from(character), 0x2e80..=0xffef | 0x2_0000..=0x3_ffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(text: &str) -> (String, Vec<char>) {
        let fonts = Fonts::find(&[]).expect("the tests need Noto CJK: apt install fonts-noto-cjk");
        let mut missing = BTreeSet::new();
        let mut value = Value::String(text.to_owned());
        fit(&mut value, &fonts, &mut missing);
        (value.as_str().unwrap_or_default().to_owned(), missing.into_iter().collect())
    }

    #[test]
    fn a_character_that_no_font_has_becomes_a_geta_mark() {
        assert_eq!(fitted("外字\u{e000}さん"), ("外字〓さん".to_owned(), vec!['\u{e000}']));
        assert_eq!(fitted("\u{13000}\u{1f600}".trim_end_matches('\u{1f600}')).0, "〓");
    }

    #[test]
    fn rare_names_and_known_variants_stay() {
        for name in ["𠮷野家", "髙橋 﨑", "葛\u{e0100}城", "辻\u{e0101}"] {
            assert_eq!(fitted(name), (name.to_owned(), vec![]));
        }
        // No such variant of this character: the selector goes, the character stays.
        assert_eq!(fitted("一\u{e01ef}").0, "一");
    }

    #[test]
    fn accents_join_their_letters_and_compatibility_ideographs_stay() {
        assert_eq!(fitted("Nguye\u{302}\u{303}n か\u{3099}").0, "Nguyễn が");
        assert_eq!(fitted("a\u{300}\u{301}\u{302}").0, "à");
        assert_eq!(fitted("\u{fa19}谷 \u{fa11}").0, "\u{fa19}谷 \u{fa11}");
    }

    #[test]
    fn hidden_marks_go_and_long_runs_can_break() {
        assert_eq!(fitted("山田\u{202e}太郎\u{0}").0, "山田太郎");
        assert!(fitted(&"W".repeat(60)).0.contains('\u{200b}'));
        assert_eq!(fitted(&"あ".repeat(60)).0, "あ".repeat(60));
    }
}
