//! The golden matrix: every role and action, in its own government and in another.

use std::fmt::Write;

use authz::{Action, AtStep, Authority, Resource, Task};
use identity::{Actor, Role};
use kernel::{OfficerId, OwnerCode, PersonId};
use uuid::Uuid;

fn officer(n: u128) -> OfficerId {
    OfficerId(Uuid::from_u128(n))
}

fn koto() -> OwnerCode {
    "131083".parse().unwrap()
}

/// An officer of 江東区.
fn actor(roles: &[Role]) -> Actor {
    Actor::Officer { officer: officer(1), owner: koto(), roles: roles.iter().copied().collect() }
}

fn case(task: Option<Task>, expert: Option<OfficerId>) -> Resource {
    let role = |task| match task {
        Task::Review | Task::Accept => Role::Reviewer,
        Task::Opinion => Role::Expert,
        Task::Decide => Role::Decider,
    };
    Resource::Case { owner: koto(), step: task.map(|task| AtStep { task, role: role(task) }), expert }
}

/// The same thing in another government.
fn elsewhere(resource: &Resource) -> Resource {
    let mut other = *resource;
    match &mut other {
        Resource::Office { owner }
        | Resource::Case { owner, .. }
        | Resource::Payment { owner, .. }
        | Resource::Entry { owner, .. } => {
            *owner = OwnerCode::TOKYO;
        }
        Resource::Person { through_case_of } => *through_case_of = Some(OwnerCode::TOKYO),
    }
    other
}

/// One action in one situation.
fn situations() -> Vec<(String, Action, Resource)> {
    let mut rows = Vec::new();
    let mut row = |name: &str, action: Action, resource: Resource| {
        rows.push((format!("{}{name}", action.name()), action, resource));
    };
    for action in [Action::ListCases, Action::PublishPack, Action::ViewAudit, Action::KeepRound] {
        row("", action, Resource::Office { owner: koto() });
    }
    let steps = [Some(Task::Review), Some(Task::Opinion), Some(Task::Decide), Some(Task::Accept), None];
    for action in
        [Action::ViewCase, Action::Review, Action::Decide, Action::GiveOpinion, Action::AskCorrection, Action::HandOver]
    {
        for task in steps {
            let name = task.map_or("closed", Task::name);
            let expert = (task == Some(Task::Opinion)).then(|| officer(1));
            row(&format!(" @ {name}"), action, case(task, expert));
        }
    }
    row(" @ opinion of another", Action::ViewCase, case(Some(Task::Opinion), Some(officer(2))));
    row(" @ opinion of another", Action::GiveOpinion, case(Some(Task::Opinion), Some(officer(2))));
    row(" (none yet)", Action::PreparePayment, Resource::Payment { owner: koto(), maker: None });
    row(" (none yet)", Action::ReleasePayment, Resource::Payment { owner: koto(), maker: None });
    row(" (made by another)", Action::ReleasePayment, Resource::Payment { owner: koto(), maker: Some(officer(2)) });
    row(" (made by me)", Action::ReleasePayment, Resource::Payment { owner: koto(), maker: Some(officer(1)) });
    row(" (with case)", Action::ViewPerson, Resource::Person { through_case_of: Some(koto()) });
    row(" (no case)", Action::ViewPerson, Resource::Person { through_case_of: None });
    for action in [Action::EditEntry, Action::ReviewEntry, Action::PublishEntry] {
        row(" (by another)", action, Resource::Entry { owner: koto(), author: Some(officer(2)) });
        row(" (by me)", action, Resource::Entry { owner: koto(), author: Some(officer(1)) });
    }
    rows
}

