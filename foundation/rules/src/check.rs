//! Faults of a rule found before anybody is decided: facts that do not exist, types that do not fit, no yes or no.

use crate::calls::FUNCTIONS;
use crate::dictionary::{Dictionary, FactType};
use crate::facts::Place;
use crate::kin::Kin;
use crate::node::{Compare, Each, EachParts, Function, Kind, Node};
use crate::{Condition, Expression, SyntaxError, Value};

impl Condition {
    /// Every fault that can be found without deciding: unknown facts (with the nearest known one), types that do not
    /// fit, a result that is not yes or no.
    pub fn check(&self, dictionary: &Dictionary) -> Result<(), Vec<SyntaxError>> {
        self.parsed.check(dictionary, Some(FactType::Bool))
    }
}

impl Expression {
    /// Every fault that can be found without evaluating; `expected` is the type that the result must have.
    pub fn check(&self, dictionary: &Dictionary, expected: FactType) -> Result<(), Vec<SyntaxError>> {
        self.parsed.check(dictionary, Some(expected))
    }
}

impl crate::condition::Parsed {
    fn check(&self, dictionary: &Dictionary, expected: Option<FactType>) -> Result<(), Vec<SyntaxError>> {
        let mut check = Check { parsed: self, dictionary, scope: Vec::new(), found: Vec::new() };
        let kin = check.kin(&self.root);
        if let Some(expected) = expected {
            check.must(&self.root, &kin, &Kin::of(expected, ""), "the result");
        }
        if check.found.is_empty() { Ok(()) } else { Err(check.found) }
    }
}

/// `'18'` where 18 is meant.
fn quoted_number(node: &Node) -> bool {
    matches!(&node.kind, Kind::Const(Value::Text(text)) if text.parse::<i64>().is_ok())
}

struct Check<'c> {
    parsed: &'c crate::condition::Parsed,
    dictionary: &'c Dictionary,
    scope: Vec<Kin>,
    found: Vec<SyntaxError>,
}

