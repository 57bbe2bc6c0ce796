//! Where one stands in a form: a bar with words, and the list of steps.

use maud::{Markup, html};
use text::Wording;

/// How far a form has come: step `now` of `all`, as words and as a bar.
pub fn progress(words: &Wording, now: usize, all: usize) -> Markup {
    let said = words.with("pages-progress", &[("now", now.into()), ("all", all.into())]);
    let left = all.saturating_sub(now);
    html! {
        div.progress {
            p.progress-words {
                strong { (said) }
                span { @if left == 0 { (words.get("pages-progress-last")) } @else { (words.with("pages-progress-left", &[("n", left.into())])) } }
            }
            progress value=(now) max=(all.max(1)) aria-label=(said) {}
        }
    }
}

/// The state of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Behind us.
    Done,
    /// Here.
    Now,
    /// Ahead.
    Ahead,
}

/// Named steps in a row: a chain of procedures, the path of an application. On a phone one above the other.
pub fn steps(words: &Wording, steps: &[(String, State)]) -> Markup {
    html! {
        ol.steps {
            @for (index, (label, state)) in steps.iter().enumerate() {
                li data-state=(match state { State::Done => "done", State::Now => "now", State::Ahead => "ahead" })
                    aria-current=[(*state == State::Now).then_some("step")] {
                    span.step-sign aria-hidden="true" { @if *state == State::Done { (crate::Icon::Check) } @else { (index + 1) } }
                    span.step-label { @if *state == State::Done { span.said { (words.get("pages-step-done")) } } (label) }
                }
            }
        }
    }
}
