//! Transactions: what is written together becomes visible and durable together.

use sea_orm::{DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use tokio::sync::OwnedMutexGuard;
use tokio::time::timeout;

use crate::connect::PATIENCE;
use crate::{Engine, Store, StoreError, failpoint};

/// How long we wait for the answer to a commit before we call it unconfirmed.
const COMMIT_PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

/// An open transaction. Dropped without [`Tx::commit`], it leaves nothing behind.
#[derive(Debug)]
pub struct Tx {
    inner: DatabaseTransaction,
    engine: Engine,
    /// Held until after the commit or rollback, because fields drop in order.
    _turn: Option<OwnedMutexGuard<()>>,
}

impl Store {
    /// Begins a transaction. On SQLite it waits for its turn to write.
    ///
    /// [`StoreError::Unavailable`] after some seconds without a turn or without a database.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let waiting = "no turn to write within some seconds";
        let (turn, options) = match self.engine {
            Engine::Sqlite => (
                Some(
                    timeout(PATIENCE, self.turn.clone().lock_owned())
                        .await
                        .map_err(|_| StoreError::Unavailable(waiting.to_owned()))?,
                ),
                TransactionOptions {
                    sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                    ..TransactionOptions::default()
                },
            ),
            Engine::Postgres => (None, TransactionOptions::default()),
        };
        // The pool has its own patience; a server that accepts and then says nothing has not.
        let inner = timeout(PATIENCE * 3, self.writer.begin_with_options(options))
            .await
            .map_err(|_| StoreError::Unavailable(waiting.to_owned()))??;
        Ok(Tx { inner, engine: self.engine, _turn: turn })
    }
}

impl Tx {
    /// The connection to read and write through: any sea-orm query takes it.
    pub fn conn(&self) -> &DatabaseTransaction {
        &self.inner
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Makes everything durable. Only after this may anybody be told that it is done.
    ///
    /// [`StoreError::Unconfirmed`] where the answer was lost: the work may have been kept.
    pub async fn commit(self) -> Result<(), StoreError> {
        failpoint::check("store.before-commit")?;
        match timeout(COMMIT_PATIENCE, self.inner.commit()).await {
            Ok(answer) => answer.map_err(StoreError::from_commit)?,
            Err(_) => return Err(StoreError::Unconfirmed("no answer to the commit".to_owned())),
        }
        failpoint::hit("store.after-commit");
        Ok(())
    }

    /// Takes everything back now, and waits until it is taken back. Dropping does the same without waiting.
    pub async fn rollback(self) -> Result<(), StoreError> {
        Ok(self.inner.rollback().await?)
    }
}