impl Check<'_> {
    fn fault(&mut self, node: &Node, message: impl Into<String>) -> Kin {
        self.found.push(SyntaxError::at(&self.parsed.source, node.at, message));
        Kin::Any
    }

    fn must(&mut self, node: &Node, kin: &Kin, wanted: &Kin, what: &str) {
        if !kin.fits(wanted) {
            self.fault(node, format!("{what} is {}, but should be {}", kin.word(), wanted.word()));
        }
    }

    fn needs(&mut self, node: &Node, wanted: &Kin, what: &str) {
        let kin = self.kin(node);
        self.must(node, &kin, wanted, what);
    }

    fn kin(&mut self, node: &Node) -> Kin {
        match &node.kind {
            Kind::Const(value) => Kin::value(value),
            Kind::Today => Kin::Date,
            Kind::Fact { place, name, .. } => self.fact(node, place, *name),
            Kind::Local(depth) => self.scope.iter().rev().nth(usize::from(*depth)).cloned().unwrap_or(Kin::Any),
            Kind::Field { of, field, .. } => self.field(node, of, field),
            Kind::Index(list, at) => self.element(list, at),
            Kind::Has(inner) => {
                self.kin(inner);
                Kin::Bool
            }
            Kind::And(parts) | Kind::Or(parts) => {
                for part in parts {
                    self.needs(part, &Kin::Bool, "each side of && and ||");
                }
                Kin::Bool
            }
            Kind::Not(inner) => {
                self.needs(inner, &Kin::Bool, "what ! turns round");
                Kin::Bool
            }
            Kind::If(parts) => {
                self.needs(&parts[0], &Kin::Bool, "the condition before ?");
                let (then, other) = (self.kin(&parts[1]), self.kin(&parts[2]));
                self.must(&parts[2], &other, &then, "what stands after :");
                then
            }
            Kind::Compare(which, sides) => self.compared(node, *which, sides),
            Kind::Arith(_, sides) => {
                let (a, b) = (self.kin(&sides[0]), self.kin(&sides[1]));
                if matches!(a, Kin::Date) || matches!(b, Kin::Date) {
                    return self.fault(node, "a date is moved with add_days, add_months or add_years");
                }
                self.must(&sides[1], &b, &a, "the right side");
                a
            }
            Kind::Negate(inner) => {
                self.needs(inner, &Kin::Int, "what - turns round");
                Kin::Int
            }
            Kind::In(sides) => self.within(sides),
            Kind::List(items) => {
                let kins: Vec<Kin> = items.iter().map(|item| self.kin(item)).collect();
                let first = kins.first().cloned().unwrap_or(Kin::Any);
                for (item, kin) in items.iter().zip(&kins) {
                    self.must(item, kin, &first, "an element of the list");
                }
                Kin::List(Box::new(first))
            }
            Kind::Each(which, parts) => self.each(*which, parts),
            Kind::Call(function, args) => self.call(node, *function, args),
            Kind::Matches(text, _) => {
                self.needs(text, &Kin::Text, "what matches looks at");
                Kin::Bool
            }
        }
    }

    fn element(&mut self, list: &Node, at: &Node) -> Kin {
        self.needs(at, &Kin::Int, "the place in the list");
        match self.kin(list) {
            Kin::List(element) => *element,
            Kin::Any => Kin::Any,
            other => self.fault(list, format!("{} has no places: a list has", other.word())),
        }
    }

    fn fact(&mut self, node: &Node, place: &Place, name: u16) -> Kin {
        let key = self.parsed.names[usize::from(name)].clone();
        let known = match place {
            Place::Answer(_) => self.dictionary.answer(&key).map(|kind| kind.map_or(Kin::Any, |k| Kin::of(k, &key))),
            _ => self.dictionary.find(&key).map(|fact| Kin::of(fact.kind, &key)),
        };
        known.unwrap_or_else(|| self.unknown(node, &key))
    }

    fn unknown(&mut self, node: &Node, key: &str) -> Kin {
        let hint = self.dictionary.nearest(key).map(|k| format!(": did you mean {k}?")).unwrap_or_default();
        let what = if key.starts_with("answers.") { "question" } else { "fact" };
        self.fault(node, format!("there is no {what} {key}{hint}"))
    }

    fn field(&mut self, node: &Node, of: &Node, field: &str) -> Kin {
        match self.kin(of) {
            Kin::Map(Some(owner)) if owner == "child" => {
                let key = format!("child.{field}");
                match self.dictionary.find(&key) {
                    Some(fact) => Kin::of(fact.kind, &key),
                    None => self.unknown(node, &format!("household.children[].{field}")),
                }
            }
            Kin::Map(Some(owner)) => {
                let fields = self.dictionary.find(&owner).map(|fact| fact.fields.clone()).unwrap_or_default();
                if fields.is_empty() || fields.iter().any(|f| f == field) {
                    return if fields.is_empty() { Kin::Any } else { Kin::Text };
                }
                self.fault(node, format!("{owner} has no {field}: it has {}", fields.join(", ")))
            }
            Kin::Map(None) | Kin::Any => Kin::Any,
            other => self.fault(node, format!("{} has no {field} inside", other.word())),
        }
    }

    fn compared(&mut self, node: &Node, which: Compare, sides: &[Node; 2]) -> Kin {
        let (a, b) = (self.kin(&sides[0]), self.kin(&sides[1]));
        if !a.fits(&b) {
            let hint = match (&a, &b) {
                (Kin::Date, Kin::Text) | (Kin::Text, Kin::Date) => ": write the day as date(\"2026-04-01\")",
                (Kin::Int, Kin::Text) | (Kin::Text, Kin::Int) if sides.iter().any(quoted_number) => {
                    ": write the number without quotation marks"
                }
                (Kin::Text, Kin::Int) | (Kin::Int, Kin::Text) => ": write the code between quotation marks",
                _ => "",
            };
            self.fault(node, format!("{} is compared with {}{hint}", a.word(), b.word()));
        } else if matches!(a, Kin::List(_) | Kin::Map(_)) && !matches!(which, Compare::Equal | Compare::NotEqual) {
            self.fault(node, format!("{} has no order", a.word()));
        }
        for (fact, other) in [(&sides[0], &sides[1]), (&sides[1], &sides[0])] {
            if let Kind::Const(value) = &other.kind {
                self.one_of(fact, other, value);
            }
        }
        Kin::Bool
    }

    /// A code compared with a word that it can never be.
    fn one_of(&mut self, fact: &Node, other: &Node, value: &Value) {
        let (Kind::Fact { name, .. } | Kind::Field { name, .. }, Value::Text(word)) = (&fact.kind, value) else {
            return;
        };
        let key = &self.parsed.names[usize::from(*name)];
        let Some(known) = self.dictionary.find(key) else { return };
        if !known.values.is_empty() && !known.values.contains(word) {
            let message = format!("{key} is never “{word}”: it is one of {}", known.values.join(", "));
            self.fault(other, message);
        }
    }

    fn within(&mut self, sides: &[Node; 2]) -> Kin {
        let (item, list) = (self.kin(&sides[0]), self.kin(&sides[1]));
        match &list {
            Kin::List(element) => self.must(&sides[0], &item, element, "what is looked for in the list"),
            Kin::Any => {}
            other => {
                self.fault(
                    &sides[1],
                    format!("in looks into a list such as [\"a\", \"b\"], not into {}", other.word()),
                );
            }
        }
        if let Kind::Const(Value::List(words)) = &sides[1].kind {
            for word in words {
                self.one_of(&sides[0], &sides[1], word);
            }
        }
        Kin::Bool
    }

    fn each(&mut self, which: Each, parts: &EachParts) -> Kin {
        let list = self.kin(&parts.list);
        let element = match &list {
            Kin::List(element) => element.as_ref().clone(),
            Kin::Any => Kin::Any,
            other => self.fault(&parts.list, format!("this is {}, but should be a list", other.word())),
        };
        self.scope.push(element);
        if let Some(filter) = &parts.filter {
            self.needs(filter, &Kin::Bool, "the condition on an element");
        }
        let body = self.kin(&parts.body);
        self.scope.pop();
        if which == Each::Map {
            return Kin::List(Box::new(body));
        }
        self.must(&parts.body, &body, &Kin::Bool, "the condition on an element");
        if which == Each::Filter { list } else { Kin::Bool }
    }

    fn call(&mut self, node: &Node, function: Function, args: &[Node]) -> Kin {
        use Function as F;
        let kins: Vec<Kin> = args.iter().map(|arg| self.kin(arg)).collect();
        let wanted = wanted(function);
        let usage = FUNCTIONS.iter().find(|f| f.function == function).map_or(("", ""), |f| (f.name, f.usage));
        for ((arg, kin), wanted) in args.iter().zip(&kins).zip(wanted) {
            self.must(arg, kin, wanted, &format!("what {} reads (as in {})", usage.0, usage.1));
        }
        match (function, kins.first()) {
            (F::Size, Some(Kin::Bool | Kin::Int | Kin::Date)) => {
                self.fault(node, "only text and lists have a size");
            }
            (F::Min | F::Max, Some(first)) => {
                for (arg, kin) in args.iter().zip(&kins) {
                    self.must(arg, kin, first, &format!("what {} compares", usage.0));
                }
            }
            (F::Sum, Some(first)) => {
                self.must(&args[0], first, &Kin::List(Box::new(Kin::Int)), "what sum adds");
            }
            _ => {}
        }
        result(function, kins)
    }
}

