//! Every piece of CEL in a definition: that it parses, reads facts and answers that exist, and gives what its place needs.

use std::collections::HashMap;

use rules::FactType::{self, Bool, Date, Int};
use rules::{Condition, Dictionary, Expression, SyntaxError};

use super::questions::fact_type;
use super::{Found, questions_of};
use crate::definition::{Audience, Definition};
use crate::fault::Fault;
use crate::node::Step;

/// One piece of CEL and where it stands.
struct Rule<'a> {
    path: Vec<Step<'a>>,
    source: &'a str,
    gives: FactType,
    reads: Reads,
}

/// Which answers a rule may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reads {
    /// All. A clause that reads one is unknown until it is given.
    Answers,
    /// Only those to the questions before this place in the form.
    AnswersBefore(usize),
}

/// Everything about CEL.
pub(super) fn check(definition: &Definition, found: &mut Found<'_>) {
    let types = questions_of(definition).map(|(_, _, question)| (question.id.as_str(), fact_type(question.kind)));
    let dictionary = Dictionary::builtin().with_answers(types);
    let places = questions_of(definition).enumerate();
    let places: HashMap<String, usize> = places.map(|(n, (_, _, question))| (question.id.clone(), n)).collect();
    for rule in rules_of(definition) {
        let parsed = match rule.gives {
            FactType::Bool => Condition::parse(rule.source).map(|c| (c.reads(), c.check(&dictionary).err())),
            gives => Expression::parse(rule.source).map(|e| (e.reads(), e.check(&dictionary, gives).err())),
        };
        match parsed {
            Err(error) => tell(&rule, "rule-syntax", &error, found),
            Ok((reads, faults)) => {
                for error in faults.into_iter().flatten() {
                    tell(&rule, "rule", &error, found);
                }
                for key in reads {
                    misplaced(&rule, &key, definition.audience, &places, found);
                }
            }
        }
    }
}

fn tell(rule: &Rule<'_>, code: &'static str, error: &SyntaxError, found: &mut Found<'_>) {
    let (node, field) = found.draft.tree.follow(&rule.path);
    let place = node.place.inside_text(error.line, error.column);
    found.tell(Fault::error(code, &place, field, error.message.clone()));
}

/// A fact or answer that exists but cannot be known where it is read.
fn misplaced(rule: &Rule<'_>, key: &str, audience: Audience, places: &HashMap<String, usize>, found: &mut Found<'_>) {
    let (wrong, right) = if let Some(id) = key.strip_prefix("answers.") {
        let id = id.split('.').next().unwrap_or(id).replace('_', "-");
        let Some(before) = places.get(&id).copied() else { return };
        match rule.reads {
            Reads::AnswersBefore(place) if place <= before => {
                (format!("“{key}” is asked only afterwards"), format!("ask “{id}” on a page before this one"))
            }
            _ => return,
        }
    } else if key.starts_with("child.") && audience != Audience::EachChild {
        let right = "household.children.exists(c, …), or audience = \"each-child\"".to_owned();
        (format!("“{key}” tells of one child, but the service is not for each child"), right)
    } else if key.starts_with("business.") && audience != Audience::Business {
        (
            format!("“{key}” tells of a business, but the service is not for businesses"),
            "audience = \"business\"".to_owned(),
        )
    } else {
        return;
    };
    let (node, field) = found.draft.tree.follow(&rule.path);
    // Where the key stands in the rule; a key that is written otherwise is shown at the rule's beginning.
    let written = rule.source.find(key).or_else(|| rule.source.find(&key.replace('-', "_"))).unwrap_or(0);
    let before = &rule.source[..written];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let place = node.place.inside_text(small(line), small(column));
    found.tell(Fault::error("not-known-here", &place, field, wrong)).right(right);
}

fn rules_of(definition: &Definition) -> Vec<Rule<'_>> {
    let mut rules = Rules(Vec::new());
    let mut add = |path: &[Step<'static>], source, gives, reads| rules.add(path, source, gives, reads);
    for (n, criterion) in definition.criteria.iter().enumerate() {
        add(&["criterion".into(), n.into(), "when".into()], Some(&criterion.when), Bool, Reads::Answers);
    }
    add(&["window".into(), "act_by".into()], definition.window.act_by.as_ref(), Date, Reads::Answers);
    for (n, evidence) in definition.evidence.iter().enumerate() {
        add(
            &["evidence".into(), n.into(), "required_when".into()],
            evidence.required_when.as_ref(),
            Bool,
            Reads::Answers,
        );
        add(&["evidence".into(), n.into(), "waived_when".into()], evidence.waived_when.as_ref(), Bool, Reads::Answers);
    }
    for (n, step) in definition.steps.iter().enumerate() {
        add(&["step".into(), n.into(), "only_when".into()], step.only_when.as_ref(), Bool, Reads::Answers);
    }
    for (n, award) in definition.awards.iter().enumerate() {
        add(&["award".into(), n.into(), "yen".into()], Some(&award.yen), Int, Reads::Answers);
        add(&["award".into(), n.into(), "only_when".into()], award.only_when.as_ref(), Bool, Reads::Answers);
        add(&["award".into(), n.into(), "from".into()], award.from.as_ref(), Date, Reads::Answers);
        add(&["award".into(), n.into(), "until".into()], award.until.as_ref(), Date, Reads::Answers);
    }
    add(&["fee".into(), "yen".into()], definition.fee.as_ref().map(|fee| &fee.yen), Int, Reads::Answers);
    form_rules(definition, &mut rules);
    rules.0
}

struct Rules<'a>(Vec<Rule<'a>>);

impl<'a> Rules<'a> {
    fn add(&mut self, path: &[Step<'static>], source: Option<&'a String>, gives: FactType, reads: Reads) {
        if let Some(source) = source {
            self.0.push(Rule { path: path.to_vec(), source, gives, reads });
        }
    }
}

/// The conditions of the form. What is shown depends on what was asked before; what is valid may read any answer.
fn form_rules<'a>(definition: &'a Definition, rules: &mut Rules<'a>) {
    let mut place = 0;
    for (p, page) in definition.pages.iter().enumerate() {
        let on_page: [Step<'static>; 2] = ["page".into(), p.into()];
        let before = Reads::AnswersBefore(place);
        rules.add(&[on_page[0], on_page[1], "show_when".into()], page.show_when.as_ref(), Bool, before);
        for (q, question) in page.questions.iter().enumerate() {
            let at = |field: &'static str| [on_page[0], on_page[1], "question".into(), q.into(), field.into()];
            let before = Reads::AnswersBefore(place);
            rules.add(&at("show_when"), question.show_when.as_ref(), Bool, before);
            rules.add(&at("valid_when"), question.valid_when.as_ref(), Bool, Reads::Answers);
            rules.add(&at("earliest"), question.earliest.as_ref(), Date, Reads::Answers);
            rules.add(&at("latest"), question.latest.as_ref(), Date, Reads::Answers);
            for (c, choice) in question.choices.iter().enumerate() {
                let at = at("choice");
                let path = [at[0], at[1], at[2], at[3], at[4], c.into(), "show_when".into()];
                rules.add(&path, choice.show_when.as_ref(), Bool, before);
            }
            place += 1;
        }
    }
}
