//! One page sent: what was typed is read, taken into the answers and checked, and nothing that was answered before is lost.

use crate::error::FieldError;
use crate::form::Setting;
use crate::read::read;
use crate::{Answers, Form, QuestionKind, Submitted};

/// What became of a page that was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// All answers as they stand now, to be stored with the draft. What could not be read keeps the answer from before.
    pub answers: Answers,
    /// What is wrong on this page. While there is something, the page is shown again with what was typed.
    pub errors: Vec<FieldError>,
}

impl Form {
    /// Takes what was sent of one page into the answers. `prefilled` is what [`Form::prefill`] gives now: it tells a
    /// correction from an answer left as it was. Files are kept as they are but for those named in `q-<id>-remove`.
    pub fn turn(
        &self,
        page: &str,
        setting: &Setting<'_>,
        before: &Answers,
        prefilled: &Answers,
        sent: &Submitted,
    ) -> Turn {
        let mut answers = before.clone();
        let mut unread: Vec<FieldError> = Vec::new();
        let questions = self.page(page).map_or(&[][..], |page| &page.questions);
        for question in questions {
            let id = question.id.as_str();
            if question.kind == QuestionKind::File {
                sent.all(id, "remove").iter().for_each(|blob| answers.remove_file(id, blob));
                continue;
            }
            // A page may show the applicant's own data without fields.
            let only_shown = question.kind == QuestionKind::Person && !sent.has(id, "name") && !sent.has(id, "kana");
            if only_shown {
                continue;
            }
            match read(question, sent) {
                Ok(value) => answers.put(id, value, prefilled.get(id)),
                Err(errors) => unread.extend(errors),
            }
        }
        let walk = self.walk(setting, &answers.clone().filled_from(prefilled));
        let shown = |id: &str| walk.page(page).is_some_and(|p| p.questions.iter().any(|q| q.question.id == id));
        // An answer to a question that this page no longer shows stays as it was.
        for question in questions.iter().filter(|question| !shown(&question.id)) {
            match before.get(&question.id) {
                Some(answer) => answers.set(&question.id, answer.value.clone(), answer.provenance.clone()),
                None => drop(answers.remove(&question.id)),
            }
        }
        let checked = walk.check_page(page, setting, &answers.clone().filled_from(prefilled));
        let readable = checked.into_iter().filter(|e| !unread.iter().any(|u| u.question == e.question));
        let mut errors: Vec<FieldError> = readable.collect();
        errors.extend(unread.iter().filter(|error| shown(&error.question)).cloned());
        let place = |error: &FieldError| questions.iter().position(|question| question.id == error.question);
        errors.sort_by_key(place);
        Turn { answers, errors }
    }
}
