//! 手取り時間: the hours that a service gives back to those who use it, by one constant a channel.
//!
//! The constants are our own assumption, shown as such on the public page. A visit to a counter is counted as 40 minutes
//! on the way, 20 minutes of waiting and 30 minutes of writing and handing in; an application over these pages as 15 minutes.
//! Whoever measures better for one service changes them here, and every number follows.

/// Minutes that an application at a counter takes the applicant.
pub const MINUTES_AT_COUNTER: u64 = 40 + 20 + 30;

/// Minutes that an application over these pages takes the applicant.
pub const MINUTES_ONLINE: u64 = 15;

/// Minutes given back by one application over these pages.
pub const MINUTES_GIVEN_BACK: u64 = MINUTES_AT_COUNTER - MINUTES_ONLINE;

/// Whole hours given back by so many applications over these pages. One at a counter gives nothing back.
pub fn given_back(online: u64) -> u64 {
    online.saturating_mul(MINUTES_GIVEN_BACK) / 60
}

#[cfg(test)]
mod tests {
    use super::given_back;

    #[test]
    fn four_applications_give_back_five_hours() {
        assert_eq!(given_back(0), 0);
        assert_eq!(given_back(4), 5);
    }
}
