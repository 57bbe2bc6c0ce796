//! A condition after parsing: a small tree over places of facts, made once and walked often.

use crate::Value;
use crate::derived::Derived;
use crate::facts::Place;

/// One node, with where it stands in the source (bytes from the start).
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) at: u32,
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// A constant.
    Const(Value),
    /// The day on which the question is asked.
    Today,
    /// `person.age`: a fact at its place; `name` is its place in the table of names.
    Fact {
        place: Place,
        name: u16,
        derived: Option<(Derived, Place)>,
    },
    /// The variable of a list macro, counted outward from the innermost.
    Local(u8),
    /// `x.town`: a name inside a map.
    Field {
        of: Box<Node>,
        field: String,
        name: u16,
        derived: Option<Derived>,
    },
    /// `x[0]`
    Index(Box<Node>, Box<Node>),
    /// `has(x.y)`
    Has(Box<Node>),
    And(Vec<Node>),
    Or(Vec<Node>),
    Not(Box<Node>),
    /// Condition, then, else.
    If(Box<[Node; 3]>),
    Compare(Compare, Box<[Node; 2]>),
    Arith(Arith, Box<[Node; 2]>),
    Negate(Box<Node>),
    In(Box<[Node; 2]>),
    List(Vec<Node>),
    Each(Each, Box<EachParts>),
    Call(Function, Vec<Node>),
    Matches(Box<Node>, regex::Regex),
}

/// The parts of a list macro: the list, its body for one element, and for `map(x, p, f)` the filter `p`.
#[derive(Debug, Clone)]
pub(crate) struct EachParts {
    pub(crate) list: Node,
    pub(crate) filter: Option<Node>,
    pub(crate) body: Node,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Each {
    Exists,
    All,
    ExistsOne,
    Filter,
    Map,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compare {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
}

impl Compare {
    /// The comparison that holds exactly where this one does not.
    pub(crate) fn negated(self) -> Compare {
        match self {
            Compare::Equal => Compare::NotEqual,
            Compare::NotEqual => Compare::Equal,
            Compare::Less => Compare::GreaterEqual,
            Compare::LessEqual => Compare::Greater,
            Compare::Greater => Compare::LessEqual,
            Compare::GreaterEqual => Compare::Less,
        }
    }

    /// The same comparison read from right to left.
    pub(crate) fn mirrored(self) -> Compare {
        match self {
            Compare::Less => Compare::Greater,
            Compare::LessEqual => Compare::GreaterEqual,
            Compare::Greater => Compare::Less,
            Compare::GreaterEqual => Compare::LessEqual,
            same => same,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arith {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// Functions beside operators and list macros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    Date,
    Age,
    AgeOn,
    Attains,
    Months,
    MonthsOn,
    AddDays,
    AddMonths,
    AddYears,
    DaysBetween,
    YearEnd,
    YearEndAfterAge,
    MonthStart,
    MonthEnd,
    FiscalYear,
    SchoolGrade,
    SchoolGradeOn,
    Year,
    Month,
    Day,
    Size,
    StartsWith,
    EndsWith,
    Contains,
    Min,
    Max,
    Sum,
    Int,
    String,
}

impl Node {
    /// The nodes directly below.
    pub(crate) fn below(&self) -> Vec<&Node> {
        match &self.kind {
            Kind::Const(_) | Kind::Today | Kind::Fact { .. } | Kind::Local(_) => Vec::new(),
            Kind::Field { of, .. } => vec![of],
            Kind::Has(one) | Kind::Not(one) | Kind::Negate(one) | Kind::Matches(one, _) => vec![one],
            Kind::Index(a, b) => vec![a, b],
            Kind::And(many) | Kind::Or(many) | Kind::List(many) | Kind::Call(_, many) => many.iter().collect(),
            Kind::If(three) => three.iter().collect(),
            Kind::Compare(_, two) | Kind::Arith(_, two) | Kind::In(two) => two.iter().collect(),
            Kind::Each(_, parts) => {
                [Some(&parts.list), parts.filter.as_ref(), Some(&parts.body)].into_iter().flatten().collect()
            }
        }
    }

    /// Whether its value can change from one day to the next with the same facts.
    pub(crate) fn moves_with_time(&self) -> bool {
        match &self.kind {
            Kind::Today | Kind::Call(Function::Age | Function::Months | Function::SchoolGrade, _) => true,
            Kind::Fact { derived: Some((derived, _)), .. } if *derived != Derived::Count => true,
            Kind::Field { derived: Some(_), .. } => true,
            _ => self.below().into_iter().any(Node::moves_with_time),
        }
    }
}
