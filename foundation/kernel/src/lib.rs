//! Values that everything else is made of: ids, moments, days, codes, yen, scripts. No I/O.
//!
//! | module | subject |
//! |---|---|
//! | [`clock`] | what time it is, as a value; Japan Standard Time |
//! | [`rng`] | randomness, as a value |
//! | [`id`] | time-ordered identifiers (UUIDv7) |
//! | [`lang`] | languages a page can be read in |
//! | [`owner`] | 全国地方公共団体コード |
//! | [`municipality`] | 東京都 and its 62 municipalities |
//! | [`calendar`] | holidays and the working days of offices |
//! | [`wareki`] | 和暦: eras, writing and reading of days |
//! | [`age`] | ages and school years as the law counts them |
//! | [`fiscal`] | 年度 |
//! | [`script`] | kana, widths, the characters of banks, folding for search |
//! | [`check_digit`] | 法人番号 and 個人番号 |
//! | [`yen`] | amounts of money |

pub mod age;
pub mod calendar;
pub mod check_digit;
pub mod clock;
pub mod fiscal;
pub mod id;
pub mod lang;
pub mod municipality;
pub mod owner;
pub mod rng;
pub mod script;
mod script_half_width;
pub mod wareki;
mod wareki_reading;
pub mod yen;

pub use check_digit::{CorporateNumber, IndividualNumber};
pub use clock::{Clock, ManualClock, Moment, SystemClock};
pub use id::{BlobId, BusinessId, CaseId, DraftId, HouseholdId, NoticeId, OfficerId, PaymentId, PersonId};
pub use jiff::civil::Date;
pub use lang::Lang;
pub use municipality::Municipality;
pub use owner::OwnerCode;
pub use rng::{Rng, SeededRng, SystemRng};
pub use yen::Yen;
