//! What can go wrong with a notice, sorted by what the caller can do about it.

use letters::LetterError;
use store::StoreError;
use store::blob::BlobError;

/// A failure with a notice.
#[derive(Debug, thiserror::Error)]
pub enum NoticeError {
    /// There is no such notice or batch, or it is somebody else's.
    #[error("there is no such notice")]
    NotFound,
    /// It is a message, not a letter, so there is no PDF of it.
    #[error("this notice is not a letter")]
    NotALetter,
    /// The letter could not be set.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<BlobError> for NoticeError {
    fn from(error: BlobError) -> Self {
        match error {
            BlobError::Store(error) => NoticeError::Store(error),
            BlobError::TooLarge { .. } => NoticeError::Letter(LetterError::Broken(error.to_string())),
        }
    }
}
