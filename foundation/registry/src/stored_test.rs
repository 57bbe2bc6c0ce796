//! Stored tests: a household kept in a pack, and what must come out for it. A pack is published only when all hold.

use std::collections::BTreeMap;

use forms::{Answers, Setting};
use kernel::Date;
use rules::{Facts, Outcome, Truth, Verdict};
use serde::Serialize;

use crate::definition::StoredTest;
use crate::service::Service;

/// One thing in which a test came out otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mismatch {
    /// Which expectation: `eligible`, `failed`, `yen.monthly`.
    pub field: String,
    /// What the test says must come out.
    pub expected: String,
    /// What came out.
    pub got: String,
}

impl Mismatch {
    fn new(field: impl Into<String>, expected: impl Into<String>, got: impl Into<String>) -> Mismatch {
        Mismatch { field: field.into(), expected: expected.into(), got: got.into() }
    }
}

/// A test that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FailedTest {
    /// The test's file name, without `.toml`.
    pub file: String,
    /// What the test shows, in its own words.
    pub name: String,
    /// In what it came out otherwise.
    pub mismatches: Vec<Mismatch>,
}

impl StoredTest {
    /// Runs the test; empty where everything came out as it must.
    pub fn run(&self, service: &Service) -> Vec<Mismatch> {
        let known = match Facts::from_pairs(&self.facts) {
            Ok(facts) => facts,
            Err(error) => return vec![Mismatch::new("facts", "facts that can be read", error.to_string())],
        };
        let answers = Answers::of_person(self.answers.iter().map(|(id, value)| (id.as_str(), value.clone())));
        let facts = service.facts_with_answers(&known, &answers, self.today);
        let verdict = service.verdict(&facts, self.today);
        let mut found = Vec::new();
        self.compare_verdict(&verdict, &mut found);
        self.compare_money(service, &known, &answers, &mut found);
        self.compare_days(service, &known, &answers, &mut found);
        self.compare_form(service, &known, &answers, &mut found);
        found
    }

    fn compare_verdict(&self, verdict: &Verdict, found: &mut Vec<Mismatch>) {
        if let Some(fault) = verdict.fault() {
            found.push(Mismatch::new("eligible", &self.expect.eligible, format!("a fault of the rule: {fault}")));
        } else if self.expect.eligible != verdict.truth.name() {
            found.push(Mismatch::new("eligible", &self.expect.eligible, reasons(verdict)));
        }
        compare_names("failed", self.expect.failed.as_deref(), verdict.failed().map(str::to_owned).collect(), found);
        compare_names("unknown", self.expect.unknown.as_deref(), verdict.unknown.clone(), found);
    }

    fn compare_money(&self, service: &Service, known: &Facts, answers: &Answers, found: &mut Vec<Mismatch>) {
        if !self.expect.yen.is_empty() {
            let awarded = self.awarded(service, known, answers);
            for (award, expected) in &self.expect.yen {
                let got = awarded.get(award.as_str()).cloned().unwrap_or(Ok(0));
                if got.as_ref() != Ok(expected) {
                    let got = got.map_or_else(|unknown| unknown, |yen| yen.to_string());
                    found.push(Mismatch::new(format!("yen.{award}"), expected.to_string(), got));
                }
            }
        }
        if let Some(expected) = self.expect.fee {
            let got = service.fee(known, answers, self.today).map_or(Ok(0), whole);
            if got != Ok(expected) {
                let got = got.map_or_else(|unknown| unknown, |yen| yen.to_string());
                found.push(Mismatch::new("fee", expected.to_string(), got));
            }
        }
    }

    fn compare_days(&self, service: &Service, known: &Facts, answers: &Answers, found: &mut Vec<Mismatch>) {
        let shown = |day: Option<Date>| day.map_or_else(|| "none".to_owned(), |day| day.to_string());
        if let Some(expected) = self.expect.act_by {
            let got = service.act_by(known, answers, self.today);
            if got != Some(expected) {
                found.push(Mismatch::new("act_by", expected.to_string(), shown(got)));
            }
        }
        if self.expect.from.is_empty() {
            return;
        }
        let facts = service.facts_with_answers(known, answers, self.today);
        let subjects = service.subjects(&facts);
        let meant = subjects.iter().filter(|one| service.criteria().truth(&one.facts, self.today) != Truth::No);
        let given: Vec<(&str, Option<Date>)> = meant
            .flat_map(|one| service.awards_of(one, self.today))
            .filter(|finding| finding.given == Truth::Yes)
            .map(|finding| (finding.award.id.as_str(), finding.from.date()))
            .collect();
        for (award, expected) in &self.expect.from {
            let got = given.iter().filter(|(id, _)| id == award).filter_map(|(_, from)| *from).min();
            if got != Some(*expected) {
                found.push(Mismatch::new(format!("from.{award}"), expected.to_string(), shown(got)));
            }
        }
    }

