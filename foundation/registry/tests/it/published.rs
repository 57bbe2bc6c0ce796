//! Revisions in the database and the registry over them, on both databases.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::{Clock, Date, Lang, ManualClock, Moment, OwnerCode};
use registry::revisions::{self, Refusal, RevisionError, State};
use registry::{LifeEvent, Pack, Registry, ServiceKey, load_packs, migrations};
use store::Store;
use testkit::TestDatabase;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn key(text: &str) -> ServiceKey {
    text.parse().unwrap()
}

fn support() -> ServiceKey {
    key("131083/support")
}

struct Desk {
    store: Store,
    clock: Arc<ManualClock>,
    registry: Registry,
}

impl Desk {
    /// The packs of `tests/inherited`, published on the first of November.
    async fn open(db: &TestDatabase) -> Desk {
        let store = db.open(&migrations()).await;
        let clock = Arc::new(ManualClock::on(day("2026-11-01")));
        load_packs(&store, &folder("inherited"), &*clock).await.unwrap();
        let registry = Registry::open(store.clone(), clock.clone()).await.unwrap();
        Desk { store, clock, registry }
    }

    async fn draft(&self, change: impl FnOnce(&mut Pack)) -> u32 {
        let mut pack = self.registry.get(&support()).unwrap().pack().clone();
        change(&mut pack);
        let tx = self.store.begin().await.unwrap();
        let number = revisions::draft(&tx, &pack, "by hand", &*self.clock).await.unwrap();
        tx.commit().await.unwrap();
        number
    }

    fn current(&self) -> (u32, State) {
        let service = self.registry.get(&support()).unwrap();
        (service.revision(), service.state())
    }
}

