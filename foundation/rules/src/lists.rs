//! Lists in three values: membership, elements, and the macros exists, all, exists_one, filter and map.

use crate::Value;
use crate::evaluate::{Found, Gap, Known, Open, Scope, evaluate, fault, joined, truth};
use crate::node::{Each, EachParts, Node};
use crate::truth::Gaps;
use crate::val::{Items, Val, order, same};

/// `list[n]`
pub(crate) fn index<'e, G>(node: &Node, list: Val<'e>, at: Val<'e>) -> Found<'e, G> {
    let (Val::List(items), Val::Int(at)) = (list, at) else {
        return fault(node, "a list is read by number, such as household.children[0]");
    };
    let at = usize::try_from(at).ok();
    let found = match (items, at) {
        (Items::Given(items), Some(at)) => items.get(at).map(Val::of),
        (Items::Picked(items), Some(at)) => items.get(at).copied().map(Val::of),
        (Items::Made(mut items), Some(at)) if at < items.len() => made(items.swap_remove(at)),
        _ => None,
    };
    found.map_or_else(|| fault(node, "the list has no such place: ask its size() first"), Ok)
}

/// A made value of a simple type.
fn made<'e>(value: Value) -> Option<Val<'e>> {
    Some(match value {
        Value::Bool(b) => Val::Bool(b),
        Value::Int(i) => Val::Int(i),
        Value::Date(d) => Val::Date(d),
        Value::Text(s) => Val::Made(s),
        Value::List(items) => Val::List(Items::Made(items)),
        Value::Map(_) => return None,
    })
}

/// `x in list`
pub(crate) fn contains<'e, G>(node: &Node, item: &Val<'e>, list: &Val<'e>) -> Found<'e, G> {
    let Val::List(items) = list else {
        return fault(node, "in looks into a list, such as x in [\"a\", \"b\"]");
    };
    for n in 0..items.len() {
        let Some(other) = items.get(n).map(Val::of) else { break };
        if order(item, &other).is_none()
            && !matches!((item, &other), (Val::Map(_), Val::Map(_)) | (Val::List(_), Val::List(_)))
        {
            return fault(node, "values of different types are compared");
        }
        if same(item, &other) {
            return Ok(Val::Bool(true));
        }
    }
    Ok(Val::Bool(false))
}

/// `[a, b]`; unknown where an element is.
pub(crate) fn literal<'e, G: Gaps>(nodes: &'e [Node], known: Known<'e>, scope: Option<&'e Scope<'e>>) -> Found<'e, G> {
    let mut items = Vec::with_capacity(nodes.len());
    let mut gap: Option<Gap<G>> = None;
    for node in nodes {
        match evaluate(node, known, scope) {
            Ok(value) => items.push(value.owned()),
            Err(new) => gap = Some(joined(gap.take(), new)),
        }
    }
    gap.map_or(Ok(Val::List(Items::Made(items))), Err)
}

/// A list macro.
pub(crate) fn each<'e, G: Gaps>(
    which: Each,
    parts: &'e EachParts,
    known: Known<'e>,
    scope: Option<&'e Scope<'e>>,
) -> Found<'e, G> {
    let Val::List(items) = evaluate(&parts.list, known, scope)? else {
        return fault(&parts.list, "this should be a list");
    };
    match which {
        Each::Exists | Each::All => some_or_all(which == Each::Exists, &items, &parts.body, known, scope),
        Each::ExistsOne => exactly_one(&items, &parts.body, known, scope),
        Each::Filter => filter(items, &parts.body, known, scope),
        Each::Map => map(&items, parts, known, scope),
    }
}

/// Asks about one element.
fn about<'s, T>(items: &'s Items<'_>, n: usize, outer: Option<&'s Scope<'s>>, ask: impl FnOnce(&Scope<'_>) -> T) -> T {
    let value = items.get(n).map(Val::of).expect("asked below the length");
    ask(&Scope { value, outer })
}

fn some_or_all<'e, G: Gaps>(
    settles: bool,
    items: &Items<'_>,
    body: &Node,
    known: Known<'_>,
    scope: Option<&Scope<'_>>,
) -> Found<'e, G> {
    let mut open = Open::new(settles);
    for n in 0..items.len() {
        if open.take(about(items, n, scope, |inner| truth(body, known, Some(inner)))) {
            return Ok(Val::Bool(settles));
        }
    }
    open.close().map(Val::Bool)
}

fn exactly_one<'e, G: Gaps>(
    items: &Items<'_>,
    body: &Node,
    known: Known<'_>,
    scope: Option<&Scope<'_>>,
) -> Found<'e, G> {
    let mut count = 0;
    let mut gap: Option<Gap<G>> = None;
    for n in 0..items.len() {
        match about(items, n, scope, |inner| truth(body, known, Some(inner))) {
            Ok(truth) => count += usize::from(truth),
            Err(new) => gap = Some(joined(gap.take(), new)),
        }
    }
    match gap {
        // As in CEL, a fault in any element is a fault of the whole.
        Some(Gap::Fault(fault)) => Err(Gap::Fault(fault)),
        // Two are too many already, whatever the unknown ones are.
        _ if count > 1 => Ok(Val::Bool(false)),
        Some(gap) => Err(gap),
        None => Ok(Val::Bool(count == 1)),
    }
}

fn filter<'e, G: Gaps>(items: Items<'e>, body: &Node, known: Known<'_>, scope: Option<&Scope<'_>>) -> Found<'e, G> {
    let mut kept = Vec::new();
    let mut gap: Option<Gap<G>> = None;
    for n in 0..items.len() {
        match about(&items, n, scope, |inner| truth(body, known, Some(inner))) {
            Ok(true) => kept.push(n),
            Ok(false) => {}
            Err(new) => gap = Some(joined(gap.take(), new)),
        }
    }
    if let Some(gap) = gap {
        return Err(gap);
    }
    Ok(Val::List(match items {
        Items::Given(items) => Items::Picked(kept.into_iter().map(|n| &items[n]).collect()),
        Items::Picked(items) => Items::Picked(kept.into_iter().map(|n| items[n]).collect()),
        Items::Made(items) => Items::Made(kept.into_iter().map(|n| items[n].clone()).collect()),
    }))
}

fn map<'e, G: Gaps>(items: &Items<'_>, parts: &EachParts, known: Known<'_>, scope: Option<&Scope<'_>>) -> Found<'e, G> {
    let mut results = Vec::with_capacity(items.len());
    let mut gap: Option<Gap<G>> = None;
    for n in 0..items.len() {
        let found = about(items, n, scope, |inner| {
            if let Some(filter) = &parts.filter
                && !truth::<G>(filter, known, Some(inner))?
            {
                return Ok(None);
            }
            evaluate(&parts.body, known, Some(inner)).map(|value| Some(value.owned()))
        });
        match found {
            Ok(value) => results.extend(value),
            Err(new) => gap = Some(joined(gap.take(), new)),
        }
    }
    gap.map_or(Ok(Val::List(Items::Made(results))), Err)
}
