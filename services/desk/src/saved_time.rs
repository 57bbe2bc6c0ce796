//! 手取り時間: the hours that online applications give back to people, by a stated method.
//!
//! Each application that came in online instead of at a counter is counted as one visit saved. The minutes are assumptions
//! of this program, not measurements; they stand here alone, are printed on the page of numbers, and are to be replaced
//! by what a government measures at its own counters.

/// Getting to the office and back.
pub const TRAVEL_MINUTES: u64 = 30;
/// Waiting to be called at the counter.
pub const WAITING_MINUTES: u64 = 20;
/// Writing by hand what the registers already know.
pub const WRITING_MINUTES: u64 = 10;
/// All that one online application saves.
pub const MINUTES_A_CASE: u64 = TRAVEL_MINUTES + WAITING_MINUTES + WRITING_MINUTES;

/// Whole hours given back by so many online applications.
pub fn hours(online: u64) -> u64 {
    online * MINUTES_A_CASE / 60
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_online_case_saves_an_hour() {
        assert_eq!(super::hours(7), 7);
    }
}
