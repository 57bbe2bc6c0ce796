//! Words, names and kana: what people type with any keyboard, made one.

use kernel::script;

use crate::error::Wrong;
use crate::typed;

/// One line: no line breaks, nothing invisible, no space around it.
pub(super) fn line(text: &str) -> Option<String> {
    Some(typed::line(text)).filter(|line| !line.is_empty())
}

/// Several lines.
pub(super) fn lines(text: &str) -> Option<String> {
    Some(typed::lines(text)).filter(|lines| !lines.is_empty())
}

/// A name as the register writes it: plain width, words parted by one space, at most 100 characters.
pub(super) fn name(text: &str) -> Result<Option<String>, Wrong> {
    short(&script::normalise(&typed::line(text)), 100)
}

/// Part of an address: plain width, at most `max` characters.
pub(super) fn place(text: &str, max: usize) -> Result<Option<String>, Wrong> {
    short(&script::normalise(&typed::line(text)), max)
}

/// One line of at most `max` characters.
pub(super) fn short(text: &str, max: usize) -> Result<Option<String>, Wrong> {
    let Some(line) = line(text) else { return Ok(None) };
    let count = line.chars().count();
    if count > max {
        return Err(Wrong::new("forms-error-too-long").count("max", max).count("over", count - max));
    }
    Ok(Some(line))
}

/// A name in full-width katakana, words parted by one space; hiragana and half-width kana are converted.
pub(super) fn kana(text: &str) -> Result<Option<String>, Wrong> {
    let Some(line) = line(text) else { return Ok(None) };
    let kana = script::to_kana_name(&line);
    let kana = kana.map_err(|found| Wrong::new("forms-error-kana").text("found", found.character.to_string()))?;
    short(&kana, 100)
}
