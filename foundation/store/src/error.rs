//! What can go wrong with the store, sorted by what the caller can do about it.

use sea_orm::{DbErr, SqlErr};

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database does not answer; the work was not done and may be tried again.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
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

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        if let Some(SqlErr::UniqueConstraintViolation(what)) = error.sql_err() {
            return StoreError::Duplicate(what);
        }
        match &error {
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => StoreError::Unavailable(error.to_string()),
            _ => StoreError::Broken(error.to_string()),
        }
    }
}
