//! A program with matching alone, the personas in their municipalities, officers with sessions, and a runner of jobs.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::Extension;
use axum::http::{Request, StatusCode};
use casework::submit::Submission;
use casework::{Applicant, Casework, Channel, compose};
use forms::Answers;
use identity::{DemoDoor, Opened, Role};
use jobs::Runner;
use kernel::{Clock, DraftId, Lang, ManualClock, OfficerId, OwnerCode, PersonId, Rng};
use notices::{NoticeLine, Recipient, Wanted};
use pages::Visit;
use push::Push;
use service_kit::{App, Caller, Fault, Service, Settings};
use testkit::TestDatabase;
use tower::ServiceExt;
use uuid::Uuid;

/// A program with matching, and who works with it.
pub struct World {
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub publisher: Opened,
    pub koto: Opened,
    pub runner: Runner,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
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
            Push.migrations(),
        ];
        let store = db.open(&migrations.concat()).await;
        people::synth::populate(&store, 42, 120, 4, testkit::fixed::today(), &|_, _| {}).await.unwrap();
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
            notices::text(),
            Push.text(),
        ];
        let phrases = text::Phrases::gather(&sources).unwrap();
        let packs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        let packs = registry::read_packs(&packs).unwrap();
        let registry = Arc::new(registry::Registry::of(packs, clock.clone()).unwrap());
        let casework = Arc::new(Casework::new(&store, &registry, &clock, &rng, &phrases));
        let settings = Settings { public_url: "https://miyako.example".to_owned(), demo: true, push_public_key: None };
        let officer = async |n: u128, owner: &str, role: Role| {
            let account = identity::Officer {
                id: OfficerId(Uuid::from_u128(n)),
                owner: owner.parse().unwrap(),
                name: format!("職員{n}"),
                roles: [role].into_iter().collect(),
                active: true,
            };
            let tx = store.begin().await.unwrap();
            account.save(&tx).await.unwrap();
            tx.commit().await.unwrap();
            let proof = DemoDoor::of_the_demo_start().officer(&store, account.id).await.unwrap();
            identity::login(&store, &proof, "Mozilla/5.0", None, &*clock, &*rng).await.unwrap()
        };
        let publisher = officer(1, "130001", Role::Publisher).await;
        let koto = officer(2, "131083", Role::Reviewer).await;
        let authority = Arc::new(authz::Authority::builtin().unwrap());
        let app = App { store, clock, rng, registry, phrases, authority, casework, settings: Arc::new(settings) };
        let runner = Runner::new(app.store.clone(), app.clock.clone(), app.rng.clone());
        let runner = Push.jobs(&app, runner);
        World { app, clock: manual, publisher, koto, runner }
    }

    async fn ask(&self, who: &Opened, request: Request<Body>) -> Answer {
        let mut visit = Visit::new(self.app.wording(Lang::JA), request.uri().path().to_owned());
        visit.form_token = Some(who.session.csrf.as_str().to_owned());
        let caller = Caller { visit, actor: Some(who.session.actor), session: Some(who.session.clone()) };
        let router = Push.routes().layer(Extension(caller)).with_state(self.app.clone());
        let response = router.oneshot(request).await.unwrap();
        let cookie = response.headers().get("set-cookie").and_then(|value| value.to_str().ok());
        let flash = cookie.and_then(|cookie| Some(cookie.strip_prefix("miyako-flash=")?.split(';').next()?.to_owned()));
        let (status, fault) = (response.status(), response.extensions().get::<Arc<Fault>>().cloned());
        let bytes = to_bytes(response.into_body(), 8 << 20).await.unwrap().to_vec();
        Answer { status, flash, bytes, fault }
    }

    pub async fn get(&self, who: &Opened, path: &str) -> Answer {
        self.ask(who, Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, who: &Opened, path: &str) -> Answer {
        let body = format!("form-token={}", who.session.csrf.as_str());
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.ask(who, request.body(Body::from(body)).unwrap()).await
    }

    /// What is in somebody's mailbox.
    pub async fn mail(&self, person: PersonId) -> Vec<NoticeLine> {
        let wanted = Wanted { limit: 100, ..Wanted::default() };
        notices::list(&self.app.store, Recipient::Person(person), wanted).await.unwrap()
    }

    /// What the first letter in somebody's mailbox says.
    pub async fn first_letter(&self, person: PersonId) -> (String, String) {
        let line = self.mail(person).await.remove(0);
        let notice = notices::get(&self.app.store, Recipient::Person(person), line.id).await.unwrap().unwrap();
        match notice.content {
            notices::Content::Text(text) => (line.subject, text),
            notices::Content::Letter(_) => panic!("a digest is a text"),
        }
    }

    /// Opens everything in somebody's mailbox.
    pub async fn open_mail(&self, person: PersonId) {
        let tx = self.app.store.begin().await.unwrap();
        notices::mark_all_read(&tx, Recipient::Person(person), self.app.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Matches one municipality.
    pub async fn matched(&self, municipality: &str) -> push::record::Run {
        let municipality: OwnerCode = municipality.parse().unwrap();
        push::matching::municipality(&self.app, municipality).await.unwrap()
    }

    /// Applies for somebody.
    pub async fn apply(&self, person: PersonId, service: &str) {
        let today = self.app.today();
        let facts = people::facts::of_person(&self.app.store, person, today).await.unwrap();
        let service = self.app.registry.get(&service.parse().unwrap()).unwrap();
        let answers = Answers::new();
        let known = compose::Known { facts: &facts, answers: &answers, name: "佐藤 葵", today };
        let submission = Submission {
            draft: DraftId::new(&*self.app.clock, &*self.app.rng),
            applicant: Applicant { person, business: None },
            applicant_name: "佐藤 葵".to_owned(),
            channel: Channel::Online,
            at: self.app.clock.now(),
            cases: compose::cases([(&service, known)], &*self.app.clock, &*self.app.rng),
            notices: Vec::new(),
        };
        self.app.casework.send(submission).await.unwrap();
    }
}
