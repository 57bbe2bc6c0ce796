//! What may be done to the case now: the next step with its note at hand, the rest one page away, each with its key.

use maud::{Markup, html};
use pages::panes::pane;
use pages::{Button, Visit};
use text::Wording;

use crate::along::{Along, Neighbours};
use crate::colleagues::Colleagues;
use crate::deed::Deed;
use crate::deed::fields::{self, Sheet};
use crate::sight::Sight;

/// The pane of what may be done; it says who works on the case, and why nothing can be done where nothing can.
pub fn actions(visit: &Visit, sight: &Sight, colleagues: &Colleagues, offered: &[Deed], along: &Along) -> Markup {
    let words = &visit.wording;
    let case = &sight.case;
    let typed = service_kit::Fields::default();
    let sheet = Sheet { visit, sight, colleagues, along, typed: &typed, errors: &[] };
    let (short, long): (Vec<Deed>, Vec<Deed>) = offered.iter().partition(|deed| deed.is_short());
    let works = case.assignee.map_or_else(|| words.get("desk-nobody"), |officer| colleagues.name(words, officer));
    let body = html! {
        @if !case.standing.state.is_closed() {
            (pages::list::description(&[(words.get("desk-brief-assignee"), html! { strong { (works) } })]))
        }
        @for deed in short { div.desk-deed { (fields::form(deed, &sheet)) } }
        @if !long.is_empty() {
            div.desk-more { @for deed in long { (link(words, sight, deed, along)) } }
        }
        @if offered.is_empty() { p { (words.get(if case.standing.state.is_closed() { "desk-nothing-closed" } else { "desk-nothing-now" })) } }
    };
    pane("actions", &words.get("desk-pane-actions"), &body)
}

fn link(words: &Wording, sight: &Sight, deed: Deed, along: &Along) -> Button {
    let label = words.get(&format!("desk-deed-{}", deed.name()));
    let button = if deed == Deed::Refuse { Button::danger(label) } else { Button::secondary(label) };
    button.href(along.deed(sight.case.id, deed)).key(deed.key()).wide()
}

/// The keys of the page.
pub fn keys(words: &Wording, offered: &[Deed], beside: &Neighbours) -> Vec<(&'static str, String)> {
    let deeds = offered.iter().map(|deed| (deed.key(), words.get(&format!("desk-deed-{}", deed.name()))));
    deeds.chain(beside.keys(words)).collect()
}
