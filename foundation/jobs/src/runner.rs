//! Doing work: which handler does which kind, one round at a time or until told to stop.

use std::collections::HashMap;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use kernel::{Clock, Rng};
use store::{Store, StoreError};
use tokio::task::JoinSet;

use crate::claim::{self, LEASE_SECONDS};
use crate::schedule::Occasion;
use crate::work::Next;
use crate::{Failure, Job, Retry, Schedule, Work, counts, enqueue};

/// How many jobs one process does at the same time.
const TOGETHER: usize = 8;
/// How often an idle process looks for work.
const LOOK: Duration = Duration::from_millis(500);
/// How long a process waits after the database did not answer.
const AFTER_TROUBLE: Duration = Duration::from_secs(2);
/// The runner's own nightly work: clearing away what was done a month ago.
const CLEAR: &str = "jobs-clear";
const KEPT_DAYS: i64 = 31;

type Deed = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send>>;
type Handler = Arc<dyn Fn(Work) -> Deed + Send + Sync>;

/// Does work. Cheap to clone once its handlers are named.
#[derive(Clone)]
pub struct Runner {
    store: Store,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
    retry: Retry,
    handlers: HashMap<String, Handler>,
    recurring: Vec<(&'static str, Schedule)>,
    /// The last occasion of each recurring kind that this process saw promised, so that it asks once.
    promised: Arc<Mutex<HashMap<&'static str, String>>>,
}

impl std::fmt::Debug for Runner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Runner")
            .field("kinds", &self.kinds())
            .field("recurring", &self.recurring)
            .finish_non_exhaustive()
    }
}

impl Runner {
    /// A runner that knows no work yet but clearing up after itself.
    pub fn new(store: Store, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Runner {
        let (own_store, own_clock) = (store.clone(), clock.clone());
        let runner = Runner {
            store,
            clock,
            rng,
            retry: Retry::default(),
            handlers: HashMap::new(),
            recurring: Vec::new(),
            promised: Arc::default(),
        };
        runner.recurring(CLEAR, Schedule::Daily { hour: 3, minute: 40 }, move |work: Work| {
            let (store, clock) = (own_store.clone(), own_clock.clone());
            async move {
                let tx = store.begin().await?;
                counts::clear_done(&tx, clock.now().plus_seconds(-KEPT_DAYS * 24 * 3600)).await?;
                work.finish(&tx, &*clock).await?;
                Ok(tx.commit().await?)
            }
        })
    }

    /// Names who does a kind of work. The last one named counts.
    #[must_use]
    pub fn on<F, Fut>(mut self, kind: &str, handler: F) -> Runner
    where
        F: Fn(Work) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), Failure>> + Send + 'static,
    {
        self.handlers.insert(kind.to_owned(), Arc::new(move |work| Box::pin(handler(work))));
        self
    }

    /// Names who does a kind of work that comes back by itself; its payload is an [`Occasion`].
    #[must_use]
    pub fn recurring<F, Fut>(mut self, kind: &'static str, schedule: Schedule, handler: F) -> Runner
    where
        F: Fn(Work) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), Failure>> + Send + 'static,
    {
        self.recurring.push((kind, schedule));
        self.on(kind, handler)
    }

