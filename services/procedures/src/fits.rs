//! Which services fit somebody now, with why: the same conditions as everywhere, for one applicant.

use casework::State;
use kernel::Date;
use registry::{Audience, Service};
use rules::Truth;
use service_kit::{App, Fault, Resident};

use crate::apply::sheet::ids_of_children;
use crate::knowledge::Knowledge;

/// How a service fits.
#[derive(Debug, Clone)]
pub struct Fit {
    /// The service.
    pub service: Service,
    /// Yes, or unknown: then what is missing is asked on its page.
    pub truth: Truth,
    /// The last day on which this person can act.
    pub act_by: Option<Date>,
}

/// The services that fit the caller now and were not applied for, the most pressing first.
pub async fn of(app: &App, caller: &Resident, known: &Knowledge) -> Result<Vec<Fit>, Fault> {
    let today = app.today();
    let taken = Taken::of(app, caller).await?;
    let mut fits = Vec::new();
    for service in app.registry.for_municipality(known.municipality()) {
        if !is_for(&service, caller) || !service.accepts(today) || service.is_for_everybody() {
            continue;
        }
        let truth = taken.truth_of_rest(&service, known, today);
        if truth == Truth::No {
            continue;
        }
        let act_by = service.act_by(&known.facts, &forms::Answers::new(), today);
        if act_by.is_some_and(|day| day < today) {
            continue;
        }
        fits.push(Fit { truth, act_by, service });
    }
    fits.sort_by_key(|fit| (fit.truth != Truth::Yes, fit.act_by.is_none(), fit.act_by));
    Ok(fits)
}

/// Whether a service is for businesses exactly when the caller acts for one.
pub fn is_for(service: &Service, caller: &Resident) -> bool {
    (service.definition().audience == Audience::Business) == caller.business.is_some()
}

/// For what and for whom the caller has cases that are open or were granted.
struct Taken(Vec<casework::Case>);

impl Taken {
    async fn of(app: &App, caller: &Resident) -> Result<Taken, Fault> {
        let mut cases = casework::find::recent(&app.store, caller.scope(), 200).await?;
        cases.retain(|case| !matches!(case.standing.state, State::Refused | State::Withdrawn));
        Ok(Taken(cases))
    }

    /// Whether a service fits where it was not applied for; one for children, whether it fits a child not applied for yet.
    fn truth_of_rest(&self, service: &Service, known: &Knowledge, today: Date) -> Truth {
        let key = service.key();
        let mut cases = self.0.iter().filter(|case| case.service == key).peekable();
        if cases.peek().is_none() {
            return service.truth(&known.facts, today);
        }
        if service.definition().audience != Audience::EachChild {
            return Truth::No;
        }
        let taken: Vec<&String> = cases.flat_map(|case| &case.subjects).collect();
        let rest = ids_of_children(&known.facts).filter(|child| !taken.contains(&child));
        rest.fold(Truth::No, |truth, child| truth.or(service.child_fits(&child, &known.facts, today)))
    }
}
