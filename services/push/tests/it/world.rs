//! A program with matching alone, the personas in their municipalities, officers with sessions, and a runner of jobs.

use std::sync::Arc;

use casework::Channel;
use identity::{Opened, Role};
use jobs::Runner;
use kernel::{ManualClock, OwnerCode, PersonId};
use notices::{NoticeLine, Recipient, Wanted};
use push::Push;
use service_kit::{App, Service};
use testkit::{Answer, Plan, Program, TestDatabase};

/// A program with matching, and who works with it.
pub struct World {
    program: Program,
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub publisher: Opened,
    pub koto: Opened,
    pub runner: Runner,
}

impl World {
    pub async fn open(db: &TestDatabase) -> World {
        let plan = Plan { people: 120, businesses: 4, ..Plan::default() };
        let program = Program::open(db, &Push, plan).await;
        let app = program.app.clone();
        let runner = Runner::new(app.store.clone(), app.clock.clone(), app.rng.clone());
        World {
            publisher: program.officer(1, "130001", &[Role::Publisher]).await,
            koto: program.officer(2, "131083", &[Role::Reviewer]).await,
            runner: Push.jobs(&app, runner),
            clock: program.clock.clone(),
            app,
            program,
        }
    }

    pub async fn get(&self, who: &Opened, path: &str) -> Answer {
        self.program.get(&Push, Some(who), path).await
    }

    pub async fn post(&self, who: &Opened, path: &str) -> Answer {
        self.program.post(&Push, who, path, &[]).await
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
        let of = Recipient::Person(person);
        let letters = self.mail(person).await;
        let tx = self.app.store.begin().await.unwrap();
        for letter in letters {
            notices::mark_read(&tx, of, letter.id, self.app.clock.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// Matches one municipality.
    pub async fn matched(&self, municipality: &str) -> push::record::Run {
        let municipality: OwnerCode = municipality.parse().unwrap();
        push::matching::municipality(&self.app, municipality).await.unwrap()
    }

    /// Applies for somebody.
    pub async fn apply(&self, person: PersonId, service: &str) {
        self.program.apply(person, service, Channel::Online).await;
    }
}