    /// Yen of each award over all who are not ineligible, or why it is not known.
    fn awarded<'a>(
        &self,
        service: &'a Service,
        known: &Facts,
        answers: &Answers,
    ) -> BTreeMap<&'a str, Result<i64, String>> {
        let facts = service.facts_with_answers(known, answers, self.today);
        let mut sums: BTreeMap<&str, Result<i64, String>> = BTreeMap::new();
        for subject in service.subjects(&facts) {
            if service.criteria().truth(&subject.facts, self.today) == Truth::No {
                continue;
            }
            for finding in service.awards_of(&subject, self.today) {
                let one = match finding.given {
                    Truth::No => Ok(0),
                    Truth::Unknown => Err("not known whether it is given".to_owned()),
                    Truth::Yes => whole(finding.yen),
                };
                let sum = sums.entry(finding.award.id.as_str()).or_insert(Ok(0));
                *sum = std::mem::replace(sum, Ok(0)).and_then(|so_far| Ok(so_far.saturating_add(one?)));
            }
        }
        sums
    }

    fn compare_form(&self, service: &Service, known: &Facts, answers: &Answers, found: &mut Vec<Mismatch>) {
        let asked = service.evidence_asked(known, answers, self.today);
        let asked = asked.into_iter().map(|evidence| evidence.id.clone()).collect();
        compare_names("evidence", self.expect.evidence.as_deref(), asked, found);
        if let Some(expected) = &self.expect.asked {
            compare_names("asked", Some(expected), questions_asked(service, known, answers, self.today), found);
        }
    }
}

/// The questions that the person must still answer: shown for certain, not optional, and filled in by no fact.
fn questions_asked(service: &Service, known: &Facts, answers: &Answers, today: kernel::Date) -> Vec<String> {
    let evidence_asked = |name: &str, facts: &Facts| service.asks_for(name, facts, today);
    let setting = Setting { facts: known, today, evidence_asked: &evidence_asked };
    // A stored test does not say which register knows its facts: any does.
    let prefilled = service.prefill(known, today, &|_| Some("test".to_owned()), None);
    let answers = answers.clone().filled_from(&prefilled);
    let walk = service.form().walk(&setting, &answers);
    let asked = walk.questions().filter(|(_, shown)| {
        shown.certain && !shown.question.optional && prefilled.value(&shown.question.id).is_none()
    });
    asked.map(|(_, shown)| shown.question.id.clone()).collect()
}

/// Runs all tests of a service; empty where it may be published.
pub fn failed_tests(service: &Service) -> Vec<FailedTest> {
    let tests = service.pack().tests.iter();
    let run = tests.map(|(file, test)| FailedTest {
        file: file.clone(),
        name: test.name.clone(),
        mismatches: test.run(service),
    });
    run.filter(|test| !test.mismatches.is_empty()).collect()
}

/// The verdict with what it rests on, so that whoever mends the rule sees where to look.
fn reasons(verdict: &Verdict) -> String {
    let failed: Vec<&str> = verdict.failed().collect();
    match verdict.truth {
        Truth::Yes => "yes".to_owned(),
        Truth::No if failed.is_empty() => "no".to_owned(),
        Truth::No => format!("no, because of {}", failed.join(", ")),
        Truth::Unknown => format!("unknown, for want of {}", verdict.unknown.join(", ")),
    }
}

fn whole(outcome: Outcome) -> Result<i64, String> {
    match outcome {
        Outcome::Known(value) => value.as_int().ok_or_else(|| format!("no whole number: {}", value.to_json())),
        Outcome::Unknown(facts) => Err(format!("unknown, for want of {}", facts.join(", "))),
        Outcome::Fault(fault) => Err(format!("a fault of the rule: {fault}")),
    }
}

/// Compares names without regard to order.
fn compare_names(field: &str, expected: Option<&[String]>, got: Vec<String>, found: &mut Vec<Mismatch>) {
    let Some(expected) = expected else { return };
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    if sorted(expected.to_vec()) != sorted(got.clone()) {
        found.push(Mismatch::new(field, list(expected), list(&got)));
    }
}

fn list(names: &[String]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
