//! The states of a case and the events that lead from one to the next: what an officer may do, and when.
//!
//! Pure: the same commands on the same case always give the same events. A refusal says why, as a text key.

use registry::{Role, Step, StepAction};
use serde::{Deserialize, Serialize};

use crate::Event;

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// With the office: the current step says with whom.
    Open,
    /// With the applicant, who was asked for a correction (補正).
    Correction,
    /// Decided: granted.
    Approved,
    /// Decided: refused, with reasons.
    Refused,
    /// A notification whose receipt was confirmed.
    Accepted,
    /// Taken back by the applicant.
    Withdrawn,
}

impl State {
    /// The name under which it is stored and worded (`casework-state-open`).
    pub fn name(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Correction => "correction",
            State::Approved => "approved",
            State::Refused => "refused",
            State::Accepted => "accepted",
            State::Withdrawn => "withdrawn",
        }
    }

    /// The state stored under this name.
    pub fn from_name(name: &str) -> Option<State> {
        [State::Open, State::Correction, State::Approved, State::Refused, State::Accepted, State::Withdrawn]
            .into_iter()
            .find(|state| state.name() == name)
    }

    /// Whether nothing more is to be decided.
    pub fn is_closed(self) -> bool {
        !matches!(self, State::Open | State::Correction)
    }
}

/// Where a case stands, as far as the rules of its course need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its state.
    pub state: State,
    /// Index of the current step among the definition's.
    pub step: usize,
    /// Who is to act: the step's role, or an expert where one was asked in between.
    pub role: Role,
}

/// Why a command is not possible now. The text key says it in words: `casework-refusal-closed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The case is closed.
    #[error("closed")]
    Closed,
    /// The case waits for the applicant.
    #[error("with-applicant")]
    WithApplicant,
    /// The case waits for an expert's opinion.
    #[error("with-expert")]
    WithExpert,
    /// Nobody asked for an opinion.
    #[error("no-opinion-asked")]
    NoOpinionAsked,
    /// Nobody asked for a correction.
    #[error("no-correction-asked")]
    NoCorrectionAsked,
    /// The current step does not decide.
    #[error("not-the-deciding-step")]
    NotTheDecidingStep,
    /// The last step decides; it cannot be passed on.
    #[error("last-step")]
    LastStep,
    /// A refusal needs its reasons (行政手続法 8 条).
    #[error("reason-needed")]
    ReasonNeeded,
    /// A correction needs at least one thing to mend.
    #[error("nothing-to-correct")]
    NothingToCorrect,
    /// An opinion or question needs words.
    #[error("words-needed")]
    WordsNeeded,
    /// It is for a newborn child whose birth was not accepted yet, so that no register knows the child.
    #[error("birth-not-accepted")]
    BirthNotAccepted,
    /// What it gives cannot be worked out, because facts are missing that no register or answer tells.
    #[error("amount-unknown")]
    AmountUnknown,
    /// Another case has given the same for the same time: nobody is paid twice.
    #[error("granted-before")]
    GrantedBefore,
}

impl Refusal {
    /// The text key that says why in words.
    pub fn key(self) -> String {
        format!("casework-refusal-{self}")
    }
}

impl Standing {
    /// The standing of a case that has just arrived.
    pub fn first(steps: &[Step]) -> Standing {
        Standing { state: State::Open, step: 0, role: role_at(steps, 0) }
    }

    /// Whether `event` may happen now; the standing after it.
    pub fn after(&self, event: &Event, steps: &[Step]) -> Result<Standing, Refusal> {
        if self.state.is_closed() {
            return Err(Refusal::Closed);
        }
        match event {
            Event::Opened | Event::Assigned { .. } | Event::ChildEntered { .. } => Ok(self.clone()),
            Event::Withdrawn => Ok(Standing { state: State::Withdrawn, ..self.clone() }),
            Event::Corrected { .. } if self.state == State::Correction => {
                Ok(Standing { state: State::Open, ..self.clone() })
            }
            Event::Corrected { .. } => Err(Refusal::NoCorrectionAsked),
            _ if self.state == State::Correction => Err(Refusal::WithApplicant),
            Event::OpinionGiven { opinion, .. } => self.after_opinion(opinion, steps),
            _ if self.role == Role::Expert => Err(Refusal::WithExpert),
            Event::CorrectionAsked { items, .. } if items.is_empty() => Err(Refusal::NothingToCorrect),
            Event::CorrectionAsked { .. } => Ok(Standing { state: State::Correction, ..self.clone() }),
            Event::OpinionAsked { question, .. } if question.trim().is_empty() => Err(Refusal::WordsNeeded),
            Event::OpinionAsked { .. } => Ok(Standing { role: Role::Expert, ..self.clone() }),
            Event::StepDone { .. } => self.next(steps).ok_or(Refusal::LastStep),
            Event::Approved { .. } => self.decided(State::Approved, StepAction::Decide, steps),
            Event::Refused { grounds, reason } if grounds.is_empty() && reason.trim().is_empty() => {
                Err(Refusal::ReasonNeeded)
            }
            Event::Refused { .. } => self.decided(State::Refused, StepAction::Decide, steps),
            Event::Accepted => self.decided(State::Accepted, StepAction::Accept, steps),
        }
    }

