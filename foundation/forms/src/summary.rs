//! The answers to check before sending: each as people read it, with its source and the way to change it. The same model shows
//! an officer what was answered.

use kernel::{Date, script};
use serde_json::Value as Json;
use text::Wording;

use crate::flow::{PageState, Walk};
use crate::submitted::field;
use crate::values::{Account, Address, Applicant, NewChild, StoredFile};
use crate::{Answers, Page, Provenance, Question, QuestionKind, shown};

/// The answers of one page.
#[derive(Debug, Clone, PartialEq)]
pub struct SummaryPage<'a> {
    /// The page; its title is `page-<id>`.
    pub page: &'a Page,
    /// Whether it was known beforehand, is done or still needs something.
    pub state: PageState,
    /// Its questions.
    pub rows: Vec<Row<'a>>,
}

/// One question with its answer as people read it.
#[derive(Clone, PartialEq)]
pub struct Row<'a> {
    /// The question; its words are `q-<id>`.
    pub question: &'a Question,
    /// The answer, a line or several; a phrase that says so where there is none.
    pub lines: Vec<String>,
    /// Where it came from; `None` where there is no answer.
    pub provenance: Option<Provenance>,
    /// The page to change it on.
    pub change_page: &'a str,
    /// The name of the field on that page to go to.
    pub change_field: String,
}

/// Without the answer: it is personal data and belongs in no log.
impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Row")
            .field("question", &self.question.id)
            .field("provenance", &self.provenance)
            .finish_non_exhaustive()
    }
}

/// The words that answers are shown in.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The words of this room.
    pub forms: &'a Wording,
    /// The pack's words: question and key, such as `q-sex-female`. See [`crate::Form::askers`] for whose pack.
    pub own: &'a dyn Fn(&str, &str) -> Option<String>,
    /// The name of a child of the household by id.
    pub child: &'a dyn Fn(&str) -> Option<String>,
}

impl std::fmt::Debug for Words<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.forms.lang()).finish_non_exhaustive()
    }
}

impl<'a> Walk<'a> {
    /// The answers to check: every page shown, those known beforehand too.
    pub fn summary(&self, answers: &Answers, words: &Words<'_>) -> Vec<SummaryPage<'a>> {
        let rows = |shown: &crate::flow::ShownPage<'a>| {
            let page = shown.page;
            shown.questions.iter().map(|q| row(page, q.question, answers, words)).collect()
        };
        self.pages()
            .iter()
            .map(|shown| SummaryPage { page: shown.page, state: shown.state, rows: rows(shown) })
            .collect()
    }
}

fn row<'a>(page: &'a Page, question: &'a Question, answers: &Answers, words: &Words<'_>) -> Row<'a> {
    let value = answers.value(&question.id);
    let lines = value.map(|value| display(question, value, words)).filter(|lines| !lines.is_empty());
    Row {
        question,
        provenance: lines.as_ref().and(answers.get(&question.id)).map(|answer| answer.provenance.clone()),
        lines: lines.unwrap_or_else(|| vec![words.forms.get("forms-not-answered")]),
        change_page: &page.id,
        change_field: field(&question.id, first_part(question.kind)),
    }
}

/// The part of an answer that stands first on its page.
fn first_part(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Date => "year",
        QuestionKind::Person | QuestionKind::NewChild => "name",
        QuestionKind::Address => "postcode",
        QuestionKind::BankAccount => "bank",
        _ => "",
    }
}

/// An answer as people read it, line by line. A value of another shape than its kind's shows nothing.
pub fn display(question: &Question, value: &Json, words: &Words<'_>) -> Vec<String> {
    lines_of(question, value, words).unwrap_or_default()
}

