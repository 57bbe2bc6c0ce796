//! Whether answers stand: given where they must be, within their bounds, true to the conditions of the pack.

use kernel::Date;
use rules::Truth;
use serde_json::Value as Json;

use crate::error::{ErrorArg, FieldError};
use crate::flow::{ShownPage, ShownQuestion, Walk};
use crate::form::Setting;
use crate::{Answers, Question, QuestionKind};

/// Greatest number of characters of one line of words where the pack names none.
pub const LINE: usize = 200;
/// Greatest number of characters of several lines of words where the pack names none.
pub const LINES: usize = 4000;

impl Walk<'_> {
    /// What is wrong on one shown page; empty for a page that is not shown.
    pub fn check_page(&self, page: &str, setting: &Setting<'_>, answers: &Answers) -> Vec<FieldError> {
        self.page(page).map(|shown| self.page_faults(shown, setting, answers)).unwrap_or_default()
    }

    /// What is wrong in the whole form, with the page that it is on. Empty: the answers may be sent.
    pub fn check(&self, setting: &Setting<'_>, answers: &Answers) -> Vec<(String, FieldError)> {
        let of_page = |shown: &ShownPage<'_>| {
            let id = shown.page.id.clone();
            self.page_faults(shown, setting, answers).into_iter().map(move |fault| (id.clone(), fault))
        };
        self.pages().iter().flat_map(of_page).collect()
    }

    pub(crate) fn page_faults(
        &self,
        shown: &ShownPage<'_>,
        setting: &Setting<'_>,
        answers: &Answers,
    ) -> Vec<FieldError> {
        shown.questions.iter().flat_map(|question| self.faults(question, setting, answers)).collect()
    }

    fn faults(&self, shown: &ShownQuestion<'_>, setting: &Setting<'_>, answers: &Answers) -> Vec<FieldError> {
        let question = shown.question;
        let Some(value) = answers.value(&question.id).filter(|value| !is_blank(question.kind, value)) else {
            let missing = !question.optional && shown.certain;
            return if missing { vec![required(question)] } else { vec![] };
        };
        let mut faults = match question.kind {
            QuestionKind::Date => self.day_faults(question, value, setting),
            QuestionKind::Yen | QuestionKind::Number => number_faults(question, value),
            QuestionKind::Choice | QuestionKind::Choices => self.choice_faults(question, value, setting),
            QuestionKind::Children => child_faults(question, value, setting),
            QuestionKind::Text | QuestionKind::LongText | QuestionKind::Kana => length_faults(question, value),
            QuestionKind::Person | QuestionKind::NewChild => birth_faults(question, value, setting.today),
            QuestionKind::Consent if value != &Json::Bool(true) => vec![required(question)],
            _ => vec![],
        };
        if faults.is_empty() && !self.stands(question, setting) {
            faults.push(FieldError::new(&question.id, "forms-error-not-valid").general());
        }
        faults
    }

    /// Whether the pack's own condition holds or cannot be told yet.
    fn stands(&self, question: &Question, setting: &Setting<'_>) -> bool {
        question.valid_when.as_ref().is_none_or(|source| {
            self.form.decide(source, self.facts(), setting.today, &self.children).truth != Truth::No
        })
    }

    fn day_faults(&self, question: &Question, value: &Json, setting: &Setting<'_>) -> Vec<FieldError> {
        let Some(day) = value.as_str().and_then(|day| day.parse::<Date>().ok()) else {
            return vec![FieldError::new(&question.id, "forms-error-date-shape")];
        };
        let bound = |source| self.form.day(source, self.facts(), setting.today);
        let earliest = bound(question.earliest.as_ref()).filter(|bound| day < *bound);
        let latest = bound(question.latest.as_ref()).filter(|bound| day > *bound);
        let fault = |key, bound| FieldError::new(&question.id, key).with("bound", ErrorArg::Date(bound));
        earliest
            .map(|bound| fault("forms-error-date-early", bound))
            .or_else(|| latest.map(|bound| fault("forms-error-date-late", bound)))
            .into_iter()
            .collect()
    }

    fn choice_faults(&self, question: &Question, value: &Json, setting: &Setting<'_>) -> Vec<FieldError> {
        let chosen: Vec<&str> = match value {
            Json::String(one) => vec![one],
            Json::Array(several) => several.iter().filter_map(Json::as_str).collect(),
            _ => vec![],
        };
        let offered = self.offered(question, setting);
        if chosen.iter().any(|id| !offered.contains(id)) {
            return vec![FieldError::new(&question.id, "forms-error-choice-unknown")];
        }
        if question.kind == QuestionKind::Choices { count_faults(question, chosen.len()) } else { vec![] }
    }

    /// The choices of a question that are offered now, by id.
    pub fn offered<'q>(&self, question: &'q Question, setting: &Setting<'_>) -> Vec<&'q str> {
        let shown =
            |source: &String| self.form.decide(source, self.facts(), setting.today, &self.children).truth != Truth::No;
        let offered = question.choices.iter().filter(|choice| choice.show_when.as_ref().is_none_or(shown));
        offered.map(|choice| choice.id.as_str()).collect()
    }
}

