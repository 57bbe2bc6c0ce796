//! Trying a template before anybody's letter is set with it: with a made-up letter in which everything is there, with one in
//! which nothing is that may be absent, and with samples of whoever keeps the template.

use kernel::Lang;

use crate::diagnosis::named;
use crate::payload::json_of;
use crate::press::Trouble;
use crate::{Conformance, Fault, LetterData, LetterError, Press, Template};

/// A letter to try a template with.
#[derive(Debug, Clone)]
pub struct Sample {
    /// What is special about it, for the fault that it shows: `with nothing that may be absent`.
    pub what: String,
    /// In which language.
    pub lang: Lang,
    /// What it says.
    pub letter: LetterData,
}

impl Press {
    /// What is wrong with a template, found by setting made-up letters with it in every language. Empty where it is right.
    pub fn check(&self, template: &Template) -> Result<Vec<Fault>, LetterError> {
        let mut faults = Vec::new();
        for lang in Lang::OFFERED {
            add(&mut faults, self.check_in(template, lang)?);
        }
        Ok(faults)
    }

    /// The same, and with the samples too. What only a sample shows says which one.
    pub fn try_out(&self, template: &Template, samples: &[Sample]) -> Result<Vec<Fault>, LetterError> {
        let mut faults = self.check(template)?;
        let bare = Sample {
            what: "where nothing is that may be absent".to_owned(),
            lang: Lang::JA,
            letter: LetterData::specimen(template.source()).bare(),
        };
        for sample in std::iter::once(&bare).chain(samples) {
            let found = self.faults_with(template, sample.lang, &sample.letter)?;
            let fresh = found.into_iter().filter(|fault| !faults.contains(fault));
            let told: Vec<Fault> = fresh
                .map(|fault| Fault { message: format!("{}: {}", sample.what, fault.message), ..fault })
                .filter(|fault| !faults.iter().any(|known| same_place(known, fault)))
                .collect();
            add(&mut faults, told);
        }
        Ok(faults)
    }

    /// What is wrong with a template in one language.
    pub(crate) fn check_in(&self, template: &Template, lang: Lang) -> Result<Vec<Fault>, LetterError> {
        self.faults_with(template, lang, &LetterData::specimen(template.source()))
    }

    fn faults_with(&self, template: &Template, lang: Lang, letter: &LetterData) -> Result<Vec<Fault>, LetterError> {
        let data = json_of(letter, lang, template.source(), self.fonts()?);
        let bytes = serde_json::to_vec(&data).map_err(|e| LetterError::Broken(e.to_string()))?;
        match self.set(template.source(), bytes, Vec::new(), letter.date, &[Conformance::Ua1A2a]) {
            Ok(_) => Ok(Vec::new()),
            Err(Trouble::Faults(faults)) => Ok(faults.into_iter().map(|fault| named(fault, template)).collect()),
            Err(Trouble::Broken(what)) => Err(LetterError::Broken(what)),
        }
    }
}

fn same_place(one: &Fault, other: &Fault) -> bool {
    (&one.file, one.line, one.column) == (&other.file, other.line, other.column)
}

fn add(faults: &mut Vec<Fault>, more: Vec<Fault>) {
    for fault in more {
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }
}
