//! What a letter says, as data. It is stored with the notice and is complete: the PDF and the accessible page are
//! both made from it and from nothing else.

use std::collections::BTreeMap;

use kernel::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a letter says. Texts are in the letter's own language; labels, dates and the instruction on objections are
/// worded by [`crate::Sheet`] in the reader's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LetterData {
    /// 文書番号, such as `8福子育第123号`. Absent on a mere message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The letter's date. It is also the time stamp in the PDF, so that the same data gives the same file.
    pub date: Date,
    /// To whom it goes.
    pub addressee: Addressee,
    /// From whom it comes.
    pub sender: Sender,
    /// The title: 児童手当認定通知書.
    pub title: String,
    /// Paragraphs, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub body: Vec<String>,
    /// What was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// What is paid or charged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<Amount>,
    /// Facts of the case, as label and value: 受付番号, 対象児童, 支給開始月.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Line>,
    /// What the reader is asked to do, as in a request for correction.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// The day by which they are asked to do it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// How the decision can be objected to. Absent where nothing is decided against anybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objection: Option<Objection>,
    /// Whom to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Values of the case for a pack's own template, by question name. Dates as `YYYY-MM-DD`, yen as whole numbers.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, Value>,
    /// The pack's messages whose keys begin with `l-`, in the letter's language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, String>,
}

impl Default for LetterData {
    fn default() -> Self {
        Self {
            number: None,
            date: Date::constant(1970, 1, 1),
            addressee: Addressee::default(),
            sender: Sender::default(),
            title: String::new(),
            body: Vec::new(),
            decision: None,
            amounts: Vec::new(),
            facts: Vec::new(),
            tasks: Vec::new(),
            due: None,
            objection: None,
            contact: None,
            fields: BTreeMap::new(),
            words: BTreeMap::new(),
        }
    }
}

/// To whom a letter goes. It is set where the window of a 長形3号 envelope shows it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Addressee {
    /// Name of the person or business, as registered.
    pub name: String,
    /// 様 or 御中.
    pub honorific: Honorific,
    /// Where it is sent on paper. Absent where it is only delivered electronically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

/// The word of respect after a name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Honorific {
    /// 様, for a person.
    #[default]
    Person,
    /// 御中, for an organisation.
    Organisation,
}

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Seven digits, with or without the hyphen.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub postcode: String,
    /// Its lines, from the prefecture to the room.
    pub lines: Vec<String>,
}

/// From whom a letter comes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sender {
    /// The organisation: 江東区.
    pub organisation: String,
    /// The office that speaks: 江東区長, 東京都福祉局長.
    pub title: String,
    /// The holder's name, where it is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the letter says 公印省略, because no seal is pressed on it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub seal_omitted: bool,
}

/// What was decided, and why (行政手続法 8 条).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// The outcome in one sentence: 児童手当の受給資格を認定します。
    pub outcome: String,
    /// The reasons, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
}

/// One reason for a decision.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reason {
    /// The reason in plain words, with the facts that it rests on.
    pub text: String,
    /// The article that it rests on: 児童手当法第4条第1項.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
}

/// An amount of money.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Amount {
    /// What it is for.
    pub label: String,
    /// Whole yen.
    pub yen: i64,
    /// How often or for when: 月額, 令和8年10月分.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A label and its value.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
}

impl Line {
    /// A label and its value.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Line { label: label.into(), value: value.into() }
    }
}

/// Something that the reader is asked to do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Task {
    /// The question or document that it is about.
    pub label: String,
    /// What to do.
    pub what: String,
}

/// How a decision can be objected to (行政不服審査法 82 条, 行政事件訴訟法 46 条).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Objection {
    /// To whom a request for review (審査請求) goes: 東京都知事.
    pub to: String,
    /// Within how many months from the day after knowing of the decision: 3 (行政不服審査法 18 条).
    #[serde(default = "three")]
    pub months: u32,
    /// The action for annulment (取消訴訟) that is open besides, where the letter tells of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lawsuit: Option<Lawsuit>,
}

fn three() -> u32 {
    3
}

/// The action for annulment (行政事件訴訟法 8 条, 11 条, 14 条).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lawsuit {
    /// Against whom: 江東区.
    pub defendant: String,
    /// Who represents the defendant in court: 江東区長.
    pub representative: String,
    /// Within how many months from the day after knowing of the decision: 6 (行政事件訴訟法 14 条).
    #[serde(default = "six")]
    pub months: u32,
}

fn six() -> u32 {
    6
}

/// Whom to ask about the letter.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// The office: 江東区こども未来部こども家庭支援課給付係.
    pub office: String,
    /// Its address in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Its e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_stored_reads_back_even_from_an_older_shape() {
        let letter: LetterData = serde_json::from_str(r#"{"title":"受付票","date":"2026-07-09"}"#).unwrap();
        assert_eq!(letter.title, "受付票");
        let again: LetterData = serde_json::from_str(&serde_json::to_string(&letter).unwrap()).unwrap();
        assert_eq!(letter, again);
    }
}
