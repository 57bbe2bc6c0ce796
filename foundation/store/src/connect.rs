//! Opening a database: a pool that writes, a pool that only reads, and tables that are up to date.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sea_orm::sqlx::{self, ConnectOptions as _};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use tokio::sync::Mutex;

use crate::promises::{self, Durability, Role};
use crate::{Migration, StoreError, migrate};

/// How long a caller waits for a connection before it is told that the database does not answer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(4);

/// How long one process waits for another that holds SQLite's write lock.
const LOCK_PATIENCE: Duration = Duration::from_secs(10);

/// Which database stands behind a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The embedded default.
    Sqlite,
    /// PostgreSQL, by URL.
    Postgres,
}

impl Engine {
    /// Which database a URL names.
    pub fn of_url(url: &str) -> Engine {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") { Engine::Postgres } else { Engine::Sqlite }
    }
}

/// An open database whose tables are up to date. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) engine: Engine,
    pub(crate) writer: DatabaseConnection,
    reader: DatabaseConnection,
    /// On SQLite one transaction writes at a time; waiting here is fair, waiting in SQLite is not.
    pub(crate) turn: Arc<Mutex<()>>,
}

impl Store {
    /// Opens `sqlite://path/to/file.db` or `postgres://…`, checks its promises and brings its tables up to date.
    pub async fn open(url: &str, migrations: &[Migration]) -> Result<Store, StoreError> {
        Self::open_as(url, migrations, Durability::Full).await
    }

    /// Opens a database that answers before a write is on the disk, so that the crash test can show that it notices.
    /// Nothing that serves people may call this: an acknowledged application can be lost.
    pub async fn open_unsafely_for_crash_test(url: &str, migrations: &[Migration]) -> Result<Store, StoreError> {
        tracing::warn!("the database runs without durability, as only the crash test may ask for");
        Self::open_as(url, migrations, Durability::NoneForCrashTest).await
    }

    async fn open_as(url: &str, migrations: &[Migration], durability: Durability) -> Result<Store, StoreError> {
        let (engine, (writer, reader)) = match Engine::of_url(url) {
            Engine::Sqlite => (Engine::Sqlite, sqlite(url, durability).await?),
            Engine::Postgres => (Engine::Postgres, postgres(url, durability).await?),
        };
        let store = Store { engine, writer, reader, turn: Arc::default() };
        migrate::run(&store, migrations).await?;
        Ok(store)
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// A connection for reading. It refuses to write.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Whether the database answers now, for the readiness page.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.reader.query_one_raw(Statement::from_string(self.backend(), "SELECT 1")).await?;
        Ok(())
    }

    /// Closes all connections. On SQLite the last one folds the write-ahead log into the file.
    pub async fn close(self) -> Result<(), StoreError> {
        self.reader.close().await?;
        self.writer.close().await?;
        Ok(())
    }

    pub(crate) fn backend(&self) -> DbBackend {
        match self.engine {
            Engine::Sqlite => DbBackend::Sqlite,
            Engine::Postgres => DbBackend::Postgres,
        }
    }
}

async fn sqlite(url: &str, durability: Durability) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    let options = SqliteConnectOptions::from_str(url)
        .map_err(promises::unusable_url)?
        .create_if_missing(true)
        .busy_timeout(LOCK_PATIENCE)
        .disable_statement_logging()
        .pragma("journal_mode", "WAL")
        .pragma("synchronous", durability.sqlite())
        // On Apple's systems a plain fsync leaves the data in the drive's cache.
        .pragma("fullfsync", "ON")
        .pragma("checkpoint_fullfsync", "ON")
        .pragma("foreign_keys", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-8000");
    let reading = options.clone().create_if_missing(false).pragma("query_only", "ON");
    // The first connection is checked by itself, so that a broken promise has its own words.
    promises::first_sqlite(&options, durability).await?;

    let pool = |role: Role, connections: u32| {
        SqlitePoolOptions::new()
            .max_connections(connections)
            .min_connections(1)
            .acquire_timeout(PATIENCE)
            .idle_timeout(None)
            .max_lifetime(None)
            .after_connect(move |connection, _| {
                Box::pin(async move { Ok(promises::check_sqlite(connection, durability, role).await?) })
            })
    };
    let writer = pool(Role::Writer, 1).connect_with(options).await.map_err(StoreError::from_sqlx)?;
    let reader = pool(Role::Reader, 4).connect_with(reading).await.map_err(StoreError::from_sqlx)?;
    Ok((writer.into(), reader.into()))
}

async fn postgres(url: &str, durability: Durability) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    let options = PgConnectOptions::from_str(url)
        .map_err(promises::unusable_url)?
        .application_name("miyako")
        .disable_statement_logging();
    promises::first_postgres(&options, durability).await?;

    let pool = |role: Role| {
        PgPoolOptions::new().max_connections(8).min_connections(1).acquire_timeout(PATIENCE).after_connect(
            move |connection, _| {
                Box::pin(async move {
                    promises::set_postgres(connection, durability, role).await?;
                    promises::check_postgres(connection, durability).await?;
                    Ok::<(), sqlx::Error>(())
                })
            },
        )
    };
    let writer = pool(Role::Writer).connect_with(options.clone()).await.map_err(StoreError::from_sqlx)?;
    let reader = pool(Role::Reader).connect_with(options).await.map_err(StoreError::from_sqlx)?;
    Ok((writer.into(), reader.into()))
}