#[test]
fn the_golden_matrix() {
    let authority = Authority::builtin().unwrap();
    let mut table = format!("{:<38}", "");
    for role in Role::ALL {
        write!(table, "{:<14}", role.name()).unwrap();
    }
    for (name, action, resource) in situations() {
        write!(table, "\n{name:<38}").unwrap();
        for role in Role::ALL {
            let answer = match authority.may(&actor(&[role]), action, &resource) {
                Ok(()) => "yes",
                Err(refusal) => refusal.reason.trim_start_matches("authz-refused-"),
            };
            write!(table, "{answer:<14}").unwrap();
        }
    }
    let table: Vec<&str> = table.lines().map(str::trim_end).collect();
    insta::assert_snapshot!(table.join("\n"), @r#"
                                          reviewer      decider       expert        payer-maker   payer-checker publisher     auditor
    list-cases                            yes           yes           yes           role          role          role          yes
    publish-pack                          role          role          role          role          role          yes           role
    view-audit                            role          role          role          role          role          role          yes
    keep-round                            role          role          role          role          role          yes           role
    view-case @ review                    yes           yes           not-asked     role          role          role          yes
    view-case @ opinion                   yes           yes           yes           role          role          role          yes
    view-case @ decide                    yes           yes           not-asked     role          role          role          yes
    view-case @ accept                    yes           yes           not-asked     role          role          role          yes
    view-case @ closed                    yes           yes           not-asked     role          role          role          yes
    review @ review                       yes           role          role          role          role          role          role
    review @ opinion                      step          step          step          role          role          role          role
    review @ decide                       step          step          step          role          role          role          role
    review @ accept                       step          step          step          role          role          role          role
    review @ closed                       step          step          step          role          role          role          role
    decide @ review                       step          step          step          role          role          role          role
    decide @ opinion                      step          step          step          role          role          role          role
    decide @ decide                       role          yes           role          role          role          role          role
    decide @ accept                       yes           role          role          role          role          role          role
    decide @ closed                       step          step          step          role          role          role          role
    give-opinion @ review                 step          step          step          role          role          role          role
    give-opinion @ opinion                role          role          yes           role          role          role          role
    give-opinion @ decide                 step          step          step          role          role          role          role
    give-opinion @ accept                 step          step          step          role          role          role          role
    give-opinion @ closed                 step          step          step          role          role          role          role
    ask-correction @ review               yes           role          role          role          role          role          role
    ask-correction @ opinion              step          step          role          role          role          role          role
    ask-correction @ decide               role          yes           role          role          role          role          role
    ask-correction @ accept               yes           role          role          role          role          role          role
    ask-correction @ closed               step          step          role          role          role          role          role
    hand-over @ review                    yes           yes           role          role          role          role          role
    hand-over @ opinion                   yes           yes           role          role          role          role          role
    hand-over @ decide                    role          yes           role          role          role          role          role
    hand-over @ accept                    yes           yes           role          role          role          role          role
    hand-over @ closed                    step          step          role          role          role          role          role
    view-case @ opinion of another        yes           yes           not-asked     role          role          role          yes
    give-opinion @ opinion of another     role          role          not-asked     role          role          role          role
    prepare-payment (none yet)            role          role          role          yes           role          role          role
    release-payment (none yet)            role          role          role          role          role          role          role
    release-payment (made by another)     role          role          role          role          yes           role          role
    release-payment (made by me)          same-person   same-person   same-person   same-person   same-person   same-person   same-person
    view-person (with case)               yes           yes           role          role          role          role          role
    view-person (no case)                 no-case       no-case       role          role          role          role          role
    edit-entry (by another)               yes           yes           role          role          role          yes           role
    edit-entry (by me)                    yes           yes           role          role          role          yes           role
    review-entry (by another)             role          yes           role          role          role          yes           role
    review-entry (by me)                  own-proposal  own-proposal  own-proposal  own-proposal  own-proposal  own-proposal  own-proposal
    publish-entry (by another)            role          yes           role          role          role          yes           role
    publish-entry (by me)                 own-proposal  own-proposal  own-proposal  own-proposal  own-proposal  own-proposal  own-proposal
    "#);
}

#[test]
fn in_another_government_nobody_may_do_anything() {
    let authority = Authority::builtin().unwrap();
    for (name, action, resource) in situations() {
        let refusal = authority.may(&actor(&Role::ALL), action, &elsewhere(&resource)).unwrap_err();
        assert_eq!(refusal.reason, "authz-refused-tenant", "{name}");
    }
}

#[test]
fn maker_is_not_checker_even_with_every_role() {
    let authority = Authority::builtin().unwrap();
    let own = Resource::Payment { owner: koto(), maker: Some(officer(1)) };
    let refusal = authority.may(&actor(&Role::ALL), Action::ReleasePayment, &own).unwrap_err();
    assert_eq!(refusal.reason, "authz-refused-same-person");
    let other = Resource::Payment { owner: koto(), maker: Some(officer(2)) };
    authority.may(&actor(&Role::ALL), Action::ReleasePayment, &other).unwrap();
}

#[test]
fn nobody_without_a_role_and_nobody_but_officers() {
    let authority = Authority::builtin().unwrap();
    for (name, action, resource) in situations() {
        assert!(authority.may(&actor(&[]), action, &resource).is_err(), "{name}");
        let resident = Actor::Resident { person: PersonId(Uuid::from_u128(1)) };
        let refusal = authority.may(&resident, action, &resource).unwrap_err();
        assert_eq!(refusal.reason, "authz-refused-not-officer");
    }
}

/// A list of 50,000 rows asks 50,000 times.
#[test]
#[allow(clippy::disallowed_methods)] // Measures, so it reads the machine's clock.
fn a_row_of_a_list_is_cheap_to_ask_about() {
    let authority = Authority::builtin().unwrap();
    let begin = std::time::Instant::now();
    for n in 0..50_000_u32 {
        let resource = case([Some(Task::Review), Some(Task::Decide), None][n as usize % 3], None);
        authority.may(&actor(&[Role::Reviewer]), Action::ViewCase, &resource).unwrap();
    }
    let spent = begin.elapsed();
    println!("{} ns a row", spent.as_nanos() / 50_000);
    assert!(spent.as_millis() < 1_000, "{spent:?}");
}
