//! From answers to cases: what the rule finds, which steps follow, by when it is decided, what it costs.
//!
//! Pure: it reads definitions, facts and answers, and nothing else.

use std::collections::BTreeMap;

use forms::Answers;
use kernel::{CaseId, Clock, Date, Rng};
use registry::Service;
use rules::{Facts, Outcome, Truth};

use crate::state::Standing;
use crate::submit::NewCase;
use crate::{Finding, SubjectFinding, number};

/// Everything known when an application is sent.
#[derive(Debug)]
pub struct Known<'a> {
    /// What registers know about the applicant, and what is foreseen from the leading service's answers
    /// ([`Service::foreseen`]).
    pub facts: &'a Facts,
    /// What was answered in the form, for all services together.
    pub answers: &'a Answers,
    /// The applicant's name, for findings about the applicant.
    pub name: &'a str,
    /// The day of application.
    pub today: Date,
}

/// The cases that an application opens, one for each service with what is known for it, the leading one first.
///
/// Lists of one application's cases go by their ids, so the ids are handed out in this order.
pub fn cases<'a>(
    services: impl IntoIterator<Item = (&'a Service, Known<'a>)>,
    clock: &dyn Clock,
    rng: &dyn Rng,
) -> Vec<NewCase> {
    let services: Vec<(&Service, Known<'_>)> = services.into_iter().collect();
    let alone = services.len() == 1;
    let composed = services.iter().map(|(service, known)| composed(service, known, alone, clock, rng));
    let mut cases: Vec<NewCase> = composed.collect();
    let mut ids: Vec<CaseId> = cases.iter().map(|case| case.id).collect();
    ids.sort_unstable();
    for (case, id) in cases.iter_mut().zip(ids) {
        case.id = id;
    }
    cases
}

/// The case that an application for this service alone opens.
pub fn case(service: &Service, known: &Known<'_>, clock: &dyn Clock, rng: &dyn Rng) -> NewCase {
    composed(service, known, true, clock, rng)
}

fn composed(service: &Service, known: &Known<'_>, alone: bool, clock: &dyn Clock, rng: &dyn Rng) -> NewCase {
    let definition = service.definition();
    let mut answers = own_answers(service, known.answers);
    let facts = service.facts_with_answers(known.facts, &answers, known.today);
    let ticks = |q: &forms::Question| q.kind == forms::QuestionKind::Children && answers.value(&q.id).is_some();
    let named = alone && service.form().questions().any(ticks);
    let finding = finding(service, known, &facts, &answers, named);
    if !named {
        leave_out_others(service, &mut answers, &finding);
    }
    let evidence = service.evidence_asked(known.facts, &answers, known.today);
    let steps: Vec<registry::Step> = service.steps(known.facts, &answers, known.today).into_iter().cloned().collect();
    let fee = match service.fee(known.facts, &answers, known.today) {
        Some(Outcome::Known(value)) => value.as_int(),
        _ => None,
    };
    NewCase {
        id: CaseId::new(clock, rng),
        number: number::new(rng),
        owner: definition.owner,
        service: service.key(),
        revision: service.revision(),
        subjects: finding.eligible_subjects(),
        is_clear: finding.is_clear_yes() && evidence.is_empty(),
        standing: Standing::first(&steps),
        steps: steps.into_iter().map(|step| step.id).collect(),
        due_on: kernel::calendar::add_working_days(known.today, definition.clock.online_days),
        fee,
        finding,
        answers,
    }
}

/// The answers to this service's own questions, of an application for several.
fn own_answers(service: &Service, answers: &Answers) -> Answers {
    let mut own = Answers::new();
    let questions = service.definition().pages.iter().flat_map(|page| &page.questions);
    for question in questions {
        if let Some(answer) = answers.get(&question.id) {
            own.set(question.id.clone(), answer.value.clone(), answer.provenance.clone());
        }
    }
    own
}

/// Children who were ticked for another service applied for together, and of whom this case says nothing, are not this
/// case's children: neither its officer nor its applicant reads their names in it.
fn leave_out_others(service: &Service, answers: &mut Answers, finding: &Finding) {
    for question in service.form().questions().filter(|question| question.kind == forms::QuestionKind::Children) {
        let Some(answer) = answers.get(&question.id).cloned() else { continue };
        let found = |id: &&str| finding.subjects.iter().any(|one| one.subject == *id);
        let kept: Vec<&str> = answers.list(&question.id);
        let kept: Vec<String> = kept.into_iter().filter(found).map(str::to_owned).collect();
        answers.set(question.id.clone(), kept.into(), answer.provenance);
    }
}

/// What the rule finds about those whom the application is for. Children whom it excludes are left out where nobody named
/// them: where they were ticked for another service applied for together, or where the form does not ask. `named` says that
/// the person ticked them for this very service: then the officer sees why each is excluded. Where all are, too.
fn finding(service: &Service, known: &Known<'_>, facts: &Facts, answers: &Answers, named: bool) -> Finding {
    let subjects = service.subjects(facts);
    let awards = service.awards(known.facts, answers, known.today);
    let verdicts = service.eligibility(facts, known.today);
    let all_out = verdicts.iter().all(|one| one.verdict.truth == Truth::No);
    let mut found = Vec::new();
    for (subject, one) in subjects.iter().zip(&verdicts) {
        if one.verdict.truth == Truth::No && !all_out && !named {
            continue;
        }
        let mut yen = BTreeMap::new();
        for award in awards.iter().filter(|award| award.child == one.child) {
            if let Some(amount) = award.known_yen() {
                yen.insert(award.award.id.clone(), amount);
            }
        }
        let name = subject.of_child("name").unwrap_or(known.name).to_owned();
        found.push(SubjectFinding {
            subject: subject.child.and(subject.of_child("id")).unwrap_or_default().to_owned(),
            name,
            eligible: one.verdict.truth.name().to_owned(),
            clauses: one.verdict.clauses.iter().map(|c| (c.id.clone(), c.truth.name().to_owned())).collect(),
            unknown: one.verdict.unknown.clone(),
            yen,
        });
    }
    Finding { subjects: found, earlier: Vec::new() }
}
