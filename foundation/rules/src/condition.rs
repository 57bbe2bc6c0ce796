//! A condition or expression: parsed once, decided for many.

use std::fmt;

use kernel::Date;

use crate::evaluate::{Fault, Gap, Known, evaluate, truth};
use crate::node::Node;
use crate::truth::Fewest;
use crate::val::Val;
use crate::{Facts, SyntaxError, Truth, Value};

/// What parsing makes.
#[derive(Clone)]
pub(crate) struct Parsed {
    pub(crate) root: Node,
    /// Names that a missing fact is reported under, in the order of their mention.
    pub(crate) names: Vec<String>,
    pub(crate) reads: Vec<String>,
    pub(crate) source: String,
}

impl Parsed {
    fn named(&self, gaps: &Fewest) -> Vec<String> {
        gaps.yes.iter().map(|n| self.names[usize::from(*n)].clone()).collect()
    }

    fn told(&self, fault: Fault) -> String {
        SyntaxError::at(&self.source, fault.at, fault.what).to_string()
    }
}

/// A condition in CEL over facts: yes, no or unknown.
#[derive(Clone)]
pub struct Condition {
    pub(crate) parsed: Parsed,
}

/// What a condition comes out as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Yes, no or unknown.
    pub truth: Truth,
    /// For unknown: the fewest facts that would settle it, by key, in the order of their mention. A fact of any
    /// child is `household.children[].age`.
    pub unknown: Vec<String>,
    /// A fault of the rule itself, such as a division by zero: the truth is then unknown and no fact will settle it.
    pub fault: Option<String>,
}

/// What an expression comes out as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Its value.
    Known(Value),
    /// The fewest facts that would settle it.
    Unknown(Vec<String>),
    /// A fault of the rule itself.
    Fault(String),
}

impl Condition {
    /// Parses CEL. That facts exist and types fit is checked by [`Condition::check`].
    pub fn parse(source: &str) -> Result<Condition, SyntaxError> {
        crate::compile::parse(source).map(|parsed| Condition { parsed })
    }

    /// The condition as it was written.
    pub fn source(&self) -> &str {
        &self.parsed.source
    }

    /// The keys of the facts that it reads, in the order of their mention.
    pub fn reads(&self) -> Vec<String> {
        self.parsed.reads.clone()
    }

    /// Whether it can change from one day to the next with the same facts.
    pub fn moves_with_time(&self) -> bool {
        self.parsed.root.moves_with_time()
    }

    /// Only the truth, as fast as possible. A fault is unknown.
    pub fn truth(&self, facts: &Facts, today: Date) -> Truth {
        match truth::<()>(&self.parsed.root, Known { facts, today }, None) {
            Ok(truth) => truth.into(),
            Err(_) => Truth::Unknown,
        }
    }

    /// The truth with what would settle an unknown.
    pub fn decide(&self, facts: &Facts, today: Date) -> Finding {
        let known = Known { facts, today };
        if let Ok(truth) = truth::<()>(&self.parsed.root, known, None) {
            return Finding { truth: truth.into(), unknown: Vec::new(), fault: None };
        }
        match truth::<Fewest>(&self.parsed.root, known, None) {
            Ok(truth) => Finding { truth: truth.into(), unknown: Vec::new(), fault: None },
            Err(Gap::Unknown(gaps)) => {
                Finding { truth: Truth::Unknown, unknown: self.parsed.named(&gaps), fault: None }
            }
            Err(Gap::Fault(fault)) => {
                Finding { truth: Truth::Unknown, unknown: Vec::new(), fault: Some(self.parsed.told(fault)) }
            }
        }
    }
}

/// An expression in CEL over facts: an amount, a date, a text.
#[derive(Clone)]
pub struct Expression {
    pub(crate) parsed: Parsed,
}

impl Expression {
    /// Parses CEL. That facts exist and types fit is checked by [`Expression::check`].
    pub fn parse(source: &str) -> Result<Expression, SyntaxError> {
        crate::compile::parse(source).map(|parsed| Expression { parsed })
    }

    /// The expression as it was written.
    pub fn source(&self) -> &str {
        &self.parsed.source
    }

    /// The keys of the facts that it reads, in the order of their mention.
    pub fn reads(&self) -> Vec<String> {
        self.parsed.reads.clone()
    }

    /// Its value.
    pub fn value(&self, facts: &Facts, today: Date) -> Outcome {
        match evaluate::<Fewest>(&self.parsed.root, Known { facts, today }, None).map(Val::owned) {
            Ok(value) => Outcome::Known(value),
            Err(Gap::Unknown(gaps)) => Outcome::Unknown(self.parsed.named(&gaps)),
            Err(Gap::Fault(fault)) => Outcome::Fault(self.parsed.told(fault)),
        }
    }
}

impl Outcome {
    /// The whole number, where it is known to be one.
    pub fn int(&self) -> Option<i64> {
        if let Outcome::Known(value) = self { value.as_int() } else { None }
    }

    /// The day, where it is known to be one.
    pub fn date(&self) -> Option<Date> {
        if let Outcome::Known(value) = self { value.as_date() } else { None }
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Condition").field(&self.parsed.source).finish()
    }
}

impl fmt::Debug for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expression").field(&self.parsed.source).finish()
    }
}
