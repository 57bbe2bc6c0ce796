//! Going along a list: from a case to the next one of the list that the officer came from, to the one before, and back.
//!
//! The address of a case says the list, and every form of the case carries it on, so that this works in two windows at once
//! and without scripts. After a deed the case is often in that list no more; the next one is the one after its place.

use casework::Case;
use casework::find::{self, Line, Place, Side};
use casework::tally::Tally;
use kernel::CaseId;
use maud::{Markup, html};
use pages::{Button, Icon};
use service_kit::{App, Fault, Fields, OfficerCaller};
use text::Wording;

use crate::deed::Deed;
use crate::queue::asked::Asked;
use crate::sight::{is_expert_only, step_roles};
use crate::words;

/// The field and the part of an address that say the list.
const LIST: &str = "list";

/// The list that an officer came from; none where they came from elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Along {
    list: Option<Asked>,
}

/// The cases beside one in its list.
#[derive(Debug, Clone, Default)]
pub struct Neighbours {
    before: Option<Line>,
    after: Option<Line>,
}

impl Along {
    /// From a list itself, on whichever page of it.
    pub fn of_list(asked: &Asked) -> Along {
        Along { list: Some(Asked { after: None, shown_before: 0, ..asked.clone() }) }
    }

    /// From the query of an address.
    pub fn of_query(query: Option<&str>, caller: &OfficerCaller) -> Along {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
        let list = pairs.iter().find(|(name, _)| name == LIST).map_or("", |(_, list)| list.as_str());
        Along::said(list, caller)
    }

    /// From a form.
    pub fn of_form(fields: &Fields, caller: &OfficerCaller) -> Along {
        Along::said(fields.get(LIST), caller)
    }

    fn said(list: &str, caller: &OfficerCaller) -> Along {
        let read = || Asked::read(list, is_expert_only(&caller.actor), &Tally::default());
        Along { list: (!list.is_empty()).then(read) }
    }

    /// Where the list is.
    pub fn back(&self) -> String {
        self.list.as_ref().map_or_else(|| "/desk".to_owned(), Asked::href_first)
    }

    /// Where a case is shown, on the way along this list.
    pub fn case(&self, id: CaseId) -> String {
        self.carried(words::case_href(id))
    }

    /// Where a deed has its page.
    pub fn deed(&self, id: CaseId, deed: Deed) -> String {
        self.carried(format!("{}/{}", words::case_href(id), deed.name()))
    }

    fn carried(&self, address: String) -> String {
        match self.query() {
            Some(list) => format!("{address}?{}", serde_html_form::to_string([(LIST, list)]).unwrap_or_default()),
            None => address,
        }
    }

    fn query(&self) -> Option<String> {
        Some(self.list.as_ref()?.href_first().trim_start_matches("/desk?").to_owned())
    }

    /// The field that carries the list through a form.
    pub fn field(&self) -> Markup {
        html! { @if let Some(list) = self.query() { input type="hidden" name=(LIST) value=(list); } }
    }

    /// The cases beside one.
    pub async fn neighbours(&self, app: &App, caller: &OfficerCaller, case: &Case) -> Result<Neighbours, Fault> {
        let Some(asked) = &self.list else { return Ok(Neighbours::default()) };
        let filter = asked.filter(caller, &step_roles(&caller.actor), app.today());
        let place = Place { due_on: case.due_on.to_string(), id: case.id.0 };
        let beside = |side| find::beside(&app.store, caller.scope(), &filter, &place, side);
        Ok(Neighbours { before: beside(Side::Before).await?, after: beside(Side::After).await? })
    }

    /// The way along: the case before, the list, the next case. `done` says that nothing is left to do here, so that the next
    /// case is what one wants.
    pub fn way(&self, words: &Wording, beside: &Neighbours, done: bool) -> Markup {
        let at = |line: &Line| self.case(CaseId(line.id));
        let mut buttons = Vec::new();
        if let Some(line) = &beside.after {
            let label = words.get("desk-along-next");
            let button = if done { Button::primary(label) } else { Button::secondary(label) };
            buttons.push(button.href(at(line)).key("n").icon_after(Icon::Right));
        }
        if let Some(line) = &beside.before {
            buttons.push(Button::text(words.get("desk-along-before")).href(at(line)).key("p"));
        }
        buttons.push(Button::text(words.get("desk-back-to-queue")).href(self.back()).key("b"));
        html! {
            nav.desk-along aria-label=(words.get("desk-along")) {
                @if done && self.list.is_some() && beside.after.is_none() { p { (words.get("desk-along-last")) } }
                (pages::button::row(&buttons))
            }
        }
    }
}

impl Neighbours {
    /// The keys of the way along.
    pub fn keys(&self, words: &Wording) -> Vec<(&'static str, String)> {
        let mut keys = Vec::new();
        if self.after.is_some() {
            keys.push(("n", words.get("desk-along-next")));
        }
        if self.before.is_some() {
            keys.push(("p", words.get("desk-along-before")));
        }
        keys.push(("b", words.get("desk-back-to-queue")));
        keys
    }
}
