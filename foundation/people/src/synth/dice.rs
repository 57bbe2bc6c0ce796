//! Drawing from lists and ranges, always from the same seeded source.

use jiff::ToSpan;
use kernel::{Clock, Date, Rng};

/// A source of chance, and the day that it is.
pub(super) struct Dice<'a> {
    pub(super) rng: &'a dyn Rng,
    pub(super) clock: &'a dyn Clock,
    pub(super) today: Date,
}

impl Dice<'_> {
    /// A number from `low` to `high`, both included.
    pub(super) fn between(&self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.rng.below(width)).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub(super) fn percent(&self, percent: u64) -> bool {
        self.rng.below(100) < percent
    }

    /// One of a list that is not empty.
    pub(super) fn pick<'l, T>(&self, list: &'l [T]) -> &'l T {
        let at = self.rng.below(list.len() as u64);
        &list[usize::try_from(at).unwrap_or(0)]
    }

    /// A place in a list of weights, of which at least one is positive.
    pub(super) fn weighted(&self, weights: &[u64]) -> usize {
        let mut left = self.rng.below(weights.iter().sum());
        for (at, weight) in weights.iter().enumerate() {
            if left < *weight {
                return at;
            }
            left -= weight;
        }
        0
    }

    /// The value, or nothing so many times in a hundred.
    pub(super) fn unless<T>(&self, percent: u64, value: T) -> Option<T> {
        (!self.percent(percent)).then_some(value)
    }

    /// A birth date of somebody who is `years` old today.
    pub(super) fn birth(&self, years: i64) -> Date {
        self.before(years * 365 + years / 4 + self.between(0, 363))
    }

    /// The day so many days before today.
    pub(super) fn before(&self, days: i64) -> Date {
        self.today.saturating_sub(days.days())
    }

    /// Digits of a number, as of accounts and telephones.
    pub(super) fn digits(&self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + u8::try_from(self.rng.below(10)).unwrap_or(0))).collect()
    }
}