    /// Sets the waits between attempts.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Runner {
        self.retry = retry;
        self
    }

    /// The kinds of work that it knows, in order.
    pub fn kinds(&self) -> Vec<String> {
        let mut kinds: Vec<String> = self.handlers.keys().cloned().collect();
        kinds.sort();
        kinds
    }

    /// One round: promises what recurs, takes what is due, does it, and says how many jobs were begun. Never sleeps.
    pub async fn run_once(&self) -> Result<usize, StoreError> {
        self.promise_recurring().await?;
        let taken = claim::claim(&self.store, &*self.clock, &*self.rng, &self.kinds(), TOGETHER as u64).await?;
        let count = taken.len();
        futures::future::join_all(taken.into_iter().map(|work| self.do_work(work))).await;
        Ok(count)
    }

    /// Rounds until nothing is due; says how many jobs were begun. For tests and for a program about to end.
    pub async fn run_all(&self) -> Result<usize, StoreError> {
        let mut all = 0;
        loop {
            match self.run_once().await? {
                0 => return Ok(all),
                count => all += count,
            }
        }
    }

    /// Works until `stop` is ready; then begins nothing new and waits for what it has begun.
    /// A database that does not answer is waited for.
    pub async fn run_until(self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        let mut busy = JoinSet::new();
        loop {
            let wait = match self.take_up(&mut busy).await {
                // Room left means that nothing more is due now.
                Ok(()) if busy.len() < TOGETHER => LOOK,
                Ok(()) => Duration::MAX,
                Err(error) => {
                    tracing::warn!(%error, "no work could be taken up");
                    AFTER_TROUBLE
                }
            };
            tokio::select! {
                () = &mut stop => break,
                Some(_) = busy.join_next(), if !busy.is_empty() => {}
                () = tokio::time::sleep(wait), if wait < Duration::MAX => {}
            }
        }
        while busy.join_next().await.is_some() {}
    }

    async fn take_up(&self, busy: &mut JoinSet<()>) -> Result<(), StoreError> {
        self.promise_recurring().await?;
        let room = (TOGETHER - busy.len()) as u64;
        if room == 0 {
            return Ok(());
        }
        for work in claim::claim(&self.store, &*self.clock, &*self.rng, &self.kinds(), room).await? {
            let runner = self.clone();
            busy.spawn(async move { runner.do_work(work).await });
        }
        Ok(())
    }

    async fn promise_recurring(&self) -> Result<(), StoreError> {
        for (kind, schedule) in &self.recurring {
            let Some(occasion) = schedule.occasion(self.clock.now()) else { continue };
            if self.promised.lock().unwrap_or_else(PoisonError::into_inner).get(kind) == Some(&occasion) {
                continue;
            }
            let job = Job::new(kind, &Occasion { occasion: occasion.clone() }).unique(occasion.clone());
            let tx = self.store.begin().await?;
            enqueue(&tx, &*self.clock, &*self.rng, job).await?;
            tx.commit().await?;
            self.promised.lock().unwrap_or_else(PoisonError::into_inner).insert(kind, occasion);
        }
        Ok(())
    }

    /// Does one job and notes how it ended.
    async fn do_work(&self, work: Work) {
        let Some(handler) = self.handlers.get(&work.kind) else { return };
        let deed = AssertUnwindSafe(handler(work.clone())).catch_unwind();
        let outcome = tokio::select! {
            outcome = deed => outcome.unwrap_or_else(|_| Err(Failure::passing("panic", "the handler panicked"))),
            () = self.keep_lease(&work) => Err(Failure::passing("lease-lost", "the job went to somebody else")),
        };
        if let Err(failure) = &outcome {
            tracing::warn!(job = %work.id, kind = work.kind, attempt = work.attempt, %failure, "a job failed");
        }
        if let Err(error) = self.note(&work, outcome).await {
            // The lease ends by itself and the job is begun again.
            tracing::warn!(job = %work.id, %error, "the end of a job could not be noted");
        }
    }

    /// Keeps the lease while the handler works; ends when somebody else has the job.
    async fn keep_lease(&self, work: &Work) {
        let third = Duration::from_secs(LEASE_SECONDS.unsigned_abs() / 3);
        loop {
            tokio::time::sleep(third).await;
            // A database that does not answer is no reason to stop a handler: what it writes is fenced by its lease.
            if matches!(claim::keep(&self.store, work, self.clock.now()).await, Ok(false)) {
                return;
            }
        }
    }

    async fn note(&self, work: &Work, outcome: Result<(), Failure>) -> Result<(), StoreError> {
        let now = self.clock.now();
        let tx = self.store.begin().await?;
        match outcome {
            Ok(()) => {
                // Where the handler noted it itself, this changes nothing.
                claim::end_done(&tx, work.id, work.lease, now).await?;
            }
            Err(failure) => match failure.next {
                Next::At(moment) => claim::end_waiting(&tx, work, &failure, moment, false).await?,
                Next::Again if work.attempt < work.max_attempts => {
                    let again = self.retry.next(now, work.attempt, &*self.rng);
                    claim::end_waiting(&tx, work, &failure, again, true).await?;
                }
                Next::Again | Next::GiveUp => claim::end_dead(&tx, work, &failure, now).await?,
            },
        }
        tx.commit().await
    }
}
