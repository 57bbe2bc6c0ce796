//! The whole program for tests: every service of the house, the real packs, the personas and their officers.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use casework::Casework;
use kernel::{Clock, ManualClock, Rng};
use registry::Registry;
use service_kit::{App, Fault, Service, Settings};
use testkit::{Browser, Page, TestDatabase};
use web::House;

/// The program, and the clock that it goes by.
pub struct Program {
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub router: Router,
}

/// A service whose pages break, for seeing what becomes of that.
struct Traps;

impl Service for Traps {
    fn name(&self) -> &'static str {
        "traps"
    }

    fn routes(&self) -> Router<App> {
        let panics = || async {
            assert!(std::hint::black_box(false), "佐藤 葵 must not be read in any answer");
        };
        let breaks = || async { Err::<(), Fault>(Fault::broken("the boiler")) };
        let gone = || async { Err::<(), Fault>(Fault::Unavailable("the database".to_owned())) };
        Router::new()
            .route("/traps/panics", get(panics))
            .route("/traps/breaks", get(breaks).post(breaks))
            .route("/traps/gone", get(gone))
            .route("/api/v1/traps", get(breaks))
    }

    fn text(&self) -> text::Source {
        web::text()
    }
}

impl Program {
    /// A demonstration.
    pub async fn open(db: &TestDatabase) -> Program {
        Program::start(db, true, "http://127.0.0.1:8080").await
    }

    pub async fn start(db: &TestDatabase, demo: bool, public_url: &str) -> Program {
        let house = House::new();
        let store = db.open(&house.migrations()).await;
        let manual = Arc::new(testkit::clock());
        if people::find::count(store.reader(), store::Scope::Platform("a restart keeps everybody")).await.unwrap() == 0
        {
            people::synth::populate(&store, 7, 62, 4, manual.today(), &|_, _| {}).await.unwrap();
            identity::seed_demo_officers(&store).await.unwrap();
        }
        let packs = registry::read_packs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")).unwrap();
        let clock: Arc<dyn Clock> = manual.clone();
        let rng: Arc<dyn Rng> = Arc::new(testkit::rng());
        let registry = Arc::new(Registry::of(packs, clock.clone()).unwrap());
        let phrases = house.phrases().unwrap();
        let casework = Arc::new(Casework::new(&store, &registry, &clock, &rng, &phrases));
        let authority = Arc::new(authz::Authority::builtin().unwrap());
        let settings = Arc::new(Settings { public_url: public_url.to_owned(), demo, push_public_key: None });
        let press = letters::Press::new(Vec::new());
        let app = App { store, clock, rng, registry, phrases, authority, casework, press, settings };
        let trapped = House::of(vec![
            Box::new(procedures::Procedures),
            Box::new(mailbox::Mailbox),
            Box::new(desk::Desk),
            Box::new(disbursement::Disbursement),
            Box::new(stocktake::Stocktake),
            Box::new(push::Push),
            Box::new(quality::Quality),
            Box::new(Traps),
        ]);
        let router = web::router::router(app.clone(), &trapped);
        Program { app, clock: manual, router }
    }

    pub fn guest(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A persona who has signed in.
    pub async fn persona(&self, slug: &str) -> Browser {
        let mut browser = self.guest();
        sign_in(&mut browser, "/sign-in", slug).await;
        browser
    }

    /// Somebody whose name begins so among the demonstration's officers, signed in.
    pub async fn officer(&self, role: &str) -> Browser {
        let found = identity::DEMO_OFFICERS.iter().find(|officer| officer.roles.iter().any(|one| one.name() == role));
        let id = found.expect("an officer of this role").id().to_string();
        let mut browser = self.guest();
        let page = browser.get("/sign-in").await;
        assert_eq!(page.status, 200);
        browser.post("/sign-in/persona", &[("officer", &id), ("then", "")]).await;
        browser
    }
}

/// Chooses a persona on the page to which `path` leads, and goes where that leads.
pub async fn sign_in(browser: &mut Browser, path: &str, slug: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{}", page.path);
    chooses(browser, &page, slug).await
}

/// Chooses a persona on a page, and goes where that leads.
pub async fn chooses(browser: &mut Browser, page: &Page, slug: &str) -> Page {
    assert!(page.html().contains(&format!("name=\"resident\" value=\"{slug}\"")), "the persona can be chosen");
    browser.submit(page, "/sign-in/persona", &[("resident", slug)]).await
}
