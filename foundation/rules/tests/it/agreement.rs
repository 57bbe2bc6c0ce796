//! Agreement with CEL's reference evaluation, and soundness of the three values, on random conditions.
//!
//! A condition grows from a tape of bytes, so that proptest can make a failing one small.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rules::{Condition, Facts, Truth, Value};

const TODAY: Date = date(2026, 11, 21);
const INTS: [&str; 4] = ["person.age", "person.income", "household.size", "person.care_level"];
const BOOLS: [&str; 3] = ["person.welfare", "person.pregnant", "household.is_single_parent"];
const TEXTS: [&str; 2] = ["person.municipality", "person.sex"];
const WORDS: [&str; 4] = ["'131083'", "'female'", "''", "'131121'"];

/// Grows text of a condition from bytes; where the tape ends, the smallest of its kind is taken.
struct Grow<'t> {
    tape: std::slice::Iter<'t, u8>,
    /// Whether has() may be used: it asks what is known, so it changes when more becomes known.
    has: bool,
    inside: bool,
}

impl Grow<'_> {
    fn pick(&mut self, n: u8) -> u8 {
        self.tape.next().map_or(0, |b| b % n)
    }

    fn one(&mut self, of: &[&str]) -> String {
        of[usize::from(self.pick(u8::try_from(of.len()).unwrap()))].to_owned()
    }

    fn truth(&mut self) -> String {
        match self.pick(16) {
            1 => "true".to_owned(),
            2 => "false".to_owned(),
            3 | 4 => format!("({} && {})", self.truth(), self.truth()),
            5 | 6 => format!("({} || {})", self.truth(), self.truth()),
            7 => format!("!{}", self.truth()),
            8 => format!("({} ? {} : {})", self.truth(), self.truth(), self.truth()),
            9 | 10 => {
                let sign = self.one(&["<", "<=", ">", ">=", "==", "!="]);
                format!("({} {sign} {})", self.int(), self.int())
            }
            11 => {
                let sign = self.one(&["==", "!=", "<"]);
                format!("({} {sign} {})", self.text(), self.text())
            }
            12 => format!("({} in [{}, {}, {}])", self.int(), self.int(), self.int(), self.int()),
            13 => {
                let what = self.one(&["startsWith", "endsWith", "contains"]);
                format!("{}.{what}({})", self.text(), self.text())
            }
            14 if !self.inside => {
                let what = self.one(&["exists", "all", "exists_one"]);
                self.inside = true;
                let body = self.truth();
                self.inside = false;
                format!("household.children.{what}(c, {body})")
            }
            15 if self.has => format!("has({})", self.one(&INTS)),
            _ if self.inside => self.one(&["c.welfare", "c.in_care"]),
            _ => self.one(&BOOLS),
        }
    }

    fn int(&mut self) -> String {
        match self.pick(9) {
            1 | 2 => self.pick(40).to_string(),
            3 => "9223372036854775807".to_owned(),
            4 => {
                let sign = self.one(&["+", "-", "*", "/", "%"]);
                format!("({} {sign} {})", self.int(), self.int())
            }
            5 => format!("({} ? {} : {})", self.truth(), self.int(), self.int()),
            6 => format!("-({})", self.int()),
            7 => format!("size({})", self.text()),
            8 if !self.inside => {
                self.inside = true;
                let (filter, value) = (self.truth(), self.int());
                self.inside = false;
                format!("household.children.filter(c, {filter}).map(c, {value}).size()")
            }
            _ if self.inside => "c.order".to_owned(),
            _ => self.one(&INTS),
        }
    }

    fn text(&mut self) -> String {
        match self.pick(5) {
            1 | 2 => self.one(&WORDS),
            3 => format!("({} + {})", self.text(), self.text()),
            _ if self.inside => "c.name".to_owned(),
            _ => self.one(&TEXTS),
        }
    }
}

fn grow(tape: &[u8], has: bool) -> String {
    Grow { tape: tape.iter(), has, inside: false }.truth()
}

/// Values for every fact that grown conditions read, from a tape of bytes.
fn world(tape: &[u8]) -> Facts {
    let mut tape = tape.iter().copied().cycle();
    let mut next = move || tape.next().unwrap_or(0);
    let words = ["131083", "female", "", "131121"];
    let mut facts = Facts::new();
    for key in INTS {
        facts.set(key, i64::from(next() % 40) - 3);
    }
    for key in BOOLS {
        facts.set(key, next() % 2 == 0);
    }
    for key in TEXTS {
        facts.set(key, words[usize::from(next() % 4)]);
    }
    let child = |mut next: Box<dyn FnMut() -> u8 + '_>| {
        Value::Map(BTreeMap::from([
            ("order".to_owned(), Value::Int(i64::from(next() % 5))),
            ("welfare".to_owned(), Value::Bool(next().is_multiple_of(2))),
            ("in_care".to_owned(), Value::Bool(next().is_multiple_of(2))),
            ("name".to_owned(), Value::Text(words[usize::from(next() % 4)].to_owned())),
        ]))
    };
    let count = next() % 4;
    let children: Vec<Value> = (0..count).map(|_| child(Box::new(&mut next))).collect();
    facts.set("household.children", children);
    facts
}

