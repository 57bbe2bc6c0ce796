//! What the address of a list asks for: which tab, which filters, which words, from which place on.
//!
//! What an address says that makes no sense is as if it were not said: a list never fails for its address.

use casework::State;
use casework::find::{Filter, Line, Place};
use casework::tally::Tally;
use kernel::{Date, OfficerId};
use registry::Role;
use service_kit::OfficerCaller;

/// The parts of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// Worked on by me.
    Mine,
    /// Nobody's yet, and of my role.
    ToTake,
    /// All that are not closed.
    All,
    /// Past their day.
    Overdue,
    /// With the applicant.
    Waiting,
    /// Found clear by the rule.
    Clear,
    /// Decided or withdrawn.
    Closed,
    /// An opinion is asked of me.
    Opinion,
}

impl Tab {
    /// Those of reviewers, deciders and auditors.
    pub const ALL: [Tab; 7] = [Tab::Mine, Tab::ToTake, Tab::All, Tab::Overdue, Tab::Waiting, Tab::Clear, Tab::Closed];
    /// Those of an expert, who sees only what was asked of experts.
    pub const OF_EXPERTS: [Tab; 1] = [Tab::Opinion];

    /// Its name in addresses and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Tab::Mine => "mine",
            Tab::ToTake => "to-take",
            Tab::All => "all",
            Tab::Overdue => "overdue",
            Tab::Waiting => "waiting",
            Tab::Clear => "clear",
            Tab::Closed => "closed",
            Tab::Opinion => "opinion",
        }
    }

    /// How many cases are in it, where that is known without counting again.
    pub fn count(self, tally: &Tally) -> Option<i64> {
        match self {
            Tab::Mine => Some(tally.mine),
            Tab::ToTake => Some(tally.to_take),
            Tab::All => Some(tally.open),
            Tab::Overdue => Some(tally.overdue),
            Tab::Waiting => Some(tally.waiting),
            Tab::Clear => Some(tally.clear),
            Tab::Opinion => Some(tally.asked),
            Tab::Closed => None,
        }
    }

    /// Whether its cases still wait for something.
    pub fn is_open(self) -> bool {
        self != Tab::Closed
    }

    /// The states that its cases can be in.
    pub fn states(self) -> &'static [State] {
        match self {
            Tab::Closed => &[State::Approved, State::Refused, State::Accepted, State::Withdrawn],
            Tab::ToTake | Tab::Clear | Tab::Opinion => &[State::Open],
            Tab::Waiting => &[State::Correction],
            _ => &[State::Open, State::Correction],
        }
    }
}

/// What the address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which part of the list.
    pub tab: Tab,
    /// A service's key, or empty.
    pub service: String,
    /// A role's name, or empty.
    pub role: String,
    /// A state's name, or empty.
    pub state: String,
    /// An officer's id, `nobody`, or empty.
    pub assignee: String,
    /// `clear`, `overdue`, or empty.
    pub only: String,
    /// 受付番号 or a part of a name.
    pub words: String,
    /// After which line the page begins.
    pub after: Option<Place>,
    /// How many lines were shown before.
    pub shown_before: usize,
}

