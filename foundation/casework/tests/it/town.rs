//! A small Tokyo for tests: registers with the personas, the real packs, an office, and applications of the personas.

use std::path::Path;
use std::sync::Arc;

use casework::submit::{NewCase, Receipt, Submission};
use casework::{Applicant, Case, Casework, Channel, Doer, Event, compose, find};
use forms::Answers;
use kernel::{Clock, DraftId, ManualClock, OfficerId, PersonId, Rng};
use registry::{Registry, Service, ServiceKey};
use rules::Facts;
use serde_json::Value;
use store::{Scope, Store};
use testkit::TestDatabase;
use text::Phrases;
use uuid::Uuid;

/// An office with everything that it stands on.
pub struct Town {
    pub store: Store,
    pub clock: Arc<ManualClock>,
    pub rng: Arc<dyn Rng>,
    pub registry: Arc<Registry>,
    pub office: Casework,
}

/// A reviewer, and another.
pub const ANNA: OfficerId = OfficerId(Uuid::from_u128(0xa));
pub const BEN: OfficerId = OfficerId(Uuid::from_u128(0xb));

/// The platform's scope, for looking at what is stored.
pub const ALL: Scope = Scope::Platform("a test looks at everything");

impl Town {
    pub async fn open(db: &TestDatabase) -> Town {
        let rooms = [
            people::migrations(),
            audit::migrations(),
            jobs::migrations(),
            notices::migrations(),
            payments::migrations(),
            casework::migrations(),
        ];
        let store = db.open(&rooms.concat()).await;
        let clock = Arc::new(testkit::clock());
        people::synth::populate(&store, 7, 62, 4, clock.today(), &|_, _| {}).await.unwrap();
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        let packs = registry::read_packs(&packs).unwrap();
        let ticking: Arc<dyn Clock> = clock.clone();
        let rng: Arc<dyn Rng> = Arc::new(testkit::rng());
        let registry = Arc::new(Registry::of(packs, ticking.clone()).unwrap());
        let sources = [casework::text(), letters::text(), forms::text(), rules::text(), people::text()];
        let phrases = Phrases::gather(&sources).unwrap();
        let office = Casework::new(&store, &registry, &ticking, &rng, &phrases);
        Town { store, clock, rng, registry, office }
    }

    pub fn service(&self, key: &str) -> Service {
        let key: ServiceKey = key.parse().unwrap();
        self.registry.get(&key).unwrap_or_else(|| panic!("there is no pack {key}"))
    }

    pub async fn facts(&self, person: PersonId) -> Facts {
        people::facts::of_person(&self.store, person, self.clock.today()).await.unwrap()
    }

    /// An application as the pages make it: what registers know is filled in, `answers` are the person's own.
    pub async fn application(&self, person: PersonId, keys: &[&str], answers: &[(&str, Value)]) -> Submission {
        let today = self.clock.today();
        let known = self.facts(person).await;
        let name = known.get("person.name").and_then(rules::Value::as_text).unwrap().to_owned();
        let services: Vec<Service> = keys.iter().map(|key| self.service(key)).collect();
        let own = Answers::of_person(answers.iter().map(|(question, value)| (*question, value.clone())));
        let foreseen = services[0].foreseen(&known, &own, today);
        let origin = |_: &str| Some("people-origin-resident-register".to_owned());
        let filled = services
            .iter()
            .fold(own, |own, service| own.filled_from(&service.prefill(&foreseen, today, &origin, None)));
        let each = services
            .iter()
            .map(|service| (service, compose::Known { facts: &foreseen, answers: &filled, name: &name, today }));
        self.submission(person, &name, compose::cases(each, &*self.clock, &*self.rng))
    }

    pub fn submission(&self, person: PersonId, name: &str, cases: Vec<NewCase>) -> Submission {
        Submission {
            draft: DraftId::new(&*self.clock, &*self.rng),
            applicant: Applicant { person, business: None },
            applicant_name: name.to_owned(),
            channel: Channel::Online,
            at: self.clock.now(),
            cases,
            notices: Vec::new(),
        }
    }

    /// Applies, and gives the cases in the order of the services.
    pub async fn apply(&self, person: PersonId, keys: &[&str], answers: &[(&str, Value)]) -> Vec<Case> {
        let submission = self.application(person, keys, answers).await;
        let receipts: Vec<Receipt> = self.office.send(submission).await.unwrap();
        let mut cases = Vec::new();
        for receipt in receipts {
            cases.push(self.case(&receipt).await);
        }
        cases
    }

    pub async fn case(&self, receipt: &Receipt) -> Case {
        find::one(&self.store, ALL, receipt.case).await.unwrap().unwrap()
    }

    pub async fn again(&self, case: &Case) -> Case {
        find::one(&self.store, ALL, case.id).await.unwrap().unwrap()
    }

    /// Something that an officer of the case's government does to it as it is now.
    pub async fn act(&self, case: &Case, event: Event) -> Result<Case, casework::ActError> {
        let doer = Doer::Officer { officer: ANNA };
        self.office.act(Scope::Owner(case.owner), case.id, None, doer, event, None).await
    }

    /// Passes every step but the last.
    pub async fn to_last_step(&self, case: &Case) -> Case {
        let mut now = self.again(case).await;
        while now.standing.step + 1 < now.steps.len() {
            let step = now.steps[now.standing.step].clone();
            now = self.act(&now, Event::StepDone { step, note: String::new() }).await.unwrap();
        }
        now
    }

    pub async fn approve(&self, case: &Case) -> Case {
        let last = self.to_last_step(case).await;
        self.act(&last, Event::Approved { note: String::new() }).await.unwrap()
    }

    pub async fn accept(&self, case: &Case) -> Case {
        let last = self.to_last_step(case).await;
        self.act(&last, Event::Accepted).await.unwrap()
    }
}
