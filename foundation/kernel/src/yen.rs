//! Amounts of yen: whole numbers that never overflow in silence.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An amount of yen. Stored as `BIGINT`, written in JSON as a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Yen(pub i64);

impl Yen {
    /// Nothing.
    pub const ZERO: Yen = Yen(0);

    /// The sum; none where it does not fit.
    pub fn checked_add(self, other: Yen) -> Option<Yen> {
        self.0.checked_add(other.0).map(Yen)
    }

    /// The difference; none where it does not fit.
    pub fn checked_sub(self, other: Yen) -> Option<Yen> {
        self.0.checked_sub(other.0).map(Yen)
    }

    /// So many times the amount; none where it does not fit.
    pub fn checked_mul(self, times: i64) -> Option<Yen> {
        self.0.checked_mul(times).map(Yen)
    }

    /// The sum of amounts; none where it does not fit.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Yen>) -> Option<Yen> {
        amounts.into_iter().try_fold(Yen::ZERO, Yen::checked_add)
    }

    /// The amount without what is below a multiple of `unit` (千円未満切捨て); itself where `unit` is not positive.
    #[must_use]
    pub fn floor_to(self, unit: i64) -> Yen {
        if unit > 0 { Yen(self.0 - self.0.rem_euclid(unit)) } else { self }
    }

    /// Digits in groups of three: `5,000`, `-1,234,567`. The unit's word or sign is the page's.
    pub fn format(self) -> String {
        let digits = self.0.unsigned_abs().to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
        if self.0 < 0 {
            text.push('-');
        }
        for (place, digit) in digits.char_indices() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn thousands_are_set_apart() {
        let written: Vec<String> =
            [0, 5, 999, 1000, 5000, 60_000, 123_456, -1_234_567, i64::MIN].map(|n| Yen(n).format()).to_vec();
        assert_eq!(
            written,
            ["0", "5", "999", "1,000", "5,000", "60,000", "123,456", "-1,234,567", "-9,223,372,036,854,775,808"]
        );
        assert_eq!(Yen(5999).floor_to(1000), Yen(5000));
    }

    #[test]
    fn overflow_is_told() {
        assert_eq!(Yen(i64::MAX).checked_add(Yen(1)), None);
        assert_eq!(Yen(5000).checked_mul(12), Some(Yen(60_000)));
        assert_eq!(Yen::checked_sum([Yen(i64::MAX), Yen(1), Yen(-5)]), None);
        assert_eq!(Yen::checked_sum([Yen(1), Yen(2)]), Some(Yen(3)));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(n in any::<i64>()) {
            prop_assert_eq!(Yen(n).format().replace(',', "").parse::<i64>(), Ok(n));
        }
    }
}
