//! A program with reviews and the quality map alone, two applicants and officers with sessions, and requests as a browser makes them.

use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use casework::{Case, Channel, Doer, Event};
use identity::{Opened, Role};
use kernel::{Lang, ManualClock, OfficerId, PersonId};
use people::persona::{SATO_AOI, SUZUKI_SHIGERU};
use quality::Quality;
use service_kit::App;
use store::Scope;
use testkit::TestDatabase;
use testkit::program::{Answer, Plan, Program};
use uuid::Uuid;

/// The service that everything here is about.
pub const SERVICE: &str = "131083/child-medical";

/// A program with reviews, and who uses it.
pub struct World {
    pub program: Program,
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub aoi: Opened,
    pub shigeru: Opened,
    pub officer: Opened,
    pub publisher: Opened,
}

impl World {
    pub async fn open(db: &TestDatabase) -> World {
        let program = Program::open(db, &Quality, Plan::default()).await;
        let aoi = program.resident(SATO_AOI, "Mozilla/5.0").await;
        let shigeru = program.resident(SUZUKI_SHIGERU, "Mozilla/5.0").await;
        let officer = program.officer(1, "131083", &[Role::Reviewer]).await;
        let publisher = program.officer(2, "131083", &[Role::Publisher]).await;
        let (app, clock) = (program.app.clone(), program.clock.clone());
        World { program, app, clock, aoi, shigeru, officer, publisher }
    }

    pub async fn ask(&self, who: Option<&Opened>, lang: Lang, request: Request<Body>) -> Answer {
        self.program.ask(&Quality, who, lang, request).await
    }

    pub async fn get(&self, who: Option<&Opened>, path: &str) -> Answer {
        self.program.get(&Quality, who, path).await
    }

    pub async fn post(&self, who: &Opened, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.program.post(&Quality, who, path, fields).await
    }

    pub async fn review(&self, who: &Opened, case: &Case, moment: &str, score: &str, comment: &str) -> Answer {
        let case = case.id.to_string();
        let fields = [("case", case.as_str()), ("moment", moment), ("score", score), ("comment", comment)];
        self.post(who, "/reviews", &fields).await
    }

    /// Applies for 佐藤 葵.
    pub async fn apply(&self, channel: Channel) -> Case {
        self.program.apply(SATO_AOI, SERVICE, channel).await
    }

    /// Takes a case back, so that it is closed.
    pub async fn withdraw(&self, case: &Case) {
        self.act(case, Scope::Person(SATO_AOI), Doer::Applicant { person: SATO_AOI }, Event::Withdrawn).await;
    }

    pub async fn act(&self, case: &Case, scope: Scope, doer: Doer, event: Event) {
        self.app.casework.act(scope, case.id, None, doer, event, None).await.unwrap();
    }

    /// Takes a case through its steps to a grant.
    pub async fn decide(&self, case: &Case) {
        let officer = Doer::Officer { officer: OfficerId(Uuid::from_u128(1)) };
        let office = Scope::Owner(case.owner);
        let step = Event::StepDone { step: "check".to_owned(), note: String::new() };
        self.act(case, office, officer, step).await;
        self.act(case, office, officer, Event::Approved { note: String::new() }).await;
    }

    /// What every night does.
    pub async fn night(&self) {
        quality::nightly::measure_all(&self.app).await.unwrap();
    }
}

/// So many people of the register.
pub fn people(many: usize) -> Vec<PersonId> {
    let personas = people::persona::PERSONAS.iter().map(|persona| persona.person);
    let found: Vec<PersonId> = personas.take(many).collect();
    assert_eq!(found.len(), many);
    found
}
