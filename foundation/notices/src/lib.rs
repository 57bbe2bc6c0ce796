//! Notices: the official mailbox of every person and business, and the ways out of it: e-mail, push, paper.
//!
//! | module | subject |
//! |---|---|
//! | [`notice`] | one notice, new and as stored |
//! | [`recipient`] | to whom it goes |
//! | [`send`](mod@send) | sending in the caller's transaction, many with a few statements |
//! | [`number`] | 文書番号 without gaps |
//! | [`mailbox`] | lists, reading, and who has read what |
//! | [`opened`](mod@opened) | which of many notices were opened |
//! | [`pdf`](mod@pdf) | the PDF of a letter, set when first wanted and kept |
//! | [`preferences`](mod@preferences) | how somebody wants to hear of letters |
//! | [`address`](mod@address) | proving an e-mail address before mail goes there |
//! | [`delivery`] | the ways out of the mailbox, and how each went |
//! | [`remind`] | bringing to mind what was not read, once |
//! | [`errand`] | what is done after the commit, as durable jobs |
//! | [`postman`] | doing those jobs |
//! | [`email`] | mail over SMTP |
//! | [`push`] | Web Push, and [`keys`] by which push services know us |
//! | [`paper`] | the print batch of those who asked for paper |
//! | [`unprinted`](mod@unprinted) | letters that could not be printed: why, and what is done about each |
//! | [`error`] | what can go wrong |

pub mod address;
pub mod delivery;
pub mod email;
pub mod errand;
pub mod error;
pub mod keys;
pub mod mailbox;
pub mod notice;
mod number;
pub mod opened;
pub mod paper;
pub mod pdf;
pub mod postman;
pub mod preferences;
pub mod push;
pub mod recipient;
pub mod remind;
pub mod send;
mod tables;
pub mod unprinted;
mod words;

pub use delivery::{Channel, Delivery, DeliveryState, Reason};
pub use email::{Mailer, SmtpSettings, TlsMode};
pub use error::NoticeError;
pub use keys::Keys;
pub use mailbox::{Wanted, get, get_sent, list, mark_all_read, mark_read, of_case, sent_for_case, unread_count};
pub use notice::{Content, LetterContent, NewNotice, Notice, NoticeKind, NoticeLine, Sent};
pub use opened::opened;
pub use paper::{PrintBatch, batches, paper_batch, reprint, waiting_on_paper};
pub use pdf::{Printer, pdf, sent_pdf};
pub use postman::Postman;
pub use preferences::{EmailMode, Preferences, preferences, set_preferences, subscribe, unsubscribe};
pub use push::{PushSettings, Pusher};
pub use recipient::Recipient;
pub use send::{send, send_all};
pub use unprinted::{Unprinted, Why, unprinted};

/// The tables of this room.
pub fn migrations() -> Vec<store::Migration> {
    let step = |number, sql| store::Migration { room: "notices", number, sql };
    vec![
        step(1, include_str!("../migrations/0001.sql")),
        step(2, include_str!("../migrations/0002.sql")),
        step(3, include_str!("../migrations/0003.sql")),
    ]
}

/// The words of this room in every language.
pub fn text() -> text::Source {
    text::source!("notices")
}
