//! What keyboards produce, made plain before it is read: widths, hyphens of every kind, characters that nobody sees.

use kernel::script;
use unicode_normalization::char::compose;

use crate::upload::is_invisible;

/// Figures and codes: half width, one kind of hyphen, no space around.
pub(crate) fn plain(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    script::normalise(&seen).chars().map(|c| if is_hyphen(c) { '-' } else { c }).collect()
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '─' | 'ー' | '⁃' | '﹣')
}

/// One line of words as typed: line breaks become spaces, what nobody sees goes, no space around. Ideographs stay as they are.
pub(crate) fn line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect();
    composed(&spaced).trim().to_owned()
}

/// Several lines of words: line breaks are `\n`, no empty lines at the end.
pub(crate) fn lines(text: &str) -> String {
    let breaks = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let lines: Vec<String> = breaks.split('\n').map(|line| composed(line).trim_end().to_owned()).collect();
    lines.join("\n").trim_end().trim_start_matches('\n').to_owned()
}

/// Without invisible characters and with marks joined to the letter before (が as one character). Only letters are joined: the
/// normal forms of Unicode would also change ideographs, and with them names.
fn composed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_control() && !is_invisible(*c)) {
        match out.pop() {
            None => out.push(c),
            Some(before) => match compose(before, c) {
                Some(joined) => out.push(joined),
                None => out.extend([before, c]),
            },
        }
    }
    out
}

/// The characters that do not belong, each once, at most five, for the words of an error.
pub(crate) fn strange(text: &str, belongs: impl Fn(char) -> bool) -> String {
    let mut found = String::new();
    for c in text.chars().filter(|c| !belongs(*c)) {
        if !found.contains(c) && found.chars().count() < 5 {
            found.push(c);
        }
    }
    found
}
