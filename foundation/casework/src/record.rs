//! A case as it is read from its row, and who applied and acts.

use forms::Answers;
use kernel::{BusinessId, CaseId, Date, DraftId, Moment, OfficerId, OwnerCode, PersonId};
use registry::{Role, ServiceKey};
use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::clock::LegalClock;
use crate::state::{Standing, State};
use crate::tables::case_file;

/// Who applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// The person who acts; for a business, the person who acts for it.
    pub person: PersonId,
    /// The business applied for, if it is one.
    pub business: Option<BusinessId>,
}

/// Who did something to a case, as its events record it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Doer {
    /// The applicant, or somebody acting for them.
    Applicant {
        /// The person who acted.
        person: PersonId,
    },
    /// An officer.
    Officer {
        /// The officer who acted.
        officer: OfficerId,
    },
    /// The program itself, where one case's outcome changes another.
    Program,
}

/// How the application came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Over these pages.
    Online,
    /// At a counter, keyed in by an officer.
    Counter,
}

impl Channel {
    /// The name under which it is stored.
    pub fn name(self) -> &'static str {
        match self {
            Channel::Online => "online",
            Channel::Counter => "counter",
        }
    }
}

/// One case, read.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its identifier.
    pub id: CaseId,
    /// 受付番号, as the applicant was told.
    pub number: String,
    /// The government that decides it.
    pub owner: OwnerCode,
    /// Which service.
    pub service: ServiceKey,
    /// The revision of the definition on which it was opened and stays.
    pub revision: u32,
    /// The draft that it came from; cases applied for together share it.
    pub draft: DraftId,
    /// Who applied.
    pub applicant: Applicant,
    /// The applicant's name, for lists.
    pub applicant_name: String,
    /// How it came in: `online` or `counter`.
    pub channel: String,
    /// Answers by question.
    pub answers: Answers,
    /// The children that it is for, by person id; empty where it is for the applicant.
    pub subjects: Vec<String>,
    /// What the rule found when it was opened: see [`crate::Finding`].
    pub finding: crate::Finding,
    /// Whether the rule finds it eligible without any doubt, so that it can be approved with others at once.
    pub is_clear: bool,
    /// Names of the definition's steps that this case takes.
    pub steps: Vec<String>,
    /// The fee, in yen.
    pub fee: Option<i64>,
    /// Where it stands.
    pub standing: Standing,
    /// Who works on it.
    pub assignee: Option<OfficerId>,
    /// When it arrived.
    pub opened_at: Moment,
    /// The day by which it is to be decided.
    pub due_on: Date,
    /// Since when its clock stands still, because the applicant was asked something.
    pub paused_on: Option<Date>,
    /// When it was decided or withdrawn.
    pub closed_at: Option<Moment>,
    /// Counts its changes, so that two officers cannot overwrite each other.
    pub version: i64,
}

impl Case {
    /// Its legal clock.
    pub fn clock(&self) -> LegalClock {
        LegalClock { due_on: self.due_on, paused_on: self.paused_on }
    }

    /// What the rule found about those whom the case is for: its children, or the applicant.
    pub fn findings_meant(&self) -> impl Iterator<Item = &crate::SubjectFinding> {
        self.finding.subjects.iter().filter(|found| found.subject.is_empty() || self.subjects.contains(&found.subject))
    }
}

/// The stored name of a role.
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Reviewer => "reviewer",
        Role::Decider => "decider",
        Role::Expert => "expert",
    }
}

fn role_from(name: &str) -> Option<Role> {
    [Role::Reviewer, Role::Decider, Role::Expert].into_iter().find(|role| role_name(*role) == name)
}

/// A stored value that does not read back: a fault of the program or the database, never of a person.
fn unreadable(what: &str) -> StoreError {
    StoreError::Broken(format!("a stored case has an unreadable {what}"))
}

impl TryFrom<case_file::Model> for Case {
    type Error = StoreError;

    fn try_from(row: case_file::Model) -> Result<Case, StoreError> {
        let strings =
            |text: &str, what: &'static str| serde_json::from_str::<Vec<String>>(text).map_err(|_| unreadable(what));
        Ok(Case {
            id: CaseId(row.id),
            number: row.number,
            owner: row.owner.parse().map_err(|_| unreadable("owner"))?,
            service: row.service.parse().map_err(|_| unreadable("service"))?,
            revision: u32::try_from(row.revision).map_err(|_| unreadable("revision"))?,
            draft: DraftId(row.draft),
            applicant: Applicant { person: PersonId(row.person), business: row.business.map(BusinessId) },
            applicant_name: row.applicant_name,
            channel: row.channel,
            answers: serde_json::from_str(&row.answers).map_err(|_| unreadable("answers"))?,
            subjects: strings(&row.subjects, "subjects")?,
            finding: serde_json::from_str(&row.finding).map_err(|_| unreadable("finding"))?,
            is_clear: row.is_clear,
            steps: strings(&row.steps, "steps")?,
            fee: row.fee,
            standing: Standing {
                state: State::from_name(&row.state).ok_or_else(|| unreadable("state"))?,
                step: usize::try_from(row.step).map_err(|_| unreadable("step"))?,
                role: role_from(&row.role).ok_or_else(|| unreadable("role"))?,
            },
            assignee: row.assignee.map(OfficerId),
            opened_at: Moment(row.opened_at),
            due_on: row.due_on.parse().map_err(|_| unreadable("due date"))?,
            paused_on: match row.paused_on {
                Some(day) => Some(day.parse().map_err(|_| unreadable("pause"))?),
                None => None,
            },
            closed_at: row.closed_at.map(Moment),
            version: row.version,
        })
    }
}
