//! Inheritance: a municipality's pack says only what differs from its base.
//!
//! Tables merge field by field. A list whose entries have an `id` merges entry by entry: an entry with the id of one
//! in the base overrides its fields, a new id is appended, and `remove = true` drops the base's entry. Any other value
//! replaces the base's. Texts inherit key by key, letters by name; tests are each pack's own.

use crate::fault::{Fault, suggestion};
use crate::node::{Entry, Node, Shape};

/// Fields of a base that say who it is itself.
const NOT_INHERITED: [&str; 5] = ["id", "owner", "extends", "base", "checked_on"];

/// The base with what `own` says over it. Faults are overrides that point nowhere.
pub(crate) fn merge(base: &Node, own: &Node) -> (Node, Vec<Fault>) {
    let mut faults = Vec::new();
    let inherited = base.entries().iter().filter(|entry| !NOT_INHERITED.contains(&entry.name.as_str()));
    let base = Node { value: Shape::Table(inherited.cloned().collect()), place: own.place.clone() };
    (over(&base, own, "", &mut faults), faults)
}

fn over(base: &Node, own: &Node, path: &str, faults: &mut Vec<Fault>) -> Node {
    let value = match (&base.value, &own.value) {
        (Shape::Table(base), Shape::Table(own)) => Shape::Table(tables(base, own, path, faults)),
        (Shape::List(base), Shape::List(own)) if own.iter().all(|node| node.id().is_some()) && !own.is_empty() => {
            Shape::List(lists(base, own, path, faults))
        }
        (_, own) => own.clone(),
    };
    Node { value, place: own.place.clone() }
}

fn tables(base: &[Entry], own: &[Entry], path: &str, faults: &mut Vec<Fault>) -> Vec<Entry> {
    let mut merged = base.to_vec();
    for entry in own {
        let path = if path.is_empty() { entry.name.clone() } else { format!("{path}.{}", entry.name) };
        match merged.iter_mut().find(|known| known.name == entry.name) {
            Some(known) => {
                let node = over(&known.node, &entry.node, &path, faults);
                *known = Entry { name: entry.name.clone(), place: entry.place.clone(), node };
            }
            None => merged.push(Entry { node: over_nothing(&entry.node, &path, faults), ..entry.clone() }),
        }
    }
    merged
}

/// A value that the base does not have: only a removal in it would point nowhere.
fn over_nothing(own: &Node, path: &str, faults: &mut Vec<Fault>) -> Node {
    if own.items().iter().any(removes) {
        let nothing = Node { value: Shape::List(Vec::new()), place: own.place.clone() };
        return over(&nothing, own, path, faults);
    }
    own.clone()
}

fn lists(base: &[Node], own: &[Node], path: &str, faults: &mut Vec<Fault>) -> Vec<Node> {
    let mut merged = base.to_vec();
    for entry in own {
        let Some(id) = entry.id() else { continue };
        let path = format!("{path}[{id}]");
        let known = merged.iter().position(|node| node.id() == Some(id));
        match (known, removes(entry)) {
            (Some(at), true) => drop(merged.remove(at)),
            (Some(at), false) => merged[at] = over(&merged[at], entry, &path, faults),
            (None, false) => merged.push(over_nothing(entry, &path, faults)),
            (None, true) => {
                let wrong = format!("“{id}” cannot be removed: the base has no entry of this id");
                let ids = base.iter().filter_map(Node::id);
                faults.push(Fault::error("removes-nothing", &entry.place, path, wrong).maybe(suggestion(id, ids)));
            }
        }
    }
    for node in &mut merged {
        if let Shape::Table(entries) = &mut node.value {
            entries.retain(|entry| entry.name != "remove");
        }
    }
    merged
}

fn removes(node: &Node) -> bool {
    node.field("remove").is_some_and(|entry| matches!(entry.node.value, Shape::Bool(true)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::parse;
    use crate::place::File;

    fn merged(base: &str, own: &str) -> (serde_json::Value, Vec<String>) {
        let tree = |text: &str| parse(&File::new("service.toml", text)).0;
        let (node, faults) = merge(&tree(base), &tree(own));
        (node.to_json(), faults.into_iter().map(|f| format!("{} {}", f.code, f.field)).collect())
    }

    const BASE: &str = r#"
        id = "b"
        base = true
        life_events = ["birth"]
        clock = { standard_days = 30, online_days = 10 }
        [[criterion]]
        id = "adult"
        when = "person.age >= 18"
        law = "第1条"
        [[criterion]]
        id = "poor"
        when = "household.income < 100"
        [[page]]
        id = "main"
        [[page.question]]
        id = "amount"
        type = "yen"
    "#;

    #[test]
    fn what_is_not_said_comes_from_the_base() {
        let own = r#"
            id = "own"
            clock = { online_days = 5 }
            life_events = ["moving"]
            [[criterion]]
            id = "poor"
            remove = true
            [[criterion]]
            id = "adult"
            when = "person.age >= 15"
            [[criterion]]
            id = "here"
            when = "person.municipality == '131083'"
            [[page]]
            id = "main"
            [[page.question]]
            id = "amount"
            max = 100
        "#;
        let (json, faults) = merged(BASE, own);
        assert!(faults.is_empty(), "{faults:?}");
        let expected = serde_json::json!({
            "life_events": ["moving"],
            "clock": {"standard_days": 30, "online_days": 5},
            "criterion": [
                {"id": "adult", "when": "person.age >= 15", "law": "第1条"},
                {"id": "here", "when": "person.municipality == '131083'"},
            ],
            "page": [{"id": "main", "question": [{"id": "amount", "type": "yen", "max": 100}]}],
            "id": "own",
        });
        assert_eq!(json, expected);
    }

    #[test]
    fn removing_what_is_not_there_is_a_fault() {
        let (_, faults) =
            merged(BASE, "[[criterion]]\nid = \"pour\"\nremove = true\n[[award]]\nid = \"x\"\nremove = true\n");
        assert_eq!(faults, ["removes-nothing criterion[pour]", "removes-nothing award[x]"]);
    }
}
