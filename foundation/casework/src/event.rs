//! What happens to a case: its events, stored for ever in order.

use kernel::{Date, OfficerId};
use serde::{Deserialize, Serialize};

/// One thing that happened to a case. Stored for ever in order; the case's row is derived from them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Event {
    /// The application arrived.
    Opened,
    /// An officer took it up, or was given it.
    Assigned {
        /// Who works on it now.
        officer: OfficerId,
    },
    /// A correction was asked of the applicant.
    CorrectionAsked {
        /// What to mend.
        items: Vec<CorrectionItem>,
        /// By which day.
        by: Date,
    },
    /// The applicant answered the correction.
    Corrected {
        /// Names of the questions whose answers changed.
        changed: Vec<String>,
    },
    /// A review step was finished.
    StepDone {
        /// Name of the step.
        step: String,
        /// What the officer noted for the next.
        note: String,
    },
    /// An expert's opinion was asked outside the planned steps.
    OpinionAsked {
        /// What is asked.
        question: String,
        /// Of whom; of whichever expert takes it up, if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        expert: Option<OfficerId>,
    },
    /// An expert gave an opinion.
    OpinionGiven {
        /// Whether the expert is for it.
        favourable: bool,
        /// In the expert's words.
        opinion: String,
    },
    /// Granted.
    Approved {
        /// What the decider noted.
        note: String,
    },
    /// Refused.
    Refused {
        /// Names of the criteria or grounds that fail.
        grounds: Vec<String>,
        /// The reason in the decider's words, as the letter tells it.
        reason: String,
    },
    /// The receipt of a notification was confirmed.
    Accepted,
    /// The newborn child that the application is for was entered in the register.
    ChildEntered {
        /// The id by which the application named it.
        newborn: String,
        /// The child's id in the register.
        child: String,
    },
    /// The applicant took it back.
    Withdrawn,
}

impl Event {
    /// The name under which it is stored and worded (`casework-event-opened`).
    pub fn name(&self) -> &'static str {
        match self {
            Event::Opened => "opened",
            Event::Assigned { .. } => "assigned",
            Event::CorrectionAsked { .. } => "correction-asked",
            Event::Corrected { .. } => "corrected",
            Event::StepDone { .. } => "step-done",
            Event::OpinionAsked { .. } => "opinion-asked",
            Event::OpinionGiven { .. } => "opinion-given",
            Event::Approved { .. } => "approved",
            Event::Refused { .. } => "refused",
            Event::Accepted => "accepted",
            Event::ChildEntered { .. } => "child-entered",
            Event::Withdrawn => "withdrawn",
        }
    }
}

/// One thing that the applicant is asked to mend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectionItem {
    /// Name of the question.
    pub question: String,
    /// What is wrong with it, in the officer's words.
    pub message: String,
}
