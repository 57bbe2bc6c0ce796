//! What stands around every input: label, 必須 or 任意, help, source of what is filled in, errors,
//! and the ids that tie them together for a screen reader.

pub mod account;
pub mod address;
pub mod area;
pub mod children;
pub mod choice;
pub mod consent;
pub mod date;
pub mod file;
pub mod input;
pub mod new_child;
pub mod part;
pub mod person;
pub mod select;

use maud::{Markup, html};
use text::Wording;

use crate::icon::Icon;

/// What is wrong with a field, and with which part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The part of a compound field without its hyphen: `month`, `branch`; none where the field as a whole is meant.
    pub part: Option<String>,
    /// What is wrong and how to mend it.
    pub text: String,
}

/// The frame of an input. Its name is also the id of its first control, so an error's link leads there.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name of the control, and base of the names of its parts.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// Whether it may be left empty.
    pub optional: bool,
    /// A sentence that helps.
    pub help: Option<String>,
    /// From where the value was filled in: 「住民票の登録」.
    pub source: Option<String>,
    /// What is wrong.
    pub errors: Vec<FieldError>,
    /// Whether the label is also the heading of the page.
    pub heading: bool,
    /// Whether the badge 必須 or 任意 is left out: in a search or filter.
    pub quiet: bool,
}

impl Field {
    /// A field that must be filled in.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Field {
            name: name.into(),
            label: label.into(),
            optional: false,
            help: None,
            source: None,
            errors: Vec::new(),
            heading: false,
            quiet: false,
        }
    }

    /// May be left empty.
    #[must_use]
    pub fn optional(mut self, optional: bool) -> Self {
        self.optional = optional;
        self
    }

    /// A sentence that helps.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// From where the value was filled in.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Something wrong with the field as a whole.
    #[must_use]
    pub fn error(mut self, text: impl Into<String>) -> Self {
        self.errors.push(FieldError { part: None, text: text.into() });
        self
    }

    /// The label is the heading of the page.
    #[must_use]
    pub fn as_heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// Without the badge 必須 or 任意.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// The ids that describe the control; nothing where there is nothing to describe it.
    pub fn described_by(&self) -> Option<String> {
        self.describing(!self.errors.is_empty())
    }

    fn describing(&self, with_error: bool) -> Option<String> {
        let ids: Vec<String> =
            [self.help.as_ref().map(|_| "help"), self.source.as_ref().map(|_| "source"), with_error.then_some("error")]
                .into_iter()
                .flatten()
                .map(|what| format!("{}-{what}", self.name))
                .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `aria-invalid` of the control.
    pub fn invalid(&self) -> Option<&'static str> {
        (!self.errors.is_empty()).then_some("true")
    }

    /// `aria-invalid` of a part: it is meant itself, or the field as a whole is.
    pub fn part_invalid(&self, part: &str) -> Option<&'static str> {
        let meant = |error: &FieldError| error.part.as_deref().is_none_or(|p| p == part);
        self.errors.iter().any(meant).then_some("true")
    }

    /// What is wrong with a part, to stand beside it, and the id that describes its control.
    pub fn part_errors(&self, words: &Wording, part: &str) -> (Markup, Option<String>) {
        let errors: Vec<&FieldError> = self.errors.iter().filter(|error| error.part.as_deref() == Some(part)).collect();
        let id = format!("{}-{part}-error", self.name);
        (error_box(words, &id, &errors), (!errors.is_empty()).then_some(id))
    }

    /// The frame around one control; the control's id is the field's name.
    pub fn one(&self, words: &Wording, control: &Markup) -> Markup {
        let all: Vec<&FieldError> = self.errors.iter().collect();
        let label = html! { label for=(self.name) { (self.label) } (self.badge(words)) };
        html! {
            div.field data-faulty[!self.errors.is_empty()] {
                @if self.heading { h1.field-label.field-heading { (label) } } @else { div.field-label { (label) } }
                (self.notes(words, &all))
                (control)
            }
        }
    }

    /// The frame around several controls: a fieldset, described as a whole.
    pub fn group(&self, words: &Wording, controls: &Markup) -> Markup {
        self.fieldset(words, None, &self.errors.iter().collect::<Vec<_>>(), controls)
    }

    /// As [`Field::group`], with the field's name as id of the fieldset: for the parts of a day, which stand in one row.
    pub fn row(&self, words: &Wording, controls: &Markup) -> Markup {
        self.fieldset(words, Some(&self.name), &self.errors.iter().collect::<Vec<_>>(), controls)
    }

    /// As [`Field::row`], for parts that show their own errors; see [`Field::part_errors`].
    pub fn compound(&self, words: &Wording, controls: &Markup) -> Markup {
        let whole: Vec<&FieldError> = self.errors.iter().filter(|error| error.part.is_none()).collect();
        self.fieldset(words, Some(&self.name), &whole, controls)
    }

    fn fieldset(&self, words: &Wording, id: Option<&str>, errors: &[&FieldError], controls: &Markup) -> Markup {
        let label = html! { span { (self.label) } (self.badge(words)) };
        let described_by = self.describing(!errors.is_empty());
        html! {
            fieldset.field id=[id] tabindex=[id.map(|_| "-1")] aria-describedby=[described_by] data-faulty[!self.errors.is_empty()] {
                legend {
                    @if self.heading { h1.field-label.field-heading { (label) } } @else { span.field-label { (label) } }
                }
                (self.notes(words, errors))
                (controls)
            }
        }
    }

    fn badge(&self, words: &Wording) -> Markup {
        html! {
            @if self.quiet {}
            @else if self.optional { span.badge { (words.get("pages-optional")) } }
            @else { span.badge.badge-required { (words.get("pages-required")) } }
        }
    }

    fn notes(&self, words: &Wording, errors: &[&FieldError]) -> Markup {
        html! {
            @if let Some(help) = &self.help { p.help id={ (self.name) "-help" } { (help) } }
            @if let Some(source) = &self.source {
                p.source id={ (self.name) "-source" } {
                    (Icon::CheckCircle)
                    span { (words.with("pages-source", &[("source", source.clone().into())])) }
                }
            }
            (error_box(words, &format!("{}-error", self.name), errors))
        }
    }
}

fn error_box(words: &Wording, id: &str, errors: &[&FieldError]) -> Markup {
    html! {
        @if !errors.is_empty() {
            div.error id=(id) {
                (Icon::Stop)
                div {
                    @for (index, error) in errors.iter().enumerate() {
                        p { @if index == 0 { span.said { (words.get("pages-tone-error")) } } (error.text) }
                    }
                }
            }
        }
    }
}
