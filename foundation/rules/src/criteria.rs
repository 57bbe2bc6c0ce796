//! Labelled clauses decided together: which hold, which fail and how nearly, which are unknown and what would settle them.

use kernel::Date;
use serde::Serialize;

use crate::near::{self, NearMiss};
use crate::{Condition, Facts, Truth};

/// Labelled clauses of which all must hold. None at all means everybody.
#[derive(Debug, Clone, Default)]
pub struct Criteria {
    clauses: Vec<(String, Condition)>,
}

/// What the clauses come out as together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Yes where all hold, no where one fails, unknown otherwise.
    pub truth: Truth,
    /// Each clause, in order.
    pub clauses: Vec<ClauseFinding>,
    /// For unknown: the fewest facts that would settle it.
    pub unknown: Vec<String>,
    /// For no: the first day within twenty years on which all clauses hold, if nothing changes but the day.
    pub eligible_from: Option<Date>,
}

/// What one clause comes out as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClauseFinding {
    /// The clause's name.
    pub id: String,
    /// Yes, no or unknown.
    pub truth: Truth,
    /// For unknown: the fewest facts that would settle it.
    pub unknown: Vec<String>,
    /// For no: how nearly it holds, where that can be said.
    pub near: Option<NearMiss>,
    /// A fault of the rule itself.
    pub fault: Option<String>,
}

impl Verdict {
    /// The names of the clauses that fail.
    pub fn failed(&self) -> impl Iterator<Item = &str> {
        self.clauses.iter().filter(|c| c.truth == Truth::No).map(|c| c.id.as_str())
    }

    /// The first fault of a rule, if there is one.
    pub fn fault(&self) -> Option<&str> {
        self.clauses.iter().find_map(|c| c.fault.as_deref())
    }
}

impl Criteria {
    /// Clauses by name.
    pub fn new(clauses: Vec<(String, Condition)>) -> Criteria {
        Criteria { clauses }
    }

    /// The clauses.
    pub fn clauses(&self) -> &[(String, Condition)] {
        &self.clauses
    }

    /// The keys of the facts that the clauses read, in the order of their mention.
    pub fn reads(&self) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for key in self.clauses.iter().flat_map(|(_, c)| &c.parsed.reads) {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        keys
    }

    /// Only the truth, as fast as possible.
    pub fn truth(&self, facts: &Facts, today: Date) -> Truth {
        let mut all = Truth::Yes;
        for (_, condition) in &self.clauses {
            all = all.and(condition.truth(facts, today));
            if all == Truth::No {
                break;
            }
        }
        all
    }

    /// Each clause with its state and what would settle an unknown; without the search for near misses.
    pub fn decide(&self, facts: &Facts, today: Date) -> Verdict {
        let mut truth = Truth::Yes;
        let mut unknown: Vec<String> = Vec::new();
        let mut clauses = Vec::with_capacity(self.clauses.len());
        for (id, condition) in &self.clauses {
            let found = condition.decide(facts, today);
            truth = truth.and(found.truth);
            for key in &found.unknown {
                if !unknown.contains(key) {
                    unknown.push(key.clone());
                }
            }
            clauses.push(ClauseFinding {
                id: id.clone(),
                truth: found.truth,
                unknown: found.unknown,
                near: None,
                fault: found.fault,
            });
        }
        if truth != Truth::Unknown {
            unknown.clear();
        }
        Verdict { truth, clauses, unknown, eligible_from: None }
    }

    /// Each clause with its state, and for those that fail, how nearly they hold.
    pub fn explain(&self, facts: &Facts, today: Date) -> Verdict {
        let mut verdict = self.decide(facts, today);
        if verdict.truth != Truth::No {
            return verdict;
        }
        for (found, (_, condition)) in verdict.clauses.iter_mut().zip(&self.clauses) {
            if found.truth == Truth::No {
                found.near = near::miss(condition, facts, today);
            }
        }
        let failing = || verdict.clauses.iter().zip(&self.clauses).filter(|(found, _)| found.truth == Truth::No);
        if failing().all(|(found, _)| matches!(found.near, Some(NearMiss::From(_)))) {
            verdict.eligible_from = near::first_day(today, |day| self.truth(facts, day) == Truth::Yes);
        }
        verdict
    }
}
