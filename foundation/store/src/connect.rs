//! Opening a database, and the promises it must keep before we start.

use std::sync::Arc;
use std::time::Duration;

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use tokio::sync::Mutex;

use crate::{Migration, StoreError, migrate};

/// The oldest SQLite that we start on: older ones can lose a committed write after a crash during a checkpoint.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// Which database stands behind a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The embedded default.
    Sqlite,
    /// PostgreSQL, by URL.
    Postgres,
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
        let store = if url.starts_with("postgres") { Self::postgres(url).await? } else { Self::sqlite(url).await? };
        store.check_promises().await?;
        migrate::run(&store, migrations).await?;
        Ok(store)
    }

    async fn sqlite(url: &str) -> Result<Store, StoreError> {
        let connect = |connections: u32| {
            let mut options = ConnectOptions::new(url);
            options.max_connections(connections).min_connections(1).sqlx_logging(false);
            options.map_sqlx_sqlite_opts(|sqlite| {
                sqlite
                    .create_if_missing(true)
                    .pragma("journal_mode", "WAL")
                    .pragma("synchronous", "FULL")
                    .pragma("foreign_keys", "ON")
                    .pragma("temp_store", "MEMORY")
                    .busy_timeout(Duration::from_secs(10))
            });
            options
        };
        let writer = Database::connect(connect(1)).await?;
        let reader = Database::connect(connect(4)).await?;
        Ok(Store { engine: Engine::Sqlite, writer, reader, turn: Arc::default() })
    }

    async fn postgres(url: &str) -> Result<Store, StoreError> {
        let mut options = ConnectOptions::new(url);
        options.max_connections(16).min_connections(1).sqlx_logging(false).acquire_timeout(Duration::from_secs(5));
        let both = Database::connect(options).await?;
        Ok(Store { engine: Engine::Postgres, writer: both.clone(), reader: both, turn: Arc::default() })
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// A connection for reading.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    async fn check_promises(&self) -> Result<(), StoreError> {
        match self.engine {
            Engine::Sqlite => {
                let version = self.one_text("SELECT sqlite_version()").await?;
                let parts: Vec<u32> = version.split('.').filter_map(|p| p.parse().ok()).collect();
                if parts.as_slice() < OLDEST_SQLITE.as_slice() {
                    return Err(StoreError::Unfit(format!(
                        "SQLite {version} can lose committed data; Miyako needs 3.51.3 or newer"
                    )));
                }
            }
            Engine::Postgres => {
                for setting in ["fsync", "synchronous_commit"] {
                    let value = self.one_text(&format!("SHOW {setting}")).await?;
                    if value == "off" {
                        return Err(StoreError::Unfit(format!(
                            "PostgreSQL runs with {setting} = off, so a receipt could be lost; set it to on"
                        )));
                    }
                }
            }
        }
        Ok(())
    }

    async fn one_text(&self, sql: &str) -> Result<String, StoreError> {
        let row = self.writer.query_one_raw(Statement::from_string(self.backend(), sql)).await?;
        let row = row.ok_or_else(|| StoreError::Broken(format!("no answer to {sql}")))?;
        Ok(row.try_get_by_index::<String>(0)?)
    }

    pub(crate) fn backend(&self) -> DbBackend {
        match self.engine {
            Engine::Sqlite => DbBackend::Sqlite,
            Engine::Postgres => DbBackend::Postgres,
        }
    }
}
