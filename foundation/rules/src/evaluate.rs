//! The three-valued evaluator: a known value, an unknown with the facts that would settle it, or a fault.
//!
//! Deciding with all facts known allocates nothing.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kernel::Date;

use crate::derived::Derived;
use crate::facts::Place;
use crate::node::{Kind, Node};
use crate::operators::{arith, compare};
use crate::truth::{Branch, Gaps};
use crate::val::{Val, same};
use crate::{Facts, Value};

/// What went wrong and where; never says what the facts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) at: u32,
    pub(crate) what: &'static str,
}

/// Why there is no value.
#[derive(Debug)]
pub(crate) enum Gap<G> {
    Unknown(G),
    Fault(Fault),
}

pub(crate) type Found<'e, G> = Result<Val<'e>, Gap<G>>;

/// The variables of list macros around a node, from the innermost out.
pub(crate) struct Scope<'e> {
    pub(crate) value: Val<'e>,
    pub(crate) outer: Option<&'e Scope<'e>>,
}

/// Everything a rule is decided on.
#[derive(Clone, Copy)]
pub(crate) struct Known<'e> {
    pub(crate) facts: &'e Facts,
    pub(crate) today: Date,
}

pub(crate) fn fault<T, G>(node: &Node, what: &'static str) -> Result<T, Gap<G>> {
    Err(Gap::Fault(Fault { at: node.at, what }))
}

/// The value of a node that reads no fact.
pub(crate) fn constant(node: &Node) -> Result<Value, Gap<()>> {
    static NOTHING: LazyLock<Facts> = LazyLock::new(Facts::default);
    let known = Known { facts: &NOTHING, today: Date::ZERO };
    evaluate::<()>(node, known, None).map(Val::owned)
}

/// The value of a node.
pub(crate) fn evaluate<'e, G: Gaps>(node: &'e Node, known: Known<'e>, scope: Option<&'e Scope<'e>>) -> Found<'e, G> {
    match &node.kind {
        Kind::Const(value) => Ok(Val::of(value)),
        Kind::Today => Ok(Val::Date(known.today)),
        Kind::Fact { place, name, derived } => fact(place, *name, derived.as_ref(), known),
        Kind::Local(depth) => Ok(local(*depth, scope).value.clone()),
        Kind::Field { of, field, name, derived } => match evaluate(of, known, scope)? {
            Val::Map(map) => member(map, field, *derived, known).ok_or_else(|| Gap::Unknown(G::one(*name))),
            _ => fault(node, "only a map has names inside"),
        },
        Kind::Index(list, at) => crate::lists::index(node, evaluate(list, known, scope)?, evaluate(at, known, scope)?),
        Kind::Has(inner) => match evaluate::<()>(inner, known, scope) {
            Ok(_) => Ok(Val::Bool(true)),
            Err(Gap::Unknown(())) => Ok(Val::Bool(false)),
            Err(Gap::Fault(found)) => Err(Gap::Fault(found)),
        },
        Kind::And(nodes) => junction(nodes, false, known, scope),
        Kind::Or(nodes) => junction(nodes, true, known, scope),
        Kind::Not(inner) => match truth::<G>(inner, known, scope) {
            Ok(truth) => Ok(Val::Bool(!truth)),
            Err(Gap::Unknown(gaps)) => Err(Gap::Unknown(gaps.not())),
            Err(found) => Err(found),
        },
        Kind::If(parts) => choice(parts, known, scope),
        Kind::Compare(which, sides) => {
            let (a, b) = both(sides, known, scope)?;
            Ok(Val::Bool(compare(node, *which, &a, &b)?))
        }
        Kind::Arith(which, sides) => {
            let (a, b) = both(sides, known, scope)?;
            arith(node, *which, a, b)
        }
        Kind::Negate(inner) => match evaluate(inner, known, scope)? {
            Val::Int(i) => i.checked_neg().map(Val::Int).map_or_else(|| fault(node, TOO_LARGE), Ok),
            _ => fault(node, "only a number has a minus sign"),
        },
        Kind::In(sides) => {
            let (a, b) = both(sides, known, scope)?;
            crate::lists::contains(node, &a, &b)
        }
        Kind::List(nodes) => crate::lists::literal(nodes, known, scope),
        Kind::Each(which, parts) => crate::lists::each(*which, parts, known, scope),
        Kind::Call(function, args) => crate::functions::call(node, *function, args, known, scope),
        Kind::Matches(text, pattern) => match evaluate(text, known, scope)?.text() {
            Some(text) => Ok(Val::Bool(pattern.is_match(text))),
            None => fault(node, "matches looks at text"),
        },
    }
}

pub(crate) const TOO_LARGE: &str = "the number is too large";

fn local<'e>(depth: u8, scope: Option<&'e Scope<'e>>) -> &'e Scope<'e> {
    let mut found = scope.expect("a variable is read only inside its macro");
    for _ in 0..depth {
        found = found.outer.expect("depth was counted at parse");
    }
    found
}