fn is_blank(kind: QuestionKind, value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Bool(agreed) => kind == QuestionKind::Consent && !agreed,
        _ => false,
    }
}

/// The error for an answer that is missing, in words that fit its kind.
pub fn required(question: &Question) -> FieldError {
    let key = match question.kind {
        QuestionKind::Text | QuestionKind::LongText => "forms-error-required-words",
        QuestionKind::Kana => "forms-error-required-kana",
        QuestionKind::Date => "forms-error-required-date",
        QuestionKind::Yen => "forms-error-required-yen",
        QuestionKind::Number => "forms-error-required-number",
        QuestionKind::YesNo => "forms-error-required-yes-no",
        QuestionKind::Choice => "forms-error-required-choice",
        QuestionKind::Choices => "forms-error-required-choices",
        QuestionKind::Person => "forms-error-required-person",
        QuestionKind::Children => "forms-error-required-children",
        QuestionKind::NewChild => "forms-error-required-new-child",
        QuestionKind::Address => "forms-error-required-address",
        QuestionKind::BankAccount => "forms-error-required-bank-account",
        QuestionKind::File => "forms-error-required-file",
        QuestionKind::Consent => "forms-error-required-consent",
        QuestionKind::Phone => "forms-error-required-phone",
        QuestionKind::Email => "forms-error-required-email",
        QuestionKind::CorporateNumber => "forms-error-required-corporate-number",
    };
    FieldError::new(&question.id, key)
}

fn number_faults(question: &Question, value: &Json) -> Vec<FieldError> {
    let yen = question.kind == QuestionKind::Yen;
    let Some(number) = value.as_i64() else {
        return vec![FieldError::new(&question.id, "forms-error-number-shape")];
    };
    // An amount of money is not below nothing unless the pack says so.
    let min = question.min.or(yen.then_some(0)).filter(|min| number < *min);
    let max = question.max.filter(|max| number > *max);
    let arg = |bound| if yen { ErrorArg::Yen(bound) } else { ErrorArg::Number(bound) };
    let fault = |key, bound| FieldError::new(&question.id, key).with("bound", arg(bound));
    let (small, great) = if yen {
        ("forms-error-yen-small", "forms-error-yen-great")
    } else {
        ("forms-error-number-small", "forms-error-number-great")
    };
    min.map(|bound| fault(small, bound)).or_else(|| max.map(|bound| fault(great, bound))).into_iter().collect()
}

/// Whether as many are chosen as the pack asks for.
fn count_faults(question: &Question, count: usize) -> Vec<FieldError> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let few = question.min.filter(|min| count < *min).map(|bound| ("forms-error-choices-few", bound));
    let many = question.max.filter(|max| count > *max).map(|bound| ("forms-error-choices-many", bound));
    let fault = |(key, bound)| FieldError::new(&question.id, key).with("bound", ErrorArg::Number(bound));
    few.or(many).map(fault).into_iter().collect()
}

fn child_faults(question: &Question, value: &Json, setting: &Setting<'_>) -> Vec<FieldError> {
    let chosen: Vec<&str> = value.as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(Json::as_str).collect();
    let known: Vec<&str> = setting.facts.children().iter().filter_map(|c| c.as_map()?.get("id")?.as_text()).collect();
    if chosen.iter().any(|id| !known.contains(id)) {
        return vec![FieldError::new(&question.id, "forms-error-child-unknown")];
    }
    count_faults(question, chosen.len())
}

fn length_faults(question: &Question, value: &Json) -> Vec<FieldError> {
    let usual = if question.kind == QuestionKind::LongText { LINES } else { LINE };
    let max = question.max_length.unwrap_or(usual);
    let count = value.as_str().map_or(0, |text| text.chars().count());
    if count <= max {
        return vec![];
    }
    let number = |n: usize| ErrorArg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    vec![
        FieldError::new(&question.id, "forms-error-too-long")
            .with("max", number(max))
            .with("over", number(count - max)),
    ]
}

fn birth_faults(question: &Question, value: &Json, today: Date) -> Vec<FieldError> {
    let birth = value.get("birth_date").and_then(Json::as_str).and_then(|day| day.parse::<Date>().ok());
    match birth {
        Some(day) if day > today => {
            vec![
                FieldError::new(&question.id, "forms-error-birth-future")
                    .at("birth")
                    .with("bound", ErrorArg::Date(today)),
            ]
        }
        Some(_) => vec![],
        None => vec![FieldError::new(&question.id, "forms-error-date-shape").at("birth")],
    }
}
