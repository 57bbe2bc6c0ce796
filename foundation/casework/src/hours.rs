//! 手取り時間: the hours that applications over these pages give back to people, by a stated method.
//!
//! Each application over these pages instead of at a counter is counted as one visit saved; one at a counter gives nothing
//! back. The minutes are assumptions of this program, not measurements; they stand here alone, are printed on the pages
//! that show the hours, and are to be replaced by what a government measures at its own counters.

/// Getting to the office and back.
pub const TRAVEL_MINUTES: u64 = 30;
/// Waiting to be called at the counter.
pub const WAITING_MINUTES: u64 = 20;
/// Writing by hand what the registers already know.
pub const WRITING_MINUTES: u64 = 10;
/// All that one application over these pages saves.
pub const MINUTES_A_CASE: u64 = TRAVEL_MINUTES + WAITING_MINUTES + WRITING_MINUTES;

/// Whole hours given back by so many applications over these pages.
pub fn given_back(online: u64) -> u64 {
    online.saturating_mul(MINUTES_A_CASE) / 60
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_application_gives_back_an_hour() {
        assert_eq!(super::given_back(7), 7);
    }
}
