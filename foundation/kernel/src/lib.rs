//! Values that everything else is made of: ids, moments, days, codes, yen, scripts. No I/O.
//!
//! | module | subject |
//! |---|---|
//! | [`clock`] | what time it is, as a value; Japan Standard Time |
//! | [`rng`] | randomness, as a value |
//! | [`id`] | time-ordered identifiers (UUIDv7) |
//! | [`lang`] | languages a page can be read in |
//! | [`owner`] | 全国地方公共団体コード, and the 63 governments of Tokyo |

pub mod clock;
pub mod id;
pub mod lang;
pub mod owner;
pub mod rng;

pub use id::{BlobId, BusinessId, CaseId, DraftId, HouseholdId, NoticeId, OfficerId, PaymentId, PersonId};
pub use clock::{Clock, ManualClock, Moment, SystemClock};
pub use jiff::civil::Date;
pub use lang::Lang;
pub use owner::OwnerCode;
pub use rng::{Rng, SeededRng, SystemRng};
