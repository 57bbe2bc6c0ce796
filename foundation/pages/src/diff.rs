//! What a value was and what it is now, with the letters that differ marked.

use maud::{Markup, html};
use text::Wording;

/// A value before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is called.
    pub label: String,
    /// Before; none where there was no value.
    pub before: Option<String>,
    /// After; none where there is no value any more.
    pub after: Option<String>,
}

/// A table of values before and after; those that did not change are quiet.
pub fn diff(words: &Wording, caption: &str, changes: &[Change]) -> Markup {
    html! {
        div.table-box role="group" aria-label=(caption) tabindex="0" {
            table.table.diff {
                caption.said { (caption) }
                thead { tr {
                    th scope="col" { (words.get("pages-diff-what")) }
                    th scope="col" { (words.get("pages-diff-before")) }
                    th scope="col" { (words.get("pages-diff-after")) }
                } }
                tbody { @for change in changes { (row(words, change)) } }
            }
        }
    }
}

fn row(words: &Wording, change: &Change) -> Markup {
    let (before, after) = (change.before.as_deref().unwrap_or(""), change.after.as_deref().unwrap_or(""));
    let none = html! { span.none { (words.get("pages-none")) } };
    if before == after {
        return html! { tr { th scope="row" { (change.label) } td { (before) } td { span.none { (words.get("pages-diff-same")) } } } };
    }
    let (start, old, new, end) = split(before, after);
    html! {
        tr data-changed {
            th scope="row" { (change.label) }
            td { @if change.before.is_none() { (none) } @else { (start) @if !old.is_empty() { del { (old) } } (end) } }
            td { @if change.after.is_none() { (none) } @else { (start) @if !new.is_empty() { ins { (new) } } (end) } }
        }
    }
}

/// The beginning that both share, what each has in the middle, and the end that both share.
fn split<'a>(before: &'a str, after: &'a str) -> (&'a str, &'a str, &'a str, &'a str) {
    let start: usize = before.chars().zip(after.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (old, new) = (&before[start..], &after[start..]);
    let end: usize =
        old.chars().rev().zip(new.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    (&before[..start], &old[..old.len() - end], &new[..new.len() - end], &old[old.len() - end..])
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn only_the_letters_that_differ_are_marked() {
        assert_eq!(split("東陽4丁目11番28号", "東陽4丁目12番28号"), ("東陽4丁目1", "1", "2", "番28号"));
        assert_eq!(split("", "あ"), ("", "", "あ", ""));
        assert_eq!(split("ああ", "あ"), ("あ", "あ", "", ""));
    }
}
