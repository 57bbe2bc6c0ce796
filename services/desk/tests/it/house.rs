//! A small office to test in: packs, people, officers, and a browser that follows no links.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{Request, StatusCode};
use casework::submit::Submission;
use casework::{Applicant, Case, Channel, compose, find};
use desk::Desk;
use forms::Answers;
use identity::{Actor, Officer, Role};
use kernel::{BusinessId, CaseId, DraftId, Lang, ManualClock, OwnerCode, PersonId};
use pages::Visit;
use registry::ServiceKey;
use service_kit::{App, Caller, Service};
use store::Scope;
use testkit::{Packs, Plan, Program, TestDatabase};
use tower::ServiceExt;

/// 018サポート, of 東京都.
pub const SUPPORT: &str = "130001/018-support";

/// An office.
pub struct Office {
    program: Program,
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
    /// Where it leads.
    pub to: Option<String>,
}

impl Office {
    /// Opens an office on a new database, with the packs of this tree in memory.
    pub async fn open(db: &TestDatabase) -> Office {
        Self::with(db, Packs::Read).await
    }

    /// Opens an office whose services are stored, so that they can be paused.
    pub async fn with_stored_services(db: &TestDatabase) -> Office {
        Self::with(db, Packs::Stored).await
    }

    async fn with(db: &TestDatabase, packs: Packs) -> Office {
        let plan = Plan { seed: 7, people: 100, businesses: 5, packs, ..Plan::default() };
        let program = Program::open(db, &Desk, plan).await;
        identity::seed_demo_officers(&program.app.store).await.expect("officers are stored");
        let routes = Desk.routes().with_state(program.app.clone());
        Office { app: program.app.clone(), clock: program.clock.clone(), program, routes }
    }

    /// The demonstration's officer of a government with a role.
    pub async fn officer(&self, owner: &str, role: Role) -> Actor {
        let owner: OwnerCode = owner.parse().unwrap();
        let id = identity::demo_officer(owner, role).expect("the demonstration has such an officer");
        Officer::find(&self.app.store, id).await.unwrap().unwrap().actor()
    }

    /// A new officer.
    pub async fn hire(&self, owner: &str, name: &str, roles: &[Role]) -> Actor {
        self.program.hire(owner, name, roles).await.actor()
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
        let (status, flash, to) = (response.status(), header(SET_COOKIE), header(LOCATION));
        let bytes = to_bytes(response.into_body(), 64 << 20).await.unwrap();
        Answer {
            status,
            html: String::from_utf8_lossy(&bytes).into_owned(),
            flash,
            to: Some(to).filter(|to| !to.is_empty()),
        }
    }
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
