//! What must be shown, and what need not be shown because a register shows it already.

use forms::Answers;
use kernel::Date;
use rules::{Condition, Facts, Truth};

use super::{CompileError, Service, condition};
use crate::definition::Evidence;

/// The conditions of one piece of evidence, parsed.
pub(super) struct EvidenceRule {
    required: Option<Condition>,
    waived: Option<Condition>,
}

impl EvidenceRule {
    pub(super) fn parse(evidence: &Evidence) -> Result<EvidenceRule, CompileError> {
        let parse = |field: &str, source: &Option<String>| {
            source.as_ref().map(|source| condition(&format!("evidence[{}].{field}", evidence.id), source)).transpose()
        };
        Ok(EvidenceRule {
            required: parse("required_when", &evidence.required_when)?,
            waived: parse("waived_when", &evidence.waived_when)?,
        })
    }
}

/// Whether a piece of evidence must be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// It must be shown.
    Asked,
    /// A register shows it already.
    Waived,
    /// This applicant needs none.
    NotRequired,
    /// It depends on answers or facts that are not known yet.
    Open,
}

impl Service {
    /// The evidence that must be shown, given what is known and answered.
    pub fn evidence_asked(&self, facts: &Facts, answers: &Answers, today: Date) -> Vec<&Evidence> {
        let all = self.evidence_needs(facts, answers, today).into_iter();
        all.filter(|(_, need)| *need == Need::Asked).map(|(evidence, _)| evidence).collect()
    }

    /// Every piece of evidence with whether it must be shown. For each-child services it must where one child needs it.
    pub fn evidence_needs(&self, facts: &Facts, answers: &Answers, today: Date) -> Vec<(&Evidence, Need)> {
        let facts = self.facts_with_answers(facts, answers, today);
        let rules = self.definition().evidence.iter().zip(&self.inner.evidence);
        rules.map(|(evidence, rule)| (evidence, self.need(rule, &facts, today))).collect()
    }

    /// Whether the evidence of this name is to be asked for in the form, given facts that hold the answers so far. What is
    /// still open is not asked for yet: the answer that settles it comes first.
    pub fn asks_for(&self, evidence: &str, facts: &Facts, today: Date) -> bool {
        let place = self.definition().evidence.iter().position(|known| known.id == evidence);
        place.is_none_or(|n| self.need(&self.inner.evidence[n], facts, today) == Need::Asked)
    }

    fn need(&self, rule: &EvidenceRule, facts: &Facts, today: Date) -> Need {
        let subjects = self.subjects(facts);
        let each = subjects.iter().map(|subject| need_of(rule, &subject.facts, today));
        // Asked for one child is asked; what is open for one stays open; else whatever the children have in common.
        let rank = |need: &Need| match need {
            Need::Asked => 0,
            Need::Open => 1,
            Need::Waived => 2,
            Need::NotRequired => 3,
        };
        each.min_by_key(rank).unwrap_or_else(|| need_of(rule, facts, today))
    }
}

fn need_of(rule: &EvidenceRule, facts: &Facts, today: Date) -> Need {
    let truth = |condition: &Option<Condition>, absent| condition.as_ref().map_or(absent, |c| c.truth(facts, today));
    let required = truth(&rule.required, Truth::Yes);
    let waived = truth(&rule.waived, Truth::No);
    match (required, waived) {
        (Truth::No, _) => Need::NotRequired,
        (_, Truth::Yes) => Need::Waived,
        // A register that does not answer shows nothing, so the paper is asked for.
        (Truth::Yes, _) => Need::Asked,
        (Truth::Unknown, _) => Need::Open,
    }
}
