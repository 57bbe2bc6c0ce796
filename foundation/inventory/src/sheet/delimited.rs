//! CSV: UTF-8 with or without a mark, CP932, UTF-16; commas or tabs; read as it streams in.

use std::io::{self, BufRead, Read};

use encoding_rs::{CoderResult, Decoder, Encoding, SHIFT_JIS, UTF_8};

use super::{Rows, Sheet, SheetError};

/// How much is looked at to tell the encoding.
const HEAD: usize = 1 << 18;
const CHUNK: usize = 1 << 16;

/// Opens a table.
pub fn open(mut source: impl Read + 'static) -> Result<Sheet, SheetError> {
    let mut head = Vec::with_capacity(HEAD);
    source.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    let encoding = encoding_of(&head);
    let decoder = encoding.new_decoder_with_bom_removal();
    let text = Decoded {
        source: io::Cursor::new(head).chain(source),
        decoder,
        raw: vec![0; CHUNK],
        ready: Vec::new(),
        at: 0,
        done: false,
    };
    let mut text = io::BufReader::with_capacity(CHUNK, text);
    let tabs = has_tabs(text.fill_buf()?);
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(if tabs { b'\t' } else { b',' })
        .from_reader(text);
    let rows: Rows = Box::new(reader.into_records().map(|record| match record {
        Ok(record) => Ok(record.iter().map(str::to_owned).collect()),
        Err(error) => Err(SheetError::Damaged(error.to_string())),
    }));
    Sheet::of(rows, None)
}

/// Whether the first line parts its cells by tabs.
fn has_tabs(head: &[u8]) -> bool {
    let first = String::from_utf8_lossy(head.split(|b| *b == b'\n').next().unwrap_or_default());
    first.matches('\t').count() > first.matches(',').count()
}

/// The encoding that the first bytes are written in.
fn encoding_of(head: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(head) {
        return encoding;
    }
    match std::str::from_utf8(head) {
        Ok(_) => UTF_8,
        // The head may end inside a character.
        Err(error) if error.error_len().is_none() => UTF_8,
        Err(utf8) => {
            let (_, wrong) = SHIFT_JIS.decode_without_bom_handling(head);
            // A table in UTF-8 with one damaged byte far down is still UTF-8, and CP932 would garble all of it.
            if wrong && utf8.valid_up_to() > head.len() / 2 { UTF_8 } else { SHIFT_JIS }
        }
    }
}

/// A reader that turns any encoding into UTF-8; what cannot be turned becomes U+FFFD and is reported with its cell.
struct Decoded<R> {
    source: R,
    decoder: Decoder,
    raw: Vec<u8>,
    ready: Vec<u8>,
    at: usize,
    done: bool,
}

impl<R: Read> Decoded<R> {
    fn fill(&mut self) -> io::Result<()> {
        while self.at == self.ready.len() && !self.done {
            let got = self.source.read(&mut self.raw)?;
            self.done = got == 0;
            let room = self.decoder.max_utf8_buffer_length(got).unwrap_or(got * 3 + 16);
            self.ready.resize(room, 0);
            let (result, _, written, _) = self.decoder.decode_to_utf8(&self.raw[..got], &mut self.ready, self.done);
            debug_assert_eq!(result, CoderResult::InputEmpty);
            self.ready.truncate(written);
            self.at = 0;
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.fill()?;
        let some = into.len().min(self.ready.len() - self.at);
        into[..some].copy_from_slice(&self.ready[self.at..self.at + some]);
        self.at += some;
        Ok(some)
    }
}
