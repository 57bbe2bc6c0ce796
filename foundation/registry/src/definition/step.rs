//! How a case is decided, step by step, and who acts in each.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One step of deciding. Its words are `s-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Name of the step.
    pub id: String,
    /// What is done in it.
    pub action: StepAction,
    /// Who does it.
    pub role: Role,
    /// CEL: taken only where this is true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_when: Option<String>,
}

/// What is done in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StepAction {
    /// An officer looks the case over and passes it on, or asks for correction.
    Review,
    /// An expert gives an opinion, which the next step reads.
    Opinion,
    /// An officer decides. Always the last.
    Decide,
    /// The receipt of a notification is confirmed; nothing is decided. Always the last.
    Accept,
}

/// Who acts in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Looks cases over.
    Reviewer,
    /// Decides them.
    Decider,
    /// Gives opinions, and sees only the cases asked of them.
    Expert,
}
