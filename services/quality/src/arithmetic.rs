//! The arithmetic of measuring: medians, also of what is only known by buckets, and shares. Pure.

/// The lower median: the middle one, or the lower of the two in the middle.
pub fn median(mut values: Vec<u32>) -> Option<u32> {
    values.sort_unstable();
    values.len().checked_sub(1).and_then(|last| values.get(last / 2)).copied()
}

/// The median of what is counted by buckets, each named by its upper bound: the bound of the bucket in which the lower median
/// lies. Buckets in any order.
pub fn median_of_buckets(mut buckets: Vec<(i64, u64)>) -> Option<i64> {
    buckets.sort_unstable();
    let all: u64 = buckets.iter().map(|(_, times)| times).sum();
    let mut left = all.checked_add(1)? / 2;
    if all == 0 {
        return None;
    }
    for (bound, times) in buckets {
        if times >= left {
            return Some(bound);
        }
        left -= times;
    }
    None
}

/// A share in per cent, rounded half up; none of nothing.
pub fn percent(part: u64, whole: u64) -> Option<i64> {
    if whole == 0 {
        return None;
    }
    let rounded = (u128::from(part) * 100 + u128::from(whole) / 2) / u128::from(whole);
    i64::try_from(rounded).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{median, median_of_buckets, percent};

    #[test]
    fn the_median_is_one_of_the_values() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![7]), Some(7));
        assert_eq!(median(vec![9, 1]), Some(1));
        assert_eq!(median(vec![9, 1, 3]), Some(3));
        assert_eq!(median_of_buckets(vec![(30, 0)]), None);
    }

    #[test]
    fn shares_are_rounded_half_up() {
        assert_eq!([percent(1, 0), percent(0, 3), percent(1, 8), percent(2, 3)], [None, Some(0), Some(13), Some(67)]);
    }

    proptest! {
        #[test]
        fn as_many_lie_below_the_median_as_above(values in prop::collection::vec(0_u32..50, 1..40)) {
            let middle = median(values.clone()).unwrap();
            prop_assert!(values.iter().filter(|value| **value < middle).count() * 2 <= values.len());
            prop_assert!(values.iter().filter(|value| **value > middle).count() * 2 <= values.len());
        }

        #[test]
        fn buckets_have_the_median_of_what_they_hold(values in prop::collection::vec(0_u32..20, 1..60)) {
            let buckets = (0..20).map(|bound| {
                (i64::from(bound), values.iter().filter(|value| **value == bound).count() as u64)
            });
            prop_assert_eq!(median_of_buckets(buckets.collect()), median(values).map(i64::from));
        }

        #[test]
        fn a_share_lies_between_none_and_all(part in 0_u64..1_000_000, more in 1_u64..1_000_000) {
            let share = percent(part, part + more).unwrap();
            prop_assert!((0..=100).contains(&share));
        }
    }
}
