//! Lists: of points, of terms with their meaning, of answers with a way to change each.

use maud::{Markup, html};
use text::Wording;

/// A list of points.
pub fn points(items: &[Markup]) -> Markup {
    html! { ul.points { @for item in items { li { (item) } } } }
}

/// A numbered list.
pub fn numbered(items: &[Markup]) -> Markup {
    html! { ol.points { @for item in items { li { (item) } } } }
}

/// A list with a tick or a cross a line: met and not met, needed and not needed.
pub fn checked(words: &Wording, items: &[(bool, Markup)]) -> Markup {
    html! {
        ul.checked {
            @for (met, item) in items {
                li data-met[*met] {
                    @if *met { (crate::Icon::Check) } @else { (crate::Icon::Close) }
                    div { span.said { (words.get(if *met { "pages-met" } else { "pages-not-met" })) } (item) }
                }
            }
        }
    }
}

/// Terms and their meaning: on a phone one above the other, else side by side.
pub fn description(pairs: &[(String, Markup)]) -> Markup {
    html! { dl.description { @for (term, meaning) in pairs { div { dt { (term) } dd { (meaning) } } } } }
}

/// An answer on the page where answers are checked.
#[derive(Debug, Clone)]
pub struct AnswerLine {
    /// What was asked.
    pub label: String,
    /// What was answered.
    pub value: Markup,
    /// From where it was filled in.
    pub source: Option<String>,
    /// Where it can be changed.
    pub change: Option<String>,
}

/// Answers to be checked, each with a link to change it.
pub fn answers(words: &Wording, lines: &[AnswerLine]) -> Markup {
    html! {
        dl.description.answers {
            @for line in lines {
                div {
                    dt { (line.label) }
                    dd.answer {
                        (line.value)
                        @if let Some(source) = &line.source { p.source { (crate::Icon::CheckCircle) span { (source) } } }
                    }
                    @if let Some(change) = &line.change {
                        dd.answer-change { a href=(change) { (words.get("pages-change")) span.said { (words.with("pages-change-what", &[("what", line.label.clone().into())])) } } }
                    }
                }
            }
        }
    }
}
