//! The office: sends applications, does things to cases, and sees to what follows a decision, all in one transaction.

use std::sync::Arc;

use forms::Answers;
use kernel::{CaseId, Clock, Rng};
use registry::{Registry, Service, Step};
use store::{Scope, Store, StoreError, Tx};
use text::Phrases;

use crate::act::{ActError, Deed, act};
use crate::submit::{Intake, Receipt, SendError, Submission, open_intake};
use crate::{Case, Doer, Event, find, outcome};

/// The office.
pub struct Casework {
    store: Store,
    registry: Arc<Registry>,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
    phrases: Arc<Phrases>,
    intake: Intake,
}

impl std::fmt::Debug for Casework {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Casework").finish_non_exhaustive()
    }
}

/// What an outcome is worked out with.
pub(crate) struct Office<'a> {
    pub(crate) tx: &'a Tx,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) rng: &'a dyn Rng,
    pub(crate) phrases: &'a Arc<Phrases>,
    pub(crate) service: &'a Service,
}

impl Casework {
    /// Opens the office.
    pub fn new(
        store: &Store,
        registry: &Arc<Registry>,
        clock: &Arc<dyn Clock>,
        rng: &Arc<dyn Rng>,
        phrases: &Arc<Phrases>,
    ) -> Casework {
        Casework {
            store: store.clone(),
            registry: registry.clone(),
            clock: clock.clone(),
            rng: rng.clone(),
            phrases: phrases.clone(),
            intake: open_intake(store, rng.clone()),
        }
    }

    /// Sends an application. The receipts come back only after everything is durable.
    pub async fn send(&self, submission: Submission) -> Result<Vec<Receipt>, SendError> {
        self.intake.submit(submission).await
    }

    /// Does something to a case, with all that follows from it. `version` is the one that was looked at.
    pub async fn act(
        &self,
        scope: Scope,
        case: CaseId,
        version: Option<i64>,
        doer: Doer,
        event: Event,
        answers: Option<Answers>,
    ) -> Result<Case, ActError> {
        let tx = self.store.begin().await?;
        let found = find::one_on(tx.conn(), scope, case).await?.ok_or(ActError::NotFound)?;
        let service = self.service_of(&found)?;
        let steps = steps_of(&service, &found);
        let deed = Deed { scope, case, version, doer, event: event.clone(), steps: &steps, answers };
        let (_, after) = act(&tx, &*self.clock, &*self.rng, deed).await?;
        let office =
            Office { tx: &tx, clock: &*self.clock, rng: &*self.rng, phrases: &self.phrases, service: &service };
        outcome::follow(&office, &after, &event).await?;
        tx.commit().await?;
        Ok(after)
    }

    /// The definition that a case stays on.
    pub fn service_of(&self, case: &Case) -> Result<Service, StoreError> {
        self.registry
            .revision(&case.service, case.revision)
            .ok_or_else(|| StoreError::Broken(format!("revision {} of {} is not stored", case.revision, case.service)))
    }

    /// The steps that a case takes, from its own revision.
    pub fn steps_of(&self, case: &Case) -> Result<Vec<Step>, StoreError> {
        Ok(steps_of(&self.service_of(case)?, case))
    }
}

fn steps_of(service: &Service, case: &Case) -> Vec<Step> {
    let all = &service.definition().steps;
    case.steps.iter().filter_map(|id| all.iter().find(|step| step.id == *id)).cloned().collect()
}
