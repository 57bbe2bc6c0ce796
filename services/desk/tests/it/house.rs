//! A small office to test in: packs, people, officers, and a browser that follows no links.

use std::path::Path;
use std::sync::Arc;

use authz::Authority;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, SET_COOKIE};
use axum::http::{Request, StatusCode};
use casework::submit::Submission;
use casework::{Applicant, Case, Casework, Channel, compose, find};
use desk::Desk;
use forms::Answers;
use identity::{Actor, Officer, Role, Roles};
use kernel::{BusinessId, CaseId, Clock, DraftId, Lang, ManualClock, OfficerId, OwnerCode, PersonId, Rng};
use pages::Visit;
use registry::{Registry, ServiceKey};
use service_kit::{App, Caller, Service, Settings};
use store::{Migration, Scope};
use testkit::TestDatabase;
use text::Phrases;
use tower::ServiceExt;

/// 018サポート, of 東京都.
pub const SUPPORT: &str = "130001/018-support";

/// An office.
pub struct Office {
    pub app: App,
    pub clock: Arc<ManualClock>,
    routes: Router,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub html: String,
    /// The message for the next page.
    pub flash: String,
}

fn migrations() -> Vec<Migration> {
    [
        people::migrations(),
        registry::migrations(),
        identity::migrations(),
        audit::migrations(),
        jobs::migrations(),
        notices::migrations(),
        payments::migrations(),
        casework::migrations(),
    ]
    .concat()
}

fn phrases() -> Arc<Phrases> {
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
        Desk.text(),
    ];
    Phrases::gather(&sources).expect("our own words are well formed")
}

impl Office {
    /// Opens an office on a new database, with the packs of this tree in memory.
    pub async fn open(db: &TestDatabase) -> Office {
        let store = db.open(&migrations()).await;
        let clock = Arc::new(testkit::clock());
        let shared: Arc<dyn Clock> = clock.clone();
        let packs = registry::read_packs(&packs()).expect("the packs of this tree are read");
        let registry = Registry::of(packs, shared.clone()).expect("the packs of this tree compile");
        Self::with(store, clock, Arc::new(registry)).await
    }

    /// Opens an office whose services are stored, so that they can be paused.
    pub async fn with_stored_services(db: &TestDatabase) -> Office {
        let store = db.open(&migrations()).await;
        let clock = Arc::new(testkit::clock());
        registry::load_packs(&store, &packs(), &*clock).await.expect("the packs of this tree are stored");
        let registry = Registry::open(store.clone(), clock.clone()).await.expect("stored services are read");
        Self::with(store, clock, Arc::new(registry)).await
    }

    async fn with(store: store::Store, clock: Arc<ManualClock>, registry: Arc<Registry>) -> Office {
        people::synth::populate(&store, 7, 100, 5, testkit::fixed::today(), &|_, _| {}).await.expect("people are made");
        identity::seed_demo_officers(&store).await.expect("officers are stored");
        let shared: Arc<dyn Clock> = clock.clone();
        let rng: Arc<dyn Rng> = Arc::new(testkit::rng());
        let phrases = phrases();
        let casework = Casework::new(&store, &registry, &shared, &rng, &phrases);
        let app = App {
            store,
            clock: shared,
            rng,
            registry,
            phrases,
            authority: Arc::new(Authority::builtin().expect("the policies hold")),
            casework: Arc::new(casework),
            settings: Arc::new(Settings {
                public_url: "http://127.0.0.1".to_owned(),
                demo: true,
                push_public_key: None,
            }),
        };
        let routes = Desk.routes().with_state(app.clone());
        Office { app, clock, routes }
    }

    /// The demonstration's officer of a government with a role.
    pub async fn officer(&self, owner: &str, role: Role) -> Actor {
        let owner: OwnerCode = owner.parse().unwrap();
        let id = identity::demo_officer(owner, role).expect("the demonstration has such an officer");
        Officer::find(&self.app.store, id).await.unwrap().unwrap().actor()
    }

