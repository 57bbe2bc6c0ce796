//! What may be done to a case: take it, hand it over, ask for a correction, pass it on, ask an expert, decide.
//!
//! | module | subject |
//! |---|---|
//! | [`fields`] | the form of each deed, with what was typed |
//! | [`correction`] | choosing what to have corrected |
//! | [`reading`] | from what was typed to an event, or to errors beside the fields |
//! | [`perform`] | the page of a deed, and doing it |
//! | [`conflict`] | when somebody else was quicker |

pub mod conflict;
pub mod correction;
pub mod fields;
pub mod perform;
pub mod reading;

use authz::Action;
use casework::{CorrectionItem, Event};
use registry::StepAction;
use service_kit::{App, OfficerCaller, Refused};

use crate::colleagues::Colleagues;
use crate::sight::Sight;

/// What may be done to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Work on it oneself.
    Take,
    /// Finish a review step.
    PassOn,
    /// Grant.
    Approve,
    /// Confirm the receipt of a notification.
    Accept,
    /// Give the opinion that was asked.
    GiveOpinion,
    /// Ask the applicant to correct something.
    Correction,
    /// Ask an expert outside the planned steps.
    AskOpinion,
    /// Give it to a colleague.
    HandOver,
    /// Refuse, with reasons.
    Refuse,
}

impl Deed {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Deed; 9] = [
        Deed::Take,
        Deed::PassOn,
        Deed::Approve,
        Deed::Accept,
        Deed::GiveOpinion,
        Deed::Correction,
        Deed::AskOpinion,
        Deed::HandOver,
        Deed::Refuse,
    ];

    /// Its name in addresses and text keys: `desk-deed-take`.
    pub fn name(self) -> &'static str {
        match self {
            Deed::Take => "take",
            Deed::PassOn => "pass-on",
            Deed::Approve => "approve",
            Deed::Accept => "accept",
            Deed::GiveOpinion => "give-opinion",
            Deed::Correction => "correction",
            Deed::AskOpinion => "ask-opinion",
            Deed::HandOver => "hand-over",
            Deed::Refuse => "refuse",
        }
    }

    /// The deed of this name.
    pub fn from_name(name: &str) -> Option<Deed> {
        Deed::ALL.into_iter().find(|deed| deed.name() == name)
    }

    /// The key that leads to it. The one step onwards is always `a`.
    pub fn key(self) -> &'static str {
        match self {
            Deed::Take => "t",
            Deed::PassOn | Deed::Approve | Deed::Accept | Deed::GiveOpinion => "a",
            Deed::Correction => "c",
            Deed::AskOpinion => "e",
            Deed::HandOver => "h",
            Deed::Refuse => "r",
        }
    }

    /// Whether it can be done from the case's own page, without a page of its own first.
    pub fn is_short(self) -> bool {
        matches!(self, Deed::Take | Deed::PassOn | Deed::Approve | Deed::Accept | Deed::GiveOpinion)
    }

    /// Whether it brings the case on, so that somebody who may do it has not finished with the case.
    pub fn is_onwards(self) -> bool {
        matches!(self, Deed::PassOn | Deed::Approve | Deed::Accept | Deed::GiveOpinion)
    }

    /// Whether this officer may do it to this case now; the text key of why not.
    pub fn allowed(self, app: &App, caller: &OfficerCaller, sight: &Sight) -> Result<(), Refused> {
        let refused = |key: &str| Err(Refused { key: key.to_owned() });
        let after = sight.case.standing.after(&self.sample(caller), &sight.steps);
        if let Err(refusal) = after {
            return Err(Refused { key: refusal.key() });
        }
        let action = sight.step().map(|step| step.action);
        if self == Deed::Take && sight.case.assignee == Some(caller.officer) {
            return refused("desk-refused-already-yours");
        }
        if self == Deed::PassOn && action != Some(StepAction::Review) {
            return refused("authz-refused-step");
        }
        let mut refusal = None;
        for action in self.actions() {
            match sight.may(app, caller, *action) {
                Ok(()) => return Ok(()),
                Err(why) => refusal = Some(why),
            }
        }
        refused(refusal.map_or("authz-refused-role", |refusal| refusal.reason))
    }

    /// What the policies are asked for; any of them is enough.
    fn actions(self) -> &'static [Action] {
        match self {
            Deed::Take => &[Action::Review, Action::Decide, Action::GiveOpinion],
            Deed::PassOn => &[Action::Review],
            Deed::Approve | Deed::Refuse | Deed::Accept => &[Action::Decide],
            Deed::GiveOpinion => &[Action::GiveOpinion],
            Deed::Correction | Deed::AskOpinion => &[Action::AskCorrection],
            Deed::HandOver => &[Action::HandOver],
        }
    }

    /// An event of this kind that lacks nothing, to ask whether the case's course allows one.
    fn sample(self, caller: &OfficerCaller) -> Event {
        let words = || "-".to_owned();
        match self {
            Deed::Take | Deed::HandOver => Event::Assigned { officer: caller.officer },
            Deed::PassOn => Event::StepDone { step: String::new(), note: String::new() },
            Deed::Approve => Event::Approved { note: String::new() },
            Deed::Accept => Event::Accepted,
            Deed::GiveOpinion => Event::OpinionGiven { favourable: true, opinion: words() },
            Deed::Correction => {
                let items = vec![CorrectionItem { question: words(), message: words() }];
                Event::CorrectionAsked { items, by: kernel::Date::MAX }
            }
            Deed::AskOpinion => Event::OpinionAsked { question: words(), expert: None },
            Deed::Refuse => Event::Refused { grounds: Vec::new(), reason: words() },
        }
    }

    /// The deeds that this officer may do to this case now. Where the office has no expert, none is asked.
    pub fn offered(app: &App, caller: &OfficerCaller, sight: &Sight, colleagues: &Colleagues) -> Vec<Deed> {
        let has_expert = colleagues.with_role(registry::Role::Expert).next().is_some();
        let offered =
            |deed: &Deed| (*deed != Deed::AskOpinion || has_expert) && deed.allowed(app, caller, sight).is_ok();
        Deed::ALL.into_iter().filter(offered).collect()
    }
}
