//! What time it is, as a value that is passed in, so that a test can hold the clock.
//!
//! Days are civil days in Japan Standard Time (UTC+9, without daylight saving).

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Japan Standard Time is nine hours ahead of UTC.
pub fn jst() -> TimeZone {
    TimeZone::fixed(Offset::constant(9))
}

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Stored as `BIGINT`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The civil date and time in Japan.
    pub fn in_japan(self) -> DateTime {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(jst()).datetime()
    }

    /// The civil day in Japan.
    pub fn day(self) -> Date {
        self.in_japan().date()
    }

    /// The time of day in Japan: 14:05.
    pub fn hour_minute(self) -> String {
        let time = self.in_japan();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// The day in Japan in the Japanese calendar: 令和8年11月21日.
    pub fn wareki(self) -> String {
        crate::wareki::format(self.day())
    }

    /// The day in Japan in the Western calendar, in Japanese: 2026年11月21日.
    pub fn western(self) -> String {
        crate::wareki::format_western(self.day())
    }

    /// Midnight in Japan at the start of `day`.
    pub fn start_of(day: Date) -> Moment {
        let zoned = day.to_datetime(jiff::civil::Time::midnight()).to_zoned(jst()).expect("a fixed offset has no gaps");
        Moment(zoned.timestamp().as_millisecond())
    }

    /// This moment moved by some milliseconds.
    #[must_use]
    pub fn plus_millis(self, millis: i64) -> Moment {
        Moment(self.0.saturating_add(millis))
    }

    /// This moment moved by some seconds.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Moment {
        self.plus_millis(seconds.saturating_mul(1000))
    }

    /// Whole milliseconds from `earlier` to this moment.
    pub fn millis_since(self, earlier: Moment) -> i64 {
        self.0 - earlier.0
    }
}

/// A source of the present moment.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Moment;

    /// The present civil day in Japan.
    fn today(&self) -> Date {
        self.now().day()
    }
}

/// The machine's clock. Only `touchpoints` may make one.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)] // This is the one room where the machine's clock is read.
    fn now(&self) -> Moment {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// A clock that stands still until it is moved, for tests and rehearsals.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that stands at `moment`.
    pub fn at(moment: Moment) -> Self {
        Self(AtomicI64::new(moment.0))
    }

    /// A clock that stands at nine in the morning of `day` in Japan.
    pub fn on(day: Date) -> Self {
        Self::at(Moment::start_of(day).plus_seconds(9 * 3600))
    }

    /// Moves the clock forward.
    pub fn advance_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    /// Sets the clock.
    pub fn set(&self, moment: Moment) {
        self.0.store(moment.0, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_turns_at_midnight_in_japan() {
        // 2026-03-31T14:59:59Z is one second before midnight in Tokyo.
        let last = Moment(1_774_969_199_000);
        assert_eq!(last.day(), date(2026, 3, 31));
        assert_eq!((last.hour_minute(), last.wareki()), ("23:59".to_owned(), "令和8年3月31日".to_owned()));
        assert_eq!(last.western(), "2026年3月31日");
        assert_eq!(last.plus_seconds(1).day(), date(2026, 4, 1));
        assert_eq!(Moment::start_of(date(2026, 4, 1)), last.plus_seconds(1));
    }
}
