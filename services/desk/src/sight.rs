//! A case as one officer may see it: with its definition, its steps, what happened to it, and what the policies allow.

use authz::{Action, AtStep, Refusal, Resource, Task};
use casework::{Case, Doer, Event, find};
use identity::{Actor, Role};
use kernel::{CaseId, Moment, OfficerId};
use registry::{Role as StepRole, Service, Step, StepAction};
use service_kit::{App, Fault, OfficerCaller};

use crate::colleagues::role_of;

/// What happened to a case: when, who, what.
pub type History = Vec<(Moment, Doer, Event)>;

/// A case that this officer may see.
#[derive(Debug, Clone)]
pub struct Sight {
    /// The case.
    pub case: Case,
    /// The definition that it stays on.
    pub service: Service,
    /// The steps that it takes.
    pub steps: Vec<Step>,
    /// What happened to it, from the first. The event of version `n` is at `n - 1`.
    pub events: History,
    resource: Resource,
}

impl Sight {
    /// Opens a case of the officer's own government. A case of another government is not there;
    /// an expert sees those whose opinion was asked.
    pub async fn open(app: &App, caller: &OfficerCaller, id: CaseId) -> Result<Sight, Fault> {
        let case = find::one(&app.store, caller.scope(), id).await?.ok_or(Fault::NotFound)?;
        let service = app.casework.service_of(&case)?;
        let steps = app.casework.steps_of(&case)?;
        let events = find::events(&app.store, id).await?;
        let resource = resource(&case, &steps, &events, caller.officer);
        let sight = Sight { case, service, steps, events, resource };
        sight.may(app, caller, Action::ViewCase).map_err(|refusal| Fault::forbidden(refusal.reason))?;
        Ok(sight)
    }

    /// Whether the policies allow something.
    pub fn may(&self, app: &App, caller: &OfficerCaller, action: Action) -> Result<(), Refusal> {
        app.authority.may(&caller.actor, action, &self.resource)
    }

    /// Whether this officer may look into the registers through this case.
    pub fn may_see_registers(&self, app: &App, caller: &OfficerCaller) -> bool {
        let person = Resource::Person { through_case_of: Some(self.case.owner) };
        app.authority.may(&caller.actor, Action::ViewPerson, &person).is_ok()
    }

    /// The step that it stands at.
    pub fn step(&self) -> Option<&Step> {
        self.steps.get(self.case.standing.step)
    }

    /// Officers named in its history.
    pub fn named(&self) -> Vec<OfficerId> {
        let doers = self.events.iter().filter_map(|(_, doer, _)| match doer {
            Doer::Officer { officer } => Some(*officer),
            _ => None,
        });
        let given = self.events.iter().filter_map(|(_, _, event)| match event {
            Event::Assigned { officer } => Some(*officer),
            Event::OpinionAsked { expert, .. } => *expert,
            _ => None,
        });
        doers.chain(given).chain(self.case.assignee).collect()
    }
}

/// The case as the policies see it. Where an opinion is asked of whichever expert takes it up, it is asked of this one too;
/// an expert who gave an opinion still sees what became of it.
fn resource(case: &Case, steps: &[Step], events: &History, viewer: OfficerId) -> Resource {
    let open = !case.standing.state.is_closed();
    let awaits_expert = open && case.standing.role == StepRole::Expert;
    let step = steps.get(case.standing.step).filter(|_| open).map(|step| AtStep {
        task: match step.action {
            _ if awaits_expert => Task::Opinion,
            StepAction::Review => Task::Review,
            StepAction::Opinion => Task::Opinion,
            StepAction::Decide => Task::Decide,
            StepAction::Accept => Task::Accept,
        },
        role: role_of(case.standing.role),
    });
    let gave = |(_, doer, event): &(Moment, Doer, Event)| {
        matches!(event, Event::OpinionGiven { .. }) && *doer == Doer::Officer { officer: viewer }
    };
    let expert =
        if awaits_expert { Some(case.assignee.unwrap_or(viewer)) } else { events.iter().any(gave).then_some(viewer) };
    Resource::Case { owner: case.owner, step, expert }
}

/// Whether the officer sees the office's cases at large, or only those asked of experts.
pub fn is_expert_only(actor: &Actor) -> bool {
    let Actor::Officer { roles, .. } = actor else { return false };
    roles.contains(Role::Expert)
        && ![Role::Reviewer, Role::Decider, Role::Auditor].into_iter().any(|role| roles.contains(role))
}

/// The roles of steps that an officer may work at.
pub fn step_roles(actor: &Actor) -> Vec<StepRole> {
    let Actor::Officer { roles, .. } = actor else { return Vec::new() };
    let all = [StepRole::Reviewer, StepRole::Decider, StepRole::Expert];
    all.into_iter().filter(|role| roles.contains(role_of(*role))).collect()
}
