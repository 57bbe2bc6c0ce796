//! What can go wrong with the store, sorted by what the caller can do about it.

use sea_orm::sqlx::postgres::PgDatabaseError;
use sea_orm::sqlx::sqlite::SqliteError;
use sea_orm::sqlx::{self, error::DatabaseError};
use sea_orm::{DbErr, RuntimeErr, SqlErr};

use crate::promises::Unfit;

/// A failure of the store.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The database does not answer; the work was not done and may be tried again.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
    /// A commit was sent and the answer was lost: the work is either done whole or not at all.
    /// Look before trying again.
    #[error("the database did not confirm: {0}")]
    Unconfirmed(String),
    /// A unique key is taken: the same thing was stored before.
    #[error("stored before: {0}")]
    Duplicate(String),
    /// The database does not keep a promise that we need, so we do not start.
    #[error("{0}")]
    Unfit(String),
    /// Anything else: a fault of ours or of the database.
    #[error("the database refused: {0}")]
    Broken(String),
}

impl StoreError {
    /// Whether the work was not done and the same work may simply be tried again.
    pub fn may_be_tried_again(&self) -> bool {
        matches!(self, StoreError::Unavailable(_))
    }

    pub(crate) fn from_sqlx(error: sqlx::Error) -> Self {
        if let sqlx::Error::Configuration(inner) = &error
            && let Some(unfit) = inner.downcast_ref::<Unfit>()
        {
            return StoreError::Unfit(unfit.0.clone());
        }
        if let sqlx::Error::Database(database) = &error
            && let Code::Postgres(state) = code_of(database.as_ref())
            && (state.starts_with("28") || state.starts_with("3D"))
        {
            return StoreError::Unfit(format!("PostgreSQL does not let us in: {}", database.message()));
        }
        match nature(&error) {
            Nature::Passing => StoreError::Unavailable(error.to_string()),
            Nature::Taken => StoreError::Duplicate(error.to_string()),
            Nature::Lasting => StoreError::Broken(error.to_string()),
        }
    }

    /// What a failed commit means: only where the database itself said no is it certain that nothing was kept.
    pub(crate) fn from_commit(error: DbErr) -> Self {
        let said_no = match sqlx_error(&error) {
            Some(sqlx::Error::Database(database)) => match code_of(database.as_ref()) {
                // After a failed write or sync SQLite cannot tell what reached the disk.
                Code::Sqlite(primary) => primary != 10,
                Code::Postgres(state) => !(state.starts_with("57P") || state.starts_with("08")),
                Code::None => false,
            },
            _ => false,
        };
        if said_no { error.into() } else { StoreError::Unconfirmed(error.to_string()) }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        if let Some(SqlErr::UniqueConstraintViolation(what)) = error.sql_err() {
            return StoreError::Duplicate(what);
        }
        let passing = match &error {
            // Before there is a connection nothing can have been done, whatever the reason.
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
            other => sqlx_error(other).is_some_and(|inner| matches!(nature(inner), Nature::Passing)),
        };
        if passing { StoreError::Unavailable(error.to_string()) } else { StoreError::Broken(error.to_string()) }
    }
}

/// Whether an error passes by itself.
enum Nature {
    Passing,
    Taken,
    Lasting,
}

enum Code {
    /// SQLite's primary result code.
    Sqlite(u32),
    /// PostgreSQL's SQLSTATE.
    Postgres(String),
    None,
}

fn sqlx_error(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(inner))
        | DbErr::Exec(RuntimeErr::SqlxError(inner))
        | DbErr::Query(RuntimeErr::SqlxError(inner)) => Some(inner),
        _ => None,
    }
}

fn code_of(error: &dyn DatabaseError) -> Code {
    let Some(code) = error.code() else { return Code::None };
    if error.as_error().is::<SqliteError>() {
        return code.parse::<u32>().map_or(Code::None, |extended| Code::Sqlite(extended & 0xff));
    }
    if error.as_error().is::<PgDatabaseError>() { Code::Postgres(code.into_owned()) } else { Code::None }
}

fn nature(error: &sqlx::Error) -> Nature {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::BeginFailed => Nature::Passing,
        sqlx::Error::Database(database) if database.is_unique_violation() => Nature::Taken,
        sqlx::Error::Database(database) => match code_of(database.as_ref()) {
            Code::Sqlite(primary) if sqlite_passes(primary) => Nature::Passing,
            Code::Postgres(state) if postgres_passes(&state) => Nature::Passing,
            _ => Nature::Lasting,
        },
        _ => Nature::Lasting,
    }
}

/// BUSY, LOCKED, IOERR, FULL, CANTOPEN: a lock, a disk or a folder that may be back in a moment.
fn sqlite_passes(primary: u32) -> bool {
    matches!(primary, 5 | 6 | 10 | 13 | 14)
}

/// Connection trouble (08), no resources (53), an operator's stop (57P, 57014), a lost race (40, 55P03).
fn postgres_passes(state: &str) -> bool {
    ["08", "53", "40", "57P", "57014", "55P03"].iter().any(|class| state.starts_with(class))
}
