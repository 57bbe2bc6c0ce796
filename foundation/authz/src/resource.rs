//! What an action is asked of: only what policies look at, so that a row of a list is cheap to ask about.

use identity::Role;
use kernel::{OfficerId, OwnerCode};

/// What an action is asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Resource {
    /// A government as a whole: its list of cases, its packs, its audit trail.
    Office {
        /// Which government.
        owner: OwnerCode,
    },
    /// One case.
    Case {
        /// Whose case it is.
        owner: OwnerCode,
        /// The step that it stands at; none once it is closed.
        step: Option<AtStep>,
        /// The expert whose opinion was asked.
        expert: Option<OfficerId>,
    },
    /// A payment, or a run of payments.
    Payment {
        /// Whose payment it is.
        owner: OwnerCode,
        /// Who prepared it; none before that.
        maker: Option<OfficerId>,
    },
    /// A person in the registers.
    Person {
        /// The government of the case through which they are looked at, if there is one.
        through_case_of: Option<OwnerCode>,
    },
    /// An entry of the inventory of procedures.
    Entry {
        /// Whose procedure it is.
        owner: OwnerCode,
        /// Who wrote the proposal that waits; none where there is none.
        author: Option<OfficerId>,
    },
}

/// The step that a case stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AtStep {
    /// What is done in it.
    pub task: Task,
    /// Whose step it is: reviewer, decider or expert.
    pub role: Role,
}

/// What is done in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Task {
    /// Looked over.
    Review,
    /// An opinion is given.
    Opinion,
    /// Decided.
    Decide,
    /// The receipt of a notification is confirmed.
    Accept,
}

impl Task {
    /// Its name in the policies.
    pub fn name(self) -> &'static str {
        match self {
            Task::Review => "review",
            Task::Opinion => "opinion",
            Task::Decide => "decide",
            Task::Accept => "accept",
        }
    }
}
