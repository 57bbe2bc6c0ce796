//! What can go wrong with accounts and sessions. No message carries a token or personal data.

use store::StoreError;

/// A failure of identity.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// No officer has this id, or the account is closed.
    #[error("there is no such officer, or the account is closed")]
    NoSuchOfficer,
    /// A stored row cannot be read: a fault of ours. Names the column, never the value.
    #[error("a stored account or session is unreadable in {column}")]
    Unreadable {
        /// Table and column.
        column: &'static str,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<store::sea_orm::DbErr> for IdentityError {
    fn from(error: store::sea_orm::DbErr) -> Self {
        IdentityError::Store(error.into())
    }
}
