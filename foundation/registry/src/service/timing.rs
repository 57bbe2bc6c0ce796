//! When one may apply, and by when this one person must.

use forms::Answers;
use kernel::Date;
use rules::Facts;

use super::Service;
use crate::revisions::State;

impl Service {
    /// Whether the window is open on this day.
    pub fn is_open(&self, today: Date) -> bool {
        let window = &self.definition().window;
        window.opens.is_none_or(|opens| opens <= today) && window.closes.is_none_or(|closes| today <= closes)
    }

    /// Whether an application can be sent on this day: published, not paused, and the window is open.
    pub fn accepts(&self, today: Date) -> bool {
        self.state == State::Published && !self.definition().base && self.is_open(today)
    }

    /// The last day for this person or, among those children who are eligible or may be, the earliest of theirs; the
    /// window's last day where no rule says more. `None` where there is no such day or it is not known.
    pub fn act_by(&self, facts: &Facts, answers: &Answers, today: Date) -> Option<Date> {
        let closes = self.definition().window.closes;
        let Some(rule) = &self.inner.act_by else { return closes };
        let facts = self.facts_with_answers(facts, answers, today);
        let subjects = self.subjects(&facts);
        let meant = subjects.iter().filter(|s| self.inner.criteria.truth(&s.facts, today) != rules::Truth::No);
        let own = meant.filter_map(|subject| rule.value(&subject.facts, today).date()).min();
        own.into_iter().chain(closes).min()
    }
}
