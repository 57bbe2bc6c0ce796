//! A whole program around one service: its tables and those of every room, invented people, the packs of this tree, sessions,
//! and requests as a browser makes them. What a service's tests need besides, they build on this.

use std::path::PathBuf;
use std::sync::Arc;

use authz::Authority;
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Extension;
use axum::http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, Request, StatusCode};
use casework::submit::Submission;
use casework::{Applicant, Case, Casework, Channel, compose, find};
use forms::Answers;
use identity::{DemoDoor, Officer, Opened, Role};
use kernel::{Clock, DraftId, Lang, ManualClock, OfficerId, PersonId, Rng};
use letters::Press;
use pages::Visit;
use registry::{Registry, ServiceKey};
use service_kit::{App, Caller, Fault, Service, Settings};
use store::{Migration, Scope, Store};
use text::Phrases;
use tower::ServiceExt;
use uuid::Uuid;

use crate::{TestDatabase, clock, fixed, rng};

/// What a program is opened with.
#[derive(Debug, Clone)]
pub struct Plan {
    /// From which the invented people are made.
    pub seed: u64,
    /// How many people are invented, besides the personas.
    pub people: usize,
    /// How many businesses.
    pub businesses: usize,
    /// The packs.
    pub packs: Packs,
    /// Whether it is a demonstration.
    pub demo: bool,
    /// The public key for Web Push.
    pub push_public_key: Option<String>,
}

impl Default for Plan {
    fn default() -> Plan {
        Plan { seed: 42, people: 62, businesses: 2, packs: Packs::Read, demo: true, push_public_key: None }
    }
}

/// Which services there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packs {
    /// Those of this tree, in memory: quick.
    Read,
    /// Those of this tree, published in the database, so that they can be paused and revised.
    Stored,
    /// None.
    None,
}

/// A program with one service.
#[derive(Debug, Clone)]
pub struct Program {
    /// What every handler is given.
    pub app: App,
    /// Its clock.
    pub clock: Arc<ManualClock>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// Where it leads.
    pub to: Option<String>,
    /// The message for the next page: `success.desk-done-take`.
    pub flash: Option<String>,
    /// The body.
    pub bytes: Bytes,
    /// What went wrong, before it became a page.
    pub fault: Option<Arc<Fault>>,
}

impl Answer {
    /// The body as text.
    pub fn page(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("a page is UTF-8")
    }

    fn header(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
        headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    }
}

/// The folder of packs of this tree.
pub fn packs() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

/// The tables of every room and of a service.
pub fn migrations(service: &dyn Service) -> Vec<Migration> {
    let rooms = [
        people::migrations(),
        registry::migrations(),
        identity::migrations(),
        audit::migrations(),
        jobs::migrations(),
        notices::migrations(),
        payments::migrations(),
        casework::migrations(),
        service.migrations(),
    ];
    rooms.concat()
}

/// The words of every room and of a service.
pub fn phrases(service: &dyn Service) -> Arc<Phrases> {
    let sources = [
        rules::text(),
        forms::text(),
        letters::text(),
        notices::text(),
        casework::text(),
        pages::text(),
        service_kit::text(),
        people::text(),
        identity::text(),
        authz::text(),
        service.text(),
    ];
    Phrases::gather(&sources).expect("our own words are well formed")
}

impl Program {
    /// Opens everything on an empty database.
    pub async fn open(db: &TestDatabase, service: &dyn Service, plan: Plan) -> Program {
        let store = db.open(&migrations(service)).await;
        let told = |_: usize, _: usize| {};
        people::synth::populate(&store, plan.seed, plan.people, plan.businesses, fixed::today(), &told)
            .await
            .expect("people are made");
        let manual = Arc::new(clock());
        let clock: Arc<dyn Clock> = manual.clone();
        let rng: Arc<dyn Rng> = Arc::new(rng());
        let phrases = phrases(service);
        let registry = Arc::new(registry(&store, plan.packs, &clock).await);
        let casework = Arc::new(Casework::new(&store, &registry, &clock, &rng, &phrases));
        let settings = Settings {
            public_url: "http://127.0.0.1:8080".to_owned(),
            demo: plan.demo,
            push_public_key: plan.push_public_key,
        };
        let authority = Arc::new(Authority::builtin().expect("the policies hold"));
        let (press, settings) = (Press::new(Vec::new()), Arc::new(settings));
        let app = App { store, clock, rng, registry, phrases, authority, casework, press, settings };
        Program { app, clock: manual }
    }

    /// A new officer.
    pub async fn hire(&self, owner: &str, name: &str, roles: &[Role]) -> Officer {
        let officer = Officer {
            id: OfficerId::new(&*self.clock, &*self.app.rng),
            owner: owner.parse().expect("a government's code"),
            name: name.to_owned(),
            roles: roles.iter().copied().collect(),
            active: true,
        };
        self.keep(&officer).await;
        officer
    }

