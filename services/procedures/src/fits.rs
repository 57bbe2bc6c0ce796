//! Which services fit somebody now, with why: the same conditions as everywhere, for one applicant.

use std::collections::HashSet;

use casework::State;
use registry::{Audience, Service};
use rules::Truth;
use service_kit::{App, Fault, Resident};

use crate::knowledge::Knowledge;

/// How a service fits.
#[derive(Debug, Clone)]
pub struct Fit {
    /// The service.
    pub service: Service,
    /// Yes, or unknown: then what is missing is asked on its page.
    pub truth: Truth,
    /// The last day on which this person can act.
    pub act_by: Option<kernel::Date>,
}

/// The services that fit the caller now and were not applied for, the most pressing first.
pub async fn of(app: &App, caller: &Resident, known: &Knowledge) -> Result<Vec<Fit>, Fault> {
    let today = app.today();
    let under_way = under_way(app, caller).await?;
    let mut fits = Vec::new();
    for service in app.registry.for_municipality(known.municipality()) {
        if !is_for(&service, caller) || !service.accepts(today) || under_way.contains(&service.key().to_string()) {
            continue;
        }
        let verdict = service.verdict(&known.facts, today);
        if verdict.truth == Truth::No {
            continue;
        }
        let act_by = service.act_by(&known.facts, &forms::Answers::new(), today);
        if act_by.is_some_and(|day| day < today) {
            continue;
        }
        // A service without any condition fits everybody; it is found by looking for it, not brought to everybody.
        if service.definition().criteria.is_empty() {
            continue;
        }
        fits.push(Fit { truth: verdict.truth, act_by, service });
    }
    fits.sort_by_key(|fit| (fit.truth != Truth::Yes, fit.act_by.is_none(), fit.act_by));
    Ok(fits)
}

/// Whether a service is for businesses exactly when the caller acts for one.
pub fn is_for(service: &Service, caller: &Resident) -> bool {
    (service.definition().audience == Audience::Business) == caller.business.is_some()
}

/// The services for which the caller has a case that is open or was granted.
async fn under_way(app: &App, caller: &Resident) -> Result<HashSet<String>, Fault> {
    let cases = casework::find::recent(&app.store, caller.scope(), 100).await?;
    let counts = |state| matches!(state, State::Open | State::Correction | State::Approved | State::Accepted);
    Ok(cases.iter().filter(|case| counts(case.standing.state)).map(|case| case.service.to_string()).collect())
}
