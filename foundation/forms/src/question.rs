//! The shape of a form: pages of questions, as a pack writes them in `service.toml`.
//!
//! Words stand in the pack's `text/<lang>.ftl`, by convention: `page-<id>` titles a page, `q-<id>` asks,
//! `q-<id>-help` helps, `q-<id>-error` says how to mend what `valid_when` forbids, `q-<id>-<choice>` names a choice.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One page of the form: one thing asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Name of the page, unique in the service: lower-case words with hyphens.
    pub id: String,
    /// CEL: the page is shown only where this is true. Reads facts and `answers.<question>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_when: Option<String>,
    /// What is asked on the page, from top to bottom.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Name of the question, unique in the service: lower-case words with hyphens.
    /// Services that are applied for together ask a question of the same name only once.
    pub id: String,
    /// What kind of answer is expected.
    #[serde(rename = "type")]
    pub kind: QuestionKind,
    /// Whether it may be left empty.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// CEL: the question is shown only where this is true. Reads facts and `answers.<question>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_when: Option<String>,
    /// The fact that fills the answer in beforehand, such as `person.name`; its source is named beside the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefill: Option<String>,
    /// The fact that the answer establishes for the conditions, where no register knows it: `person.pregnant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// What may be chosen, for `choice` and `choices`.
    #[serde(default, rename = "choice", skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// Least number or amount, or least number of choices or children.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Greatest number or amount, or greatest number of choices or children.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// CEL giving a date: the earliest date accepted, such as `today` or `add_days(today, -14)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earliest: Option<String>,
    /// CEL giving a date: the latest date accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<String>,
    /// Greatest number of characters, for `text` and `long-text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
    /// CEL over `answers`: what must be true for this answer to stand; `q-<id>-error` says what is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_when: Option<String>,
    /// Name of the evidence that a `file` answers; see `[[evidence]]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// One thing that may be chosen. Its words are `q-<question>-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Name of the choice: lower-case words with hyphens.
    pub id: String,
    /// CEL: offered only where this is true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_when: Option<String>,
}

/// The kind of an answer. Beside each: the JSON that a valid answer is stored as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One line of words: a string.
    Text,
    /// Several lines of words: a string.
    LongText,
    /// A name in katakana, stored full width: a string.
    Kana,
    /// A day, typed in the Western or the Japanese calendar: `"2026-04-01"`.
    Date,
    /// An amount of yen: an integer.
    Yen,
    /// A whole number: an integer.
    Number,
    /// Yes or no: a boolean.
    YesNo,
    /// One of some choices: the choice's id.
    Choice,
    /// Several of some choices: a list of ids.
    Choices,
    /// The applicant's own name and birth date, from the register: `{"name","kana","birth_date"}`.
    Person,
    /// Children of the household, ticked: a list of person ids as strings.
    Children,
    /// A child not in the register yet: `{"name","kana","birth_date","sex"}`.
    NewChild,
    /// An address: `{"postcode","municipality","town","building"}`; the municipality is a 6-digit code.
    Address,
    /// An account for payment: `{"bank","bank_name","branch","branch_name","kind","number","holder"}`;
    /// bank 4 digits, branch 3 digits, kind `ordinary` or `current`, number 7 digits, holder in kana of 全銀協.
    BankAccount,
    /// One or more files: a list of `{"blob","name","media_type","size"}`.
    File,
    /// A statement that must be agreed to: `true`.
    Consent,
    /// A telephone number of Japan: digits with hyphens, as typed in half width.
    Phone,
    /// An e-mail address: a string.
    Email,
    /// A 13-digit 法人番号: a string.
    CorporateNumber,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // The signature is serde's.
fn is_false(value: &bool) -> bool {
    !value
}
