//! One municipality matched: every household and business is held against every service, counted, and told what is new.
//!
//! Page by page, each in a transaction of its own: who was told is written down together with the notice, so that nobody
//! is told twice, whenever the program is stopped and begins again.

use std::collections::{BTreeMap, HashMap, HashSet};

use jobs::Failure;
use kernel::{Lang, Moment, NoticeId, OwnerCode};
use notices::{NewNotice, Recipient};
use people::Household;
use registry::Service;
use service_kit::App;
use store::{Scope, StoreError};
use uuid::Uuid;

use crate::digest::{self, News};
use crate::fit::{self, BusinessFit, PersonFit};
use crate::record::{self, Count, NewTold, Run};

/// Households or businesses of one page.
const PAGE: u64 = 200;
/// Matching looks at every household, for nobody's eyes; only those whom it concerns are told.
const EVERYBODY: Scope = Scope::Platform("matching every household with every service");

/// Something that fits somebody, of people and businesses alike.
struct Fitting {
    party: Uuid,
    to: Recipient,
    unit: Uuid,
    lang: Lang,
    service: Service,
    act_by: Option<kernel::Date>,
    yen: i64,
    applied: bool,
}

/// A matching under way.
struct Matching<'a> {
    app: &'a App,
    municipality: OwnerCode,
    services: Vec<Service>,
    counts: BTreeMap<(OwnerCode, String), Count>,
    run: Run,
}

/// Matches one municipality.
pub async fn municipality(app: &App, municipality: OwnerCode) -> Result<Run, Failure> {
    let today = app.today();
    let services = fit::brought(app.registry.for_municipality(municipality), today);
    let run = Run { municipality, started_at: app.clock.now(), finished_at: None, households: 0, told: 0 };
    let counts = services.iter().map(|service| (name(service), Count::default())).collect();
    let mut matching = Matching { app, municipality, services, counts, run };
    matching.households().await?;
    matching.businesses().await?;
    matching.finish().await
}

fn name(service: &Service) -> (OwnerCode, String) {
    (service.definition().owner, service.key().to_string())
}

fn register(error: people::PeopleError) -> Failure {
    match error {
        people::PeopleError::Store(error) => error.into(),
        other => Failure::passing("register", other.to_string()),
    }
}

