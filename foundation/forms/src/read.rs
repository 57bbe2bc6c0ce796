//! From what a person typed to a typed answer, or to errors that say which part is wrong and what would be right.
//!
//! | part | reads |
//! |---|---|
//! | `q-<id>` | words, kana, yen, numbers, yes or no, one choice, several choices and children (repeated), consent, telephone, e-mail, 法人番号, a whole date |
//! | `-era`, `-year`, `-month`, `-day` | a date |
//! | `-postcode`, `-municipality`, `-town`, `-building` | an address |
//! | `-bank`, `-bank-name`, `-branch`, `-branch-name`, `-kind`, `-number`, `-holder` | an account |
//! | `-name`, `-kana`, `-birth-era`, `-birth-year`, `-birth-month`, `-birth-day`, `-sex` | a person, a new child |
//! | `-remove` | files to take away (repeated) |

mod account;
mod address;
mod choose;
mod contact;
mod corporate;
mod date;
mod number;
mod people;
mod words;

use serde_json::Value as Json;

use crate::error::{FieldError, Wrong};
use crate::{Question, QuestionKind, Submitted, inputs};

/// What reading one kind gives: an answer, nothing typed, or what is wrong.
type Reading = Result<Option<Json>, Vec<Wrong>>;

/// Reads the answer to one question. `Ok(None)` is an answer left empty. Whether it may be empty and lies within its bounds
/// is for [`crate::Walk::check_page`].
pub fn read(question: &Question, sent: &Submitted) -> Result<Option<Json>, Vec<FieldError>> {
    read_kind(question, sent).map_err(|wrongs| wrongs.into_iter().map(|wrong| wrong.of(&question.id)).collect())
}

fn read_kind(question: &Question, sent: &Submitted) -> Reading {
    let id = question.id.as_str();
    let typed = sent.part(id, "");
    match question.kind {
        QuestionKind::Text => Ok(words::line(typed).map(Json::from)),
        QuestionKind::LongText => Ok(words::lines(typed).map(Json::from)),
        QuestionKind::Kana => one(words::kana(typed)),
        QuestionKind::Date => one(date::read(sent, id, "").map(|day| day.map(|day| day.to_string()))),
        QuestionKind::Yen => one(number::yen(typed)),
        QuestionKind::Number => one(number::whole(typed)),
        QuestionKind::YesNo => one(choose::yes_no(typed)),
        QuestionKind::Choice => one(choose::one_of(&question.choices, typed)),
        QuestionKind::Choices => one(choose::several_of(&question.choices, sent.all(id, ""))),
        QuestionKind::Children => Ok(choose::ids(sent.all(id, ""))),
        QuestionKind::Consent => Ok(choose::consent(typed)),
        QuestionKind::Person => people::applicant(sent, id),
        QuestionKind::NewChild => people::new_child(sent, id),
        QuestionKind::Address => address::read(sent, id),
        QuestionKind::BankAccount => account::read(sent, id),
        QuestionKind::Phone => one(contact::phone(typed)),
        QuestionKind::Email => one(contact::email(typed)),
        QuestionKind::CorporateNumber => one(corporate::read(typed)),
        // Files are looked at and stored by the caller, one by one; see `upload::inspect` and `Answers::add_file`.
        QuestionKind::File => Ok(None),
    }
}

fn one<T: Into<Json>>(read: Result<Option<T>, Wrong>) -> Reading {
    read.map(|found| found.map(Into::into)).map_err(|wrong| vec![wrong])
}

/// Brings a value from a register, an interface or an earlier application into the form in which this question stores it,
/// as if it had been typed. `None` where it says nothing.
pub fn settle(question: &Question, value: &Json) -> Result<Option<Json>, Vec<FieldError>> {
    if question.kind == QuestionKind::File {
        let files: Result<Vec<crate::values::StoredFile>, _> = serde_json::from_value(value.clone());
        return match files {
            Ok(files) => Ok(Some(value.clone()).filter(|_| !files.is_empty())),
            Err(_) => Err(vec![FieldError::new(&question.id, "forms-error-required-file")]),
        };
    }
    read(question, &inputs::of(&question.id, question.kind, value))
}

/// Gathers the parts of a composed answer: all that is wrong is told at once.
struct Parts {
    wrongs: Vec<Wrong>,
}

impl Parts {
    fn new() -> Parts {
        Parts { wrongs: Vec::new() }
    }

    /// A part that must be there; `missing` is the key of the words that ask for it.
    fn needed<T>(&mut self, part: &'static str, missing: &'static str, read: Result<Option<T>, Wrong>) -> Option<T> {
        match read {
            Ok(Some(found)) => Some(found),
            Ok(None) => {
                self.wrongs.push(Wrong::new(missing).at(part));
                None
            }
            Err(wrong) => {
                self.wrongs.push(if wrong.part.is_empty() { wrong.at(part) } else { wrong });
                None
            }
        }
    }

    /// The answer where every part was found, else all that is wrong.
    fn answer<T: serde::Serialize>(self, found: Option<T>) -> Reading {
        match found {
            Some(found) if self.wrongs.is_empty() => {
                Ok(Some(serde_json::to_value(found).expect("strings and days are JSON")))
            }
            _ => Err(self.wrongs),
        }
    }
}

#[cfg(test)]
mod tests;
