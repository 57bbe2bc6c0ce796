//! The legal clock of a case: by when it is decided, and that it stands still while the applicant must answer.
//!
//! The days that a correction takes do not count (行政手続法 6 条の標準処理期間は、7 条の補正に要する期間を含まない). So a case that was in
//! time when its applicant was asked stays in time however long they take; one that was late by then stays late. Pure.

use kernel::Date;
use kernel::calendar::{add_working_days, on_or_after, working_days_between};

/// The clock of one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LegalClock {
    /// The day by which it is to be decided, as reckoned when the clock last ran.
    pub due_on: Date,
    /// Since when it stands still.
    pub paused_on: Option<Date>,
}

impl LegalClock {
    /// The day by which it is to be decided, where the applicant answers on `day` or has nothing to answer.
    pub fn due_if_answered(self, day: Date) -> Date {
        let Some(paused_on) = self.paused_on else { return self.due_on };
        let stood_still = u32::try_from(working_days_between(paused_on, day)).unwrap_or(0);
        let moved = add_working_days(self.due_on, stood_still);
        // An answer that comes on a day off finds nobody there: it is not late before the office opens again.
        if self.due_on >= paused_on { moved.max(on_or_after(day.max(paused_on))) } else { moved }
    }

    /// Working days that are left on `today`; those left when it stopped, while it stands still. Negative where it is late.
    pub fn left(self, today: Date) -> i64 {
        working_days_between(self.runs_until(today), self.due_on)
    }

    /// Whether its day has passed while it ran.
    pub fn is_overdue(self, today: Date) -> bool {
        self.due_on < self.runs_until(today)
    }

    /// The last day on which it ran, seen on `today`.
    fn runs_until(self, today: Date) -> Date {
        self.paused_on.map_or(today, |paused_on| paused_on.min(today))
    }
}

/// Working days from `opened` to `closed` that were the office's: those between being asked and answering are the applicant's.
pub fn office_days(opened: Date, closed: Date, with_applicant: &[(Date, Date)]) -> i64 {
    let theirs: i64 = with_applicant
        .iter()
        .map(|(asked, answered)| ((*asked).max(opened), (*answered).min(closed)))
        .filter(|(asked, answered)| asked < answered)
        .map(|(asked, answered)| working_days_between(asked, answered))
        .sum();
    (working_days_between(opened, closed) - theirs).max(0)
}
