//! Japanese scripts: normal forms, widths, kana, the characters that banks take, and folding for search.
//!
//! Names are kept whole: ideographs of the compatibility blocks (神), variation sequences (葛 with its selector) and private-use
//! 外字 are what the person is called, so [`normalise`] leaves them alone. Only [`search_fold`] looks past such differences.

use unicode_normalization::UnicodeNormalization;

use crate::script_half_width::HALF;

/// Text in its plain width: half-width kana become full width, full-width letters and digits become ASCII, odd spaces become
/// one space, and control characters go. Ideographs stay exactly as they are.
pub fn normalise(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut run = String::new();
    let visible = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control());
    for c in visible {
        if is_kept(c) {
            plain.extend(std::mem::take(&mut run).nfkc());
            plain.push(c);
        } else {
            run.push(c);
        }
    }
    plain.extend(run.nfkc());
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Characters that NFKC would turn into other ones, though they are how a name is written.
fn is_kept(c: char) -> bool {
    matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}' | '\u{E000}'..='\u{F8FF}') || is_variation(c)
}

/// Variation selectors, which choose a glyph of the character before.
fn is_variation(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Hiragana become katakana; everything else stays.
pub fn to_katakana(text: &str) -> String {
    text.chars().map(katakana).collect()
}

/// Katakana become hiragana; ー and everything else stays.
pub fn to_hiragana(text: &str) -> String {
    text.chars().map(hiragana).collect()
}

fn katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        _ => c,
    }
}

fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' | 'ヽ' | 'ヾ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        _ => c,
    }
}

/// Whether the text is kana and nothing else: hiragana or katakana of either width, ー, ・, repetition marks and spaces.
/// An empty text is not.
pub fn is_kana(text: &str) -> bool {
    let text = normalise(text);
    !text.is_empty() && text.chars().all(is_kana_char)
}

fn is_kana_char(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '・' | 'ゝ' | 'ゞ' | 'ヽ' | 'ヾ' | ' ')
}

/// A character that does not belong, and where: the first that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("character {position} is not allowed here")]
pub struct NotAllowed {
    /// The character, as typed.
    pub character: char,
    /// Which character it is, from 1.
    pub position: usize,
}

/// A name in kana as we store it: full-width katakana, words parted by one space. Hiragana and half-width kana are turned.
pub fn to_kana_name(text: &str) -> Result<String, NotAllowed> {
    let name = normalise(&text.replace(['-', '−', '‐', '－'], "ー"));
    match name.chars().enumerate().find(|(_, c)| !is_kana_char(*c)) {
        Some((place, character)) => Err(NotAllowed { character, position: place + 1 }),
        None => Ok(to_katakana(&name)),
    }
}

/// Full-width katakana become half width, with ゛ and ゜ as characters of their own; everything else stays.
pub fn to_half_width_kana(text: &str) -> String {
    let mut half = String::with_capacity(text.len());
    for c in text.chars() {
        match half_width(c) {
            Some(kana) => half.push_str(kana),
            None => half.push(c),
        }
    }
    half
}

fn half_width(c: char) -> Option<&'static str> {
    HALF.iter().find(|(full, _)| *full == c).map(|(_, half)| *half)
}

/// The text in the characters that banks take in names of accounts (全銀協 総合振込, カナ氏名): half-width kana in large letters,
/// `A`–`Z`, digits, space and `()｢｣/\.-`. Hiragana, small kana, ヲ, lower case and ー are turned into what banks write instead.
pub fn to_zengin_kana(text: &str) -> Result<String, NotAllowed> {
    let mut out = String::with_capacity(text.len());
    let composed: String = text.nfc().collect();
    for (place, typed) in composed.chars().enumerate() {
        let error = NotAllowed { character: typed, position: place + 1 };
        // Half-width marks stand alone here, so that "ｶﾞ" stays two characters as banks write it.
        if matches!(typed, 'ﾞ' | 'ﾟ') {
            out.push(typed);
            continue;
        }
        for c in std::iter::once(typed).nfkc() {
            push_zengin(&mut out, c).ok_or(error)?;
        }
    }
    Ok(out.trim().to_owned())
}

fn push_zengin(out: &mut String, c: char) -> Option<()> {
    let large = match katakana(c) {
        'ァ' => 'ア',
        'ィ' => 'イ',
        'ゥ' => 'ウ',
        'ェ' => 'エ',
        'ォ' | 'ヲ' => 'オ',
        'ッ' => 'ツ',
        'ャ' => 'ヤ',
        'ュ' => 'ユ',
        'ョ' => 'ヨ',
        'ヮ' => 'ワ',
        'ヵ' => 'カ',
        'ヶ' => 'ケ',
        'ヰ' => 'イ',
        'ヱ' => 'エ',
        'ー' | '‐' | '‑' | '–' | '—' | '―' | '−' => '-',
        '・' => '.',
        '¥' => '\\',
        other => other.to_ascii_uppercase(),
    };
    match large {
        'A'..='Z' | '0'..='9' | ' ' | '(' | ')' | '/' | '\\' | '.' | '-' => out.push(large),
        kana => out.push_str(half_width(kana).filter(|_| !matches!(kana, '。' | '、'))?),
    }
    Some(())
}

/// The form under which a text is found: NFKC, lower case, hiragana, without variation selectors and spaces, and with the
/// commonest variants of ideographs in names (髙, 﨑, 邊, 澤, …) as their usual form. 々 and ー are left.
pub fn search_fold(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !is_variation(*c) && !c.is_whitespace() && !c.is_control())
        // A mark that stood on a space now stands on the letter before it.
        .nfkc()
        .map(|c| usual_form(hiragana(c)))
        .collect()
}

fn usual_form(c: char) -> char {
    VARIANTS.iter().find(|(_, others)| others.contains(c)).map_or(c, |(usual, _)| *usual)
}

/// Ideographs that the same name is written with, by their usual form.
const VARIANTS: [(char, &str); 22] = [
    ('高', "髙"),
    ('崎', "﨑嵜碕"),
    ('辺', "邊邉"),
    ('沢', "澤"),
    ('斉', "齊斎齋"),
    ('浜', "濱濵"),
    ('広', "廣"),
    ('島', "嶋嶌"),
    ('国', "國"),
    ('桜', "櫻"),
    ('竜', "龍"),
    ('滝', "瀧"),
    ('恵', "惠"),
    ('真', "眞"),
    ('栄', "榮"),
    ('条', "條"),
    ('吉', "𠮷"),
    ('徳', "德"),
    ('富', "冨"),
    ('黒', "黑"),
    ('緑', "綠"),
    ('亀', "龜"),
];

#[cfg(test)]
#[path = "script_tests.rs"]
mod tests;
