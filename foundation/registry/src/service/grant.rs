//! What is given and what it costs: yen of each award for one of the audience, and the fee.

use forms::Answers;
use kernel::Date;
use rules::{Condition, Expression, Facts, Outcome, Truth, Value, dates};

use super::eligibility::Subject;
use super::{CompileError, Service, condition, expression};
use crate::definition::Award;

/// The expressions of one award, parsed.
pub(super) struct AwardRule {
    yen: Expression,
    only_when: Option<Condition>,
    from: Option<Expression>,
    until: Option<Expression>,
}

impl AwardRule {
    pub(super) fn parse(award: &Award) -> Result<AwardRule, CompileError> {
        let field = |name: &str| format!("award[{}].{name}", award.id);
        let day = |name: &str, source: &Option<String>| {
            source.as_ref().map(|source| expression(&field(name), source)).transpose()
        };
        Ok(AwardRule {
            yen: expression(&field("yen"), &award.yen)?,
            only_when: award.only_when.as_ref().map(|source| condition(&field("only_when"), source)).transpose()?,
            from: day("from", &award.from)?,
            until: day("until", &award.until)?,
        })
    }
}

/// What one award comes out as for one of the audience.
#[derive(Debug, Clone)]
pub struct AwardFinding<'a> {
    /// Which award.
    pub award: &'a Award,
    /// The child's place in `household.children`; `None` where the applicant is meant.
    pub child: Option<usize>,
    /// Whether it is given to them.
    pub given: Truth,
    /// Yen for one instalment.
    pub yen: Outcome,
    /// First day of entitlement.
    pub from: Outcome,
    /// Last day of entitlement.
    pub until: Outcome,
}

impl AwardFinding<'_> {
    /// The yen for one instalment, where it is known to be given.
    pub fn known_yen(&self) -> Option<i64> {
        (self.given == Truth::Yes).then(|| self.yen.int())?
    }
}

impl Service {
    /// Each award for each of those meant whom it is given to or may be given to. `today` is the day of application.
    /// Eligibility is not looked at: an officer may grant what a rule cannot see.
    pub fn awards(&self, facts: &Facts, answers: &Answers, today: Date) -> Vec<AwardFinding<'_>> {
        let facts = self.facts_with_answers(facts, answers, today);
        let subjects = self.subjects(&facts);
        let each = subjects.iter().flat_map(|subject| self.awards_of(subject, today));
        each.filter(|finding| finding.given != Truth::No).collect()
    }

    /// Each award for one of those meant, also those not given. The facts hold the answers already.
    pub fn awards_of(&self, subject: &Subject, today: Date) -> Vec<AwardFinding<'_>> {
        let facts = &subject.facts;
        let day = |rule: &Option<Expression>, absent: Date| {
            rule.as_ref().map_or(Outcome::Known(Value::Date(absent)), |rule| rule.value(facts, today))
        };
        let rules = self.definition().awards.iter().zip(&self.inner.awards);
        rules
            .map(|(award, rule)| AwardFinding {
                award,
                child: subject.child,
                given: rule.only_when.as_ref().map_or(Truth::Yes, |when| when.truth(facts, today)),
                yen: rule.yen.value(facts, today),
                from: day(&rule.from, today),
                until: day(&rule.until, dates::year_end(today)),
            })
            .collect()
    }

    /// The fee in yen; `None` where the service is free.
    pub fn fee(&self, facts: &Facts, answers: &Answers, today: Date) -> Option<Outcome> {
        let rule = self.inner.fee.as_ref()?;
        Some(rule.value(&self.facts_with_answers(facts, answers, today), today))
    }
}
