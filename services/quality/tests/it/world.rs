//! A program with reviews alone, two applicants and an officer with sessions, and requests as a browser makes them.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Extension;
use axum::http::{Request, StatusCode};
use casework::submit::Submission;
use casework::{Applicant, Case, Casework, Channel, Doer, Event, compose, find};
use forms::Answers;
use identity::{DemoDoor, Opened, Role};
use kernel::{Clock, DraftId, Lang, ManualClock, OfficerId, Rng};
use pages::Visit;
use people::persona::{SATO_AOI, SUZUKI_SHIGERU};
use quality::Quality;
use service_kit::{App, Caller, Fault, Service, Settings};
use store::Scope;
use testkit::TestDatabase;
use tower::ServiceExt;
use uuid::Uuid;

/// The service that everything here is about.
pub const SERVICE: &str = "131083/child-medical";

/// A program with reviews, and who uses it.
pub struct World {
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub aoi: Opened,
    pub shigeru: Opened,
    pub officer: Opened,
    router: Router<App>,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub to: Option<String>,
    pub flash: Option<String>,
    pub bytes: Vec<u8>,
    pub fault: Option<Arc<Fault>>,
}

impl Answer {
    pub fn page(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("a page is UTF-8")
    }
}

impl World {
    pub async fn open(db: &TestDatabase) -> World {
        let migrations = [
            people::migrations(),
            registry::migrations(),
            identity::migrations(),
            audit::migrations(),
            jobs::migrations(),
            notices::migrations(),
            payments::migrations(),
            casework::migrations(),
            Quality.migrations(),
        ];
        let store = db.open(&migrations.concat()).await;
        people::synth::populate(&store, 42, 62, 2, testkit::fixed::today(), &|_, _| {}).await.unwrap();
        let manual = Arc::new(testkit::clock());
        let clock: Arc<dyn Clock> = manual.clone();
        let rng: Arc<dyn Rng> = Arc::new(testkit::rng());
        let sources = [
            pages::text(),
            service_kit::text(),
            forms::text(),
            rules::text(),
            letters::text(),
            casework::text(),
            people::text(),
            Quality.text(),
        ];
        let phrases = text::Phrases::gather(&sources).unwrap();
        let packs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        let packs = registry::read_packs(&packs).unwrap();
        let registry = Arc::new(registry::Registry::of(packs, clock.clone()).unwrap());
        let casework = Arc::new(Casework::new(&store, &registry, &clock, &rng, &phrases));
        let settings = Settings { public_url: "http://127.0.0.1:8080".to_owned(), demo: true, push_public_key: None };
        let account = identity::Officer {
            id: OfficerId(Uuid::from_u128(1)),
            owner: "131083".parse().unwrap(),
            name: "職員".to_owned(),
            roles: [Role::Reviewer].into_iter().collect(),
            active: true,
        };
        let tx = store.begin().await.unwrap();
        account.save(&tx).await.unwrap();
        tx.commit().await.unwrap();
        let door = DemoDoor::of_the_demo_start();
        let login = async |proof| identity::login(&store, &proof, "Mozilla/5.0", None, &*clock, &*rng).await.unwrap();
        let aoi = login(door.resident(SATO_AOI)).await;
        let shigeru = login(door.resident(SUZUKI_SHIGERU)).await;
        let officer = login(door.officer(&store, account.id).await.unwrap()).await;
        let authority = Arc::new(authz::Authority::builtin().unwrap());
        let app = App { store, clock, rng, registry, phrases, authority, casework, settings: Arc::new(settings) };
        World { app, clock: manual, aoi, shigeru, officer, router: Quality.routes() }
    }

    pub async fn ask(&self, who: Option<&Opened>, lang: Lang, request: Request<Body>) -> Answer {
        let mut visit = Visit::new(self.app.wording(lang), request.uri().path().to_owned());
        visit.form_token = who.map(|who| who.session.csrf.as_str().to_owned());
        let session = who.map(|who| who.session.clone());
        let caller = Caller { visit, actor: session.as_ref().map(|session| session.actor), session };
        let router = self.router.clone().layer(Extension(caller)).with_state(self.app.clone());
        let response = router.oneshot(request).await.unwrap();
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let flash = header("set-cookie").and_then(|cookie| {
            let value = cookie.strip_prefix("miyako-flash=")?.split(';').next()?.to_owned();
            Some(value)
        });
        let to = header("location");
        let (status, fault) = (response.status(), response.extensions().get::<Arc<Fault>>().cloned());
        let bytes = to_bytes(response.into_body(), 8 << 20).await.unwrap().to_vec();
        Answer { status, to, flash, bytes, fault }
    }

    pub async fn get(&self, who: Option<&Opened>, path: &str) -> Answer {
        self.ask(who, Lang::JA, Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub async fn review(&self, who: &Opened, case: &Case, moment: &str, score: &str, comment: &str) -> Answer {
        let case = case.id.to_string();
        let fields = [
            ("form-token", who.session.csrf.as_str()),
            ("case", case.as_str()),
            ("moment", moment),
            ("score", score),
            ("comment", comment),
        ];
        let body = serde_html_form::to_string(fields).unwrap();
        let request = Request::post("/reviews").header("content-type", "application/x-www-form-urlencoded");
        self.ask(Some(who), Lang::JA, request.body(Body::from(body)).unwrap()).await
    }

    /// Applies for 佐藤 葵.
    pub async fn apply(&self, channel: Channel) -> Case {
        let today = self.app.today();
        let facts = people::facts::of_person(&self.app.store, SATO_AOI, today).await.unwrap();
        let service = self.app.registry.get(&SERVICE.parse().unwrap()).unwrap();
        let answers = Answers::new();
        let known = compose::Known { facts: &facts, answers: &answers, name: "佐藤 葵", today };
        let submission = Submission {
            draft: DraftId::new(&*self.app.clock, &*self.app.rng),
            applicant: Applicant { person: SATO_AOI, business: None },
            applicant_name: "佐藤 葵".to_owned(),
            channel,
            at: self.app.clock.now(),
            cases: compose::cases([(&service, known)], &*self.app.clock, &*self.app.rng),
            notices: Vec::new(),
        };
        let receipt = self.app.casework.send(submission).await.unwrap().remove(0);
        find::one(&self.app.store, Scope::Person(SATO_AOI), receipt.case).await.unwrap().unwrap()
    }

    /// Takes a case back, so that it is closed.
    pub async fn withdraw(&self, case: &Case) {
        let (scope, doer) = (Scope::Person(SATO_AOI), Doer::Applicant { person: SATO_AOI });
        self.app.casework.act(scope, case.id, None, doer, Event::Withdrawn, None).await.unwrap();
    }
}
