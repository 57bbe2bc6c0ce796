//! Where something stands in a pack's files, so that every fault can be shown with its line and column.

use std::sync::Arc;

/// A file of a pack as it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// Its path for people: relative to where the check was started, with `/`.
    pub path: String,
    /// Its contents.
    pub text: String,
}

impl File {
    /// A file with this path and these contents.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<File> {
        Arc::new(File { path: path.into(), text: text.into() })
    }
}

/// A stretch of a file, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// In which file.
    pub file: Arc<File>,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Place {
    /// The very beginning of a file.
    pub fn top(file: &Arc<File>) -> Place {
        Place { file: Arc::clone(file), start: 0, end: 0 }
    }

    /// A line and column of a file, each from 1; its beginning, where there is no such place.
    pub fn at(file: &Arc<File>, line: u32, column: u32) -> Place {
        let mut lines = file.text.split_inclusive('\n');
        let before = usize::try_from(line).unwrap_or(0).saturating_sub(1);
        let start: usize = lines.by_ref().take(before).map(str::len).sum();
        let Some(rest) = lines.next().filter(|_| line > 0) else { return Place::top(file) };
        let characters = rest.chars().take(usize::try_from(column).unwrap_or(0).saturating_sub(1));
        let start = start + characters.map(char::len_utf8).sum::<usize>();
        Place { file: Arc::clone(file), start, end: start }
    }

    /// Line and column of the first byte, each from 1; columns count characters.
    pub fn line_column(&self) -> (u32, u32) {
        let mut start = self.start.min(self.file.text.len());
        while !self.file.text.is_char_boundary(start) {
            start -= 1;
        }
        let before = &self.file.text[..start];
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (small(line), small(column))
    }

    /// The place of a character inside a quoted TOML text that stands here, given by line and column of the decoded
    /// text, from 1. Escapes are followed, so that `"a == \"b\""` is counted as it is written.
    #[must_use]
    pub fn inside_text(&self, line: u32, column: u32) -> Place {
        let raw = self.file.text.get(self.start..self.end).unwrap_or("");
        let (quote, literal) = match raw {
            r if r.starts_with("\"\"\"") => (3, false),
            r if r.starts_with("'''") => (3, true),
            r if r.starts_with('\'') => (1, true),
            _ => (1, false),
        };
        let mut offset = quote.min(raw.len());
        if quote == 3 {
            offset += raw[offset..].bytes().take(2).take_while(|b| matches!(b, b'\r' | b'\n')).count();
        }
        let (mut at_line, mut at_column) = (1, 1);
        let end = raw.len().saturating_sub(quote);
        while offset < end && (at_line, at_column) < (line, column) {
            let rest = &raw[offset..];
            let next = rest.chars().next().map_or(1, char::len_utf8);
            let width = match rest.as_bytes() {
                [b'\\', b'u', ..] if !literal => 6,
                [b'\\', b'U', ..] if !literal => 10,
                [b'\\', b'x', ..] if !literal => 4,
                [b'\\', _, ..] if !literal => 2,
                _ => next,
            };
            if rest.starts_with('\n') || (!literal && rest.starts_with("\\n")) {
                (at_line, at_column) = (at_line + 1, 1);
            } else {
                at_column += 1;
            }
            offset += width;
        }
        let start = self.start + offset.min(raw.len());
        Place { file: Arc::clone(&self.file), start, end: start }
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_and_a_column_are_found_again() {
        let file = File::new("x", "一行目\n二行目 #x\n");
        for place in [(1, 1), (1, 3), (2, 5)] {
            assert_eq!(Place::at(&file, place.0, place.1).line_column(), place);
        }
        for nowhere in [(0, 0), (9, 1)] {
            assert_eq!(Place::at(&file, nowhere.0, nowhere.1).line_column(), (1, 1));
        }
    }

    #[test]
    fn columns_count_characters_and_follow_escapes() {
        let file = File::new("x", "名前 = \"a == \\\"b\\\" ! c\"\n");
        let start = file.text.find('"').unwrap();
        let whole = Place { file: Arc::clone(&file), start, end: file.text.len() - 1 };
        assert_eq!(whole.line_column(), (1, 6));
        let bang = whole.inside_text(1, 10);
        assert_eq!(&file.text[bang.start..=bang.start], "!");
        let file = File::new("x", "when = '''\na &&\n  b c'''\n");
        let whole = Place { file: Arc::clone(&file), start: 7, end: file.text.len() - 1 };
        let inner = whole.inside_text(2, 5);
        assert_eq!(&file.text[inner.start..=inner.start], "c");
        assert_eq!(inner.line_column(), (3, 5));
    }
}
