//! A stored question as inputs: what was typed last wins over what is stored, and what is stored over nothing.
//! Names of the inputs follow the convention that `forms` reads: base `q-<id>`, parts with a suffix.

mod answer;

use forms::{Question, QuestionKind, Submitted, inputs};
use maud::Markup;
use serde_json::Value;
use text::Wording;

use crate::error_summary::ErrorLine;
use crate::field::choice::Choice;
use crate::field::file::{Accepts, Stored};
use crate::field::input::{Input, Kind};
use crate::field::select::Group;
use crate::field::{
    Field, FieldError, account, address, area, children, choice, consent, date, file, new_child, person, select,
};
use answer::Typed;

/// More choices than this become a list to open instead of radio buttons.
const MOST_RADIOS: usize = 9;

/// One of the choices shown, in words.
pub type ChoiceView = Choice;

/// A question with all that its inputs show.
#[derive(Debug, Clone)]
pub struct QuestionView<'a> {
    /// The question of the pack.
    pub question: &'a Question,
    /// What it asks, in words.
    pub label: String,
    /// What helps.
    pub help: Option<String>,
    /// The choices that are offered to this person.
    pub choices: Vec<ChoiceView>,
    /// The children of the household, for [`QuestionKind::Children`].
    pub children: Vec<children::Child>,
    /// The files that are there already.
    pub files: Vec<Stored>,
    /// What files are accepted.
    pub accepts: Accepts,
    /// The stored answer.
    pub answer: Option<&'a Value>,
    /// What was sent and not accepted; wins over the answer.
    pub sent: Option<&'a Submitted>,
    /// What is wrong.
    pub errors: Vec<FieldError>,
    /// The source of the answer, in words: 「住民票の登録」.
    pub source: Option<String>,
    /// Whether the label is the heading of the page: the only question of its page.
    pub heading: bool,
}

impl<'a> QuestionView<'a> {
    /// A question without an answer.
    pub fn new(question: &'a Question, label: impl Into<String>) -> Self {
        QuestionView {
            question,
            label: label.into(),
            help: None,
            choices: Vec::new(),
            children: Vec::new(),
            files: Vec::new(),
            accepts: Accepts::default(),
            answer: None,
            sent: None,
            errors: Vec::new(),
            source: None,
            heading: false,
        }
    }

    /// The name of its control, or the base of the names of its parts.
    pub fn name(&self) -> String {
        forms::submitted::field(&self.question.id, "")
    }

    /// With the errors of this question among those of a page. `own` gives the pack's words for a key.
    #[must_use]
    pub fn errors(
        mut self,
        errors: &[forms::FieldError],
        words: &Wording,
        own: &dyn Fn(&str) -> Option<String>,
    ) -> Self {
        self.errors = errors
            .iter()
            .filter(|error| error.question == self.question.id)
            .map(|error| FieldError {
                part: (!error.part.is_empty()).then(|| error.part.to_owned()),
                text: error.message(words, own),
            })
            .collect();
        self
    }

    /// Its errors as lines of the summary at the top of the page, each with what was asked.
    pub fn error_lines(&self, words: &Wording) -> Vec<ErrorLine> {
        let target = |error: &FieldError| match &error.part {
            Some(part) => format!("{}-{part}", self.name()),
            None => self.name(),
        };
        let said = |error: &FieldError| {
            words.with("pages-error-line", &[("label", self.label.clone().into()), ("text", error.text.clone().into())])
        };
        self.errors.iter().map(|error| ErrorLine::new(target(error), said(error))).collect()
    }

    fn field(&self) -> Field {
        let mut field = Field::new(self.name(), self.label.clone()).optional(self.question.optional);
        field.help.clone_from(&self.help);
        field.source.clone_from(&self.source);
        field.errors.clone_from(&self.errors);
        field.heading = self.heading;
        field
    }
}

