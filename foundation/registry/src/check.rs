//! `miyako packs check`: every fault of a pack or a tree of packs, each with its place and what would be right.
//!
//! | module | subject |
//! |---|---|
//! | [`names`] | folders and owners, ids, what points nowhere |
//! | [`process`] | steps, awards, windows, amounts |
//! | [`numbering`] | the abbreviation under which letters are numbered |
//! | [`questions`] | pages, questions, choices, evidence |
//! | [`conditions`] | every piece of CEL |
//! | [`wording`] | words in every language |
//! | [`letters`] | letters and what names them |
//! | [`tests`] | stored tests: what they name, and what comes out |

mod conditions;
mod letters;
mod names;
mod numbering;
mod process;
mod questions;
mod tests;
mod wording;

pub use letters::{LetterFault, NoPress, TrialPress};

use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::definition::Definition;
use crate::fault::{Fault, Report};
use crate::load::{Draft, Drafts};
use crate::node::Step;
use crate::service::Service;

/// Checks a tree of packs, one owner's folder, one pack, or the pack that a file lies in.
///
/// # Errors
/// Only where the files cannot be read at all; what is wrong in them is in the report.
pub fn check(path: &Path) -> io::Result<Report> {
    check_with(path, &NoPress)
}

/// The same, and every letter is tried.
///
/// # Errors
/// Only where the files cannot be read at all.
pub fn check_with(path: &Path, press: &dyn TrialPress) -> io::Result<Report> {
    let drafts = Drafts::read(path)?;
    let mut report = Report::default();
    for draft in drafts.meant() {
        let (faults, _) = examine(draft, &drafts, press);
        report.packs += 1;
        report.tests += draft.tests.len();
        report.faults.extend(faults);
    }
    report.sort();
    Ok(report)
}

/// Every fault of one pack, and the service where it could be made ready for use.
pub(crate) fn examine(draft: &Arc<Draft>, drafts: &Drafts, press: &dyn TrialPress) -> (Vec<Fault>, Option<Service>) {
    let mut found = Found { draft, faults: draft.faults.clone() };
    names::folder(&mut found);
    let Some(definition) = &draft.definition else {
        return (found.faults, None);
    };
    names::ids(definition, &mut found);
    names::pointers(definition, drafts, &mut found);
    process::check(definition, &mut found);
    numbering::check(definition, &mut found);
    questions::check(definition, &mut found);
    conditions::check(definition, &mut found);
    wording::check(definition, &mut found);
    letters::check(definition, &mut found);
    tests::names(definition, &mut found);
    let service = draft.pack().and_then(|pack| Service::compile(pack).ok());
    if let Some(service) = &service {
        tests::run(service, &mut found);
        letters::set(service, press, &mut found);
    }
    (found.faults, service)
}

/// Faults found so far, and the pack in which further ones are looked for.
struct Found<'a> {
    draft: &'a Draft,
    faults: Vec<Fault>,
}

impl Found<'_> {
    /// An error at a path in `service.toml`. What stands in a base's file is told where the base is checked.
    fn error(&mut self, code: &'static str, path: &[Step<'_>], wrong: impl Into<String>) -> Told<'_> {
        let (node, field) = self.draft.tree.follow(path);
        self.tell(Fault::error(code, &node.place, field, wrong))
    }

    /// A warning at a path in `service.toml`.
    fn warning(&mut self, code: &'static str, path: &[Step<'_>], wrong: impl Into<String>) -> Told<'_> {
        let (node, field) = self.draft.tree.follow(path);
        self.tell(Fault::warning(code, &node.place, field, wrong))
    }

    fn tell(&mut self, fault: Fault) -> Told<'_> {
        if self.draft.owns(&fault.file) {
            self.faults.push(fault);
            Told(self.faults.last_mut())
        } else {
            Told(None)
        }
    }
}

/// A fault just told, to which what would be right can be added.
struct Told<'a>(Option<&'a mut Fault>);

impl Told<'_> {
    fn right(self, right: impl Into<String>) {
        self.maybe(Some(right.into()));
    }

    fn maybe(self, right: Option<String>) {
        if let Some(fault) = self.0 {
            fault.right = right.or(fault.right.take());
        }
    }
}

/// All questions with the places of their page and of themselves.
fn questions_of(definition: &Definition) -> impl Iterator<Item = (usize, usize, &forms::Question)> {
    let pages = definition.pages.iter().enumerate();
    pages.flat_map(|(page, of)| of.questions.iter().enumerate().map(move |(n, question)| (page, n, question)))
}
