//! The shape of `tests/*.toml`: stored households and what must come out.

use std::collections::BTreeMap;

use kernel::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `tests/*.toml`: a stored household and what must come out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoredTest {
    /// What the test shows, in plain words.
    pub name: String,
    /// The day on which the question is asked.
    pub today: Date,
    /// Facts by key: `"person.birth_date" = "1990-01-01"`; dates as text.
    pub facts: BTreeMap<String, serde_json::Value>,
    /// Answers by question, as stored.
    #[serde(default)]
    pub answers: BTreeMap<String, serde_json::Value>,
    /// What must come out.
    pub expect: Expectation,
}

/// What must come out of a stored test. What is absent is not looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// `"yes"`, `"no"` or `"unknown"`.
    pub eligible: String,
    /// Names of the criteria that fail, for `"no"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<Vec<String>>,
    /// Facts that would settle it, for `"unknown"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<Vec<String>>,
    /// Yen of each award by name, for one instalment.
    #[serde(default)]
    pub yen: BTreeMap<String, i64>,
    /// First day of entitlement of each award by name; the earliest, where several children are entitled.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub from: BTreeMap<String, Date>,
    /// The day by which one must apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<Date>,
    /// Fee in yen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<i64>,
    /// Names of the evidence asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Vec<String>>,
    /// Names of the questions that the person must still answer because no fact fills them in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Vec<String>>,
}