    /// A new officer.
    pub async fn hire(&self, owner: &str, name: &str, roles: &[Role]) -> Actor {
        let officer = Officer {
            id: OfficerId::new(&*self.clock, &*self.app.rng),
            owner: owner.parse().unwrap(),
            name: name.to_owned(),
            roles: roles.iter().copied().collect::<Roles>(),
            active: true,
        };
        let tx = self.app.store.begin().await.unwrap();
        officer.save(&tx).await.unwrap();
        tx.commit().await.unwrap();
        officer.actor()
    }

    /// Sends an application with what the registers fill in, and `more` answers.
    pub async fn apply(&self, service: &str, person: PersonId, business: Option<BusinessId>, more: Answers) -> CaseId {
        let app = &self.app;
        let service = app.registry.get(&service.parse::<ServiceKey>().unwrap()).expect("the pack is there");
        let today = app.today();
        let facts = match business {
            Some(business) => people::facts::of_business(&app.store, business).await.unwrap(),
            None => people::facts::of_person(&app.store, person, today).await.unwrap(),
        };
        let origin = |fact: &str| people::origin::of(fact, &facts).map(|o| people::origin::text_key(o).to_owned());
        let answers = more.filled_from(&service.prefill(&facts, today, &origin, None));
        let key = if business.is_some() { "business.name" } else { "person.name" };
        let name = facts.get(key).and_then(rules::Value::as_text).unwrap_or_default().to_owned();
        let known = compose::Known { facts: &facts, answers: &answers, name: &name, today };
        let case = compose::case(&service, &known, &*app.clock, &*app.rng);
        let submission = Submission {
            draft: DraftId::new(&*app.clock, &*app.rng),
            applicant: Applicant { person, business },
            applicant_name: name,
            channel: Channel::Online,
            at: app.clock.now(),
            cases: vec![case],
            notices: Vec::new(),
        };
        app.casework.send(submission).await.expect("it is kept")[0].case
    }

    /// 018サポート, applied for by 佐藤 葵.
    pub async fn support(&self) -> CaseId {
        self.apply(SUPPORT, people::persona::SATO_AOI, None, Answers::new()).await
    }

    /// The case as it stands.
    pub async fn case(&self, id: CaseId) -> Case {
        let scope = Scope::Platform("a test looks at what came of it");
        find::one(&self.app.store, scope, id).await.unwrap().unwrap()
    }

    /// Opens a page.
    pub async fn get(&self, who: Actor, path: &str) -> Answer {
        self.get_in(Lang::JA, who, path).await
    }

    /// Opens a page in a language.
    pub async fn get_in(&self, lang: Lang, who: Actor, path: &str) -> Answer {
        self.send(lang, who, path, Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form.
    pub async fn post(&self, who: Actor, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(Lang::JA, who, path, request.body(Body::from(body)).unwrap()).await
    }

    /// Sends the form of a deed, against the version that the case has now.
    pub async fn deed(&self, who: Actor, id: CaseId, deed: &str, fields: &[(&str, &str)]) -> Answer {
        let version = self.case(id).await.version.to_string();
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        self.post(who, &format!("/desk/cases/{id}/{deed}"), &all).await
    }

    async fn send(&self, lang: Lang, who: Actor, path: &str, mut request: Request<Body>) -> Answer {
        let visit = Visit::new(self.app.wording(lang), path);
        request.extensions_mut().insert(Caller { visit, actor: Some(who), session: None });
        let response = self.routes.clone().oneshot(request).await.unwrap();
        let header = |name: axum::http::HeaderName| {
            response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        let (status, flash) = (response.status(), header(SET_COOKIE));
        let bytes = to_bytes(response.into_body(), 64 << 20).await.unwrap();
        Answer { status, html: String::from_utf8_lossy(&bytes).into_owned(), flash }
    }
}

fn packs() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

impl Answer {
    /// The page, if all went well.
    pub fn ok(self) -> String {
        assert_eq!(self.status, StatusCode::OK, "{}", self.html);
        self.html
    }

    /// Whether it was done and leads on with this message.
    pub fn done(&self, key: &str) {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.html);
        assert!(self.flash.contains(&format!("success.{key};")), "{}", self.flash);
    }
}
