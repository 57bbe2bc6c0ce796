//! Until which day one may object: terms in months from the day after one knew (民法 140 条, 143 条).

use jiff::ToSpan;
use kernel::{Date, calendar};

/// The last day of a term of some months that began to run on the day after `knew`. Where it falls on a day on which
/// offices are closed, it is the next day on which they are open (地方自治法 4 条の 2 第 4 項).
pub fn last_day(knew: Date, months: u32) -> Date {
    let first = knew.saturating_add(1.day());
    let same_day = first.saturating_add(i64::from(months).months());
    // The term ends on the day before the day of the same number; where the last month has no such day, with that month.
    let last = if same_day.day() == first.day() { same_day.saturating_sub(1.day()) } else { same_day };
    calendar::on_or_after(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_term_ends_on_the_day_of_the_same_number() {
        // Friday, 20 November 2026: the third month ends on Saturday, 20 February, so the term on the Monday after,
        // and that Monday is no holiday; the Emperor's birthday is the day after.
        assert_eq!(last_day(date(2026, 11, 20), 3), date(2027, 2, 22));
        assert_eq!(last_day(date(2026, 4, 8), 3), date(2026, 7, 8));
    }

    #[test]
    fn a_month_without_that_day_ends_the_term_with_its_last() {
        // From 30 November; February has no 30th, so the term ends with its 28th, a Sunday, and so on Monday.
        assert_eq!(last_day(date(2026, 11, 29), 3), date(2027, 3, 1));
        // From 31 December; 31 March is there, so the day before it.
        assert_eq!(last_day(date(2026, 12, 30), 3), date(2027, 3, 30));
    }
}