fn lines_of(question: &Question, value: &Json, words: &Words<'_>) -> Option<Vec<String>> {
    let forms = words.forms;
    let chosen =
        |id: &str| (words.own)(&question.id, &format!("q-{}-{id}", question.id)).unwrap_or_else(|| id.to_owned());
    let strings = || value.as_array().map(|items| items.iter().filter_map(Json::as_str));
    Some(match question.kind {
        QuestionKind::Text
        | QuestionKind::Kana
        | QuestionKind::Phone
        | QuestionKind::Email
        | QuestionKind::CorporateNumber => vec![value.as_str()?.to_owned()],
        QuestionKind::LongText => value.as_str()?.lines().map(str::to_owned).collect(),
        QuestionKind::Date => vec![shown::date(value.as_str()?.parse::<Date>().ok()?, forms)],
        QuestionKind::Yen => vec![shown::yen(value.as_i64()?, forms)],
        QuestionKind::Number => vec![kernel::Yen(value.as_i64()?).format()],
        QuestionKind::YesNo => vec![forms.get(if value.as_bool()? { "forms-yes" } else { "forms-no" })],
        QuestionKind::Consent => {
            vec![forms.get("forms-agreed")].into_iter().filter(|_| value == &Json::Bool(true)).collect()
        }
        QuestionKind::Choice => vec![chosen(value.as_str()?)],
        QuestionKind::Choices => strings()?.map(chosen).collect(),
        QuestionKind::Children => {
            strings()?.map(|id| (words.child)(id).unwrap_or_else(|| forms.get("forms-child-unnamed"))).collect()
        }
        QuestionKind::Person => {
            let person: Applicant = serde_json::from_value(value.clone()).ok()?;
            vec![named(&person.name, &person.kana, forms), shown::date(person.birth_date, forms)]
        }
        QuestionKind::NewChild => {
            let child: NewChild = serde_json::from_value(value.clone()).ok()?;
            let sex = forms.get(match child.sex {
                crate::values::Sex::Female => "forms-sex-female",
                crate::values::Sex::Male => "forms-sex-male",
            });
            vec![named(&child.name, &child.kana, forms), shown::date(child.birth_date, forms), sex]
        }
        QuestionKind::Address => address(&serde_json::from_value(value.clone()).ok()?, forms),
        QuestionKind::BankAccount => account(&serde_json::from_value(value.clone()).ok()?, forms),
        QuestionKind::File => {
            let files: Vec<StoredFile> = serde_json::from_value(value.clone()).ok()?;
            let line = |file: StoredFile| {
                forms.with("forms-file", &[("name", file.name.into()), ("size", shown::size(file.size).into())])
            };
            files.into_iter().map(line).collect()
        }
    })
}

fn named(name: &str, kana: &str, forms: &Wording) -> String {
    forms.with("forms-name-with-kana", &[("name", name.into()), ("kana", kana.into())])
}

fn address(address: &Address, forms: &Wording) -> Vec<String> {
    let place = shown::place(&address.municipality, forms);
    let street = forms.with("forms-address", &[("place", place.into()), ("town", address.town.as_str().into())]);
    let lines = [format!("〒{}", address.postcode), street, address.building.clone()];
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

fn account(account: &Account, forms: &Wording) -> Vec<String> {
    let coded = |name: &str, code: &str| {
        if name.is_empty() {
            code.to_owned()
        } else {
            forms.with("forms-coded", &[("name", name.into()), ("code", code.into())])
        }
    };
    let kind = forms.get(match account.kind {
        crate::values::AccountKind::Ordinary => "forms-account-ordinary",
        crate::values::AccountKind::Current => "forms-account-current",
    });
    let bank = [
        ("bank", coded(&account.bank_name, &account.bank).into()),
        ("branch", coded(&account.branch_name, &account.branch).into()),
    ];
    vec![
        forms.with("forms-bank", &bank),
        forms.with("forms-account", &[("kind", kind.into()), ("number", account.masked_number().into())]),
        // Banks' half-width kana are hard to read and to hear; people read them full width.
        script::normalise(&account.holder),
    ]
}
