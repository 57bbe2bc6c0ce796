//! The summary of errors at the top of a form: each line leads to its field.

use maud::{Markup, html};
use text::Wording;

use crate::icon::Icon;

/// One error: which control, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorLine {
    /// The name of the control, which is also its id: `q-name`, `q-born-month`.
    pub target: String,
    /// What is wrong and how to mend it.
    pub text: String,
}

impl ErrorLine {
    /// An error of the control with this name.
    pub fn new(target: impl Into<String>, text: impl Into<String>) -> Self {
        ErrorLine { target: target.into(), text: text.into() }
    }
}

/// The summary; nothing where there is no error. The script moves the focus to it when the page opens.
pub fn error_summary(words: &Wording, errors: &[ErrorLine]) -> Markup {
    html! {
        @if !errors.is_empty() {
            section.error-summary role="alert" aria-labelledby="error-summary-title" tabindex="-1" data-focus="first" {
                h2 id="error-summary-title" {
                    (Icon::Stop)
                    span { (words.with("pages-errors-title", &[("n", errors.len().into())])) }
                }
                ul { @for error in errors { li { a href={ "#" (error.target) } { (error.text) } } } }
            }
        }
    }
}
