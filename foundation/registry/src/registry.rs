//! The registry in memory: a snapshot of all services, read by every page without touching the database.
//!
//! Readers never wait: a snapshot is swapped whole. A scheduled revision takes effect in the first look after its moment.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use kernel::{Clock, Lang, Moment, OwnerCode};
use store::Store;

use crate::definition::{LifeEvent, ServiceKey, Together};
use crate::drift::{Difference, drift};
use crate::pack::Pack;
use crate::revisions::{Listed, RevisionError, State, contents, listed};
use crate::search::{Hit, Index};
use crate::service::{CompileError, Service};

/// All services, as of the last look at the database.
pub struct Registry {
    store: Option<Store>,
    clock: Arc<dyn Clock>,
    snapshot: RwLock<Arc<Snapshot>>,
}

/// One consistent state of all services.
#[derive(Default)]
struct Snapshot {
    revisions: BTreeMap<ServiceKey, BTreeMap<u32, Revision>>,
    current: BTreeMap<ServiceKey, Service>,
    offered: Vec<Service>,
    index: Index,
    /// When a scheduled revision takes effect next.
    next_change: Option<Moment>,
}

/// A revision whose service is made ready when somebody first needs it.
#[derive(Clone)]
struct Revision {
    listed: Listed,
    slot: Arc<Slot>,
}

struct Slot {
    content: String,
    service: OnceLock<Option<Service>>,
}

impl Revision {
    fn service(&self, now: Moment) -> Option<Service> {
        let compiled = self.slot.service.get_or_init(|| {
            let read = || -> Result<Service, String> {
                let pack = Pack::from_canonical(&self.slot.content).map_err(|error| error.to_string())?;
                Service::with_hash(pack, self.listed.hash.clone()).map_err(|error| error.to_string())
            };
            let service = self.listed.service.to_string();
            read()
                .map_err(|error| {
                    tracing::error!(service, number = self.listed.number, error, "a revision is not readable");
                })
                .ok()
        });
        let state = self.listed.state.at(self.listed.publish_at, now);
        compiled.as_ref().map(|service| service.as_revision(self.listed.number, state))
    }
}

impl Registry {
    /// Reads all revisions. `clock` tells when scheduled ones take effect.
    pub async fn open(store: Store, clock: Arc<dyn Clock>) -> Result<Registry, RevisionError> {
        let registry = Registry { store: Some(store), clock, snapshot: RwLock::default() };
        registry.reload().await?;
        Ok(registry)
    }

    /// A registry of packs that are in no database, each published as revision 1: for rehearsals and tests.
    pub fn of(packs: Vec<Pack>, clock: Arc<dyn Clock>) -> Result<Registry, CompileError> {
        let now = clock.now();
        let mut revisions: BTreeMap<ServiceKey, BTreeMap<u32, Revision>> = BTreeMap::new();
        for pack in packs {
            let service = Service::compile(pack)?;
            let listed = Listed {
                service: service.key(),
                number: 1,
                state: State::Published,
                publish_at: Some(now),
                hash: service.hash().to_owned(),
            };
            let slot = Slot { content: String::new(), service: OnceLock::from(Some(service)) };
            let key = listed.service.clone();
            revisions.entry(key).or_default().insert(1, Revision { listed, slot: Arc::new(slot) });
        }
        let snapshot = Snapshot::of(revisions, now);
        Ok(Registry { store: None, clock, snapshot: RwLock::new(Arc::new(snapshot)) })
    }

    /// Looks at the database again: after publishing here, and now and then for what other programs published. Contents
    /// that are known already are not read again.
    pub async fn reload(&self) -> Result<(), RevisionError> {
        let Some(store) = &self.store else { return Ok(()) };
        let rows = listed(store.reader()).await?;
        let before = self.latest();
        let known =
            |row: &Listed| before.revisions.get(&row.service)?.get(&row.number).filter(|r| r.listed.hash == row.hash);
        let wanted: Vec<(ServiceKey, u32)> =
            rows.iter().filter(|row| known(row).is_none()).map(|row| (row.service.clone(), row.number)).collect();
        let mut read: BTreeMap<(ServiceKey, u32), String> = BTreeMap::new();
        for (service, number, content) in contents(store.reader(), &wanted).await? {
            read.insert((service, number), content);
        }
        let mut revisions: BTreeMap<ServiceKey, BTreeMap<u32, Revision>> = BTreeMap::new();
        for row in rows {
            let slot = match known(&row) {
                Some(revision) => Arc::clone(&revision.slot),
                None => match read.remove(&(row.service.clone(), row.number)) {
                    Some(content) => Arc::new(Slot { content, service: OnceLock::new() }),
                    None => continue,
                },
            };
            let number = row.number;
            revisions.entry(row.service.clone()).or_default().insert(number, Revision { listed: row, slot });
        }
        self.swap(Snapshot::of(revisions, self.clock.now()));
        Ok(())
    }

