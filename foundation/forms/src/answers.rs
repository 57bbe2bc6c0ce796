//! Answers by question, each with where it came from, so that a page can name the source beside a field that was
//! filled in beforehand and tell that the person corrected it.

use std::collections::BTreeMap;
use std::fmt;

use kernel::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::values::{Account, Address, Applicant, NewChild, StoredFile};

/// Where an answer came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum Provenance {
    /// The person gave it, and no register spoke.
    Person,
    /// A register filled it in and the person left it so.
    Register {
        /// Which register, as the caller's origin function named it: `resident-register`.
        origin: String,
    },
    /// A register filled it in and the person changed it.
    Corrected {
        /// Which register said otherwise.
        origin: String,
    },
    /// The same person's earlier application filled it in.
    Earlier,
}

impl Provenance {
    /// Whether it was filled in beforehand and stands as it was filled in.
    pub fn is_prefilled(&self) -> bool {
        matches!(self, Provenance::Register { .. } | Provenance::Earlier)
    }
}

/// One answer: its JSON (see [`crate::QuestionKind`]) and where it came from. `null` says that the person saw the question and
/// left it empty.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The value as stored.
    pub value: Json,
    /// Where it came from.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Without the value: it is personal data and belongs in no log.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("provenance", &self.provenance).finish_non_exhaustive()
    }
}

/// Answers by question id. As JSON: `{"<question>": {"value": …, "from": "person"}}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// No answers.
    pub fn new() -> Answers {
        Answers::default()
    }

    /// Answers given by the person, from question and value.
    pub fn of_person<'a>(values: impl IntoIterator<Item = (&'a str, Json)>) -> Answers {
        let of = |(id, value): (&str, Json)| (id.to_owned(), Answer { value, provenance: Provenance::Person });
        Answers(values.into_iter().map(of).collect())
    }

    /// The answer to a question, also one left empty.
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.get(question)
    }

    /// The value of an answer that is not empty.
    pub fn value(&self, question: &str) -> Option<&Json> {
        self.0.get(question).map(|answer| &answer.value).filter(|value| !value.is_null())
    }

    /// Sets an answer.
    pub fn set(&mut self, question: impl Into<String>, value: Json, provenance: Provenance) {
        self.0.insert(question.into(), Answer { value, provenance });
    }

    /// Sets what the person sent on a page; `None` is an answer left empty. `prefilled` is what the registers fill in for the
    /// same question: the same value keeps its source, another value is a correction.
    pub fn put(&mut self, question: &str, value: Option<Json>, prefilled: Option<&Answer>) {
        let value = value.unwrap_or(Json::Null);
        let provenance = match prefilled.map(|known| (&known.provenance, known.value == value)) {
            Some((source, true)) => source.clone(),
            Some((Provenance::Register { origin } | Provenance::Corrected { origin }, false)) => {
                Provenance::Corrected { origin: origin.clone() }
            }
            _ => Provenance::Person,
        };
        self.set(question, value, provenance);
    }

    /// Takes an answer away.
    pub fn remove(&mut self, question: &str) -> Option<Answer> {
        self.0.remove(question)
    }

    /// These answers, and where there is none, the ones filled in beforehand.
    #[must_use]
    pub fn filled_from(mut self, prefilled: &Answers) -> Answers {
        for (question, answer) in &prefilled.0 {
            self.0.entry(question.clone()).or_insert_with(|| answer.clone());
        }
        self
    }

    /// All answers by question, also those left empty.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(question, answer)| (question.as_str(), answer))
    }

    /// Whether there is no answer at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Only the values, as stored tests and decision engines read them; empty answers are left out.
    pub fn values(&self) -> serde_json::Map<String, Json> {
        let filled = self.0.iter().filter(|(_, answer)| !answer.value.is_null());
        filled.map(|(question, answer)| (question.clone(), answer.value.clone())).collect()
    }

    /// Words: the answer to `text`, `kana`, `choice`, `phone`, `email` and the like.
    pub fn text(&self, question: &str) -> Option<&str> {
        self.value(question)?.as_str()
    }

    /// The answer to `yes-no` or `consent`.
    pub fn flag(&self, question: &str) -> Option<bool> {
        self.value(question)?.as_bool()
    }

    /// The answer to `yen` or `number`.
    pub fn int(&self, question: &str) -> Option<i64> {
        self.value(question)?.as_i64()
    }

    /// The answer to `date`.
    pub fn date(&self, question: &str) -> Option<Date> {
        self.text(question)?.parse().ok()
    }

    /// The answer to `choices` or `children`: ids.
    pub fn list(&self, question: &str) -> Vec<&str> {
        let items = self.value(question).and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
        items.iter().filter_map(Json::as_str).collect()
    }

    /// The answer to `person`.
    pub fn applicant(&self, question: &str) -> Option<Applicant> {
        self.shaped(question)
    }

    /// The answer to `new-child`.
    pub fn new_child(&self, question: &str) -> Option<NewChild> {
        self.shaped(question)
    }

    /// The answer to `address`.
    pub fn address(&self, question: &str) -> Option<Address> {
        self.shaped(question)
    }

    /// The answer to `bank-account`.
    pub fn account(&self, question: &str) -> Option<Account> {
        self.shaped(question)
    }

    /// The answer to `file`.
    pub fn files(&self, question: &str) -> Vec<StoredFile> {
        self.shaped(question).unwrap_or_default()
    }

    /// Adds one file to the answer to `file`.
    pub fn add_file(&mut self, question: &str, file: StoredFile) {
        let mut files = self.files(question);
        files.push(file);
        self.set_files(question, &files);
    }

    /// Takes one file away from the answer to `file`; the last one taken away leaves no answer.
    pub fn remove_file(&mut self, question: &str, blob: &str) {
        let files: Vec<StoredFile> = self.files(question).into_iter().filter(|file| file.blob != blob).collect();
        self.set_files(question, &files);
    }

    fn set_files(&mut self, question: &str, files: &[StoredFile]) {
        if files.is_empty() {
            self.remove(question);
        } else {
            let value = serde_json::to_value(files).expect("strings and numbers are JSON");
            self.set(question, value, Provenance::Person);
        }
    }

    fn shaped<T: DeserializeOwned>(&self, question: &str) -> Option<T> {
        T::deserialize(self.value(question)?).ok()
    }
}

impl FromIterator<(String, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, Answer)>>(answers: I) -> Self {
        Answers(answers.into_iter().collect())
    }
}

#[cfg(test)]
mod tests;
