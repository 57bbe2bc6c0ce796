//! Names of pages, questions and choices: their shape, that each is there once, and that no two mean one field or one text.

use std::collections::HashMap;

use super::{Faults, path};
use crate::{Page, QuestionKind};

pub(super) fn check(pages: &[Page], faults: &mut Faults) {
    let mut page_ids: Vec<&str> = Vec::new();
    let mut question_paths: HashMap<&str, String> = HashMap::new();
    for page in pages {
        let at = format!("page.{}", page.id);
        shape(&at, &page.id, faults);
        if page_ids.contains(&page.id.as_str()) {
            faults.add(&at, "two pages have this id", "give one of them another id");
        }
        page_ids.push(&page.id);
        if page.questions.is_empty() {
            faults.add(&at, "the page asks nothing", "add [[page.question]] or take the page away");
        }
        for question in &page.questions {
            let at = path(page, question);
            shape(&at, &question.id, faults);
            if let Some(first) = question_paths.get(question.id.as_str()) {
                faults.add(&at, format!("{first} has this id too"), "give one of them another id");
            }
            question_paths.entry(&question.id).or_insert_with(|| at.clone());
            choices(&at, question, faults);
        }
    }
    collisions(pages, &question_paths, faults);
}

fn choices(at: &str, question: &crate::Question, faults: &mut Faults) {
    let mut ids: Vec<&str> = Vec::new();
    for choice in &question.choices {
        let at = format!("{at}.choice.{}", choice.id);
        shape(&at, &choice.id, faults);
        if ids.contains(&choice.id.as_str()) {
            faults.add(&at, "two choices have this id", "give one of them another id");
        }
        if matches!(choice.id.as_str(), "help" | "error") {
            let taken = format!("q-{}-{} are the words of the question's {}", question.id, choice.id, choice.id);
            faults.add(&at, taken, "give the choice another id");
        }
        ids.push(&choice.id);
    }
}

/// The field `q-birth-year` may be a part of `birth` or all of `birth-year`; the text `q-a-help` the help of `a` or all of `a-help`.
fn collisions(pages: &[Page], known: &HashMap<&str, String>, faults: &mut Faults) {
    for page in pages {
        for question in &page.questions {
            let choices = question.choices.iter().map(|choice| choice.id.as_str());
            for part in parts(question.kind).iter().copied().chain(["help", "error"]).chain(choices) {
                if let Some(other) = known.get(format!("{}-{part}", question.id).as_str()) {
                    let clash = format!("its name is also that of “{part}” of the question {}", question.id);
                    faults.add(other, clash, "give one of them another id");
                }
            }
        }
    }
}

fn parts(kind: QuestionKind) -> &'static [&'static str] {
    match kind {
        QuestionKind::Date => &["era", "year", "month", "day"],
        QuestionKind::Person => &["name", "kana", "birth", "birth-era", "birth-year", "birth-month", "birth-day"],
        QuestionKind::NewChild => {
            &["name", "kana", "birth", "birth-era", "birth-year", "birth-month", "birth-day", "sex"]
        }
        QuestionKind::Address => &["postcode", "municipality", "town", "building"],
        QuestionKind::BankAccount => &["bank", "bank-name", "branch", "branch-name", "kind", "number", "holder"],
        QuestionKind::File => &["remove"],
        _ => &[],
    }
}

fn shape(at: &str, id: &str, faults: &mut Faults) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let fine = id.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && !id.ends_with('-')
        && !id.contains("--")
        && id.chars().all(plain);
    if !fine {
        faults.add(
            at,
            format!("“{id}” is not a name"),
            format!("use lower-case words with hyphens, such as {}", suggestion(id)),
        );
    }
}

fn suggestion(id: &str) -> String {
    let mut name = String::new();
    for c in id.chars() {
        match c {
            'A'..='Z' => {
                if !name.is_empty() && !name.ends_with('-') {
                    name.push('-');
                }
                name.push(c.to_ascii_lowercase());
            }
            'a'..='z' | '0'..='9' => name.push(c),
            _ if !name.is_empty() && !name.ends_with('-') => name.push('-'),
            _ => {}
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { "birth-date".to_owned() } else { name.to_owned() }
}
