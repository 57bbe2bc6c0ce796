//! Bounds that contradict each other or that a kind of question does not have.

use super::Faults;
use crate::{Question, QuestionKind};

pub(super) fn check(path: &str, question: &Question, faults: &mut Faults) {
    let counted = matches!(
        question.kind,
        QuestionKind::Yen | QuestionKind::Number | QuestionKind::Choices | QuestionKind::Children
    );
    let worded = matches!(question.kind, QuestionKind::Text | QuestionKind::LongText | QuestionKind::Kana);
    let dated = question.kind == QuestionKind::Date;
    for (name, given, fits, kinds) in [
        ("min", question.min.is_some(), counted, "yen, number, choices and children"),
        ("max", question.max.is_some(), counted, "yen, number, choices and children"),
        ("earliest", question.earliest.is_some(), dated, "date"),
        ("latest", question.latest.is_some(), dated, "date"),
        ("max_length", question.max_length.is_some(), worded, "text, long-text and kana"),
    ] {
        if given && !fits {
            faults.add(
                format!("{path}.{name}"),
                format!("this type has no {name}"),
                format!("{name} is for {kinds}: take it away"),
            );
        }
    }
    if let (Some(min), Some(max)) = (question.min, question.max)
        && min > max
    {
        faults.add(
            format!("{path}.min"),
            format!("no answer is at least {min} and at most {max}"),
            "make min the smaller one",
        );
    }
    let choices = i64::try_from(question.choices.len()).unwrap_or(i64::MAX);
    if question.kind == QuestionKind::Choices && question.min.is_some_and(|min| min > choices) {
        faults.add(format!("{path}.min"), format!("there are only {choices} choices"), format!("at most {choices}"));
    }
    if question.max_length == Some(0) {
        faults.add(format!("{path}.max_length"), "nothing can be answered in 0 characters", "at least 1");
    }
}
