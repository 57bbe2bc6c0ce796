//! What can go wrong with the registers. No message carries personal data.

use kernel::script::NotAllowed;
use store::StoreError;

/// A failure of the registers.
#[derive(Debug, Clone, thiserror::Error)]
pub enum PeopleError {
    /// Nobody with this id, or nobody whom the scope may see.
    #[error("the register has no such person")]
    NoSuchPerson,
    /// No business with this id, or none that the scope may see.
    #[error("the register has no such business")]
    NoSuchBusiness,
    /// No household with this id.
    #[error("the register has no such household")]
    NoSuchHousehold,
    /// A name in kana has a character that is not kana.
    #[error("the kana of the name: {0}")]
    Kana(#[from] NotAllowed),
    /// A name is empty.
    #[error("the name is empty")]
    NoName,
    /// A day lies after the day on which it is told.
    #[error("the day lies in the future")]
    Future,
    /// A parent of a child is not a member of the household.
    #[error("a parent is not a member of the household")]
    NotAMember,
    /// A stored row cannot be read: a fault of ours. Names the column, never the value.
    #[error("the register holds something unreadable in {column}")]
    Unreadable {
        /// Table and column.
        column: &'static str,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<store::sea_orm::DbErr> for PeopleError {
    fn from(error: store::sea_orm::DbErr) -> Self {
        PeopleError::Store(error.into())
    }
}
