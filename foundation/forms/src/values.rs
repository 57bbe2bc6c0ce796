//! Answers of several parts as Rust values: the same shapes that [`crate::QuestionKind`] describes in JSON.

use kernel::Date;
use serde::{Deserialize, Serialize};

/// The answer to `person`: the applicant's own name and birth date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// Name as the register writes it.
    pub name: String,
    /// Name in full-width katakana.
    pub kana: String,
    /// Day of birth.
    pub birth_date: Date,
}

/// The answer to `new-child`: a child that the register does not know yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewChild {
    /// Name.
    pub name: String,
    /// Name in full-width katakana.
    pub kana: String,
    /// Day of birth.
    pub birth_date: Date,
    /// Sex as the birth notification writes it.
    pub sex: Sex,
}

/// Sex as the register writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// 女
    Female,
    /// 男
    Male,
}

impl Sex {
    /// Its name in answers and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
        }
    }
}

/// The answer to `address`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// `135-8383`.
    pub postcode: String,
    /// 全国地方公共団体コード of the municipality: `131083`.
    pub municipality: String,
    /// Everything after the municipality up to the house number: 東陽4-11-28.
    pub town: String,
    /// Building and room; empty where there is none.
    #[serde(default)]
    pub building: String,
}

/// The answer to `bank-account`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// 統一金融機関番号: 4 digits.
    pub bank: String,
    /// The bank's name; empty where it was not given.
    #[serde(default)]
    pub bank_name: String,
    /// 店番: 3 digits.
    pub branch: String,
    /// The branch's name; empty where it was not given.
    #[serde(default)]
    pub branch_name: String,
    /// 預金種目.
    pub kind: AccountKind,
    /// 口座番号: 7 digits.
    pub number: String,
    /// 口座名義 in the half-width characters of 全銀協, at most 30.
    pub holder: String,
}

impl Account {
    /// The number with all but its last three digits hidden: `••••123`.
    pub fn masked_number(&self) -> String {
        let digits: Vec<char> = self.number.chars().collect();
        let hidden = digits.len().saturating_sub(3);
        digits.iter().enumerate().map(|(place, digit)| if place < hidden { '•' } else { *digit }).collect()
    }
}

/// 預金種目.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountKind {
    /// 普通
    Ordinary,
    /// 当座
    Current,
}

impl AccountKind {
    /// Its name in answers and text keys.
    pub fn name(self) -> &'static str {
        match self {
            AccountKind::Ordinary => "ordinary",
            AccountKind::Current => "current",
        }
    }
}

/// One file of an answer to `file`; its bytes are in the blob store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredFile {
    /// Id of the blob.
    pub blob: String,
    /// Name for display, cleaned by [`crate::upload::clean_name`].
    pub name: String,
    /// What the content is, by its first bytes: `application/pdf`.
    pub media_type: String,
    /// Size in bytes.
    pub size: u64,
}
