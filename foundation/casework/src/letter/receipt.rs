//! The receipt of an application, as a message in the mailbox.

use kernel::{NoticeId, OwnerCode};
use letters::{Addressee, BuiltIn, LetterData, Line, Template};
use notices::{Content, LetterContent, NewNotice, NoticeKind, Recipient};
use text::Wording;

use super::draft::{honorific, sender};

/// The receipt of an application for one or several services.
pub fn receipt(
    words: &Wording,
    to: Recipient,
    addressee: &str,
    title: &str,
    lines: Vec<Line>,
    (owner, id, at): (OwnerCode, NoticeId, kernel::Moment),
) -> NewNotice {
    let data = LetterData {
        date: at.day(),
        addressee: Addressee { name: addressee.to_owned(), honorific: honorific(to), address: None },
        sender: sender(words, owner),
        title: words.with("casework-letter-receipt-subject", &[("title", title.into())]),
        body: vec![words.get("casework-letter-receipt-body")],
        facts: lines,
        ..LetterData::default()
    };
    NewNotice {
        id,
        to,
        owner,
        service: None,
        case: None,
        kind: NoticeKind::Message,
        lang: words.lang(),
        subject: data.title.clone(),
        content: Content::Letter(Box::new(LetterContent {
            template: Template::BuiltIn(BuiltIn::Receipt),
            data,
            series: None,
        })),
        at,
        remind_after_days: None,
    }
}
