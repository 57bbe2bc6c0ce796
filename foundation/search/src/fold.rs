//! The same text for the same words: width, case, katakana and hiragana, small kana and long marks do not tell words apart.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// What kind of writing a character belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Kanji,
    Hiragana,
    Katakana,
    Latin,
    Digit,
    /// Spaces, brackets, marks: they part words.
    Gap,
}

/// Full-width letters as ASCII, half-width kana as kana.
pub(crate) fn plain(text: &str) -> String {
    if is_nfkc_quick(text.chars()) == IsNormalized::Yes { text.to_owned() } else { text.nfkc().collect() }
}

pub(crate) fn script(c: char) -> Script {
    match c {
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '々' | '〆' => Script::Kanji,
        '\u{20000}'..='\u{3ffff}' => Script::Kanji,
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => Script::Hiragana,
        'ァ'..='ヺ' | 'ー' | 'ヽ' | 'ヾ' => Script::Katakana,
        '0'..='9' => Script::Digit,
        _ if c.is_alphabetic() => Script::Latin,
        _ => Script::Gap,
    }
}

/// A plain character as it is compared; none where it makes no difference.
pub(crate) fn fold_char(c: char) -> Option<char> {
    let c = match c {
        'ー' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => return None,
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        _ => c,
    };
    Some(match c {
        'ぁ' => 'あ',
        'ぃ' => 'い',
        'ぅ' => 'う',
        'ぇ' => 'え',
        'ぉ' => 'お',
        'っ' => 'つ',
        'ゃ' => 'や',
        'ゅ' => 'ゆ',
        'ょ' => 'よ',
        'ゎ' => 'わ',
        'ゔ' => 'ぶ',
        'ぢ' => 'じ',
        'づ' => 'ず',
        'ゕ' => 'か',
        'ゖ' => 'け',
        '附' => '付',
        '澤' => '沢',
        'A'..='Z' => c.to_ascii_lowercase(),
        _ if c.is_ascii() || script(c) != Script::Latin => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    })
}

/// A text as it is compared.
pub(crate) fn fold(text: &str) -> String {
    plain(text).chars().filter_map(fold_char).collect()
}

/// Characters of one kind of writing, one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub script: Script,
    /// Folded.
    pub chars: Vec<char>,
}

/// The runs of a plain text, without the gaps; a gap is a run without characters.
pub(crate) fn runs(plain: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut chars = plain.chars().peekable();
    let mut before = Script::Gap;
    while let Some(c) = chars.next() {
        let mut kind = script(c);
        // A long mark belongs to the kana before it; a hyphen inside a word of letters parts nothing.
        if c == 'ー' && before == Script::Hiragana {
            kind = before;
        }
        let inside = matches!(c, '-' | '.' | '\'') && before == Script::Latin;
        if inside && chars.peek().is_some_and(|next| script(*next) == Script::Latin) {
            continue;
        }
        let letters = |kind| matches!(kind, Script::Latin | Script::Digit);
        match runs.last_mut() {
            Some(last) if kind == before && kind != Script::Gap => last.chars.extend(fold_char(c)),
            // 5g and b1 are one word.
            Some(last) if letters(kind) && letters(before) && kind != before => last.chars.extend(fold_char(c)),
            _ if kind == before && kind == Script::Gap => {}
            _ => runs
                .push(Run { script: kind, chars: fold_char(c).filter(|_| kind != Script::Gap).into_iter().collect() }),
        }
        before = kind;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_however_it_is_written() {
        for written in ["パスポート", "ﾊﾟｽﾎﾟｰﾄ", "ぱすぽーと", "パスポト"] {
            assert_eq!(fold(written), "ぱすぽと");
        }
        assert_eq!(fold("ＮＰＯ"), "npo");
        assert_eq!(fold("ひっこし"), fold("ヒツコシ"));
    }

    #[test]
    fn runs_part_where_the_writing_changes() {
        let runs = runs("018サポート、e-Taxの申込み");
        let words: Vec<String> = runs.iter().map(|run| run.chars.iter().collect()).collect();
        assert_eq!(words, ["018", "さぽと", "", "etax", "の", "申込", "み"]);
    }
}
