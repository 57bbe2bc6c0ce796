//! What registers know of the applicant, and from which register each fact comes.

use kernel::OwnerCode;
use registry::Service;
use rules::Facts;
use service_kit::{App, Fault, Resident};

/// What registers know of the applicant.
#[derive(Debug, Clone)]
pub struct Knowledge {
    /// Facts by key.
    pub facts: Facts,
    /// The name to greet: the person's, or the business's.
    pub name: String,
}

impl Knowledge {
    /// What is known of the caller: the person, or the business that the person acts for.
    pub async fn of(app: &App, caller: &Resident) -> Result<Knowledge, Fault> {
        let today = app.today();
        let (facts, name_key) = match caller.business {
            Some(business) => (people::facts::of_business(&app.store, business).await?, "business.name"),
            None => (people::facts::of_person(&app.store, caller.person, today).await?, "person.name"),
        };
        let name = facts.get(name_key).and_then(rules::Value::as_text).unwrap_or_default().to_owned();
        Ok(Knowledge { facts, name })
    }

    /// The municipality where the person lives or the business sits; the metropolis where none is known.
    pub fn municipality(&self) -> OwnerCode {
        ["person.municipality", "business.municipality"]
            .iter()
            .find_map(|key| self.facts.get(key).and_then(rules::Value::as_text))
            .and_then(|code| code.parse().ok())
            .unwrap_or(OwnerCode::TOKYO)
    }

    /// Whether a service is offered to the person: by the metropolis, by their municipality, or by the one that they move to.
    pub fn is_offered(&self, service: &Service) -> bool {
        self.is_at_home(service) || service.is_for_newcomers()
    }

    /// Whether a service is offered where the person lives: by the metropolis or by their municipality.
    pub fn is_at_home(&self, service: &Service) -> bool {
        let owner = service.definition().owner;
        owner.is_prefecture() || owner == self.municipality()
    }

    /// The register from which a fact comes, as the key of its name.
    pub fn origin(&self, fact: &str) -> Option<String> {
        people::origin::of(fact, &self.facts).map(|origin| people::origin::text_key(origin).to_owned())
    }
}
