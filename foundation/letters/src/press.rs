//! Setting a letter: data and template in, an accessible PDF out; and the print batch of many letters.
//!
//! Setting takes tens of milliseconds of one core, so callers on an async runtime do it on a blocking thread.

use std::collections::{BTreeSet, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use kernel::{Date, Lang};
use serde::{Deserialize, Serialize};
use serde_json::json;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::Source;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::data::LetterData;
use crate::diagnosis::{faults_of, named};
use crate::fonts::Fonts;
use crate::payload::json_of;
use crate::template::{BATCH, Template};
use crate::world::{self, LetterWorld};
use crate::{Fault, LetterError, characters};

/// So many letters fit into one print file.
pub const MOST_IN_A_BATCH: usize = 1000;

/// How many renders ago a cached layout must have been used last to be let go.
const KEPT_FOR_RENDERS: usize = 20;

/// Which standards a PDF keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conformance {
    /// PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file: the rule.
    Ua1A2a,
    /// PDF/UA-1 alone: a name in a complex script cannot keep PDF/A.
    Ua1,
    /// Tagged, but neither: print batches, and what no standard can hold.
    Tagged,
}

/// A letter as a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Which standards it keeps.
    pub conformance: Conformance,
    /// Characters that no font has, set as 〓.
    pub missing: Vec<char>,
}

/// Where letters are set. Cheap to clone; the fonts are found when the first letter is set.
#[derive(Debug, Clone)]
pub struct Press(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    folders: Vec<PathBuf>,
    fonts: OnceLock<Fonts>,
    /// Parsed templates by their text, so that each is parsed once.
    parsed: Mutex<HashMap<String, Source>>,
}

impl Press {
    /// A press with the system's fonts and those under `folders`.
    pub fn new(folders: Vec<PathBuf>) -> Press {
        Press(Arc::new(Inner { folders, fonts: OnceLock::new(), parsed: Mutex::default() }))
    }

    /// The fonts, found now if they were not yet. To tell early that none is there.
    pub fn fonts(&self) -> Result<&Fonts, LetterError> {
        if let Some(fonts) = self.0.fonts.get() {
            return Ok(fonts);
        }
        // A failure is not kept: somebody may install fonts while the program runs.
        let found = Fonts::find(&self.0.folders)?;
        Ok(self.0.fonts.get_or_init(|| found))
    }

    /// Sets a letter. The same template, data and language give the same file, byte for byte.
    pub fn render(&self, template: &Template, letter: &LetterData, lang: Lang) -> Result<Pdf, LetterError> {
        let mut data = json_of(letter, lang, template.source(), self.fonts()?);
        let mut missing = BTreeSet::new();
        characters::fit(&mut data, self.fonts()?, &mut missing);
        // A PDF/UA needs a title, whatever is left of the one that was given.
        if data["title"].as_str().is_none_or(|title| title.trim().is_empty()) {
            data["title"] = data["labels"]["untitled"].clone();
        }
        let bytes = serde_json::to_vec(&data).map_err(|e| LetterError::Broken(e.to_string()))?;
        let ladder = [Conformance::Ua1A2a, Conformance::Ua1, Conformance::Tagged];
        let set = self.set(template.source(), bytes, Vec::new(), letter.date, &ladder);
        let mut pdf = set.map_err(|trouble| self.explain(trouble, template, lang))?;
        pdf.missing = missing.into_iter().collect();
        Ok(pdf)
    }

