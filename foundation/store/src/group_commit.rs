//! Many callers, one commit: those who wait are written in one transaction and answered after one sync of the disk.
//!
//! A disk syncs a few thousand times a second, and people apply at the same moment: on the day a benefit opens.
//! One task gathers whoever is waiting, so a lone caller waits for nobody and a crowd shares the cost.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures::FutureExt;
use tokio::sync::{mpsc, oneshot};

use crate::{Store, StoreError, Tx, failpoint};

/// How a room writes many things at once.
pub trait Batch: Send + Sync + 'static {
    /// What a caller hands in.
    type In: Send + Sync + 'static;
    /// What a caller gets back after the commit.
    type Out: Send + 'static;
    /// Why one thing is refused while the others are kept.
    type Refusal: Send + 'static;

    /// Writes `items` in `tx` and answers each, in order. Use one INSERT of many rows.
    ///
    /// A refused item must have written nothing. An error takes the whole transaction back; then each item is
    /// tried alone, so that one bad item does not fail the others. Nothing here may act outside the transaction.
    fn write(
        &self,
        tx: &Tx,
        items: &[Self::In],
    ) -> impl Future<Output = Result<Vec<Result<Self::Out, Self::Refusal>>, StoreError>> + Send;
}

/// Why a submission was not kept, or is not known to be kept.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError<R> {
    /// Too many are waiting. Nothing was written; ask again in a moment.
    #[error("too many are waiting")]
    Full,
    /// This one was refused by its room.
    #[error("refused")]
    Refused(R),
    /// The store failed. [`StoreError::Unconfirmed`] means: look before trying again.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How many may wait, and how many are written together.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Waiting callers beyond which a submission is [`SubmitError::Full`].
    pub waiting: usize,
    /// The most items in one transaction.
    pub together: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { waiting: 4096, together: 256 }
    }
}

type Answer<B> = Result<<B as Batch>::Out, SubmitError<<B as Batch>::Refusal>>;

struct Waiting<B: Batch> {
    item: B::In,
    answer: oneshot::Sender<Answer<B>>,
}

/// The door to the task that writes. Cheap to clone; when the last is dropped, the task writes what waits and ends.
pub struct GroupCommit<B: Batch> {
    door: mpsc::Sender<Waiting<B>>,
}

impl<B: Batch> Clone for GroupCommit<B> {
    fn clone(&self) -> Self {
        Self { door: self.door.clone() }
    }
}

impl<B: Batch> std::fmt::Debug for GroupCommit<B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GroupCommit").field("free_places", &self.door.capacity()).finish()
    }
}

impl<B: Batch> GroupCommit<B> {
    /// Starts the task that writes. Must be called inside a Tokio runtime.
    pub fn start(store: Store, batch: B, limits: Limits) -> Self {
        let (door, queue) = mpsc::channel(limits.waiting.max(1));
        let writer = Writer { store, batch: Arc::new(batch) };
        tokio::spawn(writer.run(queue, limits.together.max(1)));
        Self { door }
    }

    /// Hands in one item and waits until it is durable. Dropping the future does not take the item back.
    pub async fn submit(&self, item: B::In) -> Answer<B> {
        let (answer, answered) = oneshot::channel();
        self.door.try_send(Waiting { item, answer }).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => SubmitError::Full,
            mpsc::error::TrySendError::Closed(_) => {
                SubmitError::Store(StoreError::Unavailable("the writing task has ended".to_owned()))
            }
        })?;
        answered.await.unwrap_or_else(|_| {
            Err(SubmitError::Store(StoreError::Unconfirmed("the writing task ended before it answered".to_owned())))
        })
    }

    /// How many more may wait before the next is told that it is too many, for metrics.
    pub fn free_places(&self) -> usize {
        self.door.capacity()
    }
}

struct Writer<B: Batch> {
    store: Store,
    batch: Arc<B>,
}

impl<B: Batch> Writer<B> {
    async fn run(self, mut queue: mpsc::Receiver<Waiting<B>>, together: usize) {
        let mut waiting = Vec::with_capacity(together);
        // Takes whoever is there now: never waits for a crowd to gather.
        while queue.recv_many(&mut waiting, together).await > 0 {
            let (items, answers): (Vec<_>, Vec<_>) = waiting.drain(..).map(|one| (one.item, one.answer)).unzip();
            let results = self.write_all(&items).await;
            failpoint::hit("store.before-answer");
            for (answer, result) in answers.into_iter().zip(results) {
                // A caller that has gone away misses its answer; the item is kept all the same.
                answer.send(result).ok();
            }
        }
    }

    /// Writes the items together; where that fails for a reason that lies in an item, each alone.
    async fn write_all(&self, items: &[B::In]) -> Vec<Answer<B>> {
        match self.transaction(items).await {
            Ok(results) => results.into_iter().map(|one| one.map_err(SubmitError::Refused)).collect(),
            Err(error) if items.len() == 1 || concerns_all(&error) => {
                tracing::warn!(items = items.len(), %error, "a batch was not written");
                items.iter().map(|_| Err(SubmitError::Store(error.clone()))).collect()
            }
            Err(error) => {
                tracing::warn!(items = items.len(), %error, "a batch failed; its items are tried one by one");
                let mut results = Vec::with_capacity(items.len());
                for item in items {
                    results.push(self.write_one(item).await);
                }
                results
            }
        }
    }

    async fn write_one(&self, item: &B::In) -> Answer<B> {
        let mut results = self.transaction(std::slice::from_ref(item)).await?;
        results.pop().unwrap_or_else(|| unreachable!("one answer for one item")).map_err(SubmitError::Refused)
    }

    async fn transaction(&self, items: &[B::In]) -> Result<Vec<Result<B::Out, B::Refusal>>, StoreError> {
        let tx = self.store.begin().await?;
        // A panic in a room must not end the task that everybody's applications go through.
        let results = AssertUnwindSafe(self.batch.write(&tx, items))
            .catch_unwind()
            .await
            .unwrap_or_else(|_| Err(StoreError::Broken("writing panicked".to_owned())))?;
        if results.len() != items.len() {
            return Err(StoreError::Broken(format!("{} answers for {} items", results.len(), items.len())));
        }
        if results.iter().all(Result::is_err) {
            // Nothing was written, so there is nothing to sync.
            tx.rollback().await.ok();
            return Ok(results);
        }
        tx.commit().await?;
        Ok(results)
    }
}

/// Whether an error would meet every item alone too, or leaves it open whether the items are kept.
fn concerns_all(error: &StoreError) -> bool {
    matches!(error, StoreError::Unavailable(_) | StoreError::Unconfirmed(_) | StoreError::Unfit(_))
}
