//! Making writings even, for comparing: widths, brackets, the circles 〇 and ○, dashes, white space.

use unicode_normalization::UnicodeNormalization;

/// The form in which two writings of the same thing are equal: NFKC, no white space or control characters, one kind of
/// circle, cross and bracket. Long vowels stay.
pub fn folded(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_graphic()) {
        return text.to_owned();
    }
    // Marks are made one before NFKC, which would take some of them apart.
    text.chars().map(mark).nfkc().map(mark).filter(|c| !c.is_whitespace() && !is_invisible(*c)).collect()
}

fn mark(c: char) -> char {
    match c {
        // 〇 is the digit zero of the law's numbers as well: there it is read by its place.
        '〇' | '◯' | '⚪' | '⭕' => '○',
        '✕' | '✖' | '╳' | '❌' => '×',
        '⚫' | '⬤' => '●',
        '〜' | '∼' | '˜' => '~',
        '〔' | '［' | '【' => '(',
        '〕' | '］' | '】' => ')',
        other => other,
    }
}

fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{00ad}')
}

/// Whether a folded text is a dash and nothing else: the survey's way to say that there is none.
pub fn is_dash(folded: &str) -> bool {
    !folded.is_empty() && folded.chars().all(is_dash_char)
}

/// The characters that are written for a dash.
pub fn is_dash_char(c: char) -> bool {
    matches!(c, '-' | 'ー' | '－' | 'ｰ' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '─' | '━')
}

/// The parts of a cell that holds several values: parted by a semicolon of either width or a line's end.
pub fn parts(said: &str) -> impl Iterator<Item = &str> {
    said.split([';', '；', '\n', '\r']).map(str::trim).filter(|part| !part.is_empty())
}

/// The number that kanji digits write: 二百一 is 201, 一六 is 16, 〇 is 0. None where another character stands among them.
pub fn kanji_number(text: &str) -> Option<u32> {
    let digit = |c: char| "〇一二三四五六七八九".chars().position(|known| known == c).or((c == '○').then_some(0));
    if text.is_empty() {
        return None;
    }
    if text.chars().all(|c| digit(c).is_some()) {
        let digits = text.chars().filter_map(digit);
        return digits
            .map(|d| u32::try_from(d).unwrap_or(0))
            .try_fold(0_u32, |sum, d| sum.checked_mul(10)?.checked_add(d));
    }
    let (mut sum, mut pending) = (0_u32, None);
    for c in text.chars() {
        let place = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            other => {
                pending = Some(u32::try_from(digit(other)?).ok()?);
                continue;
            }
        };
        sum = sum.checked_add(pending.take().unwrap_or(1).checked_mul(place)?)?;
    }
    sum.checked_add(pending.unwrap_or(0))
}

/// A number in ASCII or kanji digits; 元 is the first year of an era.
pub fn number(text: &str) -> Option<u32> {
    if text == "元" {
        return Some(1);
    }
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { kanji_number(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writings_of_one_thing_are_equal() {
        assert_eq!(folded("○（全府省）"), folded("〇(全府省)"));
        assert_eq!(folded("処理期間（オンライン）"), folded("処理期間(ｵﾝﾗｲﾝ)"));
        assert_eq!(folded("\u{feff}1　国 "), "1国");
        assert!(["-", "ー", "－", "ｰ", "‐", "――"].iter().all(|dash| is_dash(&folded(dash))));
        assert!(!is_dash("") && !is_dash("1-2"));
        assert_eq!(parts("a; b；c\nd;;").collect::<Vec<_>>(), ["a", "b", "c", "d"]);
    }

    #[test]
    fn kanji_are_numbers() {
        for (text, n) in [
            ("二百一", 201),
            ("十", 10),
            ("千八百八十三", 1883),
            ("一六", 16),
            ("〇", 0),
            ("一二〇", 120),
            ("二十五", 25),
        ] {
            assert_eq!(kanji_number(text), Some(n), "{text}");
        }
        assert_eq!(kanji_number("二ひ"), None);
        assert_eq!(kanji_number(&"九".repeat(40)), None);
        assert_eq!(number("元"), Some(1));
    }
}