    /// The current revision of a service, whatever its state; also of a base.
    pub fn get(&self, key: &ServiceKey) -> Option<Service> {
        self.now().current.get(key).cloned()
    }

    /// One revision of a service, as a running case was opened with.
    pub fn revision(&self, key: &ServiceKey, number: u32) -> Option<Service> {
        let snapshot = self.now();
        if let Some(service) = snapshot.current.get(key).filter(|service| service.revision() == number) {
            return Some(service.clone());
        }
        snapshot.revisions.get(key)?.get(&number)?.service(self.clock.now())
    }

    /// The current revisions of all services, also of bases and of retired ones, by key.
    pub fn all(&self) -> Vec<Service> {
        self.now().current.values().cloned().collect()
    }

    /// The services that are offered: published, or paused and shown as such. By key.
    pub fn published(&self) -> Vec<Service> {
        self.now().offered.clone()
    }

    /// The offered services of a moment of life.
    pub fn by_life_event(&self, event: LifeEvent) -> Vec<Service> {
        self.offered(|service| service.definition().life_events.contains(&event))
    }

    /// The offered services of a municipality and of the prefecture that it lies in.
    pub fn for_municipality(&self, municipality: OwnerCode) -> Vec<Service> {
        let prefecture = municipality.prefecture();
        self.offered(|service| [municipality, prefecture].contains(&service.definition().owner))
    }

    /// The offered service of this id of a municipality, or else of its prefecture.
    pub fn of_municipality(&self, municipality: OwnerCode, id: &str) -> Option<Service> {
        let snapshot = self.now();
        let of = |owner| {
            let service = snapshot.current.get(&ServiceKey { owner, id: id.to_owned() })?;
            is_offered(service).then(|| service.clone())
        };
        of(municipality).or_else(|| of(municipality.prefecture()))
    }

    /// The services that are offered together with one, to a person who lives in a municipality.
    pub fn together(&self, service: &Service, municipality: Option<OwnerCode>) -> Vec<Service> {
        let of = |together: &Together| match (&together.service, &together.municipal) {
            (Some(key), _) => self.get(key).filter(is_offered),
            (None, Some(id)) => self.of_municipality(municipality?, id),
            (None, None) => None,
        };
        let found = service.definition().together.iter().filter_map(of);
        found.filter(|other| other.key() != service.key()).collect()
    }

    /// In which data a service differs from its base; `None` where it has no base.
    pub fn drift(&self, service: &Service) -> Option<Vec<Difference>> {
        let base = self.get(service.definition().extends.as_ref()?)?;
        Some(drift(base.pack(), service.pack()))
    }

    /// The services of an owner, also bases and retired ones.
    pub fn of_owner(&self, owner: OwnerCode) -> Vec<Service> {
        self.now().current.values().filter(|service| service.definition().owner == owner).cloned().collect()
    }

    /// The offered services that fit some words, best first. Words in other languages are found too; `lang` counts more.
    pub fn search(&self, query: &str, lang: Lang) -> Vec<Hit> {
        let snapshot = self.now();
        snapshot.index.search(query, lang, &snapshot.offered)
    }

    fn offered(&self, fits: impl Fn(&Service) -> bool) -> Vec<Service> {
        self.now().offered.iter().filter(|service| fits(service)).cloned().collect()
    }

    fn latest(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn swap(&self, snapshot: Snapshot) -> Arc<Snapshot> {
        let snapshot = Arc::new(snapshot);
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&snapshot);
        snapshot
    }

    /// The snapshot as it is now: where a scheduled revision's moment has come, it has taken effect.
    fn now(&self) -> Arc<Snapshot> {
        let snapshot = self.latest();
        let now = self.clock.now();
        if snapshot.next_change.is_none_or(|next| now < next) {
            return snapshot;
        }
        self.swap(Snapshot::of(snapshot.revisions.clone(), now))
    }
}

impl Snapshot {
    fn of(revisions: BTreeMap<ServiceKey, BTreeMap<u32, Revision>>, now: Moment) -> Snapshot {
        let current: BTreeMap<ServiceKey, Service> = revisions
            .iter()
            .filter_map(|(key, all)| {
                let effective = all.values().filter_map(|one| Some((one.listed.in_effect(now)?, one)));
                let (_, newest) = effective.max_by_key(|(order, _)| *order)?;
                Some((key.clone(), newest.service(now)?))
            })
            .collect();
        let offered: Vec<Service> = current.values().filter(|service| is_offered(service)).cloned().collect();
        let scheduled =
            revisions.values().flat_map(BTreeMap::values).filter(|one| one.listed.state == State::Scheduled);
        let next_change = scheduled.filter_map(|one| one.listed.publish_at).filter(|at| *at > now).min();
        Snapshot { index: Index::of(&offered), revisions, current, offered, next_change }
    }
}

fn is_offered(service: &Service) -> bool {
    matches!(service.state(), State::Published | State::Paused) && !service.definition().base
}

impl std::fmt::Debug for Registry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Registry").field("services", &self.latest().current.len()).finish_non_exhaustive()
    }
}
