//! What must be shown, and when a register shows it already.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something that must be shown. Its words are `e-<id>` and `e-<id>-help`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Name of the evidence.
    pub id: String,
    /// CEL: asked only where this is true. Always, if absent. Reads facts and answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_when: Option<String>,
    /// CEL: waived where this is true, because a register knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waived_when: Option<String>,
    /// Kinds of file accepted, as media types.
    #[serde(default = "documents")]
    pub accept: Vec<String>,
    /// Greatest size of one file, in megabytes.
    #[serde(default = "ten")]
    pub max_megabytes: u32,
    /// Greatest number of files.
    #[serde(default = "three")]
    pub max_files: u32,
}

fn documents() -> Vec<String> {
    ["application/pdf", "image/jpeg", "image/png", "image/heic"].map(str::to_owned).to_vec()
}
fn ten() -> u32 {
    10
}
fn three() -> u32 {
    3
}
