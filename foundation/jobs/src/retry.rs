//! When a failed job is tried again: each time twice as late, spread out so that a crowd does not return together.

use kernel::{Moment, Rng};

/// The waits between attempts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// The first wait, in seconds.
    pub first_seconds: u32,
    /// The longest wait, in seconds.
    pub longest_seconds: u32,
}

impl Default for Retry {
    fn default() -> Self {
        Self { first_seconds: 10, longest_seconds: 2 * 3600 }
    }
}

impl Retry {
    /// When a job that failed now at its `attempt`th attempt (from 1) is tried again: between half and all of the wait.
    pub fn next(&self, now: Moment, attempt: u32, rng: &dyn Rng) -> Moment {
        let doublings = attempt.saturating_sub(1).min(31);
        let seconds = u64::from(self.first_seconds) << doublings;
        let millis = seconds.min(u64::from(self.longest_seconds)) * 1000;
        let wait = millis / 2 + rng.below(millis / 2 + 1);
        now.plus_millis(i64::try_from(wait).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededRng;

    #[test]
    fn waits_double_stay_within_bounds_and_differ() {
        let (retry, rng, now) = (Retry::default(), SeededRng::new(1), Moment(0));
        let mut seen = std::collections::BTreeSet::new();
        for attempt in 1..=60_u32 {
            let full = (10_000_i64 << (attempt - 1).min(20)).min(7_200_000);
            let wait = retry.next(now, attempt, &rng).0;
            assert!((full / 2..=full).contains(&wait), "attempt {attempt}: {wait}");
            seen.insert(wait);
        }
        assert!(seen.len() > 50);
    }
}