impl Asked {
    /// Reads a query. Without a tab, an officer comes to their own cases, or where there are none to those to be taken.
    pub fn read(query: &str, expert_only: bool, tally: &Tally) -> Asked {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
        let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str()).trim();
        let offered: &[Tab] = if expert_only { &Tab::OF_EXPERTS } else { &Tab::ALL };
        let first = if expert_only {
            Tab::Opinion
        } else if tally.mine > 0 {
            Tab::Mine
        } else {
            Tab::ToTake
        };
        let after = get("after")
            .split_once('_')
            .and_then(|(day, id)| Some(Place { due_on: day.parse::<Date>().ok()?.to_string(), id: id.parse().ok()? }));
        let shown_before = if after.is_some() { get("n").parse().unwrap_or(0) } else { 0 };
        Asked {
            tab: offered.iter().copied().find(|tab| tab.name() == get("tab")).unwrap_or(first),
            service: get("service").to_owned(),
            role: get("role").to_owned(),
            state: get("state").to_owned(),
            assignee: get("assignee").to_owned(),
            only: get("only").to_owned(),
            words: get("q").chars().take(100).collect(),
            after,
            shown_before,
        }
    }

    /// The filter that it means, for this officer.
    pub fn filter(&self, caller: &OfficerCaller, roles: &[Role], today: Date) -> Filter {
        let mut filter = Filter {
            open: Some(self.tab.is_open()),
            newest_first: !self.tab.is_open(),
            words: self.words.clone(),
            service: self.service.parse().ok(),
            role: [Role::Reviewer, Role::Decider, Role::Expert]
                .into_iter()
                .find(|role| casework::record::role_name(*role) == self.role),
            clear_only: self.only == "clear",
            overdue_on: (self.only == "overdue").then_some(today),
            unassigned: self.assignee == "nobody",
            assignee: self.assignee.parse().ok().map(OfficerId),
            ..Filter::default()
        };
        let chosen = State::from_name(&self.state).filter(|state| self.tab.states().contains(state));
        filter.states.extend(chosen);
        match self.tab {
            Tab::Mine => filter.assignee = Some(caller.officer),
            Tab::ToTake => {
                filter.unassigned = true;
                filter.roles = roles.to_vec();
                filter.states = vec![State::Open];
            }
            Tab::Overdue => filter.overdue_on = Some(today),
            Tab::Waiting => filter.states = vec![State::Correction],
            Tab::Clear => {
                filter.clear_only = true;
                filter.states = vec![State::Open];
            }
            Tab::Opinion => {
                filter.asked_of = Some(caller.officer);
                filter.states = vec![State::Open];
            }
            Tab::All | Tab::Closed => {}
        }
        filter
    }

    /// Whether nothing is filtered or searched within the tab.
    pub fn is_plain(&self) -> bool {
        self.filters().iter().all(|(_, value)| value.is_empty())
    }

    fn filters(&self) -> [(&'static str, &str); 6] {
        [
            ("service", &self.service),
            ("role", &self.role),
            ("state", &self.state),
            ("assignee", &self.assignee),
            ("only", &self.only),
            ("q", &self.words),
        ]
    }

    fn href(&self, without: &str, more: &[(&str, String)]) -> String {
        let tab = ("tab", self.tab.name().to_owned());
        let kept = self.filters().into_iter().filter(|(name, value)| *name != without && !value.is_empty());
        let kept = kept.map(|(name, value)| (name, value.to_owned()));
        let pairs: Vec<(&str, String)> = std::iter::once(tab).chain(kept).chain(more.iter().cloned()).collect();
        format!("/desk?{}", serde_html_form::to_string(pairs).unwrap_or_default())
    }

    /// The address without one of the filters.
    pub fn href_without(&self, filter: &str) -> String {
        self.href(filter, &[])
    }

    /// The address of the first page.
    pub fn href_first(&self) -> String {
        self.href("", &[])
    }

    /// The address of the page after a line; `shown` lines are shown before it.
    pub fn href_after(&self, line: &Line, shown: usize) -> String {
        self.href("", &[("after", format!("{}_{}", line.due_on, line.id)), ("n", shown.to_string())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_and_nonsense_is_left_out() {
        let tally = Tally::default();
        let asked =
            Asked::read("tab=overdue&service=130001%2F018-support&q=%E5%B1%B1%E7%94%B0&after=x_y&n=9", false, &tally);
        assert_eq!(
            (asked.tab, asked.words.as_str(), &asked.after, asked.shown_before),
            (Tab::Overdue, "山田", &None, 0)
        );
        let again = Asked::read(asked.href_first().strip_prefix("/desk?").unwrap(), false, &tally);
        assert_eq!(again, asked);
        assert_eq!(Asked::read("tab=king", false, &tally).tab, Tab::ToTake);
        assert_eq!(Asked::read("tab=all", true, &tally).tab, Tab::Opinion);
        assert_eq!(Asked::read("", false, &Tally { mine: 1, ..tally }).tab, Tab::Mine);
    }
}
