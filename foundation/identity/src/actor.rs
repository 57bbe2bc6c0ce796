//! Who acts: the one behind a session.

use kernel::{BusinessId, OfficerId, OwnerCode, PersonId};
use serde::{Deserialize, Serialize};
use store::Scope;

use crate::Roles;

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Actor {
    /// A person, for themselves and their household.
    Resident {
        /// Who.
        person: PersonId,
    },
    /// A person, for a business.
    Business {
        /// Which business.
        business: BusinessId,
        /// Who acts for it.
        person: PersonId,
    },
    /// An officer, for a government.
    Officer {
        /// Who.
        officer: OfficerId,
        /// For which government.
        owner: OwnerCode,
        /// What they may be asked to do.
        roles: Roles,
    },
}

impl Actor {
    /// The data that this actor's queries may touch: their own, or their government's.
    pub fn scope(&self) -> Scope {
        match self {
            Actor::Resident { person } => Scope::Person(*person),
            Actor::Business { business, .. } => Scope::Business(*business),
            Actor::Officer { owner, .. } => Scope::Owner(*owner),
        }
    }

    /// The person who acts, unless an officer does.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Actor::Resident { person } | Actor::Business { person, .. } => Some(*person),
            Actor::Officer { .. } => None,
        }
    }

    /// The officer who acts, if one does.
    pub fn officer(&self) -> Option<OfficerId> {
        if let Actor::Officer { officer, .. } = self { Some(*officer) } else { None }
    }

    /// The government that the actor acts for, if it is an officer.
    pub fn owner(&self) -> Option<OwnerCode> {
        if let Actor::Officer { owner, .. } = self { Some(*owner) } else { None }
    }

    /// The name of its kind, in tables and logs: `resident`, `business`, `officer`.
    pub fn kind(&self) -> &'static str {
        match self {
            Actor::Resident { .. } => "resident",
            Actor::Business { .. } => "business",
            Actor::Officer { .. } => "officer",
        }
    }

    /// A name for logs and the audit trail that carries no personal data: `officer:0194…`.
    pub fn reference(&self) -> String {
        match self {
            Actor::Resident { person } => format!("resident:{person}"),
            Actor::Business { business, person } => format!("business:{business}/{person}"),
            Actor::Officer { officer, .. } => format!("officer:{officer}"),
        }
    }
}
