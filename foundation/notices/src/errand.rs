//! What is to be done after the commit: mails and push messages as durable jobs, promised in the transaction of the notice.

use kernel::{Date, ManualClock, Moment, OwnerCode, SeededRng};
use serde::{Deserialize, Serialize};
use store::{StoreError, Tx};
use uuid::Uuid;

use crate::Recipient;
use crate::delivery::Way;

/// Kinds of jobs of this room.
pub mod kind {
    /// One mail for one notice.
    pub const EMAIL: &str = "notices-email";
    /// One message to one device for one notice.
    pub const PUSH: &str = "notices-push";
    /// One mail with the code that proves an address.
    pub const PROVE: &str = "notices-prove";
    /// One mail in the morning for all that came.
    pub const DIGEST: &str = "notices-digest";
    /// Looking for notices that were not read, every hour.
    pub const REMIND: &str = "notices-remind";
}

/// At this hour in Japan the mail of the day goes out.
const MORNING: i64 = 8;

/// One thing to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Errand {
    /// Mail that a notice waits.
    Email { way: Way, owner: OwnerCode },
    /// Tell a device that a notice waits.
    Push { way: Way, owner: OwnerCode, device: Uuid },
    /// Mail how many notices wait.
    Digest { to: Recipient, day: Date },
    /// Mail the code that proves an address.
    Prove { to: Recipient, made_at: Moment },
}

impl Errand {
    fn job(&self) -> jobs::Job {
        match self {
            Errand::Email { way, owner } => {
                jobs::Job::new(kind::EMAIL, self).of(*owner).unique(format!("{}:{}", way.notice, way.target))
            }
            Errand::Push { way, owner, .. } => {
                jobs::Job::new(kind::PUSH, self).of(*owner).unique(format!("{}:{}", way.notice, way.target))
            }
            Errand::Digest { to, day } => {
                let morning = Moment::start_of(*day).plus_seconds(MORNING * 3600);
                jobs::Job::new(kind::DIGEST, self).at(morning).unique(format!("{}:{day}", to.party()))
            }
            Errand::Prove { to, made_at } => {
                jobs::Job::new(kind::PROVE, self).unique(format!("{}:{}", to.party(), made_at.0))
            }
        }
    }
}

/// The day whose morning mail comes next after `at`.
pub(crate) fn next_morning(at: Moment) -> Date {
    let today = at.day();
    let morning = Moment::start_of(today).plus_seconds(MORNING * 3600);
    if at < morning { today } else { today.tomorrow().unwrap_or(today) }
}

/// Promises errands. What was promised before is not promised again.
pub(crate) async fn enqueue(tx: &Tx, errands: &[Errand], at: Moment) -> Result<(), StoreError> {
    let Some(first) = errands.first() else { return Ok(()) };
    // Identifiers of jobs need to be unique, not secret, and the notice's own identifier is random: its low half is the seed.
    let seed = match first {
        Errand::Email { way, .. } | Errand::Push { way, .. } => way.notice.0.as_u64_pair().1,
        Errand::Prove { to, .. } => to.party().as_u64_pair().1,
        Errand::Digest { to, day } => to.party().as_u64_pair().1 ^ u64::from(day.day_of_year().unsigned_abs()),
    };
    let jobs = errands.iter().map(Errand::job).collect();
    let seed = seed ^ at.0.unsigned_abs().rotate_left(32);
    jobs::enqueue_all(tx, &ManualClock::at(at), &SeededRng::new(seed), jobs).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mail_of_the_day_goes_out_at_eight() {
        let day = Date::constant(2026, 11, 20);
        let at = |hour: i64| Moment::start_of(day).plus_seconds(hour * 3600);
        assert_eq!(next_morning(at(7)), day);
        assert_eq!(next_morning(at(8)), Date::constant(2026, 11, 21));
    }
}