    /// A session of a new officer, whose id is this number.
    pub async fn officer(&self, n: u128, owner: &str, roles: &[Role]) -> Opened {
        let officer = Officer {
            id: OfficerId(Uuid::from_u128(n)),
            owner: owner.parse().expect("a government's code"),
            name: format!("職員 {n}"),
            roles: roles.iter().copied().collect(),
            active: true,
        };
        self.keep(&officer).await;
        let door = DemoDoor::of_the_demo_start();
        let proof = door.officer(&self.app.store, officer.id).await.expect("the officer is stored");
        self.log_in(&proof, "Mozilla/5.0").await
    }

    async fn keep(&self, officer: &Officer) {
        let tx = self.app.store.begin().await.expect("a transaction begins");
        officer.save(&tx).await.expect("an officer is stored");
        tx.commit().await.expect("it is committed");
    }

    /// A session of a person, on a device that calls itself this.
    pub async fn resident(&self, person: PersonId, device: &str) -> Opened {
        self.log_in(&DemoDoor::of_the_demo_start().resident(person), device).await
    }

    async fn log_in(&self, proof: &identity::Proof, device: &str) -> Opened {
        let app = &self.app;
        identity::login(&app.store, proof, device, None, &*app.clock, &*app.rng).await.expect("a session is opened")
    }

    /// A request to a service's pages, in somebody's session or nobody's.
    pub async fn ask(&self, service: &dyn Service, who: Option<&Opened>, lang: Lang, request: Request<Body>) -> Answer {
        self.ask_through(service.routes(), who, lang, request).await
    }

    /// The same, where the pages remember something between requests and so are made once.
    pub async fn ask_through(
        &self,
        pages: Router<App>,
        who: Option<&Opened>,
        lang: Lang,
        request: Request<Body>,
    ) -> Answer {
        let mut visit = Visit::new(self.app.wording(lang), request.uri().path().to_owned());
        visit.form_token = who.map(|who| who.session.csrf.as_str().to_owned());
        let session = who.map(|who| who.session.clone());
        let caller = Caller { visit, actor: session.as_ref().map(|session| session.actor), session };
        let router = pages.layer(Extension(caller)).with_state(self.app.clone());
        let response = router.oneshot(request).await.expect("a router always answers");
        let (status, headers) = (response.status(), response.headers().clone());
        let fault = response.extensions().get::<Arc<Fault>>().cloned();
        let bytes = to_bytes(response.into_body(), 64 << 20).await.expect("the body is read");
        let flash = Answer::header(&headers, &SET_COOKIE)
            .and_then(|cookie| Some(cookie.strip_prefix("miyako-flash=")?.split(';').next()?.to_owned()));
        Answer { status, to: Answer::header(&headers, &LOCATION), flash, headers, bytes, fault }
    }

    /// A page, in Japanese.
    pub async fn get(&self, service: &dyn Service, who: Option<&Opened>, path: &str) -> Answer {
        self.ask(service, who, Lang::JA, page(path)).await
    }

    /// A form, with the session's secret, in Japanese.
    pub async fn post(&self, service: &dyn Service, who: &Opened, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.ask(service, Some(who), Lang::JA, form(who, path, fields)).await
    }

    /// Applies for a person as registers know them, with no answers of their own. Stored as the pages store it.
    pub async fn apply(&self, person: PersonId, service: &str, channel: Channel) -> Case {
        let app = &self.app;
        let today = app.today();
        let facts = people::facts::of_person(&app.store, person, today).await.expect("the person is registered");
        let name = facts.get("person.name").and_then(rules::Value::as_text).unwrap_or_default().to_owned();
        let key: ServiceKey = service.parse().expect("a service's key");
        let service = app.registry.get(&key).expect("the pack is there");
        let answers = Answers::new();
        let known = compose::Known { facts: &facts, answers: &answers, name: &name, today };
        let submission = Submission {
            draft: DraftId::new(&*app.clock, &*app.rng),
            applicant: Applicant { person, business: None },
            applicant_name: name.clone(),
            channel,
            at: app.clock.now(),
            cases: compose::cases([(&service, known)], &*app.clock, &*app.rng),
            notices: Vec::new(),
        };
        let receipt = app.casework.send(submission).await.expect("it is kept").remove(0);
        let scope = Scope::Person(person);
        find::one(&app.store, scope, receipt.case).await.expect("it is read").expect("it is there")
    }
}

async fn registry(store: &Store, wanted: Packs, clock: &Arc<dyn Clock>) -> Registry {
    let of = |packs| Registry::of(packs, clock.clone()).expect("the packs of this tree compile");
    match wanted {
        Packs::Read => of(registry::read_packs(&packs()).expect("the packs of this tree are read")),
        Packs::None => of(Vec::new()),
        Packs::Stored => {
            registry::load_packs(store, &packs(), &**clock).await.expect("the packs of this tree are stored");
            Registry::open(store.clone(), clock.clone()).await.expect("stored services are read")
        }
    }
}

/// A request for a page.
pub fn page(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).expect("a path makes a request")
}

/// A form as a browser sends it, with the session's secret.
pub fn form(who: &Opened, path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let token = [("form-token", who.session.csrf.as_str())];
    let body = serde_html_form::to_string(token.iter().chain(fields).collect::<Vec<_>>()).expect("pairs make a form");
    let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    request.body(Body::from(body)).expect("a path makes a request")
}
