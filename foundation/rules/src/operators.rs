//! Comparing and reckoning with known values.

use crate::evaluate::{Found, Gap, TOO_LARGE, fault};
use crate::node::{Arith, Compare, Node};
use crate::val::{Items, Val, order, same};

#[inline]
pub(crate) fn compare<G>(node: &Node, which: Compare, a: &Val<'_>, b: &Val<'_>) -> Result<bool, Gap<G>> {
    let Some(order) = order(a, b) else {
        let equal = match (a, b) {
            (Val::List(_), Val::List(_)) | (Val::Map(_), Val::Map(_)) => same(a, b),
            _ => return fault(node, "values of different types are compared"),
        };
        return match which {
            Compare::Equal => Ok(equal),
            Compare::NotEqual => Ok(!equal),
            _ => fault(node, "lists and maps have no order"),
        };
    };
    Ok(match which {
        Compare::Equal => order.is_eq(),
        Compare::NotEqual => order.is_ne(),
        Compare::Less => order.is_lt(),
        Compare::LessEqual => order.is_le(),
        Compare::Greater => order.is_gt(),
        Compare::GreaterEqual => order.is_ge(),
    })
}

pub(crate) fn arith<'e, G>(node: &Node, which: Arith, a: Val<'e>, b: Val<'e>) -> Found<'e, G> {
    if let (Val::Int(a), Val::Int(b)) = (&a, &b) {
        let (a, b) = (*a, *b);
        if b == 0 && matches!(which, Arith::Divide | Arith::Remainder) {
            return fault(node, "division by zero");
        }
        let result = match which {
            Arith::Add => a.checked_add(b),
            Arith::Subtract => a.checked_sub(b),
            Arith::Multiply => a.checked_mul(b),
            Arith::Divide => a.checked_div(b),
            Arith::Remainder => a.checked_rem(b),
        };
        return result.map(Val::Int).map_or_else(|| fault(node, TOO_LARGE), Ok);
    }
    if which == Arith::Add {
        if let (Some(a), Some(b)) = (a.text(), b.text()) {
            return Ok(Val::Made([a, b].concat()));
        }
        if let (Val::List(a), Val::List(b)) = (&a, &b) {
            let all = |list: &Items<'_>| (0..list.len()).filter_map(|n| list.get(n).cloned()).collect::<Vec<_>>();
            return Ok(Val::List(Items::Made([all(a), all(b)].concat())));
        }
    }
    fault(node, "numbers are reckoned with numbers; move a date with add_days, add_months or add_years")
}
