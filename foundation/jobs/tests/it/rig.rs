//! A store, a clock that stands still and a list of what was done.

use std::sync::{Arc, Mutex};

use jobs::{Job, Runner};
use kernel::{ManualClock, SeededRng};
use store::Store;
use testkit::TestDatabase;

pub struct Rig {
    pub store: Store,
    pub clock: Arc<ManualClock>,
    pub rng: Arc<SeededRng>,
    pub done: Arc<Mutex<Vec<String>>>,
}

impl Rig {
    pub async fn new(db: &TestDatabase) -> Rig {
        let store = db.open(&jobs::migrations()).await;
        Rig { store, clock: Arc::new(testkit::clock()), rng: Arc::new(testkit::rng()), done: Arc::default() }
    }

    pub fn runner(&self) -> Runner {
        Runner::new(self.store.clone(), self.clock.clone(), self.rng.clone())
    }

    /// A runner that writes down the payload of every `note`.
    pub fn noting(&self) -> Runner {
        let done = self.done.clone();
        self.runner().on("note", move |work| {
            let done = done.clone();
            async move {
                let text: String = work.read()?;
                done.lock().unwrap().push(text);
                Ok(())
            }
        })
    }

    pub async fn promise(&self, job: Job) -> bool {
        let tx = self.store.begin().await.unwrap();
        let new = jobs::enqueue(&tx, &*self.clock, &*self.rng, job).await.unwrap();
        tx.commit().await.unwrap();
        new
    }

    pub fn done(&self) -> Vec<String> {
        let mut done = self.done.lock().unwrap().clone();
        done.sort();
        done
    }
}

pub fn note(text: &str) -> Job {
    Job::new("note", &text)
}
