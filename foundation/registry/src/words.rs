//! The words of a pack: Fluent files taken apart into messages, so that they inherit key by key and are found by line.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse_runtime;

use crate::fault::Fault;
use crate::place::{File, Place};

/// One message as it was written, and where.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    /// `key = words`, with all its lines.
    pub(crate) source: String,
    pub(crate) place: Place,
}

/// The messages of one language by key. Terms (`-name`) keep their hyphen.
pub(crate) type Words = BTreeMap<String, Message>;

/// Reads a Fluent file; what does not parse and what is said twice is a fault.
pub(crate) fn parse(file: &Arc<File>) -> (Words, Vec<Fault>) {
    let place = |start: usize, end: usize| Place { file: Arc::clone(file), start, end };
    let (resource, errors) = match parse_runtime(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut faults: Vec<Fault> = errors
        .iter()
        .map(|e| {
            Fault::error("text-syntax", &place(e.pos.start, e.pos.end), "", format!("not Fluent: {e}"))
                .right("key = words, with further lines indented by spaces")
        })
        .collect();
    let mut starts: Vec<(usize, String)> = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => starts.push((offset(&file.text, message.id.name), message.id.name.to_owned())),
            Entry::Term(term) => starts.push((offset(&file.text, term.id.name) - 1, format!("-{}", term.id.name))),
            _ => {}
        }
    }
    let mut words = Words::new();
    for (n, (start, key)) in starts.iter().enumerate() {
        let end = starts.get(n + 1).map_or(file.text.len(), |next| next.0);
        let message = Message { source: without_comments(&file.text[*start..end]), place: place(*start, end) };
        if let Some(first) = words.get(key) {
            let (line, _) = first.place.line_column();
            let wrong = format!("“{key}” stands here again; it was said in line {line}");
            faults.push(Fault::error("duplicate-text", &message.place, key, wrong).right("say it once"));
        } else {
            words.insert(key.clone(), message);
        }
    }
    (words, faults)
}

/// What a message places between braces: `$value`, another message's key, or a term `-name`. Quoted words and
/// selections are left out.
pub(crate) fn references(source: &str) -> Vec<&str> {
    let inner = source.split('{').skip(1).filter_map(|rest| rest.split(['}', '{']).next());
    let name = |inner: &'_ str| inner.trim().trim_start_matches(['$', '-']).to_owned();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    inner.map(str::trim).filter(|inner| !name(inner).is_empty() && name(inner).chars().all(plain)).collect()
}

/// Where a slice of the text begins in it. The parser hands out slices of what it was given.
fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr().addr() - whole.as_ptr().addr()
}

/// A message without the comments and empty lines that follow it.
fn without_comments(source: &str) -> String {
    let mut lines: Vec<&str> = source.lines().collect();
    while lines.last().is_some_and(|line| line.trim().is_empty() || line.starts_with('#')) {
        lines.pop();
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_taken_apart_into_messages() {
        let file = File::new(
            "ja.ftl",
            "# 見出し\ntitle = 手当\n-office = 区役所\nsummary =\n    一行目\n\n    二行目\n# 終わり\n\ntitle = 二度目\n!?\n",
        );
        let (words, faults) = parse(&file);
        assert_eq!(words.keys().collect::<Vec<_>>(), ["-office", "summary", "title"]);
        assert_eq!(words["summary"].source, "summary =\n    一行目\n\n    二行目");
        assert_eq!(words["-office"].place.line_column(), (3, 1));
        let found: Vec<_> = faults.iter().map(|f| (f.code, f.line)).collect();
        assert_eq!(found, [("text-syntax", 11), ("duplicate-text", 10)]);
    }
}
