//! What a definition says of its own quality: what is asked that a register knows, how much is asked, what goes on over these
//! pages from end to end, and in which languages. Pure.

use forms::{Page, Question, QuestionKind};
use kernel::Lang;
use registry::{PayBy, Service};
use rules::dictionary::{Dictionary, Fact, Origin};

use crate::arithmetic::percent;

/// A stage of a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Applying.
    Apply,
    /// Handing in documents.
    Evidence,
    /// Paying what it costs.
    Fee,
    /// Learning the outcome.
    Notice,
    /// Receiving what is given.
    Award,
}

impl Stage {
    /// Its name in text keys.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Apply => "apply",
            Stage::Evidence => "evidence",
            Stage::Fee => "fee",
            Stage::Notice => "notice",
            Stage::Award => "award",
        }
    }
}

/// The stages of a service, each with whether nobody has to go anywhere for it. A fee counts as paid elsewhere, because no
/// definition says yet that it can be paid here. A gift may be points or something to be fetched, so that stage is left out.
pub fn stages(service: &Service) -> Vec<(Stage, bool)> {
    let definition = service.definition();
    let mut stages = vec![(Stage::Apply, true)];
    if !definition.evidence.is_empty() {
        stages.push((Stage::Evidence, true));
    }
    if definition.fee.is_some() {
        stages.push((Stage::Fee, false));
    }
    stages.push((Stage::Notice, true));
    if definition.awards.iter().any(|award| award.pay_by != PayBy::Gift) {
        stages.push((Stage::Award, true));
    }
    stages
}

/// The questions that a register could have answered: not filled in beforehand, although the fact exists in one.
pub fn asked_again(service: &Service) -> Vec<&Question> {
    service.form().questions().filter(|question| question.prefill.is_none() && known_to(question).is_some()).collect()
}

/// The fact of a register that a question asks for.
pub fn known_to(question: &Question) -> Option<&'static Fact> {
    let dictionary = Dictionary::builtin();
    let by_fact = question.fact.as_deref().and_then(|key| dictionary.find(key));
    let by_kind = match question.kind {
        QuestionKind::Person => dictionary.find("person.name"),
        QuestionKind::Children => dictionary.find("household.children"),
        QuestionKind::BankAccount => dictionary.find("person.bank_account"),
        _ => None,
    };
    // A question that is called as a fact of the applicant asks for it: `birth-date`, `corporate-number`.
    let called = |fact: &&Fact| {
        let (subject, name) = fact.key.split_once('.').unwrap_or_default();
        ["person", "household", "business"].contains(&subject) && name.replace('_', "-") == question.id
    };
    let found = by_fact.or(by_kind).or_else(|| dictionary.facts().iter().find(called))?;
    (!matches!(found.source, Origin::Own | Origin::Computed)).then_some(found)
}

/// The questions that everybody has to answer themselves.
pub fn questions(service: &Service) -> Vec<&Question> {
    let of_page = |page: &'_ Page| page.show_when.is_none();
    let pages = service.form().pages().iter().filter(|page| of_page(page));
    pages.flat_map(|page| &page.questions).filter(|question| is_typed(question)).collect()
}

fn is_typed(question: &Question) -> bool {
    let by_hand = question.prefill.is_none() && question.show_when.is_none() && !question.optional;
    by_hand && !matches!(question.kind, QuestionKind::File | QuestionKind::Consent)
}

/// The documents that no register ever replaces.
pub fn evidence(service: &Service) -> Vec<&registry::Evidence> {
    service.definition().evidence.iter().filter(|evidence| evidence.waived_when.is_none()).collect()
}

/// The pages on which everybody has something to do.
pub fn pages(service: &Service) -> usize {
    let stops = |page: &&Page| {
        page.show_when.is_none() && page.questions.iter().any(|q| q.prefill.is_none() && q.show_when.is_none())
    };
    service.form().pages().iter().filter(stops).count()
}

/// The languages in which every word of the service is there.
pub fn languages(service: &Service) -> Vec<Lang> {
    let texts = &service.pack().texts;
    let Some(all) = texts.get(Lang::JA.tag()) else { return Vec::new() };
    let whole = |lang: &Lang| texts.get(lang.tag()).is_some_and(|own| all.keys().all(|key| own.contains_key(key)));
    Lang::OFFERED.into_iter().filter(whole).collect()
}

/// The figure of a criterion that is read from the definition.
pub fn figure(service: &Service, criterion: &str) -> Option<i64> {
    let count = |n: usize| i64::try_from(n).ok();
    match criterion {
        "end-to-end" => {
            let stages = stages(service);
            let here = stages.iter().filter(|(_, here)| *here).count();
            percent(here as u64, stages.len() as u64)
        }
        "asked-again" => count(asked_again(service).len()),
        "questions" => count(questions(service).len()),
        "evidence" => count(evidence(service).len()),
        "pages" => count(pages(service)),
        "steps" => count(service.definition().steps.len()),
        "languages" => count(languages(service).len()),
        _ => None,
    }
}