    fn after_opinion(&self, opinion: &str, steps: &[Step]) -> Result<Standing, Refusal> {
        if self.role != Role::Expert {
            return Err(Refusal::NoOpinionAsked);
        }
        if opinion.trim().is_empty() {
            return Err(Refusal::WordsNeeded);
        }
        let planned = steps.get(self.step).is_some_and(|step| step.action == StepAction::Opinion);
        if planned {
            self.next(steps).ok_or(Refusal::LastStep)
        } else {
            Ok(Standing { role: role_at(steps, self.step), ..self.clone() })
        }
    }

    fn next(&self, steps: &[Step]) -> Option<Standing> {
        let step = self.step + 1;
        (step < steps.len()).then(|| Standing { state: State::Open, step, role: role_at(steps, step) })
    }

    fn decided(&self, state: State, action: StepAction, steps: &[Step]) -> Result<Standing, Refusal> {
        match steps.get(self.step) {
            Some(step) if step.action == action => Ok(Standing { state, ..self.clone() }),
            _ => Err(Refusal::NotTheDecidingStep),
        }
    }
}

fn role_at(steps: &[Step], index: usize) -> Role {
    steps.get(index).map_or(Role::Decider, |step| step.role)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CorrectionItem;

    fn steps(actions: &[(StepAction, Role)]) -> Vec<Step> {
        actions
            .iter()
            .enumerate()
            .map(|(n, (action, role))| Step { id: format!("s{n}"), action: *action, role: *role, only_when: None })
            .collect()
    }

    fn approved() -> Event {
        Event::Approved { note: String::new() }
    }

    #[test]
    fn a_case_goes_through_its_steps_to_a_decision() {
        let steps = steps(&[
            (StepAction::Review, Role::Reviewer),
            (StepAction::Opinion, Role::Expert),
            (StepAction::Decide, Role::Decider),
        ]);
        let start = Standing::first(&steps);
        assert_eq!(start.after(&approved(), &steps), Err(Refusal::NotTheDecidingStep));
        let reviewed = start.after(&Event::StepDone { step: "s0".into(), note: String::new() }, &steps).unwrap();
        assert_eq!(reviewed.role, Role::Expert);
        assert_eq!(reviewed.after(&approved(), &steps), Err(Refusal::WithExpert));
        let opinion = Event::OpinionGiven { favourable: true, opinion: "支障ない".into() };
        let last = reviewed.after(&opinion, &steps).unwrap();
        assert_eq!(last.role, Role::Decider);
        let done = last.after(&approved(), &steps).unwrap();
        assert_eq!(done.state, State::Approved);
        assert_eq!(done.after(&Event::Withdrawn, &steps), Err(Refusal::Closed));
    }

    #[test]
    fn an_opinion_asked_in_between_returns_to_the_same_step() {
        let steps = steps(&[(StepAction::Decide, Role::Decider)]);
        let start = Standing::first(&steps);
        let asked =
            start.after(&Event::OpinionAsked { question: "基準に合うか".into(), expert: None }, &steps).unwrap();
        assert_eq!(asked.role, Role::Expert);
        let opinion = Event::OpinionGiven { favourable: false, opinion: "合わない".into() };
        assert_eq!(asked.after(&opinion, &steps).unwrap(), start);
    }

    #[test]
    fn a_refusal_without_reasons_is_not_possible() {
        let steps = steps(&[(StepAction::Decide, Role::Decider)]);
        let bare = Event::Refused { grounds: vec![], reason: "  ".into() };
        assert_eq!(Standing::first(&steps).after(&bare, &steps), Err(Refusal::ReasonNeeded));
    }

    #[test]
    fn a_case_with_the_applicant_waits_for_the_applicant() {
        let steps = steps(&[(StepAction::Decide, Role::Decider)]);
        let items = vec![CorrectionItem { question: "q".into(), message: "読めません".into() }];
        let by = jiff::civil::date(2026, 12, 1);
        let asked = Standing::first(&steps).after(&Event::CorrectionAsked { items, by }, &steps).unwrap();
        assert_eq!(asked.after(&approved(), &steps), Err(Refusal::WithApplicant));
        assert_eq!(asked.after(&Event::Corrected { changed: vec![] }, &steps).unwrap().state, State::Open);
        assert_eq!(asked.after(&Event::Withdrawn, &steps).unwrap().state, State::Withdrawn);
    }
}
