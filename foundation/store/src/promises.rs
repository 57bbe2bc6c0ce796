//! What a database must promise before we keep an application in it, checked on every connection.
//!
//! A receipt is given only after a durable commit. SQLite keeps that promise with a write-ahead log and
//! `synchronous=FULL`; PostgreSQL with `fsync`, `full_page_writes` and `synchronous_commit`.

use sea_orm::sqlx::postgres::{PgConnectOptions, PgConnection};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sea_orm::sqlx::{self, ConnectOptions as _, Connection as _};

use crate::StoreError;

/// The oldest SQLite that we start on: older ones can lose a committed write (the WAL-reset bug, sqlite.org/wal.html).
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// How often the first connection tries again while another process is making the same new file.
const FIRST_TRIES: u32 = 50;

/// Whether a commit waits for the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Durability {
    /// It does, always.
    Full,
    /// It does not, so that the crash test can prove that it would notice.
    NoneForCrashTest,
}

impl Durability {
    pub(crate) fn sqlite(self) -> &'static str {
        match self {
            Durability::Full => "FULL",
            Durability::NoneForCrashTest => "OFF",
        }
    }
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Writer,
    Reader,
}

/// A promise that the database does not keep.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Unfit(pub(crate) String);

/// A check either could not be made, or was made and failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CheckError {
    #[error(transparent)]
    Unfit(#[from] Unfit),
    #[error(transparent)]
    Sqlx(#[from] sqlx::Error),
}

impl From<CheckError> for sqlx::Error {
    fn from(error: CheckError) -> Self {
        match error {
            CheckError::Unfit(unfit) => sqlx::Error::Configuration(Box::new(unfit)),
            CheckError::Sqlx(error) => error,
        }
    }
}

impl From<CheckError> for StoreError {
    fn from(error: CheckError) -> Self {
        StoreError::from_sqlx(error.into())
    }
}

/// A URL that we cannot read. The URL may carry a password, so the message does not repeat it.
pub(crate) fn unusable_url(error: sqlx::Error) -> StoreError {
    drop(error);
    StoreError::Unfit(
        "the database URL cannot be read; write sqlite:///folder/miyako.db or postgres://user@host/database".to_owned(),
    )
}

/// Opens one connection and checks it. Making a new file's write-ahead log needs a lock that SQLite does not wait for,
/// so two processes that start together take turns here.
pub(crate) async fn first_sqlite(options: &SqliteConnectOptions, durability: Durability) -> Result<(), StoreError> {
    let mut tried = 0;
    let mut connection = loop {
        tried += 1;
        match options.connect().await.map_err(StoreError::from_sqlx) {
            Ok(connection) => break connection,
            Err(StoreError::Unavailable(_)) if tried < FIRST_TRIES => {
                tokio::time::sleep(std::time::Duration::from_millis(20 + u64::from(tried) * 3)).await;
            }
            Err(error) => return Err(error),
        }
    };
    let version: String = sqlx::query_scalar("SELECT sqlite_version()")
        .fetch_one(&mut connection)
        .await
        .map_err(StoreError::from_sqlx)?;
    check_version(&version)?;
    check_sqlite(&mut connection, durability, Role::Writer).await?;
    connection.close().await.map_err(StoreError::from_sqlx)
}

fn check_version(version: &str) -> Result<(), StoreError> {
    let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    if parts.as_slice() < OLDEST_SQLITE.as_slice() {
        return Err(StoreError::Unfit(format!(
            "SQLite {version} can lose committed data; Miyako needs 3.51.3 or newer"
        )));
    }
    Ok(())
}

/// Reads back what the connection really does: a pragma that SQLite does not like is ignored without a word.
pub(crate) async fn check_sqlite(
    connection: &mut SqliteConnection,
    durability: Durability,
    role: Role,
) -> Result<(), CheckError> {
    let journal: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut *connection).await?;
    let synchronous: i64 = sqlx::query_scalar("PRAGMA synchronous").fetch_one(&mut *connection).await?;
    let query_only: i64 = sqlx::query_scalar("PRAGMA query_only").fetch_one(&mut *connection).await?;
    if !journal.eq_ignore_ascii_case("wal") {
        return Err(Unfit(format!(
            "SQLite runs with journal_mode = {journal} and not with a write-ahead log; keep the database in a file on a local disk"
        ))
        .into());
    }
    // 2 is FULL, 3 is EXTRA.
    if durability == Durability::Full && synchronous < 2 {
        return Err(Unfit(format!("SQLite runs with synchronous = {synchronous}, so a receipt could be lost")).into());
    }
    if role == Role::Reader && query_only != 1 {
        return Err(Unfit("a reading connection of SQLite accepts writes".to_owned()).into());
    }
    Ok(())
}

/// Opens one connection to PostgreSQL and checks it.
pub(crate) async fn first_postgres(options: &PgConnectOptions, durability: Durability) -> Result<(), StoreError> {
    let mut connection = options.connect().await.map_err(StoreError::from_sqlx)?;
    let encoding: String =
        sqlx::query_scalar("SHOW server_encoding").fetch_one(&mut connection).await.map_err(StoreError::from_sqlx)?;
    if encoding != "UTF8" {
        return Err(StoreError::Unfit(format!("the PostgreSQL database is encoded in {encoding}; Miyako needs UTF8")));
    }
    check_postgres(&mut connection, durability).await?;
    connection.close().await.map_err(StoreError::from_sqlx)
}

/// Sets what one session of PostgreSQL may do and how long it may hold others up.
pub(crate) async fn set_postgres(
    connection: &mut PgConnection,
    durability: Durability,
    role: Role,
) -> Result<(), sqlx::Error> {
    for setting in ["SET statement_timeout = '30s'", "SET idle_in_transaction_session_timeout = '60s'"] {
        sqlx::query(setting).execute(&mut *connection).await?;
    }
    if durability == Durability::NoneForCrashTest {
        sqlx::query("SET synchronous_commit = off").execute(&mut *connection).await?;
    }
    if role == Role::Reader {
        sqlx::query("SET default_transaction_read_only = on").execute(&mut *connection).await?;
    }
    Ok(())
}

/// Reads back the settings that keep a commit; `synchronous_commit` can differ by role and session.
pub(crate) async fn check_postgres(connection: &mut PgConnection, durability: Durability) -> Result<(), CheckError> {
    if durability == Durability::NoneForCrashTest {
        return Ok(());
    }
    let settings: Vec<(String, String)> = sqlx::query_as(
        "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')",
    )
    .fetch_all(&mut *connection)
    .await?;
    for (name, value) in settings {
        if value == "off" {
            return Err(
                Unfit(format!("PostgreSQL runs with {name} = off, so a receipt could be lost; set it to on")).into()
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check_version;

    #[test]
    fn an_old_sqlite_is_refused() {
        assert!(check_version("3.51.3").is_ok());
        assert!(check_version("3.52.0").is_ok());
        assert!(check_version("4.0.0").is_ok());
        let refused = check_version("3.51.2").unwrap_err().to_string();
        assert_eq!(refused, "SQLite 3.51.2 can lose committed data; Miyako needs 3.51.3 or newer");
        assert!(check_version("").is_err());
    }
}