#[inline]
fn fact<'e, G: Gaps>(place: &Place, name: u16, derived: Option<&(Derived, Place)>, known: Known<'e>) -> Found<'e, G> {
    let value = if let Place::Slot(n) = place { known.facts.slot(*n) } else { known.facts.at(place) };
    if let Some(value) = value {
        return Ok(Val::of(value));
    }
    derived
        .and_then(|(how, from)| how.value(known.facts.at(from)?, known.today))
        .map_or_else(|| Err(Gap::Unknown(G::one(name))), |n| Ok(Val::Int(n)))
}

fn member<'e>(
    map: &'e BTreeMap<String, Value>,
    field: &str,
    derived: Option<Derived>,
    known: Known<'e>,
) -> Option<Val<'e>> {
    if let Some(value) = map.get(field) {
        return Some(Val::of(value));
    }
    let how = derived?;
    how.value(map.get(how.field())?, known.today).map(Val::Int)
}

/// The truth of a node that must be yes or no.
pub(crate) fn truth<'e, G: Gaps>(
    node: &'e Node,
    known: Known<'e>,
    scope: Option<&'e Scope<'e>>,
) -> Result<bool, Gap<G>> {
    match evaluate(node, known, scope)? {
        Val::Bool(truth) => Ok(truth),
        _ => fault(node, "this should be yes or no"),
    }
}

/// `&&` (settled by a no) and `||` (settled by a yes), in any order of knowing.
fn junction<'e, G: Gaps>(
    nodes: &'e [Node],
    settles: bool,
    known: Known<'e>,
    scope: Option<&'e Scope<'e>>,
) -> Found<'e, G> {
    let mut open = Open::new(settles);
    for node in nodes {
        if open.take(truth(node, known, scope)) {
            return Ok(Val::Bool(settles));
        }
    }
    open.close().map(Val::Bool)
}

/// A junction while its parts come in.
pub(crate) struct Open<G> {
    settles: bool,
    unknown: Option<G>,
    fault: Option<Fault>,
}

impl<G: Gaps> Open<G> {
    pub(crate) fn new(settles: bool) -> Self {
        Open { settles, unknown: None, fault: None }
    }

    /// Takes one part in; true where it settles the whole.
    #[inline]
    pub(crate) fn take(&mut self, part: Result<bool, Gap<G>>) -> bool {
        match part {
            Ok(truth) => return truth == self.settles,
            Err(Gap::Unknown(gaps)) => {
                self.unknown = Some(match self.unknown.take() {
                    None => gaps,
                    Some(before) if self.settles => before.or(gaps),
                    Some(before) => before.and(gaps),
                });
            }
            Err(Gap::Fault(found)) => self.fault = self.fault.or(Some(found)),
        }
        false
    }

    /// The whole, where no part settled it. An unknown part could still settle it, so it outranks a fault.
    pub(crate) fn close(self) -> Result<bool, Gap<G>> {
        match (self.unknown, self.fault) {
            (Some(gaps), _) => Err(Gap::Unknown(gaps)),
            (None, Some(found)) => Err(Gap::Fault(found)),
            (None, None) => Ok(!self.settles),
        }
    }
}

fn choice<'e, G: Gaps>(parts: &'e [Node; 3], known: Known<'e>, scope: Option<&'e Scope<'e>>) -> Found<'e, G> {
    let [condition, then, other] = parts;
    let gaps = match truth::<G>(condition, known, scope) {
        Ok(true) => return evaluate(then, known, scope),
        Ok(false) => return evaluate(other, known, scope),
        Err(Gap::Fault(found)) => return Err(Gap::Fault(found)),
        Err(Gap::Unknown(gaps)) => gaps,
    };
    let (then, other) = (evaluate::<G>(then, known, scope), evaluate::<G>(other, known, scope));
    if let (Ok(a), Ok(b)) = (&then, &other)
        && same(a, b)
    {
        return then;
    }
    let branch = |found: Found<'e, G>| match found {
        Ok(Val::Bool(truth)) => Branch::Known(Some(truth)),
        Ok(_) | Err(Gap::Fault(_)) => Branch::Known(None),
        Err(Gap::Unknown(gaps)) => Branch::Unknown(gaps),
    };
    Err(Gap::Unknown(gaps.choice(branch(then), branch(other))))
}

/// Two sides that are both needed; where both are unknown, both are named. A fault of either is a fault of both.
#[inline]
fn both<'e, G: Gaps>(
    sides: &'e [Node; 2],
    known: Known<'e>,
    scope: Option<&'e Scope<'e>>,
) -> Result<(Val<'e>, Val<'e>), Gap<G>> {
    match (evaluate(&sides[0], known, scope), evaluate(&sides[1], known, scope)) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Ok(_)) => Err(a),
        (Ok(_), Err(b)) => Err(b),
        (Err(a), Err(b)) => Err(together(a, b)),
    }
}

/// Two gaps of an operation that needs both parts.
pub(crate) fn together<G: Gaps>(a: Gap<G>, b: Gap<G>) -> Gap<G> {
    match (a, b) {
        (Gap::Unknown(a), Gap::Unknown(b)) => Gap::Unknown(a.all(b)),
        (Gap::Fault(found), _) | (_, Gap::Fault(found)) => Gap::Fault(found),
    }
}

/// A gap added to those found before, where all parts are needed.
pub(crate) fn joined<G: Gaps>(before: Option<Gap<G>>, new: Gap<G>) -> Gap<G> {
    match before {
        None => new,
        Some(before) => together(before, new),
    }
}
