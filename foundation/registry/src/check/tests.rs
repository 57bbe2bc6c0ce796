//! Stored tests: names in them that lead nowhere, and what comes out when they run.

use rules::Dictionary;

use super::{Found, questions_of};
use crate::definition::{Definition, StoredTest};
use crate::fault::{Fault, suggestion};
use crate::node::{Node, Step};
use crate::place::Place;
use crate::service::Service;

/// Facts, answers, criteria, awards and evidence that a test names and that do not exist.
pub(super) fn names(definition: &Definition, found: &mut Found<'_>) {
    let draft = found.draft;
    if draft.tests.is_empty() && !definition.base {
        let place = Place::top(&draft.folder.toml);
        let wrong = "no stored test shows what must come out";
        found.faults.push(Fault::warning("no-tests", &place, "", wrong).right("tests/<name>.toml"));
    }
    for (tree, test) in draft.tests.values() {
        let Some(test) = test else { continue };
        let mut names = Names { tree, faults: &mut found.faults };
        for key in test.facts.keys() {
            if !fact_exists(key) {
                let right = Dictionary::builtin().nearest(key);
                names.unknown(&["facts".into(), key.as_str().into()], "fact", key, right);
            }
        }
        let questions: Vec<&str> = questions_of(definition).map(|(_, _, question)| question.id.as_str()).collect();
        for id in test.answers.keys() {
            names.one(&["answers".into(), id.as_str().into()], "question", id, &questions);
        }
        expectations(definition, test, &questions, &mut names);
    }
}

fn expectations(definition: &Definition, test: &StoredTest, questions: &[&str], names: &mut Names<'_>) {
    let expect = &test.expect;
    let of = |name: &'static str, n: usize| [Step::from("expect"), name.into(), n.into()];
    if !["yes", "no", "unknown"].contains(&expect.eligible.as_str()) {
        let right = Some("one of yes, no, unknown".to_owned());
        names.unknown(&["expect".into(), "eligible".into()], "verdict", &expect.eligible, right);
    }
    let criteria: Vec<&str> = definition.criteria.iter().map(|c| c.id.as_str()).collect();
    let evidence: Vec<&str> = definition.evidence.iter().map(|e| e.id.as_str()).collect();
    let awards: Vec<&str> = definition.awards.iter().map(|a| a.id.as_str()).collect();
    let lists = [
        ("failed", "criterion", &expect.failed, criteria.as_slice()),
        ("evidence", "evidence", &expect.evidence, evidence.as_slice()),
        ("asked", "question", &expect.asked, questions),
    ];
    for (field, what, listed, known) in lists {
        for (n, id) in listed.iter().flatten().enumerate() {
            names.one(&of(field, n), what, id, known);
        }
    }
    for (field, id) in expect.yen.keys().map(|id| ("yen", id)).chain(expect.from.keys().map(|id| ("from", id))) {
        names.one(&["expect".into(), field.into(), id.as_str().into()], "award", id, &awards);
    }
}

/// Whether a key names a fact, or something inside a fact that is a map.
fn fact_exists(key: &str) -> bool {
    let dictionary = Dictionary::builtin();
    let parent = key.rsplit_once('.').map_or("", |(parent, _)| parent);
    dictionary.find(key).is_some() || dictionary.find(parent).is_some()
}

struct Names<'a> {
    tree: &'a Node,
    faults: &'a mut Vec<Fault>,
}

impl Names<'_> {
    fn one(&mut self, path: &[Step<'_>], what: &str, id: &str, known: &[&str]) {
        if !known.contains(&id) {
            self.unknown(path, what, id, suggestion(id, known.iter().copied()));
        }
    }

    fn unknown(&mut self, path: &[Step<'_>], what: &str, id: &str, right: Option<String>) {
        let (node, field) = self.tree.follow(path);
        let wrong = format!("there is no {what} “{id}”");
        self.faults.push(Fault::error("unknown-name", &node.place, field, wrong).maybe(right));
    }
}

/// Runs all tests; what comes out otherwise is a fault at the expectation. Where a name leads nowhere nothing better can
/// come out, and that is told already.
pub(super) fn run(service: &Service, found: &mut Found<'_>) {
    let draft = found.draft;
    for (tree, test) in draft.tests.values() {
        let Some(test) = test else { continue };
        let nowhere: Vec<String> = found
            .faults
            .iter()
            .filter(|fault| fault.code == "unknown-name" && fault.file == tree.place.file.path)
            .map(|fault| fault.field.clone())
            .collect();
        if nowhere.iter().any(|field| field.starts_with("facts") || field.starts_with("answers")) {
            continue;
        }
        for mismatch in test.run(service) {
            if nowhere.iter().any(|field| field.starts_with(&format!("expect.{}", mismatch.field))) {
                continue;
            }
            let path: Vec<Step<'_>> = mismatch.field.split('.').map(Step::from).collect();
            let path: Vec<Step<'_>> =
                if mismatch.field == "facts" { path } else { [Step::from("expect")].into_iter().chain(path).collect() };
            let (node, field) = tree.follow(&path);
            let wrong = format!("“{}”: expected {}, got {}", test.name, mismatch.expected, mismatch.got);
            found.faults.push(Fault::error("test-failed", &node.place, field, wrong));
        }
    }
}
