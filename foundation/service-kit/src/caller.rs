//! Who is asking. The web touchpoint finds the session once a request and leaves a [`Caller`] with it;
//! handlers take a [`Guest`], a [`Resident`] or an [`OfficerCaller`] and get what they need or are refused.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use casework::{Applicant, Doer};
use identity::Actor;
use kernel::{BusinessId, OfficerId, OwnerCode, PersonId};
use pages::Visit;
use store::Scope;

use crate::{App, Fault};

/// What the web touchpoint knows of a request before any handler runs.
#[derive(Debug, Clone)]
pub struct Caller {
    /// What the page needs to know.
    pub visit: Visit,
    /// Who is signed in.
    pub actor: Option<Actor>,
    /// The open session, for pages that list or end sessions, and for the secret that forms carry.
    pub session: Option<identity::Session>,
}

/// Anybody, signed in or not.
#[derive(Debug, Clone)]
pub struct Guest {
    /// What the page needs to know.
    pub visit: Visit,
    /// Who is signed in.
    pub actor: Option<Actor>,
}

/// A resident, or a person who acts for a business.
#[derive(Debug, Clone)]
pub struct Resident {
    /// What the page needs to know.
    pub visit: Visit,
    /// The person.
    pub person: PersonId,
    /// The business that the person acts for.
    pub business: Option<BusinessId>,
}

impl Resident {
    /// The resident among anybody, if it is one.
    pub fn of_guest(guest: &Guest) -> Option<Resident> {
        match guest.actor? {
            Actor::Resident { person } => Some(Resident { visit: guest.visit.clone(), person, business: None }),
            Actor::Business { business, person } => {
                Some(Resident { visit: guest.visit.clone(), person, business: Some(business) })
            }
            Actor::Officer { .. } => None,
        }
    }

    /// To whom letters go.
    pub fn recipient(&self) -> notices::Recipient {
        match self.business {
            Some(business) => notices::Recipient::Business(business),
            None => notices::Recipient::Person(self.person),
        }
    }

    /// Who applies when this person applies now.
    pub fn applicant(&self) -> Applicant {
        Applicant { person: self.person, business: self.business }
    }

    /// What this person may read: their own, or their business's.
    pub fn scope(&self) -> Scope {
        match self.business {
            Some(business) => Scope::Business(business),
            None => Scope::Person(self.person),
        }
    }

    /// How a case's events name this person.
    pub fn doer(&self) -> Doer {
        Doer::Applicant { person: self.person }
    }
}

/// An officer on duty.
#[derive(Debug, Clone)]
pub struct OfficerCaller {
    /// What the page needs to know.
    pub visit: Visit,
    /// The officer.
    pub officer: OfficerId,
    /// The government that the officer works for.
    pub owner: OwnerCode,
    /// Who acts, as the policies see it.
    pub actor: Actor,
}

impl OfficerCaller {
    /// What this officer may read: their government's.
    pub fn scope(&self) -> Scope {
        Scope::Owner(self.owner)
    }

    /// How a case's events name this officer.
    pub fn doer(&self) -> Doer {
        Doer::Officer { officer: self.officer }
    }
}

fn caller(parts: &Parts) -> Result<Caller, Fault> {
    parts.extensions.get::<Caller>().cloned().ok_or_else(|| Fault::broken("a route outside the web's layers"))
}

impl FromRequestParts<App> for Guest {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Fault> {
        let caller = caller(parts)?;
        Ok(Guest { visit: caller.visit, actor: caller.actor })
    }
}

impl FromRequestParts<App> for Resident {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Fault> {
        let caller = caller(parts)?;
        let guest = Guest { visit: caller.visit, actor: caller.actor };
        match (Resident::of_guest(&guest), guest.actor) {
            (Some(resident), _) => Ok(resident),
            (None, Some(_)) => Err(Fault::forbidden("service-kit-refused-resident-only")),
            (None, None) => Err(Fault::sign_in(parts)),
        }
    }
}

impl FromRequestParts<App> for OfficerCaller {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Fault> {
        let caller = caller(parts)?;
        match caller.actor {
            Some(actor @ Actor::Officer { officer, owner, .. }) => {
                Ok(OfficerCaller { visit: caller.visit, officer, owner, actor })
            }
            Some(_) => Err(Fault::forbidden("service-kit-refused-officers-only")),
            None => Err(Fault::sign_in(parts)),
        }
    }
}
