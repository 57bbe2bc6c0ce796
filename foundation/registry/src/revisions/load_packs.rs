//! Publishing the packs of a folder where they changed, as a demo or a deployment does at its start.

use std::collections::HashMap;
use std::path::Path;

use kernel::Clock;
use store::{Store, StoreError};

use super::publish::{Publishable, insert};
use super::record::{Listed, current, listed};
use super::{RevisionError, State};
use crate::check::{NoPress, TrialPress, examine};
use crate::definition::ServiceKey;
use crate::fault::{Fault, Report};
use crate::load::Drafts;
use crate::pack::Pack;

/// Who publishes what comes from the folder of packs.
const PACKS: &str = "packs";

/// What loading the packs did.
#[derive(Debug, Default)]
pub struct Loaded {
    /// Services with a new revision, and its number.
    pub published: Vec<(ServiceKey, u32)>,
    /// How many packs were the same as the current revision.
    pub unchanged: usize,
    /// Faults of the packs that were refused, and warnings of the published ones. Services whose pack is refused stay
    /// on the revision they have.
    pub report: Report,
}

/// Why packs could not be loaded at all.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The folder cannot be read.
    #[error("the packs cannot be read: {0}")]
    Folder(#[from] std::io::Error),
    /// The database.
    #[error(transparent)]
    Revision(#[from] RevisionError),
}

impl From<StoreError> for LoadError {
    fn from(error: StoreError) -> Self {
        LoadError::Revision(error.into())
    }
}

/// Publishes every pack under `packs` that differs from its service's current revision, where it has no fault and its
/// tests pass. A service that was paused or retired stays so.
pub async fn load_packs(store: &Store, packs: &Path, clock: &dyn Clock) -> Result<Loaded, LoadError> {
    load_packs_with(store, packs, clock, &NoPress).await
}

/// The same, where the letters of what changed are tried too: a service with a broken letter stays on the revision it has.
pub async fn load_packs_with(
    store: &Store,
    packs: &Path,
    clock: &dyn Clock,
    press: &(dyn TrialPress + Sync),
) -> Result<Loaded, LoadError> {
    let drafts = Drafts::read(packs)?;
    let mut loaded = Loaded::default();
    let mut ready = Vec::new();
    let known = hashes(store, clock).await?;
    for draft in drafts.meant() {
        loaded.report.packs += 1;
        let hash =
            draft.pack().filter(|_| !draft.faults.iter().any(Fault::is_error)).map(|pack| (pack.key(), pack.hash()));
        if hash.is_some_and(|(key, hash)| known.get(&key) == Some(&hash)) {
            loaded.unchanged += 1;
            continue;
        }
        loaded.report.tests += draft.tests.len();
        let (faults, service) = examine(draft, &drafts, press);
        let good = !faults.iter().any(Fault::is_error);
        loaded.report.faults.extend(faults);
        // Tests ran in the examination; running them here once more is what makes it publishable by type.
        if let Some(publishable) = service.filter(|_| good).and_then(|service| Publishable::of_service(service).ok()) {
            ready.push(publishable);
        }
    }
    loaded.report.sort();
    let stored = match store_all(store, &ready, clock).await {
        // Another program that started at the same time was quicker; what it stored is seen now.
        Err(RevisionError::Store(StoreError::Duplicate(_))) => store_all(store, &ready, clock).await?,
        other => other?,
    };
    loaded.unchanged += ready.len() - stored.len();
    loaded.published = stored;
    Ok(loaded)
}

/// The hash of each service's current revision.
async fn hashes(store: &Store, clock: &dyn Clock) -> Result<HashMap<ServiceKey, String>, RevisionError> {
    let now = clock.now();
    let mut current: HashMap<ServiceKey, Listed> = HashMap::new();
    for revision in listed(store.reader()).await? {
        let newer = match current.get(&revision.service) {
            Some(known) => revision.in_effect(now) > known.in_effect(now),
            None => revision.in_effect(now).is_some(),
        };
        if newer {
            current.insert(revision.service.clone(), revision);
        }
    }
    Ok(current.into_iter().map(|(service, revision)| (service, revision.hash)).collect())
}

/// Stores what differs from the current revisions, all or nothing; gives the new revisions.
async fn store_all(
    store: &Store,
    ready: &[Publishable],
    clock: &dyn Clock,
) -> Result<Vec<(ServiceKey, u32)>, RevisionError> {
    let mut stored = Vec::new();
    if ready.is_empty() {
        return Ok(stored);
    }
    let tx = store.begin().await?;
    for publishable in ready {
        let pack: &Pack = publishable.service().pack();
        let before = current(tx.conn(), &pack.key(), clock.now()).await?;
        if before.as_ref().is_some_and(|before| before.hash == publishable.service().hash()) {
            continue;
        }
        let state = before.map_or(State::Published, |before| before.state);
        let number = insert(tx.conn(), pack, state, Some(PACKS), "", clock).await?;
        stored.push((pack.key(), number));
    }
    tx.commit().await?;
    Ok(stored)
}
