//! What the rule found about an application, kept with the case so that every decision can show it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What the rule found when the case was opened, one entry for each of its audience.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// For each child, or the applicant alone.
    pub subjects: Vec<SubjectFinding>,
    /// 受付番号 of earlier cases of the same applicant for the same thing; see [`crate::earlier`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<String>,
}

/// What the rule found about one person or business.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SubjectFinding {
    /// The child's person id; empty for the applicant.
    pub subject: String,
    /// Whose name the officer sees.
    pub name: String,
    /// `yes`, `no` or `unknown`.
    pub eligible: String,
    /// Each clause: its name and `yes`, `no` or `unknown`.
    pub clauses: Vec<(String, String)>,
    /// Facts that no register knew.
    pub unknown: Vec<String>,
    /// Yen of each award for one instalment.
    pub yen: BTreeMap<String, i64>,
}

impl Finding {
    /// Whether all are eligible without any doubt.
    pub fn is_clear_yes(&self) -> bool {
        !self.subjects.is_empty() && self.subjects.iter().all(|s| s.eligible == "yes")
    }

    /// The children whom the case is for: those whom the rule does not exclude; all, where it excludes them all. What is
    /// granted is granted to these.
    pub fn eligible_subjects(&self) -> Vec<String> {
        let out = |found: &&SubjectFinding| found.eligible == "no";
        let all_out = self.subjects.iter().all(|found| out(&found));
        let meant = self.subjects.iter().filter(|found| all_out || !out(found));
        meant.map(|found| found.subject.clone()).filter(|id| !id.is_empty()).collect()
    }

    /// Names of the clauses that fail for anybody.
    pub fn failed_clauses(&self) -> Vec<&str> {
        let mut failed: Vec<&str> = self
            .subjects
            .iter()
            .flat_map(|s| &s.clauses)
            .filter(|(_, state)| state == "no")
            .map(|(id, _)| id.as_str())
            .collect();
        failed.sort_unstable();
        failed.dedup();
        failed
    }
}
