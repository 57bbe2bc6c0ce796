//! The typesetter that tries the letters of packs: with made-up letters, with the pack's own words in every language, and with
//! the answers of the households that the pack keeps as tests.

use std::collections::BTreeMap;

use forms::Answers;
use kernel::Lang;
use letters::{LetterData, LetterError, Press, Sample, Template};
use registry::{LetterFault, Service, StoredTest, TrialPress};
use rules::Facts;

/// Tries letters on this machine's press.
#[derive(Debug, Clone)]
pub struct Typesetter {
    press: Press,
}

impl Typesetter {
    /// With a press.
    pub fn new(press: Press) -> Typesetter {
        Typesetter { press }
    }
}

impl TrialPress for Typesetter {
    fn faults(&self, service: &Service, name: &str, source: &str) -> Vec<LetterFault> {
        let template = Template::Pack { name: name.to_owned(), source: source.to_owned() };
        match self.press.try_out(&template, &samples(service, source)) {
            Ok(faults) => faults.iter().map(|fault| told(fault, name)).collect(),
            Err(error) => {
                let tried = !matches!(error, LetterError::NoJapaneseFont { .. });
                vec![LetterFault { line: 0, column: 0, wrong: format!("the letter could not be set: {error}"), tried }]
            }
        }
    }
}

/// A fault at its line; one that lies in our own functions alone says so.
fn told(fault: &letters::Fault, name: &str) -> LetterFault {
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    if fault.file == name {
        return LetterFault {
            line: small(fault.line),
            column: small(fault.column),
            wrong: fault.message.clone(),
            tried: true,
        };
    }
    LetterFault { line: 0, column: 0, wrong: fault.to_string(), tried: true }
}

fn samples(service: &Service, source: &str) -> Vec<Sample> {
    let letter = |lang: Lang| LetterData { words: service.letter_words(lang), ..LetterData::specimen(source) };
    let worded = Lang::OFFERED.map(|lang| Sample {
        what: format!("with the words of text/{lang}.ftl"),
        lang,
        letter: letter(lang),
    });
    let mut seen: Vec<BTreeMap<String, serde_json::Value>> = Vec::new();
    let mut samples = Vec::from(worded);
    for (file, test) in &service.pack().tests {
        let Some(fields) = answered(service, test).filter(|fields| !seen.contains(fields)) else { continue };
        seen.push(fields.clone());
        samples.push(Sample {
            what: format!("with the answers of tests/{file}.toml"),
            lang: Lang::JA,
            letter: LetterData { fields, ..letter(Lang::JA) },
        });
    }
    samples
}

/// What a stored household answers, with what registers fill in for it.
fn answered(service: &Service, test: &StoredTest) -> Option<BTreeMap<String, serde_json::Value>> {
    let facts = Facts::from_pairs(&test.facts).ok()?;
    let own = Answers::of_person(test.answers.iter().map(|(question, value)| (question.as_str(), value.clone())));
    let filled = own.filled_from(&service.prefill(&facts, test.today, &|_| Some("test".to_owned()), None));
    Some(filled.values().into_iter().collect())
}