testkit::on_both! {
    async fn packs_are_published_where_they_changed(db: TestDatabase) {
        let store = db.open(&migrations()).await;
        let clock = ManualClock::on(day("2026-11-01"));
        let first = load_packs(&store, &folder("inherited"), &clock).await.unwrap();
        assert_eq!(first.published, [(key("130001/support-base"), 1), (support(), 1)], "{}", first.report);
        let second = load_packs(&store, &folder("inherited"), &clock).await.unwrap();
        assert_eq!((second.published.len(), second.unchanged), (0, 2));
        let broken = load_packs(&store, &folder("broken"), &clock).await.unwrap();
        assert_eq!(broken.published, [(key("130001/good"), 1)]);
        assert!(broken.report.errors() > 40);
    }

    async fn two_programs_that_start_together_publish_once(db: TestDatabase) {
        let store = db.open(&migrations()).await;
        let clock = ManualClock::on(day("2026-11-01"));
        let packs = folder("inherited");
        let load = || load_packs(&store, &packs, &clock);
        let (one, two, three) = tokio::join!(load(), load(), load());
        let published = [one, two, three].map(|loaded| loaded.unwrap().published.len());
        assert_eq!(published.iter().sum::<usize>(), 2, "{published:?}");
    }

    async fn a_running_case_stays_on_its_revision(db: TestDatabase) {
        let desk = Desk::open(&db).await;
        let number = desk.draft(|pack| pack.definition.retention_years = 10).await;
        assert_eq!((number, desk.current()), (2, (1, State::Published)));
        let tx = desk.store.begin().await.unwrap();
        revisions::publish(&tx, &support(), 2, "officer", &*desk.clock).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.current(), (1, State::Published), "seen after a look at the database");
        desk.registry.reload().await.unwrap();
        assert_eq!(desk.current(), (2, State::Published));
        assert_eq!(desk.registry.revision(&support(), 1).unwrap().definition().retention_years, 7);
        assert_eq!(desk.registry.revision(&support(), 2).unwrap().definition().retention_years, 10);
        assert!(desk.registry.revision(&support(), 3).is_none());
        let history = revisions::history(desk.store.reader(), &support(), desk.clock.now()).await.unwrap();
        let by: Vec<_> = history.iter().map(|r| (r.number, r.published_by.as_deref())).collect();
        assert_eq!(by, [(2, Some("officer")), (1, Some("packs"))]);
        let tx = desk.store.begin().await.unwrap();
        let again = revisions::publish(&tx, &support(), 2, "officer", &*desk.clock).await;
        assert!(matches!(again, Err(RevisionError::WrongState { state: State::Published, .. })), "{again:?}");
    }

    async fn a_pack_whose_tests_fail_is_not_published(db: TestDatabase) {
        let desk = Desk::open(&db).await;
        let number = desk.draft(|pack| pack.definition.awards[0].yen = "6000".to_owned()).await;
        let tx = desk.store.begin().await.unwrap();
        let refused = revisions::publish(&tx, &support(), number, "officer", &*desk.clock).await.unwrap_err();
        let RevisionError::Refused(Refusal::Tests(failed)) = &refused else { panic!("{refused}") };
        assert_eq!((failed[0].file.as_str(), failed[0].mismatches[0].field.as_str()), ("here", "yen.monthly"));
        assert_eq!(failed[0].mismatches[0].got, "6000");
        let unreadable = desk.registry.get(&support()).unwrap().pack().clone();
        let broken = Pack { definition: registry::Definition { criteria: vec![registry::Criterion {
            id: "bad".to_owned(), when: "person.age >".to_owned(), law: None }], ..unreadable.definition }, ..unreadable };
        revisions::redraft(&tx, number, &broken, "worse", &*desk.clock).await.unwrap();
        let refused = revisions::publish(&tx, &support(), number, "officer", &*desk.clock).await.unwrap_err();
        assert!(matches!(refused, RevisionError::Refused(Refusal::Compile(_))), "{refused}");
    }

    async fn a_scheduled_revision_takes_effect_when_its_moment_comes(db: TestDatabase) {
        let desk = Desk::open(&db).await;
        let number = desk.draft(|pack| pack.definition.retention_years = 10).await;
        let april = Moment::start_of(day("2027-04-01"));
        let tx = desk.store.begin().await.unwrap();
        revisions::schedule(&tx, &support(), number, april, "officer", &*desk.clock).await.unwrap();
        let past = revisions::schedule(&tx, &support(), number, Moment(0), "officer", &*desk.clock).await;
        assert!(matches!(past, Err(RevisionError::Past)));
        tx.commit().await.unwrap();
        // A correction published meanwhile does not undo what April brings.
        let correction = desk.draft(|pack| pack.definition.retention_years = 8).await;
        let tx = desk.store.begin().await.unwrap();
        revisions::publish(&tx, &support(), correction, "officer", &*desk.clock).await.unwrap();
        tx.commit().await.unwrap();
        desk.registry.reload().await.unwrap();
        assert_eq!(desk.current(), (3, State::Published));
        desk.clock.set(april.plus_millis(-1));
        assert_eq!(desk.current(), (3, State::Published));
        desk.clock.set(april);
        assert_eq!(desk.current(), (2, State::Published), "without a look at the database");
        desk.registry.reload().await.unwrap();
        assert_eq!(desk.current(), (2, State::Published));
        let tx = desk.store.begin().await.unwrap();
        let late = revisions::unschedule(&tx, &support(), number, &*desk.clock).await;
        assert!(matches!(late, Err(RevisionError::WrongState { .. })));
    }

    async fn a_paused_service_is_shown_and_a_retired_one_is_not(db: TestDatabase) {
        let desk = Desk::open(&db).await;
        let today = day("2026-11-01");
        let koto: OwnerCode = "131083".parse().unwrap();
        assert!(desk.registry.get(&support()).unwrap().accepts(today));
        let tx = desk.store.begin().await.unwrap();
        revisions::pause(&tx, &support(), "a fault in the rule", &*desk.clock).await.unwrap();
        tx.commit().await.unwrap();
        desk.registry.reload().await.unwrap();
        assert!(!desk.registry.get(&support()).unwrap().accepts(today));
        assert_eq!(desk.registry.for_municipality(koto).len(), 1);
        // A restart with the same or with other packs does not undo what an officer did.
        load_packs(&desk.store, &folder("inherited"), &*desk.clock).await.unwrap();
        desk.registry.reload().await.unwrap();
        assert_eq!(desk.current(), (1, State::Paused));
        let tx = desk.store.begin().await.unwrap();
        revisions::resume(&tx, &support(), "mended", &*desk.clock).await.unwrap();
        revisions::retire(&tx, &support(), "the ordinance ended", &*desk.clock).await.unwrap();
        assert!(revisions::pause(&tx, &support(), "", &*desk.clock).await.is_err());
        tx.commit().await.unwrap();
        desk.registry.reload().await.unwrap();
        assert!(desk.registry.published().is_empty());
        assert_eq!(desk.current(), (1, State::Retired));
        assert!(desk.registry.revision(&support(), 1).is_some(), "running cases go on");
    }

    async fn services_are_found_where_people_look(db: TestDatabase) {
        let desk = Desk::open(&db).await;
        let titles = |services: Vec<registry::Service>| services.iter().map(|s| s.key().to_string()).collect::<Vec<_>>();
        assert_eq!(titles(desk.registry.published()), ["131083/support"], "a base is not offered");
        assert_eq!(titles(desk.registry.all()), ["130001/support-base", "131083/support"]);
        assert_eq!(titles(desk.registry.by_life_event(LifeEvent::Childcare)), ["131083/support"]);
        assert!(desk.registry.for_municipality("131121".parse().unwrap()).is_empty());
        let ward = desk.registry.of_municipality("131083".parse().unwrap(), "support").unwrap();
        assert_eq!(desk.registry.drift(&ward).unwrap()[0].field, "criterion[young].when");
        assert!(desk.registry.together(&ward, None).is_empty());
        for query in ["手当", "MONEY", "江東", "手当て"] {
            assert_eq!(desk.registry.search(query, Lang::JA).len(), 1, "{query}");
        }
        assert!(desk.registry.search("年金", Lang::JA).is_empty());
        assert!(desk.registry.search("  ", Lang::JA).is_empty());
    }
}