/// The types that a function reads, where each place has one.
fn wanted(function: Function) -> &'static [Kin] {
    use Function as F;
    match function {
        F::Age
        | F::Months
        | F::YearEnd
        | F::MonthStart
        | F::MonthEnd
        | F::FiscalYear
        | F::SchoolGrade
        | F::Year
        | F::Month
        | F::Day => &[Kin::Date],
        F::AgeOn | F::MonthsOn | F::DaysBetween | F::SchoolGradeOn => &[Kin::Date, Kin::Date],
        F::Attains | F::YearEndAfterAge | F::AddDays | F::AddMonths | F::AddYears => &[Kin::Date, Kin::Int],
        F::StartsWith | F::EndsWith | F::Contains => &[Kin::Text, Kin::Text],
        F::Date | F::Size | F::Min | F::Max | F::Sum | F::Int | F::String => &[],
    }
}

/// The type that a function gives.
fn result(function: Function, kins: Vec<Kin>) -> Kin {
    use Function as F;
    match function {
        F::Min | F::Max => kins.into_iter().next().unwrap_or(Kin::Any),
        F::StartsWith | F::EndsWith | F::Contains => Kin::Bool,
        F::String => Kin::Text,
        F::Age
        | F::AgeOn
        | F::Months
        | F::MonthsOn
        | F::DaysBetween
        | F::FiscalYear
        | F::SchoolGrade
        | F::SchoolGradeOn
        | F::Year
        | F::Month
        | F::Day
        | F::Size
        | F::Sum
        | F::Int => Kin::Int,
        F::Date
        | F::Attains
        | F::AddDays
        | F::AddMonths
        | F::AddYears
        | F::YearEnd
        | F::YearEndAfterAge
        | F::MonthStart
        | F::MonthEnd => Kin::Date,
    }
}
