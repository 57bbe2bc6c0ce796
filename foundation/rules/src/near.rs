//! How nearly a failing clause holds: from which day it will, or by how much a number is over or under.

use kernel::Date;
use serde::Serialize;

use crate::evaluate::{Known, evaluate, truth};
use crate::node::{Compare, Kind, Node};
use crate::val::Val;
use crate::{Condition, Facts, Truth};

/// How nearly a failing clause holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NearMiss {
    /// It holds from this day, if nothing changes but the day.
    From(Date),
    /// The fact is over the bound.
    Over {
        /// Its key.
        fact: String,
        /// By how much it would have to be less.
        by: i64,
    },
    /// The fact is under the bound.
    Under {
        /// Its key.
        fact: String,
        /// By how much it would have to be more.
        by: i64,
    },
}

/// How far ahead we look for a day on which a clause holds.
const YEARS_AHEAD: i64 = 20;

/// How nearly a failing condition holds: by time where time alone will do, else by number.
pub(crate) fn miss(condition: &Condition, facts: &Facts, today: Date) -> Option<NearMiss> {
    if condition.moves_with_time()
        && let Some(day) = first_day(today, |day| condition.truth(facts, day) == Truth::Yes)
    {
        return Some(NearMiss::From(day));
    }
    let root = &condition.parsed.root;
    bound(root, false, &condition.parsed.names, Known { facts, today })
}

/// The first day after `today` within twenty years on which `holds`. Days are tried one by one, because a clause may
/// hold for a single day only; a condition takes well under a microsecond.
pub(crate) fn first_day(today: Date, holds: impl Fn(Date) -> bool) -> Option<Date> {
    let last = crate::dates::add_years(today, YEARS_AHEAD)?;
    let mut day = today;
    while day < last {
        day = day.tomorrow().ok()?;
        if holds(day) {
            return Some(day);
        }
    }
    None
}

/// The bound that fails: the only failing part of an `&&`, the nearest part of an `||`.
fn bound(node: &Node, negated: bool, names: &[String], known: Known<'_>) -> Option<NearMiss> {
    match &node.kind {
        Kind::Not(inner) => bound(inner, !negated, names, known),
        Kind::And(parts) | Kind::Or(parts) => {
            let all_needed = matches!(node.kind, Kind::And(_)) != negated;
            let failing = parts.iter().filter(|part| truth::<()>(part, known, None).is_ok_and(|t| t == negated));
            let mut misses: Vec<_> = failing.map(|part| bound(part, negated, names, known)).collect();
            if all_needed {
                // One number says it all only where it is the only part that fails.
                return if misses.len() == 1 { misses.pop()? } else { None };
            }
            misses.into_iter().flatten().min_by_key(NearMiss::distance)
        }
        Kind::If(parts) => {
            let [condition, then, other] = parts.as_ref();
            let taken = if truth::<()>(condition, known, None).ok()? { then } else { other };
            bound(taken, negated, names, known)
        }
        Kind::Compare(which, sides) => {
            let which = if negated { which.negated() } else { *which };
            compared(which, &sides[0], &sides[1], names, known)
                .or_else(|| compared(which.mirrored(), &sides[1], &sides[0], names, known))
        }
        _ => None,
    }
}

impl NearMiss {
    fn distance(&self) -> i64 {
        match self {
            NearMiss::From(_) => 0,
            NearMiss::Over { by, .. } | NearMiss::Under { by, .. } => *by,
        }
    }
}

/// `left` reads one fact, `right` is the bound.
fn compared(which: Compare, left: &Node, right: &Node, names: &[String], known: Known<'_>) -> Option<NearMiss> {
    let fact = names.get(usize::from(amount(left)?))?.clone();
    let int = |node| match evaluate::<()>(node, known, None) {
        Ok(Val::Int(n)) => Some(n),
        _ => None,
    };
    let (value, limit) = (int(left)?, int(right)?);
    Some(match which {
        Compare::Less => NearMiss::Over { fact, by: value.checked_sub(limit)?.checked_add(1)? },
        Compare::LessEqual => NearMiss::Over { fact, by: value.checked_sub(limit)? },
        Compare::Greater => NearMiss::Under { fact, by: limit.checked_sub(value)?.checked_add(1)? },
        Compare::GreaterEqual => NearMiss::Under { fact, by: limit.checked_sub(value)? },
        Compare::Equal | Compare::NotEqual => return None,
    })
}

/// The fact of which a node is the amount: the fact itself, or it with something added or taken away.
fn amount(node: &Node) -> Option<u16> {
    match &node.kind {
        Kind::Fact { name, .. } | Kind::Field { name, .. } => Some(*name),
        Kind::Arith(crate::node::Arith::Add, sides) => amount(&sides[0]).or_else(|| amount(&sides[1])),
        Kind::Arith(crate::node::Arith::Subtract, sides) => amount(&sides[0]),
        _ => None,
    }
}
