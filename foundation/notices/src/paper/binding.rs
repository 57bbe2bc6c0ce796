//! Binding a batch: a cover that lists the letters for the officer, then the letters themselves.

use std::sync::Arc;

use kernel::Lang;
use letters::{BuiltIn, LetterData, LetterError, Line, Sender};

use super::PrintBatch;
use crate::pdf::SetLetter;
use crate::tables::notice;
use crate::words::{name_of, wording};
use crate::{NoticeError, Printer};

/// Binds the cover and the letters into one file.
pub(super) async fn bind(
    printer: Printer<'_>,
    batch: &PrintBatch,
    set: Vec<(&notice::Model, SetLetter)>,
) -> Result<Vec<u8>, NoticeError> {
    let cover = cover(batch, &set);
    let (press, day) = (printer.press.clone(), batch.day);
    let parts: Vec<SetLetter> = set.into_iter().map(|(_, letter)| letter).collect();
    let bound = tokio::task::spawn_blocking(move || {
        let cover = press.render(&BuiltIn::BatchCover.into(), &cover, Lang::JA)?;
        let mut pages = vec![cover.pages];
        let mut files: Vec<Arc<[u8]>> = vec![Arc::from(cover.bytes)];
        for part in parts {
            pages.push(part.pages);
            files.push(Arc::from(part.bytes));
        }
        press.batch(&files, &pages, day)
    });
    let bound = bound.await.map_err(|_| LetterError::Broken("the typesetter's thread ended".to_owned()))??;
    Ok(bound.bytes)
}

fn cover(batch: &PrintBatch, set: &[(&notice::Model, SetLetter)]) -> LetterData {
    let words = wording(Lang::JA);
    let pages: usize = set.iter().map(|(_, letter)| letter.pages).sum();
    let owner = name_of(batch.owner, Lang::JA);
    let line = |(place, (row, letter)): (usize, &(&notice::Model, SetLetter))| {
        let data: LetterData =
            row.letter.as_deref().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
        let args = [
            ("place", (place + 1).into()),
            ("number", data.number.unwrap_or_default().into()),
            ("name", data.addressee.name.into()),
            ("title", data.title.into()),
            ("pages", letter.pages.into()),
        ];
        Line::new(words.with("notices-cover-label", &args), words.with("notices-cover-value", &args))
    };
    LetterData {
        date: batch.day,
        sender: Sender { organisation: owner, ..Sender::default() },
        title: words.get("notices-cover-title"),
        body: vec![words.with("notices-cover-body", &[("letters", set.len().into()), ("pages", pages.into())])],
        facts: set.iter().enumerate().map(line).collect(),
        ..LetterData::default()
    }
}
