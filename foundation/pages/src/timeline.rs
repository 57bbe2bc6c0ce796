//! The life of a case: what happened, where it is, by which day it goes on.

use maud::{Markup, html};
use text::Wording;

/// Whether an event lies behind, is going on, or is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It happened.
    Past,
    /// It is going on.
    Now,
    /// It is expected.
    Ahead,
    /// It needs something from the reader.
    Waiting,
}

/// One event.
#[derive(Debug, Clone)]
pub struct Event {
    /// Behind, going on, or expected.
    pub when: When,
    /// What.
    pub title: String,
    /// The day, worded, and the same for machines (`YYYY-MM-DD`).
    pub day: Option<(String, String)>,
    /// More: who, a link to the letter, a button.
    pub body: Option<Markup>,
}

/// The events in their order.
pub fn timeline(words: &Wording, events: &[Event]) -> Markup {
    html! {
        ol.timeline {
            @for event in events {
                li data-when=(name(event.when)) aria-current=[matches!(event.when, When::Now | When::Waiting).then_some("step")] {
                    span.timeline-sign aria-hidden="true" {
                        @match event.when { When::Past => (crate::Icon::Check), When::Waiting => (crate::Icon::Alert), _ => {} }
                    }
                    div.timeline-words {
                        p.timeline-title { span.said { (words.get(&format!("pages-when-{}", name(event.when)))) } (event.title) }
                        @if let Some((worded, machine)) = &event.day { p.timeline-day { time datetime=(machine) { (worded) } } }
                        @if let Some(body) = &event.body { div.timeline-body { (body) } }
                    }
                }
            }
        }
    }
}

fn name(when: When) -> &'static str {
    match when {
        When::Past => "past",
        When::Now => "now",
        When::Ahead => "ahead",
        When::Waiting => "waiting",
    }
}