/// The inputs of a question, with label, help, source and errors.
pub fn question_field(words: &Wording, view: &QuestionView<'_>) -> Markup {
    let field = view.field();
    let question = view.question;
    let fields = match (view.sent, view.answer) {
        (Some(sent), _) => sent.clone(),
        (None, Some(answer)) => inputs::of(&question.id, question.kind, answer),
        (None, None) => Submitted::default(),
    };
    let typed = Typed { question: &question.id, fields: &fields };
    match question.kind {
        QuestionKind::LongText => area::area(words, &field, typed.text(), 6, question.max_length),
        QuestionKind::Date => date::date(words, &field, &typed.date(""), is_filled_from(question, "person.birth_date")),
        QuestionKind::YesNo => choice::yes_no(words, &field, typed.yes_no()),
        QuestionKind::Choice => one(words, view, &field, typed.text()),
        QuestionKind::Choices => choice::some_of(words, &field, &view.choices, typed.list()),
        QuestionKind::Person => applicant(words, view, &field, &typed),
        QuestionKind::Children => children::children(words, &field, &view.children, typed.list()),
        QuestionKind::NewChild => new_child::new_child(words, &field, &typed.new_child()),
        QuestionKind::Address => {
            address::address(words, &field, &typed.address(), is_filled_from(question, "person.address"))
        }
        QuestionKind::BankAccount => account::account(words, &field, &typed.account()),
        QuestionKind::File => file::file(words, &field, &view.files, &view.accepts),
        QuestionKind::Consent => consent::consent(words, &field, typed.yes_no() == Some(true)),
        QuestionKind::Text
        | QuestionKind::Kana
        | QuestionKind::Yen
        | QuestionKind::Number
        | QuestionKind::Phone
        | QuestionKind::Email
        | QuestionKind::CorporateNumber => line(question, typed.text()).field(words, &field),
    }
}

/// What the register says is shown without fields; only where it says nothing, or something is wrong, is it typed.
fn applicant(words: &Wording, view: &QuestionView<'_>, field: &Field, typed: &Typed<'_>) -> Markup {
    if view.answer.is_some() && view.errors.is_empty() {
        person::person(words, field, &typed.registered(words))
    } else {
        new_child::applicant(words, field, &typed.new_child())
    }
}

fn one(words: &Wording, view: &QuestionView<'_>, field: &Field, chosen: &str) -> Markup {
    if view.choices.len() <= MOST_RADIOS {
        return choice::one_of(words, field, &view.choices, chosen);
    }
    let options = view.choices.iter().map(|choice| (choice.value.clone(), choice.label.clone())).collect();
    select::select(words, field, &[Group { label: String::new(), options }], chosen)
}

fn line(question: &Question, value: &str) -> Input {
    let kind = match question.kind {
        QuestionKind::Kana => Kind::Kana,
        QuestionKind::Yen => Kind::Yen,
        QuestionKind::Number => Kind::Number,
        QuestionKind::Phone => Kind::Phone,
        QuestionKind::Email => Kind::Email,
        QuestionKind::CorporateNumber => Kind::Digits,
        _ => Kind::Text,
    };
    let input = Input::new(kind, value).max_length(question.max_length);
    let input = if kind == Kind::Digits { input.width(16) } else { input };
    match purpose(question) {
        Some(token) => input.autocomplete(token),
        None => input,
    }
}

/// The purpose of a line about the person themselves (WCAG 1.3.5), known by the fact that it is filled from.
fn purpose(question: &Question) -> Option<&'static str> {
    match question.prefill.as_deref()? {
        "person.name" | "business.representative" => Some("name"),
        "person.phone" | "business.phone" => Some("tel"),
        "person.email" | "business.email" => Some("email"),
        "person.postcode" => Some("postal-code"),
        "business.name" => Some("organization"),
        _ => None,
    }
}

fn is_filled_from(question: &Question, fact: &str) -> bool {
    question.prefill.as_deref() == Some(fact)
}