/// The same facts with some forgotten, chosen by a tape of bytes.
fn forgotten(facts: &Facts, tape: &[u8]) -> Facts {
    let mut less = facts.clone();
    let mut tape = tape.iter().copied().cycle();
    let mut forget = move || tape.next().unwrap_or(0) % 3 == 0;
    let keys = || INTS.iter().chain(&BOOLS).chain(&TEXTS);
    for key in keys() {
        if forget() {
            less.forget(key);
        }
    }
    let mut children = facts.children().to_vec();
    for child in &mut children {
        if let Value::Map(map) = child {
            map.retain(|_, _| !forget());
        }
    }
    if forget() && forget() {
        less.forget("household.children");
    } else {
        less.set("household.children", children);
    }
    less
}

/// The same facts with what was forgotten filled in from another world.
fn completed(less: &Facts, other: &Facts) -> Facts {
    let mut more = other.clone().overlaid(less);
    if less.get("household.children").is_some() {
        let filler = world(&[7, 2, 9]).children().first().cloned();
        let children = less.children().iter().enumerate().map(|(n, child)| {
            let Value::Map(known) = child else { return child.clone() };
            let other = other.children().get(n).or(filler.as_ref());
            let mut map = other.and_then(Value::as_map).cloned().unwrap_or_default();
            map.extend(known.clone());
            for (field, value) in
                [("order", Value::Int(1)), ("welfare", true.into()), ("in_care", false.into()), ("name", "".into())]
            {
                map.entry(field.to_owned()).or_insert(value);
            }
            Value::Map(map)
        });
        more.set("household.children", children.collect::<Vec<_>>());
    }
    more
}

#[derive(serde::Serialize)]
#[serde(untagged)]
enum Plain {
    Bool(bool),
    Int(i64),
    Text(String),
    List(Vec<Plain>),
    Map(BTreeMap<String, Plain>),
}

fn plain(value: &Value) -> Plain {
    match value {
        Value::Bool(b) => Plain::Bool(*b),
        Value::Int(i) => Plain::Int(*i),
        Value::Text(s) => Plain::Text(s.clone()),
        Value::Date(d) => Plain::Text(d.to_string()),
        Value::List(items) => Plain::List(items.iter().map(plain).collect()),
        Value::Map(map) => Plain::Map(map.iter().map(|(k, v)| (k.clone(), plain(v))).collect()),
    }
}

/// What the reference evaluation of the `cel` crate says; none where it says an error.
fn reference(source: &str, facts: &Facts) -> Option<bool> {
    let program = cel::Program::compile(source).expect("it parsed before");
    let mut context = cel::Context::default();
    let mut roots: BTreeMap<String, BTreeMap<String, Plain>> = BTreeMap::new();
    for (key, value) in facts.iter() {
        let (root, name) = key.split_once('.').expect("keys have two words");
        roots.entry(root.to_owned()).or_default().insert(name.to_owned(), plain(value));
    }
    for (root, map) in roots {
        context.add_variable_from_value(root, cel::to_value(map).expect("plain values"));
    }
    match program.execute(&context) {
        Ok(cel::Value::Bool(truth)) => Some(truth),
        Ok(other) => panic!("{source} came out as {other:?}"),
        Err(_) => None,
    }
}

fn tape(length: usize) -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 1..length)
}

/// Found by the property below: the overflow of a third element was not noticed once two others had settled the count.
#[test]
fn exactly_one_notices_a_fault_after_two_that_hold() {
    let condition = Condition::parse("[1, 1, 9223372036854775807].exists_one(n, n * 2 > 0)").unwrap();
    assert!(condition.decide(&Facts::new(), TODAY).fault.is_some());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn with_all_facts_known_we_say_what_cel_says(rule in tape(60), facts in tape(30)) {
        let (source, facts) = (grow(&rule, true), world(&facts));
        // A constant that is a fault, such as 1 / 0, is a mistake at parse.
        let Ok(condition) = Condition::parse(&source) else { return Ok(()) };
        let ours = condition.decide(&facts, TODAY);
        prop_assert_eq!(ours.truth, condition.truth(&facts, TODAY));
        prop_assert!(ours.unknown.is_empty(), "{}: {:?}", source, ours);
        match reference(&source, &facts) {
            Some(theirs) => prop_assert_eq!(ours.truth, Truth::from(theirs), "{}", source),
            None => prop_assert!(ours.fault.is_some(), "{} is a fault for CEL, for us {:?}", source, ours),
        }
    }

    #[test]
    fn what_is_settled_stays_settled_whatever_the_unknown_facts_are(
        rule in tape(60), facts in tape(30), lost in tape(12), others in proptest::collection::vec(tape(30), 4)
    ) {
        let source = grow(&rule, false);
        let Ok(condition) = Condition::parse(&source) else { return Ok(()) };
        let full = world(&facts);
        let less = forgotten(&full, &lost);
        let found = condition.decide(&less, TODAY);
        prop_assert_eq!(found.truth, condition.truth(&less, TODAY));
        prop_assert_eq!(found.truth == Truth::Unknown && found.fault.is_none(), !found.unknown.is_empty());
        let worlds = std::iter::once(full).chain(others.iter().map(|other| completed(&less, &world(other))));
        for world in worlds {
            let then = condition.decide(&world, TODAY);
            prop_assert!(then.fault.is_some() || then.truth != Truth::Unknown, "{}: {:?}", source, then);
            if found.truth != Truth::Unknown && then.fault.is_none() {
                prop_assert_eq!(found.truth, then.truth, "{}", source);
            }
        }
        for key in &found.unknown {
            let read = condition.reads();
            prop_assert!(read.contains(key), "{}: {} is named, but {:?} are read", source, key, read);
        }
    }
}
