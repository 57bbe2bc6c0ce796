//! Transactions: what is written together becomes visible and durable together.

use sea_orm::{DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use tokio::sync::OwnedMutexGuard;

use crate::{Engine, Store, StoreError};

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
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let (turn, options) = match self.engine {
            Engine::Sqlite => (
                Some(self.turn.clone().lock_owned().await),
                TransactionOptions {
                    sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                    ..TransactionOptions::default()
                },
            ),
            Engine::Postgres => (None, TransactionOptions::default()),
        };
        let inner = self.writer.begin_with_options(options).await?;
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
    pub async fn commit(self) -> Result<(), StoreError> {
        self.inner.commit().await?;
        Ok(())
    }
}
