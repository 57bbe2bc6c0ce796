//! The clock and the source of chance that tests share, so that a failure happens again.

use kernel::{Date, ManualClock, SeededRng};

/// The day on which tests happen: Friday, 20 November 2026 (令和8年11月20日).
pub fn today() -> Date {
    Date::constant(2026, 11, 20)
}

/// A clock that stands at nine in the morning of [`today`] in Japan until it is moved.
pub fn clock() -> ManualClock {
    ManualClock::on(today())
}

/// A source of chance that repeats.
pub fn rng() -> SeededRng {
    SeededRng::new(20_261_120)
}
