//! A message as a page: its paragraphs, and addresses of our own pages as links with words instead of addresses.

use maud::{Markup, html};
use notices::NoticeLine;
use pages::{Heading, Visit};
use text::Wording;

use crate::{sheet, words};

/// What a paragraph that is about one thing begins with.
const MARK: &str = "■";

/// The message. `ours` is the address of our pages, without a slash at the end.
pub fn article(visit: &Visit, line: &NoticeLine, text: &str, ours: &str) -> Markup {
    let words = &visit.wording;
    html! {
        article.mail-message lang=[sheet::other_language(visit, line.lang)] {
            (Heading::new(line.subject.clone()).above(words::owner(words, line.owner)))
            p.quiet { (words::day(words, line.at)) }
            @for part in text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) { (paragraph(words, part, ours)) }
        }
    }
}

fn paragraph(words: &Wording, part: &str, ours: &str) -> Markup {
    let path = part.lines().rev().find_map(|row| own_path(row, ours));
    let mut rows = part.lines().filter(|row| own_path(row, ours).is_none());
    let title = part.strip_prefix(MARK).and_then(|_| rows.next()).map(|row| row.trim_start_matches(MARK).trim());
    let rest: Vec<&str> = rows.collect();
    html! {
        @match (title, path) {
            (Some(title), Some(path)) => { h2 { a href=(path) { (title) } } }
            (Some(title), None) => { h2 { (title) } }
            _ => {}
        }
        @if !rest.is_empty() { p { @for (n, row) in rest.iter().enumerate() { @if n > 0 { br; } (row) } } }
        @if let (None, Some(path)) = (title, path) { p { a href=(path) { (words.get("mailbox-open")) } } }
    }
}

/// The path on our host where a line is the address of one of our pages and nothing else.
fn own_path<'t>(row: &'t str, ours: &str) -> Option<&'t str> {
    let path = row.trim().strip_prefix(ours)?;
    (path.starts_with('/') && !path.starts_with("//") && !path.contains(char::is_whitespace)).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn only_our_own_pages_become_links() {
        let ours = "https://miyako.example";
        assert_eq!(own_path(" https://miyako.example/services/130001/x", ours), Some("/services/130001/x"));
        assert_eq!(own_path("https://miyako.example.evil/x", ours), None);
        assert_eq!(own_path("https://miyako.example//evil.example/", ours), None);
        assert_eq!(own_path("see https://miyako.example/x", ours), None);
    }
}
