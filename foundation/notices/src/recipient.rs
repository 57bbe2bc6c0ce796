//! To whom a notice goes: a person or a business.

use kernel::{BusinessId, PersonId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// To whom a notice goes, and whose mailbox it lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recipient {
    /// A person.
    Person(PersonId),
    /// A business.
    Business(BusinessId),
}

impl Recipient {
    /// The identifier under which preferences and subscriptions are kept. Identifiers of people and of businesses never
    /// meet, because both are UUIDv7 of one source.
    pub(crate) fn party(self) -> Uuid {
        match self {
            Recipient::Person(person) => person.0,
            Recipient::Business(business) => business.0,
        }
    }

    /// The person, where it is one.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Recipient::Person(person) => Some(person),
            Recipient::Business(_) => None,
        }
    }

    /// The business, where it is one.
    pub fn business(self) -> Option<BusinessId> {
        match self {
            Recipient::Person(_) => None,
            Recipient::Business(business) => Some(business),
        }
    }
}