impl Matching<'_> {
    async fn households(&mut self) -> Result<(), Failure> {
        let mut after = None;
        loop {
            let conn = self.app.store.reader();
            let page = people::find::households_of(conn, EVERYBODY, self.municipality, after, PAGE).await;
            let page = page.map_err(register)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id);
            let fits = self.of_households(&page).await?;
            self.take(fits, page.len()).await?;
        }
    }

    /// What fits the adults of some households, and what of it was applied for by anybody of the household.
    async fn of_households(&self, page: &[Household]) -> Result<Vec<Fitting>, Failure> {
        let today = self.app.today();
        let ids: Vec<_> = page.iter().flat_map(|household| household.members.iter().map(|person| person.id)).collect();
        let applied = casework::applied::of_people(self.app.store.reader(), &ids).await?;
        let mut all = Vec::new();
        for household in page {
            let of_unit = |fit: &PersonFit| {
                let service = fit.service.key().to_string();
                let mut those =
                    household.members.iter().filter(|one| fit.unit == household.id.0 || one.id == fit.person);
                those.any(|one| applied.contains(&(one.id, service.clone())))
            };
            for fit in fit::household(household, &self.services, today) {
                let person = household.member(fit.person);
                all.push(Fitting {
                    party: fit.person.0,
                    to: Recipient::Person(fit.person),
                    unit: fit.unit,
                    lang: person.and_then(|person| person.language).unwrap_or(Lang::JA),
                    applied: of_unit(&fit),
                    service: fit.service,
                    act_by: fit.act_by,
                    yen: fit.yen,
                });
            }
        }
        Ok(all)
    }

    async fn businesses(&mut self) -> Result<(), Failure> {
        let mut after = None;
        loop {
            let scope = Scope::Owner(self.municipality);
            let conn = self.app.store.reader();
            let page = people::find::businesses(conn, scope, after, PAGE).await.map_err(register)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id);
            let ids: Vec<_> = page.iter().map(|business| business.id).collect();
            let applied = casework::applied::of_businesses(conn, &ids).await?;
            let mut all = Vec::new();
            for business in &page {
                let account =
                    people::find::account_of_business(conn, EVERYBODY, business.id).await.map_err(register)?;
                let fits = fit::business(business, account.as_ref(), &self.services, self.app.today());
                all.extend(fits.into_iter().map(|fit: BusinessFit| Fitting {
                    party: fit.business.0,
                    to: Recipient::Business(fit.business),
                    unit: fit.business.0,
                    lang: Lang::JA,
                    applied: applied.contains(&(fit.business, fit.service.key().to_string())),
                    service: fit.service,
                    act_by: fit.act_by,
                    yen: fit.yen,
                }));
            }
            self.take(all, page.len()).await?;
        }
    }

    /// Counts what fits and tells what is new.
    async fn take(&mut self, fits: Vec<Fitting>, looked_at: usize) -> Result<(), Failure> {
        self.count(&fits);
        self.run.households += looked_at as u64;
        let store = &self.app.store;
        let parties: HashSet<Uuid> = fits.iter().map(|fit| fit.party).collect();
        let parties: Vec<Uuid> = parties.into_iter().collect();
        let tx = store.begin().await?;
        let known = record::told_of(tx.conn(), &parties).await?;
        let is_new = |fit: &Fitting| !fit.applied && !known.contains(&(fit.party, fit.service.key().to_string()));
        let (letters, told) = self.letters(fits.into_iter().filter(is_new).collect());
        record::tell(&tx, &told).await?;
        notices::send_all(&tx, &letters).await?;
        self.run.told += letters.len() as u64;
        record::set_run(&tx, self.run).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Each person, household or business counts once for a service, however many of it may act.
    fn count(&mut self, fits: &[Fitting]) {
        let mut units: HashMap<(Uuid, (OwnerCode, String)), (bool, i64)> = HashMap::new();
        for fit in fits {
            let unit = units.entry((fit.unit, name(&fit.service))).or_default();
            unit.0 |= fit.applied;
            unit.1 = unit.1.max(fit.yen);
        }
        for ((_, service), (applied, yen)) in units {
            let count = self.counts.entry(service).or_default();
            count.fitted += 1;
            if !applied {
                count.unclaimed += 1;
                count.unclaimed_yen = count.unclaimed_yen.saturating_add(yen);
            }
        }
    }

    /// One notice for each who has news, and what is written down of it.
    fn letters(&self, fits: Vec<Fitting>) -> (Vec<NewNotice>, Vec<NewTold>) {
        let (clock, rng) = (&*self.app.clock, &*self.app.rng);
        let at = clock.now();
        let mut by_party: BTreeMap<Uuid, Vec<Fitting>> = BTreeMap::new();
        for fit in fits {
            by_party.entry(fit.party).or_default().push(fit);
        }
        let (mut letters, mut told) = (Vec::new(), Vec::new());
        for own in by_party.into_values() {
            let id = NoticeId::new(clock, rng);
            let Some((to, lang)) = own.first().map(|fit| (fit.to, fit.lang)) else { continue };
            told.extend(own.iter().map(|fit| written(fit, id, at)));
            let mut news: Vec<News> =
                own.into_iter().map(|fit| News { service: fit.service, act_by: fit.act_by, yen: fit.yen }).collect();
            digest::sort(&mut news);
            letters.push(digest::notice(self.app, id, to, self.municipality, lang, &news, at));
        }
        (letters, told)
    }

    async fn finish(mut self) -> Result<Run, Failure> {
        let now = self.app.clock.now();
        self.run.finished_at = Some(now);
        let tx = self.app.store.begin().await?;
        record::set_counts(&tx, self.municipality, &self.counts, now).await?;
        record::set_run(&tx, self.run).await?;
        tx.commit().await.map_err(|error: StoreError| Failure::from(error))?;
        Ok(self.run)
    }
}

fn written(fit: &Fitting, notice: NoticeId, at: Moment) -> NewTold {
    NewTold {
        party: fit.party,
        service: fit.service.key().to_string(),
        revision: fit.service.revision(),
        owner: fit.service.definition().owner,
        unit: fit.unit,
        notice,
        at,
    }
}
