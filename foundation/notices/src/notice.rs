//! One notice: a letter or message in somebody's mailbox, new and as stored.

use kernel::{CaseId, Lang, Moment, NoticeId, OwnerCode};
use letters::{LetterData, Template};

use crate::{Delivery, Recipient};

/// What kind of notice it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// An official letter.
    Letter,
    /// A message, such as that something new fits.
    Message,
    /// A reminder.
    Reminder,
    /// A summary of several things.
    Digest,
}

impl NoticeKind {
    /// Its name, as stored and in text keys.
    pub fn name(self) -> &'static str {
        match self {
            NoticeKind::Letter => "letter",
            NoticeKind::Message => "message",
            NoticeKind::Reminder => "reminder",
            NoticeKind::Digest => "digest",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<NoticeKind> {
        [NoticeKind::Letter, NoticeKind::Message, NoticeKind::Reminder, NoticeKind::Digest]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// What a notice says.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A message of one or more paragraphs, separated by empty lines.
    Text(String),
    /// A letter, which can be read as a page and as a PDF.
    Letter(Box<LetterContent>),
}

/// A letter and what it is set with.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterContent {
    /// Built in, or a pack's.
    pub template: Template,
    /// What it says.
    pub data: LetterData,
    /// The series of the document number, such as `福子育`. The number, such as `8福子育第123号`, is drawn when the notice
    /// is sent and put into the data. Absent where the letter has no number, or brings its own.
    pub series: Option<String>,
}

/// A notice to be sent.
#[derive(Debug, Clone, PartialEq)]
pub struct NewNotice {
    /// Its identifier. Sending the same again is [`store::StoreError::Duplicate`].
    pub id: NoticeId,
    /// To whom.
    pub to: Recipient,
    /// Who sends it.
    pub owner: OwnerCode,
    /// The service that it is about, such as `130001/018-support`.
    pub service: Option<String>,
    /// The case that it is about.
    pub case: Option<CaseId>,
    /// What kind of notice it is.
    pub kind: NoticeKind,
    /// The language of its texts.
    pub lang: Lang,
    /// The line in the mailbox.
    pub subject: String,
    /// What it says.
    pub content: Content,
    /// When it is sent.
    pub at: Moment,
    /// After so many days it is brought to mind once, if it was not read. Never, if absent.
    pub remind_after_days: Option<u32>,
}

/// What was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Which notice.
    pub id: NoticeId,
    /// The document number that it was given or brought.
    pub number: Option<String>,
}

/// A notice without its text, for lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeLine {
    /// Its identifier.
    pub id: NoticeId,
    /// To whom it went.
    pub to: Recipient,
    /// Who sent it.
    pub owner: OwnerCode,
    /// The service that it is about.
    pub service: Option<String>,
    /// The case that it is about.
    pub case: Option<CaseId>,
    /// What kind of notice it is.
    pub kind: NoticeKind,
    /// The language of its texts.
    pub lang: Lang,
    /// The line in the mailbox.
    pub subject: String,
    /// 文書番号.
    pub number: Option<String>,
    /// When it was sent.
    pub at: Moment,
    /// In the mailbox: when it was last marked as read, none where it is marked as unread. For the officers who sent it:
    /// when it was first opened, which no mark takes back.
    pub read_at: Option<Moment>,
    /// When it was brought to mind because it was not read.
    pub reminded_at: Option<Moment>,
}

/// A notice as stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// What lists show of it.
    pub line: NoticeLine,
    /// What it says.
    pub content: Content,
    /// Its ways out of the mailbox: e-mail, push, paper.
    pub deliveries: Vec<Delivery>,
}

impl Notice {
    /// The letter's data, where it is a letter.
    pub fn letter(&self) -> Option<&LetterData> {
        match &self.content {
            Content::Letter(letter) => Some(&letter.data),
            Content::Text(_) => None,
        }
    }
}
