//! Counting scores: how many were good, over all and by moment, and week by week. Pure.

use kernel::{Date, Moment};

/// The best of the three scores.
pub const GOOD: i64 = 3;

/// When a review is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asked {
    /// After the receipt: how easy it was to apply.
    Receipt,
    /// After the decision: how content with the outcome's way.
    Decision,
}

impl Asked {
    /// Both of them.
    pub const ALL: [Asked; 2] = [Asked::Receipt, Asked::Decision];

    /// Its name in forms, tables and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Asked::Receipt => "receipt",
            Asked::Decision => "decision",
        }
    }

    /// The moment of this name.
    pub fn from_name(name: &str) -> Option<Asked> {
        Asked::ALL.into_iter().find(|asked| asked.name() == name)
    }
}

/// How often each score was given: bad, so-so, good.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// 1, 2 and 3, in this order.
    pub scores: [u64; 3],
}

impl Tally {
    /// Counts so many of a score; any but 1 to 3 is left out.
    pub fn add(&mut self, score: i64, count: u64) {
        let place = usize::try_from(score - 1).ok().and_then(|place| self.scores.get_mut(place));
        if let Some(place) = place {
            *place += count;
        }
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.scores.iter().sum()
    }

    /// The share of good ones in per cent, rounded; none where there is none at all.
    pub fn good_percent(&self) -> Option<u64> {
        let all = self.count();
        (all > 0).then(|| (self.scores[2] * 100 + all / 2) / all)
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Tally) -> Tally {
        let mut scores = self.scores;
        for (mine, theirs) in scores.iter_mut().zip(other.scores) {
            *mine += theirs;
        }
        Tally { scores }
    }
}

/// Scores with their moments by week, `weeks` of them up to and with the one that ends on `today`, the earliest first.
pub fn by_week(scores: &[(i64, Moment)], today: Date, weeks: usize) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); weeks];
    for (score, at) in scores {
        let days = today.since(at.day()).map_or(-1, |span| i64::from(span.get_days()));
        let place = usize::try_from(days / 7).ok().filter(|_| days >= 0).and_then(|ago| weeks.checked_sub(ago + 1));
        if let Some(tally) = place.and_then(|place| tallies.get_mut(place)) {
            tally.add(*score, 1);
        }
    }
    tallies
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_good_ones_is_rounded() {
        let mut tally = Tally::default();
        assert_eq!(tally.good_percent(), None);
        tally.add(3, 2);
        tally.add(1, 1);
        tally.add(7, 9);
        assert_eq!((tally.count(), tally.good_percent()), (3, Some(67)));
    }

    #[test]
    fn weeks_end_today() {
        let today = Date::constant(2026, 11, 20);
        let on = |day| Moment::start_of(Date::constant(2026, 11, day));
        let weeks = by_week(&[(3, on(20)), (1, on(14)), (2, on(13)), (3, on(1)), (3, on(21))], today, 2);
        assert_eq!(weeks, vec![Tally { scores: [0, 1, 0] }, Tally { scores: [1, 0, 1] }]);
    }
}
