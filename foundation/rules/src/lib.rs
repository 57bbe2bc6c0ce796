//! Rules: the facts dictionary, conditions over it, and three-valued answers with reasons. Pure: no I/O, no clock.
//!
//! | module | subject |
//! |---|---|
//! | [`dictionary`] | every fact a rule may read: type, unit, subject, source, sensitivity |
//! | [`value`] | values of facts, and their JSON |
//! | [`facts`] | what is known about one person, household, child or business |
//! | [`condition`] | a condition or expression in CEL, parsed once, decided often |
//! | [`criteria`] | labelled clauses decided together, with reasons and the nearest miss |
//! | [`check`] | faults found before anybody is decided: unknown facts, wrong types |
//! | [`truth`] | yes, no, unknown |
//! | [`dates`] | ages, months and year ends as the law counts them |
//!
//! ```
//! use rules::{Condition, Facts, Truth};
//! let rule = Condition::parse("person.age >= 70 && person.municipality == '131083'").unwrap();
//! let mut facts = Facts::default();
//! facts.set("person.birth_date", "1950-01-01");
//! let finding = rule.decide(&facts, jiff::civil::date(2026, 4, 1));
//! assert_eq!(finding.truth, Truth::Unknown);
//! assert_eq!(finding.unknown, ["person.municipality"]);
//! ```

mod calls;
pub mod check;
mod compile;
mod compile_calls;
pub mod condition;
pub mod criteria;
pub mod dates;
mod derived;
pub mod dictionary;
mod evaluate;
pub mod facts;
mod functions;
mod kin;
mod lists;
mod near;
mod node;
mod operators;
mod syntax;
pub mod truth;
mod val;
pub mod value;

pub use condition::{Condition, Expression, Finding, Outcome};
pub use criteria::{ClauseFinding, Criteria, Verdict};
pub use dictionary::{Dictionary, Fact, FactType, Sensitivity, Subject};
pub use facts::Facts;
pub use near::NearMiss;
pub use syntax::SyntaxError;
pub use truth::Truth;
pub use value::{Value, ValueError};

/// The labels of facts, in every language: `fact-person-age`.
pub fn text() -> text::Source {
    text::source!("rules")
}
