//! Whom a service is for. Where it is for each child, every child of the household has a verdict of their own.

use forms::QuestionKind;
use kernel::Date;
use rules::{Condition, Criteria, Facts, Truth, Value, Verdict};

use super::Service;
use crate::definition::Audience;

/// One of those whom the service is for, with what is known about them.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The child's place in `household.children`; `None` where the applicant is meant.
    pub child: Option<usize>,
    /// What is known: for a child, `child.…` tells of them.
    pub facts: Facts,
}

/// The verdict on one of those whom the service is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eligibility {
    /// The child's place in `household.children`; `None` where the applicant is meant.
    pub child: Option<usize>,
    /// Whether they are eligible, with each clause.
    pub verdict: Verdict,
}

impl Subject {
    /// The child's id (a person's id as text), name or another fact: `subject.of_child("name")`.
    pub fn of_child(&self, name: &str) -> Option<&str> {
        self.facts.get(&format!("child.{name}"))?.as_text()
    }
}

impl Service {
    /// Its clauses.
    pub fn criteria(&self) -> &Criteria {
        &self.inner.criteria
    }

    /// Whether it is for everybody who lives somewhere, such as the collection of bulky waste: found by looking for it, and not
    /// brought to everybody.
    pub fn is_for_everybody(&self) -> bool {
        self.inner.criteria.reads().iter().all(|key| key.ends_with(".municipality"))
    }

    /// Those whom the service could be for: the applicant; or each child of the household, only the ticked ones where a
    /// question of type `children` is answered (`answers.…` in the facts). Empty where children are meant and none are known.
    pub fn subjects(&self, facts: &Facts) -> Vec<Subject> {
        let bound = facts.iter().any(|(key, _)| key.starts_with("child."));
        if self.definition().audience != Audience::EachChild || bound {
            return vec![Subject { child: None, facts: facts.clone() }];
        }
        let mut asking = self.inner.form.questions().filter(|question| question.kind == QuestionKind::Children);
        let ticked = asking.find_map(|question| facts.get(&format!("answers.{}", question.id))?.as_list());
        let of = |index: usize| {
            let facts = facts.for_child(index)?;
            let id = facts.get("child.id");
            let meant = ticked.is_none_or(|ticked| id.is_some_and(|id| ticked.contains(id)));
            meant.then_some(Subject { child: Some(index), facts })
        };
        (0..facts.children().len()).filter_map(of).collect()
    }

    /// Whether the applicant, or for each-child services at least one child, is eligible; as fast as possible.
    pub fn truth(&self, facts: &Facts, today: Date) -> Truth {
        let each = self.subjects(facts);
        if each.is_empty() {
            return no_subject(facts).truth;
        }
        each.iter().fold(Truth::No, |so_far, subject| so_far.or(self.inner.criteria.truth(&subject.facts, today)))
    }

    /// The verdict; for each-child services the best one among the children.
    pub fn verdict(&self, facts: &Facts, today: Date) -> Verdict {
        best(self.eligibility(facts, today)).unwrap_or_else(|| no_subject(facts))
    }

    /// The verdict with how nearly each failing clause holds, and the day from which all would.
    pub fn explain(&self, facts: &Facts, today: Date) -> Verdict {
        let each = self.subjects(facts).into_iter().map(|subject| Eligibility {
            child: subject.child,
            verdict: self.inner.criteria.explain(&subject.facts, today),
        });
        best(each.collect()).unwrap_or_else(|| no_subject(facts))
    }

    /// The verdict on each of those whom the service could be for.
    pub fn eligibility(&self, facts: &Facts, today: Date) -> Vec<Eligibility> {
        let subjects = self.subjects(facts).into_iter();
        subjects
            .map(|subject| Eligibility {
                child: subject.child,
                verdict: self.inner.criteria.decide(&subject.facts, today),
            })
            .collect()
    }

    /// Whether the service fits the child of this id; yes, where it is not for each child.
    pub fn child_fits(&self, id: &str, facts: &Facts, today: Date) -> Truth {
        if self.definition().audience != Audience::EachChild {
            return Truth::Yes;
        }
        let is_meant = |child: &Value| child.as_map().and_then(|map| map.get("id")?.as_text()) == Some(id);
        let place = facts.children().iter().position(is_meant);
        let of_child = place.and_then(|index| facts.for_child(index));
        of_child.map_or(Truth::No, |facts| self.inner.criteria.truth(&facts, today))
    }

    /// A condition that may read `child.…`: yes where it holds for the applicant or for any child meant.
    pub(super) fn for_any_child(&self, condition: &Condition, facts: &Facts, today: Date) -> Truth {
        if !condition.reads().iter().any(|key| key.starts_with("child.")) {
            return condition.truth(facts, today);
        }
        let each = self.subjects(facts);
        if each.is_empty() {
            return condition.truth(facts, today);
        }
        each.iter().fold(Truth::No, |so_far, subject| so_far.or(condition.truth(&subject.facts, today)))
    }
}

/// The verdict that lets most through: yes before unknown before no; among equals the first.
fn best(each: Vec<Eligibility>) -> Option<Verdict> {
    let rank = |truth| match truth {
        Truth::Yes => 0,
        Truth::Unknown => 1,
        Truth::No => 2,
    };
    each.into_iter().map(|one| one.verdict).min_by_key(|verdict| rank(verdict.truth))
}

/// Children are meant and none are there: no, where the household's children are known; else it depends on them.
fn no_subject(facts: &Facts) -> Verdict {
    let known = facts.get("household.children").and_then(Value::as_list).is_some();
    let (truth, unknown) =
        if known { (Truth::No, vec![]) } else { (Truth::Unknown, vec!["household.children".to_owned()]) };
    Verdict { truth, clauses: Vec::new(), unknown, eligible_from: None }
}
