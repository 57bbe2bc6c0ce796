//! The services that can be applied for together with a leading one.

use forms::Answers;
use registry::{Audience, Effect, Service, ServiceKey};
use rules::Truth;
use service_kit::App;

use crate::knowledge::Knowledge;

/// The services that can be applied for together with a leading one, by this person, and fit or may fit once what is answered
/// in the leading one is accepted. Of a service that newcomers apply for, the followers are those of its own municipality.
/// A newborn is not in the register yet, so what depends on an unknown child is offered too.
pub fn companions(app: &App, lead: &Service, known: &Knowledge, answers: &Answers) -> Vec<Service> {
    let today = app.today();
    let definition = lead.definition();
    let municipality = if lead.is_for_newcomers() { definition.owner } else { known.municipality() };
    let facts = lead.foreseen(&known.facts, answers, today);
    let brings_child = definition.effects.contains(&Effect::RegisterBirth);
    let mut found: Vec<Service> = Vec::new();
    for together in &definition.together {
        let key = match (&together.service, &together.municipal) {
            (Some(key), _) => key.clone(),
            (None, Some(id)) => ServiceKey { owner: municipality, id: id.clone() },
            (None, None) => continue,
        };
        let Some(service) = app.registry.get(&key) else { continue };
        if !service.accepts(today) || key == lead.key() || found.iter().any(|other| other.key() == key) {
            continue;
        }
        let about_child = service.definition().audience == Audience::EachChild;
        if (brings_child && about_child) || service.truth(&facts, today) != Truth::No {
            found.push(service);
        }
    }
    found
}
