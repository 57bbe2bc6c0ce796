//! Officers of the same government: their names in a history, and to whom a case can be handed over.

use casework::Doer;
use identity::{IdentityError, Officer};
use kernel::{OfficerId, OwnerCode};
use service_kit::{App, Fault};
use text::Wording;

/// Officers of one government.
#[derive(Debug, Clone)]
pub struct Colleagues {
    /// Open accounts by name.
    open: Vec<Officer>,
    /// Accounts that are closed or of another government, and still named in a history.
    others: Vec<Officer>,
}

impl Colleagues {
    /// The officers of a government, and those named by `also`.
    pub async fn of(
        app: &App,
        owner: OwnerCode,
        also: impl IntoIterator<Item = OfficerId>,
    ) -> Result<Colleagues, Fault> {
        let open = Officer::list(&app.store, owner).await.map_err(fault)?;
        let mut others: Vec<Officer> = Vec::new();
        for id in also {
            if open.iter().chain(&others).all(|officer| officer.id != id) {
                others.extend(Officer::find(&app.store, id).await.map_err(fault)?);
            }
        }
        Ok(Colleagues { open, others })
    }

    /// The name of an officer.
    pub fn name(&self, words: &Wording, id: OfficerId) -> String {
        let found = self.open.iter().chain(&self.others).find(|officer| officer.id == id);
        found.map_or_else(|| words.get("desk-officer-unknown"), |officer| officer.name.clone())
    }

    /// The name of whoever did something to a case.
    pub fn doer(&self, words: &Wording, doer: Doer) -> String {
        match doer {
            Doer::Applicant { .. } => words.get("desk-doer-applicant"),
            Doer::Officer { officer } => self.name(words, officer),
            Doer::Program => words.get("desk-doer-program"),
        }
    }

    /// Open accounts by name.
    pub fn all(&self) -> &[Officer] {
        &self.open
    }

    /// The officers who may do the work of a step's role.
    pub fn with_role(&self, role: registry::Role) -> impl Iterator<Item = &Officer> {
        let wanted = role_of(role);
        self.open.iter().filter(move |officer| officer.roles.contains(wanted))
    }
}

/// An officer's role that a step's role asks for.
pub fn role_of(role: registry::Role) -> identity::Role {
    match role {
        registry::Role::Reviewer => identity::Role::Reviewer,
        registry::Role::Decider => identity::Role::Decider,
        registry::Role::Expert => identity::Role::Expert,
    }
}

fn fault(error: IdentityError) -> Fault {
    match error {
        IdentityError::Store(error) => error.into(),
        other => Fault::broken(other.to_string()),
    }
}
