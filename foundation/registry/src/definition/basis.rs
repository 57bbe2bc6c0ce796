//! What a service rests on: its law and sources, who is eligible, when one may apply, by when it is decided.

use kernel::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A law, ordinance or guideline that the service rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Its name, as it is cited: 児童手当法（昭和46年法律第73号）.
    pub title: String,
    /// The article: 第4条.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Where facts of the definition were found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// The date of the source's own state, or of its reading.
    pub as_of: Date,
}

/// One labelled clause of who is eligible. Its words are `c-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Name of the clause: lower-case words with hyphens.
    pub id: String,
    /// CEL over the facts dictionary; true where the clause holds.
    pub when: String,
    /// The article that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
}

/// When one may apply.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Date>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Date>,
    /// CEL giving a date: the last day for this one person, such as `add_days(child.birth_date, 14)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<String>,
}

/// By when it is decided, in working days (行政機関の休日 excluded).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkClock {
    /// 標準処理期間 (行政手続法 6 条).
    pub standard_days: u32,
    /// オンライン標準処理期間.
    pub online_days: u32,
}
