//! Work of every day and every hour: promised once for its day or hour, by whichever process notices first.

use kernel::Moment;
use serde::{Deserialize, Serialize};

/// When recurring work is due, in Japan's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schedule {
    /// Every day at this hour and minute. After a stop it is caught up with on the same day, and not for days before.
    Daily {
        /// 0 to 23.
        hour: u8,
        /// 0 to 59.
        minute: u8,
    },
    /// Every hour at this minute.
    Hourly {
        /// 0 to 59.
        minute: u8,
    },
}

/// The payload of recurring work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// Its day, `2026-11-20`, or its hour, `2026-11-20T09`.
    pub occasion: String,
}

impl Schedule {
    /// The occasion that is due at `now` and has begun: its name is the job's unique key.
    pub(crate) fn occasion(self, now: Moment) -> Option<String> {
        let local = now.in_japan();
        let minutes_of = |hour: u8, minute: u8| u32::from(hour) * 60 + u32::from(minute);
        let number = |n: i8| u8::try_from(n).unwrap_or(0);
        match self {
            Schedule::Daily { hour, minute } => {
                let due = minutes_of(number(local.hour()), number(local.minute())) >= minutes_of(hour, minute);
                due.then(|| local.date().to_string())
            }
            Schedule::Hourly { minute } => {
                (number(local.minute()) >= minute).then(|| format!("{}T{:02}", local.date(), local.hour()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_occasion_begins_at_its_time_in_japan() {
        let nightly = Schedule::Daily { hour: 2, minute: 30 };
        let midnight = Moment::start_of(kernel::Date::constant(2026, 11, 20));
        let at = |hours: i64, minutes: i64| midnight.plus_seconds(hours * 3600 + minutes * 60);
        assert_eq!(nightly.occasion(at(2, 29)), None);
        assert_eq!(nightly.occasion(at(2, 30)).as_deref(), Some("2026-11-20"));
        assert_eq!(nightly.occasion(at(23, 59)).as_deref(), Some("2026-11-20"));
        assert_eq!(nightly.occasion(at(24, 0)), None);
        let hourly = Schedule::Hourly { minute: 5 };
        assert_eq!(hourly.occasion(at(9, 4)), None);
        assert_eq!(hourly.occasion(at(9, 5)).as_deref(), Some("2026-11-20T09"));
    }
}
