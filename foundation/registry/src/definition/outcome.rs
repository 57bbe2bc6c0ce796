//! What follows a decision: letters, what registers learn, how to object, what is offered together.

use super::ServiceKey;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Names of the pack's letters; a built-in letter stands in where one is absent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterSet {
    /// `letters/<name>.typ` for approval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<String>,
    /// `letters/<name>.typ` for refusal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// `letters/<name>.typ` for the acceptance of a notification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

/// What a base register learns from an accepted case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The child in the answer of type `new-child` is entered in the household (戸籍法 49 条, 住民基本台帳法 8 条). Where the
    /// choice `relation` is asked and answered `other`, the applicant is no parent of it.
    RegisterBirth,
    /// The household moves to the answer of type `address`, as of the answer of type `date` (住民基本台帳法 22 条). The choice
    /// `moved-with`, where it is asked, says who moves: `alone`, or `part-of-household` with those named in `member-names`.
    RegisterMove,
}

/// How a decision can be objected to (行政不服審査法 18 条, 82 条).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// To whom: 東京都知事, 江東区長.
    pub to: String,
    /// Within how many months from the day after knowing of the decision: 3.
    #[serde(default = "three_months")]
    pub months: u32,
}

fn three_months() -> u32 {
    3
}

/// A service offered together with this one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// Which service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceKey>,
    /// The service of this id of the municipality where the person lives, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipal: Option<String>,
}
