//! Kana from Latin letters: hikkoshi is ひっこし.

const ROWS: [(&str, &str); 18] = [
    ("", "あいうえお"),
    ("k", "かきくけこ"),
    ("s", "さしすせそ"),
    ("t", "たちつてと"),
    ("n", "なにぬねの"),
    ("h", "はひふへほ"),
    ("m", "まみむめも"),
    ("r", "らりるれろ"),
    ("g", "がぎぐげご"),
    ("z", "ざじずぜぞ"),
    ("d", "だぢづでど"),
    ("b", "ばびぶべぼ"),
    ("p", "ぱぴぷぺぽ"),
    ("y", "や ゆ よ"),
    ("w", "わ   を"),
    ("f", "  ふ  "),
    ("j", " じ   "),
    ("v", "  ゔ  "),
];

/// Two kana for one syllable: the letters before the vowel, and the kana that each vowel gives.
const GLIDES: [(&str, char); 14] = [
    ("sh", 'し'),
    ("ch", 'ち'),
    ("ky", 'き'),
    ("sy", 'し'),
    ("ty", 'ち'),
    ("ny", 'に'),
    ("hy", 'ひ'),
    ("my", 'み'),
    ("ry", 'り'),
    ("gy", 'ぎ'),
    ("zy", 'じ'),
    ("by", 'び'),
    ("py", 'ぴ'),
    ("jy", 'じ'),
];

/// The hiragana that Latin letters spell, where they spell any to the end.
pub(crate) fn to_kana(letters: &str) -> Option<String> {
    let letters = letters.to_ascii_lowercase();
    let mut rest = letters.as_str();
    let mut kana = String::new();
    while !rest.is_empty() {
        let (syllable, used) = syllable(rest)?;
        kana.push_str(&syllable);
        rest = &rest[used..];
    }
    Some(kana)
}

fn syllable(rest: &str) -> Option<(String, usize)> {
    let bytes = rest.as_bytes();
    if !bytes[0].is_ascii_lowercase() {
        return None;
    }
    let vowel = |at: usize| bytes.get(at).and_then(|b| b"aiueo".iter().position(|v| v == b));
    if bytes[0] == b'n' && vowel(1).is_none() && bytes.get(1) != Some(&b'y') {
        return Some(("ん".to_owned(), 1));
    }
    if bytes.len() > 1 && bytes[0] == bytes[1] && vowel(0).is_none() {
        return Some(("っ".to_owned(), 1));
    }
    if rest.starts_with("tch") {
        return Some(("っ".to_owned(), 1));
    }
    if rest.starts_with("tsu") {
        return Some(("つ".to_owned(), 3));
    }
    if let Some((row, first)) = GLIDES.iter().find(|(row, _)| rest.starts_with(row)) {
        return match vowel(row.len())? {
            1 => Some((first.to_string(), row.len() + 1)),
            vowel => Some((format!("{first}{}", ["ゃ", "", "ゅ", "ぇ", "ょ"][vowel]), row.len() + 1)),
        };
    }
    let (row, letters) = if vowel(0).is_some() {
        ("", ROWS[0].1)
    } else {
        ROWS.iter().find(|(row, _)| !row.is_empty() && rest.starts_with(row)).copied()?
    };
    let vowel = vowel(row.len())?;
    let kana = letters.chars().nth(vowel)?;
    match (row, kana, vowel) {
        (_, kana, _) if kana != ' ' => Some((kana.to_string(), row.len() + 1)),
        ("j", ..) => Some((format!("じ{}", ["ゃ", "", "ゅ", "ぇ", "ょ"][vowel]), 2)),
        ("f", ..) => Some((format!("ふ{}", ["ぁ", "ぃ", "", "ぇ", "ぉ"][vowel]), 2)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::to_kana;

    #[test]
    fn syllables() {
        for (letters, kana) in [
            ("hikkoshi", "ひっこし"),
            ("nenkin", "ねんきん"),
            ("shaken", "しゃけん"),
            ("kakuteishinkoku", "かくていしんこく"),
            ("juminhyo", "じゅみんひょ"),
            ("matcha", "まっちゃ"),
        ] {
            assert_eq!(to_kana(letters).as_deref(), Some(kana), "{letters}");
        }
        for letters in ["visa", "tax", "passport", "018"] {
            assert_ne!(to_kana(letters).as_deref(), Some(""), "{letters}");
        }
        assert_eq!(to_kana("tax"), None);
    }
}
