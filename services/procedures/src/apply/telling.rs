//! The receipt as a message in the mailbox: every number, and the day by which each is decided.

use casework::letter;
use casework::submit::NewCase;
use kernel::NoticeId;
use letters::Line;
use notices::NewNotice;
use service_kit::{App, Resident};

use crate::apply::sheet::Sheet;
use crate::words;

/// The receipt of an application, in the language that the person reads now.
pub fn receipt(app: &App, caller: &Resident, sheet: &Sheet, cases: &[NewCase]) -> NewNotice {
    let words = &caller.visit.wording;
    let lang = words.lang();
    let lines = cases
        .iter()
        .zip(&sheet.services)
        .map(|(case, service)| {
            let due = words::day(words, case.due_on);
            let by = words.with("procedures-act-by", &[("day", due.into())]);
            Line::new(service.title(lang), format!("{} — {by}", case.number))
        })
        .collect();
    let origin = (sheet.lead().definition().owner, NoticeId::new(&*app.clock, &*app.rng), app.clock.now());
    letter::receipt(words, caller.recipient(), &sheet.known.name, sheet.lead().title(lang), lines, origin)
}
