//! How a service is decided and what it gives: steps, awards, the window, amounts and dates.

use forms::QuestionKind;

use super::{Found, questions_of};
use crate::definition::{Definition, Effect, Every, Kind, PayBy, Role, StepAction};

/// The version of the shape of `service.toml` that this program reads.
const SCHEMA: u32 = 1;

/// Everything about the process.
pub(super) fn check(definition: &Definition, found: &mut Found<'_>) {
    if definition.schema != SCHEMA {
        let wrong = format!("this program does not read version {} of the definition's shape", definition.schema);
        found.error("schema-version", &["schema".into()], wrong).right(format!("schema = {SCHEMA}"));
    }
    steps(definition, found);
    effects(definition, found);
    awards(definition, found);
    days(definition, found);
    if definition.clock.online_days > definition.clock.standard_days {
        let wrong = "deciding online takes longer than on paper";
        found.warning("clock", &["clock".into(), "online_days".into()], wrong).right("at most standard_days");
    }
    let decided = definition.steps.iter().any(|step| step.action == StepAction::Decide);
    let benefits = matches!(definition.kind, Kind::Benefit | Kind::Permit | Kind::Subsidy);
    if decided && benefits && definition.objection.is_none() && !definition.base {
        let wrong = "the letter cannot tell how to object to the decision (行政不服審査法82条)";
        found.warning("no-objection", &["objection".into()], wrong).right("objection = { to = \"東京都知事\" }");
    }
    if definition.kind == Kind::Notification && definition.objection.is_some() {
        let wrong = "nothing is decided on a notification, so there is nothing to object to";
        found.warning("objection", &["objection".into()], wrong).right("no objection");
    }
}

fn steps(definition: &Definition, found: &mut Found<'_>) {
    let last_action = if definition.kind == Kind::Notification { StepAction::Accept } else { StepAction::Decide };
    let right = match last_action {
        StepAction::Accept => "action = \"accept\" in the last step of a notification",
        _ => "action = \"decide\" in the last step",
    };
    let Some(last) = definition.steps.len().checked_sub(1) else {
        found.error("steps", &["step".into()], "there is no step, so nobody decides").right(right);
        return;
    };
    for (n, step) in definition.steps.iter().enumerate() {
        let action = ["step".into(), n.into(), "action".into()];
        let ends = matches!(step.action, StepAction::Decide | StepAction::Accept);
        if n == last && step.action != last_action {
            found.error("steps", &action, "the last step does not bring the case to its end").right(right);
        } else if n != last && ends {
            found
                .error("steps", &action, "no step can follow this one")
                .right("action = \"review\", or make it the last step");
        }
        if n == last && step.only_when.is_some() {
            let path = ["step".into(), n.into(), "only_when".into()];
            found.error("steps", &path, "the last step is always taken").right("no only_when here");
        }
        let fits = match step.action {
            StepAction::Decide => step.role == Role::Decider,
            StepAction::Opinion => step.role == Role::Expert,
            StepAction::Review | StepAction::Accept => step.role != Role::Expert,
        };
        if !fits {
            let right = match step.action {
                StepAction::Decide => "role = \"decider\"",
                StepAction::Opinion => "role = \"expert\"",
                StepAction::Review | StepAction::Accept => "role = \"reviewer\"",
            };
            found
                .error("role", &["step".into(), n.into(), "role".into()], "this role cannot do this step")
                .right(right);
        }
    }
}

/// A base register can learn only what was asked.
fn effects(definition: &Definition, found: &mut Found<'_>) {
    for (n, effect) in definition.effects.iter().enumerate() {
        let (wanted, right): (&[QuestionKind], _) = match effect {
            Effect::RegisterBirth => (&[QuestionKind::NewChild], "a question of type new-child"),
            Effect::RegisterMove => {
                (&[QuestionKind::Address, QuestionKind::Date], "a question of type address and one of type date")
            }
        };
        let asks = |kind: &QuestionKind| questions_of(definition).any(|(_, _, question)| question.kind == *kind);
        if !definition.base && !wanted.iter().all(asks) {
            found.error("effect", &["effects".into(), n.into()], "nothing asked tells what to register").right(right);
        }
    }
}

fn awards(definition: &Definition, found: &mut Found<'_>) {
    for (n, award) in definition.awards.iter().enumerate() {
        let months = ["award".into(), n.into(), "pay_months".into()];
        if award.every != Every::Month && !award.pay_months.is_empty() {
            found
                .error("pay-months", &months, "months of payment belong to what is given every month")
                .right("every = \"month\"");
        }
        if award.pay_months.iter().any(|month| !(1..=12).contains(month)) {
            found.error("pay-months", &months, "there are twelve months").right("whole numbers from 1 to 12");
        }
        if award.pay_by == PayBy::BankTransfer && !knows_account(definition) {
            let wrong = "it is paid to an account, but no question asks for one and no fact gives one";
            let right = "a question with type = \"bank-account\" and prefill = \"person.bank_account\"";
            found.error("no-account", &["award".into(), n.into()], wrong).right(right);
        }
    }
}

/// Whether an account is asked for or known: a question for it, or a clause that the 公金受取口座 is registered.
fn knows_account(definition: &Definition) -> bool {
    let filled = |prefill: &Option<String>| prefill.as_ref().is_some_and(|key| key.ends_with(".bank_account"));
    questions_of(definition).any(|(_, _, q)| q.kind == QuestionKind::BankAccount || filled(&q.prefill))
        || definition.criteria.iter().any(|criterion| criterion.when.contains("person.public_account"))
}

fn days(definition: &Definition, found: &mut Found<'_>) {
    let window = &definition.window;
    if let (Some(opens), Some(closes)) = (window.opens, window.closes)
        && closes < opens
    {
        let wrong = format!("the window closes on {closes}, before it opens on {opens}");
        found.error("window", &["window".into(), "closes".into()], wrong).right(format!("a day from {opens} on"));
    }
    for (n, source) in definition.sources.iter().enumerate() {
        if source.as_of > definition.checked_on {
            let wrong = format!(
                "the source is of {}, after the definition was checked on {}",
                source.as_of, definition.checked_on
            );
            found
                .warning("checked-on", &["source".into(), n.into(), "as_of".into()], wrong)
                .right("a later checked_on");
        }
    }
}