    /// One file of many letters for the printer: each begins on a sheet of its own, also on both sides.
    pub fn batch(&self, parts: &[Arc<[u8]>], pages: &[usize], date: Date) -> Result<Pdf, LetterError> {
        if parts.len() > MOST_IN_A_BATCH {
            return Err(LetterError::TooMany { found: parts.len(), most: MOST_IN_A_BATCH });
        }
        let data = serde_json::to_vec(&json!({ "pages": pages })).map_err(|e| LetterError::Broken(e.to_string()))?;
        let parts = parts.iter().map(|part| Bytes::new(Arc::clone(part))).collect();
        self.set(BATCH, data, parts, date, &[Conformance::Tagged]).map_err(|trouble| match trouble {
            Trouble::Broken(what) => LetterError::Broken(what),
            Trouble::Faults(faults) => {
                LetterError::Broken(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
            }
        })
    }

    /// A fault on somebody's letter, told without their data: as the specimen shows it, else by its place alone.
    fn explain(&self, trouble: Trouble, template: &Template, lang: Lang) -> LetterError {
        let faults = match trouble {
            Trouble::Broken(what) => return LetterError::Broken(what),
            Trouble::Faults(faults) => faults,
        };
        match self.check_in(template, lang) {
            Ok(shown) if !shown.is_empty() => LetterError::Template(shown),
            Err(error) => error,
            Ok(_) => LetterError::Template(
                faults
                    .into_iter()
                    .map(|fault| Fault {
                        message: "this fails where a value is absent or unusual".to_owned(),
                        ..named(fault, template)
                    })
                    .collect(),
            ),
        }
    }

    pub(crate) fn set(
        &self,
        source: &str,
        data: Vec<u8>,
        parts: Vec<Bytes>,
        date: Date,
        ladder: &[Conformance],
    ) -> Result<Pdf, Trouble> {
        let fonts = self.fonts().map_err(|e| Trouble::Broken(e.to_string()))?;
        let ident = hash(&data);
        let world = LetterWorld { fonts, template: self.parsed(source), data: Bytes::new(data), parts, date };
        // A fault in the typesetter must cost one letter, not the program.
        let set = catch_unwind(AssertUnwindSafe(|| {
            let document = typst::compile::<PagedDocument>(&world).output.map_err(|d| faults_of(&d, &world))?;
            let mut refused = Vec::new();
            for conformance in ladder {
                match typst_pdf::pdf(&document, &options(*conformance, &ident, date)) {
                    Ok(bytes) => {
                        let pages = document.pages().len();
                        return Ok(Pdf { bytes, pages, conformance: *conformance, missing: Vec::new() });
                    }
                    Err(diagnostics) => refused = faults_of(&diagnostics, &world),
                }
            }
            Err(refused)
        }));
        typst::comemo::evict(KEPT_FOR_RENDERS);
        fonts.let_go();
        match set {
            Ok(outcome) => outcome.map_err(Trouble::Faults),
            Err(_) => Err(Trouble::Broken("the typesetter stopped".to_owned())),
        }
    }

    fn parsed(&self, source: &str) -> Source {
        let mut parsed = self.0.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = parsed.get(source) {
            return known.clone();
        }
        // An officer who tries out a template line by line must not fill the memory.
        if parsed.len() >= 500 {
            parsed.clear();
        }
        parsed.entry(source.to_owned()).or_insert_with(|| world::parse(source)).clone()
    }
}

/// What `set` failed on.
pub(crate) enum Trouble {
    Faults(Vec<Fault>),
    Broken(String),
}

fn hash(data: &[u8]) -> String {
    format!("{:032x}", typst::utils::hash128(data))
}

fn options(conformance: Conformance, ident: &str, date: Date) -> PdfOptions {
    let standards = match conformance {
        Conformance::Ua1A2a => vec![PdfStandard::Ua_1, PdfStandard::A_2a],
        Conformance::Ua1 => vec![PdfStandard::Ua_1],
        Conformance::Tagged => vec![PdfStandard::V_1_7],
    };
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    let timestamp = Datetime::from_ymd_hms(date.year().into(), part(date.month()), part(date.day()), 0, 0, 0)
        .and_then(|midnight| Timestamp::new_local(midnight, 9 * 60));
    PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some("Miyako".to_owned())),
        timestamp,
        standards: PdfStandards::new(&standards).expect("these standards fit together"),
        ..PdfOptions::default()
    }
}
